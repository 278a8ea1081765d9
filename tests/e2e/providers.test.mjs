// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { CommandLine } from './support/gateway.mjs';
import { Scope } from './support/scope.mjs';
import { Upstream } from './support/upstream.mjs';

const scope = Scope.ofFile(after);
let cli;
let upstream;

before(async () => {
    cli = new CommandLine(await scope.folder());
    upstream = await Upstream.start(scope);
    await cli.ok('providers', 'add', 'up', '--base-url', upstream.baseURL);
});

const find = async (name) => (await cli.json('providers', 'list')).find((provider) => provider.name === name);

test('a preset is enough to add a provider', async () => {
    await cli.ok('providers', 'add', 'claude', '--preset', 'anthropic');
    const claude = await find('claude');
    assert.equal(claude.kind, 'anthropic');
    assert.equal(claude.base_url, 'https://api.anthropic.com/v1');
    assert.equal(claude.credential, 'env:ANTHROPIC_API_KEY');
    assert.equal(claude.api_version, '2023-06-01');
    assert.deepEqual(claude.endpoints, ['messages']);
    const presets = await cli.json('providers', 'presets');
    assert.ok(presets.some((preset) => preset.preset === 'groq' && preset.variable === 'GROQ_API_KEY'));
    assert.match((await cli.ok('providers', 'presets')).stdout, /^groq +Groq +openai +https:\/\/api\.groq\.com/m);
});

test('what a provider is told to be, it is; what is not named, stays', async () => {
    await cli.ok('providers', 'add', 'az', '--preset', 'azure-classic', '--base-url', 'https://res.openai.azure.com',
        '--header', 'X-Title: console', '--credential', 'none');
    await cli.ok('providers', 'set', 'az', '--endpoints', 'chat,responses', '--api-version', '2025-04-01-preview',
        '--disable', '--rename', 'azure');
    const azure = await find('azure');
    assert.deepEqual(azure.endpoints, ['chat', 'responses']);
    assert.equal(azure.api_version, '2025-04-01-preview');
    assert.deepEqual(azure.extra_headers, ['X-Title: console']);
    assert.equal(azure.enabled, false);
    assert.equal(azure.base_url, 'https://res.openai.azure.com');
    assert.match((await cli.ok('providers', 'list')).stdout, /^azure .*chat,responses/m);
});

const wrong = [
    ['an unknown preset', ['add', 'x', '--preset', 'frobnicate'], 2],
    ['an unknown endpoint', ['add', 'x', '--preset', 'groq', '--endpoints', 'chat,images'], 2],
    ['a secret in a header', ['set', 'up', '--header', 'Authorization: Bearer very-secret'], 2],
    ["Azure without a resource's name", ['add', 'x', '--preset', 'azure'], 2],
    ['both on and off', ['set', 'up', '--enable', '--disable'], 2],
    ['a place that is no URL', ['discover', '--at', 'vllm=here'], 2],
    ['an unknown provider to change', ['set', 'nobody', '--disable'], 3],
    ['an unknown provider to probe', ['probe', 'nobody'], 3],
    ['a name that is taken', ['set', 'up', '--rename', 'Sandbox'], 4],
];
for (const [what, args, code] of wrong) {
    test(`${what} ends with ${code} and says why`, async () => {
        const result = await cli.run('providers', ...args);
        assert.equal(result.code, code, result.stderr);
        assert.ok(result.stderr.trim().length > 10);
        assert.equal(result.stdout, '');
        assert.doesNotMatch(result.stderr, /very-secret/);
    });
}

test('a probe of the sandbox finds what it has, and changes nothing unasked', async () => {
    const report = await cli.json('providers', 'probe', 'sandbox', '--model', 'lorem');
    const verdicts = Object.fromEntries(report.capabilities.map((row) => [row.capability, row.verdict]));
    assert.equal(verdicts.models, 'yes');
    assert.equal(verdicts.chat, 'yes');
    assert.equal(verdicts.max_tokens, 'yes');
    assert.equal(verdicts.chat_stream, 'yes');
    assert.equal(verdicts.include_usage, 'yes');
    assert.equal(verdicts.responses, 'no');
    assert.deepEqual(report.suggested.endpoints, ['chat']);
    assert.equal(report.applied, false);
});

test('a probe over the network says what it costs, prints a table, and can be applied', async () => {
    await cli.ok('providers', 'set', 'up', '--endpoints', 'chat,embeddings', '--include-usage', 'no');
    const shown = (await cli.ok('providers', 'probe', 'up', '--model', 'ok')).stdout;
    assert.match(shown, /cost a few tokens/);
    assert.match(shown, /^chat +yes +200 /m);
    assert.match(shown, /orchestrisd providers set up .*--include-usage yes/);
    assert.equal((await find('up')).takes_include_usage, false);
    await cli.ok('providers', 'probe', 'up', '--model', 'ok', '--apply');
    assert.equal((await find('up')).takes_include_usage, true);
});

test('a probe of what is not there ends with 6 and changes nothing', async () => {
    await cli.ok('providers', 'add', 'gone', '--base-url', 'http://127.0.0.1:9/v1', '--endpoints', 'responses');
    const result = await cli.run('providers', 'probe', 'gone', '--apply');
    assert.equal(result.code, 6, result.stderr);
    assert.match(result.stderr, /gone.*cannot be reached/);
    assert.deepEqual((await find('gone')).endpoints, ['responses']);
    await cli.ok('providers', 'remove', 'gone');
});

test('model servers on this machine are found, with the command that adds each, and never added', async () => {
    const before = await cli.json('providers', 'list');
    const found = await cli.json('providers', 'discover', '--at', `vllm=${upstream.origin}/v1`);
    assert.deepEqual(found, []); // it is the provider "up" already
    await cli.ok('providers', 'remove', 'up');
    const [server, ...rest] = await cli.json('providers', 'discover', '--at', `vllm=${upstream.origin}/v1`,
        '--at', 'ollama=http://127.0.0.1:9/v1');
    assert.deepEqual(rest, []);
    assert.equal(server.preset, 'vllm');
    assert.equal(server.base_url, upstream.baseURL);
    assert.ok(server.models.includes('ok'));
    assert.equal((await cli.json('providers', 'list')).length, before.length - 1);
    await cli.ok(...server.add_command.split(' ').slice(1));
    assert.equal((await find('vllm')).base_url, upstream.baseURL);
});
