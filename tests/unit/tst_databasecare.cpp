// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/auditrepository.h"
#include "models/storage/databasecare.h"
#include "models/storage/modelrepository.h"
#include "models/storage/priceapplication.h"
#include "models/storage/providerrepository.h"
#include "models/storage/settingsrepository.h"
#include "models/storage/usagewriter.h"
#include "models/storage/userrepository.h"
#include "tests/support/jsontext.h"
#include "tests/unit/storagefixture.h"

#include <QBuffer>

using namespace orchestris;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 DayUs = 86'400ll * 1'000'000;

} // namespace

class TestDatabaseCare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }

    void tellsHowLargeItIsAndWhatIsInIt();
    void tellsWhatRetentionWouldRemove();
    void aBackupIsWholeAndPrivate();
    void aBackupIsOfOneMomentWhileOthersWrite();
    void aBackupThatIsEndedLeavesNoFile();
    void theDatabaseIsNoPlaceForItsBackup_data();
    void theDatabaseIsNoPlaceForItsBackup();
    void aFolderThatIsNotThereIsTold();
    void aSoundFileHasNoFindings();
    void aDamagedIndexIsFound();
    void compactingGivesRoomBack();
    void workEndsWhenNobodyWaits();
    void chosenPricesBecomeVersions();
    void auditIsFilteredInTheDatabase_data();
    void auditIsFilteredInTheDatabase();
    void auditTellsWhatThereIsToChooseFrom();
    void auditIsExportedAsCsv();
    void verifyingCanBeEnded();

private:
    /// Three requests a day, with their sums.
    void fill(int days)
    {
        UsageWriter writer(*m->database, m->clock);
        VERIFY_OK(writer.prepare());
        std::vector<QueuedRecord> queued;
        for (int i = 0; i < days * 3; ++i) {
            const qint64 startedUs = m->clock.nowUs() - i / 3 * DayUs - (i % 3 + 1) * 1'000'000;
            queued.push_back(
                {closedRecord(openRecord(RequestIds::lowerBound(startedUs), startedUs)), nullptr,
                 false});
        }
        writer.add(std::move(queued));
        writer.commit(UsageWriter::Opens::All);
        QVERIFY(!writer.isFailing());
    }
    [[nodiscard]] QString backupPath() const { return m->folder.filePath(u"copy.db"_s); }
    [[nodiscard]] AuditRepository audit() const { return AuditRepository(*m->database); }

    std::unique_ptr<StorageFixture> m;
};

void TestDatabaseCare::init()
{
    m = std::make_unique<StorageFixture>();
}

void TestDatabaseCare::tellsHowLargeItIsAndWhatIsInIt()
{
    const auto empty = databaseFacts(*m->database, m->clock.nowUs());
    VERIFY_OK(empty);
    QCOMPARE(empty->requests, 0);
    QCOMPARE(empty->oldestUs, 0);
    QCOMPARE(QFileInfo(empty->path).canonicalFilePath(), QFileInfo(m->path()).canonicalFilePath());
    QVERIFY(empty->schema > 0);
    fill(5);
    VERIFY_OK(UserRepository(*m->database).add(u"ada"_s));
    const auto facts = databaseFacts(*m->connect(Database::Mode::ReadOnly), m->clock.nowUs() + 1);
    VERIFY_OK(facts);
    QCOMPARE(facts->requests, 15);
    QVERIFY(facts->oldestUs > 0 && facts->oldestUs <= m->clock.nowUs() - 4 * DayUs);
    QVERIFY(facts->changes >= 1);
    QVERIFY(facts->fileBytes > 0 && facts->walBytes > 0);
}

