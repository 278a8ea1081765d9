// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import OpenAI from 'openai';

import { Gateway } from './support/gateway.mjs';
import { collect, tagged, textOf } from './support/lab.mjs';
import { Scope } from './support/scope.mjs';
import { until } from './support/wait.mjs';

const scope = Scope.ofFile(after);
let gateway;
let client;

before(async () => {
    gateway = await Gateway.start(scope); // as at a first start: nothing is configured
    client = gateway.client((await gateway.cli.issueKey('first')).key);
    await until('the key works', () => client.models.list().then(() => true, () => false));
});

const ask = (model, content, extra = {}, options = {}) =>
    client.chat.completions.create({ model, messages: [{ role: 'user', content }], ...extra }, options);

/// The sandbox's made-up prices in nano-dollars a token, see the first migration.
const cost = ({ input_tokens, cached_tokens, output_tokens }) =>
    (input_tokens - cached_tokens) * 100 + cached_tokens * 10 + output_tokens * 400;

test('echo says the last message, streamed and in one piece, with the same usage', async () => {
    const text = 'Grüße, ça va ☕? 漢字';
    const whole = await ask('sandbox/echo', text);
    assert.equal(whole.choices[0].message.content, text);
    const { id, options } = tagged();
    const chunks = await collect(await ask('sandbox/echo', text, { stream: true, stream_options: { include_usage: true } }, options));
    assert.equal(textOf(chunks), text);
    assert.deepEqual(chunks.at(-1).usage, whole.usage);
    const row = await gateway.row(id);
    assert.equal(row.provider, 'sandbox');
    assert.equal(row.input_tokens, whole.usage.prompt_tokens);
    assert.equal(row.output_tokens, whole.usage.completion_tokens);
    assert.equal(row.cost_nanos, cost(row));
    assert.equal(row.cost_confidence, 'reported');
});

test('lorem streams as many tokens as it is asked for, and stops at a maximum', async () => {
    const chunks = await collect(await ask('sandbox/lorem', '150 tokens at 5000/s', { stream: true }));
    assert.equal(chunks.filter((chunk) => chunk.choices[0].delta.content).length, 150);
    assert.equal(chunks.at(-1).choices[0].finish_reason, 'stop');
    const cut = await ask('sandbox/lorem', '150 tokens at 5000/s', { max_completion_tokens: 10 });
    assert.equal(cut.choices[0].finish_reason, 'length');
    assert.equal(cut.usage.completion_tokens, 10);
});

test("the SDK's tool loop calls the function and gets to an answer", async () => {
    const cities = [];
    const runner = client.chat.completions.runTools({
        model: 'sandbox/tool',
        messages: [{ role: 'user', content: 'How is the weather?' }],
        stream: true,
        tools: [{
            type: 'function',
            function: {
                name: 'weather',
                description: 'The weather of a city.',
                parameters: { type: 'object', properties: { city: { type: 'string', enum: ['Paris', 'Rome'] } }, required: ['city'] },
                parse: JSON.parse,
                function: ({ city }) => {
                    cities.push(city);
                    return 'sunny';
                },
            },
        }],
    });
    const text = await runner.finalContent();
    assert.deepEqual(cities, ['Paris']);
    assert.ok(text.length > 0);
});

test('cached input is a part of input and billed once, at its own price', async () => {
    const { id, options } = tagged();
    const answer = await ask('sandbox/echo', 'x'.repeat(4000), { prompt_cache_key: 'session' }, options);
    const cached = answer.usage.prompt_tokens_details.cached_tokens;
    assert.ok(cached >= 400);
    const row = await gateway.row(id);
    assert.equal(row.cached_tokens, cached);
    assert.equal(row.input_tokens, answer.usage.prompt_tokens);
    assert.ok(row.cached_tokens < row.input_tokens);
    assert.equal(row.cost_nanos, cost(row));
});

test('failures can be tried out', async () => {
    for (const [failure, status] of [['500', 502], ['401', 502], ['429', 429], ['context-length', 400], ['html-200', 502], ['empty', 502]]) {
        await assert.rejects(ask('sandbox/fail', failure), (error) => error instanceof OpenAI.APIError && error.status === status, failure);
    }
    for (const failure of ['cut', 'end', 'malformed', 'error-in-stream'])
        await assert.rejects(async () => collect(await ask('sandbox/fail', failure, { stream: true })), OpenAI.APIError, failure);
});

test('a large body passes whole', async () => {
    const text = 'agent '.repeat(300_000); // 1.8 MB
    const answer = await ask('sandbox/echo', text);
    assert.equal(answer.choices[0].message.content, text);
});

test('the sandbox can be removed and added again', async () => {
    await gateway.cli.ok('providers', 'remove', 'sandbox');
    await until('its models are gone', async () => (await client.models.list()).data.length === 0);
    await assert.rejects(ask('sandbox/echo', 'x'), OpenAI.NotFoundError);
    await gateway.cli.ok('providers', 'add', 'sandbox', '--kind', 'sandbox');
    await gateway.cli.ok('models', 'import', 'sandbox');
    await until('its models are back', async () => (await client.models.list()).data.length >= 4);
    assert.equal((await ask('sandbox/echo', 'x')).choices[0].message.content, 'x');
});
