// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/translation/responsesevents.h"
#include "gateway/translation/responsesoutput.h"
#include "gateway/translation/translators.h"

#include <optional>

namespace orchestris {

/// Makes a Responses answer. A message or reasoning is closed before the next item opens; tool
/// calls stay open until the end, because fragments of several may alternate. The first frames wait
/// for the first piece of output: until then another attempt may take the place of this one.
class ResponsesAnswerWriter final : public AnswerWriter
{
public:
    ResponsesAnswerWriter(AnswerIdentity identity, std::vector<Tool> tools, QByteArray echo,
                          QByteArray &frames);

    void begin(QByteArrayView, QByteArrayView) override {}
    void text(QByteArrayView fragment) override;
    void refusal(QByteArrayView fragment) override;
    void reasoning(QByteArrayView fragment) override;
    void reasoningSignature(QByteArrayView signature) override;
    void toolCall(int index, QByteArrayView id, QByteArrayView name, bool isPlain) override;
    void toolArguments(int index, QByteArrayView fragment) override;
    void usage(const TokenCounts &tokens) override { m_usage = tokens; }
    void finish(FinishReason reason) override { m_reason = reason; }
    [[nodiscard]] QByteArray end() override;
    [[nodiscard]] QByteArray fail(QByteArrayView message, QByteArrayView type,
                                  QByteArrayView code) override;

private:
    struct Call {
        int index = 0;   ///< the sink's
        size_t item = 0; ///< in m_items
        bool isPlain = false;
        QByteArray place; ///< as JSON, for deltas
    };

    static constexpr size_t None = static_cast<size_t>(-1);

    void start();
    size_t open(OutputItem item);
    void openText(bool isRefusal);
    void openPart(OutputItem::Part part);
    void closePart(size_t index);
    void closeItem(size_t index);
    void closeCurrent();
    void closeFunction(size_t index);
    void closeCustom(size_t index);
    void addText(QByteArrayView fragment, bool isRefusal);
    [[nodiscard]] QByteArray place(size_t index, QByteArrayView partIndexName = {}) const;
    void writeResponse(JsonWriter &writer, QByteArrayView status) const;
    void writeUsage(JsonWriter &writer, QByteArrayView status) const;
    void sendResponse(QByteArrayView type, QByteArrayView status);

    AnswerIdentity m_identity;
    std::vector<Tool> m_tools;
    QByteArray m_echo;
    ResponsesEvents m_events;
    std::vector<OutputItem> m_items; ///< by output_index
    std::vector<Call> m_calls;
    size_t m_current = None; ///< the open message or reasoning
    size_t m_last = None;    ///< the item that grew last
    QByteArray m_place;      ///< of the open part of m_current
    std::optional<TokenCounts> m_usage;
    FinishReason m_reason = FinishReason::Stop;
    QByteArray m_errorCode;
    QByteArray m_errorMessage;
    bool m_started = false;
};

} // namespace orchestris
