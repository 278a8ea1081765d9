// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/auditrepository.h"
#include "models/storage/userrepository.h"
#include "tests/support/jsontext.h"
#include "tests/unit/storagefixture.h"

#include <QJsonObject>

#include <pwd.h>
#include <unistd.h>

using namespace orchestris;
using namespace Qt::StringLiterals;

static QJsonObject object(const char *text)
{
    return QJsonDocument::fromJson(json(text)).object();
}

class TestAuditChain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsOnlyWhatDiffers();
    void chainsAsIsWritten();
    void anEmptyAuditIsWhole();
    void findsWhatWasTamperedWith_data();
    void findsWhatWasTamperedWith();
    void aCutTailShowsByTheLastNumberAndHash();
    void twoProgramsMakeOneChain();
    void listsTheNewestFirst();
    void theAccountIsNotTakenFromTheEnvironment();

private:
    [[nodiscard]] AuditRepository audit() { return AuditRepository(*m_fixture->database); }
    [[nodiscard]] UserRepository users() { return UserRepository(*m_fixture->database); }
    [[nodiscard]] QList<AuditEntry> entries() { return audit().list().value(); }

    std::unique_ptr<StorageFixture> m_fixture;
};

void TestAuditChain::init()
{
    m_fixture = std::make_unique<StorageFixture>();
}

void TestAuditChain::keepsOnlyWhatDiffers()
{
    const QJsonObject before = object("{'a':1,'b':{'c':[1,2]},'d':null}");
    const QJsonObject after = object("{'a':1,'b':{'c':[1,3]},'e':null}");
    VERIFY_OK(audit().append(u"thing.set"_s, u"x"_s, before, after));
    VERIFY_OK(audit().append(u"thing.set"_s, u"x"_s, before, before));
    VERIFY_OK(audit().append(u"thing.set"_s, u"x"_s, {}, {}));
    QCOMPARE(entries().size(), 1);
    QCOMPARE(entries().first().before, object("{'b':{'c':[1,2]},'d':null}"));
    QCOMPARE(entries().first().after, object("{'b':{'c':[1,3]},'e':null}"));
}

void TestAuditChain::chainsAsIsWritten()
{
    // Computed by another program from the words in auditrepository.h.
    VERIFY_OK(audit().append(u"thing.add"_s, u"Größe"_s, {}, object("{'x':1}")));
    m_fixture->clock.advanceMs(1);
    VERIFY_OK(audit().append(u"thing.set"_s, u"Größe"_s, object("{'x':1}"), object("{'x':'two'}")));
    QCOMPARE(entries().last().hash.toHex(),
             QByteArray("ec77c518025f6e1cf36e7c5b5d113a8aeb0f5a5f559a2ee417f9a95943e5c2e6"));
    QCOMPARE(entries().first().hash.toHex(),
             QByteArray("6eab59488ed62a1e1ab359da9cfb330ab3235b323a408c73745a78b48c96265c"));
}

void TestAuditChain::anEmptyAuditIsWhole()
{
    const auto verdict = audit().verify();
    VERIFY_OK(verdict);
    QCOMPARE(verdict->entries, 0);
    QCOMPARE(verdict->lastId, 0);
    QCOMPARE(verdict->firstBad, 0);
    QVERIFY(verdict->problem.isEmpty());
}

void TestAuditChain::findsWhatWasTamperedWith_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<qint64>("firstBad");
    const auto row = [](const char *name, const QStringList &statements, qint64 firstBad) {
        QTest::newRow(name) << statements << firstBad;
    };
    const auto set = [](const QString &what) {
        return QStringList{u"UPDATE audit SET %1 WHERE id = 3"_s.arg(what)};
    };
    row("nothing", {u"VACUUM"_s}, 0);
    row("another time", set(u"at_us = at_us + 1"_s), 3);
    row("another account", set(u"actor = 'eve'"_s), 3);
    row("another program", set(u"program = 'x'"_s), 3);
    row("another action", set(u"action = 'user.set'"_s), 3);
    row("another subject", set(u"subject = 'user 9'"_s), 3);
    row("another state before", set(u"before = '{\"a\":1}'"_s), 3);
    row("another state after", set(u"after = replace(after, 'user 3', 'user 9')"_s), 3);
    row("the same JSON written otherwise", set(u"after = replace(after, ':', ': ')"_s), 3);
    row("another hash", set(u"hash = zeroblob(32)"_s), 3);
    row("a character moved to the next column",
        set(u"action = 'user.ad', subject = 'd' || subject"_s), 3);
    row("a NUL in a text", set(u"subject = subject || char(0) || 'x'"_s), 3);
    row("another number", set(u"id = 30"_s), 3);
    row("the first one removed", {u"DELETE FROM audit WHERE id = 1"_s}, 1);
    row("one in the middle removed", {u"DELETE FROM audit WHERE id = 3"_s}, 3);
    row("one removed and the gap closed",
        {u"DELETE FROM audit WHERE id = 3"_s, u"UPDATE audit SET id = 3 WHERE id = 4"_s,
         u"UPDATE audit SET id = 4 WHERE id = 5"_s},
        3);
    row("two swapped",
        {u"UPDATE audit SET id = 99 WHERE id = 3"_s, u"UPDATE audit SET id = 3 WHERE id = 4"_s,
         u"UPDATE audit SET id = 4 WHERE id = 99"_s},
        3);
    row("one put in before the first",
        {u"INSERT INTO audit SELECT 0, at_us, actor, program, action, subject, before, after, hash "
         "FROM audit WHERE id = 1"_s},
        1);
    row("one put in behind the last",
        {u"INSERT INTO audit SELECT 6, at_us, actor, program, action, subject, before, after, hash "
         "FROM audit WHERE id = 5"_s},
        6);
    row("one put in, and the others moved",
        {u"UPDATE audit SET id = id + 100 WHERE id >= 3"_s,
         u"UPDATE audit SET id = id - 99 WHERE id >= 103"_s,
         u"INSERT INTO audit SELECT 3, at_us, actor, program, action, subject, before, after, hash "
         "FROM audit WHERE id = 2"_s},
        3);
}

