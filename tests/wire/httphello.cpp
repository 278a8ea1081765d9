// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A server with nothing behind it: what the HTTP layer costs by itself. "httphello PORT" answers
// every request with a few bytes; a path that begins with /stream gets 20 events a second.

#include "gateway/http/epolldispatcher.h"
#include "gateway/http/httpserver.h"
#include "gateway/http/listener.h"

#include <QBasicTimer>
#include <QCoreApplication>
#include <QTimerEvent>

#include <list>

namespace orchestris {

namespace {

/// Streams to everyone who asked, all in one tick.
class Hello final : public QObject, public RequestHandler
{
public:
    void handle(ExchangePtr exchange) override
    {
        if (!exchange->request().path.startsWith("/stream")) {
            exchange->respond(200, {{"Content-Type", "text/plain"}}, "hello world");
            return;
        }
        exchange->beginStream(200, {{"Content-Type", "text/event-stream"}});
        exchange->flushHead();
        m_streams.push_back(std::make_unique<Stream>(std::move(exchange)));
        if (!m_timer.isActive())
            m_timer.start(50, Qt::PreciseTimer, this);
    }
    ErrorAnswer errorAnswer(int, QByteArrayView message) override
    {
        return {{}, message.toByteArray()};
    }

private:
    struct Stream final : ExchangeListener {
        explicit Stream(ExchangePtr it)
            : exchange(std::move(it))
        {
            exchange->setListener(this);
        }
        void clientLeft() override { left = true; }
        void drained() override {}
        ExchangePtr exchange;
        bool left = false;
    };

    void timerEvent(QTimerEvent *) override
    {
        static const QByteArray frame = "data: " + QByteArray(220, 'x') + "\n\n";
        std::erase_if(m_streams, [](const auto &stream) { return stream->left; });
        for (const auto &stream : m_streams)
            stream->exchange->send(frame);
    }

    std::list<std::unique_ptr<Stream>> m_streams;
    QBasicTimer m_timer;
};

} // namespace

} // namespace orchestris

int main(int argc, char **argv)
{
    using namespace orchestris;
    if (auto dispatcher = makeWorkerDispatcher())
        QCoreApplication::setEventDispatcher(dispatcher.release());
    QCoreApplication app(argc, argv);
    Hello hello;
    SystemClock clock;
    HttpServer server(hello, clock, HttpLimits());
    Listener listener({&server}, 4096);
    const auto port = listener.listen(QStringLiteral("127.0.0.1"),
                                      argc > 1 ? QByteArray(argv[1]).toUShort() : quint16(0));
    if (!port) {
        qCritical("%s", qUtf8Printable(port.error().message));
        return 1;
    }
    qInfo("http://127.0.0.1:%d", *port);
    return QCoreApplication::exec();
}
