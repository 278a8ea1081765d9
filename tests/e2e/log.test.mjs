// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { costOf, messages, startLab, tagged } from './support/lab.mjs';
import { run } from './support/process.mjs';
import { Orchestrisd } from './support/gateway.mjs';
import { Scope } from './support/scope.mjs';
import { ScriptedUsage } from './support/upstream.mjs';
import { until } from './support/wait.mjs';

/// The line of the log about that request.
function lineOf(lab, id) {
    return until('the request is in the log', () =>
        lab.gateway.program.stderr.split('\n').find((line) => line.includes(id)));
}

test('a request is one line of text', async (t) => {
    const lab = await startLab(Scope.of(t), { settings: { log_requests: 'on' } });
    const { id, options } = tagged();
    await lab.client.chat.completions.create({ model: 'house', messages }, options);
    const line = await lineOf(lab, id);
    assert.match(line, /^\d{4}-\d\d-\d\dT[\d:.]+Z info: request /);
    for (const field of [`client_request_id=${id}`, 'key_name=lab', 'alias=house', 'provider=scripted', 'upstream_model=ok',
        'status=200', `input_tokens=${ScriptedUsage.input}`, `cost_nanos=${costOf(ScriptedUsage)}`, 'attempts=1'])
        assert.ok(line.includes(` ${field}`), `${field} in ${line}`);
    assert.match(line, / total_ms=\d/);
});

test('a request is one object of JSON, and so is everything else that is said', async (t) => {
    const lab = await startLab(Scope.of(t), { args: ['--log-requests'], env: { ORCHESTRIS_LOG_FORMAT: 'json' } });
    const { id, options } = tagged();
    await assert.rejects(lab.client.chat.completions.create({ model: 'scripted/none', messages }, options));
    const request = JSON.parse(await lineOf(lab, id));
    assert.equal(request.level, 'info');
    assert.equal(request.message, 'request');
    assert.equal(request.status, 404);
    assert.equal(request.error_code, 'model_not_found');
    assert.equal(request.error_origin, 'gateway');
    assert.equal(typeof request.total_ms, 'number');
    assert.equal('provider' in request, false);
    const [first] = lab.gateway.program.stderr.split('\n');
    assert.equal(JSON.parse(first).url, lab.gateway.baseURL);
    assert.equal(lab.gateway.program.stdout, '');
});

test('what keeps it from serving is JSON too', async (t) => {
    const lab = await startLab(Scope.of(t));
    const folder = await Scope.of(t).folder();
    const { code, stderr } = await run(Orchestrisd, ['serve', '--listen', `127.0.0.1:${lab.gateway.port}`, '--data-dir', folder,
        '--log-format', 'json']);
    assert.equal(code, 6);
    const line = JSON.parse(stderr.trimEnd().split('\n').at(-1));
    assert.equal(line.level, 'error');
    assert.match(line.message, /in use/);
});

test('without being asked it says nothing of requests', async (t) => {
    const lab = await startLab(Scope.of(t));
    const { id, options } = tagged();
    await lab.client.chat.completions.create({ model: 'house', messages }, options);
    await lab.gateway.stop();
    assert.equal(lab.gateway.program.stderr.includes(id), false);
});
