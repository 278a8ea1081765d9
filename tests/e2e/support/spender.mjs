// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import { once } from 'node:events';
import { createServer } from 'node:http';

/// Numbers from a seed: the same run again.
export function randomFrom(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}

/// A provider that answers with as many tokens as it likes, up to the maximum that it is told, and
/// reports them. The model `flaky` fails every third time. Counts what it billed.
export class Spender {
    constructor(random) {
        this.random = random;
        this.requests = 0;
        this.mostTold = 0;
        this.untold = 0;
    }

    static async start(scope, seed) {
        const spender = new Spender(randomFrom(seed));
        const server = createServer((request, response) => spender.#answer(request, response));
        server.listen(0, '127.0.0.1');
        await once(server, 'listening');
        scope.add(() => {
            server.closeAllConnections();
            server.close();
        });
        spender.baseURL = `http://127.0.0.1:${server.address().port}/v1`;
        return spender;
    }

    async #answer(request, response) {
        let text = '';
        try {
            for await (const chunk of request) text += chunk;
        } catch {
            return; // the gateway left
        }
        const body = JSON.parse(text);
        const number = ++this.requests;
        if (body.model === 'flaky' && number % 3 === 0) {
            response.writeHead(500, { 'Content-Type': 'application/json' }).end('{"error":{"message":"no"}}');
            return;
        }
        const told = body.max_completion_tokens ?? body.max_tokens;
        if (told === undefined) this.untold += 1;
        this.mostTold = Math.max(this.mostTold, told ?? 0);
        const tokens = 1 + Math.floor(this.random() * (told ?? 500));
        const usage = { prompt_tokens: Math.ceil(text.length / 4), completion_tokens: tokens,
            total_tokens: Math.ceil(text.length / 4) + tokens };
        if (!body.stream) {
            response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({
                id: 'c', object: 'chat.completion', created: 1, model: body.model, usage,
                choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'word '.repeat(tokens) } }],
            }));
            return;
        }
        response.writeHead(200, { 'Content-Type': 'text/event-stream' });
        const send = (choices, more = {}) => response.write(`data: ${JSON.stringify({
            id: 'c', object: 'chat.completion.chunk', created: 1, model: body.model, choices, ...more })}\n\n`);
        for (let sent = 0; sent < tokens && !response.destroyed; sent += 50) {
            send([{ index: 0, delta: { content: 'word'.repeat(Math.min(50, tokens - sent)) }, finish_reason: null }]);
            await new Promise((resolve) => setImmediate(resolve));
        }
        send([{ index: 0, delta: {}, finish_reason: 'stop' }]);
        send([], { usage });
        response.end('data: [DONE]\n\n');
    }
}
