// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <type_traits>

namespace orchestris {

/// One event of a stream. The views live only during the callback that gets it.
struct SseEvent {
    QByteArrayView type; ///< of `event:`; empty stands for "message"
    QByteArrayView data; ///< the `data:` lines, joined by LF
    QByteArrayView id;   ///< of `id:` in this event
};

/// Takes Server-Sent Events apart, whatever way the bytes are cut. Lines end in LF, CRLF or CR; a
/// byte order mark, comments, `retry:` and unknown fields are skipped; an event without a `data:`
/// line is dropped. An event that lies whole in one piece of input and has one data line is not
/// copied. Linear in the number of bytes, even if they come one by one.
class SseParser
{
public:
    /// The most one event may hold. Answers carry tool calls and images in base64; 8 MiB is far
    /// above any that was seen, and small enough that a provider which never ends its event cannot
    /// fill the memory.
    static constexpr qsizetype kMaximumEventBytes = 8 * 1024 * 1024;

    /// Calls `onEvent(const SseEvent &)` for each event that became whole. If it returns false, the
    /// rest of `bytes` is dropped. It must not destroy the parser.
    /// Returns false once an event is larger than allowed: nothing is read from then on.
    template<typename Callback>
    bool feed(QByteArrayView bytes, Callback &&onEvent)
    {
        m_input = bytes;
        SseEvent event;
        while (next(event)) {
            if constexpr (std::is_void_v<std::invoke_result_t<Callback, const SseEvent &>>) {
                onEvent(event);
            } else if (!onEvent(event)) {
                m_input = {};
                reset();
                break;
            }
        }
        return !m_tooLarge;
    }

    /// True if the input ended inside an event: something came since the last blank line.
    [[nodiscard]] bool finish() const { return m_hasFields || !m_line.isEmpty(); }

private:
    bool next(SseEvent &event);
    bool takeLine(QByteArrayView &line);
    void takeField(QByteArrayView line);
    void addData(QByteArrayView value, bool stable);
    void keepViews();
    void reset();

    QByteArrayView m_input; ///< what is left of the piece being fed
    QByteArray m_line;      ///< the beginning of a line that was cut
    QByteArray m_joined;    ///< owns the data when it is not a view into the input
    QByteArray m_type;
    QByteArray m_id;
    QByteArrayView m_data;
    bool m_lineIsView = false; ///< the current line lies in the input
    bool m_dataIsView = false;
    bool m_hasData = false;
    bool m_hasFields = false;
    bool m_finished = false; ///< the event was handed out: forget it at the next call
    bool m_skipLf = false;   ///< the last line ended in CR: an LF after it belongs to it
    bool m_started = false;  ///< past the place of a byte order mark
    bool m_tooLarge = false;
};

/// Appends `data` as one frame: "data: …\n" for each of its lines, and a blank line.
void formatSseData(QByteArray &out, QByteArrayView data);
/// The same with its type: "event: …\n" in front. `type` has no line breaks.
void formatSseEvent(QByteArray &out, QByteArrayView type, QByteArrayView data);

} // namespace orchestris
