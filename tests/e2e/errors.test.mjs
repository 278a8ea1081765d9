// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import OpenAI from 'openai';

import { failureOf, messages, startLab, tagged } from './support/lab.mjs';
import { Scope } from './support/scope.mjs';
import { until } from './support/wait.mjs';

const scope = Scope.ofFile(after);
let lab;

const spoiled = ['cut', 'no-finish', 'malformed', 'error-in-stream', 'reset', 'html',
    'http-400', 'http-404', 'http-413', 'http-422', 'http-429', 'http-500', 'http-503', 'http-403',
    'unauthorized', 'context-length', 'silent', 'stall'];

before(async () => {
    lab = await startLab(scope, { models: spoiled });
    await lab.cli.ok('providers', 'add', 'nobody', '--base-url', 'http://127.0.0.1:9/v1');
    await lab.cli.ok('models', 'add', 'nobody', 'there', '--input-price', '1', '--output-price', '1');
    await lab.cli.ok('providers', 'add', 'locked', '--base-url', lab.upstream.baseURL, '--credential', 'env:NOT_SET_ANYWHERE');
    await lab.cli.ok('models', 'add', 'locked', 'ok');
    await until('the configuration is in force', async () =>
        (await lab.gateway.fetch('/openai/v1/models/locked%2Fok', { headers: { Authorization: `Bearer ${lab.key}` } })).ok);
});

/// The error that the SDK throws, with its row.
async function refusal(model, { stream = false, client = lab.client, body = {} } = {}) {
    const { id, options } = tagged();
    const error = await failureOf((async () => {
        const answer = await client.chat.completions.create({ model, messages, stream, ...body }, options);
        if (stream) for await (const chunk of answer) assert.ok(chunk);
    })());
    return { error, row: await lab.gateway.row(id) };
}

function assertShape(error) {
    assert.deepEqual(Object.keys(error.error).sort(), ['code', 'message', 'param', 'type']);
    assert.equal(typeof error.error.message, 'string');
    assert.ok(error.error.message.length > 10);
    assert.match(error.requestID, /^req_[0-9a-z]{13}$/);
}

// What the provider does → what the client sees: the same streamed and in one piece, because nothing
// has gone out yet.
const beforeTheFirstByte = [
    ['a 500 of the provider', 'scripted/http-500', 502, OpenAI.InternalServerError, 'upstream_error', 'provider'],
    ['a 503 of the provider', 'scripted/http-503', 502, OpenAI.InternalServerError, 'upstream_error', 'provider'],
    ["a 401 of the provider, which is not the client's", 'scripted/unauthorized', 502, OpenAI.InternalServerError, 'upstream_error', 'provider'],
    ["a 403 of the provider, which is not the client's", 'scripted/http-403', 502, OpenAI.InternalServerError, 'upstream_error', 'provider'],
    ['a page of HTML', 'scripted/html', 502, OpenAI.InternalServerError, 'upstream_error', 'provider'],
    ['a connection that is reset', 'scripted/reset', 502, OpenAI.InternalServerError, 'upstream_error', 'provider'],
    ['a provider that is not there', 'nobody/there', 502, OpenAI.InternalServerError, 'upstream_error', 'provider'],
    ['a 400 of the provider', 'scripted/http-400', 400, OpenAI.BadRequestError, 'invalid_request_error', 'provider'],
    ['a 404 of the provider', 'scripted/http-404', 404, OpenAI.NotFoundError, 'invalid_request_error', 'provider'],
    ['a 413 of the provider', 'scripted/http-413', 413, OpenAI.APIError, 'invalid_request_error', 'provider'],
    ['a 422 of the provider', 'scripted/http-422', 422, OpenAI.UnprocessableEntityError, 'invalid_request_error', 'provider'],
    ['a 429 of the provider', 'scripted/http-429', 429, OpenAI.RateLimitError, 'requests', 'provider'],
    ['a model that does not exist', 'scripted/none', 404, OpenAI.NotFoundError, 'invalid_request_error', 'gateway'],
];
for (const [what, model, status, type, errorType, origin] of beforeTheFirstByte) {
    for (const stream of [false, true]) {
        test(`${what} is a ${status}, ${stream ? 'streamed' : 'in one piece'}`, async () => {
            const { error, row } = await refusal(model, { stream });
            assert.ok(error instanceof type, `${error.constructor.name}: ${error.message}`);
            assert.equal(error.status, status);
            assert.equal(error.type, errorType);
            assertShape(error);
            assert.equal(error.headers.get('x-orchestris-error-origin'), origin);
            assert.equal(row.request_id, error.requestID);
            assert.equal(row.status, status);
            assert.equal(row.error_origin, origin);
            assert.ok(row.error_code);
            assert.equal(row.streamed, stream);
            if (/reset|html/.test(model)) return; // the provider may have worked: that is an estimate
            assert.equal(row.cost_nanos, 0);
            assert.equal(row.output_tokens, 0);
        });
    }
}

