// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { collect, costOf, messages, startLab, tagged } from './support/lab.mjs';
import { Scope } from './support/scope.mjs';
import { ScriptedUsage } from './support/upstream.mjs';
import { until } from './support/wait.mjs';

const scope = Scope.ofFile(after);
let lab;

before(async () => {
    lab = await startLab(scope, { models: ['http-500', 'tool', 'half'] });
});

const Fields = ['alias', 'attempts', 'cached_tokens', 'client_program', 'client_request_id', 'cost_confidence',
    'cost_nanos', 'endpoint', 'error_code', 'error_origin', 'finish_reason', 'first_token_us', 'gateway_us',
    'input_tokens', 'key_id', 'key_name', 'organization', 'output_tokens', 'owner_kind', 'price_version', 'provider',
    'provider_request_id', 'reasoning_tokens', 'request_id', 'requested_model', 'started_at', 'state', 'status',
    'streamed', 'token_confidence', 'total_us', 'upstream_model', 'upstream_us', 'user'];

test('a row has every field, integers for counts and money', async () => {
    const { id, options } = tagged();
    await lab.client.chat.completions.create({ model: 'scripted/ok', messages }, options);
    const row = await lab.gateway.row(id);
    for (const field of Fields) assert.ok(field in row, `${field} is missing`);
    for (const field of Fields.filter((name) => /(_tokens|_us|_nanos)$/.test(name) || /^(attempts|status)$/.test(name)))
        assert.ok(row[field] === null || Number.isSafeInteger(row[field]), `${field} is ${row[field]}`);
});

test('two hundred requests of all kinds at once have exactly one row each, and the sum is exact', async () => {
    await lab.cli.ok('settings', 'set', 'circuit_failures', '0'); // else the failing ones get 503
    const kinds = [
        { model: 'scripted/ok', status: 200, cost: costOf(ScriptedUsage) },
        { model: 'scripted/tool', status: 200, cost: costOf(ScriptedUsage) },
        { model: 'house', status: 200, cost: costOf(ScriptedUsage) },
        { model: 'scripted/http-500', status: 502, cost: 0 },
        { model: 'scripted/none', status: 404, cost: 0 },
    ];
    const requests = Array.from({ length: 200 }, (_, index) => ({
        ...kinds[index % kinds.length],
        stream: index % 2 === 0,
        ...tagged(),
    }));
    let next = 0;
    await Promise.all(Array.from({ length: 20 }, async () => {
        while (next < requests.length) {
            const { model, stream, status, options } = requests[next++];
            try {
                const answer = await lab.client.chat.completions.create({ model, messages, stream }, options);
                if (stream) await collect(answer);
                assert.equal(status, 200);
            } catch (error) {
                assert.equal(error.status, status, error);
            }
        }
    }));
    const rows = Map.groupBy(await lab.cli.usage('--since', '1h'), (row) => row.client_request_id);
    let sum = 0;
    for (const { id, status, stream, model, cost } of requests) {
        assert.equal(rows.get(id)?.length, 1, `${rows.get(id)?.length} rows for ${model}`);
        const [row] = rows.get(id);
        assert.equal(row.state, 'done');
        assert.equal(row.status, status);
        assert.equal(row.streamed, stream);
        assert.equal(row.requested_model, model);
        assert.equal(row.cost_nanos, cost);
        sum += row.cost_nanos;
    }
    assert.equal(sum, 120 * costOf(ScriptedUsage));
});

test('fractions of a nano-dollar are rounded once, at the end', async () => {
    // 12 × 0.125 nano-dollars and nothing for output: 1.5, and half goes up.
    await lab.cli.ok('models', 'add', 'scripted', 'half', '--input-price', '0.000125', '--output-price', '0');
    const cost = await until('the new price is in force', async () => {
        const { id, options } = tagged();
        await lab.client.chat.completions.create({ model: 'scripted/half', messages }, options);
        const { cost_nanos } = await lab.gateway.row(id);
        return cost_nanos !== costOf(ScriptedUsage) && cost_nanos;
    });
    assert.equal(cost, 2);
});

test('a new price is for new requests: a row keeps the version that it was made at', async () => {
    const request = async () => {
        const { id, options } = tagged();
        await lab.client.chat.completions.create({ model: 'scripted/tool', messages }, options);
        return lab.gateway.row(id);
    };
    const old = await request();
    assert.equal(old.cost_nanos, costOf(ScriptedUsage));
    await lab.cli.ok('models', 'add', 'scripted', 'tool', '--input-price', '5', '--output-price', '20');
    const young = await until('the new price is in force', async () => {
        const row = await request();
        return row.price_version !== old.price_version && row;
    });
    assert.equal(young.cost_nanos, 2 * old.cost_nanos);
    assert.deepEqual(await lab.gateway.row(old.client_request_id), old);
});

test('a model without a price has tokens, and a cost that is said to be unknown', async () => {
    await lab.cli.ok('models', 'add', 'scripted', 'priceless');
    const row = await until('the new model is there', async () => {
        const { id, options } = tagged();
        const answer = await lab.client.chat.completions.create({ model: 'scripted/priceless', messages }, options).catch(() => null);
        return answer && lab.gateway.row(id);
    });
    assert.equal(row.input_tokens, ScriptedUsage.input);
    assert.equal(row.token_confidence, 'reported');
    assert.equal(row.cost_nanos, 0);
    assert.equal(row.cost_confidence, 'unknown');
    assert.equal(row.price_version, null);
});

test('a listing is newest first, and keeps to its span and limit', async () => {
    const rows = await lab.cli.usage();
    const times = rows.map((row) => row.started_at);
    assert.deepEqual(times, [...times].sort().reverse());
    assert.deepEqual(await lab.cli.usage('--limit', '3'), rows.slice(0, 3));
    assert.equal((await lab.cli.usage('--since', '1h')).length, rows.length);
    const table = (await lab.cli.ok('usage', 'list', '--limit', '3')).stdout.trimEnd().split('\n');
    assert.equal(table.length, 4);
});
