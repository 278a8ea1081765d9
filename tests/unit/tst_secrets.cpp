// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/credentials.h"
#include "models/storage/filelock.h"
#include "models/storage/installationsecret.h"
#include "models/storage/secretstore.h"
#include "tests/unit/storagefixture.h"

using namespace orchestris;
using namespace Qt::StringLiterals;
using Kind = CredentialReference::Kind;

class TestSecrets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void findsCredentialsInTheEnvironment();
    void findsCredentialsInFiles();
    void warnsOfCredentialFilesThatEverybodyCanRead();
    void refusesUnusableCredentials_data();
    void refusesUnusableCredentials();
    void asksTheKeychainOnce();
    void saysWhenTheKeychainDoesNotAnswer();
    void keepsTheInstallationsSecretInTheKeychain();
    void keepsItInAPrivateFileElsewhere_data();
    void keepsItInAPrivateFileElsewhere();
    void neverMakesASecondSecret_data();
    void neverMakesASecondSecret();
    void takesOverASecretWhosePlaceWasNotNoted();
    void twoAtOnceEndWithTheSame_data();
    void twoAtOnceEndWithTheSame();
    void restrictsAFileThatOthersCanRead();
    void aLockExcludesOthersUntilItsEnd();

private:
    [[nodiscard]] QString secretFile() const
    {
        return m_fixture->folder.filePath(u"installation.secret"_s);
    }
    /// Waits for the answer.
    [[nodiscard]] Result<Secret> obtain(bool fileOnly = false)
    {
        FakeKeychain keychain(m_keychain);
        InstallationSecret installation(*m_fixture->database, keychain, m_fixture->folder.path(),
                                        fileOnly);
        std::optional<Result<Secret>> answer;
        installation.obtain([&](Result<Secret> found) { answer = std::move(found); });
        [&] { QTRY_VERIFY(answer); }();
        return answer.value_or(fail(ErrorCode::Timeout, u"no answer"_s));
    }
    [[nodiscard]] QString place() const
    {
        return m_fixture->database->value(u"SELECT value FROM meta WHERE key = 'secret_place'"_s)
            ->toString();
    }
    QString writeFile(const QByteArray &content, QFileDevice::Permissions permissions)
    {
        QFile file(m_fixture->folder.filePath(u"credential"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        file.setPermissions(permissions);
        return file.fileName();
    }

    std::unique_ptr<StorageFixture> m_fixture;
    std::shared_ptr<FakeKeychain::Content> m_keychain;
};

constexpr QFileDevice::Permissions OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

void TestSecrets::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    m_keychain = std::make_shared<FakeKeychain::Content>();
}

void TestSecrets::cleanup()
{
    qunsetenv("ORCHESTRIS_TEST_KEY");
}

void TestSecrets::findsCredentialsInTheEnvironment()
{
    const CredentialReference reference{Kind::Environment, u"ORCHESTRIS_TEST_KEY"_s};
    const auto missing = resolveCredential(reference);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QVERIFY(missing.error().message.contains(u"ORCHESTRIS_TEST_KEY"));
    qputenv("ORCHESTRIS_TEST_KEY", " the-key\n");
    QCOMPARE(resolveCredential(reference)->reveal(), QByteArray("the-key"));
    QVERIFY(resolveCredential({}).value().isEmpty());
    QCOMPARE(resolveCredential({Kind::Keychain, u"x"_s}).error().code, ErrorCode::Unsupported);
}

void TestSecrets::findsCredentialsInFiles()
{
    const QString path = writeFile("  the-key \r\n\n", OwnerOnly);
    QCOMPARE(resolveCredential({Kind::File, path})->reveal(), QByteArray("the-key"));
    const auto missing = resolveCredential({Kind::File, path + u".none"_s});
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QVERIFY(missing.error().message.contains(path));
    QCOMPARE(resolveCredential({Kind::File, m_fixture->folder.path()}).error().code,
             ErrorCode::NotFound);
}

void TestSecrets::warnsOfCredentialFilesThatEverybodyCanRead()
{
    const QString path = writeFile("the-key", OwnerOnly | QFileDevice::ReadOther);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"can be read or written by every"_s));
    QCOMPARE(resolveCredential({Kind::File, path})->reveal(), QByteArray("the-key"));
}

void TestSecrets::refusesUnusableCredentials_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QFileDevice::Permissions>("permissions");
    QTest::newRow("empty") << QByteArray() << OwnerOnly;
    QTest::newRow("only blanks") << QByteArray(" \n\t\n") << OwnerOnly;
    QTest::newRow("two lines") << QByteArray("verysecret\nX-Forged: verysecret") << OwnerOnly;
    QTest::newRow("a zero byte inside") << QByteArray("very\0secret", 11) << OwnerOnly;
    QTest::newRow("far too large") << QByteArray(100'000, 'x') << OwnerOnly;
}

