// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { collect, costOf, messages, ProviderSecret, startLab, tagged, textOf } from './support/lab.mjs';
import { Scope } from './support/scope.mjs';
import { ScriptedText, ScriptedUsage } from './support/upstream.mjs';

const scope = Scope.ofFile(after);
let lab;

before(async () => {
    lab = await startLab(scope, { models: ['drip', 'no-usage', 'usage-on-last', 'headers', 'slow'] });
});

function assertReportedRow(row, model) {
    assert.equal(row.state, 'done');
    assert.equal(row.status, 200);
    assert.equal(row.endpoint, 'chat/completions');
    assert.equal(row.provider, 'scripted');
    assert.equal(row.upstream_model, model);
    assert.equal(row.finish_reason, 'stop');
    assert.equal(row.input_tokens, ScriptedUsage.input);
    assert.equal(row.output_tokens, ScriptedUsage.output);
    assert.equal(row.token_confidence, 'reported');
    assert.equal(row.cost_nanos, costOf(ScriptedUsage));
    assert.equal(row.cost_confidence, 'reported');
    assert.ok(Number.isInteger(row.price_version));
    assert.equal(row.attempts, 1);
    assert.equal(row.error_code, null);
    assert.equal(row.error_origin, null);
    assert.equal(row.key_name, 'lab');
    assert.equal(row.owner_kind, 'organization');
    assert.equal(row.gateway_us, row.total_us - row.upstream_us);
}

test('an answer in one piece has text, finish reason, usage and a request ID, and its row', async () => {
    const { id, options } = tagged();
    const answer = await lab.client.chat.completions.create({ model: 'scripted/ok', messages }, options);
    assert.equal(answer.object, 'chat.completion');
    assert.equal(answer.choices[0].message.content, ScriptedText);
    assert.equal(answer.choices[0].finish_reason, 'stop');
    assert.equal(answer.usage.prompt_tokens, ScriptedUsage.input);
    assert.equal(answer.usage.completion_tokens, ScriptedUsage.output);
    assert.match(answer._request_id, /^req_[0-9a-hjkmnp-tv-z]{13}$/);

    // Not waited for: who has seen the end of the answer finds the row.
    const row = await lab.gateway.row(id);
    assertReportedRow(row, 'ok');
    assert.equal(row.request_id, answer._request_id);
    assert.equal(row.streamed, false);
    assert.equal(row.requested_model, 'scripted/ok');
    assert.equal(row.alias, null);
    assert.equal(row.client_program.startsWith('OpenAI/JS'), true, row.client_program);
    assert.match(row.started_at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
});

test('a stream comes in pieces of one answer, without usage that was not asked for, and its row has usage', async () => {
    const { id, options } = tagged();
    const { data, response, request_id } = await lab.client.chat.completions
        .create({ model: 'scripted/ok', messages, stream: true }, options)
        .withResponse();
    assert.match(response.headers.get('content-type'), /^text\/event-stream/);
    const chunks = await collect(data);
    assert.equal(textOf(chunks), ScriptedText);
    assert.equal(chunks[0].choices[0].delta.role, 'assistant');
    assert.equal(chunks.at(-1).choices[0].finish_reason, 'stop');
    assert.equal(new Set(chunks.map((chunk) => `${chunk.id} ${chunk.created} ${chunk.object}`)).size, 1);
    for (const chunk of chunks) {
        assert.equal(chunk.choices.length, 1);
        assert.equal('usage' in chunk, false);
    }

    const row = await lab.gateway.row(id);
    assertReportedRow(row, 'ok');
    assert.equal(row.request_id, request_id);
    assert.equal(row.streamed, true);
    assert.ok(row.first_token_us > 0 && row.first_token_us <= row.total_us);
});

test('usage that was asked for comes in one chunk without choices, before the end', async () => {
    const chunks = await collect(await lab.client.chat.completions.create(
        { model: 'scripted/ok', messages, stream: true, stream_options: { include_usage: true } }));
    assert.equal(textOf(chunks), ScriptedText);
    const last = chunks.pop();
    assert.deepEqual(last.choices, []);
    assert.equal(last.usage.prompt_tokens, ScriptedUsage.input);
    assert.equal(last.usage.completion_tokens, ScriptedUsage.output);
    for (const chunk of chunks) assert.equal(chunk.usage, null);
});

test('usage on the last ordinary chunk is recorded, and removed if it was not asked for', async () => {
    const { id, options } = tagged();
    const chunks = await collect(await lab.client.chat.completions.create(
        { model: 'scripted/usage-on-last', messages, stream: true }, options));
    assert.equal(textOf(chunks), ScriptedText);
    assert.equal(chunks.at(-1).choices[0].finish_reason, 'stop');
    for (const chunk of chunks) assert.equal('usage' in chunk, false);
    assertReportedRow(await lab.gateway.row(id), 'usage-on-last');

    const asked = await collect(await lab.client.chat.completions.create(
        { model: 'scripted/usage-on-last', messages, stream: true, stream_options: { include_usage: true } }));
    assert.equal(asked.findLast((chunk) => chunk.usage).usage.prompt_tokens, ScriptedUsage.input);
});

for (const stream of [false, true]) {
    test(`a provider that reports no usage gets an estimate, ${stream ? 'streamed' : 'in one piece'}`, async () => {
        const { id, options } = tagged();
        const answer = await lab.client.chat.completions.create({ model: 'scripted/no-usage', messages, stream }, options);
        if (stream) assert.equal(textOf(await collect(answer)), ScriptedText);
        else assert.equal(answer.choices[0].message.content, ScriptedText);
        const row = await lab.gateway.row(id);
        assert.equal(row.status, 200);
        assert.equal(row.token_confidence, 'estimated');
        assert.equal(row.cost_confidence, 'estimated');
        assert.equal(row.output_tokens, Math.ceil(ScriptedText.length / 4));
        assert.ok(row.input_tokens > 0);
        assert.equal(row.cost_nanos, costOf({ input: row.input_tokens, output: row.output_tokens }));
    });

    test(`an answer that drips in byte by byte arrives whole, ${stream ? 'streamed' : 'in one piece'}`, async () => {
        const { id, options } = tagged();
        const answer = await lab.client.chat.completions.create({ model: 'scripted/drip', messages, stream }, options);
        if (stream) assert.equal(textOf(await collect(answer)), ScriptedText);
        else assert.equal(answer.choices[0].message.content, ScriptedText);
        assertReportedRow(await lab.gateway.row(id), 'drip');
    });
}

test("the SDK's stream helper assembles the whole completion", async () => {
    const completion = await lab.client.chat.completions
        .stream({ model: 'scripted/ok', messages, stream_options: { include_usage: true } })
        .finalChatCompletion();
    assert.equal(completion.choices[0].message.content, ScriptedText);
    assert.equal(completion.choices[0].finish_reason, 'stop');
    assert.equal(completion.usage.total_tokens, ScriptedUsage.input + ScriptedUsage.output);
});

test('an alias answers for its model, and the row names both', async () => {
    const { id, options } = tagged();
    const answer = await lab.client.chat.completions.create({ model: 'house', messages }, options);
    assert.equal(answer.choices[0].message.content, ScriptedText);
    const row = await lab.gateway.row(id);
    assertReportedRow(row, 'ok');
    assert.equal(row.requested_model, 'house');
    assert.equal(row.alias, 'house');
});

test('the body reaches the provider byte for byte, except the model and the wish for usage', async () => {
    const body = (model, extra) =>
        `{ "messages":[{"role":"user","content":"caf\\u00e9 ☕", "x":null}],\t"model" :"${model}",`
        + ` "stream" : true,"include":[],"text":{},"client_metadata":{"a":[1.50,1e3]},"tools":[{"type":"web_search"}]${extra} }`;
    const answer = await lab.gateway.post(lab.key, body('scripted/ok', ''));
    assert.equal(answer.status, 200);
    await answer.text();
    const received = (await lab.upstream.requests()).at(-1).body;
    assert.deepEqual(JSON.parse(received), {
        ...JSON.parse(body('ok', '')),
        stream_options: { include_usage: true },
    });
    const without = received.replace(/"stream_options" ?: ?\{[^}]*\},? ?/, '');
    for (const piece of body('ok', '').slice(1, -1).split(/(?<=,)/))
        assert.ok(without.includes(piece.trim()), `${piece} is not in ${without}`);

    const asking = await lab.gateway.post(lab.key, body('scripted/ok', ', "stream_options":{"include_usage":true ,"y":1}'));
    await asking.text();
    assert.equal((await lab.upstream.requests()).at(-1).body,
        body('ok', ', "stream_options":{"include_usage":true ,"y":1}'));
});

