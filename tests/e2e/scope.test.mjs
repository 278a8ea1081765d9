// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ways to ask for a model that is not allowed. Each is tried with a key whose own scope has the
// allowed names, with a key of a user to whom they are visible, and with one of an organization
// that allows them: all are refused, and nothing reaches the provider.

import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, describe, test } from 'node:test';

import { messages, startLab } from './support/lab.mjs';
import { Scope } from './support/scope.mjs';
import { until } from './support/wait.mjs';

const scope = Scope.ofFile(after);
let lab;
const keys = {};
/// A response that a key of another owner has made, with a model that is not allowed.
let foreign;

/// `house` leads to scripted/ok, which is not allowed by itself. `back` leads to scripted/secret and
/// `twin` to scripted/other: they are not allowed either.
const Allowed = ['caf\u00e9', 'house', 'scripted/other'];

before(async () => {
    lab = await startLab(scope, { models: ['other', 'secret'] });
    const { cli } = lab;
    await cli.ok('aliases', 'set', 'back', 'scripted/secret');
    await cli.ok('aliases', 'set', 'twin', 'scripted/other');
    await cli.ok('aliases', 'set', 'caf\u00e9', 'scripted/ok');
    const names = Allowed.join(',');
    keys["the key's scope"] = (await cli.issueKey('scoped', '--models', names)).key;
    await cli.ok('users', 'add', 'ada');
    await cli.ok('users', 'set-models', 'ada', names);
    keys["the user's visible models"] = (await cli.issueKey("ada's", '--owner', 'user:ada')).key;
    await cli.ok('organizations', 'add', 'Narrow');
    await cli.ok('organizations', 'set-models', 'Narrow', names);
    keys["the organization's allowed models"] =
        (await cli.issueKey("narrow's", '--organization', 'Narrow')).key;
    await until('all keys work', async () => {
        for (const key of Object.values(keys)) {
            if ((await lab.gateway.client(key).models.list().catch(() => null)) === null) return false;
        }
        return true;
    });
    await cli.ok('organizations', 'add', 'Elsewhere');
    const elsewhere = lab.gateway.client((await cli.issueKey('elsewhere', '--organization', 'Elsewhere')).key);
    foreign = (await elsewhere.responses.create({ model: 'scripted/secret', input: 'Hello.' })).id;
});

/// Sends exactly that: `path` and `body` are not looked at by any client.
function send(key, { method = 'POST', path = '/openai/v1/chat/completions', headers = [], body = '' }) {
    const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body);
    const head = [`${method} ${path} HTTP/1.1`, 'Host: 127.0.0.1', `Authorization: Bearer ${key}`,
        'Content-Type: application/json', `Content-Length: ${bytes.length}`, 'Connection: close', ...headers, '', ''];
    return new Promise((resolve, reject) => {
        const socket = connect(lab.gateway.port, '127.0.0.1');
        const chunks = [];
        socket.on('data', (chunk) => chunks.push(chunk));
        socket.on('error', reject);
        socket.on('close', () => {
            const text = Buffer.concat(chunks).toString();
            const status = Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1]);
            resolve({ status, text: text.slice(text.indexOf('\r\n\r\n') + 4) });
        });
        socket.write(Buffer.concat([Buffer.from(head.join('\r\n')), bytes]));
    });
}

const chat = (members) => ({ body: JSON.stringify({ ...members, messages }) });
const text = (json) => ({ body: json.replace('MESSAGES', JSON.stringify(messages)) });
const other = (endpoint, members) =>
    ({ path: `/openai/v1/${endpoint}`, body: JSON.stringify({ input: 'Hello.', ...members }) });
const get = (path, method = 'GET') => ({ method, path: `/openai/v1/${path}` });

