// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/upstream/curlclient.h"

#include <curl/curl.h>

#include <array>

namespace orchestris {

class CurlCall;
class CurlEngine;

/// What never changes between transfers of one client.
struct CurlTransferSetup {
    long bufferSize = 0;
    QByteArray caFile;                           ///< empty: libcurl's own
    QByteArray caPath;                           ///< empty: none, unless libcurl knows nothing else
    curl_sockopt_callback opened = nullptr;      ///< gets the transfer
    curl_closesocket_callback closing = nullptr; ///< gets the engine
};

/// One easy handle with what belongs to the call it carries. Pooled: `prepare` for a call, `clear`
/// after it. Knows nothing of multi handles and timers.
class CurlTransfer
{
public:
    CurlTransfer(CurlEngine *newEngine, const CurlTransferSetup &setup);
    ~CurlTransfer();
    Q_DISABLE_COPY_MOVE(CurlTransfer)

    [[nodiscard]] CURL *easy() const { return m_easy; }

    /// Takes the request in. A failure is one that needs no network to be known.
    [[nodiscard]] std::optional<UpstreamFailure> prepare(UpstreamRequest request,
                                                         UpstreamListener *newListener,
                                                         CurlCall *newCall, qint64 nowUs);
    void clear();

    [[nodiscard]] const UpstreamRequest &request() const { return m_request; }
    /// Which time-out has passed, if one has.
    [[nodiscard]] std::optional<UpstreamFailure::Kind> overdue(qint64 nowUs) const;
    /// The failure that libcurl's result stands for; none if the answer is whole.
    [[nodiscard]] std::optional<UpstreamFailure> outcome(CURLcode code) const;

    /// How far its connection is.
    [[nodiscard]] ConnectionTimes times() const;
    [[nodiscard]] bool isClearText() const { return !m_request.url.startsWith("https:"); }

    CurlEngine *const engine;
    UpstreamListener *listener = nullptr; ///< null once the call is gone
    CurlCall *call = nullptr;
    qsizetype index = -1;          ///< in the client's list of active transfers
    quint64 serial = 0;            ///< tells the calls of one transfer apart
    bool attached = false;         ///< to the multi handle
    bool ended = false;            ///< libcurl has said so
    bool paused = false;           ///< as the caller wishes
    bool held = false;             ///< libcurl holds data back until it is told to continue
    const qint64 *nowUs = nullptr; ///< the client's time of this turn
    qint64 lastByteUs = 0;

private:
    static size_t headerLine(char *data, size_t size, size_t count, void *self);
    static size_t bodyBytes(char *data, size_t size, size_t count, void *self);
    bool takeHeaderLine(QByteArrayView line);
    bool finishHead();
    void setMethod(const QByteArray &method);
    void setHeaders();
    void setRoute();

    CURL *m_easy = nullptr;
    UpstreamRequest m_request;
    UpstreamHead m_head;
    std::vector<curl_slist> m_headerNodes;
    std::optional<UpstreamFailure> m_failure; ///< found while reading
    qint64 m_startedUs = 0;
    qsizetype m_headBytes = 0;
    bool m_betweenHeads = true; ///< the next header line is a status line
    bool m_answered = false;    ///< the final status line has come
    bool m_headDone = false;
    bool m_customMethod = false;
    std::array<char, CURL_ERROR_SIZE> m_errorText{};
};

} // namespace orchestris
