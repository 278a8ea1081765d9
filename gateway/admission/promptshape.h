// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace orchestris {

/// What tells one prompt from another, without any of it: hashes are salted anew in each process
/// and never leave it.
struct PromptShape {
    quint64 tail = 0;     ///< the last message or item: its role and texts, not its IDs
    quint64 toolCall = 0; ///< the newest tool call: its name and arguments; 0: there is none
    qint64 items = 0;     ///< messages or items; 0: the prompt is not known
    qint64 bytes = 0;     ///< of texts in all of them
    qint64 calls = 0;     ///< tool calls in all of them: tells a new call from one of earlier turns
    /// The first message or item of the user (instructions before it may have a date in them): it
    /// stays while a conversation grows, so it tells conversations apart. 0: there is none.
    quint64 head = 0;

    bool operator==(const PromptShape &) const = default;
};

} // namespace orchestris