const names = {
    'the direct ID behind an allowed alias': 'scripted/ok',
    'another direct ID': 'scripted/secret',
    'an alias of it': 'back',
    'an alias of an allowed direct ID': 'twin',
    'an allowed alias with a capital': 'House',
    'in capitals': 'HOUSE',
    'a direct ID with a capital in its provider': 'Scripted/other',
    'a direct ID with a capital in its model': 'scripted/Other',
    'a blank before': ' house',
    'a blank after': 'house ',
    'a blank before one that is not allowed': ' scripted/secret',
    'a blank after one that is not allowed': 'scripted/secret ',
    'blanks around the slash': 'scripted / other',
    'a blank inside': 'ho use',
    'a tab before': '\thouse',
    'a tab after': 'scripted/secret\t',
    'the end of a line after': 'house\n',
    'two lines': 'house\nscripted/secret',
    'a NUL after': 'house\0',
    'a NUL after one that is not allowed': 'scripted/secret\0',
    'a NUL between two names': 'house\0scripted/secret',
    'a NUL before': '\0house',
    'a no-break space after': 'house\u00a0',
    'a zero-width space after': 'house\u200b',
    'a soft hyphen inside': 'hou\u00adse',
    'a byte order mark before': '\ufeffhouse',
    'a direction mark before': '\u202ehouse',
    'a Cyrillic letter': 'h\u043euse',
    'a full-width letter': '\uff48ouse',
    'a combining mark': 'house\u0301',
    'an allowed name in another normal form': 'cafe\u0301',
    'a full-width slash': 'scripted\uff0fother',
    'a division slash': 'scripted\u2215secret',
    'a backslash': 'scripted\\other',
    'an encoded slash': 'scripted%2Fother',
    'an encoded slash, of one that is not allowed': 'scripted%2fsecret',
    'an encoded slash, twice': 'scripted%252Fsecret',
    'an encoded letter': 'scripted/%73ecret',
    'a dot after': 'house.',
    'a slash after': 'house/',
    'a slash after a direct ID': 'scripted/other/',
    'a slash before': '/scripted/other',
    'two slashes': 'scripted//other',
    'the provider twice': 'scripted/scripted/other',
    'the provider twice, of one that is not allowed': 'scripted/scripted/secret',
    'the provider before an alias': 'scripted/house',
    'the folder itself': 'scripted/./secret',
    'the folder above': 'scripted/other/../secret',
    'the model without its provider': 'secret',
    'the provider without a model': 'scripted/',
    'two names with a comma': 'house,scripted/secret',
    'two names with a bar': 'house|scripted/secret',
    'a name with a query': 'house?model=scripted/secret',
    'a name with a fragment': 'scripted/secret#house',
    'a name with a variant': 'scripted/secret:free',
    'a star': '*',
    'a star for the model': 'scripted/*',
    'a part of a name': 'hous',
    'a name and more': 'houses',
    'nothing': '',
};

const bodies = {
    'twice, the allowed name first': text('{"model":"house","model":"scripted/secret","messages":MESSAGES}'),
    'twice, the allowed name last': text('{"model":"scripted/secret","model":"house","messages":MESSAGES}'),
    'twice, once with an escape': text('{"model":"house","mod\\u0065l":"scripted/secret","messages":MESSAGES}'),
    'twice, far from each other': text('{"mod\\u0065l":"scripted/secret","messages":MESSAGES,"model":"house"}'),
    'an escape that spells a name that is not allowed': text('{"model":"\\u0073cripted/secret","messages":MESSAGES}'),
    'an escaped slash of one': text('{"model":"scripted\\/secret","messages":MESSAGES}'),
    'half of a surrogate pair': text('{"model":"house\\ud800","messages":MESSAGES}'),
    'an escaped NUL': text('{"model":"scripted/secret\\u0000house","messages":MESSAGES}'),
    'a list of models': chat({ model: ['house'] }),
    'a list with one that is not allowed': chat({ model: ['house', 'scripted/secret'] }),
    'an object': chat({ model: { id: 'house', model: 'scripted/secret' } }),
    'a number': chat({ model: 7 }),
    'true': chat({ model: true }),
    'null': chat({ model: null }),
    'no model at all': chat({}),
    'a model with a capital in the member': chat({ Model: 'house' }),
    'an allowed one in other members': chat({ model: 'scripted/secret', Model: 'house', ' model': 'house', 'model ': 'house', model_id: 'house', engine: 'house', deployment: 'house' }),
    'only in other members': chat({ engine: 'scripted/secret', deployment_id: 'scripted/secret' }),
    'a list of fall-backs and no model': chat({ models: ['house', 'scripted/secret'] }),
    'an allowed one further inside': chat({ model: 'scripted/secret', metadata: { model: 'house' }, extra_body: { model: 'house' } }),
    'one inside a list': { body: `[${JSON.stringify({ model: 'house', messages })}]` },
    'two bodies, the allowed one first': { body: JSON.stringify({ model: 'house', messages }) + JSON.stringify({ model: 'scripted/secret', messages }) },
    'letters in overlong UTF-8': { body: Buffer.from(JSON.stringify({ model: 'house', messages }).replace('house', 'h\xc1\xafuse'), 'latin1') },
    'a body in UTF-16': { body: Buffer.from(JSON.stringify({ model: 'scripted/secret', messages }), 'utf16le') },
    'a form': { body: 'model=house&messages=[]', headers: ['X-Content-Type: application/x-www-form-urlencoded'] },
    'an allowed one in the query': { ...chat({ model: 'scripted/secret' }), path: '/openai/v1/chat/completions?model=house' },
    'an allowed one in headers': { ...chat({ model: 'scripted/secret' }), headers: ['X-Model: house', 'OpenAI-Model: house', 'X-Orchestris-Model: house'] },
    'another method in a header': { ...chat({ model: 'scripted/secret' }), headers: ['X-HTTP-Method-Override: GET'] },
};

