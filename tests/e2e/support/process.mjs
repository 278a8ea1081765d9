// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

const running = new Set();
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/// A program of ours in the background, with what it writes kept.
export class Program {
    constructor(path, args, options = {}) {
        this.stdout = '';
        this.stderr = '';
        this.child = spawn(path, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
        running.add(this.child);
        this.child.stdout.setEncoding('utf8').on('data', (text) => (this.stdout += text));
        this.child.stderr.setEncoding('utf8').on('data', (text) => (this.stderr += text));
        // A program that cannot be started rejects this.
        this.ended = once(this.child, 'close').then(([code, signal]) => {
            running.delete(this.child);
            return { code, signal, stdout: this.stdout, stderr: this.stderr };
        });
    }

    get isRunning() {
        return this.child.exitCode === null && this.child.signalCode === null;
    }

    /// Sends the signal and waits until the program is gone; one that does not go is killed, which
    /// its exit code then tells.
    async end(signal = 'SIGTERM') {
        this.child.kill(signal);
        const hanging = setTimeout(() => this.child.kill('SIGKILL'), 60_000);
        return this.ended.finally(() => clearTimeout(hanging));
    }
}

/// Runs a program to its end.
export async function run(path, args, options) {
    return new Program(path, args, options).ended;
}

/// A port of the loopback interface that nobody listens at.
export async function freePort() {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address();
    server.close();
    await once(server, 'close');
    return port;
}
