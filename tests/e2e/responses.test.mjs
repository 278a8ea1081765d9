// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// POST /responses, whatever the provider behind it speaks: passed on, or translated.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { zodTextFormat } from 'openai/helpers/zod';
import { z } from 'zod';

import { collect, costOf, Dialects, startLab, tagged } from './support/lab.mjs';
import { assertResponse, assertResponsesStream } from './support/responsesevents.mjs';
import { Scope } from './support/scope.mjs';
import { readEvents } from './support/sse.mjs';
import { ScriptedText, ScriptedUsage } from './support/upstream.mjs';
import { until } from './support/wait.mjs';

const scope = Scope.ofFile(after);
let lab;

/// Providers by what they speak; only the first is asked in the client's own dialect.
const sides = ['responses', 'scripted', 'anthropic', 'azure'];
const failures = ['cut', 'no-finish', 'malformed', 'error-in-stream', 'stall'];

before(async () => {
    lab = await startLab(scope, {
        models: ['tool', 'slow', 'drip', 'length', 'thinking', 'cached', 'reasoning', 'html', 'http-500', 'http-400',
            'http-529', 'unauthorized', 'context-length', ...failures],
        settings: { stream_idle_timeout_ms: 1500, maximum_attempts: 1, circuit_failures: 0 },
        providers: { responses: Dialects.responses, anthropic: Dialects.anthropic, azure: Dialects.azure },
    });
});

const input = 'Say something.';
const weather = {
    type: 'function',
    name: 'weather',
    description: 'The weather of a city.',
    parameters: { type: 'object', properties: { query: { type: 'string' } }, required: ['query'], additionalProperties: false },
    strict: true,
};

function post(body, headers = {}) {
    return lab.gateway.post(lab.key, body, headers, 'responses');
}

async function lastReceived() {
    const request = (await lab.upstream.requests()).at(-1);
    return { ...request, json: JSON.parse(request.body) };
}

function assertRow(row, provider, model, usage = ScriptedUsage) {
    assert.equal(row.state, 'done');
    assert.equal(row.status, 200);
    assert.equal(row.endpoint, 'responses');
    assert.equal(row.provider, provider);
    assert.equal(row.upstream_model, model);
    assert.equal(row.input_tokens, usage.input);
    assert.equal(row.output_tokens, usage.output);
    assert.equal(row.token_confidence, 'reported');
    assert.equal(row.cost_nanos, costOf(usage));
}

