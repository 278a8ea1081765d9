// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/chatvalidator.h"

#include <QRandomGenerator>

namespace orchestris {

/// An answer made up from a seed, and the same answer as providers of two dialects send it.
struct RandomAnswer {
    struct Item {
        enum class Kind : quint8 { Text, Reasoning, Call };
        Kind kind = Kind::Text;
        QByteArrayList fragments;
        QByteArray id;
        QByteArray name;
    };
    std::vector<Item> items;
    TokenCounts tokens;
    QByteArray finishReason; ///< as in Chat Completions

    [[nodiscard]] static RandomAnswer make(QRandomGenerator &random);

    [[nodiscard]] QByteArray messagesStream() const;
    [[nodiscard]] QByteArray messagesWhole() const;
    [[nodiscard]] QByteArray responsesStream() const;
    [[nodiscard]] QByteArray responsesWhole() const;

    /// What differs between this and what a client put together; empty if nothing does.
    [[nodiscard]] QByteArray differenceFrom(const CheckedChatAnswer &answer) const;
};

} // namespace orchestris
