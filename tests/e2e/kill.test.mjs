// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';

import { collect, costOf, messages, startLab, tagged, textOf } from './support/lab.mjs';
import { Scope } from './support/scope.mjs';
import { ScriptedText, ScriptedUsage } from './support/upstream.mjs';
import { until } from './support/wait.mjs';

/// Clients that ask again and again until the gateway is gone; answers what each of them saw.
function load(lab, clients) {
    const seen = [];
    const state = { stopped: false };
    const client = async (number) => {
        const stream = number % 2 === 0;
        const model = number % 5 === 4 ? 'scripted/slow' : 'scripted/ok';
        while (!state.stopped) {
            const { id, options } = tagged();
            const one = { id, model, stream, complete: false };
            seen.push(one);
            try {
                const answer = await lab.client.chat.completions.create({ model, messages, stream }, options);
                if (stream) {
                    const chunks = await collect(answer);
                    // What the SDK takes for a whole answer: it ended without an error.
                    one.complete = true;
                    one.finish = chunks.at(-1)?.choices[0]?.finish_reason;
                } else {
                    one.complete = true;
                    one.finish = answer.choices[0].finish_reason;
                }
            } catch {
                if (state.stopped) return;
            }
        }
    };
    const done = Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
    return { seen, stop: () => ((state.stopped = true), done) };
}

/// Asks while the database is locked by somebody else, until the provider has answered everything and
/// the gateway's workers have come around many times since. Answers what the clients have seen by
/// then, with the way to let the lock go.
async function askWhileLocked(scope, lab, count) {
    const database = new DatabaseSync(join(lab.gateway.dataDir, 'orchestris.db'));
    const unlock = () => database.isOpen && database.close();
    scope.add(unlock);
    const { requests } = await lab.upstream.stats();
    database.exec('BEGIN IMMEDIATE');
    const asked = Array.from({ length: count }, (_, number) => {
        const one = { ...tagged(), stream: number % 2 === 0, text: '', complete: false };
        one.outcome = (async () => {
            const answer = await lab.client.chat.completions.create(
                { model: 'scripted/ok', messages, stream: one.stream }, one.options);
            if (one.stream) for await (const chunk of answer) one.text += textOf([chunk]);
            one.complete = true;
        })();
        one.outcome.catch(() => {}); // looked at later
        return one;
    });
    await until('the provider has answered all', async () => (await lab.upstream.stats()).requests >= requests + count);
    await until('the streams have their text', () => asked.every((one) => !one.stream || one.text === ScriptedText));
    for (let i = 0; i < 50; ++i) await lab.client.models.list();
    return { asked, unlock };
}

test('while a record cannot be committed the answer does not end: its text is there, its end comes with the commit', async (t) => {
    const scope = Scope.of(t);
    const lab = await startLab(scope);
    const { asked, unlock } = await askWhileLocked(scope, lab, 20);
    assert.equal(asked.filter((one) => one.complete).length, 0);
    unlock();
    await Promise.all(asked.map((one) => one.outcome));
    for (const { id } of asked) assert.equal((await lab.gateway.row(id)).status, 200);
});

test('killed while records cannot be committed, no client has seen a complete answer', async (t) => {
    const scope = Scope.of(t);
    const lab = await startLab(scope);
    const { asked, unlock } = await askWhileLocked(scope, lab, 20);
    await lab.gateway.kill();
    const outcomes = await Promise.allSettled(asked.map((one) => one.outcome));
    for (const outcome of outcomes) assert.equal(outcome.status, 'rejected');
    unlock();
    await lab.gateway.serve();
    for (const row of await lab.cli.usage()) assert.notEqual(row.state, 'open');
});

for (const round of [1, 2, 3]) {
    test(`kill -9 under load (${round} of 3): every answer that a client saw complete has its row, and the sums are those of the rows`, async (t) => {
        const scope = Scope.of(t);
        const lab = await startLab(scope, { models: ['slow'] });
        const { seen, stop } = load(lab, 24);
        const enough = 50 + Math.floor(Math.random() * 400);
        await until(`${enough} answers are complete`, () => seen.filter((one) => one.complete).length >= enough,
            { everyMs: 1 });
        const ended = lab.gateway.kill();
        const stopped = stop();
        await Promise.all([ended, stopped]);
        const complete = seen.filter((one) => one.complete);
        t.diagnostic(`killed after ${enough} answers; ${seen.length} requests, ${complete.length} seen complete`);

        await lab.gateway.serve();
        const rows = Map.groupBy(await lab.cli.usage(), (row) => row.client_request_id);
        for (const one of complete) {
            assert.equal(one.finish, 'stop');
            assert.equal(rows.get(one.id)?.length, 1, `${rows.get(one.id)?.length} rows for a complete answer`);
            const [row] = rows.get(one.id);
            assert.equal(row.state, 'done');
            assert.equal(row.status, 200);
            assert.equal(row.streamed, one.stream);
            if (one.model === 'scripted/ok') assert.equal(row.cost_nanos, costOf(ScriptedUsage));
        }
        let interrupted = 0;
        for (const [id, group] of rows) {
            assert.equal(group.length, 1, `${group.length} rows for ${id}`);
            assert.notEqual(group[0].state, 'open');
            interrupted += group[0].state === 'interrupted' ? 1 : 0;
        }
        t.diagnostic(`${rows.size} rows, ${interrupted} interrupted`);
        t.diagnostic((await lab.cli.ok('usage', 'check')).stdout);
    });
}

test('streams that ran when the process was killed are found and closed with an estimate', async (t) => {
    const scope = Scope.of(t);
    const lab = await startLab(scope, { models: ['slow', 'stall'] });
    const requests = Array.from({ length: 8 }, (_, index) => ({ model: index % 2 ? 'slow' : 'stall', ...tagged() }));
    const outcomes = requests.map(async ({ model, options }) => {
        const stream = await lab.client.chat.completions.create({ model: `scripted/${model}`, messages, stream: true }, options);
        return collect(stream);
    });
    const settled = Promise.allSettled(outcomes);
    await until('all of them are stored as open', async () => {
        const rows = await lab.cli.usage();
        return requests.every(({ id }) => rows.some((row) => row.client_request_id === id && row.state === 'open'));
    });
    await lab.gateway.kill();
    for (const outcome of await settled) assert.equal(outcome.status, 'rejected'); // not one looks complete

    await lab.gateway.serve();
    for (const { id, model } of requests) {
        const row = await lab.gateway.row(id);
        assert.equal(row.state, 'interrupted', model);
        assert.equal(row.token_confidence, 'estimated');
        assert.ok(row.input_tokens > 0);
        assert.equal(row.cost_nanos, costOf({ input: row.input_tokens, output: row.output_tokens }));
        assert.equal(row.key_name, 'lab');
        assert.equal(row.upstream_model, model);
    }
    // They are closed once: another start changes nothing.
    const before = await lab.cli.usage();
    await lab.gateway.kill();
    await lab.gateway.serve();
    assert.deepEqual(await lab.cli.usage(), before);
});
