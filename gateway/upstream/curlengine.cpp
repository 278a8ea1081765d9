// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/upstream/curlengine.h"

#include "gateway/upstream/curlfailure.h"

#include <QFile>
#include <QTimerEvent>

#include <chrono>
#include <utility>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace orchestris {

namespace {

/// libcurl's timers run by the real clock, whatever ours says.
qint64 realMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

/// Tells the connection of a transfer from others to the same provider; 0: none yet.
long localPort(CURL *easy)
{
    long port = 0;
    curl_easy_getinfo(easy, CURLINFO_LOCAL_PORT, &port);
    return port;
}

CurlTransferSetup makeSetup(const CurlClientOptions &options)
{
    CurlTransferSetup setup;
    setup.bufferSize = options.bufferSize;
    setup.caFile = qgetenv("CURL_CA_BUNDLE");
    if (setup.caFile.isEmpty())
        setup.caFile = qgetenv("SSL_CERT_FILE");
    setup.caPath = qgetenv("SSL_CERT_DIR");
    return setup;
}

} // namespace

CurlCall::~CurlCall()
{
    if (engine)
        engine->abandon(transfer);
}

void CurlCall::pause()
{
    if (engine)
        transfer->paused = true; // the next bytes are refused, and libcurl then stops reading
}

void CurlCall::resume()
{
    if (engine)
        engine->resume(transfer);
}

CurlEngine::CurlEngine(const Clock &clock, const CurlClientOptions &options)
    : m_clock(clock)
    , m_options(options)
    , m_setup(makeSetup(options))
    , m_sockets(this)
    , m_multi(curl_multi_init())
    , m_nowUs(clock.steadyUs())
    , m_resetsLate(curl_version_info(CURLVERSION_NOW)->version_num < 0x080f00)
{
    if (!m_multi)
        qFatal("libcurl could not be started");
    m_setup.opened = &CurlEngine::socketOpened;
    m_setup.closing = &CurlEngine::socketClosing;
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, &CurlEngine::socketAsked);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, &CurlEngine::timerAsked);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_PIPELINING, long(CURLPIPE_MULTIPLEX));
    limitIdleConnections();
}

CurlEngine::~CurlEngine()
{
    Q_ASSERT(m_depth == 0);
    for (const auto &transfer : m_active) {
        if (transfer->call)
            transfer->call->engine = nullptr;
        transfer->listener = nullptr;
        if (transfer->attached)
            curl_multi_remove_handle(m_multi, transfer->easy());
    }
    m_active.clear();
    m_idle.clear();
    curl_multi_cleanup(m_multi);
}

std::unique_ptr<CurlCall> CurlEngine::start(UpstreamRequest request, UpstreamListener *listener)
{
    auto call = std::make_unique<CurlCall>();
    CurlTransfer *transfer = takeTransfer();
    call->engine = this;
    call->transfer = transfer;
    auto failure = transfer->prepare(std::move(request), listener, call.get(), m_clock.steadyUs());
    m_starting.push_back({transfer, transfer->serial, std::move(failure)});
    askSoon();
    if (!m_sweepTimer.isActive())
        m_sweepTimer.start(m_options.sweepMs, Qt::CoarseTimer, this);
    return call;
}

void CurlEngine::abandon(CurlTransfer *transfer)
{
    transfer->listener = nullptr;
    transfer->call = nullptr;
    if (m_depth > 0) {
        m_abandoned.push_back({transfer, transfer->serial, {}});
        return;
    }
    recycle(transfer);
    if (!m_settling)
        armTimer(); // another call may have waited for this one's connection
}

void CurlEngine::resume(CurlTransfer *transfer)
{
    if (!transfer->paused)
        return;
    transfer->paused = false;
    transfer->lastByteUs = m_clock.steadyUs();
    if (transfer->held) {
        m_resuming.push_back({transfer, transfer->serial, {}});
        askSoon();
    }
}

void CurlEngine::timerEvent(QTimerEvent *event)
{
    m_nowUs = m_clock.steadyUs();
    m_sockets.releaseClosed();
    if (event->timerId() == m_sweepTimer.timerId()) {
        sweep();
    } else if (event->timerId() == m_soon.timerId()) {
        m_soon.stop();
    } else if (event->timerId() == m_curlTimer.timerId()) {
        m_curlTimer.stop();
        m_armedMs = -1;
        if (m_dueMs >= 0 && realMs() >= m_dueMs)
            act(CURL_SOCKET_TIMEOUT, 0);
    }
    settle();
}