void TestSecrets::refusesUnusableCredentials()
{
    QFETCH(QByteArray, content);
    QFETCH(QFileDevice::Permissions, permissions);
    const QString path = writeFile(content, permissions);
    const auto found = resolveCredential({Kind::File, path});
    QVERIFY(!found);
    QVERIFY(found.error().message.contains(path));
    QVERIFY(!found.error().message.contains(u"verysecret"));
}

void TestSecrets::asksTheKeychainOnce()
{
    qputenv("ORCHESTRIS_TEST_KEY", "from-env");
    m_keychain->entries.insert(u"openai"_s, "from-keychain");
    Provider none{1, u"none"_s, ProviderKind::OpenAi, {}, {}, true, 0, {}};
    Provider env = none;
    env.id = 2;
    env.credential = {Kind::Environment, u"ORCHESTRIS_TEST_KEY"_s};
    Provider kept = none;
    kept.id = 3;
    kept.credential = {Kind::Keychain, u"openai"_s};
    Provider lost = none;
    lost.id = 4;
    lost.credential = {Kind::Keychain, u"lost"_s};

    SecretStore store(std::make_unique<FakeKeychain>(m_keychain));
    std::optional<SecretStore::Credentials> found;
    const auto resolve = [&](const QList<Provider> &providers) {
        found.reset();
        store.resolve(providers, [&](SecretStore::Credentials credentials) {
            found = std::move(credentials);
        });
    };
    resolve({none, env});
    QVERIFY(found); // at once: nothing to ask
    QCOMPARE(found->size(), 1u);
    resolve({none, env, kept, lost});
    QVERIFY(!found);
    QTRY_VERIFY(found);
    QCOMPARE(found->at(2)->reveal(), QByteArray("from-env"));
    QCOMPARE(found->at(3)->reveal(), QByteArray("from-keychain"));
    QCOMPARE(found->at(4).error().code, ErrorCode::NotFound);
    QVERIFY(!store.keychainWasSilent());
    const int reads = m_keychain->reads;
    resolve({kept});
    QVERIFY(found); // known by now
    QCOMPARE(m_keychain->reads, reads);

    bool written = false;
    store.write(u"openai"_s, Secret("changed"),
                [&](const Result<void> &done) { written = done.has_value(); });
    QTRY_VERIFY(written);
    resolve({kept});
    QTRY_VERIFY(found);
    QCOMPARE(found->at(3)->reveal(), QByteArray("changed"));
    bool removed = false;
    store.remove(u"openai"_s, [&](const Result<void> &done) { removed = done.has_value(); });
    QTRY_VERIFY(removed);
    resolve({kept});
    QTRY_VERIFY(found);
    QCOMPARE(found->at(3).error().code, ErrorCode::NotFound);
}

void TestSecrets::saysWhenTheKeychainDoesNotAnswer()
{
    m_keychain->failure = Error{ErrorCode::Timeout, u"locked"_s};
    SecretStore store(std::make_unique<FakeKeychain>(m_keychain));
    Provider kept{3, u"p"_s, ProviderKind::OpenAi, {}, {Kind::Keychain, u"openai"_s}, true, 0, {}};
    std::optional<SecretStore::Credentials> found;
    store.resolve({kept},
                  [&](SecretStore::Credentials credentials) { found = std::move(credentials); });
    QTRY_VERIFY(found);
    QCOMPARE(found->at(3).error().code, ErrorCode::Timeout);
    QVERIFY(store.keychainWasSilent());
}

void TestSecrets::keepsTheInstallationsSecretInTheKeychain()
{
    const auto made = obtain();
    VERIFY_OK(made);
    QCOMPARE(made->reveal().size(), 32);
    QCOMPARE(place(), u"keychain"_s);
    QVERIFY(!QFile::exists(secretFile()));
    QCOMPARE(m_keychain->entries.size(), 1);
    QCOMPARE(obtain()->reveal(), made->reveal());
    QCOMPARE(obtain(true)->reveal(), made->reveal()); // where it is, not where it is preferred
}

void TestSecrets::keepsItInAPrivateFileElsewhere_data()
{
    QTest::addColumn<bool>("available");
    QTest::addColumn<bool>("fileOnly");
    QTest::addColumn<bool>("fails");
    QTest::newRow("no keychain") << false << false << false;
    QTest::newRow("the file is asked for") << true << true << false;
    QTest::newRow("the keychain does not answer") << true << false << true;
}

