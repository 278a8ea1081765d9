// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { startLab } from './support/lab.mjs';
import { Scope } from './support/scope.mjs';

const scope = Scope.ofFile(after);
let lab;
let cli;

before(async () => {
    lab = await startLab(scope);
    ({ cli } = lab);
});

test('every setting is listed with value, default and what it is for', async () => {
    const settings = await cli.json('settings', 'list');
    assert.ok(settings.length >= 20);
    for (const setting of settings) {
        for (const member of ['name', 'value', 'default', 'unit', 'accepts', 'at_next_start', 'help'])
            assert.ok(member in setting, `${setting.name}: ${member}`);
        assert.match(setting.name, /^[a-z_]+$/);
        assert.ok(setting.help.length > 5);
        assert.equal(typeof setting.value, typeof setting.default);
    }
    const table = (await cli.ok('settings', 'list')).stdout;
    for (const { name } of settings) assert.ok(table.includes(name), name);
});

test('a value is set, read and reset', async () => {
    assert.match((await cli.ok('settings', 'set', 'maximum_body_bytes', '2048')).stdout, /maximum_body_bytes is now 2048 bytes/);
    assert.equal((await cli.ok('settings', 'get', 'maximum_body_bytes')).stdout, '2048\n');
    assert.equal((await cli.json('settings', 'get', 'maximum_body_bytes')).value, 2048);
    await cli.ok('settings', 'reset', 'maximum_body_bytes');
    const { value, default: usual } = await cli.json('settings', 'get', 'maximum_body_bytes');
    assert.equal(value, usual);
    await cli.ok('settings', 'set', 'allowed_hosts', 'a.lan,b.lan');
    await cli.ok('settings', 'set', 'keep_turns', 'off');
    await cli.ok('settings', 'reset', '--all');
    for (const setting of await cli.json('settings', 'list')) assert.deepEqual(setting.value, setting.default, setting.name);
});

test('what is in force at once is so when the command ends; the rest says when', async () => {
    const post = () => lab.gateway.post(lab.key, { model: 'scripted/ok', messages: [{ role: 'user', content: 'x'.repeat(3000) }] });
    assert.equal((await post()).status, 200);
    await cli.ok('settings', 'set', 'maximum_body_bytes', '2048');
    assert.equal((await post()).status, 413);
    await cli.ok('settings', 'reset', 'maximum_body_bytes');
    assert.equal((await post()).status, 200);
    assert.match((await cli.ok('settings', 'set', 'metrics_port', '1234')).stdout, /started again/);
    await cli.ok('settings', 'reset', 'metrics_port');
});

for (const [args, words] of [
    [['set', 'port', '70000'], /port.*70000.*0 to 65535/],
    [['set', 'port', 'eighty'], /port.*eighty/],
    [['set', 'log_requests', 'maybe'], /on or off/],
    [['set', 'allowed_hosts', 'http://x'], /without scheme/],
    [['set', 'prot', '1'], /no setting "prot".*settings list/],
    [['get', 'prot'], /no setting/],
    [['reset'], /--all/],
]) {
    test(`settings ${args.join(' ')}: refused with what can be`, async () => {
        const { code, stderr, stdout } = await cli.run('settings', ...args);
        assert.equal(code, 2);
        assert.match(stderr, words);
        assert.equal(stdout, '');
    });
}
