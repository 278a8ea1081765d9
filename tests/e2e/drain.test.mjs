// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { failureOf, startLab, tagged } from './support/lab.mjs';
import { Scope } from './support/scope.mjs';
import { until } from './support/wait.mjs';

/// A stream that runs for about `tokens` ÷ 20 seconds, of which the first words have come.
async function openStream(lab, tokens) {
    const { id, options } = tagged();
    const stream = await lab.client.chat.completions.create({
        model: 'sandbox/lorem', stream: true, messages: [{ role: 'user', content: `${tokens} tokens at 20/s` }],
    }, options);
    const one = { id, chunks: 0, finish: null };
    one.over = (async () => {
        for await (const chunk of stream) {
            one.chunks++;
            one.finish = chunk.choices[0]?.finish_reason ?? one.finish;
        }
    })();
    one.over.catch(() => {}); // looked at later
    await until('the stream runs', () => one.chunks > 2);
    return one;
}

test('when it is told to stop, open streams end by themselves and new requests get 503', async (t) => {
    const lab = await startLab(Scope.of(t));
    const open = await openStream(lab, 40);
    lab.gateway.program.child.kill('SIGTERM');
    const refused = await until('new requests are refused', async () => {
        const error = await failureOf(lab.client.chat.completions.create(
            { model: 'sandbox/echo', messages: [{ role: 'user', content: 'Hi' }] })).catch(() => null);
        return error?.status === 503 ? error : null;
    });
    assert.equal(refused.code, 'shutting_down');
    assert.ok(refused.headers.get('retry-after'));
    await open.over;
    assert.equal(open.finish, 'stop');
    assert.equal((await lab.gateway.program.ended).code, 0);
    const [row] = (await lab.cli.usage()).filter((one) => one.client_request_id === open.id);
    assert.equal(row.status, 200);
});

test('told twice, it ends them at once, with an error that clients see', async (t) => {
    const lab = await startLab(Scope.of(t));
    const open = await openStream(lab, 10_000);
    lab.gateway.program.child.kill('SIGTERM');
    await until('it refuses new requests', async () =>
        (await fetch(`${lab.gateway.baseURL}/models`).catch(() => null))?.status === 503);
    lab.gateway.program.child.kill('SIGTERM');
    assert.match((await failureOf(open.over)).message, /shutting down/);
    assert.equal((await lab.gateway.program.ended).code, 0);
    const [row] = (await lab.cli.usage()).filter((one) => one.client_request_id === open.id);
    assert.equal(row.status, 503);
    assert.ok(row.output_tokens > 0);
});

test('streams that do not end within the setting are ended', async (t) => {
    const lab = await startLab(Scope.of(t));
    await lab.cli.ok('settings', 'set', 'drain_timeout_ms', '1500');
    const open = await openStream(lab, 10_000);
    lab.gateway.program.child.kill('SIGTERM');
    assert.match((await failureOf(open.over)).message, /shutting down/);
    assert.equal((await lab.gateway.program.ended).code, 0);
});

test('with nothing open it stops at once', async (t) => {
    const lab = await startLab(Scope.of(t));
    assert.equal((await lab.gateway.stop()).code, 0);
});
