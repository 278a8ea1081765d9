// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Secrets go in at every place where there are any, errors are made on every path, and then every
// output is searched for them.

import assert from 'node:assert/strict';
import { chmod, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { Dialects, messages, ProviderSecret, startLab } from './support/lab.mjs';
import { freePort } from './support/process.mjs';
import { Scope } from './support/scope.mjs';
import { until } from './support/wait.mjs';

const scope = Scope.ofFile(after);

const ProxySecret = 'proxy-password-9876';
const FileSecret = 'kept in a file 5555';
const failures = ['echo-credential', 'http-400', 'http-401', 'http-500', 'http-429', 'unauthorized', 'cut', 'malformed',
    'error-in-stream', 'html', 'reset'];
const outputs = []; // [what, text]
let lab;
let key;
let metricsPort;

async function note(what, answer) {
    outputs.push([`${what}: head`, [...answer.headers].map((header) => header.join(': ')).join('\n')]);
    outputs.push([`${what}: body`, await answer.text().catch(() => '')]);
}

before(async () => {
    metricsPort = await freePort();
    lab = await startLab(scope, {
        models: failures,
        settings: { maximum_attempts: 1, circuit_failures: 0, metrics_port: metricsPort },
        args: ['--log-requests', '--log-format', 'json'],
        env: { NOTHING: '' },
        providers: { responses: Dialects.responses, anthropic: Dialects.anthropic, azure: Dialects.azure },
    });
    const { cli } = lab;
    const folder = await scope.folder();
    const file = join(folder, 'credential');
    await writeFile(file, `${FileSecret}\n`);
    await chmod(file, 0o600);
    await cli.ok('providers', 'add', 'filed', '--base-url', lab.upstream.baseURL, '--credential', `file:${file}`);
    await cli.ok('providers', 'add', 'nobody', '--base-url', `http://127.0.0.1:${await freePort()}/v1`, '--credential', 'env:SCRIPTED_KEY');
    for (const model of failures) await cli.ok('models', 'add', 'filed', model);
    await cli.ok('models', 'add', 'nobody', 'there');
    ({ key } = await cli.issueKey('to be searched for'));
    await until('the key works', async () => (await lab.gateway.fetch('/openai/v1/models', { headers: { Authorization: `Bearer ${key}` } })).ok);
});

const secretOf = (text) => text.split('-')[3];

test('every error path is walked with secrets on the way', async () => {
    const { gateway } = lab;
    const wrong = `${key.slice(0, -1)}${key.endsWith('0') ? '1' : '0'}`;
    for (const provider of ['scripted', 'filed', 'responses', 'anthropic', 'azure']) {
        for (const model of failures) {
            for (const stream of [false, true]) {
                const name = `${provider}/${model}`;
                await note(`chat ${name}`, await gateway.post(key, { model: name, messages, stream }));
                await note(`responses ${name}`, await gateway.post(key, { model: name, input: 'x', stream }, {}, 'responses'));
            }
        }
    }
    await note('nobody there', await gateway.post(key, { model: 'nobody/there', messages }));
    await note('wrong key', await gateway.post(wrong, { model: 'scripted/ok', messages }));
    await note('a key as a model', await gateway.post(key, { model: key, messages }));
    await note('a key as a client request ID', await gateway.post(key, { model: 'scripted/ok', messages }, { 'X-Client-Request-Id': `Bearer ${key}` }));
    await note('a key as a program', await gateway.post(key, { model: 'scripted/ok', messages }, { 'User-Agent': key }));
    await note('a key in a path', await gateway.fetch(`/openai/v1/${key}`));
    await note('a key as a model to look up', await gateway.fetch(`/openai/v1/models/${key}`, { headers: { Authorization: `Bearer ${key}` } }));
    await note('a key where JSON should be', await gateway.post(key, `{"model": ${key}`));
    await note('a key as a field', await gateway.post(key, { model: 'scripted/ok', messages, stream: key }));
    await note('a key as an earlier response', await gateway.post(key, { model: 'scripted/ok', input: 'x', previous_response_id: key }, {}, 'responses'));
    await note('metrics', await fetch(`http://127.0.0.1:${metricsPort}/metrics`));
});

test('a proxy with a password that cannot be reached is not quoted', async (t) => {
    const port = await freePort();
    const proxied = await startLab(Scope.of(t), {
        env: { http_proxy: `http://me:${ProxySecret}@127.0.0.1:${port}`, no_proxy: '127.0.0.1' },
        settings: { maximum_attempts: 1 },
        providers: { far: ['--base-url', 'http://provider.example/v1'] },
    });
    const answer = await proxied.gateway.post(proxied.key, { model: 'far/ok', messages });
    assert.equal(answer.status, 502);
    await note('proxy', answer);
    outputs.push(['log of the proxied gateway', proxied.gateway.program.stderr]);
});

test('the command line walks its own', async () => {
    const { cli } = lab;
    const say = async (...args) => {
        const { stdout, stderr } = await cli.run(...args);
        outputs.push([args.join(' ').replaceAll(key, 'KEY'), stdout + stderr]);
    };
    for (const args of [['keys', 'list'], ['keys', 'list', '--json'], ['providers', 'list'], ['providers', 'list', '--json'],
        ['models', 'list'], ['usage', 'list'], ['usage', 'list', '--json'], ['requests', 'list', '--json'], ['settings', 'list', '--json']])
        await say(...args);
    await say('requests', 'show', 'nobody');
    await say('keys', 'revoke', key);
    await say('models', 'import', 'nobody');
    await say('models', 'import', 'filed');
    await say('providers', 'add', 'bad', '--base-url', `http://me:${ProxySecret}@127.0.0.1/v1`);
    await say('providers', 'add', 'bad', '--base-url', 'http://127.0.0.1/v1', '--credential', ProviderSecret);
    for (const { request_id: id } of (await cli.usage('--limit', '40'))) await say('requests', 'show', id);
});

test('no secret is in any answer, log, listing or file', async () => {
    await lab.gateway.stop();
    const { stdout, stderr } = await lab.gateway.program.ended;
    outputs.push(['standard output', stdout], ['the log', stderr]);
    for (const name of await readdir(lab.gateway.dataDir, { recursive: true })) {
        const path = join(lab.gateway.dataDir, name);
        if ((await stat(path)).isFile()) outputs.push([`the file ${name}`, await readFile(path, 'latin1')]);
    }
    const log = stderr.trimEnd().split('\n');
    assert.ok(log.length > 100, `${log.length} lines`);
    for (const line of log) assert.ok(JSON.parse(line).level, line);
    assert.ok(outputs.some(([what]) => what.endsWith('orchestris.db')));

    const echoes = outputs.filter(([what]) => /echo-credential: body$/.test(what));
    assert.ok(echoes.length >= 20);
    for (const [what, text] of echoes) assert.ok(text.includes('[redacted]'), `${what}: ${text}`);

    const found = [];
    for (const [what, text] of outputs)
        for (const [name, secret] of [['the key', secretOf(key)], ["the provider's credential", ProviderSecret],
            ['the credential in a file', FileSecret], ["the proxy's password", ProxySecret]])
            if (text.includes(secret)) found.push(`${name} is in ${what}`);
    assert.deepEqual(found, []);
});