void CurlEngine::socketReady(curl_socket_t socket, int events)
{
    m_nowUs = m_clock.steadyUs();
    m_sockets.releaseClosed();
    act(socket, events);
    settle();
}

void CurlEngine::act(curl_socket_t socket, int events)
{
    if (socket == CURL_SOCKET_TIMEOUT)
        m_dueMs = -1;
    int running = 0;
    ++m_depth;
    curl_multi_socket_action(m_multi, socket, events, &running);
    --m_depth;
    if (socket == CURL_SOCKET_TIMEOUT && m_dueMs < 0) {
        // libcurl does not ask again for a time that it has asked for before.
        long milliseconds = -1;
        curl_multi_timeout(m_multi, &milliseconds);
        timerAsked(m_multi, milliseconds, this);
    }
}

void CurlEngine::settle()
{
    // A second round at once for what libcurl wants done now; more could keep the loop from others.
    constexpr int Rounds = 2;
    m_settling = true;
    for (int round = 0;; ++round) {
        readResults();
        flushNoted();
        resumeNoted();
        startNoted();
        if (round + 1 == Rounds || m_dueMs < 0 || m_dueMs > realMs())
            break;
        act(CURL_SOCKET_TIMEOUT, 0);
    }
    m_settling = false;
    if (!m_abandoned.empty() || !m_starting.empty() || !m_resuming.empty() || !m_flushing.empty())
        askSoon();
    else
        trimIdle();
    armTimer();
}

void CurlEngine::readResults()
{
    for (size_t i = 0; i < m_abandoned.size(); ++i) {
        const Note note = m_abandoned[i];
        if (note.transfer->serial == note.serial)
            recycle(note.transfer);
    }
    m_abandoned.clear();
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        CurlTransfer *transfer = nullptr;
        const CURLcode code = message->data.result;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &transfer);
        transfer->ended = true;
        finish(transfer, transfer->outcome(code));
    }
}

void CurlEngine::flushNoted()
{
    const std::vector<long> ports = std::exchange(m_flushing, {});
    for (const long port : ports) {
        for (size_t i = 0; i < m_active.size(); ++i) {
            CurlTransfer *transfer = m_active[i].get();
            if (!transfer->attached || transfer->held || localPort(transfer->easy()) != port)
                continue;
            ++m_depth;
            curl_easy_pause(transfer->easy(), CURLPAUSE_RECV);
            curl_easy_pause(transfer->easy(), CURLPAUSE_CONT);
            --m_depth;
            break;
        }
    }
}

void CurlEngine::resumeNoted()
{
    const std::vector<Note> notes = std::exchange(m_resuming, {});
    for (const Note &note : notes) {
        CurlTransfer *transfer = note.transfer;
        if (transfer->serial != note.serial || transfer->paused || !transfer->held)
            continue;
        transfer->held = false;
        ++m_depth;
        const CURLcode code = curl_easy_pause(transfer->easy(), CURLPAUSE_CONT);
        --m_depth;
        // What the listener did meanwhile is among the notes; an error is nowhere else.
        if (code != CURLE_OK && transfer->serial == note.serial && transfer->listener)
            finish(transfer, transfer->outcome(code));
    }
}

void CurlEngine::startNoted()
{
    const std::vector<Note> notes = std::exchange(m_starting, {});
    for (const Note &note : notes) {
        CurlTransfer *transfer = note.transfer;
        if (transfer->serial != note.serial)
            continue;
        if (note.failure) {
            finish(transfer, note.failure);
            continue;
        }
        limitIdleConnections();
        const CURLMcode code = curl_multi_add_handle(m_multi, transfer->easy());
        transfer->attached = code == CURLM_OK;
        if (!transfer->attached)
            finish(transfer, transfer->outcome(CURLE_OUT_OF_MEMORY));
    }
}

void CurlEngine::sweep()
{
    std::vector<Note> late;
    for (const auto &transfer : m_active) {
        if (const auto kind = transfer->overdue(m_nowUs))
            late.push_back(
                {transfer.get(), transfer->serial, timeoutFailure(*kind, transfer->request())});
    }
    for (const Note &note : late) {
        if (note.transfer->serial == note.serial)
            finish(note.transfer, note.failure);
    }
    if (m_active.empty())
        m_sweepTimer.stop();
}

void CurlEngine::armTimer()
{
    // A timer that is early enough stays: it looks again when it fires.
    if (m_dueMs < 0 || (m_armedMs >= 0 && m_armedMs <= m_dueMs))
        return;
    m_armedMs = m_dueMs;
    const auto wait = std::max<qint64>(m_dueMs - realMs(), 0);
    m_curlTimer.start(static_cast<int>(std::min<qint64>(wait, 3'600'000)), Qt::PreciseTimer, this);
}

