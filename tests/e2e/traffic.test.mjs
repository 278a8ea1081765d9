// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import OpenAI from 'openai';

import { Gateway } from './support/gateway.mjs';
import { failureOf, tagged } from './support/lab.mjs';
import { Scope } from './support/scope.mjs';

const scope = Scope.ofFile(after);
const echo = { model: 'sandbox/echo', messages: [{ role: 'user', content: 'hello' }] };
const slow = { model: 'sandbox/lorem', messages: [{ role: 'user', content: '9000 tokens at 40/s' }], stream: true };
let gateway;
let cli;
let client;

before(async () => {
    gateway = await Gateway.start(scope);
    ({ cli } = gateway);
    await cli.ok('settings', 'set', 'contact', 'the platform team');
    // It would send a request again that it is not told to leave alone.
    client = gateway.client((await cli.issueKey('agents')).key, { maxRetries: 2 });
});

test('all traffic is stopped at once, stays stopped, and goes on when it is told to', async () => {
    const { options, id } = tagged();
    const stream = await client.chat.completions.create(slow, options);
    const chunks = stream[Symbol.asyncIterator]();
    await chunks.next();
    const ended = (async () => {
        while (!(await chunks.next()).done);
        return null;
    })().catch((error) => error);

    await cli.ok('settings', 'set', 'traffic_stopped', 'on');
    assert.equal((await ended).code, 'traffic_stopped'); // what ran
    const refused = tagged();
    const error = await failureOf(client.chat.completions.create(echo, refused.options));
    assert.ok(error instanceof OpenAI.InternalServerError, error);
    assert.equal(error.status, 503);
    assert.equal(error.code, 'traffic_stopped');
    assert.equal(error.headers.get?.('x-should-retry') ?? error.headers['x-should-retry'], 'false');
    assert.match(error.message, /stopped all traffic.*the platform team/);
    const row = await cli.json('requests', 'show', refused.id); // one row: it was not sent again
    assert.deepEqual(row.other_request_ids, []);
    assert.equal(row.error_code, 'traffic_stopped');
    assert.equal(row.error_origin, 'gateway');
    assert.equal((await cli.json('requests', 'show', id)).error_code, 'traffic_stopped');

    // A stranger learns nothing of it, load balancers do; what needs no provider is answered.
    const stranger = await failureOf(gateway.client('sk-orc-wrong').chat.completions.create(echo));
    assert.equal(stranger.status, 401);
    assert.equal((await fetch(`${gateway.origin}/readyz`)).status, 503);
    assert.equal((await fetch(`${gateway.origin}/healthz`)).status, 200);
    assert.ok((await client.models.list()).data.length > 0);

    // Neither a start nor a reset of all settings lets it go on.
    await gateway.stop();
    gateway.serve().catch(() => {}); // is not ready
    await cli.ok('settings', 'reset', '--all');
    await cli.ok('settings', 'set', 'contact', 'the platform team');
    const [entry] = (await cli.json('audit', 'list', '--limit', '50')).filter((one) => one.subject === 'traffic_stopped');
    assert.deepEqual([entry.action, entry.before, entry.after], ['settings.set', { value: 'off' }, { value: 'on' }]);
    await cli.ok('settings', 'set', 'traffic_stopped', 'off');
    const answer = await client.chat.completions.create(echo, { maxRetries: 10 });
    assert.equal(answer.choices[0].message.content, 'hello');
    assert.equal((await fetch(`${gateway.origin}/readyz`)).status, 200);
});
