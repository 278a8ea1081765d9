// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/http/chunkeddecoder.h"

namespace orchestris {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

bool isControl(char c)
{
    return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7F;
}

} // namespace

qsizetype ChunkedDecoder::feed(QByteArrayView bytes, QByteArray &body, qint64 maximum)
{
    qsizetype used = 0;
    while (used < bytes.size() && m_state != State::Done && !m_refusal) {
        if (m_state == State::Data) {
            const auto part = qsizetype(std::min<qint64>(m_size, bytes.size() - used));
            body.append(bytes.sliced(used, part));
            used += part;
            m_size -= part;
            if (m_size == 0)
                m_state = State::DataCr;
        } else {
            step(bytes[used++], maximum - body.size());
        }
    }
    return used;
}

void ChunkedDecoder::step(char c, qint64 room)
{
    switch (m_state) {
    case State::Size:
        if (hexDigit(c) >= 0)
            takeSizeDigit(c);
        else
            endSize(c, room);
        break;
    case State::Extension:
        if (c == '\r')
            m_state = State::SizeLf;
        else if (isControl(c))
            refuse(400, "A chunk's extension has a control character.");
        else if (++m_extensionBytes > kMaximumExtensionBytes)
            refuse(400, "The body's chunk extensions are too long.");
        break;
    case State::SizeLf:
        if (c != '\n')
            refuse(400, "A chunk's size must end in CR LF.");
        else
            m_state = m_size > 0 ? State::Data : State::Trailer;
        break;
    case State::DataCr:
    case State::DataLf:
        if (c != (m_state == State::DataCr ? '\r' : '\n')) {
            refuse(400, "A chunk is longer than its size says.");
        } else if (m_state == State::DataCr) {
            m_state = State::DataLf;
        } else {
            m_state = State::Size;
            m_digits = 0;
        }
        break;
    case State::Trailer:
    case State::TrailerLf:
        stepTrailer(c);
        break;
    case State::Data:
    case State::Done:
        break;
    }
}

void ChunkedDecoder::takeSizeDigit(char c)
{
    if (m_digits == 0)
        m_size = 0;
    if (++m_digits > kMaximumSizeDigits) {
        refuse(400, "A chunk's size has too many digits.");
        return;
    }
    constexpr qint64 huge = qint64(1) << 56; // stays there: far above any ceiling, never overflows
    m_size = std::min(m_size * 16 + hexDigit(c), huge);
}

void ChunkedDecoder::endSize(char c, qint64 room)
{
    if (m_digits == 0 || (c != '\r' && c != ';' && c != ' ' && c != '\t')) {
        refuse(400, "A chunk must begin with its size in hexadecimal digits.");
        return;
    }
    if (m_size > room) {
        refuse(413, "The request's body is larger than this server accepts.");
        return;
    }
    m_state = c == '\r' ? State::SizeLf : State::Extension;
}

void ChunkedDecoder::stepTrailer(char c)
{
    if (m_state == State::TrailerLf) {
        if (c != '\n')
            refuse(400, "A trailer has a control character.");
        else
            m_state = m_lineEmpty ? State::Done : State::Trailer;
        m_lineEmpty = true;
        return;
    }
    if (c == '\r') {
        m_state = State::TrailerLf;
        return;
    }
    m_lineEmpty = false;
    if (isControl(c))
        refuse(400, "A trailer has a control character.");
    else if (++m_trailerBytes > kMaximumTrailerBytes)
        refuse(431, "The request's trailers are too large.");
}

void ChunkedDecoder::refuse(int status, const char *message)
{
    m_refusal = Refusal{status, message};
}

} // namespace orchestris
