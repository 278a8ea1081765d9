// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import OpenAI from 'openai';

import { startLab } from './support/lab.mjs';
import { Scope } from './support/scope.mjs';
import { until } from './support/wait.mjs';

const scope = Scope.ofFile(after);
let lab;

async function idsFor(client) {
    const models = await collectModels(client);
    return models.map((model) => model.id).sort();
}

async function collectModels(client) {
    const models = [];
    for await (const model of client.models.list()) models.push(model);
    return models;
}

before(async () => {
    lab = await startLab(scope, { models: ['vendor/with/slashes'] });
});

test('a key for everything sees every alias and model', async () => {
    const models = await collectModels(lab.client);
    const ids = models.map((model) => model.id);
    for (const id of ['house', 'scripted/ok', 'scripted/vendor/with/slashes', 'sandbox/echo', 'sandbox/lorem', 'sandbox/fail'])
        assert.ok(ids.includes(id), `${id} is not in ${ids}`);
    const listed = await lab.cli.json('models', 'list');
    assert.equal(ids.length, listed.length + 1); // and the alias
    for (const model of models) {
        assert.equal(model.object, 'model');
        assert.ok(Number.isInteger(model.created) && model.created > 1_700_000_000);
        assert.equal(typeof model.owned_by, 'string');
    }
});

test('a key with a scope sees exactly what it may call', async () => {
    const { key } = await lab.cli.issueKey('narrow', '--models', 'house,scripted/vendor/with/slashes');
    const client = lab.gateway.client(key);
    await until('the new key is known', () => idsFor(client).catch(() => null));
    assert.deepEqual(await idsFor(client), ['house', 'scripted/vendor/with/slashes']);

    assert.equal((await client.models.retrieve('house')).id, 'house');
    for (const model of ['scripted/ok', 'sandbox/echo']) {
        await assert.rejects(client.models.retrieve(model), OpenAI.PermissionDeniedError);
        await assert.rejects(
            client.chat.completions.create({ model, messages: [] }),
            (error) => error instanceof OpenAI.PermissionDeniedError && error.code === 'model_not_allowed'
                && error.type === 'invalid_request_error' && error.param === 'model',
        );
    }
});

test('a model is retrieved by an id with slashes, encoded or not', async () => {
    const id = 'scripted/vendor/with/slashes';
    assert.equal((await lab.client.models.retrieve(id)).id, id); // the SDK sends %2F
    for (const path of [id, encodeURIComponent(id), 'scripted%2fvendor/with%2Fslashes']) {
        const answer = await lab.gateway.fetch(`/openai/v1/models/${path}`, {
            headers: { Authorization: `Bearer ${lab.key}` },
        });
        assert.equal(answer.status, 200, path);
        assert.equal((await answer.json()).id, id);
    }
});

test('a model that does not exist is not found', async () => {
    for (const id of ['nobody/nothing', 'nothing', 'scripted/ok/']) {
        await assert.rejects(
            lab.client.models.retrieve(id),
            (error) => error instanceof OpenAI.NotFoundError && error.code === 'model_not_found' && error.param === 'model',
        );
    }
});

test('a model that is added while the gateway serves is there within a moment, and gone with its provider', async () => {
    await lab.cli.ok('providers', 'add', 'later', '--base-url', lab.upstream.baseURL);
    await lab.cli.ok('models', 'add', 'later', 'ok');
    await until('the new model is listed', async () => (await idsFor(lab.client)).includes('later/ok'));
    const answer = await lab.client.chat.completions.create({ model: 'later/ok', messages: [] });
    assert.equal(answer.object, 'chat.completion');
    await lab.cli.ok('providers', 'remove', 'later');
    await until('the model is gone', async () => !(await idsFor(lab.client)).includes('later/ok'));
});

test("a provider's own list is imported", async () => {
    await lab.cli.ok('providers', 'add', 'imported', '--base-url', lab.upstream.baseURL);
    await lab.cli.ok('models', 'import', 'imported');
    await until('the imported models are listed', async () => (await idsFor(lab.client)).includes('imported/tool'));
    const { id } = await lab.client.models.retrieve('imported/context-length');
    assert.equal(id, 'imported/context-length');
});
