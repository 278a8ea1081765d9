// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/translation/responsesevents.h"

namespace orchestris {

JsonWriter ResponsesEvents::begin(QByteArrayView type)
{
    m_frames->append("event: ");
    m_frames->append(type);
    m_frames->append("\ndata: ");
    JsonWriter writer(*m_frames);
    writer.beginObject().string("type", type).number("sequence_number", m_next++);
    return writer;
}

void ResponsesEvents::sendDelta(QByteArrayView type, QByteArrayView place, QByteArrayView fragment,
                                QByteArrayView rest)
{
    if (!m_streamed)
        return;
    JsonWriter writer = begin(type);
    writer.raw(place).string("delta", fragment);
    m_frames->append(rest);
    writer.endObject();
    m_frames->append("\n\n");
}

} // namespace orchestris
