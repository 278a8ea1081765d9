// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { DatabaseSync } from 'node:sqlite';

import { CommandLine } from './support/gateway.mjs';
import { Scope } from './support/scope.mjs';

const scope = Scope.ofFile(after);
let cli;

before(async () => {
    cli = new CommandLine(await scope.folder());
});

const newest = async () => (await cli.json('audit', 'list', '--limit', '1'))[0];
const verify = () => cli.run('audit', 'verify', '--json').then(({ code, stdout }) => ({ code, ...JSON.parse(stdout) }));

test('each kind of change is an entry with who, when, what, before and after', async () => {
    const changes = [
        [['organizations', 'add', 'Team 2'], 'organization.add', 'Team 2'],
        [['organizations', 'set-loop-guard', 'Team 2', 'stop'], 'organization.loop_guard', 'Team 2'],
        [['users', 'add', 'ada'], 'user.add', 'ada'],
        [['users', 'set-models', 'ada', 'sandbox/echo'], 'user.models', 'ada'],
        [['users', 'disable', 'ada'], 'user.disable', 'ada'],
        [['keys', 'issue', '--name', 'ci'], 'key.issue', 'ci'],
        [['keys', 'set', 'ci', '--note', 'nightly'], 'key.change', 'ci'],
        [['keys', 'rotate', 'ci'], 'key.rotate', 'ci'],
        [['limits', 'set', '--key', 'ci', '--cost', '5', '--window', 'day'], 'limit.set', null],
        [['aliases', 'set', 'house', 'sandbox/echo'], 'alias.set', 'house'],
        [['settings', 'set', 'loop_guard_repeats', '9'], 'settings.set', 'loop_guard_repeats'],
        [['keys', 'revoke', 'ci'], 'key.revoke', 'ci'],
    ];
    for (const [args, action, subject] of changes) {
        const since = Date.now() - 1000;
        await cli.ok(...args);
        const entry = await newest();
        assert.equal(entry.action, action);
        if (subject) assert.equal(entry.subject, subject);
        assert.equal(entry.actor, userInfo().username);
        assert.equal(entry.program, 'orchestrisd');
        assert.ok(Date.parse(entry.at) >= since);
        assert.match(entry.hash, /^[0-9a-f]{64}$/);
        assert.notDeepEqual(entry.before, entry.after);
    }
    const text = (await cli.ok('audit', 'list')).stdout;
    assert.match(text, /user\.disable +ada +enabled: true → false/);
});

test('what changes nothing, or only reads, leaves no entry', async () => {
    const before = (await newest()).id;
    await cli.ok('keys', 'list');
    await cli.ok('limits', 'list');
    await cli.run('users', 'disable', 'nobody');
    await cli.run('keys', 'enable', 'ci'); // it is revoked
    await cli.ok('users', 'disable', 'ada'); // is already
    assert.equal((await newest()).id, before);
});

test('no secret is in the audit', async () => {
    const { key } = await cli.issueKey('secretive');
    const rotated = await cli.json('keys', 'rotate', 'secretive', '--grace', '1h');
    const { stdout } = await cli.ok('audit', 'list', '--json');
    for (const text of [key, rotated.key]) assert.equal(stdout.includes(text.split('-')[3]), false);
});

test('a whole chain is told with its last number and hash', async () => {
    const last = await newest();
    const verdict = await verify();
    assert.deepEqual(verdict, {
        code: 0, whole: true, entries: last.id, last_id: last.id, last_hash: last.hash, first_bad: null, problem: null,
    });
    const { stdout } = await cli.ok('audit', 'verify');
    assert.equal(stdout, `${last.id} entries, the chain is whole; the last is ${last.id} with the hash ${last.hash}.\n`);
});

test('entries are listed newest first, as many as are asked for', async () => {
    const all = await cli.json('audit', 'list');
    assert.deepEqual(all.map((entry) => entry.id), Array.from(all, (_, index) => all.length - index));
    assert.deepEqual(await cli.json('audit', 'list', '--limit', '3'), all.slice(0, 3));
});

const tampering = [
    ['an altered word', 'UPDATE audit SET actor = \'somebody else\' WHERE id = 3', 3],
    ['a changed value', 'UPDATE audit SET after = \'{}\' WHERE id = 5', 5],
    ['a removed entry', 'DELETE FROM audit WHERE id = 4', 4],
    ['an altered hash', 'UPDATE audit SET hash = zeroblob(32) WHERE id = 2', 2],
];
for (const [what, statement, entry] of tampering) {
    test(`${what} is found, ends with 1, and is named`, async () => {
        const database = new DatabaseSync(join(cli.dataDir, 'orchestris.db'));
        const rows = database.prepare('SELECT * FROM audit').all();
        database.exec(statement);
        try {
            const verdict = await verify();
            assert.deepEqual([verdict.code, verdict.whole], [1, false]);
            assert.ok(Math.abs(verdict.first_bad - entry) <= 1, `${verdict.first_bad}: ${verdict.problem}`);
            const { code, stdout, stderr } = await cli.run('audit', 'verify');
            assert.equal(code, 1);
            assert.equal(stdout, '');
            assert.match(stderr, /\d/);
        } finally {
            database.exec('DELETE FROM audit');
            for (const row of rows) {
                const names = Object.keys(row);
                database.prepare(`INSERT INTO audit (${names.map((name) => `"${name}"`)}) VALUES (${names.map(() => '?')})`)
                    .run(...Object.values(row));
            }
            database.close();
        }
        assert.equal((await verify()).whole, true); // as it was
    });
}