void TestDatabaseCare::tellsWhatRetentionWouldRemove()
{
    fill(5);
    const qint64 now = m->clock.nowUs();
    const auto preview = previewRetention(*m->database, 2, now);
    VERIFY_OK(preview);
    QCOMPARE(preview->untilUs, now / DayUs * DayUs - 2 * DayUs);
    const qint64 rows = m->number(u"SELECT count(*) FROM usage WHERE id < %1"_s.arg(
        RequestIds::lowerBound(preview->untilUs)));
    QVERIFY(rows > 0);
    QCOMPARE(preview->requests, rows);
    QCOMPARE(previewRetention(*m->database, 0, now)->requests, 0);
    QCOMPARE(previewRetention(*m->database, 1000, now)->requests, 0);
}

void TestDatabaseCare::aBackupIsWholeAndPrivate()
{
    VERIFY_OK(UserRepository(*m->database).add(u"ada"_s));
    double told = 0;
    const auto bytes = backUp(*m->connect(Database::Mode::ReadOnly), backupPath(),
                              [&told](double share) { told = share; });
    VERIFY_OK(bytes);
    QCOMPARE(told, 1.0);
    QCOMPARE(QFileInfo(backupPath()).size(), *bytes);
    QCOMPARE(QFileInfo(backupPath()).permissions()
                 & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
    QVERIFY(!QFileInfo::exists(backupPath() + u"-wal"_s));
    auto copy = Database::open(backupPath(), Database::Mode::ReadWrite);
    VERIFY_OK(copy);
    VERIFY_OK(UserRepository(**copy).findByName(u"ada"_s));
    QVERIFY(checkIntegrity(**copy)->isEmpty());
    QVERIFY(AuditRepository(**copy).verify()->problem.isEmpty());
}

void TestDatabaseCare::aBackupIsOfOneMomentWhileOthersWrite()
{
    VERIFY_OK(UserRepository(*m->database).add(u"ada"_s));
    // Many pages, so that there are several steps to write between.
    VERIFY_OK(m->database->run(u"CREATE TABLE filling (bytes)"_s));
    VERIFY_OK(
        m->database->run(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                         "WHERE i < 4000) INSERT INTO filling SELECT zeroblob(4000) FROM n"_s));
    int steps = 0;
    VERIFY_OK(backUp(*m->connect(Database::Mode::ReadOnly), backupPath(), [&](double) {
        ++steps;
        std::ignore =
            UserRepository(*m->database).add(u"later%1"_s.arg(steps)); // another connection
    }));
    QVERIFY(steps > 1 && steps < 20); // it did not begin again with each
    auto copy = Database::open(backupPath(), Database::Mode::ReadWrite);
    VERIFY_OK(copy);
    QCOMPARE((*copy)->value(u"SELECT count(*) FROM users"_s)->toInt(), 1);
}

void TestDatabaseCare::aBackupThatIsEndedLeavesNoFile()
{
    VERIFY_OK(m->database->run(u"CREATE TABLE filling (bytes)"_s));
    VERIFY_OK(
        m->database->run(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                         "WHERE i < 4000) INSERT INTO filling SELECT zeroblob(4000) FROM n"_s));
    QFile earlier(backupPath());
    QVERIFY(earlier.open(QIODevice::WriteOnly));
    earlier.write("an earlier backup");
    earlier.close();
    const auto ended = backUp(*m->database, backupPath(), {}, [] { return true; });
    QVERIFY(!ended);
    QCOMPARE(ended.error().code, ErrorCode::Cancelled);
    QCOMPARE(QFileInfo(backupPath()).size(), 17); // the earlier one is as it was
    QVERIFY(!QFileInfo::exists(backupPath() + u".part"_s));
    VERIFY_OK(UserRepository(*m->database).add(u"ada"_s)); // the connection is free again
}

void TestDatabaseCare::theDatabaseIsNoPlaceForItsBackup_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("itself") << u"."_s << QString();
    QTest::newRow("itself in another folder's link") << u"linked"_s << QString();
    QTest::newRow("its log") << u"."_s << u"-wal"_s;
    QTest::newRow("its log over the link") << u"linked"_s << u"-wal"_s;
    QTest::newRow("its index of the log") << u"."_s << u"-shm"_s;
    QTest::newRow("its journal, which is not there now") << u"linked"_s << u"-journal"_s;
}

