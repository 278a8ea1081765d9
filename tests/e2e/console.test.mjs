// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { CommandLine } from './support/gateway.mjs';
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
