// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/answers/answerpipe.h"
#include "gateway/translation/answersink.h"

namespace orchestris {

class UsageMeter;

/// An answer that is translated from the provider's dialect into the client's.
class TranslatedPipe final : public AnswerPipe, private AnswerSink
{
public:
    /// `frames` is the buffer that `writer` appends to.
    TranslatedPipe(std::unique_ptr<AnswerReader> reader, std::unique_ptr<AnswerWriter> writer,
                   std::shared_ptr<QByteArray> frames, UsageMeter &meter);

    [[nodiscard]] Outcome readEvent(const SseEvent &event, QByteArray &frames) override;
    [[nodiscard]] Outcome readWhole(QByteArray &body) override;
    [[nodiscard]] bool isFinished() const override { return m_isFinished; }
    [[nodiscard]] QByteArray takeEnd() override;
    [[nodiscard]] QByteArray fail(QByteArrayView message, QByteArrayView type,
                                  QByteArrayView code) override;

private:
    // Counts, and hands on.
    void begin(QByteArrayView id, QByteArrayView model) override;
    void text(QByteArrayView fragment) override;
    void refusal(QByteArrayView fragment) override;
    void reasoning(QByteArrayView fragment) override;
    void reasoningSignature(QByteArrayView signature) override;
    void toolCall(int index, QByteArrayView id, QByteArrayView name, bool isPlain) override;
    void toolArguments(int index, QByteArrayView fragment) override;
    void usage(const TokenCounts &tokens) override;
    void finish(FinishReason reason) override;

    void count(QByteArrayView output);
    [[nodiscard]] Outcome told(AnswerReader::Outcome outcome);

    std::unique_ptr<AnswerReader> m_reader;
    std::unique_ptr<AnswerWriter> m_writer;
    std::shared_ptr<QByteArray> m_frames;
    UsageMeter &m_meter;
    bool m_isFinished = false;
};

} // namespace orchestris
