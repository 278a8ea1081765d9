// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';

/// What OpenAI's description requires of Chat Completions.

const Reasons = ['stop', 'length', 'tool_calls', 'content_filter'];

export function assertChatUsage(usage) {
    for (const member of ['prompt_tokens', 'completion_tokens', 'total_tokens']) assert.ok(Number.isInteger(usage[member]), member);
    assert.equal(usage.total_tokens, usage.prompt_tokens + usage.completion_tokens);
}

/// A whole answer that was not streamed.
export function assertCompletion(completion) {
    assert.equal(completion.object, 'chat.completion');
    assert.equal(typeof completion.id, 'string');
    assert.ok(Number.isInteger(completion.created));
    assert.equal(typeof completion.model, 'string');
    assert.ok(completion.choices.length > 0);
    completion.choices.forEach((choice, index) => {
        assert.equal(choice.index, index);
        assert.ok(Reasons.includes(choice.finish_reason), choice.finish_reason);
        assert.equal(choice.message.role, 'assistant');
        for (const member of ['content', 'refusal']) assert.ok(member in choice.message, `the message has no "${member}"`);
        for (const call of choice.message.tool_calls ?? []) {
            assert.equal(call.type, 'function');
            for (const text of [call.id, call.function.name, call.function.arguments]) assert.equal(typeof text, 'string');
        }
    });
    assertChatUsage(completion.usage);
}

/// The frames of a stream, the last one `[DONE]`. Answers text, tool calls and usage.
export function assertChatStream(events, { usage = false } = {}) {
    assert.equal(events.at(-1).data, '[DONE]');
    const chunks = events.slice(0, -1).map(({ event, data }) => {
        assert.equal(event, '', 'chunks have no event line');
        return JSON.parse(data);
    });
    const result = { text: '', reasoning: '', calls: [], usage: null, finish: null };
    chunks.forEach((chunk, index) => {
        for (const member of ['id', 'object', 'created', 'model', 'choices']) assert.ok(member in chunk, `chunk ${index} has no "${member}"`);
        assert.equal(chunk.object, 'chat.completion.chunk');
        for (const member of ['id', 'created', 'model']) assert.equal(chunk[member], chunks[0][member]);
        assert.equal('usage' in chunk, usage, `usage in chunk ${index}`);
        if (chunk.usage) {
            assertChatUsage(chunk.usage);
            assert.deepEqual(chunk.choices, []);
            assert.equal(index, chunks.length - 1);
            result.usage = chunk.usage;
            return;
        }
        const [choice] = chunk.choices;
        assert.equal(choice.index, 0);
        assert.ok('finish_reason' in choice);
        assert.equal(result.finish, null, 'a chunk after the finish');
        if (index === 0) assert.equal(choice.delta.role, 'assistant');
        result.text += choice.delta.content ?? '';
        result.reasoning += choice.delta.reasoning_content ?? '';
        for (const call of choice.delta.tool_calls ?? []) {
            assert.ok(Number.isInteger(call.index));
            const known = result.calls[call.index];
            if (!known) {
                assert.equal(call.type, 'function');
                assert.equal(typeof call.id, 'string');
                result.calls[call.index] = { id: call.id, name: call.function.name, arguments: call.function.arguments ?? '' };
            } else {
                assert.equal('id' in call, false, 'the id comes once');
                known.arguments += call.function.arguments;
            }
        }
        result.finish = choice.finish_reason;
    });
    assert.ok(Reasons.includes(result.finish), result.finish);
    assert.equal(result.usage !== null, usage);
    return result;
}