const endpoints = {
    'responses': other('responses', { model: 'scripted/secret' }),
    'responses, streamed': other('responses', { model: 'scripted/secret', stream: true }),
    'responses, by an alias': other('responses', { model: 'back' }),
    'responses, twice': { path: '/openai/v1/responses', body: '{"model":"house","input":"x","model":"scripted/secret"}' },
    'responses, with a stored prompt and no model': other('responses', { prompt: { id: 'pmpt_1' } }),
    'responses, going on from another owner\u2019s': () => other('responses', { model: 'house', previous_response_id: foreign }),
    'responses, going on from another owner\u2019s, with its model': () => other('responses', { model: 'scripted/secret', previous_response_id: foreign }),
    'another owner\u2019s response': () => get(`responses/${foreign}`),
    'another owner\u2019s response, to be deleted': () => get(`responses/${foreign}`, 'DELETE'),
    'what another owner\u2019s response was given': () => get(`responses/${foreign}/input_items`),
    'another owner\u2019s response, to be cancelled': () => ({ path: `/openai/v1/responses/${foreign}/cancel` }),
    'embeddings': other('embeddings', { model: 'scripted/secret' }),
    'embeddings, by an alias': other('embeddings', { model: 'twin' }),
    'chat, streamed': chat({ model: 'scripted/secret', stream: true }),
    'chat, with GET': { ...chat({ model: 'scripted/secret' }), method: 'GET' },
    'chat, with PUT': { ...chat({ model: 'scripted/secret' }), method: 'PUT' },
    'chat, with a slash after the path': { ...chat({ model: 'scripted/secret' }), path: '/openai/v1/chat/completions/' },
    'chat, with two slashes in the path': { ...chat({ model: 'scripted/secret' }), path: '/openai/v1//chat/completions' },
    'chat, with an encoded path': { ...chat({ model: 'scripted/secret' }), path: '/openai/v1/chat%2Fcompletions' },
    'chat, by way of another folder': { ...chat({ model: 'scripted/secret' }), path: '/openai/v1/models/../chat/completions' },
    'a deployment\u2019s path': { ...chat({ model: 'house' }), path: '/openai/deployments/secret/chat/completions?api-version=2024-10-21' },
    'an engine\u2019s path': { ...chat({ model: 'house' }), path: '/openai/v1/engines/secret/chat/completions' },
    'completions of old': { path: '/openai/v1/completions', body: JSON.stringify({ model: 'scripted/secret', prompt: 'x' }) },
    ...Object.fromEntries(['scripted/ok', 'scripted%2Fok', 'scripted%252Fother', 'scripted/secret', 'back', 'twin', 'House',
        'house%20', '%20house', 'house%00', 'house%0a', 'house/', 'house.', 'scripted%5Cother', 'scripted%2F%2Fother',
        'scripted/x/../other', 'scripted/other%2F..%2Fsecret', 'hous%C3%A9', 'cafe%CC%81', 'caf%E9', '%68%6Fuse%73']
        .flatMap((id) => [[`models/${id}`, get(`models/${id}`)], [`HEAD models/${id}`, get(`models/${id}`, 'HEAD')]])),
    'models of the query': get('models/scripted%2Fsecret?model=house'),
};