void TestDatabaseCare::theDatabaseIsNoPlaceForItsBackup()
{
    QFETCH(QString, folder);
    QFETCH(QString, suffix);
    QVERIFY(QFile::link(m->folder.path(), m->folder.filePath(u"linked"_s)));
    VERIFY_OK(UserRepository(*m->database).add(u"ada"_s));
    const QString path = m->folder.filePath(folder) + u'/' + QFileInfo(m->path()).fileName();
    const auto refused = backUp(*m->database, path + suffix);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!QFileInfo::exists(path + suffix + u".part"_s));
    VERIFY_OK(UserRepository(*m->database).findByName(u"ada"_s));
}

void TestDatabaseCare::aFolderThatIsNotThereIsTold()
{
    const auto refused = backUp(*m->database, m->folder.filePath(u"no/such/copy.db"_s));
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"Choose another folder"));
}

void TestDatabaseCare::aSoundFileHasNoFindings()
{
    const auto findings = checkIntegrity(*m->connect(Database::Mode::ReadOnly));
    VERIFY_OK(findings);
    QCOMPARE(*findings, QStringList());
}

void TestDatabaseCare::aDamagedIndexIsFound()
{
    VERIFY_OK(m->database->run(u"CREATE TABLE damaged (a)"_s));
    VERIFY_OK(m->database->run(u"CREATE INDEX damaged_index ON damaged (a)"_s));
    VERIFY_OK(m->database->run(u"INSERT INTO damaged VALUES (1), (2)"_s));
    // The index forgets its rows: its root page becomes that of an empty one.
    VERIFY_OK(m->database->run(u"CREATE TABLE other (a)"_s));
    VERIFY_OK(m->database->run(u"CREATE INDEX other_index ON other (a)"_s));
    VERIFY_OK(m->database->run(u"PRAGMA writable_schema = ON"_s));
    VERIFY_OK(m->database->run(u"UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM "
                               "sqlite_schema WHERE name = 'other_index') WHERE name = "
                               "'damaged_index'"_s));
    VERIFY_OK(m->database->run(u"PRAGMA writable_schema = RESET"_s));
    const auto findings = checkIntegrity(*m->connect(Database::Mode::ReadOnly));
    VERIFY_OK(findings);
    QVERIFY(!findings->isEmpty());
    QVERIFY2(findings->join(u'\n').contains(u"damaged_index"), qPrintable(findings->join(u'\n')));
}

void TestDatabaseCare::compactingGivesRoomBack()
{
    VERIFY_OK(m->database->run(u"CREATE TABLE filling (bytes)"_s));
    VERIFY_OK(
        m->database->run(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                         "WHERE i < 1000) INSERT INTO filling SELECT zeroblob(4000) FROM n"_s));
    VERIFY_OK(m->database->run(u"DELETE FROM filling"_s));
    const auto before = databaseFacts(*m->database, m->clock.nowUs());
    QVERIFY(before->freeBytes > 3'000'000);
    const auto bytes = compactDatabase(*m->database);
    VERIFY_OK(bytes);
    QVERIFY(*bytes > 3'000'000);
    QCOMPARE(databaseFacts(*m->database, m->clock.nowUs())->freeBytes, 0);
    QVERIFY(checkIntegrity(*m->database)->isEmpty());
}

void TestDatabaseCare::workEndsWhenNobodyWaits()
{
    VERIFY_OK(m->database->run(u"CREATE TABLE filling (bytes)"_s));
    VERIFY_OK(m->database->run(
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000) INSERT "
        "INTO filling SELECT i FROM n"_s));
    VERIFY_OK(m->database->run(u"CREATE INDEX filling_index ON filling (bytes)"_s));
    const auto gone = [] { return true; };
    QCOMPARE(checkIntegrity(*m->database, gone).error().code, ErrorCode::Cancelled);
    QCOMPARE(compactDatabase(*m->database, gone).error().code, ErrorCode::Cancelled);
    QCOMPARE(m->number(u"SELECT count(*) FROM filling"_s), 300'000);
    VERIFY_OK(checkIntegrity(*m->database)); // nothing interrupts any more
}

