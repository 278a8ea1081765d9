// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace orchestris {

/// A piece of thinking as Anthropic wants it back: with its text and its signature, or, if it was
/// redacted, as opaque data. Between the two requests it travels as ConversationItem::signature.
struct MessagesThinking {
    QByteArray text;
    QByteArray signature;
    QByteArray redacted; ///< if this is not empty, the other two are

    bool operator==(const MessagesThinking &) const = default;
};

/// One ASCII text that holds all of it.
[[nodiscard]] QByteArray packThinking(const MessagesThinking &thinking);

/// Nothing, if `signature` was not made by packThinking: another provider's proof.
[[nodiscard]] std::optional<MessagesThinking> unpackThinking(QByteArrayView signature);

/// Whether it looks like one of packThinking's; cheap.
[[nodiscard]] bool isPackedThinking(QByteArrayView signature);

} // namespace orchestris
