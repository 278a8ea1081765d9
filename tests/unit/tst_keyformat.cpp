// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/apikey.h"
#include "models/domain/keyformat.h"

#include <QRandomGenerator>
#include <QTest>

using namespace orchestris;
using namespace Qt::StringLiterals;

class TestKeyFormat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsItsOwnKeys();
    void refusesWhatIsNoKey_data();
    void refusesWhatIsNoKey();
    void noticesEveryChangedCharacter();
    void neverMakesTheSameKeyTwice();
    void hashesUnderTheInstallationsSecret();
    void stateDependsOnTime_data();
    void stateDependsOnTime();
};

static GeneratedKey sampleKey()
{
    QRandomGenerator random(42);
    return generateKey(random);
}

void TestKeyFormat::readsItsOwnKeys()
{
    for (quint32 seed = 0; seed < 200; ++seed) {
        QRandomGenerator random(seed);
        const GeneratedKey key = generateKey(random);
        const auto parts = parseKey(key.text);
        QVERIFY(parts);
        QCOMPARE(parts->publicId.toByteArray(), key.publicId);
        QCOMPARE(parts->secret.toByteArray(), key.secret);
        QCOMPARE(key.publicId.size(), 12);
        QVERIFY(key.text.startsWith(QByteArray("sk-orc-" + key.publicId + '-' + key.secret + '-')));
    }
}

void TestKeyFormat::refusesWhatIsNoKey_data()
{
    const QByteArray good = sampleKey().text;
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another program's key") << QByteArray("sk-proj-0123456789abcdef");
    QTest::newRow("the prefix alone") << QByteArray("sk-orc-");
    QTest::newRow("one character short") << good.chopped(1);
    QTest::newRow("one character more") << QByteArray(good + 'a');
    QTest::newRow("a blank in front") << QByteArray(' ' + good);
    QTest::newRow("other case of the prefix") << QByteArray("SK" + good.sliced(2));
    QByteArray odd = good;
    odd[25] = '+';
    QTest::newRow("a character that is not base62") << odd;
    QByteArray null = good;
    null[25] = '\0';
    QTest::newRow("a zero byte inside") << null;
}

void TestKeyFormat::refusesWhatIsNoKey()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseKey(text));
}

void TestKeyFormat::noticesEveryChangedCharacter()
{
    const QByteArray good = sampleKey().text;
    QVERIFY(parseKey(good));
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray changed = good;
        changed[i] = changed[i] == 'x' ? 'y' : 'x';
        QVERIFY2(!parseKey(changed), QByteArray::number(i).constData());
    }
}

void TestKeyFormat::neverMakesTheSameKeyTwice()
{
    QSet<QByteArray> publicIds;
    QSet<QByteArray> secrets;
    for (int i = 0; i < 1000; ++i) {
        const GeneratedKey key = generateKey(*QRandomGenerator::system());
        publicIds.insert(key.publicId);
        secrets.insert(key.secret);
    }
    QCOMPARE(publicIds.size(), 1000);
    QCOMPARE(secrets.size(), 1000);
}

void TestKeyFormat::hashesUnderTheInstallationsSecret()
{
    const KeyHasher one(Secret(QByteArray(32, 'a')));
    const KeyHasher other(Secret(QByteArray(32, 'b')));
    const QByteArray hash = one.hash("secret part");
    QCOMPARE(hash.size(), 32);
    QCOMPARE(one.hash("secret part"), hash);
    QVERIFY(one.hash("secret parT") != hash);
    QVERIFY(other.hash("secret part") != hash);
    QVERIFY(one.isValid());
    QVERIFY(!KeyHasher().isValid());
    // RFC 4231, test case 2: it is HMAC-SHA-256 and not something alike.
    QCOMPARE(KeyHasher(Secret("Jefe")).hash("what do ya want for nothing?").toHex(),
             QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
}

void TestKeyFormat::stateDependsOnTime_data()
{
    QTest::addColumn<KeyState>("stored");
    QTest::addColumn<qint64>("expiresAtUs");
    QTest::addColumn<KeyState>("effective");
    QTest::newRow("never expires") << KeyState::Active << qint64(0) << KeyState::Active;
    QTest::newRow("a moment before it expires")
        << KeyState::Active << qint64(101) << KeyState::Active;
    QTest::newRow("at the very moment") << KeyState::Active << qint64(100) << KeyState::Expired;
    QTest::newRow("revoked stays revoked past its time")
        << KeyState::Revoked << qint64(1) << KeyState::Revoked;
    QTest::newRow("disabled stays disabled past its time")
        << KeyState::Disabled << qint64(1) << KeyState::Disabled;
}

void TestKeyFormat::stateDependsOnTime()
{
    QFETCH(KeyState, stored);
    QFETCH(qint64, expiresAtUs);
    QFETCH(KeyState, effective);
    ApiKey key;
    key.state = stored;
    key.expiresAtUs = expiresAtUs;
    QCOMPARE(effectiveState(key, 100), effective);
}

QTEST_APPLESS_MAIN(TestKeyFormat)
#include "tst_keyformat.moc"