void TestDatabaseCare::chosenPricesBecomeVersions()
{
    Provider provider;
    provider.name = u"example"_s;
    provider.baseUrl = u"https://api.example.com/v1"_s;
    provider.credential = {CredentialReference::Kind::Environment, u"A_KEY"_s};
    const Id id = ProviderRepository(*m->database, m->clock).add(provider).value().id;
    ModelRepository models(*m->database, m->clock);
    const Model one = models.add(id, u"one"_s, Rates{1, {}, {}, 2}).value();
    const Model two = models.add(id, u"two"_s, Rates{1, {}, {}, 2}).value();
    const Model three = models.add(id, u"three"_s, Rates{1, {}, {}, 2}).value();
    const PriceList list = PriceList::fromJson(
        json("{'date':'2026-09-23','source':'a test','vendors':[{'name':'example','hosts':["
             "'api.example.com'],'models':{'one':{'input':'3','output':'4'},'two':{'input':'5','"
             "output':'6'}}}]"
             "}"));
    const qint64 before = m->number(u"SELECT count(*) FROM audit"_s);
    const auto changed = applyPrices(*m->database, m->clock, list, {one.id, three.id});
    VERIFY_OK(changed);
    QCOMPARE(*changed, 1); // the list does not have three
    QVERIFY(models.find(one.id)->price->rates.input != one.price->rates.input);
    QVERIFY(models.find(one.id)->price->id != one.price->id);
    VERIFY_OK(models.price(one.price->id)); // what was used before keeps its own
    QCOMPARE(models.find(two.id)->price->id, two.price->id);
    QCOMPARE(m->number(u"SELECT count(*) FROM audit"_s), before + 1);
    QCOMPARE(*applyPrices(*m->database, m->clock, list, {one.id}), 0);
    QCOMPARE(applyPrices(*m->database, m->clock, list, {two.id, 4711}).error().code,
             ErrorCode::NotFound);
    QCOMPARE(models.find(two.id)->price->id, two.price->id); // all of it or nothing
}

void TestDatabaseCare::auditIsFilteredInTheDatabase_data()
{
    QTest::addColumn<AuditFilter>("filter");
    QTest::addColumn<QList<Id>>("found");
    const auto row = [](const char *name, const QList<Id> &found, auto &&set) {
        AuditFilter filter;
        set(filter);
        QTest::newRow(name) << filter << found;
    };
    using F = AuditFilter;
    row("nothing asked", {4, 3, 2, 1}, [](F &) {});
    row("a noun", {3, 1}, [](F &f) { f.noun = u"key"_s; });
    row("a verb", {3, 2}, [](F &f) { f.verb = u"set"_s; });
    row("a noun that begins like another", {4}, [](F &f) { f.noun = u"ke"_s; });
    row("who", {4}, [](F &f) { f.actor = u"ada"_s; });
    row("by which program", {3, 2, 1}, [](F &f) { f.program = u"test"_s; });
    row("a name, without regard to case", {2, 1}, [](F &f) { f.text = u"AGENT"_s; });
    row("a value", {3}, [](F &f) { f.text = u"needle"_s; });
    row("what LIKE would take for anything", {4}, [](F &f) { f.text = u"50%_"_s; });
    row("a span", {3, 2}, [](F &f) {
        f.sinceUs = 2'000;
        f.untilUs = 4'000;
    });
    row("a page", {2, 1}, [](F &f) { f.beforeId = 3; });
    row("at most", {4, 3}, [](F &f) { f.limit = 2; });
    row("all of it", {3}, [](F &f) {
        f.noun = u"key"_s;
        f.verb = u"set"_s;
        f.actor = u"grace"_s;
    });
}

