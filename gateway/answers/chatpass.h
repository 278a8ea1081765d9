// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/answers/answerpipe.h"
#include "gateway/metering/chatanswer.h"

namespace orchestris {

/// The error frame that ends a stream of Chat Completions; no `[DONE]` follows it.
[[nodiscard]] QByteArray chatErrorFrame(QByteArrayView message, QByteArrayView type,
                                        QByteArrayView code);

/// Chat Completions from a provider that speaks it, as they come.
class ChatPass final : public AnswerPipe
{
public:
    ChatPass(JsonReader &reader, UsageMeter &meter, bool clientWantsUsage)
        : m_reader(reader)
        , m_meter(meter)
        , m_stream(reader, meter, clientWantsUsage)
    {
    }

    [[nodiscard]] Outcome readEvent(const SseEvent &event, QByteArray &frames) override;
    [[nodiscard]] Outcome readWhole(QByteArray &body) override;
    [[nodiscard]] bool isFinished() const override;
    [[nodiscard]] QByteArray takeEnd() override { return QByteArrayLiteral("data: [DONE]\n\n"); }
    [[nodiscard]] QByteArray fail(QByteArrayView message, QByteArrayView type,
                                  QByteArrayView code) override;

private:
    JsonReader &m_reader;
    UsageMeter &m_meter;
    ChatStream m_stream;
};

} // namespace orchestris
