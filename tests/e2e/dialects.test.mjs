// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// POST /chat/completions on providers that do not speak it.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import OpenAI from 'openai';

import { assertChatStream, assertCompletion } from './support/chatchunks.mjs';
import { collect, costOf, Dialects, messages, startLab, tagged } from './support/lab.mjs';
import { Scope } from './support/scope.mjs';
import { readEvents } from './support/sse.mjs';
import { ScriptedText, ScriptedUsage } from './support/upstream.mjs';
import { until } from './support/wait.mjs';

const scope = Scope.ofFile(after);
let lab;

const sides = ['responses', 'anthropic', 'azure'];
const failures = ['cut', 'no-finish', 'malformed', 'error-in-stream', 'stall'];

before(async () => {
    lab = await startLab(scope, {
        models: ['tool', 'slow', 'drip', 'length', 'thinking', 'http-429', 'http-529', 'unauthorized', ...failures],
        settings: { stream_idle_timeout_ms: 1500, maximum_attempts: 1, circuit_failures: 0 },
        providers: { responses: Dialects.responses, anthropic: Dialects.anthropic, azure: Dialects.azure },
    });
});

const tools = [{
    type: 'function',
    function: { name: 'weather', parameters: { type: 'object', properties: { query: { type: 'string' } }, required: ['query'] } },
}];

/// The events of a stream. Azure's first chunk has no choices and passes as it is.
async function streamed(side, body) {
    const { events } = await readEvents(await lab.gateway.post(lab.key, { stream: true, messages, ...body }));
    if (side === 'azure' && JSON.parse(events[0].data).choices.length === 0) events.shift();
    return events;
}

for (const side of sides) {
    test(`${side}: an answer in one piece is a whole completion, and has its row`, async () => {
        const { id, options } = tagged();
        const answer = await lab.client.chat.completions.create({ model: `${side}/ok`, messages }, options);
        assertCompletion(answer);
        assert.equal(answer.choices[0].message.content, ScriptedText);
        const row = await lab.gateway.row(id);
        assert.equal(row.endpoint, 'chat/completions');
        assert.equal(row.provider, side);
        assert.equal(row.input_tokens, ScriptedUsage.input);
        assert.equal(row.cost_nanos, costOf(ScriptedUsage));
        assert.equal(row.finish_reason, 'stop');
    });

    for (const usage of [false, true]) {
        test(`${side}: a stream is one of Chat Completions, ${usage ? 'with' : 'without'} usage`, async () => {
            const events = await streamed(side, { model: `${side}/ok`, ...(usage && { stream_options: { include_usage: true } }) });
            const result = assertChatStream(events, { usage });
            assert.equal(result.text, ScriptedText);
            assert.equal(result.finish, 'stop');
            if (usage) assert.equal(result.usage.prompt_tokens, ScriptedUsage.input);
        });
    }

    test(`${side}: tools are called, streamed and not, and their results answered`, async () => {
        const whole = await lab.client.chat.completions.create({ model: `${side}/tool`, messages, tools });
        assertCompletion(whole);
        const [call] = whole.choices[0].message.tool_calls;
        assert.equal(call.function.name, 'weather');
        assert.deepEqual(JSON.parse(call.function.arguments), { query: 'scripted' });
        assert.equal(whole.choices[0].finish_reason, 'tool_calls');

        const result = assertChatStream(await streamed(side, { model: `${side}/tool`, tools }));
        assert.equal(result.finish, 'tool_calls');
        assert.deepEqual(JSON.parse(result.calls[0].arguments), { query: 'scripted' });

        const answer = await lab.client.chat.completions.create({
            model: `${side}/ok`,
            tools,
            messages: [{ role: 'system', content: 'Be brief.' }, ...messages, whole.choices[0].message,
                { role: 'tool', tool_call_id: call.id, content: 'sunny' }],
        });
        assert.equal(answer.choices[0].message.content, ScriptedText);
        const { body } = (await lab.upstream.requests()).at(-1);
        for (const word of ['sunny', 'Be brief.']) assert.ok(body.includes(word), `${word} in ${body}`);
    });

    test(`${side}: an answer that drips in byte by byte arrives whole`, async () => {
        assert.equal(assertChatStream(await streamed(side, { model: `${side}/drip` })).text, ScriptedText);
    });

    for (const failure of failures) {
        test(`${side}: a stream that goes wrong (${failure}) ends with an error and without [DONE]`, async () => {
            const { id, options } = tagged();
            const stream = await lab.client.chat.completions.create({ model: `${side}/${failure}`, messages, stream: true }, options);
            await assert.rejects(collect(stream), OpenAI.APIError);
            const row = await lab.gateway.row(id);
            assert.ok(row.status >= 500);
            assert.ok(row.output_tokens > 0);
            const events = await streamed(side, { model: `${side}/${failure}` });
            assert.deepEqual(Object.keys(JSON.parse(events.at(-1).data).error).sort(), ['code', 'message', 'param', 'type']);
        });
    }

    test(`${side}: refusals of the provider keep their meaning`, async () => {
        for (const [model, status] of [['http-429', 429], ['http-529', 502], ['unauthorized', 502]]) {
            await assert.rejects(lab.client.chat.completions.create({ model: `${side}/${model}`, messages }), (error) => {
                assert.equal(error.status, status, model);
                assert.deepEqual(Object.keys(error.error).sort(), ['code', 'message', 'param', 'type']);
                return true;
            });
        }
    });

    test(`${side}: a client that leaves stops the provider`, async () => {
        const { aborted } = await lab.upstream.stats();
        const { id, options } = tagged();
        for await (const chunk of await lab.client.chat.completions.create({ model: `${side}/slow`, messages, stream: true }, options))
            if (chunk.choices[0]?.delta?.content) break;
        await until('the call to the provider is ended', async () => (await lab.upstream.stats()).aborted > aborted);
        assert.equal((await lab.gateway.row(id, { wait: true })).status, 499);
    });
}

test("Anthropic's thinking is reasoning_content, and its limit is a finish by length", async () => {
    const thinking = await lab.client.chat.completions.create({ model: 'anthropic/thinking', messages });
    assert.equal(thinking.choices[0].message.reasoning_content, 'Let me think.');
    assert.equal(assertChatStream(await streamed('anthropic', { model: 'anthropic/thinking' })).reasoning, 'Let me think.');
    const cut = await lab.client.chat.completions.create({ model: 'anthropic/length', messages });
    assert.equal(cut.choices[0].finish_reason, 'length');
});

test('what has no counterpart is refused by name', async () => {
    for (const [param, value] of [['n', 2], ['logprobs', true]]) {
        await assert.rejects(lab.client.chat.completions.create({ model: 'anthropic/ok', messages, [param]: value }), (error) => {
            assert.equal(error.status, 400);
            assert.equal(error.param, param);
            return true;
        });
    }
});
