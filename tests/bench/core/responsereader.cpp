// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/core/responsereader.h"

#include "tests/bench/core/requestreader.h"

#include <algorithm>
#include <charconv>

namespace orchestris::bench {

namespace {
constexpr std::size_t headCeiling = 64 * 1024;
constexpr std::uint64_t lengthUnknown = UINT64_MAX;
} // namespace

void ResponseReader::reset()
{
    m_state = State::Head;
    m_left = 0;
    m_status = 0;
    m_keepAlive = true;
    m_begun = false;
    m_lineTaken = false;
    m_partial.clear();
}

bool ResponseReader::feed(std::string_view bytes, ResponseSink &sink)
{
    while (!bytes.empty()) {
        m_begun = true;
        switch (m_state) {
        case State::Head:
            if (!takeHead(bytes))
                return false;
            break;
        case State::Fixed:
            takeBody(bytes, sink, State::Complete);
            break;
        case State::UntilClose:
            sink.onBody(bytes);
            bytes = {};
            break;
        case State::ChunkSize:
            if (!takeChunkSize(bytes))
                return false;
            break;
        case State::ChunkData:
            takeBody(bytes, sink, State::ChunkEnd);
            break;
        case State::ChunkEnd:
            // The CRLF after a chunk's data.
            if (bytes.front() != (m_left == 0 ? '\r' : '\n'))
                return false;
            bytes.remove_prefix(1);
            if (m_left++ == 1) {
                m_left = 0;
                m_state = State::ChunkSize;
            }
            break;
        case State::Trailer:
            if (!takeTrailer(bytes))
                return false;
            break;
        case State::Complete:
            return false;
        }
    }
    return true;
}

bool ResponseReader::takeHead(std::string_view &bytes)
{
    if (m_partial.empty()) {
        const std::size_t end = bytes.find("\r\n\r\n");
        if (end != std::string_view::npos) {
            const std::string_view head = bytes.substr(0, end + 2);
            bytes.remove_prefix(end + 4);
            return readHead(head);
        }
    }
    const std::size_t before = m_partial.size();
    m_partial.append(bytes);
    const std::size_t end = m_partial.find("\r\n\r\n", before < 3 ? 0 : before - 3);
    if (end == std::string::npos) {
        bytes = {};
        return m_partial.size() <= headCeiling;
    }
    bytes.remove_prefix(end + 4 - before);
    const std::string head = m_partial.substr(0, end + 2);
    m_partial.clear();
    return readHead(head);
}

bool ResponseReader::readHead(std::string_view head)
{
    if (head.size() < 12 || !head.starts_with("HTTP/1."))
        return false;
    const auto status = std::from_chars(head.data() + 9, head.data() + 12, m_status);
    if (status.ec != std::errc())
        return false;
    if (m_status >= 100 && m_status < 200)
        return true; // an interim answer: the real head follows
    m_keepAlive = head[7] == '1';
    m_left = lengthUnknown;
    bool chunked = false;
    head.remove_prefix(head.find("\r\n") + 2);
    while (!head.empty()) {
        const std::size_t end = head.find("\r\n");
        const std::string_view line = head.substr(0, end);
        head.remove_prefix(end + 2);
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos)
            return false;
        const std::string_view name = line.substr(0, colon);
        std::string_view value = line.substr(colon + 1);
        while (!value.empty() && value.front() == ' ')
            value.remove_prefix(1);
        if (equalsIgnoringCase(name, "content-length")) {
            const auto length = std::from_chars(value.data(), value.data() + value.size(), m_left);
            if (length.ec != std::errc())
                return false;
        } else if (equalsIgnoringCase(name, "transfer-encoding")) {
            chunked = equalsIgnoringCase(value, "chunked");
        } else if (equalsIgnoringCase(name, "connection")) {
            m_keepAlive = !equalsIgnoringCase(value, "close");
        }
    }
    if (chunked) {
        m_left = 0;
        m_state = State::ChunkSize;
    } else if (m_left == 0 || m_status == 204 || m_status == 304) {
        m_state = State::Complete;
    } else if (m_left == lengthUnknown) {
        m_keepAlive = false;
        m_state = State::UntilClose;
    } else {
        m_state = State::Fixed;
    }
    return true;
}

void ResponseReader::takeBody(std::string_view &bytes, ResponseSink &sink, State next)
{
    const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(m_left, bytes.size()));
    sink.onBody(bytes.substr(0, size));
    bytes.remove_prefix(size);
    m_left -= size;
    if (m_left == 0)
        m_state = next;
}

bool ResponseReader::takeLine(std::string_view &bytes, std::string_view &line)
{
    if (m_lineTaken) {
        m_partial.clear();
        m_lineTaken = false;
    }
    const std::size_t end = bytes.find('\n');
    if (end == std::string_view::npos) {
        m_partial.append(bytes);
        bytes = {};
        return false;
    }
    line = bytes.substr(0, end);
    bytes.remove_prefix(end + 1);
    if (!m_partial.empty()) {
        m_partial.append(line);
        line = m_partial;
        m_lineTaken = true;
    }
    if (!line.empty() && line.back() == '\r')
        line.remove_suffix(1);
    return true;
}

bool ResponseReader::takeChunkSize(std::string_view &bytes)
{
    std::string_view line;
    if (!takeLine(bytes, line))
        return m_partial.size() <= headCeiling;
    line = line.substr(0, line.find(';'));
    const auto size = std::from_chars(line.data(), line.data() + line.size(), m_left, 16);
    if (size.ec != std::errc())
        return false;
    m_state = m_left == 0 ? State::Trailer : State::ChunkData;
    return true;
}

bool ResponseReader::takeTrailer(std::string_view &bytes)
{
    std::string_view line;
    if (!takeLine(bytes, line))
        return m_partial.size() <= headCeiling;
    if (line.empty())
        m_state = State::Complete;
    return true;
}

} // namespace orchestris::bench
