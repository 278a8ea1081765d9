// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import OpenAI from 'openai';

import { freePort, Program, run } from './process.mjs';
import { until } from './wait.mjs';

export const Orchestrisd = process.env.ORCHESTRISD;

/// The command line on a data folder. `inside`: a command line that runs it.
export class CommandLine {
    constructor(dataDir, inside = []) {
        this.dataDir = dataDir;
        this.inside = inside;
    }

    /// Runs a command; answers its exit code and what it wrote.
    run(...args) {
        const [program, ...rest] = [...this.inside, Orchestrisd, ...args, '--data-dir', this.dataDir];
        return run(program, rest);
    }

    /// Runs a command that must succeed.
    async ok(...args) {
        const result = await this.run(...args);
        if (result.code !== 0)
            throw new Error(`orchestrisd ${args.join(' ')} ended with ${result.code}: ${result.stderr}`);
        return result;
    }

    /// Runs a command with --json that must succeed; answers what it printed, parsed.
    async json(...args) {
        return JSON.parse((await this.ok(...args, '--json')).stdout);
    }

    issueKey(name, ...args) {
        return this.json('keys', 'issue', '--name', name, ...args);
    }

    usage(...args) {
        return this.json('usage', 'list', ...args);
    }
}

/// `orchestrisd serve` on a port and a data folder of its own.
export class Gateway {
    /// `env`: for the serving process, beside this one's. `inside`: a command line that runs it.
    /// `args`: more of `serve`'s options.
    constructor(scope, dataDir, { env = {}, inside = [], args = [] } = {}) {
        this.dataDir = dataDir;
        this.cli = new CommandLine(dataDir);
        this.env = env;
        this.inside = inside;
        this.args = args;
        scope.add(() => this.kill());
    }

    /// One on an empty folder, ready for requests.
    static async start(scope, options) {
        const gateway = new Gateway(scope, await scope.folder(), options);
        await gateway.serve();
        return gateway;
    }

    /// Serves (again) on the same folder and port.
    async serve() {
        this.port ??= await freePort();
        this.origin = `http://127.0.0.1:${this.port}`;
        this.baseURL = `${this.origin}/openai/v1`;
        const [program, ...args] = [...this.inside, Orchestrisd, 'serve', '--listen', `127.0.0.1:${this.port}`,
            '--data-dir', this.dataDir, ...this.args];
        this.program = new Program(program, args, { env: { ...process.env, ...this.env } });
        await until('the gateway is ready', async () => {
            if (!this.program.isRunning) {
                const { code, stderr } = await this.program.ended;
                throw new Error(`orchestrisd serve ended with ${code}: ${stderr}`);
            }
            const answer = await fetch(`${this.origin}/readyz`).catch(() => null);
            await answer?.arrayBuffer();
            return answer?.status === 200;
        });
    }

    async kill() {
        if (this.program?.isRunning) await this.program.end('SIGKILL');
    }

    stop() {
        return this.program.end('SIGTERM');
    }

    /// The official client with a key; it does not retry unless told to.
    client(key, options = {}) {
        return new OpenAI({ apiKey: key, baseURL: this.baseURL, maxRetries: 0, ...options });
    }

    /// A plain request to a path below the origin.
    fetch(path, options) {
        return fetch(this.origin + path, options);
    }

    post(key, body, headers = {}, endpoint = 'chat/completions') {
        return this.fetch(`/openai/v1/${endpoint}`, {
            method: 'POST',
            headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json', ...headers },
            body: typeof body === 'string' ? body : JSON.stringify(body),
        });
    }

    /// The only row with that client request ID; waits for it only if told to.
    async row(clientRequestId, { wait = false } = {}) {
        const find = async () => {
            const rows = await this.cli.usage('--client-request-id', clientRequestId);
            if (rows.length > 1) throw new Error(`${rows.length} rows for one request`);
            return rows[0]?.state === 'open' && wait ? undefined : rows[0];
        };
        return wait ? until(`a row for ${clientRequestId} is closed`, find) : find();
    }
}
