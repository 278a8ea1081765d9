// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { costOf, messages, startLab, tagged } from './support/lab.mjs';
import { Scope } from './support/scope.mjs';
import { ScriptedText, ScriptedUsage } from './support/upstream.mjs';

const scope = Scope.ofFile(after);
let lab;
let cli;
let client;

before(async () => {
    lab = await startLab(scope, { models: ['http-503'], settings: { retry_budget_ms: 0, circuit_failures: 0 } });
    ({ cli } = lab);
    await cli.ok('aliases', 'set', 'sturdy', 'scripted/http-503', 'scripted/ok');
    const { key } = await cli.issueKey('notebook', '--owner', 'user:ada', '--models', 'sturdy,scripted/ok');
    client = lab.gateway.client(key);
});

test('a request is traced by our ID and by the client\'s: who, what, where, how often, how much', async () => {
    const { id, options } = tagged();
    const answer = await client.chat.completions.create({ model: 'sturdy', messages }, options);
    assert.equal(answer.choices[0].message.content, ScriptedText);
    const trace = await cli.json('requests', 'show', answer._request_id);
    assert.deepEqual(await cli.json('requests', 'show', id), trace);
    assert.equal(trace.request_id, answer._request_id);
    assert.equal(trace.client_request_id, id);
    assert.equal(trace.user, 'ada');
    assert.equal(trace.key.name, 'notebook');
    assert.equal(trace.key.state, 'active');
    assert.deepEqual(trace.key.models, ['sturdy', 'scripted/ok']);
    assert.equal(trace.alias, 'sturdy');
    assert.deepEqual(trace.alias_targets, ['scripted/http-503', 'scripted/ok']);
    assert.equal(trace.cost_nanos, costOf(ScriptedUsage));
    assert.equal(trace.price.version, trace.price_version);
    assert.equal(trace.price.input_nanos_per_million, 2_500_000_000);
    assert.deepEqual(trace.other_request_ids, []);
    const [first, last] = [trace.trace[0], trace.trace.at(-1)];
    assert.equal(`${first.provider}/${first.upstream_model} ${first.outcome} ${first.status}`, 'scripted/http-503 status 503');
    assert.equal(`${last.provider}/${last.upstream_model} ${last.outcome} ${last.status}`, 'scripted/ok ok 200');
    for (const attempt of trace.trace) {
        assert.ok(attempt.start_us >= 0 && attempt.total_us > 0);
        assert.ok(attempt.start_us + attempt.total_us <= trace.total_us);
    }
    assert.ok(last.start_us >= first.start_us + first.total_us);

    const { stdout } = await cli.ok('requests', 'show', id);
    for (const words of [/^Request +req_/m, /^Key +notebook .*may call sturdy, scripted\/ok$/m, /^Owner +user:ada of /m,
        /^Asked for +sturdy, an alias that now leads to: scripted\/http-503, scripted\/ok$/m, /^Went to +scripted\/ok$/m,
        /^Status +200, stop$/m, /^Tokens +12 in /m, /^Cost +\$0\.00006, reported, price version \d+ \(\$2\.5 in, \$0\.25 cached, \$10 out/m,
        /^1 +scripted\/http-503 +status +503 /m])
        assert.match(stdout, words);
});

test('of several with one client ID the newest is shown, and the others are named', async () => {
    const { id, options } = tagged();
    const ours = [];
    for (let i = 0; i < 3; ++i)
        ours.unshift((await client.chat.completions.create({ model: 'scripted/ok', messages }, options))._request_id);
    const trace = await cli.json('requests', 'show', id);
    assert.equal(trace.request_id, ours[0]);
    assert.deepEqual(trace.other_request_ids, ours.slice(1));
    const all = await cli.json('requests', 'show', id, '--all');
    assert.deepEqual(all.map((one) => one.request_id), ours);
    const { stdout } = await cli.ok('requests', 'show', id);
    for (const one of ours) assert.ok(stdout.includes(one));
    assert.match(stdout, /3 requests have this client's ID/);
    assert.equal((stdout.match(/^Request +req_/mg) ?? []).length, 1);
    assert.equal(((await cli.ok('requests', 'show', id, '--all')).stdout.match(/^Request +req_/mg) ?? []).length, 3);
});

test("a client's ID may look like one of ours", async () => {
    const id = 'req_0123456789abc';
    await lab.gateway.post(lab.key, { model: 'scripted/ok', messages }, { 'X-Request-Id': id });
    assert.equal((await cli.json('requests', 'show', id)).client_request_id, id);
});

test('a request that was refused says by whom and why', async () => {
    const { id, options } = tagged();
    await assert.rejects(client.chat.completions.create({ model: 'house', messages }, options));
    const { stdout } = await cli.ok('requests', 'show', id);
    assert.match(stdout, /^Status +403, model_not_allowed, by the gateway$/m);
    assert.deepEqual((await cli.json('requests', 'show', id)).trace, []);
});

test('what is removed since is said so', async () => {
    await cli.ok('aliases', 'set', 'brief', 'scripted/ok');
    const { id, options } = tagged();
    await lab.client.chat.completions.create({ model: 'brief', messages }, options);
    await cli.ok('aliases', 'remove', 'brief');
    assert.match((await cli.ok('requests', 'show', id)).stdout, /^Asked for +brief, an alias .*removed since/m);
});

test('an ID that nobody has is not found', async () => {
    const { code, stderr } = await cli.run('requests', 'show', 'nobody');
    assert.equal(code, 3);
    assert.match(stderr, /nobody/);
});

test('requests list is usage list', async () => {
    assert.deepEqual(await cli.json('requests', 'list', '--limit', '5'), await cli.json('usage', 'list', '--limit', '5'));
});
