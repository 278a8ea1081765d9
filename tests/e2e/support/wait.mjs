// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Asks `probe` again and again until it answers something true, and answers that. A bound, not a
/// measure: it throws only when something hangs.
export async function until(what, probe, { seconds = 30, everyMs = 20 } = {}) {
    const end = Date.now() + seconds * 1000;
    for (;;) {
        const answer = await probe();
        if (answer) return answer;
        if (Date.now() > end) throw new Error(`waited ${seconds} s in vain until ${what}`);
        await new Promise((resolve) => setTimeout(resolve, everyMs));
    }
}
