// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace orchestris {

struct SseEvent;

/// The way of one answer from a provider to a client: meters it and makes of it what the client
/// gets. One kind passes it on as it comes, another translates it. Made for one attempt; confined
/// to its worker's thread.
class AnswerPipe
{
public:
    enum class Outcome : quint8 {
        More,      ///< read; go on
        Done,      ///< the provider's last event, or the whole answer, was read
        Malformed, ///< not what the provider's dialect allows
        Error,     ///< the provider reports an error: errorMessage(), errorCode()
    };
    virtual ~AnswerPipe() = default;

    /// One event of a stream. Appends to `frames` what the client gets of it.
    [[nodiscard]] virtual Outcome readEvent(const SseEvent &event, QByteArray &frames) = 0;
    /// A whole answer; `body` becomes the client's. Never `More`.
    [[nodiscard]] virtual Outcome readWhole(QByteArray &body) = 0;

    /// Whether the answer is whole: a stream that ends before was cut.
    [[nodiscard]] virtual bool isFinished() const = 0;
    /// The frames that end a stream well. They were held back, because they may leave only when the
    /// usage row is committed. Once.
    [[nodiscard]] virtual QByteArray takeEnd() = 0;
    /// The frames that end a stream whose beginning the client has seen with an error.
    [[nodiscard]] virtual QByteArray fail(QByteArrayView message, QByteArrayView type,
                                          QByteArrayView code) = 0;

    /// True once a text, reasoning or a tool call has passed.
    [[nodiscard]] bool hasOutput() const { return m_hasOutput; }
    [[nodiscard]] const QByteArray &errorMessage() const { return m_errorMessage; }
    [[nodiscard]] const QByteArray &errorCode() const { return m_errorCode; }
    /// The ID of a response that the provider keeps; empty if there is none.
    [[nodiscard]] const QByteArray &providerResponseId() const { return m_providerResponseId; }
    /// The IDs of its items, to which later requests may refer.
    [[nodiscard]] const QByteArrayList &providerItemIds() const { return m_providerItemIds; }

protected:
    bool m_hasOutput = false;
    QByteArray m_errorMessage;
    QByteArray m_errorCode;
    QByteArray m_providerResponseId;
    QByteArrayList m_providerItemIds;
};

} // namespace orchestris