for (const side of sides) {
    test(`${side}: an answer in one piece is a whole response object, and has its row`, async () => {
        const { id, options } = tagged();
        const answer = await lab.client.responses.create({ model: `${side}/ok`, input }, options);
        assertResponse(answer);
        assert.equal(answer.output_text, ScriptedText);
        assert.equal(answer.status, 'completed');
        assert.equal(answer.usage.input_tokens, ScriptedUsage.input);
        assert.match(answer._request_id, /^req_[0-9a-z]{13}$/);
        assertRow(await lab.gateway.row(id), side, 'ok');
    });

    test(`${side}: a stream has every event in order, and its row`, async () => {
        const { id, options } = tagged();
        const answer = await post({ model: `${side}/ok`, input, stream: true }, options.headers);
        assert.equal(answer.status, 200);
        assert.match(answer.headers.get('content-type'), /^text\/event-stream/);
        const { events } = await readEvents(answer);
        const response = assertResponsesStream(events);
        assert.equal(response.output[0].content[0].text, ScriptedText);
        const types = events.map(({ event }) => event);
        assert.deepEqual(types.slice(0, 4), ['response.created', 'response.in_progress', 'response.output_item.added',
            'response.content_part.added']);
        assert.equal(types.filter((type) => type === 'response.output_text.delta').length, 4);
        assert.deepEqual(types.filter((type) => type).slice(-4), ['response.output_text.done', 'response.content_part.done',
            'response.output_item.done', 'response.completed']);
        assertRow(await lab.gateway.row(id), side, 'ok');
    });

    test(`${side}: the SDK's stream gives the text in pieces and the final response`, async () => {
        const stream = lab.client.responses.stream({ model: `${side}/ok`, input });
        let text = '';
        stream.on('response.output_text.delta', ({ delta }) => (text += delta));
        const final = await stream.finalResponse();
        assert.equal(text, ScriptedText);
        assert.equal(final.output_text, ScriptedText);
        assert.equal(final.usage.total_tokens, ScriptedUsage.input + ScriptedUsage.output);
    });

    for (const stream of [false, true]) {
        test(`${side}: a function is called and its output answered, ${stream ? 'streamed' : 'in one piece'}`, async () => {
            const first = { model: `${side}/tool`, input, tools: [weather] };
            const answer = stream
                ? assertResponsesStream((await readEvents(await post({ ...first, stream }))).events)
                : await lab.client.responses.create(first);
            assertResponse(answer);
            const call = answer.output.find((item) => item.type === 'function_call');
            assert.equal(call.name, 'weather');
            assert.deepEqual(JSON.parse(call.arguments), { query: 'scripted' });

            const second = await lab.client.responses.create({
                model: `${side}/ok`,
                tools: [weather],
                input: [{ role: 'user', content: input }, ...answer.output,
                    { type: 'function_call_output', call_id: call.call_id, output: 'sunny' }],
            });
            assert.equal(second.output_text, ScriptedText);
            assert.ok((await lastReceived()).body.includes('sunny'));
        });
    }

    test(`${side}: an answer that drips in byte by byte has the same events`, async () => {
        const { events } = await readEvents(await post({ model: `${side}/drip`, input, stream: true }));
        assert.equal(assertResponsesStream(events).output[0].content[0].text, ScriptedText);
    });

    test(`${side}: a schema for the answer reaches the provider`, async () => {
        const schema = { type: 'object', properties: { uncommon_member: { type: 'string' } }, required: ['uncommon_member'], additionalProperties: false };
        await lab.client.responses.create({
            model: `${side}/ok`, input, text: { format: { type: 'json_schema', name: 'answer', schema, strict: true } } });
        assert.ok((await lastReceived()).body.includes('uncommon_member'));
    });

    test(`${side}: instructions, turns and limits reach the provider`, async () => {
        await lab.client.responses.create({
            model: `${side}/ok`,
            instructions: 'Be brief.',
            input: [{ role: 'user', content: 'One.' }, { role: 'assistant', content: 'Two.' },
                { role: 'user', content: [{ type: 'input_text', text: 'Three.' }] }],
            max_output_tokens: 321,
        });
        const { body } = await lastReceived();
        for (const word of ['Be brief.', 'One.', 'Two.', 'Three.', '321']) assert.ok(body.includes(word), `${word} in ${body}`);
    });

    for (const failure of failures) {
        test(`${side}: a stream that goes wrong (${failure}) ends with error and response.failed, and is billed`, async () => {
            const { id, options } = tagged();
            const { events } = await readEvents(await post({ model: `${side}/${failure}`, input, stream: true }, options.headers));
            assertResponsesStream(events);
            const [error, failed] = events.slice(-2);
            assert.equal(error.event, 'error');
            assert.equal(failed.event, 'response.failed');
            const { response } = JSON.parse(failed.data);
            assert.equal(response.status, 'failed');
            assert.equal(response.error.message, JSON.parse(error.data).message);
            const row = await lab.gateway.row(id);
            assert.ok(row.status >= 500, `${row.status}`);
            assert.equal(row.error_origin, 'provider');
            assert.equal(row.token_confidence, 'estimated');
            assert.ok(row.output_tokens > 0);

            const stream = await lab.client.responses.create({ model: `${side}/${failure}`, input, stream: true });
            await assert.rejects(collect(stream));
        });

        test(`${side}: an answer in one piece that goes wrong (${failure}) is an error`, async () => {
            const { id, options } = tagged();
            await assert.rejects(lab.client.responses.create({ model: `${side}/${failure}`, input }, options),
                (error) => error.status === 502 || error.status === 504);
            assert.ok((await lab.gateway.row(id)).status >= 500);
        });
    }

    for (const [model, status, type] of [['http-400', 400, 'invalid_request_error'], ['http-500', 502, 'upstream_error'],
        ['http-529', 502, 'upstream_error'], ['unauthorized', 502, 'upstream_error'], ['html', 502, 'upstream_error']]) {
        test(`${side}: a provider's ${model} is a ${status} in OpenAI's shape`, async () => {
            for (const stream of [false, true]) {
                await assert.rejects(lab.client.responses.create({ model: `${side}/${model}`, input, stream }), (error) => {
                    assert.equal(error.status, status);
                    assert.equal(error.type, type);
                    assert.deepEqual(Object.keys(error.error).sort(), ['code', 'message', 'param', 'type']);
                    return true;
                });
            }
        });
    }

    test(`${side}: a client that leaves stops the provider, and what came is billed`, async () => {
        const { aborted } = await lab.upstream.stats();
        const { id, options } = tagged();
        const stream = await lab.client.responses.create({ model: `${side}/slow`, input, stream: true }, options);
        let pieces = 0;
        for await (const event of stream) if (event.type === 'response.output_text.delta' && ++pieces === 3) break;
        await until('the call to the provider is ended', async () => (await lab.upstream.stats()).aborted > aborted);
        const row = await lab.gateway.row(id, { wait: true });
        assert.equal(row.status, 499);
        assert.ok(row.output_tokens > 0);
    });
}

