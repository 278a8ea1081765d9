// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/upstream/upstream.h"

#include <functional>

namespace orchestris {

/// What tells one sandbox answer from the others.
struct SandboxStamp {
    quint64 number = 0;
    qint64 createdSeconds = 0; ///< Unix time
};

/// Bytes of a body and how long after the ones before them they are due.
struct SandboxPiece {
    QByteArray bytes;
    qint64 waitUs = 0;
};

/// An answer as it will be played.
struct SandboxAnswer {
    enum class End {
        Whole,
        Broken, ///< as if the connection broke
        Never,  ///< nothing more comes; the call waits for its time-out
    };

    /// Absent: not even the head comes.
    std::optional<UpstreamHead> head;
    qint64 headWaitUs = 0;
    std::function<std::optional<SandboxPiece>()> next; ///< the body, piece by piece; may be empty
    End end = End::Whole;
};

[[nodiscard]] SandboxAnswer sandboxAnswer(int status, const QByteArray &contentType,
                                          const SandboxStamp &stamp, QList<QByteArray> pieces);

/// An error in OpenAI's shape.
[[nodiscard]] QByteArray sandboxError(const QString &message, const QString &type,
                                      const QString &parameter = {}, const QString &code = {});
[[nodiscard]] SandboxAnswer sandboxRefusal(const SandboxStamp &stamp, int status,
                                           const QByteArray &errorBody);

} // namespace orchestris
