// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What `usage summary|top|series` say is compared with sums of `usage list`, made here.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { collect, messages, startLab, tagged } from './support/lab.mjs';
import { Scope } from './support/scope.mjs';

const scope = Scope.ofFile(after);
let lab;
let rows;

/// Members that are summed up as they are.
const Summed = ['input_tokens', 'cached_tokens', 'cache_write_tokens', 'output_tokens', 'reasoning_tokens',
    'cost_nanos', 'attempts', 'total_us'];

function sumOf(of) {
    const sum = { requests: of.length, errors: 0, retries: 0 };
    for (const name of Summed) sum[name] = 0;
    for (const row of of) {
        sum.errors += row.status >= 400 ? 1 : 0;
        sum.retries += Math.max(row.attempts - 1, 0);
        for (const name of Summed) sum[name] += row[name];
    }
    return sum;
}

function assertSum(answer, of, what) {
    for (const [name, value] of Object.entries(sumOf(of))) assert.equal(answer[name], value, `${name} of ${what}`);
}

const direct = (row) => (row.upstream_model ? `${row.provider}/${row.upstream_model}` : '');

before(async () => {
    lab = await startLab(scope, { models: ['tool', 'http-500'], settings: { circuit_failures: '0' } });
    const { key: other } = await lab.cli.issueKey('other');
    const clients = [lab.client, lab.gateway.client(other)];
    const models = ['scripted/ok', 'house', 'scripted/tool', 'scripted/http-500', 'scripted/nobody'];
    for (let index = 0; index < 60; ++index) {
        const { options } = tagged();
        const stream = index % 3 === 0;
        const request = clients[index % 7 === 0 ? 1 : 0].chat.completions
            .create({ model: models[index % models.length], messages, stream }, options);
        const answer = await request.catch(() => null);
        if (stream && answer) await collect(answer);
    }
    await lab.gateway.post('sk-wrong', { model: 'scripted/ok', messages });
    rows = await lab.cli.usage();
    assert.ok(rows.length >= 60);
    assert.ok(rows.every((row) => row.state === 'done'));
});

test('a summary is the sum of the rows', async () => {
    const summary = await lab.cli.json('usage', 'summary', '--since', '1d');
    assertSum(summary, rows, 'everything');
    assert.ok(summary.p50_us > 0 && summary.p50_us <= summary.p99_us);
    assert.ok(summary.first_token_p50_us > 0);
    assert.ok(summary.start < rows.at(-1).started_at && summary.end > rows[0].started_at);
});

test('each dimension divides all rows, and a filter by each of its values answers the same', async () => {
    const values = {
        'owner-kind': (row) => row.owner_kind ?? 'none',
        key: (row) => `${row.key_id ?? 0}`,
        alias: (row) => row.alias ?? '',
        model: direct,
        provider: (row) => row.provider ?? '',
        endpoint: (row) => row.endpoint,
    };
    const filters = { key: (group) => (group.value === '0' ? 'none' : group.name) };
    for (const [dimension, valueOf] of Object.entries(values)) {
        const groups = await lab.cli.json('usage', 'top', '--group-by', dimension, '--since', '1d');
        const expected = Map.groupBy(rows, valueOf);
        assert.deepEqual(groups.map((group) => group[dimension]).sort(), [...expected.keys()].sort(), dimension);
        const costs = groups.map((group) => group.cost_nanos);
        assert.deepEqual(costs, [...costs].sort((a, b) => b - a));
        for (const group of groups) {
            const of = expected.get(group[dimension]);
            assertSum(group, of, `${dimension} ${group[dimension]}`);
            const wanted = filters[dimension]?.({ ...group, value: group[dimension] }) ?? (group[dimension] || 'none');
            assertSum(await lab.cli.json('usage', 'summary', `--${dimension}`, wanted), of, `--${dimension} ${wanted}`);
        }
    }
});

test('all filters have to fit, and one that is repeated may be any of its values', async () => {
    const of = rows.filter((row) => row.key_name === 'lab' && ['scripted/ok', 'scripted/tool'].includes(direct(row)));
    assert.ok(of.length > 0 && of.length < rows.length);
    const summary = await lab.cli.json('usage', 'summary', '--key', 'LAB', '--model', 'scripted/ok', '--model', 'scripted/tool');
    assertSum(summary, of, 'two models of a key');
    const failed = await lab.cli.json('usage', 'summary', '--status', 'server_error');
    assertSum(failed, rows.filter((row) => row.status >= 500), 'server errors');
});

test('a series has the same sum, by whole hours of the time zone', async () => {
    const parts = await lab.cli.json('usage', 'series', '--since', '1d', '--step', 'hour', '--zone', 'Asia/Kathmandu');
    assert.ok(parts.length >= 24);
    for (const name of ['requests', ...Summed])
        assert.equal(parts.reduce((sum, part) => sum + part[name], 0), sumOf(rows)[name], name);
    for (const [index, part] of parts.entries()) {
        if (index > 0) {
            assert.equal(part.start, parts[index - 1].end);
            assert.match(part.start, /:15:00\.000Z$/); // 5 h 45 min before UTC
        }
        assertSum(part, rows.filter((row) => row.started_at >= part.start && row.started_at < part.end), part.start);
    }
    const grouped = await lab.cli.json('usage', 'series', '--since', '1d', '--step', 'day', '--group-by', 'model');
    assert.equal(grouped.reduce((sum, part) => sum + part.cost_nanos, 0), sumOf(rows).cost_nanos);
});

