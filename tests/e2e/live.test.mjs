// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import OpenAI from 'openai';

import { CommandLine, Gateway } from './support/gateway.mjs';
import { failureOf, tagged } from './support/lab.mjs';
import { Scope } from './support/scope.mjs';
import { until } from './support/wait.mjs';

const scope = Scope.ofFile(after);
const slow = { model: 'sandbox/lorem', messages: [{ role: 'user', content: '9000 tokens at 40/s' }] };
let gateway;
let cli;
const clients = {};

before(async () => {
    gateway = await Gateway.start(scope);
    ({ cli } = gateway);
    await cli.ok('organizations', 'add', 'Team 2');
    await cli.ok('users', 'add', 'ada');
    await cli.ok('settings', 'set', 'contact', 'the platform team');
    for (const [name, ...owner] of [['ci'], ['ada', '--owner', 'user:ada'], ['other', '--organization', 'Team 2']]) {
        const { key } = await cli.issueKey(name, ...owner);
        // It would send a request again that it is not told to leave alone.
        clients[name] = gateway.client(key, { maxRetries: 2 });
        await until('the key works', () => clients[name].models.list().then(() => true, () => false));
    }
});

const live = () => cli.json('requests', 'live');
const newestAudit = async () => (await cli.json('audit', 'list', '--limit', '1'))[0];

/// Starts a stream that goes on for minutes; answers when it has said something. `ended`: what it
/// ended with.
async function stream(name, program = clients[name]) {
    const { id, options } = tagged();
    const answer = await program.chat.completions.create({ ...slow, stream: true }, options);
    const chunks = answer[Symbol.asyncIterator]();
    await chunks.next();
    const ended = (async () => {
        while (!(await chunks.next()).done);
        return null;
    })().catch((error) => error);
    return { id, ended };
}

/// Starts an answer in one piece that takes minutes.
async function whole(name) {
    const { id, options } = tagged();
    const ended = failureOf(clients[name].chat.completions.create(slow, options));
    await until('it runs', async () => (await live()).some((one) => one.client_request_id === id));
    return { id, ended };
}

const ourId = async (id) => (await live()).find((one) => one.client_request_id === id)?.request_id;

test('a stream under way is listed with its tokens so far, and ends when it is stopped', async () => {
    const { id, ended } = await stream('ada');
    const first = await until('it has said something', async () =>
        (await live()).find((one) => one.client_request_id === id && one.output_tokens > 3));
    assert.equal(first.state, 'open');
    assert.equal(first.phase, 'answering');
    assert.equal(first.key_name, 'ada');
    assert.equal(first.user, 'ada');
    assert.equal(first.provider, 'sandbox');
    assert.ok(first.age_us > 0 && first.cost_nanos > 0);
    await until('it goes on', async () => (await live())[0].output_tokens > first.output_tokens);
    const { stdout } = await cli.ok('requests', 'live');
    assert.match(stdout, /^REQUEST +AGE +KEY +OWNER +MODEL +PROVIDER +IN +OUT +COST +STATE$/m);
    assert.match(stdout, new RegExp(`^${first.request_id} .* ada +user:ada +lorem +sandbox .* answering$`, 'm'));

    assert.equal((await cli.ok('requests', 'stop', first.request_id)).stdout, '1 request is stopped.\n');
    const error = await ended;
    assert.ok(error instanceof OpenAI.APIError, error);
    assert.equal(error.code, 'request_stopped');
    assert.match(error.message, /admin of this gateway ended this request.*the platform team/);
    assert.deepEqual(await live(), []);

    const row = await cli.json('requests', 'show', id); // one row: the client did not try again
    assert.deepEqual(row.other_request_ids, []);
    assert.equal(row.status, 403);
    assert.equal(row.error_code, 'request_stopped');
    assert.equal(row.error_origin, 'gateway');
    assert.equal(row.trace.at(-1).outcome, 'stopped');
    assert.ok(row.output_tokens >= first.output_tokens && row.cost_nanos > 0);
    assert.equal(row.token_confidence, 'estimated');
    assert.match((await cli.ok('requests', 'show', id)).stdout, /^Status +403, request_stopped, by the gateway$/m);

    const entry = await newestAudit();
    assert.deepEqual([entry.action, entry.subject, entry.program, entry.after],
        ['requests.stop', first.request_id, 'orchestrisd', { stopped: 'request' }]);
});

