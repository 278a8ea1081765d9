// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import { Program } from './process.mjs';
import { until } from './wait.mjs';

/// What tests/support's scripted provider reports for each ordinary answer.
export const ScriptedUsage = { input: 12, output: 3 };
export const ScriptedText = 'Hello from the scripted provider.';

/// A provider whose models' names say how it behaves (tests/support/scriptedprovider.h).
export class Upstream {
    static async start(scope) {
        const upstream = new Upstream();
        upstream.program = new Program(process.env.SCRIPTED_UPSTREAM, []);
        scope.add(() => upstream.program.end('SIGKILL'));
        const port = await until('the scripted upstream listens', () => {
            if (!upstream.program.isRunning) throw new Error(upstream.program.stderr);
            return /port (\d+)/.exec(upstream.program.stdout)?.[1];
        });
        upstream.origin = `http://127.0.0.1:${port}`;
        upstream.baseURL = `${upstream.origin}/v1`;
        return upstream;
    }

    async #get(path) {
        return (await fetch(this.origin + path)).json();
    }

    /// {requests, connections, open, aborted}
    stats() {
        return this.#get('/stats');
    }

    /// What was received: [{method, target, head, body}]
    requests() {
        return this.#get('/requests');
    }
}
