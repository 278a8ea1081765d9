// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';

import { Gateway } from './gateway.mjs';
import { Upstream } from './upstream.mjs';

export const ProviderSecret = 'provider-secret-0123456789';

/// Dollars a million tokens; exact nano-dollars a token are these times 1,000.
export const Prices = { input: 2.5, cached: 0.25, output: 10 };

export function costOf({ input, cached = 0, output }) {
    return (input - cached) * Prices.input * 1000 + cached * Prices.cached * 1000 + output * Prices.output * 1000;
}

/// A serving gateway before a scripted provider, `scripted`, with its models, an alias `house` for
/// `scripted/ok`, and a key for everything.
/// `settings`: names and values; `args`: for `serve`; `providers`: more of them at the same
/// upstream, {name: options of "providers add"}, each with the same models.
export async function startLab(scope, { models = [], settings = {}, args = [], providers = {}, env = {} } = {}) {
    const upstream = await Upstream.start(scope);
    const gateway = new Gateway(scope, await scope.folder(), { env: { SCRIPTED_KEY: ProviderSecret, ...env }, args });
    const { cli } = gateway;
    await cli.ok('providers', 'add', 'scripted', '--base-url', upstream.baseURL, '--credential', 'env:SCRIPTED_KEY');
    for (const [name, options] of Object.entries(providers)) {
        await cli.ok('providers', 'add', name, '--credential', 'env:SCRIPTED_KEY',
            ...options.map((option) => option.replace('UPSTREAM', upstream.origin)));
    }
    for (const provider of ['scripted', ...Object.keys(providers)]) {
        for (const model of new Set(['ok', ...models])) {
            await cli.ok('models', 'add', provider, model, '--input-price', `${Prices.input}`,
                '--cached-price', `${Prices.cached}`, '--output-price', `${Prices.output}`);
        }
    }
    for (const [name, value] of Object.entries(settings)) await cli.ok('settings', 'set', name, `${value}`);
    await cli.ok('aliases', 'set', 'house', 'scripted/ok');
    const { key } = await cli.issueKey('lab');
    await gateway.serve();
    return { gateway, upstream, cli, key, client: gateway.client(key) };
}

export const messages = [{ role: 'user', content: 'Say something.' }];

/// The same provider in each dialect, for `startLab`.
export const Dialects = {
    responses: ['--kind', 'openai', '--base-url', 'UPSTREAM/v1', '--endpoints', 'responses'],
    anthropic: ['--kind', 'anthropic', '--base-url', 'UPSTREAM/v1'],
    azure: ['--kind', 'azure-classic', '--base-url', 'UPSTREAM', '--api-version', '2024-10-21'],
};

/// A fresh client request ID and the SDK's way to send it.
export function tagged() {
    const id = `test-${randomUUID()}`;
    return { id, options: { headers: { 'X-Client-Request-Id': id } } };
}

export async function collect(stream) {
    const chunks = [];
    for await (const chunk of stream) chunks.push(chunk);
    return chunks;
}

export function textOf(chunks) {
    return chunks.map((chunk) => chunk.choices[0]?.delta?.content ?? '').join('');
}

/// What a promise is rejected with; it must be.
export async function failureOf(promise) {
    try {
        await promise;
    } catch (error) {
        return error;
    }
    assert.fail('it ended without an error');
}