test('what nobody knows passes untouched where the provider speaks Responses itself', async () => {
    const body = { model: 'responses/ok', input, tools: [{ type: 'namespace', name: 'x', tools: [] }, { type: 'web_search' }],
        client_metadata: { a: [1.5, null] }, include: [], text: {} };
    const answer = await (await post(body)).json();
    assert.equal(answer.provider_extra, 'kept');
    const { json, target } = await lastReceived();
    assert.deepEqual(json, { ...body, model: 'ok' });
    assert.equal(target, '/v1/responses');
});

test('a tool that cannot be translated is refused by name, before the provider is called', async () => {
    const { requests } = await lab.upstream.stats();
    await assert.rejects(lab.client.responses.create({ model: 'scripted/ok', input, tools: [{ type: 'web_search' }] }), (error) => {
        assert.equal(error.status, 400);
        assert.match(error.message, /web_search/);
        assert.match(error.param, /^tools/);
        return true;
    });
    assert.equal((await lab.upstream.stats()).requests, requests);
    const marked = await post({ model: 'scripted/ok', input, tools: [{ type: 'web_search' }] }, { 'X-Orchestris-Optional-Tools': 'web_search' });
    assert.equal(marked.status, 200);
    assert.match(marked.headers.get('x-orchestris-dropped'), /web_search/);
});

test("a provider's thinking becomes reasoning, streamed and not", async () => {
    for (const model of ['anthropic/thinking', 'scripted/reasoning']) {
        const answer = await lab.client.responses.create({ model, input, reasoning: { effort: 'low', summary: 'auto' } });
        assertResponse(answer);
        const reasoning = answer.output.find((item) => item.type === 'reasoning');
        assert.match(JSON.stringify(reasoning), /Let me think\./, model);
        const { events } = await readEvents(await post({ model, input, stream: true }));
        const streamed = assertResponsesStream(events);
        assert.deepEqual(streamed.output.map((item) => item.type), ['reasoning', 'message'], model);
    }
});

