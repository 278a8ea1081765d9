// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The events of a streamed answer, as they are on the wire: [{event, data}], data as text.
/// `broken`: the transfer ended without its end.
export async function readEvents(answer) {
    let text = '';
    let broken = false;
    try {
        const decoder = new TextDecoder();
        for await (const piece of answer.body) text += decoder.decode(piece, { stream: true });
    } catch {
        broken = true;
    }
    const events = text.split('\n\n').filter((block) => block.trim() !== '').map((block) => {
        const field = (name) => block.split('\n').filter((line) => line.startsWith(`${name}:`))
            .map((line) => line.slice(name.length + 1).trimStart()).join('\n');
        return { event: field('event'), data: field('data') };
    });
    return { events, broken, text };
}
