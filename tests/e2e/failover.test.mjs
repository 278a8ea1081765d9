// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { collect, Dialects, messages, startLab, tagged, textOf } from './support/lab.mjs';
import { assertResponsesStream } from './support/responsesevents.mjs';
import { Scope } from './support/scope.mjs';
import { readEvents } from './support/sse.mjs';
import { ScriptedText } from './support/upstream.mjs';

const scope = Scope.ofFile(after);
let lab;

/// What the first target does, and what its attempt's row says of it.
const breakdowns = [
    ['http-500', 'status', 500], ['http-503', 'status', 503], ['http-529', 'status', 529], ['http-429', 'status', 429],
    ['unauthorized', 'credential', 401], ['reset', 'broken', null], ['html', 'protocol', 200], ['silent', 'timeout', null],
    ['http-404', 'status', 404],
];

const firstOf = (model) => (model === 'unauthorized' ? 'locked' : 'scripted');

before(async () => {
    lab = await startLab(scope, {
        models: breakdowns.map(([model]) => model),
        settings: { first_byte_timeout_ms: 1000, retry_budget_ms: 0, circuit_failures: 0 },
        // A refused credential is refused for all models of its provider.
        providers: { spare: Dialects.anthropic, locked: ['--base-url', 'UPSTREAM/v1'] },
    });
    for (const [model] of breakdowns) await lab.cli.ok('aliases', 'set', `via-${model}`, `${firstOf(model)}/${model}`, 'spare/ok');
    await lab.cli.ok('aliases', 'set', 'hopeless', 'scripted/http-500', 'scripted/http-503');
});

for (const [model, outcome, status] of breakdowns) {
    test(`a target with ${model} is left for the next one, before the first byte`, async () => {
        const { id, options } = tagged();
        const { data, response } = await lab.client.chat.completions
            .create({ model: `via-${model}`, messages }, options).withResponse();
        assert.equal(data.choices[0].message.content, ScriptedText);
        assert.equal(response.headers.get('x-orchestris-provider'), 'spare');
        const trace = await lab.cli.json('requests', 'show', id);
        assert.equal(trace.status, 200);
        assert.equal(trace.provider, 'spare');
        assert.deepEqual(trace.alias_targets, [`${firstOf(model)}/${model}`, 'spare/ok']);
        assert.equal(trace.trace[0].provider, firstOf(model));
        assert.equal(trace.trace[0].outcome, outcome);
        assert.equal(trace.trace[0].status, status);
        assert.equal(trace.trace.at(-1).provider, 'spare');
        assert.equal(trace.trace.at(-1).outcome, 'ok');
        assert.equal(trace.attempts, trace.trace.filter((attempt) => !attempt.outcome.startsWith('skipped')).length);

        const chunks = await collect(await lab.client.chat.completions.create({ model: `via-${model}`, messages, stream: true }));
        assert.equal(textOf(chunks), ScriptedText);
        const { events } = await readEvents(await lab.gateway.post(lab.key,
            { model: `via-${model}`, input: 'x', stream: true }, {}, 'responses'));
        assert.equal(assertResponsesStream(events).output[0].content[0].text, ScriptedText);
    });
}

test('when no target is left, the client gets the error of the last, and every attempt has its row', async () => {
    const { id, options } = tagged();
    await assert.rejects(lab.client.chat.completions.create({ model: 'hopeless', messages }, options), (error) => {
        assert.equal(error.status, 502);
        assert.equal(error.headers.get('x-orchestris-error-origin'), 'provider');
        return true;
    });
    const trace = await lab.cli.json('requests', 'show', id);
    assert.equal(trace.status, 502);
    const tried = trace.trace.map((attempt) => attempt.upstream_model);
    assert.ok(tried.includes('http-500') && tried.includes('http-503'), `${tried}`);
});
