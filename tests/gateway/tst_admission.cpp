// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/admission/authenticator.h"
#include "gateway/admission/modelresolver.h"

#include <QRandomGenerator>
#include <QTest>

using namespace orchestris;

namespace {

class FixedClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowUs() const override { return 1'000'000; }
    [[nodiscard]] qint64 steadyUs() const override { return 0; }
};

} // namespace

class TestAdmission : public QObject
{
    Q_OBJECT

    FixedClock m_clock;
    KeyHasher m_hasher{Secret(QByteArray(32, 'k'))};
    GeneratedKey m_text = generateKey(*QRandomGenerator::global());

    [[nodiscard]] Configuration configuration() const
    {
        Configuration all;
        all.organizations = {{1, QStringLiteral("Team"), true}};
        all.users = {{1, 1, QStringLiteral("developer"), true}};
        all.providers = {{1,
                          QStringLiteral("up"),
                          ProviderKind::OpenAi,
                          QStringLiteral("http://h/v1"),
                          {},
                          true,
                          0,
                          {}},
                         {2,
                          QStringLiteral("off"),
                          ProviderKind::OpenAi,
                          QStringLiteral("http://h/v1"),
                          {},
                          false,
                          0,
                          {}}};
        all.models = {{1, 1, QStringLiteral("large"), {}, 5'000'000},
                      {2, 1, QStringLiteral("acme/small"), {}, 0},
                      {3, 2, QStringLiteral("gone"), {}, 0}};
        all.aliases = {{1, QStringLiteral("agent"), {{QStringLiteral("up/large"), 0, 1}}, 0},
                       {2, QStringLiteral("dangling"), {{QStringLiteral("off/gone"), 0, 1}}, 0}};
        ApiKey key;
        key.id = 1;
        key.publicId = QString::fromLatin1(m_text.publicId);
        key.secretHash = m_hasher.hash(m_text.secret);
        key.organizationId = 1;
        all.keys = {key};
        return all;
    }

