// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controlprotocol.h"
#include "app/singleinstance.h"
#include "models/storage/instancelease.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace orchestris;

class TestSingleInstance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void ofTwoOneWins()
    {
        SingleInstance first(m_folder->path());
        SingleInstance second(m_folder->path());
        QVERIFY(first.claim());
        QVERIFY(!second.claim());
        // On another folder it is the first one.
        const QTemporaryDir elsewhere;
        QVERIFY(SingleInstance(elsewhere.path()).claim());
    }

    void theFirstShowsItselfWithWhatTheDesktopGave()
    {
        SingleInstance first(m_folder->path());
        QVERIFY(first.claim());
        QVERIFY(first.listen());
        QSignalSpy shown(&first, &SingleInstance::showWanted);
        QCOMPARE(second("token_TIME123"), SingleInstance::Answer::Shown);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first().first().toByteArray(), QByteArray("token_TIME123"));
        QCOMPARE(second({}), SingleInstance::Answer::Shown); // again and again
        QCOMPARE(shown.size(), 2);
    }

    void aSecondThatComesWhileTheFirstStartsWaitsForIt()
    {
        SingleInstance first(m_folder->path());
        QVERIFY(first.claim());
        QSignalSpy shown(&first, &SingleInstance::showWanted);
        QTimer::singleShot(50, &first, [&first] { first.listen(); });
        QCOMPARE(second({}), SingleInstance::Answer::Shown);
        QCOMPARE(shown.size(), 1);
    }

    void whatTheFirstLeftBehindIsInNobodysWay()
    {
        auto first = std::make_unique<SingleInstance>(m_folder->path());
        QVERIFY(first->claim());
        QVERIFY(first->listen());
        first.reset();
        SingleInstance next(m_folder->path());
        QVERIFY(next.claim());
        QVERIFY(next.listen());
        QCOMPARE(second({}), SingleInstance::Answer::Shown);
    }

    void aFirstThatEndsMeanwhileIsFollowed()
    {
        auto first = std::make_unique<SingleInstance>(m_folder->path());
        QVERIFY(first->claim()); // and it never listens
        QTimer::singleShot(50, this, [&first] { first.reset(); });
        QCOMPARE(second({}), SingleInstance::Answer::Gone);
    }

    void aFirstThatDoesNotAnswerIsSaid()
    {
        SingleInstance first(m_folder->path());
        QVERIFY(first.claim());
        QCOMPARE(second({}, 1), SingleInstance::Answer::Silent);
    }

    void whatIsNoConsoleIsNotAskedForMore()
    {
        SingleInstance first(m_folder->path());
        QVERIFY(first.claim());
        QVERIFY(first.listen());
        QLocalSocket peer;
        peer.connectToServer(consolePlace(m_folder->path()));
        peer.write(
            writeControlRequest({})
            + writeControlRequest({ControlRequest::Kind::Stop, StopOrder{.everything = true}}));
        QByteArray heard;
        QTRY_VERIFY((heard += peer.readAll()).count('\n') == 2);
        QCOMPARE(heard.count("does not do that"), 2);
        // Gateways are told by numbers: it is none of them.
        QVERIFY(controlInstances(m_folder->path()).isEmpty());
    }

    void aNewFolderIsForItsOwnerAlone()
    {
        const QString path = m_folder->filePath(QStringLiteral("new/data"));
        SingleInstance first(path);
        QVERIFY(first.claim());
        const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::ExeOther;
        QVERIFY(!(QFileInfo(path).permissions() & others));
    }

    void whereNothingCanBeLockedStorageSaysWhy()
    {
        QVERIFY(SingleInstance(QStringLiteral("/proc/orchestris")).claim());
    }

private:
    /// A second start, in a thread of its own because it blocks.
    SingleInstance::Answer second(const QByteArray &activation, int patienceMs = 30'000)
    {
        auto answer = SingleInstance::Answer::Silent;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            SingleInstance instance(m_folder->path());
            if (instance.claim())
                qFatal("there was no first one");
            answer = instance.showOther(activation, patienceMs);
        }));
        QSignalSpy finished(thread.get(), &QThread::finished);
        thread->start();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), 60'000); }();
        thread->wait();
        return answer;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