test("neither the client's key, cookies and address nor the provider's cookies and names pass", async () => {
    const answer = await lab.gateway.post(lab.key, { model: 'scripted/headers', messages }, {
        Cookie: 'session=client',
        'X-Forwarded-For': '192.0.2.1',
        'OpenAI-Organization': 'client-org',
        'X-Client-Request-Id': 'hop-test',
    });
    assert.equal(answer.status, 200);
    await answer.text();
    assert.equal(answer.headers.get('set-cookie'), null);
    assert.notEqual(answer.headers.get('openai-organization'), 'scripted-org');
    assert.match(answer.headers.get('x-request-id'), /^req_[0-9a-z]{13}$/);
    assert.equal(answer.headers.get('openai-version'), '2020-10-01');
    assert.match(answer.headers.get('openai-processing-ms'), /^\d+$/);

    const { head } = (await lab.upstream.requests()).at(-1);
    assert.match(head, new RegExp(`^authorization: Bearer ${ProviderSecret}\\r?$`, 'im'));
    for (const word of [lab.key, 'session=client', '192.0.2.1', 'client-org'])
        assert.equal(head.includes(word), false, word);
    assert.equal((await lab.gateway.row('hop-test')).provider_request_id, 'req_scripted');
});

test('forty streams at once each get their own answer and exactly one row', async () => {
    const requests = Array.from({ length: 40 }, () => tagged());
    const texts = await Promise.all(requests.map(async ({ options }, index) => textOf(await collect(
        await lab.client.chat.completions.create(
            { model: index % 4 ? 'scripted/ok' : 'scripted/slow', messages, stream: true }, options)))));
    texts.forEach((text, index) => assert.equal(text, index % 4 ? ScriptedText : 'slow '.repeat(40)));
    const rows = await lab.cli.usage();
    for (const { id } of requests)
        assert.equal(rows.filter((row) => row.client_request_id === id && row.status === 200).length, 1);
});
