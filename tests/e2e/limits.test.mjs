// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { costOf, failureOf, messages, startLab } from './support/lab.mjs';
import { Scope } from './support/scope.mjs';
import { ScriptedUsage } from './support/upstream.mjs';
import { until } from './support/wait.mjs';

const scope = Scope.ofFile(after);
let lab;
let cli;

before(async () => {
    lab = await startLab(scope, { models: ['other'] });
    ({ cli } = lab);
});

const body = { model: 'scripted/ok', messages };
const tokens = ScriptedUsage.input + ScriptedUsage.output;

async function issue(name, ...args) {
    const client = lab.gateway.client((await cli.issueKey(name, ...args)).key);
    await until('the new key works', () => client.models.list().then(() => true, () => false));
    return client;
}
async function limitsOf(name) {
    return (await cli.json('limits', 'list')).filter((limit) => limit.subject === name);
}
/// Different each time, so that no loop guard minds.
const ask = (client, text, more = {}) =>
    client.chat.completions.create({ ...body, messages: [{ role: 'user', content: text }], ...more });

test('a limit is set, listed with what is used of it, changed in place, and removed', async () => {
    const client = await issue('listed');
    await ask(client, 'one');
    const made = await cli.json('limits', 'set', '--key', 'Listed', '--cost', '5.00', '--window', 'day',
        '--time-zone', 'Europe/Berlin');
    assert.equal(made.amount, 5_000_000_000);
    assert.equal(made.used, costOf(ScriptedUsage)); // what was used before counts
    await ask(client, 'two');
    const [limit] = await limitsOf('listed');
    assert.equal(limit.id, made.id);
    assert.deepEqual([limit.subject_kind, limit.model, limit.metric, limit.unit, limit.window, limit.time_zone],
        ['key', null, 'cost', 'nano_dollars', 'day', 'Europe/Berlin']);
    assert.deepEqual([limit.mode, limit.action, limit.notice_at], ['adaptive', 'block', [80, 100]]);
    assert.equal(limit.used, 2 * costOf(ScriptedUsage));
    assert.ok(Date.parse(limit.resets_at) > Date.now());
    assert.ok(Date.parse(limit.resets_at) - Date.parse(limit.window_began_at) <= 25 * 3600_000);

    const changed = await cli.json('limits', 'set', '--key', 'listed', '--cost', '7', '--window', 'day',
        '--time-zone', 'Europe/Berlin', '--action', 'warn', '--notice-at', '50');
    assert.equal(changed.id, made.id);
    assert.deepEqual([changed.amount, changed.action, changed.notice_at], [7_000_000_000, 'warn', [50]]);
    assert.equal(changed.used, limit.used);

    const text = (await cli.ok('limits', 'list')).stdout;
    assert.match(text, /key listed +all +cost +\$0\.\d+ +\$7 +day/);
    await cli.ok('limits', 'remove', `${made.id}`);
    assert.deepEqual(await limitsOf('listed'), []);
    assert.equal((await cli.run('limits', 'remove', `${made.id}`)).code, 3);
});

