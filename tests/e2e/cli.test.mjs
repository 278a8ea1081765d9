// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { CommandLine, Orchestrisd } from './support/gateway.mjs';
import { run } from './support/process.mjs';
import { Scope } from './support/scope.mjs';

const scope = Scope.ofFile(after);
let cli;

before(async () => {
    cli = new CommandLine(await scope.folder());
    await cli.ok('providers', 'add', 'acme', '--base-url', 'https://api.example.org/v1/', '--credential', 'env:ACME_KEY');
    await cli.ok('models', 'add', 'acme', 'large', '--input-price', '1.25', '--cached-price', '0.125', '--output-price', '10');
    await cli.ok('aliases', 'set', 'house', 'acme/large', 'sandbox/echo');
    await cli.issueKey('first');
});

const wrong = [
    ['no command', [], 2],
    ['an unknown command', ['frobnicate'], 2],
    ['an unknown option', ['keys', 'list', '--frobnicate'], 2],
    ['a key without a name', ['keys', 'issue'], 2],
    ['an owner of no kind', ['keys', 'issue', '--name', 'x', '--owner', 'nobody'], 2],
    ['a duration without a unit', ['keys', 'issue', '--name', 'x', '--expires', '30'], 2],
    ['a span that is none', ['usage', 'list', '--since', 'yesterday'], 2],
    ['an address without a port', ['serve', '--listen', '127.0.0.1'], 2],
    ['a base URL that is none', ['providers', 'add', 'x', '--base-url', 'not a url'], 2],
    ['a base URL with a password', ['providers', 'add', 'x', '--base-url', 'https://a:b@example.org/'], 2],
    ['a credential in clear', ['providers', 'add', 'x', '--base-url', 'https://example.org/', '--credential', 'sk-abc'], 2],
    ['a price that is none', ['models', 'add', 'acme', 'x', '--input-price', 'cheap'], 2],
    ['a negative price', ['models', 'add', 'acme', 'x', '--input-price=-1', '--output-price', '1'], 2],
    ['an alias with a slash', ['aliases', 'set', 'a/b', 'acme/large'], 2],
    ['an unknown key', ['keys', 'disable', 'nobody'], 3],
    ['an unknown provider', ['providers', 'remove', 'nobody'], 3],
    ["a model of an unknown provider", ['models', 'add', 'nobody', 'x'], 3],
    ['an unknown alias', ['aliases', 'remove', 'nobody'], 3],
    ['an alias for an unknown model', ['aliases', 'set', 'x', 'acme/unknown'], 3],
    ['a provider that exists', ['providers', 'add', 'ACME', '--base-url', 'https://example.org/'], 4],
    ['a key that exists', ['keys', 'issue', '--name', 'First'], 4],
];
for (const [what, args, code] of wrong) {
    test(`${what} ends with ${code}, says why, and prints no result`, async () => {
        const result = await cli.run(...args);
        assert.equal(result.code, code, result.stderr);
        assert.ok(result.stderr.trim().length > 10, 'standard error says nothing');
        assert.equal(result.stdout, '');
    });
}

const unknown = [
    ['a noun', ['frobnicate'], /no command "frobnicate".*orchestrisd --help/],
    ['a verb', ['keys', 'isue', '--name', 'x'], /no command "isue".*orchestrisd keys --help/],
];
for (const [what, args, says] of unknown) {
    test(`${what} that does not exist is named, and where to look`, async () => {
        const { code, stderr } = await run(Orchestrisd, args);
        assert.equal(code, 2);
        assert.match(stderr, says);
    });
}

test('an import from a provider that cannot be reached ends with 6', async () => {
    await cli.ok('providers', 'add', 'gone', '--base-url', 'http://127.0.0.1:9/v1');
    const result = await cli.run('models', 'import', 'gone');
    assert.equal(result.code, 6, result.stderr);
    assert.match(result.stderr, /gone|127\.0\.0\.1/);
    await cli.ok('providers', 'remove', 'gone');
});

test('help and version end with 0', async () => {
    for (const args of [['--help'], ['keys', '--help'], ['keys', 'issue', '--help'], ['--version']]) {
        const { code, stdout } = await run(Orchestrisd, args);
        assert.equal(code, 0);
        assert.ok(stdout.length > 5);
    }
});

test('listings are JSON arrays with snake_case names', async () => {
    for (const noun of ['keys', 'providers', 'models', 'aliases']) {
        const rows = await cli.json(noun, 'list');
        assert.ok(Array.isArray(rows) && rows.length > 0, noun);
        for (const name of Object.keys(rows[0])) assert.match(name, /^[a-z]+(_[a-z]+)*$/);
    }
    assert.deepEqual(await cli.usage(), []);
});

test('a provider is listed with its address and where its credential is kept', async () => {
    const providers = await cli.json('providers', 'list');
    assert.deepEqual(providers.map((provider) => provider.name).sort(), ['acme', 'sandbox']);
    const acme = providers.find((provider) => provider.name === 'acme');
    assert.equal(acme.kind, 'openai');
    assert.equal(acme.base_url, 'https://api.example.org/v1');
    assert.equal(acme.credential, 'env:ACME_KEY');
    assert.equal(acme.enabled, true);
});

test("a model's price is listed exactly, in nano-dollars a million tokens", async () => {
    const find = async () => (await cli.json('models', 'list')).find((model) => model.id === 'acme/large');
    assert.ok(await find(), JSON.stringify(await cli.json('models', 'list')));
    const text = (await cli.ok('models', 'list')).stdout;
    assert.match(text, /acme\/large +1\.25 +0\.125 +10 /);
});

test('an alias is listed with its targets in order, and removed', async () => {
    const [alias] = await cli.json('aliases', 'list');
    assert.equal(alias.name, 'house');
    assert.deepEqual(alias.targets, ['acme/large', 'sandbox/echo']);
    await cli.ok('aliases', 'set', 'passing', 'sandbox/echo');
    await cli.ok('aliases', 'remove', 'passing');
    assert.equal((await cli.json('aliases', 'list')).length, 1);
});

test('--data-dir may stand first, and ORCHESTRIS_DATA_DIR is as good', async () => {
    const names = async (args, env) => {
        const result = await run(Orchestrisd, args, { env: { ...process.env, ...env } });
        assert.equal(result.code, 0, result.stderr);
        return JSON.parse(result.stdout).map((key) => key.name);
    };
    assert.deepEqual(await names(['--data-dir', cli.dataDir, 'keys', 'list', '--json'], {}), ['first']);
    assert.deepEqual(await names(['keys', 'list', '--json'], { ORCHESTRIS_DATA_DIR: cli.dataDir }), ['first']);
});

test('twenty commands at once do not get into one another’s way', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `parallel ${index}`);
    await Promise.all(names.map((name) => cli.issueKey(name)));
    const listed = (await cli.json('keys', 'list')).map((key) => key.name);
    for (const name of names) assert.ok(listed.includes(name), name);
});
