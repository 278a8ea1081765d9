// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/metrics/metricsserver.h"

#include "gateway/http/httpserver.h"
#include "gateway/http/listener.h"

namespace orchestris {

namespace {

/// Prometheus and its spare, and somebody with a browser.
constexpr int MaximumConnections = 16;
/// Nobody sends a body here.
constexpr qint64 MaximumBody = 1024;

class MetricsHandler final : public RequestHandler
{
public:
    explicit MetricsHandler(MetricsServer::Text text)
        : m_text(std::move(text))
    {
    }

    void handle(ExchangePtr exchange) override
    {
        const Request &request = exchange->request();
        const bool isGet = request.method == "GET" || request.method == "HEAD";
        if (request.path != "/metrics") {
            exchange->respond(404, plain(), "There is nothing here but /metrics.\n");
        } else if (!isGet) {
            Headers headers = plain();
            headers.push_back({"Allow", "GET, HEAD"});
            exchange->respond(405, headers, "Use GET.\n");
        } else {
            exchange->respond(200, {{"Content-Type", "text/plain; version=0.0.4; charset=utf-8"}},
                              m_text());
        }
    }

    ErrorAnswer errorAnswer(int, QByteArrayView message) override
    {
        return {plain(), message.toByteArray() + '\n'};
    }

private:
    static Headers plain() { return {{"Content-Type", "text/plain; charset=utf-8"}}; }

    MetricsServer::Text m_text;
};

} // namespace

MetricsServer::MetricsServer(const Clock &clock, Text text)
    : m_clock(clock)
    , m_handler(std::make_unique<MetricsHandler>(std::move(text)))
{
    m_thread.setObjectName(QStringLiteral("metrics"));
}

MetricsServer::~MetricsServer()
{
    stop();
}

Result<QString> MetricsServer::start(const Settings &settings)
{
    Settings own = settings;
    own.listenAddress = settings.metricsAddress;
    own.maximumBodyBytes = MaximumBody;
    auto *root = new QObject; // to be called in the thread before the server is there
    root->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, root, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        root, [&] { m_server = new HttpServer(*m_handler, m_clock, HttpLimits::from(own), root); },
        Qt::BlockingQueuedConnection);
    m_listener =
        std::make_unique<Listener>(std::vector<HttpServer *>{m_server}, MaximumConnections);
    const auto port =
        m_listener->listen(settings.metricsAddress, static_cast<quint16>(settings.metricsPort));
    if (!port) {
        stop();
        return fail(port.error().code,
                    QStringLiteral("Metrics cannot be served: %1").arg(port.error().message));
    }
    const QString &address = settings.metricsAddress;
    const QString host = address.contains(u':') ? QString(u'[' + address + u']') : address;
    return QStringLiteral("http://%1:%2/metrics").arg(host).arg(*port);
}

void MetricsServer::stop()
{
    m_listener.reset();
    m_thread.quit();
    m_thread.wait();
    m_server = nullptr;
}

} // namespace orchestris
