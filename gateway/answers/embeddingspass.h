// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/answers/answerpipe.h"

namespace orchestris {

class JsonReader;
class UsageMeter;

/// Embeddings as they come; never streamed.
class EmbeddingsPass final : public AnswerPipe
{
public:
    EmbeddingsPass(JsonReader &reader, UsageMeter &meter)
        : m_reader(reader)
        , m_meter(meter)
    {
    }

    [[nodiscard]] Outcome readEvent(const SseEvent &event, QByteArray &frames) override;
    [[nodiscard]] Outcome readWhole(QByteArray &body) override;
    [[nodiscard]] bool isFinished() const override { return m_hasOutput; }
    [[nodiscard]] QByteArray takeEnd() override { return {}; }
    [[nodiscard]] QByteArray fail(QByteArrayView message, QByteArrayView type,
                                  QByteArrayView code) override;

private:
    JsonReader &m_reader;
    UsageMeter &m_meter;
};

} // namespace orchestris