void CurlEngine::askSoon()
{
    if (m_depth == 0 && !m_settling && !m_soon.isActive())
        m_soon.start(0, this);
}

CurlTransfer *CurlEngine::takeTransfer()
{
    std::unique_ptr<CurlTransfer> transfer;
    if (m_idle.empty()) {
        transfer = std::make_unique<CurlTransfer>(this, m_setup);
        transfer->nowUs = &m_nowUs;
    } else {
        transfer = std::move(m_idle.back());
        m_idle.pop_back();
    }
    transfer->index = activeCalls();
    m_active.push_back(std::move(transfer));
    return m_active.back().get();
}

void CurlEngine::detach(CurlTransfer *transfer)
{
    Q_ASSERT(m_depth == 0);
    if (transfer->call)
        transfer->call->engine = nullptr;
    if (!transfer->attached)
        return;
    transfer->attached = false;
    if (!m_resetsLate || transfer->ended || transfer->isClearText()) {
        curl_multi_remove_handle(m_multi, transfer->easy());
        return;
    }
    // libcurl 7.88 to 8.14 leaves the reset of an HTTP/2 stream in its buffer (its pull request
    // 17638): the provider would work on. So the last call on a connection takes the connection
    // with it, and where there are others the connection is looked at once more, which sends it.
    const long port = localPort(transfer->easy());
    curl_easy_setopt(transfer->easy(), CURLOPT_FORBID_REUSE, 1L);
    curl_multi_remove_handle(m_multi, transfer->easy());
    curl_easy_setopt(transfer->easy(), CURLOPT_FORBID_REUSE, 0L);
    if (port > 0) {
        m_flushing.push_back(port);
        askSoon();
    }
}

void CurlEngine::recycle(CurlTransfer *transfer)
{
    detach(transfer);
    transfer->clear();
    const auto index = static_cast<size_t>(transfer->index);
    std::unique_ptr<CurlTransfer> owned = std::move(m_active[index]);
    if (index + 1 != m_active.size()) {
        m_active[index] = std::move(m_active.back());
        m_active[index]->index = transfer->index;
    }
    m_active.pop_back();
    transfer->index = -1;
    m_idle.push_back(std::move(owned));
}

void CurlEngine::trimIdle()
{
    // Only while no note is left that may point to one of them.
    while (m_idle.size() > static_cast<size_t>(m_options.idleConnections))
        m_idle.pop_back();
}

void CurlEngine::finish(CurlTransfer *transfer, const std::optional<UpstreamFailure> &failure)
{
    UpstreamListener *listener = transfer->listener;
    if (failure && transfer->call)
        transfer->call->times = transfer->times();
    recycle(transfer);
    if (listener)
        listener->upstreamDone(failure);
}

void CurlEngine::limitIdleConnections()
{
    // libcurl compares this with all its connections, those in use included.
    curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS,
                      long(activeCalls() + m_options.idleConnections));
}

int CurlEngine::socketAsked(CURL *easy, curl_socket_t socket, int what, void *self, void *)
{
    CurlTransfer *transfer = nullptr;
    if (what == CURL_POLL_REMOVE)
        curl_easy_getinfo(easy, CURLINFO_PRIVATE, &transfer);
    static_cast<CurlEngine *>(self)->m_sockets.watch(socket, what, transfer && transfer->held);
    return 0;
}

int CurlEngine::timerAsked(CURLM *, long milliseconds, void *self)
{
    auto *engine = static_cast<CurlEngine *>(self);
    engine->m_dueMs = milliseconds < 0 ? -1 : realMs() + milliseconds;
    return 0;
}

int CurlEngine::socketOpened(void *self, curl_socket_t socket, curlsocktype)
{
#ifdef Q_OS_UNIX
    fcntl(socket, F_SETFD, FD_CLOEXEC);
#endif
    const auto *transfer = static_cast<CurlTransfer *>(self);
    transfer->engine->m_sockets.opened(socket, transfer->isClearText());
    return CURL_SOCKOPT_OK;
}

int CurlEngine::socketClosing(void *self, curl_socket_t socket)
{
    static_cast<CurlEngine *>(self)->m_sockets.closing(socket);
#ifdef Q_OS_UNIX
    return close(socket);
#else
    return closesocket(socket);
#endif
}

} // namespace orchestris
