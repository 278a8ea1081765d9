// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { CommandLine, Gateway } from './support/gateway.mjs';
import { messages } from './support/lab.mjs';
import { freePort, Program, run } from './support/process.mjs';
import { Scope } from './support/scope.mjs';
import { until } from './support/wait.mjs';

const Orchestris = process.env.ORCHESTRIS;
const skip = Orchestris ? false : 'ORCHESTRIS does not name the console';

const withoutDisplay = Object.fromEntries(Object.entries(process.env)
    .filter(([name]) => !['DISPLAY', 'WAYLAND_DISPLAY', 'QT_QPA_PLATFORM'].includes(name)));

async function serveAndAsk(scope, args, env) {
    const folder = await scope.folder();
    const cli = new CommandLine(folder);
    const { key } = await cli.issueKey('first');
    const port = await freePort();
    const program = new Program(Orchestris, [...args, '--listen', `127.0.0.1:${port}`, '--data-dir', folder], { env });
    scope.add(() => program.end('SIGKILL'));
    const origin = `http://127.0.0.1:${port}`;
    await until('the console serves', async () => {
        assert.ok(program.isRunning, program.stderr);
        return (await fetch(`${origin}/readyz`).catch(() => null))?.status === 200;
    });
    const answer = await fetch(`${origin}/openai/v1/chat/completions`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${key}` },
        body: JSON.stringify({ model: 'sandbox/echo', messages }),
    });
    assert.equal(answer.status, 200);
    assert.equal((await answer.json()).choices[0].message.content, messages[0].content);
    assert.equal((await cli.usage()).length, 1);
    return program;
}

test('the console serves headless when it is told to, and ends in order', { skip }, async (t) => {
    const program = await serveAndAsk(Scope.of(t), ['--headless'], process.env);
    const { code } = await program.end('SIGTERM');
    assert.equal(code, 0);
});

test('without a display it serves headless, and says so', { skip }, async (t) => {
    const program = await serveAndAsk(Scope.of(t), [], withoutDisplay);
    assert.match(program.stdout + program.stderr, /no display/i);
    const { code } = await program.end('SIGINT');
    assert.equal(code, 0);
});

test('with windows it serves as well, and ends in order', { skip }, async (t) => {
    const program = await serveAndAsk(Scope.of(t), [], { ...process.env, QT_QPA_PLATFORM: 'offscreen' });
    const { code } = await program.end('SIGTERM');
    assert.equal(code, 0, program.stderr);
});

test('a wrong option of the console ends with 2', { skip }, async () => {
    const { code, stderr } = await run(Orchestris, ['--frobnicate'], { env: withoutDisplay });
    assert.equal(code, 2);
    assert.ok(stderr.length > 10);
});

// ------------------------------------------------------------------ beside others on one data folder

const offscreen = { ...process.env, QT_QPA_PLATFORM: 'offscreen', ORCHESTRIS_SECRETS: 'file' };

/// A console with a window that nobody sees, and settings of its own.
async function openConsole(scope, folder, args = [], env = {}) {
    const program = new Program(Orchestris, [...args, '--data-dir', folder],
        { env: { ...offscreen, XDG_CONFIG_HOME: await scope.folder(), ...env } });
    scope.add(() => program.end('SIGKILL'));
    return program;
}

const ready = (origin) => fetch(`${origin}/readyz`).then((answer) => answer.status, () => 0);

test('a console beside a running gateway attaches, and leaves it running when it ends', { skip }, async (t) => {
    const scope = Scope.of(t);
    const gateway = await Gateway.start(scope);
    const program = await openConsole(scope, gateway.dataDir);
    await until('it attaches', () => {
        assert.ok(program.isRunning, program.stderr);
        return program.stderr.includes(`Attached to orchestrisd (process ${gateway.program.child.pid})`);
    });
    assert.equal((await program.end('SIGTERM')).code, 0);
    assert.equal(await ready(gateway.origin), 200);
});

test('a second start shows the first one\'s window and ends with 0', { skip }, async (t) => {
    const scope = Scope.of(t);
    const folder = await scope.folder();
    const port = await freePort();
    const first = await openConsole(scope, folder, ['--listen', `127.0.0.1:${port}`]);
    await until('the first serves', async () => {
        assert.ok(first.isRunning, first.stderr);
        return (await ready(`http://127.0.0.1:${port}`)) === 200;
    });
    const second = await run(Orchestris, ['--data-dir', folder], { env: offscreen });
    assert.equal(second.code, 0, second.stderr);
    assert.match(second.stdout, /^Orchestris Console runs already: its window is shown\.$/m);
    const hidden = await run(Orchestris, ['--hidden', '--data-dir', folder], { env: offscreen });
    assert.equal(hidden.code, 0, hidden.stderr);
    assert.match(hidden.stdout, /^Orchestris Console runs already\.$/m);
    assert.equal((await first.end('SIGTERM')).code, 0);
});

test('of two consoles that start at once one serves, and the other shows it', { skip }, async (t) => {
    const scope = Scope.of(t);
    const folder = await scope.folder();
    const port = await freePort();
    const both = await Promise.all([1, 2].map(() =>
        openConsole(scope, folder, ['--listen', `127.0.0.1:${port}`])));
    const { code, stdout } = await Promise.race(both.map((program) => program.ended));
    assert.equal(code, 0);
    assert.match(stdout, /runs already/);
    assert.equal(both.filter((program) => program.isRunning).length, 1);
    await until('the other serves', async () => (await ready(`http://127.0.0.1:${port}`)) === 200);
});

test('under X11 it ends in order when it is told to', { skip }, async (t) => {
    const scope = Scope.of(t);
    const server = new Program('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'],
        { stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
    scope.add(() => server.end('SIGTERM').catch(() => {})); // there is none where it is not installed
    let display = '';
    server.child.stdio[3].setEncoding('utf8').on('data', (text) => (display += text));
    let hasEnded = false;
    server.ended.catch(() => {}).finally(() => (hasEnded = true));
    await until('there is a display', () => hasEnded || display.includes('\n'));
    if (hasEnded) return t.skip('Xvfb is not there');
    const port = await freePort();
    const env = { DISPLAY: `:${display.trim()}`, QT_QPA_PLATFORM: 'xcb' };
    const program = await openConsole(scope, await scope.folder(), ['--listen', `127.0.0.1:${port}`], env);
    await until('it serves', async () => {
        assert.ok(program.isRunning, program.stderr);
        return (await ready(`http://127.0.0.1:${port}`)) === 200;
    });
    // X11's platform has threads of its own: one that did not hold the signal would end it at once.
    const { code, signal, stderr } = await program.end('SIGTERM');
    assert.equal(signal, null, stderr);
    assert.equal(code, 0, stderr);
});