void TestSecrets::keepsItInAPrivateFileElsewhere()
{
    QFETCH(bool, available);
    QFETCH(bool, fileOnly);
    QFETCH(bool, fails);
    m_keychain->available = available;
    if (fails)
        m_keychain->failure = Error{ErrorCode::Timeout, u"locked"_s};
    const auto made = obtain(fileOnly);
    VERIFY_OK(made);
    QCOMPARE(made->reveal().size(), 32);
    QCOMPARE(place(), u"file"_s);
    QVERIFY(m_keychain->entries.isEmpty());
#ifdef Q_OS_UNIX
    QCOMPARE(int(QFileInfo(secretFile()).permissions() & 0x00FF), 0);
#endif
    // Other processes find it there even if they have a keychain.
    m_keychain->available = true;
    m_keychain->failure.reset();
    QCOMPARE(obtain()->reveal(), made->reveal());
    QVERIFY(m_keychain->entries.isEmpty());
}

void TestSecrets::neverMakesASecondSecret_data()
{
    QTest::addColumn<bool>("fileOnly");
    QTest::addColumn<QString>("damage");
    QTest::newRow("the file is gone") << true << u"gone"_s;
    QTest::newRow("the file is damaged") << true << u"damaged"_s;
    QTest::newRow("the keychain's entry is gone") << false << u"gone"_s;
    QTest::newRow("the keychain's entry is damaged") << false << u"damaged"_s;
    QTest::newRow("the keychain is locked") << false << u"locked"_s;
}

void TestSecrets::neverMakesASecondSecret()
{
    QFETCH(bool, fileOnly);
    QFETCH(QString, damage);
    VERIFY_OK(obtain(fileOnly));
    if (damage == u"gone") {
        QFile::remove(secretFile());
        m_keychain->entries.clear();
    } else if (damage == u"damaged") {
        for (QByteArray &entry : m_keychain->entries)
            entry = "00ff";
        QFile file(secretFile());
        if (fileOnly)
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("00ff\n"));
    } else {
        m_keychain->failure = Error{ErrorCode::Timeout, u"it is locked"_s};
    }
    const auto again = obtain(fileOnly);
    QVERIFY(!again);
    QVERIFY(again.error().message.contains(u"installation's secret"));
    QCOMPARE(QFile::exists(secretFile()), fileOnly && damage == u"damaged");
}

void TestSecrets::takesOverASecretWhosePlaceWasNotNoted()
{
    const auto file = obtain(true);
    VERIFY_OK(m_fixture->database->run(u"DELETE FROM meta WHERE key = 'secret_place'"_s));
    QCOMPARE(obtain()->reveal(), file->reveal()); // made before the process could say so
    QCOMPARE(place(), u"file"_s);

    init();
    const auto kept = obtain();
    VERIFY_OK(m_fixture->database->run(u"DELETE FROM meta WHERE key = 'secret_place'"_s));
    QCOMPARE(obtain()->reveal(), kept->reveal());
    QCOMPARE(place(), u"keychain"_s);
}

void TestSecrets::twoAtOnceEndWithTheSame_data()
{
    QTest::addColumn<bool>("fileOnly");
    QTest::newRow("in a file") << true;
    QTest::newRow("in the keychain") << false;
}

void TestSecrets::twoAtOnceEndWithTheSame()
{
    QFETCH(bool, fileOnly);
    const auto second = m_fixture->connect();
    FakeKeychain keychain(m_keychain);
    FakeKeychain otherKeychain(m_keychain);
    InstallationSecret one(*m_fixture->database, keychain, m_fixture->folder.path(), fileOnly);
    InstallationSecret two(*second, otherKeychain, m_fixture->folder.path(), fileOnly);
    std::optional<Result<Secret>> first;
    std::optional<Result<Secret>> other;
    one.obtain([&](Result<Secret> found) { first = std::move(found); });
    two.obtain([&](Result<Secret> found) { other = std::move(found); });
    QTRY_VERIFY(first && other);
    VERIFY_OK(*first);
    VERIFY_OK(*other);
    QCOMPARE((*other)->reveal(), (*first)->reveal());
}

void TestSecrets::restrictsAFileThatOthersCanRead()
{
#ifdef Q_OS_UNIX
    VERIFY_OK(obtain(true));
    QFile::setPermissions(secretFile(), OwnerOnly | QFileDevice::ReadOther);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"was open to other users"_s));
    VERIFY_OK(obtain(true));
    QVERIFY(!(QFileInfo(secretFile()).permissions() & QFileDevice::ReadOther));
#endif
}

void TestSecrets::aLockExcludesOthersUntilItsEnd()
{
    const QString path = m_fixture->folder.filePath(u"x.lock"_s);
    FileLock first = FileLock::tryLock(path);
    QVERIFY(first.isHeld());
    QVERIFY(!FileLock::tryLock(path).isHeld());
    FileLock moved = std::move(first);
    QVERIFY(!first.isHeld()); // NOLINT(bugprone-use-after-move): what is left is what is tested
    QVERIFY(!FileLock::tryLock(path).isHeld());
    moved = FileLock();
    QVERIFY(FileLock::tryLock(path).isHeld());
    QVERIFY(!FileLock::tryLock(m_fixture->folder.filePath(u"no/folder/x.lock"_s)).isHeld());
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
