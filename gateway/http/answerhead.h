// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/http/exchange.h"

namespace orchestris {

/// The value of the Date field, made once a second. Confined to its thread.
class DateField
{
public:
    /// `nowUs`: microseconds since the Unix epoch.
    [[nodiscard]] QByteArrayView at(qint64 nowUs);

private:
    qint64 m_second = -1;
    QByteArray m_text;
};

/// How an answer ends, and what becomes of its connection.
struct AnswerFraming {
    enum class Body { None, Length, Chunked, UntilClose };
    Body body = Body::Length;
    qint64 length = 0; ///< with Length
    bool keepAlive = true;
    bool isHttp10 = false;
};

/// Appends the status line, `headers`, Date, the fields that `framing` calls for, and the blank
/// line. Of `headers`, those that framing decides (Connection, Content-Length, Transfer-Encoding,
/// Date, Keep-Alive) are left out, and CR, LF and NUL are removed.
void appendAnswerHead(QByteArray &out, int status, const Headers &headers,
                      const AnswerFraming &framing, QByteArrayView date);

/// Whether answers of that status have no body at all (RFC 9110, 6.4.1).
[[nodiscard]] constexpr bool isBodiless(int status)
{
    return status < 200 || status == 204 || status == 304;
}

/// The status's usual words; "Unknown" for one that nobody has registered.
[[nodiscard]] QByteArrayView reasonPhrase(int status);

} // namespace orchestris
