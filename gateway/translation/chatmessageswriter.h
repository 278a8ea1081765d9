// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/json/jsonwriter.h"
#include "gateway/translation/conversation.h"
#include "models/domain/provider.h"

#include <QHash>

namespace orchestris {

/// Writes the items of a conversation as the `messages` of a Chat Completions body. What stood in
/// items of its own moves to where that API wants it: texts, reasoning and calls of one turn into
/// one message, results right behind the calls, images that a tool returned into a user's message
/// behind the results. For one use.
class ChatMessagesWriter
{
public:
    /// Adds to `dropped` what it leaves out. All outlive it.
    ChatMessagesWriter(const std::vector<ConversationItem> &items, ReasoningField reasoning,
                       JsonWriter &writer, QByteArrayList &dropped);

    void write();

private:
    struct Turn;

    [[nodiscard]] size_t writeSystem(size_t from);
    [[nodiscard]] size_t writeAssistant(size_t from);
    void writeTurn(const Turn &turn);
    void writeUser(const ConversationItem &item);
    void writeResult(const ConversationItem &item);
    void writeMedia();
    void writeContent(const std::vector<ContentPart> &parts);
    void drop(const QByteArray &what);
    [[nodiscard]] bool isSystemText(size_t index) const;

    const std::vector<ConversationItem> &m_items;
    ReasoningField m_reasoning;
    JsonWriter &m_writer;
    QByteArrayList &m_dropped;
    QHash<QByteArray, std::vector<size_t>> m_results; ///< places of results, by call
    std::vector<bool> m_written;                      ///< results that stand further up now
    std::vector<ContentPart> m_media;                 ///< of the results just written
};

} // namespace orchestris
