// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { collect, messages, startLab, tagged } from './support/lab.mjs';
import { Scope } from './support/scope.mjs';

const scope = Scope.ofFile(after);
let lab;

before(async () => {
    lab = await startLab(scope, { models: ['tool'] });
});

const tool = {
    type: 'function',
    function: {
        name: 'search',
        description: 'Searches.',
        parameters: { type: 'object', properties: { query: { type: 'string' } }, required: ['query'] },
    },
};

test('a tool call in one piece keeps its id, name and arguments', async () => {
    const { id, options } = tagged();
    const answer = await lab.client.chat.completions.create({ model: 'scripted/tool', messages, tools: [tool] }, options);
    const [call] = answer.choices[0].message.tool_calls;
    assert.equal(call.type, 'function');
    assert.equal(call.function.name, 'search');
    assert.deepEqual(JSON.parse(call.function.arguments), { query: 'scripted' });
    assert.equal(answer.choices[0].finish_reason, 'tool_calls');
    assert.equal((await lab.gateway.row(id)).finish_reason, 'tool_calls');
});

test('the fragments of a streamed tool call have an index, and id, type and name only at first', async () => {
    const { id, options } = tagged();
    const chunks = await collect(await lab.client.chat.completions.create(
        { model: 'scripted/tool', messages, tools: [tool], stream: true }, options));
    const fragments = chunks.flatMap((chunk) => chunk.choices[0].delta.tool_calls ?? []);
    assert.ok(fragments.length > 2);
    for (const fragment of fragments) assert.equal(fragment.index, 0);
    assert.equal(fragments[0].type, 'function');
    assert.equal(fragments[0].function.name, 'search');
    for (const fragment of fragments.slice(1)) assert.equal(fragment.id, undefined);
    assert.deepEqual(
        JSON.parse(fragments.map((fragment) => fragment.function.arguments ?? '').join('')),
        { query: 'scripted' },
    );
    const row = await lab.gateway.row(id);
    assert.equal(row.finish_reason, 'tool_calls');
    assert.equal(row.token_confidence, 'reported');
});

test("the SDK's helper assembles a streamed tool call", async () => {
    const completion = await lab.client.chat.completions
        .stream({ model: 'scripted/tool', messages, tools: [tool] })
        .finalChatCompletion();
    const [call] = completion.choices[0].message.tool_calls;
    assert.equal(call.function.name, 'search');
    assert.deepEqual(JSON.parse(call.function.arguments), { query: 'scripted' });
});

test("the SDK's tool loop calls the function and sends its result back", async () => {
    const asked = [];
    const before = (await lab.upstream.stats()).requests;
    const runner = lab.client.chat.completions.runTools(
        {
            model: 'scripted/tool',
            messages,
            stream: true,
            tools: [{
                type: 'function',
                function: {
                    ...tool.function,
                    parse: JSON.parse,
                    function: ({ query }) => {
                        asked.push(query);
                        return `found ${query}`;
                    },
                },
            }],
        },
        { maxChatCompletions: 2 },
    );
    await runner.done();
    assert.deepEqual(asked, ['scripted', 'scripted']);
    assert.equal((await lab.upstream.stats()).requests, before + 2);
    const sent = JSON.parse((await lab.upstream.requests()).at(-1).body).messages;
    assert.equal(sent.at(-1).role, 'tool');
    assert.equal(sent.at(-1).content, 'found scripted');
    assert.equal(sent.at(-2).tool_calls[0].id, sent.at(-1).tool_call_id);
});
