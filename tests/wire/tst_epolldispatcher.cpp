// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/wire/dispatcherfixture.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QTimer>

namespace orchestris {

class TestEpollDispatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThereOnLinux() { QVERIFY(makeWorkerDispatcher()); }
    void reportsReadingAndWritingOfOneDescriptor();
    void forgetsANotifierThatIsSwitchedOffAndOnBetweenTwoTurns();
    void watchesADescriptorThatWasClosedAndUsedAgain();
    void doesNotCallANotifierThatDiedInTheSameTurn();
    void doesNotReportOldReadinessToTheNextOwnerOfTheNumber();
    void servesMoreSocketsThanFitInOneWait();
    void treatsAFileAsAlwaysReady();
    void leavesSocketsAloneWhenAskedTo();
    void survivesANestedLoopInsideANotifier();
    void getsEveryEventThatOtherThreadsPost();
    void isNeverDeafToQuit();
    void runsSocketsTimersAndQueuedSignalsTogether();
};

void TestEpollDispatcher::reportsReadingAndWritingOfOneDescriptor()
{
    Pair pair;
    QByteArrayList seen;
    run([&](QObject *root) {
        auto *reading = new QSocketNotifier(pair.here, QSocketNotifier::Read, root);
        auto *writing = new QSocketNotifier(pair.here, QSocketNotifier::Write, root);
        connect(writing, &QSocketNotifier::activated, root, [&, writing] {
            seen << "write";
            writing->setEnabled(false);
            pair.fill();
        });
        connect(reading, &QSocketNotifier::activated, root, [&, reading] {
            seen << "read";
            reading->setEnabled(false);
            quit();
        });
    });
    QCOMPARE(seen, (QByteArrayList{"write", "read"}));
}

void TestEpollDispatcher::forgetsANotifierThatIsSwitchedOffAndOnBetweenTwoTurns()
{
    Pair pair;
    int reads = 0;
    int writes = 0;
    run([&](QObject *root) {
        auto *reading = new QSocketNotifier(pair.here, QSocketNotifier::Read, root);
        auto *writing = new QSocketNotifier(pair.here, QSocketNotifier::Write, root);
        connect(writing, &QSocketNotifier::activated, root, [&] { ++writes; });
        connect(reading, &QSocketNotifier::activated, root, [&, reading, writing] {
            char c;
            if (::read(pair.here, &c, 1) != 1 || ++reads == 3) {
                quit();
                return;
            }
            for (int i = 0; i < 5; ++i) { // the second one through having no notifier at all
                reading->setEnabled(i % 2 == 0);
                writing->setEnabled(i % 3 == 0);
            }
            writing->setEnabled(false);
            reading->setEnabled(true);
            pair.fill();
        });
        writing->setEnabled(false);
        pair.fill();
    });
    QCOMPARE(reads, 3);
    QCOMPARE(writes, 0);
}

void TestEpollDispatcher::watchesADescriptorThatWasClosedAndUsedAgain()
{
    Pair first;
    Pair second;
    int reads = 0;
    run([&](QObject *root) {
        auto *old = new QSocketNotifier(first.here, QSocketNotifier::Read, root);
        connect(old, &QSocketNotifier::activated, root, [&, old, root] {
            // The same number becomes another socket, all before the dispatcher's next turn.
            old->setEnabled(false);
            QCOMPARE(::dup2(second.here, first.here), first.here);
            auto *fresh = new QSocketNotifier(first.here, QSocketNotifier::Read, root);
            connect(fresh, &QSocketNotifier::activated, root, [&, fresh] {
                ++reads;
                fresh->setEnabled(false);
                quit();
            });
            second.fill();
        });
        first.fill();
    });
    QCOMPARE(reads, 1);
}

