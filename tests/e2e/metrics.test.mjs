// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { collect, costOf, messages, startLab, tagged } from './support/lab.mjs';
import { freePort } from './support/process.mjs';
import { Scope } from './support/scope.mjs';
import { ScriptedUsage } from './support/upstream.mjs';
import { until } from './support/wait.mjs';

const scope = Scope.ofFile(after);
let lab;
let url;

before(async () => {
    const port = await freePort();
    url = `http://127.0.0.1:${port}/metrics`;
    lab = await startLab(scope, { models: ['http-500', 'slow'], settings: { metrics_port: port, maximum_attempts: 2, circuit_failures: 0 } });
});

/// The samples as {'name{label="value",…}': value}, labels sorted.
async function scrape() {
    const answer = await fetch(url);
    assert.equal(answer.status, 200);
    assert.match(answer.headers.get('content-type'), /^text\/plain; version=0\.0\.4/);
    const samples = {};
    for (const line of (await answer.text()).split('\n')) {
        const sample = /^([a-z_]+)(?:\{(.*)\})? (\S+)$/.exec(line);
        if (sample) samples[`${sample[1]}{${(sample[2] ?? '').split(',').sort().join(',')}}`] = Number(sample[3]);
    }
    return samples;
}

const ofModel = (name) => `gen_ai_operation_name="chat",gen_ai_provider_name="scripted",gen_ai_request_model="${name}"`;

test('requests, tokens, costs and attempts are counted as they are recorded', async () => {
    await lab.client.chat.completions.create({ model: 'scripted/ok', messages });
    await collect(await lab.client.chat.completions.create({ model: 'scripted/ok', messages, stream: true }));
    await assert.rejects(lab.client.chat.completions.create({ model: 'scripted/http-500', messages }));
    await assert.rejects(lab.client.chat.completions.create({ model: 'scripted/none', messages }));
    const samples = await scrape();
    assert.equal(samples[`gen_ai_client_operation_duration_seconds_count{${ofModel('ok')}}`], 2);
    assert.equal(samples[`gen_ai_client_token_usage_sum{${ofModel('ok')},gen_ai_token_type="input"}`], 2 * ScriptedUsage.input);
    assert.equal(samples[`gen_ai_client_token_usage_sum{${ofModel('ok')},gen_ai_token_type="output"}`], 2 * ScriptedUsage.output);
    assert.equal(samples[`gen_ai_server_time_to_first_token_seconds_count{${ofModel('ok')}}`], 1);
    assert.ok(Math.abs(samples[`orchestris_cost_dollars_total{confidence="reported",${ofModel('ok')}}`] - 2 * costOf(ScriptedUsage) / 1e9) < 1e-12);
    assert.equal(samples[`gen_ai_client_operation_duration_seconds_count{error_type="502",${ofModel('http-500')}}`], 1);
    assert.equal(samples['orchestris_attempts_total{gen_ai_provider_name="scripted",outcome="ok"}'], 2);
    assert.equal(samples['orchestris_attempts_total{gen_ai_provider_name="scripted",outcome="status"}'], 2);
    assert.equal(samples['orchestris_retries_total{}'], 1);
    assert.equal(samples['orchestris_requests_total{endpoint="chat/completions",error_origin="none",status_class="2xx"}'], 2);
    assert.equal(samples['orchestris_refused_total{error_type="model_not_found"}'], 1);
    assert.equal(samples['orchestris_storage_accepting{}'], 1);
    assert.equal(samples['orchestris_requests_in_flight{}'], 0);
});

test('what runs is in flight until it is over', async () => {
    const { id, options } = tagged();
    const stream = await lab.client.chat.completions.create({ model: 'scripted/slow', messages, stream: true }, options);
    for await (const chunk of stream) {
        if (!chunk.choices[0]?.delta?.content) continue;
        assert.equal((await scrape())['orchestris_requests_in_flight{}'], 1);
        break;
    }
    await lab.gateway.row(id, { wait: true });
    await until('nothing is in flight', async () => (await scrape())['orchestris_requests_in_flight{}'] === 0);
});

test('no name of a key, an owner or a client is in it', async () => {
    await lab.client.chat.completions.create({ model: 'house', messages }, { headers: { 'X-Client-Request-Id': 'unmistakable-id' } });
    await lab.client.chat.completions.create({ model: 'unmistakable-model', messages }).catch(() => null);
    const text = await (await fetch(url)).text();
    for (const word of ['unmistakable', 'lab', 'OpenAI/JS', 'organization']) assert.equal(text.includes(word), false, word);
});

test('only /metrics is there, and only for hosts that are allowed', async () => {
    assert.equal((await fetch(url.replace('/metrics', '/openai/v1/models'))).status, 404);
    assert.equal((await fetch(url, { method: 'POST' })).status, 405);
    assert.equal((await lab.gateway.fetch('/metrics')).status, 404); // not where clients are
});

test('without the setting nothing listens', async (t) => {
    const other = await startLab(Scope.of(t));
    assert.doesNotMatch(other.gateway.program.stdout, /Metrics/);
});
