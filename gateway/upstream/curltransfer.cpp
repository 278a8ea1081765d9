// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/upstream/curltransfer.h"

#include "gateway/upstream/curlfailure.h"

#include <utility>

namespace orchestris {

namespace {

using Kind = UpstreamFailure::Kind;

/// All header lines of an answer together, 1xx and trailers included. Providers send 1 to 3 KiB.
constexpr qsizetype MaximumHeadBytes = 256 * 1024;

template<typename T>
void set(CURL *easy, CURLoption option, T value)
{
    [[maybe_unused]] const CURLcode code = curl_easy_setopt(easy, option, value);
    Q_ASSERT(code == CURLE_OK || code == CURLE_OUT_OF_MEMORY);
}

bool breaksLine(QByteArrayView text)
{
    for (const char c : text) {
        if (c == '\r' || c == '\n' || c == '\0')
            return true;
    }
    return false;
}

} // namespace

CurlTransfer::CurlTransfer(CurlEngine *newEngine, const CurlTransferSetup &setup)
    : engine(newEngine)
    , m_easy(curl_easy_init())
{
    if (!m_easy)
        qFatal("libcurl has no memory for a transfer");
    set(m_easy, CURLOPT_PRIVATE, static_cast<void *>(this));
    set(m_easy, CURLOPT_NOSIGNAL, 1L);
    set(m_easy, CURLOPT_ERRORBUFFER, m_errorText.data());
    set(m_easy, CURLOPT_BUFFERSIZE, setup.bufferSize);
    set(m_easy, CURLOPT_PROTOCOLS_STR, "http,https");
    set(m_easy, CURLOPT_FOLLOWLOCATION, 0L);
    set(m_easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_2TLS));
    // The credential is among the headers: a proxy's CONNECT must not get them.
    set(m_easy, CURLOPT_HEADEROPT, static_cast<long>(CURLHEADER_SEPARATE));
    set(m_easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    set(m_easy, CURLOPT_TCP_NODELAY, 1L);
    set(m_easy, CURLOPT_TCP_KEEPALIVE, 1L);

    set(m_easy, CURLOPT_SSL_VERIFYPEER, 1L);
    set(m_easy, CURLOPT_SSL_VERIFYHOST, 2L);
    set(m_easy, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    if (!setup.caFile.isEmpty())
        set(m_easy, CURLOPT_CAINFO, setup.caFile.constData());
    // libcurl keeps the parsed certificates for the next connection only if it has no directory of
    // them; parsing some 140 for each connection would stop this thread for milliseconds.
    if (!setup.caPath.isEmpty())
        set(m_easy, CURLOPT_CAPATH, setup.caPath.constData());
    else if (!setup.caFile.isEmpty() || curl_version_info(CURLVERSION_NOW)->cainfo)
        set(m_easy, CURLOPT_CAPATH, static_cast<const char *>(nullptr));
#if LIBCURL_VERSION_NUM >= 0x075700
    // Otherwise the end of a transfer waits, in this thread, for a name server that is silent.
    set(m_easy, CURLOPT_QUICK_EXIT, 1L);
#endif

    set(m_easy, CURLOPT_HEADERFUNCTION, &CurlTransfer::headerLine);
    set(m_easy, CURLOPT_HEADERDATA, static_cast<void *>(this));
    set(m_easy, CURLOPT_WRITEFUNCTION, &CurlTransfer::bodyBytes);
    set(m_easy, CURLOPT_WRITEDATA, static_cast<void *>(this));
    set(m_easy, CURLOPT_SOCKOPTFUNCTION, setup.opened);
    set(m_easy, CURLOPT_SOCKOPTDATA, static_cast<void *>(this));
    set(m_easy, CURLOPT_CLOSESOCKETFUNCTION, setup.closing);
    set(m_easy, CURLOPT_CLOSESOCKETDATA, static_cast<void *>(engine));
}

CurlTransfer::~CurlTransfer()
{
    curl_easy_cleanup(m_easy);
}

std::optional<UpstreamFailure> CurlTransfer::prepare(UpstreamRequest request,
                                                     UpstreamListener *newListener,
                                                     CurlCall *newCall, qint64 now)
{
    m_request = std::move(request);
    listener = newListener;
    call = newCall;
    m_startedUs = now;
    lastByteUs = now;
    for (const QByteArray &line : std::as_const(m_request.headers)) {
        if (breaksLine(line))
            return UpstreamFailure{Kind::Protocol,
                                   "a header line of the call has a line break in it"};
    }
    if (breaksLine(m_request.method) || m_request.method.isEmpty())
        return UpstreamFailure{Kind::Protocol, "the call has no valid method"};

    set(m_easy, CURLOPT_URL, m_request.url.constData());
    set(m_easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(m_request.connectTimeoutMs));
    setMethod(m_request.method);
    setHeaders();
    setRoute();
    return std::nullopt;
}

void CurlTransfer::clear()
{
    ++serial;
    listener = nullptr;
    call = nullptr;
    ended = false;
    paused = false;
    held = false;
    m_request = {};
    m_head = {};
    m_failure.reset();
    m_headBytes = 0;
    m_betweenHeads = true;
    m_answered = false;
    m_headDone = false;
    m_errorText[0] = '\0';
}

void CurlTransfer::setMethod(const QByteArray &method)
{
    const bool get = method == "GET";
    if (get) {
        set(m_easy, CURLOPT_HTTPGET, 1L);
    } else {
        set(m_easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(m_request.body.size()));
        set(m_easy, CURLOPT_POSTFIELDS, m_request.body.constData()); // not copied
    }
    const bool custom = !get && method != "POST";
    if (custom || m_customMethod)
        set(m_easy, CURLOPT_CUSTOMREQUEST, custom ? method.constData() : nullptr);
    m_customMethod = custom;
}

void CurlTransfer::setHeaders()
{
    // The nodes point into the request's own lines: libcurl reads the list and never changes it.
    static char noExpect[] = "Expect:";
    m_headerNodes.clear();
    m_headerNodes.reserve(static_cast<size_t>(m_request.headers.size()) + 1);
    m_headerNodes.push_back({noExpect, nullptr});
    for (const QByteArray &line : std::as_const(m_request.headers))
        m_headerNodes.push_back({const_cast<char *>(line.constData()), nullptr});
    for (size_t i = 1; i < m_headerNodes.size(); ++i)
        m_headerNodes[i - 1].next = &m_headerNodes[i];
    set(m_easy, CURLOPT_HTTPHEADER, m_headerNodes.data());
}

void CurlTransfer::setRoute()
{
    // An empty proxy is "none, whatever the environment says".
    set(m_easy, CURLOPT_PROXY, isLoopbackHost(urlHost(m_request.url)) ? "" : nullptr);
    // Over TLS the first connection's protocol decides whether the next call needs another one.
    set(m_easy, CURLOPT_PIPEWAIT, m_request.url.startsWith("https:") ? 1L : 0L);
}

ConnectionTimes CurlTransfer::times() const
{
    ConnectionTimes times;
    if (!attached)
        return times; // what libcurl knows is of the call before
    const auto read = [this](CURLINFO info) -> qint64 {
        curl_off_t us = 0; // "not yet" as well
        curl_easy_getinfo(m_easy, info, &us);
        return us > 0 ? qint64(us) : -1;
    };
    times.resolvedUs = read(CURLINFO_NAMELOOKUP_TIME_T);
    times.connectedUs = read(CURLINFO_CONNECT_TIME_T);
    times.securedUs = read(CURLINFO_APPCONNECT_TIME_T);
    return times;
}

std::optional<Kind> CurlTransfer::overdue(qint64 now) const
{
    const auto passed = [now](qint64 sinceUs, int milliseconds) {
        return milliseconds > 0 && now - sinceUs >= qint64(milliseconds) * 1000;
    };
    if (passed(m_startedUs, m_request.totalTimeoutMs))
        return Kind::TotalTimeout;
    if (!m_answered)
        return passed(m_startedUs, m_request.firstByteTimeoutMs)
                   ? std::optional(Kind::FirstByteTimeout)
                   : std::nullopt;
    if (!paused && passed(lastByteUs, m_request.idleTimeoutMs))
        return Kind::IdleTimeout;
    return std::nullopt;
}

std::optional<UpstreamFailure> CurlTransfer::outcome(CURLcode code) const
{
    if (m_failure)
        return m_failure;
    if (code == CURLE_OK) {
        // libcurl takes the end of the connection for the end of a head that it was in.
        return m_headDone ? std::nullopt
                          : std::optional(failureFromCurl(CURLE_GOT_NOTHING, 0, "", m_request));
    }
    long proxyStatus = 0;
    curl_easy_getinfo(m_easy, CURLINFO_HTTP_CONNECTCODE, &proxyStatus);
    if (proxyStatus >= 300)
        return UpstreamFailure{Kind::Connect, "the proxy refused to connect to "
                                                  + urlPeer(m_request.url) + " with status "
                                                  + QByteArray::number(proxyStatus)};
    long osError = 0;
    curl_easy_getinfo(m_easy, CURLINFO_OS_ERRNO, &osError);
    return failureFromCurl(code, static_cast<int>(osError), m_errorText.data(), m_request);
}

size_t CurlTransfer::headerLine(char *data, size_t size, size_t count, void *self)
{
    auto *transfer = static_cast<CurlTransfer *>(self);
    const size_t length = size * count;
    if (!transfer->listener)
        return 0;
    return transfer->takeHeaderLine({data, static_cast<qsizetype>(length)}) ? length : 0;
}

bool CurlTransfer::takeHeaderLine(QByteArrayView line)
{
    lastByteUs = *nowUs;
    m_headBytes += line.size();
    if (m_headBytes > MaximumHeadBytes) {
        m_failure = {Kind::Protocol, urlPeer(m_request.url) + " sent more headers than are taken"};
        return false;
    }
    if (m_headDone)
        return true; // trailers
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);

    if (m_betweenHeads) {
        const qsizetype space = line.indexOf(' ');
        m_head.status = space < 0 ? 0
                                  : line.sliced(space + 1)
                                        .first(qMin<qsizetype>(3, line.size() - space - 1))
                                        .toByteArray()
                                        .toInt();
        m_head.headers.clear();
        m_betweenHeads = false;
        m_answered = m_head.status >= 200;
        return true;
    }
    if (line.isEmpty())
        return finishHead();

    if (line[0] == ' ' || line[0] == '\t') { // a folded line continues the one before
        if (!m_head.headers.empty())
            m_head.headers.back().second += ' ' + line.trimmed().toByteArray();
        return true;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return true;
    m_head.headers.emplace_back(line.first(colon).toByteArray().toLower(),
                                line.sliced(colon + 1).trimmed().toByteArray());
    return true;
}

bool CurlTransfer::finishHead()
{
    m_betweenHeads = true;
    if (m_head.status < 200)
        return true;
    m_headDone = true;
    // Sent for good once the answer is here: a prompt need not stay for the length of its answer.
    curl_off_t sent = 0;
    if (curl_easy_getinfo(m_easy, CURLINFO_SIZE_UPLOAD_T, &sent) == CURLE_OK
        && sent >= m_request.body.size())
        m_request.body = QByteArray();
    const UpstreamHead head = std::exchange(m_head, {}); // not kept for the length of the answer
    listener->upstreamHead(head);
    return listener != nullptr;
}

size_t CurlTransfer::bodyBytes(char *data, size_t size, size_t count, void *self)
{
    auto *transfer = static_cast<CurlTransfer *>(self);
    const size_t length = size * count;
    if (!transfer->listener)
        return 0;
    if (transfer->paused) {
        transfer->held = true;
        return CURL_WRITEFUNC_PAUSE;
    }
    if (!transfer->m_headDone) {
        transfer->m_failure = {Kind::Protocol,
                               urlPeer(transfer->m_request.url) + " changed the protocol"};
        return 0;
    }
    transfer->lastByteUs = *transfer->nowUs;
    transfer->listener->upstreamData({data, static_cast<qsizetype>(length)});
    return transfer->listener ? length : 0;
}

} // namespace orchestris
