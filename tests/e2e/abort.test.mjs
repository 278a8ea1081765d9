// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import OpenAI from 'openai';

import { collect, costOf, messages, startLab, tagged, textOf } from './support/lab.mjs';
import { Scope } from './support/scope.mjs';
import { until } from './support/wait.mjs';

const scope = Scope.ofFile(after);
let lab;

before(async () => {
    lab = await startLab(scope, { models: ['slow', 'silent', 'stall'] });
});

const abortedBy = (count) =>
    until('the call to the provider is ended', async () => (await lab.upstream.stats()).aborted >= count);

function assertLeft(row) {
    assert.equal(row.state, 'done');
    assert.equal(row.status, 499);
    assert.equal(row.error_origin, 'client');
    assert.equal(row.token_confidence, 'estimated');
    assert.equal(row.cost_nanos, costOf({ input: row.input_tokens, output: row.output_tokens }));
}

test('a client that leaves in mid-stream stops the provider, and what came until then is billed', async () => {
    const { aborted } = await lab.upstream.stats();
    const { id, options } = tagged();
    const stream = await lab.client.chat.completions.create({ model: 'scripted/slow', messages, stream: true }, options);
    let pieces = 0;
    for await (const chunk of stream) {
        pieces += chunk.choices[0]?.delta?.content ? 1 : 0;
        if (pieces === 3) break; // the SDK closes the connection
    }
    await abortedBy(aborted + 1);
    const row = await lab.gateway.row(id, { wait: true });
    assertLeft(row);
    assert.ok(row.output_tokens >= Math.ceil((3 * 'slow '.length) / 4), `${row.output_tokens} tokens`);
    assert.ok(row.output_tokens < Math.ceil((40 * 'slow '.length) / 4), `${row.output_tokens} tokens`);
    assert.ok(row.first_token_us > 0);
});

for (const [what, model, stream] of [
    ['before anything came', 'silent', true],
    ['before an answer in one piece', 'slow', false],
    ['while the provider hangs in the middle', 'stall', true],
]) {
    test(`a client that leaves ${what} stops the provider`, async () => {
        const { aborted, requests } = await lab.upstream.stats();
        const { id, options } = tagged();
        const controller = new AbortController();
        const answer = (async () => {
            const result = await lab.client.chat.completions.create(
                { model: `scripted/${model}`, messages, stream }, { ...options, signal: controller.signal });
            if (stream) await collect(result);
        })();
        await until('the provider has the request', async () => (await lab.upstream.stats()).requests > requests);
        controller.abort();
        await answer.catch((error) => assert.ok(error instanceof OpenAI.APIUserAbortError || error.name === 'AbortError', error));
        await abortedBy(aborted + 1);
        const row = await lab.gateway.row(id, { wait: true });
        assertLeft(row);
        assert.ok(row.input_tokens > 0);
    });
}

test("the SDK's own time-out is the client leaving", async () => {
    const { aborted } = await lab.upstream.stats();
    const { id, options } = tagged();
    await assert.rejects(
        lab.client.chat.completions.create({ model: 'scripted/silent', messages }, { ...options, timeout: 300 }),
        OpenAI.APIConnectionTimeoutError,
    );
    await abortedBy(aborted + 1);
    assertLeft(await lab.gateway.row(id, { wait: true }));
});

test('while clients leave, others get their whole answers', async () => {
    const { aborted } = await lab.upstream.stats();
    const leaving = Array.from({ length: 10 }, async () => {
        for await (const chunk of await lab.client.chat.completions.create({ model: 'scripted/slow', messages, stream: true }))
            if (chunk.choices[0]?.delta?.content) break;
    });
    const staying = Array.from({ length: 10 }, async () =>
        textOf(await collect(await lab.client.chat.completions.create({ model: 'scripted/slow', messages, stream: true }))));
    await Promise.all(leaving);
    for (const text of await Promise.all(staying)) assert.equal(text, 'slow '.repeat(40));
    await abortedBy(aborted + 10);
});