test('a provider whose credential is missing is a 502 of the gateway that says which', async () => {
    const { requests } = await lab.upstream.stats();
    const { error, row } = await refusal('locked/ok');
    assert.equal(error.status, 502);
    assert.equal(error.code, 'credential_unavailable');
    assert.match(error.message, /locked.*NOT_SET_ANYWHERE/);
    assert.equal(row.error_origin, 'gateway');
    assert.equal(row.cost_nanos, 0);
    assert.equal((await lab.upstream.stats()).requests, requests);
});

test("a provider's 429 passes with its Retry-After, and the SDK comes again", async () => {
    const { error } = await refusal('scripted/http-429');
    assert.equal(error.headers.get('retry-after'), '1');
    assert.equal(error.code, 'rate_limit_exceeded');

    const before = (await lab.upstream.stats()).requests;
    const patient = lab.gateway.client(lab.key, { maxRetries: 1 });
    await failureOf(patient.chat.completions.create({ model: 'scripted/http-429', messages }));
    // Each of its two tries is made twice here, because so short a Retry-After is waited for.
    assert.equal((await lab.upstream.stats()).requests, before + 4);
});

test("a provider's context_length_exceeded passes as it is", async () => {
    const { error, row } = await refusal('scripted/context-length');
    assert.equal(error.status, 400);
    assert.equal(error.code, 'context_length_exceeded');
    assert.match(error.message, /This model's context is 10 tokens/);
    assert.equal(row.error_code, 'context_length_exceeded');
});

for (const model of ['cut', 'no-finish', 'malformed', 'error-in-stream']) {
    test(`a stream that goes wrong (${model}) makes the SDK throw, and what came is billed`, async () => {
        const { id, options } = tagged();
        const stream = await lab.client.chat.completions.create({ model: `scripted/${model}`, messages, stream: true }, options);
        let text = '';
        const error = await failureOf((async () => {
            for await (const chunk of stream) text += chunk.choices[0]?.delta?.content ?? '';
        })());
        assert.equal(text, 'Hello from');
        assert.ok(error instanceof OpenAI.APIError, error.constructor.name);
        assert.equal(error.type, 'upstream_error');
        assert.match(error.message, /scripted/); // names the provider
        const row = await lab.gateway.row(id);
        assert.equal(row.status, 502);
        assert.equal(row.error_origin, 'provider');
        assert.ok(row.error_code);
        assert.equal(row.token_confidence, 'estimated');
        assert.equal(row.output_tokens, Math.ceil('Hello from'.length / 4));
        assert.ok(row.cost_nanos > 0);
    });

    test(`a broken stream (${model}) ends without [DONE]`, async () => {
        const answer = await lab.gateway.post(lab.key, { model: `scripted/${model}`, messages, stream: true });
        const text = await answer.text();
        assert.equal(text.includes('[DONE]'), false);
        const last = JSON.parse(text.trimEnd().split('\n\n').at(-1).replace(/^data: /, ''));
        assert.deepEqual(Object.keys(last.error).sort(), ['code', 'message', 'param', 'type']);
    });

    test(`an answer in one piece that goes wrong (${model}) is a 502`, async () => {
        const { error, row } = await refusal(`scripted/${model}`);
        assert.equal(error.status, 502);
        assert.equal(error.type, 'upstream_error');
        assertShape(error);
        assert.equal(row.status, 502);
    });
}

test('keys that are missing, wrong, disabled, revoked or expired are 401 and say why', async () => {
    const issued = {};
    for (const name of ['disabled', 'revoked', 'expired'])
        issued[name] = (await lab.cli.issueKey(name, ...(name === 'expired' ? ['--expires', '1s'] : []))).key;
    await lab.cli.ok('keys', 'disable', 'disabled');
    await lab.cli.ok('keys', 'revoke', 'revoked');
    const changed = `${issued.disabled.slice(0, -1)}${issued.disabled.endsWith('A') ? 'B' : 'A'}`;
    const cases = [
        ['disabled', issued.disabled, /disabled/],
        ['revoked', issued.revoked, /revoked/],
        ['expired', issued.expired, /expired/],
        ['mistyped', changed, /checksum/],
        ["another gateway's", 'sk-proj-abcdefghijklmnopqrstuvwxyz', /not one of this gateway's/],
    ];
    for (const [name, key, message] of cases) {
        const error = await until(`the key is ${name}`, async () => {
            const { id, options } = tagged();
            const failure = await lab.gateway.client(key).chat.completions
                .create({ model: 'scripted/ok', messages }, options)
                .catch((thrown) => thrown);
            if (!(failure instanceof Error) || !message.test(failure.message)) return null;
            const row = await lab.gateway.row(id);
            assert.equal(row.status, 401);
            assert.equal(row.error_code, 'invalid_api_key');
            assert.equal(row.error_origin, 'gateway');
            assert.equal(row.cost_nanos, 0);
            assert.equal(row.owner_kind, null);
            return failure;
        });
        assert.ok(error instanceof OpenAI.AuthenticationError);
        assert.equal(error.type, 'invalid_request_error');
        assert.equal(error.code, 'invalid_api_key');
        assertShape(error);
        assert.equal(error.message.includes(key), false);
    }
    const none = await lab.gateway.fetch('/openai/v1/models');
    assert.equal(none.status, 401);
    assert.match((await none.json()).error.message, /Authorization: Bearer/);
});

const badBodies = [
    ['no JSON', '{"model":', null, null],
    ['nothing', '', null, null],
    ['a list', '[]', null, null],
    ['no model', '{"messages":[]}', 'model', 'missing_required_parameter'],
    ['no messages', '{"model":"scripted/ok"}', 'messages', 'missing_required_parameter'],
    ['a model that is a number', '{"model":1,"messages":[]}', 'model', 'invalid_type'],
    ['messages that are text', '{"model":"scripted/ok","messages":"x"}', 'messages', 'invalid_type'],
    ['stream that is text', '{"model":"scripted/ok","messages":[],"stream":"yes"}', 'stream', 'invalid_type'],
    ['the model twice', '{"model":"scripted/ok","messages":[],"model":"sandbox/echo"}', 'model', null],
];
for (const [what, body, param, code] of badBodies) {
    test(`a body with ${what} is a 400 that names the field, and has a row`, async () => {
        const { id, options } = tagged();
        const answer = await lab.gateway.post(lab.key, body, options.headers);
        assert.equal(answer.status, 400);
        const { error } = await answer.json();
        assert.equal(error.type, 'invalid_request_error');
        assert.equal(error.param, param);
        assert.equal(error.code, code);
        const row = await lab.gateway.row(id);
        assert.equal(row.status, 400);
        assert.equal(row.key_name, 'lab');
    });
}

test('an unknown path is 404, a wrong method 405 with Allow, a WebSocket 426, all in JSON', async () => {
    const headers = { Authorization: `Bearer ${lab.key}` };
    const lost = await lab.gateway.fetch('/v1/chat/completions', { method: 'POST', headers, body: '{}' });
    assert.equal(lost.status, 404);
    assert.match((await lost.json()).error.message, /\/openai\/v1/);
    const wrong = await lab.gateway.fetch('/openai/v1/chat/completions', { headers });
    assert.equal(wrong.status, 405);
    assert.match(wrong.headers.get('allow'), /POST/);
    assert.equal((await wrong.json()).error.type, 'invalid_request_error');
    const compressed = await lab.gateway.post(lab.key, '{}', { 'Content-Encoding': 'gzip' });
    assert.equal(compressed.status, 415);
    assert.equal((await compressed.json()).error.type, 'invalid_request_error');
});

test('health and readiness need no key', async () => {
    for (const path of ['/healthz', '/readyz']) assert.equal((await lab.gateway.fetch(path)).status, 200);
});