void TestAuditChain::findsWhatWasTamperedWith()
{
    QFETCH(QStringList, statements);
    QFETCH(qint64, firstBad);
    for (int i = 1; i <= 5; ++i)
        VERIFY_OK(users().add(u"user %1"_s.arg(i)));
    QCOMPARE(audit().verify().value().firstBad, 0);
    for (const QString &statement : std::as_const(statements))
        VERIFY_OK(m_fixture->database->run(statement));
    const auto verdict = audit().verify();
    VERIFY_OK(verdict);
    QCOMPARE(verdict->firstBad, firstBad);
    QCOMPARE(verdict->problem.isEmpty(), firstBad == 0);
    QCOMPARE(verdict->entries, m_fixture->number(u"SELECT count(*) FROM audit"_s));
}

void TestAuditChain::aCutTailShowsByTheLastNumberAndHash()
{
    for (int i = 1; i <= 5; ++i)
        VERIFY_OK(users().add(u"user %1"_s.arg(i)));
    const AuditVerdict noted = audit().verify().value();
    QCOMPARE(noted.entries, 5);
    QCOMPARE(noted.lastId, 5);
    QCOMPARE(noted.lastHash, entries().first().hash);
    VERIFY_OK(m_fixture->database->run(u"DELETE FROM audit WHERE id > 3"_s));
    const AuditVerdict cut = audit().verify().value();
    QVERIFY(cut.problem.isEmpty()); // as is said in the header
    QCOMPARE(cut.lastId, 3);
    // What comes later takes the numbers, but not the hashes.
    VERIFY_OK(users().rename(1, u"a"_s));
    VERIFY_OK(users().rename(1, u"b"_s));
    const AuditVerdict later = audit().verify().value();
    QCOMPARE(later.lastId, noted.lastId);
    QVERIFY(later.lastHash != noted.lastHash);
}

void TestAuditChain::twoProgramsMakeOneChain()
{
    const auto second = m_fixture->connect();
    second->setAuthor({u"ada"_s, u"other"_s}, &m_fixture->clock);
    for (int i = 0; i < 6; ++i) {
        Database &database = i % 2 == 0 ? *m_fixture->database : *second;
        VERIFY_OK(UserRepository(database).add(u"user %1"_s.arg(i)));
    }
    const QList<AuditEntry> found = entries();
    QCOMPARE(found.size(), 6);
    QCOMPARE(found.first().actor, u"ada"_s);
    QCOMPARE(found.first().program, u"other"_s);
    QCOMPARE(found.last().actor, u"grace"_s);
    QCOMPARE(audit().verify().value().problem, QString());
}

void TestAuditChain::listsTheNewestFirst()
{
    for (int i = 1; i <= 5; ++i)
        VERIFY_OK(users().add(u"user %1"_s.arg(i)));
    const auto numbers = [](const QList<AuditEntry> &found) {
        QList<Id> ids;
        for (const AuditEntry &entry : found)
            ids.append(entry.id);
        return ids;
    };
    QCOMPARE(numbers(entries()), QList<Id>({5, 4, 3, 2, 1}));
    QCOMPARE(numbers(audit().list(0, 2).value()), QList<Id>({5, 4}));
    QCOMPARE(numbers(audit().list(4, 2).value()), QList<Id>({3, 2}));
    QCOMPARE(numbers(audit().list(2).value()), QList<Id>({1}));
    QVERIFY(audit().list(1).value().isEmpty());
    QVERIFY(audit().list(0, -5).value().isEmpty());
}

void TestAuditChain::theAccountIsNotTakenFromTheEnvironment()
{
    for (const char *name : {"USER", "LOGNAME", "USERNAME"})
        qputenv(name, "eve");
    const AuditAuthor author = currentAuthor();
    const passwd *account = ::getpwuid(::geteuid());
    QCOMPARE(author.actor,
             account ? QString::fromLocal8Bit(account->pw_name) : u"uid %1"_s.arg(::geteuid()));
    QVERIFY(author.actor != u"eve");
    QCOMPARE(author.program, QCoreApplication::applicationName());
    // A connection that nobody told an author has this one.
    const auto opened = Database::open(m_fixture->path(), Database::Mode::ReadWrite);
    VERIFY_OK(opened);
    VERIFY_OK(UserRepository(**opened).add(u"ada"_s));
    QCOMPARE(entries().first().actor, author.actor);
    QVERIFY(std::abs(entries().first().atUs - SystemClock().nowUs()) < 3'600'000'000);
}

QTEST_GUILESS_MAIN(TestAuditChain)
#include "tst_auditchain.moc"
