// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the pages of settings and of the audit ask, over a runtime that serves.

#include "app/portcheck.h"
#include "app/runtime.h"
#include "app/settingssession.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <optional>

using namespace orchestris;

namespace {

constexpr int Patience = 30'000;

/// Waits for what a call answers.
template<typename T>
struct Answer {
    std::optional<Result<T>> result;

    [[nodiscard]] std::function<void(Result<T>)> taker()
    {
        return [this](Result<T> got) { result = std::move(got); };
    }
    [[nodiscard]] bool came() const { return result.has_value(); }
};

} // namespace

class TestSettingsSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("ORCHESTRIS_SECRETS", "file"); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        RuntimeOptions options;
        options.dataDirectory = m_folder->path();
        options.port = 0;
        m_runtime = std::make_unique<Runtime>(options);
        m_session = std::make_unique<SettingsSession>(*m_runtime);
        QSignalSpy serving(m_runtime.get(), &Runtime::serving);
        m_runtime->start();
        QTRY_COMPARE_WITH_TIMEOUT(serving.size(), 1, Patience);
    }
    void cleanup()
    {
        m_session.reset();
        m_runtime.reset();
        m_folder.reset();
    }

    void savesWhatIsAskedAndLeavesTheRest()
    {
        save({{QStringLiteral("workers"), QStringLiteral("2")}});
        save({{QStringLiteral("contact"), QStringLiteral("the desk")}});
        QTRY_COMPARE_WITH_TIMEOUT(m_runtime->snapshot()->settings().workers, 2, Patience);
        QCOMPARE(m_runtime->snapshot()->settings().contact, QStringLiteral("the desk"));
        Answer<void> refused;
        m_session->saveSettings({{QStringLiteral("contact"), QStringLiteral("another")},
                                 {QStringLiteral("workers"), QStringLiteral("many")}},
                                this, refused.taker());
        QTRY_VERIFY_WITH_TIMEOUT(refused.came(), Patience);
        QVERIFY(!*refused.result);
        QCOMPARE(m_runtime->snapshot()->settings().contact, QStringLiteral("the desk"));
    }

    void startsTheGatewayAgainWithWhatIsSaved()
    {
        QCOMPARE(m_session->info().overrides.value(QStringLiteral("port")), QStringLiteral("0"));
        QCOMPARE(m_session->info().startedWith->workers, 0);
        save({{QStringLiteral("workers"), QStringLiteral("2")}});
        QCOMPARE(m_session->info().startedWith->workers, 0);
        QSignalSpy serving(m_runtime.get(), &Runtime::serving);
        QSignalSpy draining(m_runtime.get(), &Runtime::draining);
        Answer<void> begun;
        m_session->restartGateway(this, begun.taker());
        QTRY_COMPARE_WITH_TIMEOUT(serving.size(), 1, Patience);
        QCOMPARE(draining.size(), 1);
        QVERIFY(begun.came() && *begun.result);
        QCOMPARE(m_session->info().startedWith->workers, 2);
        // It listens again.
        QVERIFY(
            !checkPort(QStringLiteral("127.0.0.1"), quint16(QUrl(m_runtime->baseUrl()).port())));
    }

    void aStartThatFailsLeavesNoAddressAndCanBeTriedAgain()
    {
        QSignalSpy failed(m_runtime.get(), &Runtime::failed);
        QSignalSpy serving(m_runtime.get(), &Runtime::serving);
        save({{QStringLiteral("listen_address"), QStringLiteral("203.0.113.7")}});
        Answer<void> begun;
        m_session->restartGateway(this, begun.taker());
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, Patience);
        QCOMPARE(m_runtime->baseUrl(), QString());
        save({{QStringLiteral("listen_address"), QStringLiteral("127.0.0.1")}});
        m_session->restartGateway(this, begun.taker());
        QTRY_COMPARE_WITH_TIMEOUT(serving.size(), 1, Patience);
        QVERIFY(m_runtime->baseUrl().startsWith(QStringLiteral("http://127.0.0.1:")));
    }

    void seesWhichPortsAreTaken()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const auto refused = checkPort(QStringLiteral("127.0.0.1"), taken.serverPort());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        const quint16 port = taken.serverPort();
        taken.close();
        QVERIFY(checkPort(QStringLiteral("127.0.0.1"), port));
        QVERIFY(!checkPort(QStringLiteral("203.0.113.7"), port)); // no address of a machine
    }

    void theOwnPortIsFreeAtOtherAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isFree");
        QTest::newRow("where it listens") << QStringLiteral("127.0.0.1") << true;
        QTest::newRow("every address") << QStringLiteral("0.0.0.0") << true;
        QTest::newRow("no address of this machine") << QStringLiteral("203.0.113.7") << false;
    }

    void theOwnPortIsFreeAtOtherAddresses()
    {
        QFETCH(QString, address);
        QFETCH(bool, isFree);
        const int port = QUrl(m_runtime->baseUrl()).port();
        Answer<void> answer;
        m_session->checkPort(address, port, this, answer.taker());
        QTRY_VERIFY_WITH_TIMEOUT(answer.came(), Patience);
        QVERIFY2(answer.result->has_value() == isFree,
                 isFree ? qPrintable(answer.result->error().message) : "");
        if (!isFree)
            QCOMPARE(answer.result->error().code, ErrorCode::InvalidArgument);
    }

    void anotherProgramsPortIsNot()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        Answer<void> answer;
        m_session->checkPort(QStringLiteral("0.0.0.0"), taken.serverPort(), this, answer.taker());
        QTRY_VERIFY_WITH_TIMEOUT(answer.came(), Patience);
        QVERIFY(!*answer.result);
        QCOMPARE(answer.result->error().code, ErrorCode::Conflict);
    }

    void looksAfterTheDatabase()
    {
        Answer<DatabaseFacts> facts;
        m_session->databaseFacts(this, facts.taker());
        QTRY_VERIFY_WITH_TIMEOUT(facts.came() && *facts.result, Patience);
        QVERIFY((*facts.result)->fileBytes > 0);
        const QString copy = m_folder->filePath(QStringLiteral("copy.db"));
        Answer<qint64> backup;
        m_session->backUpDatabase(
            copy, this, [](double) {}, backup.taker());
        QTRY_VERIFY_WITH_TIMEOUT(backup.came() && *backup.result, Patience);
        QVERIFY(QFileInfo::exists(copy));
        Answer<QStringList> findings;
        m_session->checkDatabase(this, findings.taker());
        QTRY_VERIFY_WITH_TIMEOUT(findings.came() && *findings.result, Patience);
        QVERIFY((*findings.result)->isEmpty());
        Answer<qint64> compacted; // while the gateway serves
        m_session->compactDatabase(this, compacted.taker());
        QTRY_VERIFY_WITH_TIMEOUT(compacted.came(), Patience);
        QVERIFY2(compacted.result->has_value(),
                 compacted.result->has_value() ? ""
                                               : qPrintable(compacted.result->error().message));
    }

    void tellsOfTheAudit()
    {
        save({{QStringLiteral("workers"), QStringLiteral("2")}});
        AuditFilter filter;
        filter.noun = QStringLiteral("settings");
        Answer<QList<AuditEntry>> entries;
        m_session->listAudit(filter, this, entries.taker());
        QTRY_VERIFY_WITH_TIMEOUT(entries.came() && *entries.result, Patience);
        QCOMPARE((*entries.result)->size(), 1);
        QCOMPARE((*entries.result)->first().subject, QStringLiteral("workers"));
        Answer<AuditVerdict> verdict;
        m_session->verifyAudit(
            this, [](double) {}, verdict.taker());
        QTRY_VERIFY_WITH_TIMEOUT(verdict.came() && *verdict.result, Patience);
        QVERIFY((*verdict.result)->problem.isEmpty());
        const QString file = m_folder->filePath(QStringLiteral("audit.csv"));
        Answer<qint64> written;
        m_session->exportAudit(
            filter, file, this, [](double) {}, written.taker());
        QTRY_VERIFY_WITH_TIMEOUT(written.came() && *written.result, Patience);
        QCOMPARE(**written.result, 1);
        QVERIFY(QFileInfo::exists(file));
    }

private:
    void save(const QMap<QString, QString> &values)
    {
        Answer<void> saved;
        m_session->saveSettings(values, this, saved.taker());
        QTRY_VERIFY_WITH_TIMEOUT(saved.came(), Patience);
        QVERIFY(saved.result->has_value());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Runtime> m_runtime;
    std::unique_ptr<SettingsSession> m_session;
};

QTEST_GUILESS_MAIN(TestSettingsSession)
#include "tst_settingssession.moc"