test('numbers are read with their units, and a sentence says what was set', async () => {
    await issue('sentence');
    for (const [args, sentence] of [
        [['--tokens', '200k', '--window', 'hour'], /200,000 tokens an hour/],
        [['--output-tokens', '1.5M', '--window', 'month'], /1,500,000 output tokens a month/],
        [['--requests', '60', '--window', 'minute', '--model', 'house'], /60 requests a minute for house/],
        [['--concurrent', '3'], /3 requests at the same time/],
        [['--cost', '20', '--window', 'total', '--mode', 'strict'], /\$20 in all/],
    ]) {
        const { stdout } = await cli.ok('limits', 'set', '--key', 'sentence', ...args);
        assert.match(stdout, sentence);
        assert.match(stdout, /^Limit \d+ \(key "sentence": /);
    }
    const [concurrent] = (await limitsOf('sentence')).filter((limit) => limit.metric === 'concurrent');
    assert.deepEqual([concurrent.window, concurrent.used, concurrent.resets_at], [null, null, null]);
});

test('a limit holds as soon as the command ends, and the client is told so for good', async () => {
    const client = await issue('held');
    await cli.ok('limits', 'set', '--key', 'held', '--requests', '2', '--window', 'day');
    await ask(client, 'one');
    await ask(client, 'two');
    const refusal = await failureOf(ask(client, 'three'));
    assert.equal(refusal.status, 429);
    assert.equal(refusal.code, 'insufficient_quota');
    assert.equal((await limitsOf('held'))[0].used, 2);
    await cli.ok('limits', 'set', '--key', 'held', '--requests', '3', '--window', 'day');
    await ask(client, 'three');
    assert.equal((await failureOf(ask(client, 'four'))).status, 429);
});

test('each subject has limits of its own, and all hold', async () => {
    await cli.ok('organizations', 'add', 'Limited');
    await cli.ok('users', 'add', 'erin', '--organization', 'Limited');
    const client = await issue("erin's", '--owner', 'user:erin');
    await cli.ok('limits', 'set', '--organization', 'limited', '--tokens', '1M', '--window', 'week');
    await cli.ok('limits', 'set', '--user', 'erin', '--requests', '1', '--window', 'day');
    await ask(client, 'one');
    assert.equal((await failureOf(ask(client, 'two'))).status, 429);
    assert.equal((await limitsOf('Limited'))[0].used, tokens);
    assert.equal((await limitsOf('erin'))[0].used, 1);
});

test('a notice tells when a share of a limit is used', async () => {
    const client = await issue('noticed');
    const { id } = await cli.json('limits', 'set', '--key', 'noticed', '--requests', '4', '--window', 'month',
        '--notice-at', '50');
    for (let i = 0; i < 3; ++i) await ask(client, `number ${i}`);
    const mine = async () => (await cli.json('notices', 'list')).filter((notice) => notice.limit_id === id);
    await until('there is a notice', async () => (await mine()).length > 0);
    const [notice, ...others] = await mine();
    assert.deepEqual(others, []);
    assert.equal(notice.kind, 'limit_share');
    assert.equal(notice.text, `50 % of limit ${id} (key "noticed": 4 requests a month) are used.`);
    assert.match((await cli.ok('notices', 'list')).stdout, /50 % of limit/);
});

test('a loop is noticed, and stopped where the key says so', async () => {
    const client = await issue('looping', '--loop-guard', 'stop');
    const statuses = [];
    for (let i = 0; i < 9; ++i)
        statuses.push(await ask(client, 'the same').then(() => 200, (error) => error.status));
    assert.deepEqual(statuses.slice(0, 7), Array(7).fill(200));
    assert.ok(statuses.slice(7).every((status) => status >= 400 && status < 500), `${statuses}`);
    const mine = async () => (await cli.json('notices', 'list')).filter((notice) => notice.key_name === 'looping');
    await until('there is a notice', async () => (await mine()).length > 0);
    const [notice] = await mine();
    assert.deepEqual([notice.kind, notice.count, notice.stopped], ['same_request', 8, true]);
    assert.match(notice.text, /^Key "looping" sent the same request to scripted\/ok 8 times within .* refused from now on\.$/);
});

test('a simulation tells what a limit would have refused, and changes nothing', async () => {
    const client = await issue('simulated');
    for (let i = 0; i < 5; ++i) await ask(client, `number ${i}`);
    const before = (await cli.json('audit', 'list')).length;
    const report = await cli.json('limits', 'simulate', '--key', 'simulated', '--requests', '3', '--window', 'total');
    assert.deepEqual([report.examined, report.refused], [5, 2]);
    assert.equal(report.refused_usage.cost_nanos, 2 * costOf(ScriptedUsage));
    assert.equal(report.refused_usage.tokens, 2 * tokens);
    assert.deepEqual(report.keys.map((key) => [key.key_name, key.requests]), [['simulated', 2]]);
    assert.equal(report.requests.length, 2);
    assert.equal(report.windows.length, 1);
    const text = (await cli.ok('limits', 'simulate', '--key', 'simulated', '--requests', '3', '--window', 'total', '--days', '2'));
    assert.match(text.stdout, /^2 of the 5 requests of key "simulated" since .* would have been refused by 3 requests in all/);
    assert.equal(text.stderr, ''); // progress is for terminals
    const enough = await cli.ok('limits', 'simulate', '--key', 'simulated', '--cost', '100', '--window', 'month');
    assert.match(enough.stdout, /^None of the 5 requests/);
    assert.deepEqual(await limitsOf('simulated'), []);
    assert.equal((await cli.json('audit', 'list')).length, before);
    await ask(client, 'number 6');
});

const someone = ['--key', 'lab'];
const wrong = [
    ['a limit for nobody', ['--cost', '5', '--window', 'day'], 2, /--organization, --user or --key/],
    ['a limit for two', [...someone, '--user', 'x', '--cost', '5', '--window', 'day'], 2, /for one/],
    ['a limit of nothing', [...someone, '--window', 'day'], 2, /--cost/],
    ['a limit of two things', [...someone, '--cost', '5', '--tokens', '5', '--window', 'day'], 2, /one thing/],
    ['a limit without a window', [...someone, '--cost', '5'], 2, /--window/],
    ['a window for what has none', [...someone, '--concurrent', '5', '--window', 'day'], 2, /no window/],
    ['a window that is none', [...someone, '--cost', '5', '--window', 'fortnight'], 2, /fortnight.*month/s],
    ['a zone that is none', [...someone, '--cost', '5', '--window', 'day', '--time-zone', 'Mars/Olympus'], 2, /Mars\/Olympus/],
    ['a zone for a rolling window', [...someone, '--cost', '5', '--window', 'minute', '--time-zone', 'UTC'], 2, /--time-zone/],
    ['a cost of words', [...someone, '--cost', 'much', '--window', 'day'], 2, /much/],
    ['a negative cost', [...someone, '--cost=-1', '--window', 'day'], 2, /-1/],
    ['a cost beyond all measure', [...someone, '--cost', '99999999', '--window', 'day'], 2, /1000000/],
    ['half a token', [...someone, '--tokens', '1.5', '--window', 'day'], 2, /1\.5/],
    ['a negative number', [...someone, '--tokens=-5', '--window', 'day'], 2, /-5/],
    ['a number that is too large', [...someone, '--tokens', '9999999G', '--window', 'day'], 2, /9999999G/],
    ['a mode that is none', [...someone, '--cost', '5', '--window', 'day', '--mode', 'harsh'], 2, /adaptive or strict/],
    ['strict requests', [...someone, '--requests', '5', '--window', 'day', '--mode', 'strict'], 2, /strict/],
    ['a strict warning', [...someone, '--cost', '5', '--window', 'day', '--mode', 'strict', '--action', 'warn'], 2, /warns/],
    ['an action that is none', [...someone, '--cost', '5', '--window', 'day', '--action', 'beg'], 2, /block or warn/],
    ['shares of words', [...someone, '--cost', '5', '--window', 'day', '--notice-at', 'half'], 2, /--notice-at/],
    ['a share beyond reason', [...someone, '--cost', '5', '--window', 'day', '--notice-at', '5000'], 2, /1000 percent/],
    ['an unknown key', ['--key', 'nobody', '--cost', '5', '--window', 'day'], 3, /nobody/],
    ['an unknown user', ['--user', 'nobody', '--cost', '5', '--window', 'day'], 3, /nobody/],
    ['an unknown organization', ['--organization', 'nobody', '--cost', '5', '--window', 'day'], 3, /nobody/],
    ['an unknown model', [...someone, '--cost', '5', '--window', 'day', '--model', 'nothing'], 3, /nothing/],
];
for (const [what, args, code, words] of wrong) {
    test(`${what} ends with ${code}, says why, and sets nothing`, async () => {
        const result = await cli.run('limits', 'set', ...args);
        assert.equal(result.code, code, result.stderr);
        assert.match(result.stderr, words);
        assert.equal(result.stdout, '');
        assert.deepEqual(await limitsOf('lab'), []);
    });
}
