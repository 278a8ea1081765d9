// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { messages, startLab, tagged } from './support/lab.mjs';
import { Scope } from './support/scope.mjs';

const scope = Scope.ofFile(after);
let lab;

before(async () => {
    lab = await startLab(scope);
});

const body = { model: 'scripted/ok', messages };

test('a client request ID is not unique: every request of a session is found by it', async () => {
    const { id, options } = tagged();
    const seen = [];
    for (let i = 0; i < 3; ++i)
        seen.push((await lab.client.chat.completions.create(body, options))._request_id);
    const rows = await lab.cli.usage('--client-request-id', id);
    assert.deepEqual(rows.map((row) => row.request_id), seen.reverse()); // newest first
    for (const row of rows) assert.equal(row.client_request_id, id);
});

test('512 characters are kept whole, 513 or others than ASCII are a 400', async () => {
    const long = `id-${'x'.repeat(509)}`;
    assert.equal((await lab.gateway.post(lab.key, body, { 'X-Client-Request-Id': long })).status, 200);
    assert.equal((await lab.gateway.row(long)).client_request_id, long);
    for (const bad of [`${long}x`, 'caf\u00e9']) {
        const answer = await lab.gateway.post(lab.key, body, { 'X-Client-Request-Id': bad });
        assert.equal(answer.status, 400);
        assert.match((await answer.json()).error.message, /X-Client-Request-Id/);
    }
});

test('x-request-id counts where the other is absent', async () => {
    const { id } = tagged();
    await lab.gateway.post(lab.key, body, { 'X-Request-Id': id });
    assert.equal((await lab.gateway.row(id)).client_request_id, id);

    const { id: first } = tagged();
    await lab.gateway.post(lab.key, body, { 'X-Request-Id': id, 'X-Client-Request-Id': first });
    assert.ok(await lab.gateway.row(first));
    assert.equal((await lab.cli.usage('--client-request-id', id)).length, 1);
});

test('our own request ID finds its row, and is another each time', async () => {
    const ids = new Set();
    for (let i = 0; i < 5; ++i) ids.add((await lab.client.chat.completions.create(body))._request_id);
    assert.equal(ids.size, 5);
    for (const id of ids) {
        const rows = await lab.cli.usage('--request-id', id);
        assert.deepEqual(rows.map((row) => row.request_id), [id]);
    }
    assert.deepEqual(await lab.cli.usage('--request-id', 'req_0000000000000'), []);
});
