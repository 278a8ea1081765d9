// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every answer can be named, also one that was never a request to a model.

import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, test } from 'node:test';

import { messages, startLab } from './support/lab.mjs';
import { Scope } from './support/scope.mjs';

const scope = Scope.ofFile(after);
let lab;

before(async () => {
    lab = await startLab(scope, { settings: { maximum_body_bytes: 4096, header_timeout_ms: 200, maximum_connections: 40 } });
});

/// What comes back for these bytes until the other side ends.
function exchange(bytes) {
    return new Promise((resolve, reject) => {
        let text = '';
        const socket = connect(lab.gateway.port, '127.0.0.1', () => socket.write(bytes));
        socket.setEncoding('latin1').on('data', (piece) => (text += piece)).on('end', () => socket.end())
            .on('close', () => resolve(text)).on('error', reject);
    });
}

const host = `Host: localhost\r\n`;
for (const [what, bytes, status] of [
    ['a request line that is none', 'NONSENSE\r\n\r\n', 400],
    ['a head that does not end', 'GET / HTTP/1.1\r\n', 408],
    ['a body that is too large', `POST /openai/v1/chat/completions HTTP/1.1\r\n${host}Content-Length: 5000\r\n\r\n`, 413],
    ['a compressed body', `POST /openai/v1/chat/completions HTTP/1.1\r\n${host}Content-Encoding: br\r\nContent-Length: 1\r\n\r\nx`, 415],
    ['too many fields', `GET / HTTP/1.1\r\n${host}${'A: b\r\n'.repeat(200)}\r\n`, 431],
    ['a transfer coding that nobody knows', `POST / HTTP/1.1\r\n${host}Transfer-Encoding: gzip\r\n\r\n`, 501],
    ['another host', 'GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n', 403],
    ['a path that is none', `GET /nowhere HTTP/1.1\r\n${host}Connection: close\r\n\r\n`, 404],
    ['a method that is none', `DELETE /openai/v1/models HTTP/1.1\r\n${host}Connection: close\r\n\r\n`, 405],
    ['a WebSocket', `GET /openai/v1/responses HTTP/1.1\r\n${host}Connection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n`, 426],
    ['no key', `GET /openai/v1/models HTTP/1.1\r\n${host}Connection: close\r\n\r\n`, 401],
    ['the question what is allowed', `OPTIONS /openai/v1/models HTTP/1.1\r\n${host}Connection: close\r\n\r\n`, 204],
    ['the health check', `GET /healthz HTTP/1.1\r\n${host}Connection: close\r\n\r\n`, 200],
]) {
    test(`${what}: ${status} with a request ID`, async () => {
        const answer = await exchange(bytes);
        assert.match(answer, new RegExp(`^HTTP/1\\.1 ${status} `));
        assert.match(answer, /^x-request-id: req_[0-9a-hjkmnp-tv-z]{13}\r$/im);
        if (status < 400) return;
        const body = answer.slice(answer.indexOf('\r\n\r\n') + 4);
        const { error } = JSON.parse(body);
        assert.deepEqual(Object.keys(error).sort(), ['code', 'message', 'param', 'type']);
        assert.match(answer, /^x-orchestris-error-origin: gateway\r$/im);
    });
}

test('connections beyond the ceiling are told so, with a request ID', async (t) => {
    const idle = Array.from({ length: 40 }, () => connect(lab.gateway.port, '127.0.0.1'));
    t.after(() => idle.forEach((socket) => socket.destroy()));
    await Promise.all(idle.map((socket) => new Promise((resolve) => socket.once('connect', resolve))));
    const answer = await exchange(`GET /healthz HTTP/1.1\r\n${host}Connection: close\r\n\r\n`);
    assert.match(answer, /^HTTP\/1\.1 503 /);
    assert.match(answer, /^x-request-id: req_[0-9a-z]{13}\r$/im);
    assert.match(answer, /^retry-after: 1\r$/im);
});

for (const [method, path, body] of [
    ['POST', 'chat/completions', { model: 'scripted/ok', messages }],
    ['POST', 'responses', { model: 'scripted/ok', input: 'x' }],
    ['POST', 'embeddings', { model: 'scripted/ok', input: 'x' }],
    ['GET', 'models', undefined],
    ['GET', 'models/scripted%2Fok', undefined],
    ['GET', 'responses/resp_nobody', undefined],
]) {
    test(`${method} ${path} refuses a client request ID that is none`, async () => {
        for (const bad of ['x'.repeat(513), 'caf\u00e9']) {
            const answer = await lab.gateway.fetch(`/openai/v1/${path}`, {
                method,
                headers: { Authorization: `Bearer ${lab.key}`, 'X-Client-Request-Id': bad },
                body: body && JSON.stringify(body),
            });
            assert.equal(answer.status, 400);
            assert.match((await answer.json()).error.message, /X-Client-Request-Id/);
            assert.match(answer.headers.get('x-request-id'), /^req_/);
        }
    });
}

test('health checks do not look at it', async () => {
    assert.equal((await lab.gateway.fetch('/healthz', { headers: { 'X-Client-Request-Id': 'x'.repeat(513) } })).status, 200);
});
