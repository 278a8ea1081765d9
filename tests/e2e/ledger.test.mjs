// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';

import { Gateway } from './support/gateway.mjs';
import { Scope } from './support/scope.mjs';
import { randomFrom, Spender } from './support/spender.mjs';
import { until } from './support/wait.mjs';

const Dollar = 1_000_000_000;

/// A gateway whose one key may spend $1 in all, strictly: dear models, of which one fails now and
/// then and has the other behind it.
async function startSpending(scope, seed) {
    const spender = await Spender.start(scope, seed);
    const gateway = new Gateway(scope, await scope.folder(), { args: ['--workers', '4'] });
    const { cli } = gateway;
    await cli.ok('providers', 'add', 'up', '--base-url', spender.baseURL, '--credential', 'none');
    for (const model of ['steady', 'flaky'])
        await cli.ok('models', 'add', 'up', model, '--input-price', '10', '--output-price', '100');
    await cli.ok('aliases', 'set', 'agent', 'up/flaky', 'up/steady');
    await cli.ok('settings', 'set', 'strict_output_tokens', '400');
    await cli.ok('settings', 'set', 'circuit_failures', '0');
    const { key } = await cli.issueKey('spender');
    await cli.ok('limits', 'set', '--key', 'spender', '--cost', '1.00', '--window', 'month', '--mode', 'strict');
    await gateway.serve();
    return { spender, gateway, key };
}

/// One client: asks, streamed or not, leaves early or not, and tries again where it is told to.
async function spend({ gateway, key }, number, random, tries = 100) {
    const stream = number % 3 === 0;
    const leaves = number % 3 === 1;
    const body = { model: number % 2 === 0 ? 'agent' : 'up/steady', stream,
        messages: [{ role: 'user', content: `Request ${number}: ${'x'.repeat(Math.floor(random() * 400))}` }],
        ...(number % 4 === 0 ? { max_tokens: 1 + Math.floor(random() * 300) } : {}) };
    for (let i = 0; i < tries; ++i) {
        const abort = new AbortController();
        const timer = leaves ? setTimeout(() => abort.abort(), random() * 60) : null;
        try {
            const answer = await fetch(`${gateway.baseURL}/chat/completions`, {
                method: 'POST', signal: abort.signal, body: JSON.stringify(body),
                headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' } });
            const text = await answer.text();
            if (answer.status !== 429) return { status: answer.status, text };
            if (answer.headers.get('x-should-retry') === 'false') return { status: 429, final: true, text };
        } catch (error) {
            if (error.name === 'AbortError') return { status: 499 };
            return { status: 0 };
        } finally {
            clearTimeout(timer);
        }
        await new Promise((resolve) => setTimeout(resolve, random() * 50));
    }
    return { status: 429, final: false };
}

/// Straight from the database: the sum of the rows, and the counter.
function sumsIn(dataDir) {
    const database = new DatabaseSync(join(dataDir, 'orchestris.db'), { readOnly: true });
    try {
        const { rows, open } = database.prepare('SELECT total(cost_nanos) AS rows, sum(state = 0) AS open FROM usage').get();
        const counters = database.prepare('SELECT used FROM limit_counters').all();
        return { rows, open: open ?? 0, counter: counters.reduce((sum, { used }) => sum + used, 0) };
    } finally {
        database.close();
    }
}

async function standing({ gateway, key }) {
    const answer = await gateway.fetch('/openai/v1/usage', { headers: { Authorization: `Bearer ${key}` } });
    assert.equal(answer.status, 200);
    const [limit] = (await answer.json()).limits;
    return { used: Math.round(Number(limit.used) * 1e9), held: Math.round(Number(limit.held) * 1e9) };
}

async function assertWhole(lab) {
    await until('no request runs', () => sumsIn(lab.gateway.dataDir).open === 0);
    await until('nothing is held', async () => (await standing(lab)).held === 0);
    const { rows, counter } = sumsIn(lab.gateway.dataDir);
    assert.ok(rows <= Dollar, `${rows} nano-dollars were spent of ${Dollar}`);
    assert.equal(counter, rows);
    assert.equal((await standing(lab)).used, rows);
    return rows;
}

test('300 parallel requests on a strict limit of one dollar spend no more, and the counter is the sum of the rows', async (t) => {
    const lab = await startSpending(Scope.of(t), 1);
    const random = randomFrom(2);
    const outcomes = await Promise.all(Array.from({ length: 300 }, (_, number) => spend(lab, number, random)));
    const spent = await assertWhole(lab);
    const count = (status) => outcomes.filter((outcome) => outcome.status === status).length;
    t.diagnostic(`${count(200)} answered, ${count(429)} refused, ${count(499)} left, ${spent / Dollar} dollars spent`);
    assert.ok(spent > Dollar * 0.6, `only ${spent} were spent: requests were refused without need`);
    assert.ok(count(200) > 20 && count(429) > 20 && count(499) > 20);
    assert.deepEqual(outcomes.filter(({ status }) => ![200, 429, 499].includes(status)), []);
    assert.equal(lab.spender.untold, 0, 'each provider was told a maximum');
    assert.ok(lab.spender.mostTold <= 400);
    for (const { text } of outcomes.filter(({ final }) => final)) assert.match(text, /insufficient_quota/);
});

test('killed and started again twenty times under load, it spends no more, and every row is counted once', async (t) => {
    const scope = Scope.of(t);
    const lab = await startSpending(scope, 3);
    const random = randomFrom(4);
    for (let round = 0; round < 20; ++round) {
        if (round > 0) await lab.gateway.serve();
        const outcomes = Array.from({ length: 25 }, (_, number) => spend(lab, number, random, 1));
        await new Promise((resolve) => setTimeout(resolve, 10 + random() * 60));
        await lab.gateway.kill();
        await Promise.all(outcomes);
    }
    await lab.gateway.serve();
    const spent = await assertWhole(lab);
    t.diagnostic(`${spent / Dollar} dollars spent`);
    assert.ok(spent > 0);
});

test('a lone agent asks 200 times in a row on an adaptive limit with budget for 210, and is never refused', async (t) => {
    const scope = Scope.of(t);
    const gateway = await Gateway.start(scope);
    const { cli } = gateway;
    const { key } = await cli.issueKey('lone');
    const client = gateway.client(key);
    await until('the key works', () => client.models.list().then(() => true, () => false));
    const ask = (number) => client.chat.completions.create({
        model: 'sandbox/echo', messages: [{ role: 'user', content: `Step ${number}, `.repeat(40) }] });
    const first = await ask(1000);
    const cost = first.usage.prompt_tokens * 100 + first.usage.completion_tokens * 400;
    await cli.ok('limits', 'set', '--key', 'lone', '--window', 'total', '--cost', (cost * 210 / Dollar).toFixed(9));
    for (let number = 0; number < 200; ++number) await ask(1000 + number); // throws if refused
    const { used, held } = await standing({ gateway, key });
    assert.equal(held, 0);
    assert.ok(used <= cost * 210);
});
