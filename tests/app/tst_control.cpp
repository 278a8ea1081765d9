// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The control socket: a server, clients that behave, and peers that do not.

#include "app/controlclient.h"
#include "app/controlserver.h"
#include "models/storage/filelock.h"
#include "models/storage/instancelease.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace orchestris;

namespace {

/// A gateway's side: one request runs, and orders are taken down.
struct Side {
    QString folder;
    QList<StopOrder> orders;
    qint64 runningId = 1;
    std::function<void()> answerLater; ///< if it is set, lists wait for it
    bool waits = false;
    std::unique_ptr<ControlServer> server;

    Side(const QString &dataDirectory, int instance, qint64 id = 1)
        : folder(dataDirectory)
        , runningId(id)
    {
        QDir().mkpath(InstanceLease::folder(folder));
        server = std::make_unique<ControlServer>(ControlServer::Work{
            [this](QObject *, const std::function<void(QList<LiveRequest>)> &done) {
                LiveRequest live;
                live.record.id = runningId;
                if (waits)
                    answerLater = [done, live] { done({live}); };
                else
                    done({live});
            },
            [this](const StopOrder &order, QObject *, const std::function<void(int)> &done) {
                orders.append(order);
                done(2);
            },
            [this] {
                GatewayInfo info;
                info.program = QStringLiteral("gateway %1").arg(runningId);
                return info;
            },
            [this](Id key) {
                return Secret("ticket " + QByteArray::number(key) + " of "
                              + QByteArray::number(runningId));
            }});
        const auto listens = server->listen(folder, instance);
        QVERIFY2(listens, listens ? "" : qPrintable(listens.error().message));
    }
};

/// Says what it wants and hears what comes.
struct Peer {
    QLocalSocket socket;
    QByteArray heard;

    explicit Peer(const QString &address)
    {
        QObject::connect(&socket, &QLocalSocket::readyRead, &socket,
                         [this] { heard += socket.readAll(); });
        socket.connectToServer(address);
        QVERIFY(socket.waitForConnected(5000));
    }
};

const QByteArray Live = "{\"version\":1,\"request\":\"live\"}\n";

} // namespace

