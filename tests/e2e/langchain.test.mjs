// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { HumanMessage, ToolMessage } from '@langchain/core/messages';
import { ChatOpenAI } from '@langchain/openai';

import { Dialects, startLab } from './support/lab.mjs';
import { Scope } from './support/scope.mjs';
import { ScriptedText, ScriptedUsage } from './support/upstream.mjs';

const scope = Scope.ofFile(after);
let lab;

before(async () => {
    lab = await startLab(scope, {
        models: ['tool', 'cut', 'http-400'],
        settings: { maximum_attempts: 1, circuit_failures: 0 },
        providers: { responses: Dialects.responses, anthropic: Dialects.anthropic },
    });
});

function model(name, useResponsesApi) {
    return new ChatOpenAI({ model: name, apiKey: lab.key, useResponsesApi, maxRetries: 0, configuration: { baseURL: lab.gateway.baseURL } });
}

const weather = {
    type: 'function',
    function: { name: 'weather', parameters: { type: 'object', properties: { query: { type: 'string' } }, required: ['query'] } },
};

for (const useResponsesApi of [false, true]) {
    const endpoint = useResponsesApi ? 'responses' : 'chat';
    for (const provider of ['scripted', 'responses', 'anthropic']) {
        test(`${endpoint} on ${provider}: invoked and streamed`, async () => {
            const answer = await model(`${provider}/ok`, useResponsesApi).invoke('Say something.');
            assert.equal(answer.text, ScriptedText);
            assert.equal(answer.usage_metadata.input_tokens, ScriptedUsage.input);
            let text = '';
            for await (const chunk of await model(`${provider}/ok`, useResponsesApi).stream('Say something.')) text += chunk.text;
            assert.equal(text, ScriptedText);
        });

        test(`${endpoint} on ${provider}: a tool is called and its result answered`, async () => {
            const question = new HumanMessage('Say something.');
            const call = await model(`${provider}/tool`, useResponsesApi).bindTools([weather]).invoke([question]);
            assert.equal(call.tool_calls[0].name, 'weather');
            assert.deepEqual(call.tool_calls[0].args, { query: 'scripted' });
            const answer = await model(`${provider}/ok`, useResponsesApi).bindTools([weather]).invoke([question, call,
                new ToolMessage({ content: 'sunny', tool_call_id: call.tool_calls[0].id })]);
            assert.equal(answer.text, ScriptedText);
        });

        test(`${endpoint} on ${provider}: what goes wrong is thrown`, async () => {
            await assert.rejects(model(`${provider}/http-400`, useResponsesApi).invoke('x'), (error) => error.status === 400);
            await assert.rejects(async () => {
                for await (const chunk of await model(`${provider}/cut`, useResponsesApi).stream('x')) assert.ok(chunk);
            });
        });
    }
}