test('CSV has the figures of the JSON', async () => {
    const args = ['usage', 'top', '--group-by', 'model', '--since', '1d'];
    const groups = await lab.cli.json(...args);
    const lines = (await lab.cli.ok(...args, '--csv')).stdout.trimEnd().split('\r\n');
    const names = lines[0].split(',');
    assert.equal(lines.length, groups.length + 1);
    for (const [index, line] of lines.slice(1).entries()) {
        const cells = line.split(',');
        for (const name of ['model', 'requests', 'cost_nanos', 'output_tokens'])
            assert.equal(cells[names.indexOf(name)], `${groups[index][name]}`);
    }
});

test('tables are for people, with the time zone', async () => {
    const summary = (await lab.cli.ok('usage', 'summary', '--zone', 'Europe/Berlin')).stdout;
    assert.match(summary, /Europe\/Berlin/);
    assert.match(summary, /Requests +\d/);
    const top = (await lab.cli.ok('usage', 'top', '--group-by', 'key', '--limit', '1')).stdout;
    assert.match(top, /^KEY +REQUESTS/);
    assert.match(top, /more; --limit shows them/);
    assert.match((await lab.cli.ok('usage', 'series')).stdout, /^FROM +REQUESTS/);
});

test('a name that is not there is refused with those that may have been meant', async () => {
    const wrong = await lab.cli.run('usage', 'summary', '--key', 'lap');
    assert.equal(wrong.code, 3);
    assert.match(wrong.stderr, /There is no key "lap"\. Did you mean "lab"\?/);
    const model = await lab.cli.run('usage', 'summary', '--model', 'scripted/okk');
    assert.match(model.stderr, /Did you mean "scripted\/ok"/);
    const status = await lab.cli.run('usage', 'summary', '--status', 'zzz');
    assert.match(status.stderr, /There are: success, client_error/);
    const zone = await lab.cli.run('usage', 'summary', '--zone', 'Mars/Base');
    assert.equal(zone.code, 2);
});

test('the sums are found to be right, and the same after they were made anew', async () => {
    const checked = await lab.cli.json('usage', 'check');
    assert.equal(checked.requests, rows.length);
    assert.ok(checked.sums > 0);
    assert.equal(checked.different, 0);
    const before = await lab.cli.json('usage', 'top', '--group-by', 'model', '--since', '1d');
    const rebuilt = await lab.cli.json('usage', 'rebuild');
    assert.equal(rebuilt.requests, rows.length);
    assert.deepEqual(await lab.cli.json('usage', 'top', '--group-by', 'model', '--since', '1d'), before);
});

test('telemetry counts attempts, whatever became of their requests', async () => {
    const targets = await lab.cli.json('telemetry', '--since', '1d');
    const target = targets.find(({ upstream_model }) => upstream_model === 'http-500');
    assert.ok(target.attempts > 0);
    assert.equal(target.failures, target.attempts);
    assert.equal(target.outcomes.status, target.attempts);
    assert.equal(targets.reduce((sum, { attempts }) => sum + attempts, 0), sumOf(rows).attempts);
    assert.match((await lab.cli.ok('telemetry')).stdout, /^MODEL +ATTEMPTS/);
});

test('nothing stands out in a gateway that is an hour old', async () => {
    assert.deepEqual(await lab.cli.json('anomalies', 'scan'), []);
    assert.deepEqual(await lab.cli.json('anomalies', 'list', '--since', '30d'), []);
});

test('a price list tells what the last month would have cost', async () => {
    const file = join(lab.gateway.dataDir, 'list.json');
    await writeFile(file, JSON.stringify({
        date: '2026-09-23', source: 'a test', unit: 'US dollars per million tokens',
        vendors: [{ name: 'scripted', hosts: [], models: { ok: { input: '5', cached_input: '0.5', output: '20' } } }],
    }));
    const report = await lab.cli.json('prices', 'compare', file);
    assert.equal(report.changes.length, 1);
    const [change] = report.changes;
    assert.equal(change.model, 'scripted/ok');
    assert.deepEqual(change.aliases, ['house']);
    assert.deepEqual(change.keys.sort(), ['lab', 'other']);
    const cost = sumOf(rows.filter((row) => direct(row) === 'scripted/ok')).cost_nanos;
    assert.equal(change.cost_nanos, cost);
    assert.equal(change.listed_nanos, 2 * cost); // all rates are doubled
    assert.equal((await lab.cli.run('prices', 'compare', `${file}.not`)).code, 3);
    await writeFile(file, '{}');
    assert.equal((await lab.cli.run('prices', 'compare', file)).code, 2);
    assert.match((await lab.cli.ok('prices', 'compare')).stdout, /The list of 20/);
});