void TestDatabaseCare::auditIsFilteredInTheDatabase()
{
    const auto add = [this](const QString &action, const QString &subject, const QString &value) {
        VERIFY_OK(audit().append(action, subject, {}, {{u"value"_s, value}}));
    };
    add(u"key.issue"_s, u"agent-one"_s, u"a"_s);
    add(u"limit.set"_s, u"Agent-two"_s, u"b"_s);
    add(u"key.set"_s, u"other"_s, u"a needle"_s);
    m->database->setAuthor({u"ada"_s, u"orchestris"_s}, &m->clock);
    add(u"ke.y"_s, u"x"_s, u"50%_off"_s);
    VERIFY_OK(m->database->run(u"UPDATE audit SET at_us = id * 1000"_s));
    QFETCH(AuditFilter, filter);
    const auto entries = audit().find(filter);
    VERIFY_OK(entries);
    QList<Id> found;
    for (const AuditEntry &entry : *entries)
        found.append(entry.id);
    QTEST(found, "found");
}

void TestDatabaseCare::auditTellsWhatThereIsToChooseFrom()
{
    VERIFY_OK(audit().append(u"key.issue"_s, u"a"_s, {}, {{u"v"_s, 1}}));
    VERIFY_OK(audit().append(u"alias.set"_s, u"b"_s, {}, {{u"v"_s, 1}}));
    VERIFY_OK(audit().append(u"key.set"_s, u"c"_s, {}, {{u"v"_s, 1}}));
    const auto choices = audit().choices();
    VERIFY_OK(choices);
    QCOMPARE(choices->actors, QStringList{u"grace"_s});
    QCOMPARE(choices->programs, QStringList{u"test"_s});
    QCOMPARE(choices->nouns, (QStringList{u"alias"_s, u"key"_s}));
    QCOMPARE(choices->verbs, (QStringList{u"issue"_s, u"set"_s}));
}

void TestDatabaseCare::auditIsExportedAsCsv()
{
    VERIFY_OK(audit().append(u"key.issue"_s, u"=cmd"_s, {}, {{u"note"_s, u"a, \"b\""_s}}));
    for (int i = 0; i < 4'100; ++i) // more than one step
        VERIFY_OK(audit().append(u"key.set"_s, u"k"_s, {{u"n"_s, i}}, {{u"n"_s, i + 1}}));
    QBuffer file;
    QVERIFY(file.open(QIODevice::ReadWrite));
    AuditFilter filter;
    filter.limit = 1; // whatever that is
    const auto count = audit().exportCsv(filter, file);
    VERIFY_OK(count);
    QCOMPARE(*count, 4'101);
    const QList<QByteArray> lines = file.data().split('\n');
    QCOMPARE(lines.size(), 4'103);
    QCOMPARE(lines.first(), QByteArray("id,at,actor,program,action,subject,before,after,hash\r"));
    QVERIFY(lines[1].startsWith("4101,"));
    const QByteArray &oldest = lines[4'101];
    QVERIFY(oldest.contains(",'=cmd,")); // no formula for a spreadsheet
    QVERIFY(oldest.contains("\"\"note\"\""));
    filter.noun = u"nothing"_s;
    QCOMPARE(*audit().exportCsv(filter, file), 0);
}

void TestDatabaseCare::verifyingCanBeEnded()
{
    for (int i = 0; i < 2'500; ++i)
        VERIFY_OK(audit().append(u"key.set"_s, u"k"_s, {{u"n"_s, i}}, {{u"n"_s, i + 1}}));
    double told = 0;
    const auto whole = audit().verify([&told](double share) { told = share; });
    VERIFY_OK(whole);
    QVERIFY(whole->problem.isEmpty());
    QVERIFY(told > 0.5 && told <= 1);
    QCOMPARE(audit().verify({}, [] { return true; }).error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestDatabaseCare)
#include "tst_databasecare.moc"