void TestEpollDispatcher::doesNotCallANotifierThatDiedInTheSameTurn()
{
    std::array<Pair, 3> pairs;
    std::array<QSocketNotifier *, 3> notifiers{};
    int calls = 0;
    run([&](QObject *root) {
        for (size_t i = 0; i < pairs.size(); ++i) {
            notifiers[i] = new QSocketNotifier(pairs[i].here, QSocketNotifier::Read, root);
            connect(notifiers[i], &QSocketNotifier::activated, root, [&, i] {
                ++calls;
                notifiers[i]->setEnabled(false);
                for (size_t other = 0; other < pairs.size(); ++other) {
                    if (other != i)
                        delete std::exchange(notifiers[other], nullptr);
                }
                quit();
            });
            pairs[i].fill();
        }
    });
    QCOMPARE(calls, 1);
}

void TestEpollDispatcher::doesNotReportOldReadinessToTheNextOwnerOfTheNumber()
{
    std::array<Pair, 2> pairs;
    Pair quiet;
    int wrong = 0;
    run([&](QObject *root) {
        std::array<QSocketNotifier *, 2> notifiers{};
        const auto replaceOther = [&, root](size_t other, QSocketNotifier *notifier) {
            delete notifier;
            QCOMPARE(::dup2(quiet.here, pairs[other].here), pairs[other].here);
            auto *fresh = new QSocketNotifier(pairs[other].here, QSocketNotifier::Read, root);
            connect(fresh, &QSocketNotifier::activated, root, [&wrong] { ++wrong; });
            QTimer::singleShot(0, root, [root] { QTimer::singleShot(0, root, [] { quit(); }); });
        };
        for (size_t i = 0; i < 2; ++i)
            notifiers[i] = new QSocketNotifier(pairs[i].here, QSocketNotifier::Read, root);
        for (size_t i = 0; i < 2; ++i) {
            QSocketNotifier *self = notifiers[i];
            QSocketNotifier *other = notifiers[1 - i];
            connect(self, &QSocketNotifier::activated, root, [=] {
                self->setEnabled(false);
                replaceOther(1 - i, other);
            });
            pairs[i].fill();
        }
    });
    QCOMPARE(wrong, 0);
}

void TestEpollDispatcher::servesMoreSocketsThanFitInOneWait()
{
    std::vector<std::unique_ptr<Pair>> pairs;
    for (int i = 0; i < 400; ++i)
        pairs.push_back(std::make_unique<Pair>());
    QSet<int> seen;
    run([&](QObject *root) {
        for (const auto &pair : pairs) {
            const int fd = pair->here;
            auto *notifier = new QSocketNotifier(fd, QSocketNotifier::Read, root);
            connect(notifier, &QSocketNotifier::activated, root, [&, fd] {
                seen.insert(fd); // stays readable: the others must get their turn all the same
                if (seen.size() == qsizetype(pairs.size()))
                    quit();
            });
            pair->fill();
        }
    });
    QCOMPARE(seen.size(), 400);
}

void TestEpollDispatcher::treatsAFileAsAlwaysReady()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    int reads = 0;
    run([&](QObject *root) {
        auto *notifier = new QSocketNotifier(file.handle(), QSocketNotifier::Read, root);
        connect(notifier, &QSocketNotifier::activated, root, [&, notifier] {
            if (++reads == 3) {
                notifier->setEnabled(false);
                QTimer::singleShot(1, notifier, [] { quit(); });
            }
        });
    });
    QCOMPARE(reads, 3);
}

void TestEpollDispatcher::leavesSocketsAloneWhenAskedTo()
{
    Pair pair;
    int reads = 0;
    int readsBefore = -1;
    int timers = 0;
    run([&](QObject *root) {
        auto *notifier = new QSocketNotifier(pair.here, QSocketNotifier::Read, root);
        connect(notifier, &QSocketNotifier::activated, root, [&, notifier] {
            ++reads;
            notifier->setEnabled(false);
            quit();
        });
        pair.fill();
        QTimer::singleShot(2, root, [&] { ++timers; });
        while (timers == 0)
            QAbstractEventDispatcher::instance()->processEvents(QEventLoop::ExcludeSocketNotifiers
                                                                | QEventLoop::WaitForMoreEvents);
        readsBefore = reads;
    });
    QCOMPARE(readsBefore, 0);
    QCOMPARE(reads, 1);
}

