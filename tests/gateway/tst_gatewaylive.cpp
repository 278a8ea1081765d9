// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A whole gateway with threads and sockets: what runs in all of its workers, and stopping it.

#include "gateway/admission/quotaledger.h"
#include "gateway/server/gateway.h"
#include "gateway/upstream/curlglobal.h"
#include "models/domain/clock.h"
#include "tests/support/jsontext.h"

#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <mutex>

using namespace orchestris;

namespace {

/// Says at once that everything is committed.
class InstantUsage final : public UsageSink
{
public:
    void open(const UsageRecord &) override {}
    void close(std::vector<EndedRecord> ended) override
    {
        for (const EndedRecord &one : ended) {
            {
                const std::lock_guard lock(m_mutex);
                m_closed.append(one.record);
            }
            if (one.listener)
                one.listener->committed({{one.record.id, std::nullopt}});
        }
    }
    [[nodiscard]] bool accepting() const override { return true; }
    [[nodiscard]] QList<UsageRecord> closed()
    {
        const std::lock_guard lock(m_mutex);
        return m_closed;
    }

private:
    std::mutex m_mutex;
    QList<UsageRecord> m_closed;
};

/// A gateway before the sandbox, with two workers and one key.
struct Serving {
    CurlGlobal curl;
    SystemClock clock;
    InstantUsage usage;
    QuotaLedger ledger{clock};
    KeyHasher hasher{Secret(QByteArray(32, 'k'))};
    GeneratedKey key = generateKey(*QRandomGenerator::global());
    Gateway gateway{GatewayParts{clock, usage, ledger, nullptr, nullptr, hasher, 3, {}}};
    QUrl url;

    void start()
    {
        Configuration all;
        all.settings.workers = 2;
        all.settings.port = 0;
        all.organizations = {{1, QStringLiteral("Team"), true}};
        Provider sandbox;
        sandbox.id = 1;
        sandbox.name = QStringLiteral("sandbox");
        sandbox.kind = ProviderKind::Sandbox;
        all.providers = {sandbox};
        all.models = {{1, 1, QStringLiteral("lorem"), {}, 0}};
        all.credentials.emplace(1, Secret());
        ApiKey row;
        row.id = 9;
        row.publicId = QString::fromLatin1(key.publicId);
        row.secretHash = hasher.hash(key.secret);
        row.organizationId = 1;
        all.keys = {row};
        const Settings settings = all.settings;
        const auto started =
            gateway.start(std::make_shared<const Snapshot>(std::move(all)), settings);
        QVERIFY2(started, started ? "" : qPrintable(started.error().message));
        url = QUrl(*started);
    }
    /// A stream of some minutes.
    void ask(QTcpSocket &socket) const
    {
        const QByteArray body = json("{'model':'sandbox/lorem','stream':true,'messages':[{'role':"
                                     "'user','content':'9000 tokens at 40/s'}]}");
        socket.connectToHost(url.host(), quint16(url.port()));
        socket.write("POST /openai/v1/chat/completions HTTP/1.1\r\nHost: localhost\r\n"
                     "Content-Type: application/json\r\nAuthorization: Bearer "
                     + key.text + "\r\nContent-Length: " + QByteArray::number(body.size())
                     + "\r\n\r\n" + body);
    }
};

} // namespace

class TestGatewayLive : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allWorkersTellWhatRunsAndStopIt()
    {
        Serving serving;
        serving.start();
        QTcpSocket sockets[4];
        QByteArray wires[4];
        for (int i = 0; i < 4; ++i) {
            QObject::connect(&sockets[i], &QTcpSocket::readyRead, this,
                             [&, i] { wires[i] += sockets[i].readAll(); });
            serving.ask(sockets[i]);
        }
        for (const QByteArray &wire : wires)
            QTRY_VERIFY(wire.contains("Sandbox:"));

        std::optional<QList<LiveRequest>> live;
        serving.gateway.listLive(this, [&](const QList<LiveRequest> &running) { live = running; });
        QVERIFY(!live); // never at once
        QTRY_VERIFY(live);
        QCOMPARE(live->size(), 4);
        for (qsizetype i = 0; i < 4; ++i) {
            QVERIFY(live->at(i).record.tokens.output > 0);
            QVERIFY(!live->at(i).isWaiting);
            if (i > 0)
                QVERIFY(live->at(i).record.id > live->at(i - 1).record.id);
        }

        std::optional<int> stopped;
        serving.gateway.stopLive(StopOrder{live->first().record.id, 0, 0, 0, false}, this,
                                 [&](int count) { stopped = count; });
        QTRY_COMPARE(stopped, 1);
        stopped.reset();
        serving.gateway.stopLive(StopOrder{0, 9, 0, 0, false}, this,
                                 [&](int count) { stopped = count; });
        QTRY_COMPARE(stopped, 3);
        for (const QByteArray &wire : wires) {
            QTRY_VERIFY(wire.endsWith("0\r\n\r\n"));
            QVERIFY(wire.startsWith("HTTP/1.1 200 "));
            QVERIFY(wire.contains("\"code\":\"request_stopped\""));
            QVERIFY(!wire.contains("[DONE]"));
        }
        QTRY_COMPARE(serving.usage.closed().size(), 4);
        for (const UsageRecord &row : serving.usage.closed()) {
            QCOMPARE(row.errorCode, QByteArray("request_stopped"));
            QVERIFY(row.tokens.output > 0);
        }
        live.reset();
        serving.gateway.listLive(this, [&](const QList<LiveRequest> &running) { live = running; });
        QTRY_VERIFY(live);
        QVERIFY(live->isEmpty());
    }

    void whoeverIsGoneIsNotAnswered()
    {
        Serving serving;
        serving.start();
        bool told = false;
        auto context = std::make_unique<QObject>();
        serving.gateway.listLive(context.get(), [&](const auto &) { told = true; });
        context.reset();
        bool later = false; // answers come in the order of the questions
        serving.gateway.listLive(this, [&](const auto &) { later = true; });
        QTRY_VERIFY(later);
        QVERIFY(!told);
    }

    void withoutWorkersNothingRuns()
    {
        Serving serving;
        std::optional<QList<LiveRequest>> live;
        std::optional<int> stopped;
        const auto ask = [&] {
            live.reset();
            stopped.reset();
            serving.gateway.listLive(this, [&](const auto &running) { live = running; });
            serving.gateway.stopLive(StopOrder{0, 0, 0, 0, true}, this,
                                     [&](int count) { stopped = count; });
        };
        ask(); // not started yet
        QTRY_VERIFY(live && stopped);
        QVERIFY(live->isEmpty());
        serving.start();
        serving.gateway.stop();
        ask();
        QTRY_VERIFY(live && stopped);
        QCOMPARE(stopped, 0);
    }
};

QTEST_GUILESS_MAIN(TestGatewayLive)
#include "tst_gatewaylive.moc"
