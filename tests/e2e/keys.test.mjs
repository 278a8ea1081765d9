// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { collect, messages, ProviderSecret, startLab, tagged } from './support/lab.mjs';
import { Scope } from './support/scope.mjs';
import { until } from './support/wait.mjs';

const scope = Scope.ofFile(after);
let lab;

before(async () => {
    lab = await startLab(scope, { models: ['slow'] });
});

const body = { model: 'scripted/ok', messages };
const works = (client) => client.models.list().then(() => true, () => false);

test('a key has its form, and is issued as JSON with id, name and key', async () => {
    const issued = await lab.cli.issueKey('form', '--expires', '30d');
    assert.match(issued.key, /^sk-orc-[0-9A-Za-z]{12}-[0-9A-Za-z]{43}-[0-9A-Za-z]{6}$/);
    assert.equal(issued.name, 'form');
    assert.ok(Number.isInteger(issued.id));
    const text = (await lab.cli.ok('keys', 'issue', '--name', 'as text')).stdout;
    assert.match(text.split('\n')[0], /^sk-orc-/);
});

test('a key that is issued, disabled, enabled and revoked while the gateway serves follows', async () => {
    const { key } = await lab.cli.issueKey('on the fly');
    const client = lab.gateway.client(key);
    await until('the new key works', () => works(client));
    await lab.cli.ok('keys', 'disable', 'on the fly');
    await until('the disabled key is refused', async () => !(await works(client)));
    await lab.cli.ok('keys', 'enable', 'on the fly');
    await until('the enabled key works again', () => works(client));
    await lab.cli.ok('keys', 'revoke', key.split('-')[2]); // by its public characters
    await until('the revoked key is refused', async () => !(await works(client)));
    assert.equal((await lab.cli.run('keys', 'enable', 'on the fly')).code, 4);
});

test('a stream that runs when its key is revoked ends whole', async () => {
    const { key } = await lab.cli.issueKey('in mid-stream');
    const client = lab.gateway.client(key);
    await until('the new key works', () => works(client));
    const stream = await client.chat.completions.create({ ...body, model: 'scripted/slow', stream: true });
    await lab.cli.ok('keys', 'revoke', 'in mid-stream');
    assert.equal((await collect(stream)).at(-1).choices[0].finish_reason, 'stop');
});

test('a listing has the keys with owner, scope and state, never the secret', async () => {
    const issued = await lab.cli.issueKey('listed', '--owner', 'user:ada', '--models', 'house,scripted/ok', '--note', 'why');
    const [, , publicId, secret] = issued.key.split('-');
    const { stdout } = await lab.cli.ok('keys', 'list', '--json');
    assert.equal(stdout.includes(secret), false);
    assert.equal((await lab.cli.ok('keys', 'list')).stdout.includes(secret), false);
    const listed = JSON.parse(stdout).find((key) => key.id === issued.id);
    assert.equal(listed.name, 'listed');
    assert.equal(listed.public_id, publicId);
    assert.equal(listed.state, 'active');
    assert.equal(listed.owner_kind, 'user');
    assert.equal(listed.user, 'ada');
    assert.deepEqual(listed.models, ['house', 'scripted/ok']);
    assert.equal(listed.expires_at, null);
    assert.equal(listed.note, 'why');
    assert.equal(JSON.parse(stdout).find((key) => key.name === 'lab').models, null); // everything
});

test("a user's key leaves rows in the user's name", async () => {
    const { key } = await lab.cli.issueKey("developer's", '--owner', 'user:developer');
    const client = lab.gateway.client(key);
    await until('the new key works', () => works(client));
    const { id, options } = tagged();
    await client.chat.completions.create(body, options);
    const row = await lab.gateway.row(id);
    assert.equal(row.owner_kind, 'user');
    assert.equal(row.user, 'developer');
    assert.equal(row.key_name, "developer's");
});

test('names of keys are unique without regard to case', async () => {
    await lab.cli.issueKey('Twice');
    assert.equal((await lab.cli.run('keys', 'issue', '--name', 'tWICE')).code, 4);
});

test('no key, credential, prompt or answer is on the disk or in the log', async () => {
    const { key } = await lab.cli.issueKey('to be searched for');
    const client = lab.gateway.client(key);
    await until('the new key works', () => works(client));
    const marker = 'a-prompt-that-nobody-keeps';
    await client.chat.completions.create({ ...body, messages: [{ role: 'user', content: marker }] });
    await collect(await client.chat.completions.create(
        { model: 'sandbox/echo', messages: [{ role: 'user', content: marker }], stream: true }));
    await lab.gateway.client(key.slice(0, -1)).models.list().catch(() => null); // refused, perhaps logged
    const secret = key.split('-')[3];
    const forbidden = [secret, ProviderSecret, marker, 'scripted provider.'];

    const files = await readdir(lab.gateway.dataDir, { recursive: true });
    assert.ok(files.length > 0);
    let bytes = 0;
    for (const name of files) {
        const path = join(lab.gateway.dataDir, name);
        const about = await stat(path);
        if (!about.isFile()) continue;
        const content = await readFile(path, 'latin1');
        bytes += content.length;
        for (const word of forbidden) assert.equal(content.includes(word), false, `${word} is in ${name}`);
        assert.equal(about.mode & 0o077, 0, `${name} can be read by others`);
    }
    assert.ok(bytes > 10_000);
    for (const word of forbidden) assert.equal(lab.gateway.program.stderr.includes(word), false, word);
});
