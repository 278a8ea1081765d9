// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace orchestris::bench {

/// Receives what a ResponseReader finds. Views live only during the call.
class ResponseSink
{
public:
    ResponseSink() = default;
    ResponseSink(const ResponseSink &) = delete;
    ResponseSink &operator=(const ResponseSink &) = delete;
    virtual ~ResponseSink() = default;
    virtual void onBody(std::string_view bytes) = 0;
};

/// Reads one HTTP/1.1 response after another from bytes that may be cut anywhere: fixed-length and
/// chunked bodies, and bodies that end with the connection. One thread.
class ResponseReader
{
public:
    /// Makes ready for the next response on the connection, or the first on a new one.
    void reset();

    /// Returns false if the bytes are not HTTP, or go on after the end of the response.
    bool feed(std::string_view bytes, ResponseSink &sink);

    bool isComplete() const { return m_state == State::Complete; }
    bool hasBegun() const { return m_begun; }
    /// Told by the peer: true if another request may follow on this connection.
    bool keepsAlive() const { return m_keepAlive; }
    int status() const { return m_status; }
    /// The connection closed: true if that is the proper end of this response.
    bool endsAtClose() const { return m_state == State::UntilClose; }

private:
    enum class State { Head, Fixed, UntilClose, ChunkSize, ChunkData, ChunkEnd, Trailer, Complete };

    bool takeHead(std::string_view &bytes);
    bool readHead(std::string_view head);
    bool takeChunkSize(std::string_view &bytes);
    bool takeTrailer(std::string_view &bytes);
    void takeBody(std::string_view &bytes, ResponseSink &sink, State next);
    /// The line up to LF, joined with what earlier bytes began; false if it is not complete yet.
    bool takeLine(std::string_view &bytes, std::string_view &line);

    State m_state = State::Head;
    std::uint64_t m_left = 0; ///< bytes of the body or chunk still to come
    int m_status = 0;
    bool m_keepAlive = true;
    bool m_begun = false;
    bool m_lineTaken = false; ///< m_partial was handed out and is to be cleared
    std::string m_partial;    ///< a head or line whose end has not come yet
};

} // namespace orchestris::bench
