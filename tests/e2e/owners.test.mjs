// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { failureOf, messages, startLab, tagged } from './support/lab.mjs';
import { Scope } from './support/scope.mjs';
import { until } from './support/wait.mjs';

const scope = Scope.ofFile(after);
let lab;
let cli;

before(async () => {
    lab = await startLab(scope, { models: ['slow', 'other'] });
    ({ cli } = lab);
    await cli.ok('organizations', 'add', 'Lab 2');
    await cli.ok('users', 'add', 'ada', '--organization', 'lab 2');
});

const body = { model: 'scripted/ok', messages };
const works = (client) => client.models.list().then(() => true, () => false);
const listed = async (noun, name) => (await cli.json(noun, 'list')).find((row) => row.name === name);
const modelsOf = async (client) => (await client.models.list()).data.map((model) => model.id).sort();

async function clientWith(name, ...args) {
    const { key } = await cli.issueKey(name, ...args);
    const client = lab.gateway.client(key);
    await until('the new key works', () => works(client));
    return client;
}

test('organizations and users are added, listed and renamed', async () => {
    const added = await cli.json('organizations', 'add', 'Passing');
    assert.equal(added.name, 'Passing');
    assert.deepEqual(await listed('organizations', 'Passing'), added);
    assert.deepEqual([added.enabled, added.models, added.loop_guard], [true, null, 'warn']);
    await cli.ok('organizations', 'rename', 'passing', 'Gone by');
    assert.equal((await listed('organizations', 'Gone by')).id, added.id);

    const user = await cli.json('users', 'add', 'bob', '--organization', 'Gone by');
    assert.equal(user.organization, 'Gone by');
    await cli.ok('users', 'rename', 'bob', 'robert');
    assert.equal((await listed('users', 'robert')).id, user.id);
    assert.equal((await cli.json('users', 'add', 'nobody in particular')).organization,
        (await cli.json('organizations', 'list'))[0].name);
    for (const noun of ['organizations', 'users']) assert.match((await cli.ok(noun, 'list')).stdout, /Gone by/);
});

test("a key's row names the organization that owns it", async () => {
    const client = await clientWith("lab 2's", '--organization', 'LAB 2');
    const { id, options } = tagged();
    await client.chat.completions.create(body, options);
    const row = await lab.gateway.row(id);
    assert.deepEqual([row.owner_kind, row.organization, row.user], ['organization', 'Lab 2', null]);
    const usersKey = await clientWith("ada's", '--owner', 'user:ada');
    const second = tagged();
    await usersKey.chat.completions.create(body, second.options);
    const of = await lab.gateway.row(second.id);
    assert.deepEqual([of.owner_kind, of.organization, of.user], ['user', 'Lab 2', 'ada']);
});

test('a key may call what its own scope, its user and its organization all have', async () => {
    await cli.ok('organizations', 'add', 'Narrow');
    await cli.ok('users', 'add', 'carol', '--organization', 'Narrow');
    const client = await clientWith("carol's", '--owner', 'user:carol', '--models', 'house,scripted/ok');
    assert.deepEqual(await modelsOf(client), ['house', 'scripted/ok']);
    await cli.ok('organizations', 'set-models', 'Narrow', 'scripted/ok,scripted/other');
    await cli.ok('users', 'set-models', 'carol', 'house, scripted/ok');
    assert.deepEqual((await listed('organizations', 'Narrow')).models, ['scripted/ok', 'scripted/other']);
    assert.deepEqual((await listed('users', 'carol')).models, ['house', 'scripted/ok']);
    await until('the change is in force', async () => (await modelsOf(client)).length === 1);
    assert.deepEqual(await modelsOf(client), ['scripted/ok']);
    assert.equal((await failureOf(client.chat.completions.create({ ...body, model: 'house' }))).status, 403);
    await cli.ok('organizations', 'set-models', 'Narrow', '--all');
    await until('the change is in force', async () => (await modelsOf(client)).length === 2);
});

for (const noun of ['organizations', 'users']) {
    test(`the keys of disabled ${noun} are refused until they are enabled`, async () => {
        const name = `switched ${noun}`;
        await cli.ok(noun, 'add', name);
        const owner = noun === 'users' ? ['--owner', `user:${name}`] : ['--organization', name];
        const client = await clientWith(`key of ${name}`, ...owner);
        await cli.ok(noun, 'disable', name);
        assert.equal((await listed(noun, name)).enabled, false);
        await until('its key is refused', async () => !(await works(client)));
        await cli.ok(noun, 'enable', name);
        await until('its key works again', () => works(client));
    });
}

test('disabling with --end-running ends open streams', async () => {
    for (const [name, disable] of [['ended key', ['keys', 'disable', 'ended key']],
        ['ended user', ['users', 'disable', 'dora']]]) {
        await cli.run('users', 'add', 'dora');
        const client = await clientWith(name, '--owner', 'user:dora');
        const stream = await client.chat.completions.create({ ...body, model: 'scripted/slow', stream: true });
        const ended = failureOf((async () => {
            for await (const chunk of stream) assert.ok(chunk);
        })());
        await cli.ok(...disable, '--end-running');
        assert.ok(await ended, name);
    }
    assert.equal((await listed('users', 'dora')).ends_running, true);
});

