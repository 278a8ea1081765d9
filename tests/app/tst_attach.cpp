// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A console's side beside a gateway in another process: orchestrisd itself.

#include "app/consolesession.h"
#include "app/controlclient.h"
#include "app/runtime.h"
#include "app/settingssession.h"
#include "app/usagesession.h"
#include "models/storage/database.h"
#include "models/storage/storage.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace orchestris;

namespace {

constexpr int Patience = 30'000;

/// orchestrisd, on any free port.
struct Daemon {
    QProcess process;
    QString baseUrl;

    explicit Daemon(const QString &folder)
    {
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(ORCHESTRISD),
                      {QStringLiteral("serve"), QStringLiteral("--listen"),
                       QStringLiteral("127.0.0.1:0"), QStringLiteral("--data-dir"), folder});
        QByteArray said;
        const QRegularExpression serving(QStringLiteral("Serving at (\\S+)"));
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT((said += process.readAll()).contains("Serving at "), Patience);
        }();
        baseUrl = serving.match(QString::fromUtf8(said)).captured(1);
    }
    ~Daemon() { kill(); }
    void kill()
    {
        process.kill();
        process.waitForFinished();
    }
};

RuntimeOptions attaching(const QString &folder)
{
    RuntimeOptions options;
    options.dataDirectory = folder;
    options.port = 0;
    options.attaches = true;
    return options;
}

} // namespace