test('an answer cut at the most tokens is incomplete', async () => {
    for (const side of ['responses', 'anthropic']) {
        const answer = await lab.client.responses.create({ model: `${side}/length`, input, max_output_tokens: 16 });
        assert.equal(answer.status, 'incomplete');
        assert.equal(answer.incomplete_details.reason, 'max_output_tokens');
        const { events } = await readEvents(await post({ model: `${side}/length`, input, stream: true }));
        assert.equal(assertResponsesStream(events).status, 'incomplete');
    }
});

test("what Anthropic read from its cache is a part of the input, at the cache's price", async () => {
    const { id, options } = tagged();
    const answer = await lab.client.responses.create({ model: 'anthropic/cached', input }, options);
    assert.equal(answer.usage.input_tokens, 12);
    assert.equal(answer.usage.input_tokens_details.cached_tokens, 4);
    assertRow(await lab.gateway.row(id), 'anthropic', 'cached', { ...ScriptedUsage, cached: 4 });
});

test('Azure and Anthropic are called as they document it', async () => {
    await lab.client.responses.create({ model: 'azure/ok', input });
    let { target, head } = await lastReceived();
    assert.equal(target, '/openai/deployments/ok/chat/completions?api-version=2024-10-21');
    assert.match(head, /^api-key: provider-secret/im);
    assert.doesNotMatch(head, /^authorization:/im);
    await lab.client.responses.create({ model: 'anthropic/ok', input });
    ({ target, head } = await lastReceived());
    assert.equal(target, '/v1/messages');
    assert.match(head, /^x-api-key: provider-secret/im);
    assert.match(head, /^anthropic-version: 2023-06-01/im);
    assert.doesNotMatch(head, /^authorization:/im);
});

test('the turn before is remembered: by the provider that keeps it, or here', async () => {
    for (const side of ['scripted', 'anthropic']) {
        const first = await lab.client.responses.create({ model: `${side}/ok`, input: 'My name is Ada.' });
        const second = await lab.client.responses.create({ model: `${side}/ok`, input: 'Who am I?', previous_response_id: first.id });
        assert.equal(second.previous_response_id, first.id);
        const { body } = await lastReceived();
        for (const word of ['My name is Ada.', ScriptedText, 'Who am I?']) assert.ok(body.includes(word), `${word} in ${body}`);
    }
    const first = await lab.client.responses.create({ model: 'responses/ok', input: 'My name is Ada.' });
    await lab.client.responses.create({ model: 'responses/ok', input: 'Who am I?', previous_response_id: first.id });
    const { json } = await lastReceived();
    assert.ok(json.previous_response_id);
    assert.equal(json.input, 'Who am I?');
});

test('a response that the provider keeps is read and deleted through the gateway', async () => {
    const { id } = await lab.client.responses.create({ model: 'responses/ok', input });
    assertResponse(await lab.client.responses.retrieve(id));
    await lab.client.responses.inputItems.list(id);
    await lab.client.responses.delete(id);
    await assert.rejects(lab.client.responses.retrieve('resp_nobody'), (error) => error.status === 404);
});

test("the SDK's own reading of structured output works", async () => {
    const format = zodTextFormat(z.object({ word: z.string() }), 'answer');
    const answer = await lab.client.responses.parse({ model: 'sandbox/echo', input: '{"word":"structured"}', text: { format } });
    assert.deepEqual(answer.output_parsed, { word: 'structured' });
});

for (const model of ['echo', 'tool']) {
    test(`the built-in sandbox/${model} answers on this endpoint`, async () => {
        const tools = model === 'tool' ? [weather] : [];
        const { events } = await readEvents(await post({ model: `sandbox/${model}`, input, stream: true, tools }));
        const response = assertResponsesStream(events);
        const type = model === 'tool' ? 'function_call' : 'message';
        assert.equal(response.output.at(-1).type, type);
        const whole = await lab.client.responses.create({ model: `sandbox/${model}`, input, tools });
        assertResponse(whole);
        assert.equal(whole.output.at(-1).type, type);
    });
}