test('an answer in one piece ends with an error that the SDK does not retry', async () => {
    const { id, ended } = await whole('ci');
    assert.equal((await cli.json('requests', 'live'))[0].phase, 'waiting');
    assert.deepEqual(await cli.json('requests', 'stop', await ourId(id)), { stopped: 1 });
    const error = await ended;
    assert.ok(error instanceof OpenAI.PermissionDeniedError, error);
    assert.equal(error.code, 'request_stopped');
    assert.deepEqual((await cli.json('requests', 'show', id)).other_request_ids, []);
});

test('all of a key, a user, an organization, or everything', async () => {
    const running = {};
    for (const name of ['ci', 'ada', 'other']) running[name] = await stream(name);
    const left = async () => (await live()).map((one) => one.key_name).sort();
    assert.deepEqual(await left(), ['ada', 'ci', 'other']);
    const steps = [
        [['--key', 'ci'], 'ci', 'all of the key', ['ada', 'other']],
        [['--user', 'ADA'], 'ada', 'all of the user', ['other']],
        [['--organization', 'team 2'], 'Team 2', 'all of the organization', []],
    ];
    for (const [args, subject, stopped, rest] of steps) {
        assert.deepEqual(await cli.json('requests', 'stop', ...args), { stopped: 1 });
        assert.deepEqual(await left(), rest);
        const entry = await newestAudit();
        assert.deepEqual([entry.subject, entry.after], [subject, { stopped }]);
    }
    for (const { ended } of Object.values(running)) assert.equal((await ended).code, 'request_stopped');

    const two = [await stream('ci'), await stream('ada')];
    const { code, stderr } = await cli.run('requests', 'stop', '--all');
    assert.equal(code, 2);
    assert.match(stderr, /would end 2 requests of all keys.*--yes/);
    assert.equal((await live()).length, 2);
    assert.equal((await cli.ok('requests', 'stop', '--all', '--yes')).stdout, '2 requests are stopped.\n');
    for (const { ended } of two) assert.equal((await ended).code, 'request_stopped');
    // It is stopped, not switched off.
    assert.ok((await clients.ci.models.list()).data.length > 0);
});

test('where there is nothing to stop, nothing is noted', async () => {
    const before = (await newestAudit()).id;
    assert.equal((await cli.ok('requests', 'stop', '--key', 'ci')).stdout, 'Nothing of that is under way.\n');
    assert.deepEqual(await cli.json('requests', 'stop', '--all'), { stopped: 0 });
    for (const [args, code, words] of [
        [['req_0000000000001'], 3, /No such request is under way/],
        [['--key', 'nobody'], 3, /nobody/],
        [['--user', 'nobody'], 3, /nobody/],
        [['some-id'], 2, /looks like req_/],
        [[], 2, /one of/],
        [['--all', '--key', 'ci'], 2, /one of/],
    ]) {
        const result = await cli.run('requests', 'stop', ...args);
        assert.equal(result.code, code, result.stderr);
        assert.match(result.stderr, words);
    }
    assert.equal((await newestAudit()).id, before);
});

test('gateways on one folder are asked together, however long its name is', async () => {
    const folder = join(await scope.folder(), 'd'.repeat(80), 'e'.repeat(80));
    const both = [new Gateway(scope, folder), new Gateway(scope, folder)];
    for (const each of both) await each.serve();
    const here = new CommandLine(folder);
    const { key } = await here.issueKey('shared');
    const ends = [];
    for (const each of both) ends.push((await stream('shared', each.client(key))).ended);
    assert.equal((await here.json('requests', 'live')).length, 2);
    await both[1].kill(); // what it leaves behind is in nobody's way
    assert.equal((await here.json('requests', 'live')).length, 1);
    assert.deepEqual(await here.json('requests', 'stop', '--key', 'shared'), { stopped: 1 });
    assert.equal((await ends[0]).code, 'request_stopped');
    await ends[1];
    await both[0].stop();
    const { code, stderr } = await here.run('requests', 'live');
    assert.equal(code, 1);
    assert.match(stderr, /No gateway runs on the data folder/);
});