class TestControl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void allGatewaysOnAFolderAreAsked()
    {
        Side first(m_folder->path(), 0, 20);
        Side second(m_folder->path(), 7, 10);
        ControlClient client(m_folder->path());
        const auto live = ask(client, {});
        QVERIFY(live);
        QCOMPARE(live->gateways, 2);
        QCOMPARE(live->live.size(), 2);
        QCOMPARE(live->live.first().record.id, 10); // the older one first
        QVERIFY(live->problems.isEmpty());
        const auto stopped =
            ask(client, {ControlRequest::Kind::Stop, StopOrder{0, 9, 0, 0, false}});
        QVERIFY(stopped);
        QCOMPARE(stopped->stopped, 4);
        QCOMPARE(second.orders.size(), 1);
        QCOMPARE(second.orders.first().keyId, 9);
    }

    void eachTellsOfItselfByItsNumber()
    {
        const Side first(m_folder->path(), 0, 20);
        const Side second(m_folder->path(), 7, 10);
        ControlClient client(m_folder->path());
        const auto reply = ask(client, {ControlRequest::Kind::State, {}});
        QVERIFY(reply);
        QMap<int, QString> programs;
        for (const GatewayInfo &info : reply->states)
            programs.insert(info.instance, info.program);
        QCOMPARE(programs, (QMap<int, QString>{{0, QStringLiteral("gateway 20")},
                                               {7, QStringLiteral("gateway 10")}}));
    }

    void aTicketIsAskedOfOneAlone()
    {
        const Side first(m_folder->path(), 0, 20);
        const Side second(m_folder->path(), 7, 10);
        ControlRequest request{ControlRequest::Kind::Ticket, {}};
        request.keyId = 9;
        std::optional<Result<ControlReply>> answer;
        ControlClient::askOnce(
            m_folder->path(), request, this,
            [&](Result<ControlReply> reply) { answer = std::move(reply); }, 7);
        QTRY_VERIFY(answer);
        QVERIFY(*answer);
        QCOMPARE((*answer)->gateways, 1);
        QCOMPARE((*answer)->ticket->reveal(), QByteArray("ticket 9 of 10"));
    }

    void aGatewayHasNoWindowToShow()
    {
        const Side side(m_folder->path(), 0);
        ControlClient client(m_folder->path());
        const auto reply = ask(client, {ControlRequest::Kind::Show, {}});
        QVERIFY(!reply);
        QVERIFY(reply.error().message.contains(QStringLiteral("does not do that")));
    }

    void withoutAGatewayThereIsAnErrorThatHelps()
    {
        ControlClient client(m_folder->path());
        const auto none = ask(client, {});
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::Unavailable);
        QVERIFY(none.error().message.contains(m_folder->path()));
        QVERIFY(none.error().message.contains(QStringLiteral("--data-dir")));
    }

    void whatADeadGatewayLeftIsNoProblem()
    {
        QDir().mkpath(InstanceLease::folder(m_folder->path()));
        const QString place = controlPlace(m_folder->path(), 3);
        QFile left(place);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        const Side running(m_folder->path(), 0);
        ControlClient client(m_folder->path());
        auto live = ask(client, {});
        QVERIFY(live);
        QCOMPARE(live->gateways, 1);
        // And the next one with that number takes the place.
        const Side next(m_folder->path(), 3);
        live = ask(client, {});
        QVERIFY(live);
        QCOMPARE(live->gateways, 2);
    }

    void oneThatRunsAndCannotBeAskedIsNamed()
    {
        const Side running(m_folder->path(), 0);
        const QString folder = InstanceLease::folder(m_folder->path());
        QFile left(controlPlace(m_folder->path(), 3));
        QVERIFY(left.open(QIODevice::WriteOnly));
        const FileLock lock = FileLock::tryLock(folder + QStringLiteral("/3.lock"));
        QVERIFY(lock.isHeld());
        ControlClient client(m_folder->path());
        const auto live = ask(client, {});
        QVERIFY(live);
        QCOMPARE(live->live.size(), 1);
        QCOMPARE(live->problems.size(), 1);
        QVERIFY(live->problems.first().contains(QStringLiteral("gateway 3")));
    }

    void onlyItsUserMayConnect()
    {
        const Side side(m_folder->path(), 0);
        const auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        const QFileInfo place(controlPlace(m_folder->path(), 0));
        QVERIFY(place.exists());
        QVERIFY(!(place.permissions() & others));
    }

    void thePlaceIsGoneWithTheServer()
    {
        const QString place = controlPlace(m_folder->path(), 0);
        {
            const Side side(m_folder->path(), 0);
            QVERIFY(QFileInfo(place).exists());
        }
        QVERIFY(!QFileInfo(place).exists());
        QVERIFY(controlInstances(m_folder->path()).isEmpty());
    }

    void aFolderWithALongNameIsReachedByALink()
    {
        const QString folder =
            m_folder->path() + u'/' + QString(80, u'd') + u'/' + QString(80, u'e');
        QVERIFY(QDir().mkpath(folder));
        const QString place = controlPlace(folder, 0);
        QString address;
        {
            const Side side(folder, 0);
            QVERIFY(QFileInfo(place).isSymLink());
            address = QFileInfo(place).symLinkTarget();
            QVERIFY(QFileInfo(address).exists());
            ControlClient client(folder);
            const auto live = ask(client, {});
            QVERIFY(live);
            QCOMPARE(live->live.size(), 1);
        }
        QVERIFY(!QFileInfo(place).isSymLink());
        QVERIFY(!QFileInfo(address).exists());
    }

    void aBadLineIsAnsweredAndTheNextOneServed()
    {
        Side side(m_folder->path(), 0);
        Peer peer(controlPlace(m_folder->path(), 0));
        peer.socket.write("stop everything\n\n{\"version\":1,\"request\":\"stop\"}\n" + Live);
        QTRY_COMPARE(peer.heard.count('\n'), 4);
        const QByteArrayList lines = peer.heard.split('\n');
        for (int i = 0; i < 3; ++i)
            QVERIFY2(lines[i].contains("\"error\""), lines[i].constData());
        QVERIFY(lines[3].contains("\"live\""));
        QVERIFY(side.orders.isEmpty());
    }

    void aLineThatComesInPiecesIsOne()
    {
        const Side side(m_folder->path(), 0);
        Peer peer(controlPlace(m_folder->path(), 0));
        for (const char c : Live) {
            peer.socket.write(&c, 1);
            peer.socket.flush();
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(peer.heard.count('\n'), 1);
        QVERIFY(peer.heard.contains("\"live\""));
    }

    void aLineWithoutAnEndIsRefused()
    {
        const Side side(m_folder->path(), 0);
        Peer peer(controlPlace(m_folder->path(), 0));
        peer.socket.write(QByteArray(MaximumControlLine + 1, '{'));
        QTRY_VERIFY(peer.heard.contains("at most 65536 bytes"));
        QTRY_COMPARE(peer.socket.state(), QLocalSocket::UnconnectedState);
        ControlClient client(m_folder->path()); // others are served
        QVERIFY(ask(client, {}));
    }

    void tooManyPeersPushTheOldestOut()
    {
        const Side side(m_folder->path(), 0);
        const QString address = controlPlace(m_folder->path(), 0);
        std::vector<std::unique_ptr<Peer>> idle;
        for (int i = 0; i < ControlServer::MaximumPeers; ++i)
            idle.push_back(std::make_unique<Peer>(address));
        idle.back()->socket.write(Live); // all before it are accepted then
        QTRY_VERIFY(!idle.back()->heard.isEmpty());
        Peer more(address);
        more.socket.write(Live);
        QTRY_VERIFY(!more.heard.isEmpty());
        QTRY_COMPARE(idle.front()->socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(idle[1]->socket.state(), QLocalSocket::ConnectedState);
    }

    void aPeerThatLeavesBeforeItsAnswerHarmsNobody()
    {
        Side side(m_folder->path(), 0);
        side.waits = true;
        {
            Peer peer(controlPlace(m_folder->path(), 0));
            peer.socket.write(Live);
            QTRY_VERIFY(side.answerLater);
        }
        side.answerLater();
        QCoreApplication::processEvents();
        side.waits = false;
        ControlClient client(m_folder->path());
        QVERIFY(ask(client, {}));
    }

    void anAnswerThatIsNoneIsAProblem()
    {
        QDir().mkpath(InstanceLease::folder(m_folder->path()));
        QLocalServer stranger;
        QVERIFY(stranger.listen(controlPlace(m_folder->path(), 0)));
        connect(&stranger, &QLocalServer::newConnection, this,
                [&] { stranger.nextPendingConnection()->write("220 mail ready\n"); });
        ControlClient client(m_folder->path());
        const auto live = ask(client, {});
        QVERIFY(!live);
        QVERIFY(live.error().message.contains(QStringLiteral("gateway 0")));
    }

private:
    [[nodiscard]] Result<ControlReply> ask(ControlClient &client, const ControlRequest &request)
    {
        std::optional<Result<ControlReply>> answer;
        client.ask(request, [&](Result<ControlReply> reply) { answer = std::move(reply); });
        [&] { QTRY_VERIFY(answer); }();
        return answer.value_or(fail(ErrorCode::Timeout, QStringLiteral("no answer")));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestControl)
#include "tst_control.moc"