class TestAttach : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("ORCHESTRIS_SECRETS", "file"); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void withoutAGatewayItServesItself()
    {
        Runtime runtime(attaching(m_folder->path()));
        QSignalSpy serving(&runtime, &Runtime::serving);
        runtime.start();
        QTRY_COMPARE_WITH_TIMEOUT(serving.size(), 1, Patience);
        QVERIFY(!runtime.isAttached());
        QCOMPARE(runtime.storage().instance(), 0);
        QCOMPARE(status(get(runtime.baseUrl(), "/readyz")), 200);
    }

    void besideAGatewayItServesNothing()
    {
        Daemon daemon(m_folder->path());
        Runtime runtime(attaching(m_folder->path()));
        ConsoleSession session(runtime);
        runtime.start();
        QTRY_VERIFY_WITH_TIMEOUT(runtime.isAttached(), Patience);
        QCOMPARE(runtime.storage().instance(), -1);
        const GatewayState state = session.gatewayState();
        QCOMPARE(state.kind, GatewayState::Kind::Serving);
        QCOMPARE(state.baseUrl, daemon.baseUrl);
        QVERIFY(state.attachedTo);
        QCOMPARE(state.attachedTo->program, QStringLiteral("orchestrisd"));
        QCOMPARE(state.attachedTo->processId, daemon.process.processId());
        QVERIFY(!state.attachedTo->release.isEmpty());

        // Quitting leaves it alone.
        QSignalSpy drained(&runtime, &Runtime::drained);
        runtime.drain();
        QCOMPARE(drained.size(), 1);
        runtime.stop();
        QCOMPARE(status(get(daemon.baseUrl, "/readyz")), 200);
    }

    void theServingPortIsItsGatewaysAtEveryAddress()
    {
        Daemon daemon(m_folder->path());
        Runtime runtime(attaching(m_folder->path()));
        SettingsSession settings(runtime);
        runtime.start();
        QTRY_VERIFY_WITH_TIMEOUT(runtime.isAttached(), Patience);
        for (const char *address : {"127.0.0.1", "0.0.0.0"}) {
            const auto free = wait<void>([&](auto done) {
                settings.checkPort(QString::fromLatin1(address), QUrl(daemon.baseUrl).port(), this,
                                   done);
            });
            QVERIFY2(free, free ? "" : qPrintable(free.error().message));
        }
    }

    void othersAreToldWhileAGatewayStartsAgain()
    {
        RuntimeOptions options = attaching(m_folder->path());
        options.attaches = false;
        Runtime runtime(options);
        ConsoleSession session(runtime);
        QSignalSpy serving(&runtime, &Runtime::serving);
        runtime.start();
        QTRY_COMPARE_WITH_TIMEOUT(serving.size(), 1, Patience);
        const QByteArray key = issueKey(session);
        const auto stream = ask(runtime.baseUrl(), key, "sandbox/lorem", true);
        QTRY_VERIFY_WITH_TIMEOUT(stream->bytesAvailable() > 0, Patience);
        const auto isDraining = [&] {
            const auto reply = wait<ControlReply>([&](auto done) {
                ControlClient::askOnce(m_folder->path(), {ControlRequest::Kind::State, {}}, this,
                                       done);
            });
            return reply && reply->states.size() == 1 && reply->states.first().isDraining;
        };
        QVERIFY(!isDraining());
        runtime.restartGateway(); // what runs takes minutes
        QVERIFY(isDraining());
    }

    void whatItChangesIsServedAndWhatIsServedIsSeen()
    {
        Daemon daemon(m_folder->path());
        Runtime runtime(attaching(m_folder->path()));
        ConsoleSession session(runtime);
        QHash<qint64, UsageRecord> seen;
        connect(&session, &ConsoleBackend::recordsChanged, this, [&](const auto &records) {
            for (const UsageRecord &record : records)
                seen.insert(record.id, record);
        });
        runtime.start();
        QTRY_VERIFY_WITH_TIMEOUT(runtime.isAttached(), Patience);
        const QByteArray key = issueKey(session);
        QCOMPARE(status(ask(daemon.baseUrl, key, "sandbox/echo", false)), 200);
        QTRY_COMPARE_WITH_TIMEOUT(seen.size(), 1, Patience);
        const UsageRecord &record = seen.begin().value();
        QTRY_COMPARE_WITH_TIMEOUT(seen.begin()->state, RequestState::Done, Patience);
        QCOMPARE(record.keyName, QStringLiteral("agents"));
        QCOMPARE(record.provider, QByteArray("sandbox"));
    }

    void whatRunsThereIsListedAndStopped()
    {
        Daemon daemon(m_folder->path());
        Runtime runtime(attaching(m_folder->path()));
        ConsoleSession session(runtime);
        UsageSession usage(runtime);
        runtime.start();
        QTRY_VERIFY_WITH_TIMEOUT(runtime.isAttached(), Patience);
        const QByteArray key = issueKey(session);
        const auto stream = ask(daemon.baseUrl, key, "sandbox/lorem", true);
        QSignalSpy finished(stream.get(), &QNetworkReply::finished);
        QTRY_VERIFY_WITH_TIMEOUT(stream->bytesAvailable() > 0, Patience);
        const auto live =
            wait<QList<LiveRequest>>([&](auto done) { usage.listLive(this, std::move(done)); });
        QVERIFY(live);
        QCOMPARE(live->size(), 1);
        QCOMPARE(live->first().record.keyName, QStringLiteral("agents"));
        const auto stopped = wait<int>([&](auto done) {
            usage.stopLive(StopOrder{.requestId = live->first().record.id}, this, std::move(done));
        });
        QVERIFY(stopped);
        QCOMPARE(*stopped, 1);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Patience);
        QVERIFY(stream->readAll().contains("request_stopped"));
    }

    void stoppingAllTrafficReachesTheGatewayAndStays()
    {
        Daemon daemon(m_folder->path());
        Runtime runtime(attaching(m_folder->path()));
        ConsoleSession session(runtime);
        runtime.start();
        QTRY_VERIFY_WITH_TIMEOUT(runtime.isAttached(), Patience);
        const QByteArray key = issueKey(session);
        const auto stream = ask(daemon.baseUrl, key, "sandbox/lorem", true);
        QSignalSpy finished(stream.get(), &QNetworkReply::finished);
        QTRY_VERIFY_WITH_TIMEOUT(stream->bytesAvailable() > 0, Patience);

        QVERIFY(wait<void>([&](auto done) { session.setTrafficStopped(true, this, done); }));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Patience);
        QVERIFY(stream->readAll().contains("traffic_stopped"));
        const auto refused = ask(daemon.baseUrl, key, "sandbox/echo", false);
        QCOMPARE(status(refused), 503);
        QCOMPARE(refused->rawHeader("x-should-retry"), QByteArray("false"));
        QVERIFY(!refused->hasRawHeader("Retry-After"));
        QVERIFY(refused->readAll().contains("\"code\":\"traffic_stopped\""));
        // Since when, and by whom, is in the audit.
        const Configuration &configuration = session.snapshot()->configuration();
        QVERIFY(configuration.trafficStoppedAtUs > 0);
        QVERIFY(!configuration.trafficStoppedBy.isEmpty());

        // A gateway that starts anew is stopped as well.
        daemon.kill();
        Daemon next(m_folder->path());
        QCOMPARE(status(ask(next.baseUrl, key, "sandbox/echo", false)), 503);
        QVERIFY(wait<void>([&](auto done) { session.setTrafficStopped(false, this, done); }));
        QCOMPARE(status(ask(next.baseUrl, key, "sandbox/echo", false)), 200);
        QCOMPARE(session.snapshot()->configuration().trafficStoppedAtUs, 0);
    }

    void aGatewayThatEndsIsSaidAndFoundAgain()
    {
        auto daemon = std::make_unique<Daemon>(m_folder->path());
        Runtime runtime(attaching(m_folder->path()));
        ConsoleSession session(runtime);
        runtime.start();
        QTRY_VERIFY_WITH_TIMEOUT(runtime.isAttached(), Patience);
        daemon->kill();
        QTRY_COMPARE_WITH_TIMEOUT(session.gatewayState().kind, GatewayState::Kind::Ended, Patience);
        QVERIFY(session.gatewayState().attachedTo); // which one it was
        QCOMPARE(runtime.storage().instance(), -1); // nothing is taken over unasked
        daemon = std::make_unique<Daemon>(m_folder->path());
        QTRY_VERIFY_WITH_TIMEOUT(runtime.isAttached(), Patience);
        QCOMPARE(session.gatewayState().kind, GatewayState::Kind::Serving);
        QCOMPARE(session.gatewayState().baseUrl, daemon->baseUrl);
        QCOMPARE(session.gatewayState().attachedTo->processId, daemon->process.processId());
    }

    void itServesWhenItIsAskedTo()
    {
        auto daemon = std::make_unique<Daemon>(m_folder->path());
        Runtime runtime(attaching(m_folder->path()));
        ConsoleSession session(runtime);
        runtime.start();
        QTRY_VERIFY_WITH_TIMEOUT(runtime.isAttached(), Patience);
        const QByteArray key = issueKey(session);
        const auto stream = ask(daemon->baseUrl, key, "sandbox/lorem", true);
        QTRY_VERIFY_WITH_TIMEOUT(stream->bytesAvailable() > 0, Patience);
        daemon->kill(); // in the middle
        QTRY_VERIFY_WITH_TIMEOUT(runtime.hasLostGateway(), Patience);
        QSignalSpy serving(&runtime, &Runtime::serving);
        session.serveHere();
        QTRY_COMPARE_WITH_TIMEOUT(serving.size(), 1, Patience);
        QVERIFY(runtime.storage().instance() >= 0);
        QVERIFY(!session.gatewayState().attachedTo);
        QCOMPARE(session.gatewayState().kind, GatewayState::Kind::Serving);
        QCOMPARE(status(ask(runtime.baseUrl(), key, "sandbox/echo", false)), 200);
        // What the other left open is closed.
        const auto open = wait<qint64>([&](auto done) {
            runtime.storage().readThen<qint64>(
                [](Database &db) {
                    return db
                        .value(QStringLiteral("SELECT count(*) FROM usage WHERE error_code = "
                                              "'interrupted'"))
                        .map([](const QVariant &count) { return count.toLongLong(); });
                },
                this, done);
        });
        QCOMPARE(open.value_or(-1), 1);
    }

    void whatCannotServeAttachesOnceSomebodyDoes()
    {
        QTcpServer busy;
        QVERIFY(busy.listen(QHostAddress::LocalHost));
        RuntimeOptions options = attaching(m_folder->path());
        options.port = busy.serverPort();
        Runtime runtime(options);
        ConsoleSession session(runtime);
        runtime.start();
        QTRY_COMPARE_WITH_TIMEOUT(session.gatewayState().kind, GatewayState::Kind::Failed,
                                  Patience);
        Daemon daemon(m_folder->path());
        QTRY_VERIFY_WITH_TIMEOUT(runtime.isAttached(), Patience);
        QCOMPARE(session.gatewayState().kind, GatewayState::Kind::Serving);
        QVERIFY(session.gatewayState().problem.isEmpty());
    }

