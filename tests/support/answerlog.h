// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/translation/answersink.h"

#include <QByteArrayList>

/// Writes down what a reader passes on, a line each; fragments of the same kind are joined.
class AnswerLog : public orchestris::AnswerSink
{
public:
    void begin(QByteArrayView id, QByteArrayView model) override
    {
        add("begin " + id.toByteArray() + ' ' + model.toByteArray());
    }
    void text(QByteArrayView fragment) override { join("text ", fragment); }
    void refusal(QByteArrayView fragment) override { join("refusal ", fragment); }
    void reasoning(QByteArrayView fragment) override { join("reasoning ", fragment); }
    void reasoningSignature(QByteArrayView signature) override
    {
        add("signature " + signature.toByteArray());
    }
    void toolCall(int index, QByteArrayView id, QByteArrayView name, bool isPlain) override
    {
        add("call " + QByteArray::number(index) + ' ' + id.toByteArray() + ' ' + name.toByteArray()
            + (isPlain ? " plain" : ""));
    }
    void toolArguments(int index, QByteArrayView fragment) override
    {
        join("arguments " + QByteArray::number(index) + ' ', fragment);
    }
    void usage(const orchestris::TokenCounts &tokens) override
    {
        add("usage " + QByteArray::number(tokens.input) + ' '
            + QByteArray::number(tokens.cachedInput) + ' ' + QByteArray::number(tokens.cacheWrite)
            + ' ' + QByteArray::number(tokens.output) + ' ' + QByteArray::number(tokens.reasoning));
    }
    void finish(orchestris::FinishReason reason) override
    {
        add("finish " + orchestris::finishReasonName(reason));
    }

    [[nodiscard]] QByteArray text() const { return m_lines.join('\n'); }

private:
    void add(const QByteArray &line)
    {
        m_lines.append(line);
        m_kind.clear();
    }
    void join(const QByteArray &kind, QByteArrayView fragment)
    {
        if (kind != m_kind)
            m_lines.append(kind);
        m_lines.last().append(fragment);
        m_kind = kind;
    }

    QByteArrayList m_lines;
    QByteArray m_kind; ///< of the last line, if fragments can be joined to it
};