void TestEpollDispatcher::survivesANestedLoopInsideANotifier()
{
    std::array<Pair, 3> pairs;
    int depth = 0;
    int deepest = 0;
    int reads = 0;
    run([&](QObject *root) {
        for (Pair &pair : pairs) {
            const int fd = pair.here;
            auto *notifier = new QSocketNotifier(fd, QSocketNotifier::Read, root);
            connect(notifier, &QSocketNotifier::activated, root, [&, fd, notifier] {
                char c;
                if (::read(fd, &c, 1) == 1)
                    ++reads;
                deepest = std::max(deepest, ++depth);
                QCoreApplication::processEvents();
                --depth;
                notifier->setEnabled(false);
                if (reads == 3)
                    quit();
            });
            pair.fill();
        }
    });
    QCOMPARE(reads, 3);
    QCOMPARE_GT(deepest, 1);
}

void TestEpollDispatcher::getsEveryEventThatOtherThreadsPost()
{
    static constexpr int posters = 4;
    static constexpr int each = 5'000;
    int received = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    run([&](QObject *root) {
        for (int i = 0; i < posters; ++i) {
            threads.emplace_back(QThread::create([&, root] {
                for (int n = 0; n < each; ++n) {
                    QMetaObject::invokeMethod(
                        root,
                        [&] {
                            if (++received == posters * each)
                                quit();
                        },
                        Qt::QueuedConnection);
                    if (n % 64 == 0)
                        QThread::yieldCurrentThread();
                }
            }));
            threads.back()->start();
        }
    });
    for (const auto &thread : threads)
        thread->wait();
    QCOMPARE(received, posters * each);
}

void TestEpollDispatcher::isNeverDeafToQuit()
{
    for (int i = 0; i < 300; ++i) {
        QThread thread;
        thread.setEventDispatcher(makeWorkerDispatcher().release());
        thread.start();
        for (int spin = 0; spin < i % 7; ++spin)
            QThread::yieldCurrentThread();
        thread.quit();
        QVERIFY(thread.wait(kPatienceMs));
    }
}

void TestEpollDispatcher::runsSocketsTimersAndQueuedSignalsTogether()
{
    constexpr int clients = 20;
    const QByteArray block(200'000, 'x');
    qint64 echoed = 0;
    int ticks = 0;
    int done = 0;
    run([&](QObject *root) {
        auto *server = new QTcpServer(root);
        QVERIFY(server->listen(QHostAddress::LocalHost));
        connect(server, &QTcpServer::newConnection, root, [=] {
            while (QTcpSocket *socket = server->nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, socket,
                        [socket] { socket->write(socket->readAll()); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        auto *timer = new QTimer(root);
        connect(timer, &QTimer::timeout, root, [&ticks] { ++ticks; });
        timer->start(1);
        for (int i = 0; i < clients; ++i) {
            auto *socket = new QTcpSocket(root);
            auto missing = std::make_shared<qint64>(block.size());
            connect(socket, &QTcpSocket::connected, root, [=] { socket->write(block); });
            connect(socket, &QTcpSocket::readyRead, root, [&, socket, missing] {
                const qint64 size = socket->readAll().size();
                echoed += size;
                if ((*missing -= size) == 0)
                    socket->disconnectFromHost();
            });
            connect(
                socket, &QTcpSocket::disconnected, root,
                [&] {
                    if (++done == clients)
                        quit();
                },
                Qt::QueuedConnection);
            socket->connectToHost(QHostAddress::LocalHost, server->serverPort());
        }
    });
    QCOMPARE(done, clients);
    QCOMPARE(echoed, clients * block.size());
    QCOMPARE_GT(ticks, 0);
}

} // namespace orchestris

QTEST_GUILESS_MAIN(orchestris::TestEpollDispatcher)
#include "tst_epolldispatcher.moc"
