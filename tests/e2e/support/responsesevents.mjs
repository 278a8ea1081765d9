// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';

/// What OpenAI's description of the Responses API requires of events and objects.

const Response = ['id', 'object', 'created_at', 'status', 'error', 'incomplete_details', 'instructions', 'model', 'tools',
    'output', 'parallel_tool_calls', 'metadata', 'tool_choice', 'temperature', 'top_p', 'previous_response_id', 'truncation',
    'text', 'presence_penalty', 'frequency_penalty', 'top_logprobs', 'reasoning', 'usage', 'max_output_tokens',
    'max_tool_calls', 'store', 'background', 'service_tier', 'safety_identifier', 'prompt_cache_key'];
const Part = ['item_id', 'output_index', 'content_index'];
const Summary = ['item_id', 'output_index', 'summary_index'];
const Item = ['item_id', 'output_index'];
const Required = {
    'response.created': ['response'],
    'response.in_progress': ['response'],
    'response.completed': ['response'],
    'response.failed': ['response'],
    'response.incomplete': ['response'],
    'response.output_item.added': ['output_index', 'item'],
    'response.output_item.done': ['output_index', 'item'],
    'response.content_part.added': [...Part, 'part'],
    'response.content_part.done': [...Part, 'part'],
    'response.output_text.delta': [...Part, 'delta', 'logprobs'],
    'response.output_text.done': [...Part, 'text', 'logprobs'],
    'response.refusal.delta': [...Part, 'delta'],
    'response.refusal.done': [...Part, 'refusal'],
    'response.function_call_arguments.delta': [...Item, 'delta'],
    'response.function_call_arguments.done': [...Item, 'name', 'arguments'],
    'response.custom_tool_call_input.delta': [...Item, 'delta'],
    'response.custom_tool_call_input.done': [...Item, 'input'],
    'response.reasoning_summary_part.added': [...Summary, 'part'],
    'response.reasoning_summary_part.done': [...Summary, 'part'],
    'response.reasoning_summary_text.delta': [...Summary, 'delta'],
    'response.reasoning_summary_text.done': [...Summary, 'text'],
    error: ['code', 'message', 'param'],
};
const Items = {
    message: ['id', 'status', 'role', 'content'],
    function_call: ['id', 'call_id', 'name', 'arguments', 'status'],
    custom_tool_call: ['id', 'call_id', 'name', 'input'],
    reasoning: ['id', 'summary'],
};
/// How a delta's event is ended, and under which name the whole is there.
const Wholes = {
    'response.output_text': 'text',
    'response.refusal': 'refusal',
    'response.function_call_arguments': 'arguments',
    'response.custom_tool_call_input': 'input',
    'response.reasoning_summary_text': 'text',
};

function assertHas(object, members, what) {
    for (const member of members) assert.ok(member in object, `${what} has no "${member}": ${JSON.stringify(object)}`);
}

function assertItem(item) {
    assert.ok(item.type in Items, `an item of the type ${item.type}`);
    assertHas(item, Items[item.type], `an item (${item.type})`);
    for (const part of item.type === 'message' ? item.content : []) {
        if (part.type === 'output_text') assertHas(part, ['text', 'annotations'], 'a part');
        else assertHas(part, ['refusal'], 'a part');
    }
}

export function assertUsage(usage) {
    assertHas(usage, ['input_tokens', 'input_tokens_details', 'output_tokens', 'output_tokens_details', 'total_tokens'], 'usage');
    assert.ok(Number.isInteger(usage.input_tokens_details.cached_tokens));
    assert.ok(Number.isInteger(usage.output_tokens_details.reasoning_tokens));
    assert.equal(usage.total_tokens, usage.input_tokens + usage.output_tokens);
}

/// A whole response object.
export function assertResponse(response) {
    assertHas(response, Response, 'the response');
    assert.equal(response.object, 'response');
    assert.ok(['completed', 'failed', 'in_progress', 'incomplete'].includes(response.status), response.status);
    assert.ok(Number.isInteger(response.created_at));
    if (response.status === 'completed') {
        assertHas(response, ['completed_at'], 'the response');
        assert.equal(response.error, null);
    }
    if (response.status === 'incomplete') assert.ok(response.incomplete_details.reason);
    if (response.status === 'failed') assertHas(response.error, ['code', 'message'], 'its error');
    response.output.forEach(assertItem);
    if (response.status === 'completed' || response.status === 'incomplete') assertUsage(response.usage);
}

/// A whole stream: [{event, data}] with data as text. Answers the last event's response.
/// Every event has what it needs, in an order in which a client can follow it: what is opened is
/// closed once, what came in pieces is the same as the whole.
export function assertResponsesStream(events) {
    const open = new Map(); // "what:where" → the text that came
    const items = new Map(); // output_index → item, closed
    let ended = null;
    let failing = false;
    events.forEach(({ event, data: text }, index) => {
        if (text === '[DONE]') return assert.equal(index, events.length - 1, '[DONE] is the last frame');
        assert.equal(ended, null, `${event} after the end`);
        const data = JSON.parse(text);
        const { type } = data;
        assert.equal(event, type);
        assert.equal(data.sequence_number, index, `${type} is number ${data.sequence_number} at place ${index}`);
        assert.ok(type in Required, `an event of the type ${type}`);
        assertHas(data, Required[type], type);
        assert.ok(!failing || type === 'response.failed', `${type} after an error`);
        const at = (what) => `${what}:${data.output_index}:${data.content_index ?? data.summary_index ?? ''}`;
        const begin = (what) => {
            assert.ok(!open.has(at(what)), `${what} is opened twice`);
            open.set(at(what), '');
        };
        const end = (what) => {
            assert.ok(open.has(at(what)), `${type} of what was never opened`);
            const whole = open.get(at(what));
            open.delete(at(what));
            return whole;
        };
        const stem = type.slice(0, type.lastIndexOf('.'));
        if (index === 0) assert.ok(type === 'response.created', type);
        if (data.response) assertResponse(data.response);
        if (data.item) assertItem(data.item);
        if (type === 'response.output_item.added') begin('item');
        else if (type === 'response.output_item.done') {
            end('item');
            items.set(data.output_index, data.item);
        } else if (type.endsWith('part.added')) begin('part');
        else if (type.endsWith('part.done')) end('part');
        else if (stem in Wholes) {
            const key = at(stem);
            assert.ok([...open.keys()].some((name) => name.startsWith(`item:${data.output_index}:`)), `${type} without an item`);
            if (Part.every((name) => name in data) || 'summary_index' in data) assert.ok(open.has(at('part')), `${type} without a part`);
            if (type.endsWith('.delta')) open.set(key, (open.get(key) ?? '') + data.delta);
            else {
                assert.equal(data[Wholes[stem]], open.get(key) ?? '', `the whole of ${stem}`);
                open.delete(key);
            }
        } else if (type === 'error') failing = true;
        else if (['response.completed', 'response.incomplete', 'response.failed'].includes(type)) {
            ended = data.response;
            if (type === 'response.failed') return;
            assert.deepEqual([...open.keys()], [], 'something is open at the end');
            assert.deepEqual(ended.output, [...items.keys()].sort((a, b) => a - b).map((key) => items.get(key)));
        }
    });
    assert.ok(ended, 'the stream has no end');
    return ended;
}