/// Asks with each of the keys; answers the statuses. Nothing may reach the provider.
async function refuse(way) {
    const statuses = [];
    for (const [whose, key] of Object.entries(keys)) {
        const before_ = (await lab.upstream.stats()).requests;
        const request = typeof way === 'function' ? way() : way;
        const answer = await send(key, request);
        const what = `by ${whose}: ${answer.status} ${answer.text}`;
        assert.ok(answer.status >= 400 && answer.status < 500, what);
        assert.equal((await lab.upstream.stats()).requests, before_, `reached the provider ${what}`);
        if (request.method !== 'HEAD') {
            const { error } = JSON.parse(answer.text);
            assert.equal(error.type, 'invalid_request_error', what);
            assert.equal(answer.text.includes('Hello from'), false, what);
        }
        statuses.push(answer.status);
    }
    return new Set(statuses);
}

describe('a name that is not allowed', () => {
    for (const [what, name] of Object.entries(names))
        test(what, () => refuse(chat({ model: name })));
});
describe('a body that means to be clever', () => {
    for (const [what, way] of Object.entries(bodies)) test(what, () => refuse(way));
});
describe('another endpoint, path or method', () => {
    for (const [what, way] of Object.entries(endpoints)) test(what, () => refuse(way));
});

test('a model that exists and one that does not are told apart', async () => {
    for (const name of ['scripted/ok', 'scripted/secret', 'back', 'twin'])
        assert.deepEqual(await refuse(chat({ model: name })), new Set([403]));
    for (const name of ['house ', 'House', 'scripted%2Fother'])
        assert.deepEqual(await refuse(chat({ model: name })), new Set([404]));
});

test('the list of models has exactly what is allowed', async () => {
    for (const [whose, key] of Object.entries(keys)) {
        const { data } = await lab.gateway.client(key).models.list();
        assert.deepEqual(data.map((model) => model.id).sort(), Allowed, whose);
    }
});

describe('what is allowed passes, however it is spelled in JSON or in a path', () => {
    const ways = {
        'an alias': [chat({ model: 'house' }), 'ok'],
        'a direct ID': [chat({ model: 'scripted/other' }), 'other'],
        'a letter with an accent': [chat({ model: 'caf\u00e9' }), 'ok'],
        'an escaped letter': [text('{"model":"h\\u006fuse","messages":MESSAGES}'), 'ok'],
        'an escaped slash': [text('{"model":"scripted\\/other","messages":MESSAGES}'), 'other'],
        'an escaped member': [text('{"mod\\u0065l":"house","messages":MESSAGES}'), 'ok'],
        'another one in the query': [{ ...chat({ model: 'house' }), path: '/openai/v1/chat/completions?model=scripted/secret' }, 'ok'],
        'another one in members that mean nothing': [chat({ model: 'house', Model: 'scripted/secret', metadata: { model: 'scripted/secret' } }), 'ok'],
        'responses': [other('responses', { model: 'house' }), 'ok'],
        'embeddings': [other('embeddings', { model: 'scripted/other' }), 'other'],
    };
    for (const [what, [way, model]] of Object.entries(ways)) {
        test(what, async () => {
            for (const [whose, key] of Object.entries(keys)) {
                const before_ = (await lab.upstream.stats()).requests;
                const answer = await send(key, way);
                assert.equal(answer.status, 200, `${whose}: ${answer.text}`);
                const received = await lab.upstream.requests();
                assert.equal(received.length, before_ + 1);
                assert.equal(JSON.parse(received.at(-1).body).model, model);
            }
        });
    }
    for (const id of ['house', 'h%6fuse', 'scripted/other', 'scripted%2Fother', 'caf%C3%A9']) {
        test(`models/${id}`, async () => {
            for (const key of Object.values(keys)) {
                const answer = await send(key, get(`models/${id}`));
                assert.equal(answer.status, 200, answer.text);
                assert.equal(JSON.parse(answer.text).id, decodeURIComponent(id));
            }
        });
    }
});
