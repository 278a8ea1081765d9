// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/json/jsonwriter.h"

namespace orchestris {

/// Makes the frames of a Responses stream: numbered from 0 without a gap, each whole. Does nothing
/// at all if the answer is not streamed.
class ResponsesEvents
{
public:
    /// `frames` outlives it.
    ResponsesEvents(bool streamed, QByteArray &frames)
        : m_streamed(streamed)
        , m_frames(&frames)
    {
    }

    /// Where frames go from now on.
    void redirect(QByteArray &frames) { m_frames = &frames; }

    /// One event: `write(JsonWriter &)` adds the members besides `type` and `sequence_number`.
    template<typename Write>
    void send(QByteArrayView type, Write &&write)
    {
        if (!m_streamed)
            return;
        JsonWriter writer = begin(type);
        write(writer);
        writer.endObject();
        m_frames->append("\n\n");
    }

    /// The hot one: `place` is the members that say where the fragment belongs, as JSON; `rest` the
    /// members after it, with a comma in front.
    void sendDelta(QByteArrayView type, QByteArrayView place, QByteArrayView fragment,
                   QByteArrayView rest = {});

private:
    JsonWriter begin(QByteArrayView type);

    bool m_streamed;
    QByteArray *m_frames;
    qint64 m_next = 0;
};

} // namespace orchestris
