// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/http/sse.h"

#include <cstring>

namespace orchestris {

namespace {

/// QByteArray::assign is Qt 6.6; this keeps the capacity as it does.
void assign(QByteArray &to, QByteArrayView from)
{
    to.resize(0);
    to.append(from);
}

/// Where the line ends: the first LF or CR, or -1.
qsizetype lineEnd(QByteArrayView bytes)
{
    if (bytes.isEmpty()) // memchr may not be given a null pointer
        return -1;
    const auto size = static_cast<size_t>(bytes.size());
    const void *lf = std::memchr(bytes.data(), '\n', size);
    const size_t before =
        lf ? static_cast<size_t>(static_cast<const char *>(lf) - bytes.data()) : size;
    if (const void *cr = std::memchr(bytes.data(), '\r', before))
        return static_cast<const char *>(cr) - bytes.data();
    return lf ? static_cast<qsizetype>(before) : -1;
}

} // namespace

bool SseParser::next(SseEvent &event)
{
    if (m_finished)
        reset();
    QByteArrayView line;
    while (!m_tooLarge && takeLine(line)) {
        if (!line.isEmpty()) {
            takeField(line);
        } else if (m_hasData) {
            event = {m_type, m_data, m_id};
            m_finished = true;
        } else {
            reset();
        }
        if (!m_lineIsView)
            m_line.resize(0);
        if (m_finished)
            return true;
    }
    keepViews();
    return false;
}

/// The next whole line, without its end; false when the input has none left (its rest is kept).
bool SseParser::takeLine(QByteArrayView &line)
{
    if (m_skipLf && !m_input.isEmpty()) {
        m_skipLf = false;
        if (m_input.front() == '\n')
            m_input = m_input.sliced(1);
    }
    if (m_input.isEmpty())
        return false;
    const qsizetype end = lineEnd(m_input);
    const QByteArrayView piece = end < 0 ? m_input : m_input.first(end);
    if (m_line.size() + piece.size() + m_data.size() > kMaximumEventBytes) {
        m_tooLarge = true;
        m_input = {};
        m_line.clear();
        m_joined.clear();
        m_data = {};
        return false;
    }
    if (end < 0) {
        m_line.append(piece);
        m_input = {};
        return false;
    }
    m_skipLf = m_input[end] == '\r';
    m_input = m_input.sliced(end + 1);
    m_lineIsView = m_line.isEmpty();
    if (m_lineIsView)
        line = piece;
    else
        line = m_line.append(piece);
    if (!m_started) {
        m_started = true;
        if (line.startsWith("\xEF\xBB\xBF"))
            line = line.sliced(3);
    }
    return true;
}

void SseParser::takeField(QByteArrayView line)
{
    if (line.front() == ':')
        return;
    m_hasFields = true;
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView name = colon < 0 ? line : line.first(colon);
    QByteArrayView value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1);
    if (!value.isEmpty() && value.front() == ' ')
        value = value.sliced(1);
    if (name == "data")
        addData(value, m_lineIsView);
    else if (name == "event")
        assign(m_type, value);
    else if (name == "id" && !value.contains('\0'))
        assign(m_id, value);
}

void SseParser::addData(QByteArrayView value, bool stable)
{
    if (!m_hasData && stable) {
        m_data = value;
        m_dataIsView = true;
    } else {
        if (m_dataIsView)
            assign(m_joined, m_data);
        m_dataIsView = false;
        if (m_hasData)
            m_joined.append('\n');
        m_joined.append(value);
        m_data = m_joined;
    }
    m_hasData = true;
}

/// The input is about to go away: what is still needed of it moves into our own memory.
void SseParser::keepViews()
{
    if (!m_dataIsView)
        return;
    assign(m_joined, m_data);
    m_data = m_joined;
    m_dataIsView = false;
}

void SseParser::reset()
{
    // Keeps what a usual event needs, and gives back what a large one took.
    constexpr qsizetype kept = 4096;
    if (m_joined.capacity() > kept)
        m_joined = QByteArray();
    else
        m_joined.resize(0);
    if (m_line.capacity() > kept && m_line.isEmpty())
        m_line = QByteArray();
    m_type.resize(0);
    m_id.resize(0);
    m_data = {};
    m_dataIsView = false;
    m_hasData = false;
    m_hasFields = false;
    m_finished = false;
}

void formatSseData(QByteArray &out, QByteArrayView data)
{
    for (;;) {
        const qsizetype end = lineEnd(data);
        out.append("data: ").append(end < 0 ? data : data.first(end)).append('\n');
        if (end < 0)
            break;
        const bool crlf = data[end] == '\r' && end + 1 < data.size() && data[end + 1] == '\n';
        data = data.sliced(end + (crlf ? 2 : 1));
    }
    out.append('\n');
}

void formatSseEvent(QByteArray &out, QByteArrayView type, QByteArrayView data)
{
    out.append("event: ").append(type).append('\n');
    formatSseData(out, data);
}

} // namespace orchestris