    [[nodiscard]] QByteArray bearer() const { return "Bearer " + m_text.text; }

private Q_SLOTS:
    void knowsAKey_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("refusal"); // -1: let in
        const QByteArray text = m_text.text;
        QByteArray altered = text;
        altered[30] = altered[30] == 'a' ? 'b' : 'a';
        QTest::newRow("its text") << "Bearer " + text << -1;
        QTest::newRow("any case of the scheme") << "bearer " + text << -1;
        QTest::newRow("blanks around it") << "Bearer   " + text + ' ' << -1;
        QTest::newRow("nothing") << QByteArray() << int(KeyRefusal::Missing);
        QTest::newRow("another scheme") << "Basic " + text << int(KeyRefusal::Malformed);
        QTest::newRow("only the scheme") << QByteArray("Bearer ") << int(KeyRefusal::Malformed);
        QTest::newRow("one character altered") << "Bearer " + altered << int(KeyRefusal::Malformed);
        QTest::newRow("one character missing")
            << "Bearer " + text.chopped(1) << int(KeyRefusal::Malformed);
        QTest::newRow("a key of OpenAI's")
            << QByteArray("Bearer sk-proj-abcdefgh") << int(KeyRefusal::Malformed);
        QTest::newRow("a key issued elsewhere")
            << "Bearer " + generateKey(*QRandomGenerator::global()).text
            << int(KeyRefusal::Unknown);
    }
    void knowsAKey()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, refusal);
        const Snapshot snapshot(configuration());
        const Authenticator authenticator(m_hasher, m_clock);
        const auto key = authenticator.authenticate(snapshot, header, {});
        QCOMPARE(key ? -1 : int(key.error()), refusal);
    }

    void refusesByState_data()
    {
        QTest::addColumn<KeyState>("state");
        QTest::addColumn<qint64>("expires");
        QTest::addColumn<bool>("organization");
        QTest::addColumn<bool>("user");
        QTest::addColumn<int>("refusal");
        QTest::newRow("active") << KeyState::Active << qint64(0) << true << true << -1;
        QTest::newRow("not yet expired")
            << KeyState::Active << qint64(1'000'001) << true << true << -1;
        QTest::newRow("expired now")
            << KeyState::Active << qint64(1'000'000) << true << true << int(KeyRefusal::Expired);
        QTest::newRow("disabled") << KeyState::Disabled << qint64(0) << true << true
                                  << int(KeyRefusal::Disabled);
        QTest::newRow("revoked") << KeyState::Revoked << qint64(0) << true << true
                                 << int(KeyRefusal::Revoked);
        QTest::newRow("its organization disabled")
            << KeyState::Active << qint64(0) << false << true << int(KeyRefusal::OwnerDisabled);
        QTest::newRow("its user disabled")
            << KeyState::Active << qint64(0) << true << false << int(KeyRefusal::OwnerDisabled);
    }
    void refusesByState()
    {
        QFETCH(KeyState, state);
        QFETCH(qint64, expires);
        QFETCH(bool, organization);
        QFETCH(bool, user);
        QFETCH(int, refusal);
        Configuration all = configuration();
        all.keys[0].state = state;
        all.keys[0].expiresAtUs = expires;
        all.keys[0].ownerKind = OwnerKind::User;
        all.keys[0].userId = 1;
        all.organizations[0].enabled = organization;
        all.users[0].enabled = user;
        const Snapshot snapshot(std::move(all));
        const auto key = Authenticator(m_hasher, m_clock).authenticate(snapshot, bearer(), {});
        QCOMPARE(key ? -1 : int(key.error()), refusal);
    }

    void anotherInstallationsSecretOpensNothing()
    {
        const Snapshot snapshot(configuration());
        const Authenticator other(KeyHasher(Secret(QByteArray(32, 'x'))), m_clock);
        QVERIFY(!other.authenticate(snapshot, bearer(), {}));
    }

    void resolvesWhatTheScopeAllows_data()
    {
        QTest::addColumn<QStringList>("scope"); // empty: everything
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("refusal");
        const QStringList everything;
        const QStringList alias{QStringLiteral("agent")};
        const QStringList direct{QStringLiteral("up/large")};
        QTest::newRow("an alias") << everything << QByteArray("agent") << -1;
        QTest::newRow("a direct ID") << everything << QByteArray("up/large") << -1;
        QTest::newRow("a direct ID with a slash in the model")
            << everything << QByteArray("up/acme/small") << -1;
        QTest::newRow("unknown") << everything << QByteArray("nope") << int(ModelRefusal::Unknown);
        QTest::newRow("another case")
            << everything << QByteArray("Agent") << int(ModelRefusal::Unknown);
        QTest::newRow("a blank after it")
            << everything << QByteArray("agent ") << int(ModelRefusal::Unknown);
        QTest::newRow("percent-encoded")
            << everything << QByteArray("up%2Flarge") << int(ModelRefusal::Unknown);
        QTest::newRow("a disabled provider's model")
            << everything << QByteArray("off/gone") << int(ModelRefusal::Unknown);
        QTest::newRow("an alias that leads nowhere")
            << everything << QByteArray("dangling") << int(ModelRefusal::NoTarget);
        QTest::newRow("the scope's alias") << alias << QByteArray("agent") << -1;
        QTest::newRow("the target of the scope's alias")
            << alias << QByteArray("up/large") << int(ModelRefusal::NotAllowed);
        QTest::newRow("the scope's direct ID") << direct << QByteArray("up/large") << -1;
        QTest::newRow("an alias to the scope's direct ID")
            << direct << QByteArray("agent") << int(ModelRefusal::NotAllowed);
    }
    void resolvesWhatTheScopeAllows()
    {
        QFETCH(QStringList, scope);
        QFETCH(QByteArray, name);
        QFETCH(int, refusal);
        Configuration all = configuration();
        all.keys[0].scope = {scope.isEmpty(), scope};
        const Snapshot snapshot(std::move(all));
        const auto *key = snapshot.key(m_text.publicId.toStdString());
        QVERIFY(key);
        const auto found = resolveModel(snapshot, *key, name.toStdString());
        QCOMPARE(found ? -1 : int(found.error()), refusal);

        const auto listed = callableModels(snapshot, *key);
        const bool isListed =
            std::any_of(listed.begin(), listed.end(),
                        [&](const CallableModel &model) { return model.id == name; });
        QCOMPARE(isListed, refusal == -1); // /models shows exactly what may be called
    }
};

QTEST_APPLESS_MAIN(TestAdmission)
#include "tst_admission.moc"