test('a key is changed in place, and only in what is named', async () => {
    const client = await clientWith('changing', '--tags', 'ci, nightly', '--endpoints', 'chat', '--loop-guard', 'stop',
        '--addresses', '127.0.0.0/8,::1', '--note', 'first');
    const before = await listed('keys', 'changing');
    assert.deepEqual(before.tags, ['ci', 'nightly']);
    assert.deepEqual(before.endpoints, ['chat']);
    assert.equal(before.loop_guard, 'stop');
    assert.equal(before.addresses.length, 2);
    assert.equal((await failureOf(client.responses.create({ model: 'scripted/ok', input: 'Hi' }))).status, 403);

    await cli.ok('keys', 'set', 'changing', '--endpoints', 'all', '--tags', '', '--loop-guard', 'inherit', '--expires', '1d');
    const after_ = await listed('keys', 'changing');
    assert.deepEqual(after_.endpoints, ['chat', 'responses', 'embeddings']);
    assert.deepEqual(after_.tags, []);
    assert.equal(after_.loop_guard, null);
    assert.ok(Date.parse(after_.expires_at) > Date.now());
    assert.deepEqual([after_.note, after_.models, after_.addresses], [before.note, before.models, before.addresses]);

    await cli.ok('keys', 'set', 'changing', '--expires', 'never', '--models', 'house', '--name', 'changed', '--addresses', '192.0.2.1');
    const last = await listed('keys', 'changed');
    assert.deepEqual([last.id, last.expires_at, last.models], [before.id, null, ['house']]);
    await until('another address is refused', async () => !(await works(client)));
    await cli.ok('keys', 'set', 'changed', '--addresses', 'any', '--all-models');
    await until('any address is accepted', () => works(client));
});

test('a rotated key keeps its number, and the one before it works during its grace', async () => {
    const issued = await cli.issueKey('rotating');
    const first = lab.gateway.client(issued.key);
    await until('the new key works', () => works(first));
    const rotated = await cli.json('keys', 'rotate', 'rotating', '--grace', '1h');
    assert.equal(rotated.id, issued.id);
    assert.notEqual(rotated.key, issued.key);
    assert.ok(Date.parse(rotated.previous_valid_until) > Date.now() + 3000_000);
    const second = lab.gateway.client(rotated.key);
    await until('the newer key works', () => works(second));
    assert.equal(await works(first), true);
    assert.equal((await listed('keys', 'rotating')).previous_public_id, issued.key.split('-')[2]);

    const { stdout } = await cli.ok('keys', 'rotate', 'rotating');
    assert.match(stdout, /^sk-orc-\S+\n.*keep it now\.\n.*works no more\.\n$/);
    const third = lab.gateway.client(stdout.split('\n')[0]);
    await until('the newest key works', () => works(third));
    await until('the one before is refused', async () => !(await works(second)));
    assert.equal(await works(first), false);
});

test("an answer's greatest length is set, shown and taken back", async () => {
    const find = async () => (await cli.json('models', 'list')).find((model) => model.id === 'scripted/other');
    await cli.ok('models', 'set-max-output', 'scripted/other', '16k');
    assert.equal((await find()).max_output, 16000);
    await cli.ok('models', 'set-max-output', 'scripted/other', '0');
    assert.equal((await find()).max_output, null);
});

const wrong = [
    ['an organization that exists', ['organizations', 'add', 'LAB 2'], 4],
    ['an unknown organization', ['organizations', 'disable', 'nobody'], 3],
    ['a user in an unknown organization', ['users', 'add', 'x', '--organization', 'nobody'], 3],
    ['a user who exists', ['users', 'add', 'Ada'], 4],
    ['an unknown user', ['users', 'rename', 'nobody', 'x'], 3],
    ['models that are not named', ['users', 'set-models', 'ada'], 2],
    ['models and --all', ['users', 'set-models', 'ada', 'house', '--all'], 2],
    ['an unknown model', ['users', 'set-models', 'ada', 'house,nothing'], 2],
    ['a guard that does nothing known', ['organizations', 'set-loop-guard', 'Lab 2', 'shoot'], 2],
    ["a user's key with an organization", ['keys', 'issue', '--name', 'x', '--owner', 'user:ada', '--organization', 'Lab 2'], 2],
    ['a key of an unknown organization', ['keys', 'issue', '--name', 'x', '--organization', 'nobody'], 3],
    ['an unknown endpoint', ['keys', 'issue', '--name', 'x', '--endpoints', 'chat,images'], 2],
    ['no endpoint at all', ['keys', 'issue', '--name', 'x', '--endpoints', ','], 2],
    ['an address that is a name', ['keys', 'issue', '--name', 'x', '--addresses', 'localhost'], 2],
    ['models and --all-models', ['keys', 'issue', '--name', 'x', '--models', 'house', '--all-models'], 2],
    ['nothing to change', ['keys', 'set', 'lab'], 2],
    ['a change of an unknown key', ['keys', 'set', 'nobody', '--note', 'x'], 3],
    ['a grace without a unit', ['keys', 'rotate', 'lab', '--grace', '1'], 2],
    ['a grace of a year', ['keys', 'rotate', 'lab', '--grace', '365d'], 2],
    ['a length of words', ['models', 'set-max-output', 'scripted/ok', 'long'], 2],
    ['the length of an unknown model', ['models', 'set-max-output', 'scripted/none', '5'], 3],
];
for (const [what, args, code] of wrong) {
    test(`${what} ends with ${code}, says why, and prints no result`, async () => {
        const result = await cli.run(...args);
        assert.equal(result.code, code, result.stderr);
        assert.ok(result.stderr.trim().length > 10, 'standard error says nothing');
        assert.equal(result.stdout, '');
    });
}
