// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace orchestris::bench {

/// Receives the frames of an SSE stream. Views live only during the call.
class FrameSink
{
public:
    FrameSink() = default;
    FrameSink(const FrameSink &) = delete;
    FrameSink &operator=(const FrameSink &) = delete;
    virtual ~FrameSink() = default;
    /// A frame of one data line: the text after `data: `, without the blank line.
    virtual void onFrame(std::string_view data) = 0;
    /// A frame of an event line and a data line, as Responses have them.
    virtual void onEvent(std::string_view type, std::string_view data) = 0;
    /// Anything between two blank lines that is neither data nor a comment.
    virtual void onStrayFrame(std::string_view text) = 0;
};

/// Cuts a body of server-sent events into frames, wherever the bytes were cut before. It knows what
/// chat completions and Responses send: one `data:` line a frame, with or without an `event:` line
/// before it, LF, comments. One thread.
class SseFrames
{
public:
    void reset() { m_partial.clear(); }
    /// Returns true if the bytes ended inside a frame: the sender tore it.
    bool feed(std::string_view bytes, FrameSink &sink);
    bool isInsideFrame() const { return !m_partial.empty(); }

private:
    std::string m_partial;
};

} // namespace orchestris::bench
