// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { chmod, chown, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';

import { CommandLine, Gateway, Orchestrisd } from './support/gateway.mjs';
import { messages, startLab, tagged, textOf } from './support/lab.mjs';
import { run } from './support/process.mjs';
import { Scope } from './support/scope.mjs';
import { until } from './support/wait.mjs';

const serve = (dataDir, port = 0, options) =>
    run(Orchestrisd, ['serve', '--listen', `127.0.0.1:${port}`, '--data-dir', dataDir], options);

test('a port that is in use ends the second gateway with 6 and leaves the first alone', async (t) => {
    const scope = Scope.of(t);
    const gateway = await Gateway.start(scope);
    const second = await serve(await scope.folder(), gateway.port);
    assert.equal(second.code, 6, second.stderr);
    assert.match(second.stderr, new RegExp(`${gateway.port}`));
    assert.equal((await gateway.fetch('/readyz')).status, 200);
});

test('two gateways serve from one data folder, and both record', async (t) => {
    const scope = Scope.of(t);
    const lab = await startLab(scope);
    const other = new Gateway(scope, lab.gateway.dataDir, { env: lab.gateway.env });
    await other.serve();
    const requests = Array.from({ length: 20 }, () => tagged());
    const seen = await Promise.all(requests.map(async ({ options }, index) =>
        (await (index % 2 ? other : lab.gateway).client(lab.key).chat.completions
            .create({ model: 'scripted/ok', messages }, options))._request_id));
    assert.equal(new Set(seen).size, requests.length);
    const rows = await lab.cli.usage();
    for (const { id } of requests) assert.equal(rows.filter((row) => row.client_request_id === id).length, 1);
    for (const row of rows) assert.equal(row.state, 'done');
});

test('a data folder that cannot be made ends with 5 and says which', async () => {
    for (const command of [['serve', '--listen', '127.0.0.1:0'], ['keys', 'list']]) {
        const result = await run(Orchestrisd, [...command, '--data-dir', '/proc/orchestris']);
        assert.equal(result.code, 5, result.stderr);
        assert.match(result.stderr, /\/proc\/orchestris/);
    }
});

test('a data folder that cannot be written ends with 5 and says so', async (t) => {
    const scope = Scope.of(t);
    const folder = await scope.folder();
    const { code } = await run(Orchestrisd, ['--version'], ordinary());
    if (code !== 0) return t.skip('another user cannot run the program here');
    if (process.getuid() === 0) await chown(folder, 65534, 65534);
    const options = ordinary();
    const cli = ['keys', 'list', '--data-dir', folder];
    assert.equal((await run(Orchestrisd, cli, options)).code, 0); // writable as yet
    await chmod(folder, 0o555);
    scope.add(() => chmod(folder, 0o755));
    for (const name of (await import('node:fs')).readdirSync(folder)) await chmod(join(folder, name), 0o444).catch(() => {});
    const result = await run(Orchestrisd, ['keys', 'issue', '--name', 'x', '--data-dir', folder], options);
    assert.equal(result.code, 5, result.stderr);
    assert.match(result.stderr, /read-only|not writable|cannot be written|permission|write/i);
    const serving = await serve(folder, 0, options);
    assert.equal(serving.code, 5, serving.stderr);
});

/// Root may write everywhere: somebody else then.
function ordinary() {
    return process.getuid() === 0 ? { uid: 65534, gid: 65534, cwd: '/', env: { PATH: process.env.PATH } } : {};
}

test('a database that is none ends with 5 and is left as it is', async (t) => {
    const scope = Scope.of(t);
    const folder = await scope.folder();
    const cli = new CommandLine(folder);
    await cli.ok('keys', 'list');
    const { readdirSync, readFileSync } = await import('node:fs');
    const database = readdirSync(folder).find((name) => /\.(db|sqlite3?)$/.test(name));
    assert.ok(database, readdirSync(folder).join());
    const garbage = 'this is not a database, '.repeat(1000);
    await writeFile(join(folder, database), garbage);
    const result = await serve(folder);
    assert.equal(result.code, 5, result.stderr);
    assert.equal(readFileSync(join(folder, database), 'utf8'), garbage);
});

test('it says where it serves, and ends in order when it is told to', async (t) => {
    const scope = Scope.of(t);
    const lab = await startLab(scope);
    assert.match(lab.gateway.program.stdout, new RegExp(`http://127\\.0\\.0\\.1:${lab.gateway.port}/openai/v1`));
    const { id, options } = tagged();
    await lab.client.chat.completions.create({ model: 'scripted/ok', messages }, options);
    const { code, signal } = await lab.gateway.stop();
    assert.equal(signal, null);
    assert.equal(code, 0);
    assert.equal((await lab.gateway.row(id)).status, 200);
    await lab.gateway.serve(); // and the port is free again
    assert.equal((await lab.client.models.list()).data.length > 0, true);
});

test('an answer that is under way when it is told to end comes whole or as an error, with its row', async (t) => {
    const scope = Scope.of(t);
    const lab = await startLab(scope, { models: ['slow'] });
    const { id, options } = tagged();
    const stream = await lab.client.chat.completions.create({ model: 'scripted/slow', messages, stream: true }, options);
    let ended;
    let text = '';
    const outcome = await (async () => {
        for await (const chunk of stream) {
            text += textOf([chunk]);
            if (text) ended ??= lab.gateway.stop(); // in the middle
        }
        return text;
    })().catch((error) => error);
    assert.equal((await ended).code, 0);
    const row = await lab.gateway.row(id);
    assert.equal(row.state, 'done');
    if (typeof outcome === 'string') {
        assert.equal(outcome, 'slow '.repeat(40));
        assert.equal(row.status, 200);
    } else {
        assert.ok(outcome instanceof Error);
        assert.ok(row.status >= 499, `${row.status}`);
    }
    assert.ok(row.output_tokens > 0);
});
