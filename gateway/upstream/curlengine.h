// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/upstream/curlclient.h"
#include "gateway/upstream/curlsockets.h"
#include "gateway/upstream/curltransfer.h"

#include <QBasicTimer>
#include <QObject>

namespace orchestris {

/// The caller's side of a transfer. Either may go first.
class CurlCall final : public UpstreamCall
{
public:
    ~CurlCall() override;
    void pause() override;
    void resume() override;

    CurlEngine *engine = nullptr; ///< null once the call has ended
    CurlTransfer *transfer = nullptr;
    ConnectionTimes times; ///< at the end, if that was a failure
};

/// Drives a multi handle: sockets and timers in, finished transfers out.
///
/// libcurl forbids most of its functions inside its callbacks, and listeners run there. So whatever
/// a listener asks for (start, resume, abort) is noted and done in `settle`, once the outermost
/// call into libcurl has returned.
class CurlEngine final : public QObject, private CurlSocketListener
{
public:
    CurlEngine(const Clock &clock, const CurlClientOptions &options);
    ~CurlEngine() override;

    [[nodiscard]] std::unique_ptr<CurlCall> start(UpstreamRequest request,
                                                  UpstreamListener *listener);
    void abandon(CurlTransfer *transfer);
    void resume(CurlTransfer *transfer);
    [[nodiscard]] qsizetype activeCalls() const { return static_cast<qsizetype>(m_active.size()); }

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    /// A transfer as it was when it was noted down: void if the serial has moved on.
    struct Note {
        CurlTransfer *transfer = nullptr;
        quint64 serial = 0;
        std::optional<UpstreamFailure> failure;
    };

    static int socketAsked(CURL *easy, curl_socket_t socket, int what, void *self, void *data);
    static int timerAsked(CURLM *multi, long milliseconds, void *self);
    static int socketOpened(void *self, curl_socket_t socket, curlsocktype purpose);
    static int socketClosing(void *self, curl_socket_t socket);

    void socketReady(curl_socket_t socket, int events) override;
    void act(curl_socket_t socket, int events);
    void settle();
    void startNoted();
    void flushNoted();
    void resumeNoted();
    void readResults();
    void sweep();
    void armTimer();
    void askSoon();

    CurlTransfer *takeTransfer();
    void detach(CurlTransfer *transfer);
    void recycle(CurlTransfer *transfer);
    void finish(CurlTransfer *transfer, const std::optional<UpstreamFailure> &failure);
    void trimIdle();
    void limitIdleConnections();

    const Clock &m_clock;
    CurlClientOptions m_options;
    CurlTransferSetup m_setup;
    CurlSockets m_sockets;
    CURLM *m_multi = nullptr;
    qint64 m_nowUs = 0;
    const bool m_resetsLate; ///< see detach
    int m_depth = 0;         ///< calls into libcurl that have not returned
    bool m_settling = false;
    qint64 m_dueMs = -1; ///< when libcurl wants to be called, by the real clock; -1: never
    qint64 m_armedMs = -1;
    QBasicTimer m_curlTimer;
    QBasicTimer m_soon; ///< something is noted and nothing else will settle it
    QBasicTimer m_sweepTimer;
    std::vector<std::unique_ptr<CurlTransfer>> m_active;
    std::vector<std::unique_ptr<CurlTransfer>> m_idle;
    std::vector<Note> m_starting;
    std::vector<Note> m_resuming;
    std::vector<Note> m_abandoned;
    std::vector<long> m_flushing; ///< connections (local ports) with a reset that may be stuck
};

} // namespace orchestris
