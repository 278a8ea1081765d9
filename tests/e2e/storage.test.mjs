// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { test } from 'node:test';

import { CommandLine, Gateway } from './support/gateway.mjs';
import { collect, messages, tagged } from './support/lab.mjs';
import { run } from './support/process.mjs';
import { Scope } from './support/scope.mjs';
import { until } from './support/wait.mjs';

/// A gateway whose data folder is a small disk of its own, which only it sees; null where that is not
/// allowed. `disk`: the way to that folder from here.
async function onSmallDisk(scope, megabytes) {
    const folder = await scope.folder();
    const mount = `mount -t tmpfs -o size=${megabytes}m,mode=0700 tmpfs "${folder}"`;
    if ((await run('unshare', ['--mount', 'sh', '-c', mount]).catch(() => ({ code: 1 }))).code !== 0) return null;
    const gateway = new Gateway(scope, folder, { inside: ['unshare', '--mount', 'sh', '-c', `${mount} && exec "$@"`, 'sh'] });
    await gateway.serve();
    const { pid } = gateway.program.child;
    gateway.disk = `/proc/${pid}/root${folder}`;
    gateway.cli = new CommandLine(folder, ['nsenter', `--mount=/proc/${pid}/ns/mnt`]);
    return gateway;
}

test('a full disk refuses new work, loses no record, and is over when there is room again', async (t) => {
    const gateway = await onSmallDisk(Scope.of(t), 8);
    if (!gateway) return t.skip('no disk can be mounted here');
    const { key } = await gateway.cli.issueKey('first');
    const client = gateway.client(key);
    await until('the key works', () => client.models.list().then(() => true, () => false));

    const complete = [];
    const ask = async (model = 'sandbox/echo', stream = false) => {
        const { id, options } = tagged();
        const answer = await client.chat.completions.create({ model, messages, stream }, options);
        if (stream) await collect(answer);
        complete.push(id);
    };
    await ask();
    // Streams that are under way when the disk gets full.
    const streams = Array.from({ length: 5 }, () => ask('sandbox/lorem', true));
    await until('the streams are stored as open', async () =>
        (await gateway.cli.usage()).filter((row) => row.state === 'open').length === streams.length);
    const ballast = `${gateway.disk}/ballast`;
    for (const size of [1 << 16, 1 << 12])
        while (await writeFile(ballast, Buffer.alloc(size), { flag: 'a' }).then(() => true, () => false));
    await until('work is refused', async () => {
        const error = await ask().then(() => null, (thrown) => thrown);
        if (!error) return false; // there was room in the files yet
        assert.equal(error.status, 503, error);
        assert.equal(error.code, 'storage_unavailable');
        return true;
    });
    const ready = await gateway.fetch('/readyz');
    assert.equal(ready.status, 503);
    assert.match((await ready.json()).error.message, /usage records/);
    assert.equal((await gateway.fetch('/healthz')).status, 200);
    const outcomes = await Promise.allSettled(streams);

    await rm(ballast);
    await until('it works again', () => ask().then(() => true, () => false));
    assert.equal((await gateway.fetch('/readyz')).status, 200);
    const rows = Map.groupBy(await gateway.cli.usage(), (row) => row.client_request_id);
    for (const id of complete) assert.equal(rows.get(id)?.length, 1);
    for (const [id, group] of rows) {
        assert.equal(group.length, 1, `${group.length} rows for ${id}`);
        assert.equal(group[0].state, 'done');
    }
    // The streams' own records waited in memory: whatever their clients saw, they are here now.
    const lorem = [...rows.values()].flat().filter((row) => row.upstream_model === 'lorem');
    assert.equal(lorem.length, streams.length);
    for (const row of lorem) assert.ok(row.output_tokens > 0);
    t.diagnostic(`${outcomes.filter((outcome) => outcome.status === 'rejected').length} of 5 streams ended with an error`);
});
