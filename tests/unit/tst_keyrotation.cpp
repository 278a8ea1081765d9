// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/snapshot.h"
#include "models/storage/configurationloader.h"
#include "models/storage/keyrepository.h"
#include "tests/unit/storagefixture.h"

#include <QRandomGenerator>

using namespace orchestris;
using namespace Qt::StringLiterals;

constexpr qint64 Hour = 3'600'000'000;

class TestKeyRotation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void rotationKeepsEverythingButTheSecret();
    void theSecretBeforeIsAcceptedForItsGrace();
    void withoutGraceTheSecretBeforeEndsAtOnce();
    void aSecondRotationEndsTheFirstSecret();
    void aKeyIsFoundByThePublicPartItHadBefore();
    void refusesToRotate_data();
    void refusesToRotate();

private:
    [[nodiscard]] KeyRepository keys()
    {
        return {*m_fixture->database, m_fixture->hasher, m_fixture->clock};
    }
    [[nodiscard]] Result<IssuedKey> issue()
    {
        KeyRequest request;
        request.name = u"agent"_s;
        request.scope = {false, {u"sandbox/lorem"_s}};
        request.note = u"for the build server"_s;
        request.tags = {u"ci"_s};
        request.loopGuard = LoopGuardAction::Stop;
        return keys().issue(request, *QRandomGenerator::system());
    }
    [[nodiscard]] Result<IssuedKey> rotate(Id key, qint64 graceUs)
    {
        return keys().rotate(key, graceUs, *QRandomGenerator::system());
    }
    [[nodiscard]] QByteArray hashOf(const IssuedKey &issued) const
    {
        const QByteArray text = issued.text.toLatin1();
        const auto parts = parseKey(text);
        return parts ? m_fixture->hasher.hash(parts->secret) : QByteArray();
    }

    std::unique_ptr<StorageFixture> m_fixture;
};

void TestKeyRotation::init()
{
    m_fixture = std::make_unique<StorageFixture>();
}

void TestKeyRotation::rotationKeepsEverythingButTheSecret()
{
    const auto issued = issue();
    m_fixture->clock.advanceMs(5000);
    const auto rotated = rotate(issued->key.id, Hour);
    VERIFY_OK(rotated);
    QVERIFY(rotated->text != issued->text);
    QVERIFY(rotated->key == keys().find(issued->key.id).value());
    QCOMPARE(rotated->key.secretHash, hashOf(*rotated));
    QVERIFY(rotated->key.publicId != issued->key.publicId);
    ApiKey same = rotated->key;
    same.publicId = issued->key.publicId;
    same.secretHash = issued->key.secretHash;
    same.retired.reset();
    QVERIFY(same == issued->key);
}

void TestKeyRotation::theSecretBeforeIsAcceptedForItsGrace()
{
    const auto issued = issue();
    const auto rotated = rotate(issued->key.id, Hour);
    VERIFY_OK(rotated);
    const std::optional<RetiredSecret> retired = keys().list().value().first().retired;
    QVERIFY(retired);
    QCOMPARE(retired->publicId, issued->key.publicId);
    QCOMPARE(retired->secretHash, hashOf(*issued));
    QCOMPARE(retired->untilUs, m_fixture->clock.nowUs() + Hour);
    const Snapshot snapshot(loadConfiguration(*m_fixture->database).value());
    const auto *earlier = snapshot.key(issued->key.publicId.toStdString());
    const auto *present = snapshot.key(rotated->key.publicId.toStdString());
    QVERIFY(earlier && present);
    QCOMPARE(earlier->key->id, present->key->id);
    QCOMPARE(earlier->validUntilUs, retired->untilUs);
    QCOMPARE(present->validUntilUs, 0);
    QCOMPARE(present->secretHash, hashOf(*rotated));
}

void TestKeyRotation::withoutGraceTheSecretBeforeEndsAtOnce()
{
    const auto issued = issue();
    VERIFY_OK(rotate(issued->key.id, Hour));
    const auto rotated = rotate(issued->key.id, 0);
    VERIFY_OK(rotated);
    QVERIFY(!keys().find(issued->key.id).value().retired);
    const Snapshot snapshot(loadConfiguration(*m_fixture->database).value());
    QVERIFY(!snapshot.key(issued->key.publicId.toStdString()));
    QVERIFY(snapshot.key(rotated->key.publicId.toStdString()));
    QCOMPARE(
        m_fixture->number(u"SELECT count(*) FROM api_keys WHERE retired_secret_hash IS NOT NULL"_s),
        0);
}

void TestKeyRotation::aSecondRotationEndsTheFirstSecret()
{
    const auto first = issue();
    const auto second = rotate(first->key.id, Hour);
    const auto third = rotate(first->key.id, 2 * Hour);
    VERIFY_OK(third);
    QCOMPARE(third->key.retired->publicId, second->key.publicId);
    QCOMPARE(third->key.retired->untilUs, m_fixture->clock.nowUs() + 2 * Hour);
    const Snapshot snapshot(loadConfiguration(*m_fixture->database).value());
    QVERIFY(!snapshot.key(first->key.publicId.toStdString()));
}

void TestKeyRotation::aKeyIsFoundByThePublicPartItHadBefore()
{
    const auto issued = issue();
    const auto rotated = rotate(issued->key.id, Hour);
    VERIFY_OK(rotated);
    QCOMPARE(keys().find(issued->key.publicId).value().id, issued->key.id);
    QCOMPARE(keys().find(rotated->key.publicId).value().id, issued->key.id);
    VERIFY_OK(rotate(issued->key.id, 0));
    QCOMPARE(keys().find(issued->key.publicId).error().code, ErrorCode::NotFound);
}

void TestKeyRotation::refusesToRotate_data()
{
    QTest::addColumn<qint64>("graceUs");
    QTest::addColumn<bool>("isRevoked");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("with a grace below nothing")
        << qint64(-1) << false << ErrorCode::InvalidArgument;
    QTest::newRow("with more than 30 days of grace")
        << 30 * 24 * Hour + 1 << false << ErrorCode::InvalidArgument;
    QTest::newRow("a revoked key") << qint64(0) << true << ErrorCode::Conflict;
}

void TestKeyRotation::refusesToRotate()
{
    QFETCH(qint64, graceUs);
    QFETCH(bool, isRevoked);
    QFETCH(ErrorCode, code);
    const Id id = issue().value().key.id;
    if (isRevoked)
        VERIFY_OK(keys().setState(id, KeyState::Revoked));
    const ApiKey before = keys().find(id).value();
    const auto rotated = rotate(id, graceUs);
    QVERIFY(!rotated);
    QCOMPARE(rotated.error().code, code);
    QVERIFY(keys().find(id).value() == before);
    QCOMPARE(rotate(999, 0).error().code, ErrorCode::NotFound);
    const KeyHasher none;
    KeyRepository without(*m_fixture->database, none, m_fixture->clock);
    if (!isRevoked) {
        QCOMPARE(without.rotate(id, 0, *QRandomGenerator::system()).error().code,
                 ErrorCode::Unavailable);
    }
}

QTEST_GUILESS_MAIN(TestKeyRotation)
#include "tst_keyrotation.moc"
