// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/http/sse.h"
#include "ui/playgroundsource.h"

#include <QJsonObject>
#include <QMap>

namespace orchestris {

/// Reads an answer of the gateway as it comes, streamed or in one piece, of either endpoint. What
/// it keeps is bounded, whatever comes. Pure: no clock, no network; not thread-safe.
class PlaygroundReader
{
public:
    /// Text, reasoning and each call's arguments are kept up to here, in characters: far more than
    /// models write, little enough to be shown.
    static constexpr qsizetype MaximumText = 512 * 1024;
    static constexpr qsizetype MaximumRaw = 1024 * 1024; ///< bytes of the wire that are kept
    /// An answer in one piece must lie whole in memory to be read.
    static constexpr qsizetype MaximumBody = 16 * 1024 * 1024;
    static constexpr qsizetype MaximumCalls = 128;

    explicit PlaygroundReader(PlaygroundEndpoint endpoint)
        : m_endpoint(endpoint)
    {
    }

    void begin(int status, QByteArrayView contentType, QByteArrayView requestId);
    /// `elapsedUs`: since the request was sent. False if nothing more is wanted: it is too much.
    bool feed(QByteArrayView bytes, qint64 elapsedUs);
    /// The connection has ended; `failure` says why if it was no orderly end.
    void finish(qint64 elapsedUs, const QString &failure = {});

    [[nodiscard]] const PlaygroundAnswer &answer() const { return m_answer; }

private:
    void keepRaw(QByteArrayView bytes);
    void readFrame(QByteArrayView data);
    void readWhole();
    void readChatChunk(const QJsonObject &chunk);
    void readChatMessage(const QJsonObject &message);
    void readResponseEvent(const QJsonObject &event);
    void readResponse(const QJsonObject &response);
    void readItem(const QJsonObject &item);
    void readUsage(const QJsonObject &usage);
    void readError(const QJsonObject &error);
    void addCallPart(int index, const QJsonObject &function);
    void append(QString &text, const QString &more);
    [[nodiscard]] PlaygroundToolCall *call(int index);

    const PlaygroundEndpoint m_endpoint;
    PlaygroundAnswer m_answer;
    SseParser m_frames;
    QByteArray m_body;            // of an answer in one piece
    QMap<int, qsizetype> m_calls; // where the call of that index is
    bool m_isStream = false;
    bool m_hasEnd = false; // the stream said that it is over
};

} // namespace orchestris