private:
    using Reply = std::unique_ptr<QNetworkReply>;

    template<typename T>
    [[nodiscard]] Result<T>
    wait(const std::function<void(std::function<void(Result<T>)>)> &question)
    {
        std::optional<Result<T>> answer;
        question([&answer](Result<T> result) { answer = std::move(result); });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer, Patience); }();
        return answer ? *answer : fail(ErrorCode::Timeout, QStringLiteral("no answer"));
    }
    [[nodiscard]] QByteArray issueKey(ConsoleSession &session)
    {
        KeyRequest request;
        request.name = QStringLiteral("agents");
        const auto issued =
            wait<IssuedKey>([&](auto done) { session.issueKey(request, this, std::move(done)); });
        return issued ? issued->text.toUtf8() : QByteArray();
    }
    [[nodiscard]] Reply get(const QString &baseUrl, const char *path)
    {
        return Reply(m_network.get(
            QNetworkRequest(QUrl(baseUrl).resolved(QUrl(QString::fromLatin1(path))))));
    }
    [[nodiscard]] Reply ask(const QString &baseUrl, const QByteArray &key, const char *model,
                            bool streamed)
    {
        QNetworkRequest request(QUrl(baseUrl + QStringLiteral("/chat/completions")));
        request.setRawHeader("Authorization", "Bearer " + key);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        const QByteArray body = QByteArray("{\"model\":\"") + model
                                + "\",\"messages\":[{\"role\":\"user\",\"content\":\"9000 tokens "
                                  "at 40/s\"}],\"stream\":"
                                + (streamed ? "true" : "false") + '}';
        return Reply(m_network.post(request, body));
    }
    /// Once it has ended.
    static int status(const Reply &reply)
    {
        [&] { QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), Patience); }();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QNetworkAccessManager m_network;
};

QTEST_GUILESS_MAIN(TestAttach)
#include "tst_attach.moc"
