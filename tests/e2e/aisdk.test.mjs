// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Vercel AI SDK with its OpenAI provider, on both endpoints, whatever stands behind them.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { createOpenAI } from '@ai-sdk/openai';
import { embedMany, generateText, Output, stepCountIs, streamText, tool } from 'ai';
import { z } from 'zod';

import { Dialects, startLab } from './support/lab.mjs';
import { Scope } from './support/scope.mjs';
import { ScriptedText, ScriptedUsage } from './support/upstream.mjs';
import { until } from './support/wait.mjs';

const scope = Scope.ofFile(after);
let lab;
let openai;

const providers = ['scripted', 'responses', 'anthropic', 'azure'];
const endpoints = ['chat', 'responses'];

before(async () => {
    lab = await startLab(scope, {
        models: ['slow', 'cut', 'no-finish', 'http-500', 'embed'],
        settings: { maximum_attempts: 1, circuit_failures: 0 },
        providers: { responses: Dialects.responses, anthropic: Dialects.anthropic, azure: Dialects.azure },
    });
    openai = createOpenAI({ apiKey: lab.key, baseURL: lab.gateway.baseURL });
});

const prompt = 'Say something.';
const quiet = { maxRetries: 0 };
const ignore = { onError: () => {} };

for (const endpoint of endpoints) {
    for (const provider of providers) {
        test(`${endpoint} on ${provider}: text in one piece, with usage`, async () => {
            const { text, usage, finishReason } = await generateText({ model: openai[endpoint](`${provider}/ok`), prompt, ...quiet });
            assert.equal(text, ScriptedText);
            assert.equal(finishReason, 'stop');
            assert.equal(usage.inputTokens, ScriptedUsage.input);
            assert.equal(usage.outputTokens, ScriptedUsage.output);
        });

        test(`${endpoint} on ${provider}: text in a stream, with usage`, async () => {
            const result = streamText({ model: openai[endpoint](`${provider}/ok`), prompt, ...quiet });
            let text = '';
            for await (const piece of result.textStream) text += piece;
            assert.equal(text, ScriptedText);
            assert.equal(await result.finishReason, 'stop');
            assert.equal((await result.usage).inputTokens, ScriptedUsage.input);
        });

        test(`${endpoint} on ${provider}: an answer that breaks off is an error`, async () => {
            for (const failure of ['cut', 'no-finish']) {
                const result = streamText({ model: openai[endpoint](`${provider}/${failure}`), prompt, ...quiet, ...ignore });
                const errors = [];
                for await (const part of result.fullStream) if (part.type === 'error') errors.push(part.error);
                assert.equal(errors.length > 0, true, failure);
            }
            await assert.rejects(generateText({ model: openai[endpoint](`${provider}/http-500`), prompt, ...quiet }),
                (error) => error.statusCode === 502);
        });

        test(`${endpoint} on ${provider}: an abort stops the provider`, async () => {
            const { aborted } = await lab.upstream.stats();
            const controller = new AbortController();
            const result = streamText({ model: openai[endpoint](`${provider}/slow`), prompt, abortSignal: controller.signal, ...quiet, ...ignore });
            for await (const part of result.fullStream) if (part.type === 'text-delta') controller.abort();
            await until('the call to the provider is ended', async () => (await lab.upstream.stats()).aborted > aborted);
        });
    }

    test(`${endpoint}: a tool is run and its result leads to an answer`, async () => {
        const cities = [];
        const run = (call) => call({
            model: openai[endpoint]('sandbox/tool'),
            prompt,
            stopWhen: stepCountIs(5),
            ...quiet,
            tools: {
                weather: tool({
                    description: 'The weather of a city.',
                    inputSchema: z.object({ city: z.enum(['Paris', 'Rome']) }),
                    execute: async ({ city }) => {
                        cities.push(city);
                        return 'sunny';
                    },
                }),
            },
        });
        const { text } = await run(generateText);
        assert.ok(text.length > 0);
        const streamed = run(streamText);
        assert.ok((await streamed.text).length > 0);
        assert.deepEqual(cities, ['Paris', 'Paris']);
    });

    test(`${endpoint}: structured output is read from the answer`, async () => {
        const { output } = await generateText({
            model: openai[endpoint]('sandbox/echo'),
            prompt: '{"word":"structured"}',
            output: Output.object({ schema: z.object({ word: z.string() }) }),
            ...quiet,
        });
        assert.deepEqual(output, { word: 'structured' });
    });
}

test('embeddings', async () => {
    const { embeddings, usage } = await embedMany({ model: openai.embedding('scripted/embed'), values: ['a', 'b'], ...quiet });
    assert.deepEqual(embeddings, [[0.25, -0.5, 0.125], [0.25, -0.5, 0.125]]);
    assert.equal(usage.tokens, 12);
});
