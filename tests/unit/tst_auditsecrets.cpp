// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/auditrepository.h"
#include "models/storage/keyrepository.h"
#include "models/storage/userrepository.h"
#include "tests/unit/runningstorage.h"

#include <QFile>
#include <QJsonObject>

using namespace orchestris;
using namespace Qt::StringLiterals;

class TestAuditSecrets : public RunningStorage
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void noSecretIsInTheDatabase();
    void aKeyInANameIsTakenOut();
    void theKeychainsContentIsAuditedByReference();
    void aFailingKeychainIsNoEntry();

private:
    [[nodiscard]] KeyRepository keys()
    {
        return {*m_fixture->database, m_fixture->hasher, m_fixture->clock};
    }
    [[nodiscard]] Result<IssuedKey> issue(const KeyRequest &request)
    {
        return keys().issue(request, *QRandomGenerator::system());
    }
    [[nodiscard]] QList<AuditEntry> entries()
    {
        return AuditRepository(*m_fixture->database).list().value();
    }

    std::unique_ptr<StorageFixture> m_fixture;
};

static KeyRequest agent()
{
    KeyRequest request;
    request.name = u"agent"_s;
    request.ownerKind = OwnerKind::User;
    request.userName = u"ada"_s;
    return request;
}

void TestAuditSecrets::init()
{
    begin();
    m_fixture = std::make_unique<StorageFixture>();
}

void TestAuditSecrets::noSecretIsInTheDatabase()
{
    const auto issued = issue(agent());
    VERIFY_OK(issued);
    const auto rotated = keys().rotate(issued->key.id, 3'600'000'000, *QRandomGenerator::system());
    VERIFY_OK(rotated);
    VERIFY_OK(keys().setState(issued->key.id, KeyState::Revoked, true));
    QByteArray bytes;
    for (const QString &end : {QString(), u"-wal"_s}) {
        QFile file(m_fixture->path() + end);
        QVERIFY(file.open(QIODevice::ReadOnly));
        bytes += file.readAll();
    }
    QVERIFY(bytes.contains(rotated->key.publicId.toLatin1())); // so this does look at the rows
    for (const IssuedKey &key : {*issued, *rotated}) {
        const QByteArray text = key.text.toLatin1();
        const auto parts = parseKey(text);
        QVERIFY(parts);
        QVERIFY(!bytes.contains(parts->secret.toByteArray()));
    }
    QByteArray audit;
    auto rows = m_fixture->database->run(
        u"SELECT actor || program || action || subject || before || after FROM audit"_s);
    VERIFY_OK(rows);
    while (rows->next())
        audit += rows->value(0).toByteArray();
    QVERIFY(audit.contains("key.rotate"));
    for (const QByteArray &hash : {issued->key.secretHash, rotated->key.secretHash}) {
        QVERIFY(!audit.contains(hash.toHex()) && !audit.contains(hash.toBase64()));
        QVERIFY(!audit.contains(hash));
    }
}

void TestAuditSecrets::aKeyInANameIsTakenOut()
{
    // Somebody pasted the wrong thing into the wrong field.
    QRandomGenerator random(1);
    const QString pasted = QString::fromLatin1(generateKey(random).text);
    VERIFY_OK(UserRepository(*m_fixture->database).add(pasted));
    KeyRequest request = agent();
    request.note = u"old one: "_s + pasted + u" \"quoted\""_s;
    VERIFY_OK(issue(request));
    const QList<AuditEntry> found = entries();
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.last().subject, u"[redacted]"_s);
    QCOMPARE(found.last().after.value(u"name"_s).toString(), u"[redacted]"_s);
    QCOMPARE(found.first().after.value(u"note"_s).toString(), u"old one: [redacted] \"quoted\""_s);
    QCOMPARE(AuditRepository(*m_fixture->database).verify().value().problem, QString());
}

void TestAuditSecrets::theKeychainsContentIsAuditedByReference()
{
    const auto storage = start();
    QVERIFY2(m_snapshot, m_failure ? qPrintable(m_failure->message) : "");
    int answers = 0;
    const auto count = [&](const Result<void> &result) { answers += result ? 1 : 100; };
    storage->writeCredential(u"openai"_s, Secret("the-value-of-it"), this, count);
    QTRY_COMPARE(answers, 1);
    storage->removeCredential(u"openai"_s, this, count);
    QTRY_COMPARE(answers, 2);
    const auto found = ask<QList<AuditEntry>>(
        *storage, [](StorageContext &context) { return AuditRepository(context.db).list(); });
    VERIFY_OK(found);
    QCOMPARE(found->size(), 2);
    const QJsonObject reference{{u"credential"_s, u"keychain:openai"_s}};
    QCOMPARE(found->last().action, u"credential.write"_s);
    QCOMPARE(found->last().subject, u"keychain:openai"_s);
    QCOMPARE(found->last().after, reference);
    QVERIFY(found->last().before.isEmpty());
    QCOMPARE(found->first().action, u"credential.remove"_s);
    QCOMPARE(found->first().before, reference);
    QVERIFY(found->first().after.isEmpty());
    QCOMPARE(found->first().actor, currentAuthor().actor);
}

void TestAuditSecrets::aFailingKeychainIsNoEntry()
{
    const auto storage = start();
    m_keychain->failure = Error{ErrorCode::Unavailable, u"locked"_s};
    std::optional<Result<void>> answer;
    storage->writeCredential(u"openai"_s, Secret("x"), this,
                             [&](Result<void> result) { answer = std::move(result); });
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QCOMPARE(number(*storage, u"SELECT count(*) FROM audit"_s), 0);
}

QTEST_GUILESS_MAIN(TestAuditSecrets)
#include "tst_auditsecrets.moc"
