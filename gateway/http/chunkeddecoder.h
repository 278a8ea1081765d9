// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/http/requesthead.h"

namespace orchestris {

/// Undoes the chunked transfer coding of one body, in pieces of any size. Extensions and trailers
/// are checked, counted and dropped.
class ChunkedDecoder
{
public:
    /// Nobody is known to send extensions; without a ceiling a body of one-byte chunks could bring
    /// any amount of them.
    static constexpr qsizetype kMaximumExtensionBytes = 16 * 1024;
    static constexpr qsizetype kMaximumTrailerBytes = 8 * 1024;
    /// Zeros in front count too.
    static constexpr int kMaximumSizeDigits = 16;

    /// Appends what `bytes` hold of the body to `body`, which never grows above `maximum`. Returns
    /// how many bytes were used: all of them, unless the body ended or was refused.
    qsizetype feed(QByteArrayView bytes, QByteArray &body, qint64 maximum);

    [[nodiscard]] bool isDone() const { return m_state == State::Done; }
    [[nodiscard]] const std::optional<Refusal> &refusal() const { return m_refusal; }

private:
    enum class State { Size, Extension, SizeLf, Data, DataCr, DataLf, Trailer, TrailerLf, Done };

    void step(char c, qint64 room);
    void takeSizeDigit(char c);
    void endSize(char c, qint64 room);
    void stepTrailer(char c);
    void refuse(int status, const char *message);

    State m_state = State::Size;
    qint64 m_size = 0; ///< of the chunk; what is left of it while in Data
    int m_digits = 0;
    qsizetype m_extensionBytes = 0;
    qsizetype m_trailerBytes = 0;
    bool m_lineEmpty = true; ///< of the trailer line
    std::optional<Refusal> m_refusal;
};

} // namespace orchestris
