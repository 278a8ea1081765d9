// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/effectivescope.h"

#include <QRandomGenerator>
#include <QTest>

using namespace orchestris;
using namespace Qt::StringLiterals;

class tst_EffectiveScope : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyReasonIsTold_data();
    void everyReasonIsTold();
    void namesComeInAFixedOrder();
    void anAliasIsOpenAsLongAsOneTargetIs();
    void endpointsAreThoseThatBothHave();
    void itAgreesWithTheGatewayOnAnyConfiguration();
};

namespace {

Provider makeProvider(Id id, const QString &name, bool enabled, ProviderEndpoints endpoints)
{
    Provider provider{id, name, ProviderKind::OpenAi, u"http://127.0.0.1:1"_s, {}, enabled, 0, {}};
    provider.traits.endpoints = endpoints;
    return provider;
}

Configuration sample()
{
    Configuration configuration;
    configuration.organizations = {{1, u"Org"_s, true}};
    configuration.organizations[0].models = {
        false,
        {u"fast"_s, u"broken"_s, u"asleep"_s, u"one/a"_s, u"one/b"_s, u"off/c"_s, u"vectors/e"_s}};
    configuration.users = {{5, 1, u"lead"_s, true}};
    configuration.users[0].models = {
        false,
        {u"fast"_s, u"broken"_s, u"asleep"_s, u"one/a"_s, u"off/c"_s, u"one/d"_s, u"vectors/e"_s}};
    configuration.providers = {makeProvider(10, u"one"_s, true, ProviderEndpoint::Chat),
                               makeProvider(11, u"off"_s, false, ProviderEndpoint::Chat),
                               makeProvider(12, u"vectors"_s, true, ProviderEndpoint::Embeddings)};
    configuration.models = {{100, 10, u"a"_s, {}, 0},
                            {101, 10, u"b"_s, {}, 0},
                            {102, 11, u"c"_s, {}, 0},
                            {103, 10, u"d"_s, {}, 0},
                            {104, 12, u"e"_s, {}, 0}};
    configuration.aliases = {
        {200, u"fast"_s, {{u"one/gone"_s, 0, 1}, {u"off/c"_s, 1, 1}, {u"one/a"_s, 2, 1}}, 0},
        {201, u"broken"_s, {{u"one/gone"_s, 0, 1}}, 0},
        {202, u"asleep"_s, {{u"off/c"_s, 0, 1}}, 0}};
    return configuration;
}

Scope listed(const QStringList &names)
{
    return {false, names};
}

ScopeQuestion question(const Snapshot &snapshot, const Scope &scope)
{
    return {scope, KeyEndpoint::Chat, snapshot.user(5), snapshot.organization(1)};
}

ScopedName nameIn(const QList<ScopedName> &names, const QString &name)
{
    for (const ScopedName &one : names) {
        if (one.name == name)
            return one;
    }
    return {u"not there"_s, ScopedName::Kind::Unknown, {}, {}, {}};
}

} // namespace

void tst_EffectiveScope::everyReasonIsTold_data()
{
    using O = ScopeObstacle;
    QTest::addColumn<QString>("name");
    QTest::addColumn<ScopeObstacles>("obstacles");
    QTest::newRow("a model that all three lists have") << u"one/a"_s << ScopeObstacles();
    QTest::newRow("an alias that all three lists have") << u"fast"_s << ScopeObstacles();
    QTest::newRow("a model that the user may not see") << u"one/b"_s << ScopeObstacles(O::User);
    QTest::newRow("a model that neither the key nor the organization has")
        << u"one/d"_s << (O::Key | O::Organization);
    QTest::newRow("a model at a provider that is switched off")
        << u"off/c"_s << ScopeObstacles(O::ProviderDisabled);
    QTest::newRow("an alias whose targets are all gone")
        << u"broken"_s << ScopeObstacles(O::NoTarget);
    QTest::newRow("an alias whose targets are all switched off")
        << u"asleep"_s << ScopeObstacles(O::ProviderDisabled);
    QTest::newRow("a model that has nothing that the key is for")
        << u"vectors/e"_s << ScopeObstacles(O::NoEndpoint);
    QTest::newRow("a name that is nothing") << u"old/model"_s << ScopeObstacles(O::Missing);
}

void tst_EffectiveScope::everyReasonIsTold()
{
    QFETCH(QString, name);
    const Snapshot snapshot(sample());
    const QList<ScopedName> names = effectiveScope(
        snapshot,
        question(snapshot, listed({u"fast"_s, u"broken"_s, u"asleep"_s, u"one/a"_s, u"one/b"_s,
                                   u"off/c"_s, u"vectors/e"_s, u"old/model"_s})));
    QCOMPARE(nameIn(names, name).name, name);
    QTEST(nameIn(names, name).obstacles, "obstacles");
    QCOMPARE(countAllowed(names), 2);
}

void tst_EffectiveScope::namesComeInAFixedOrder()
{
    const Snapshot snapshot(sample());
    QStringList names;
    for (const ScopedName &name :
         effectiveScope(snapshot, question(snapshot, listed({u"zz/x"_s, u"aa"_s, u"fast"_s}))))
        names.append(name.name);
    QCOMPARE(names.join(u' '), u"asleep broken fast off/c one/a one/b one/d vectors/e aa zz/x"_s);
}

void tst_EffectiveScope::anAliasIsOpenAsLongAsOneTargetIs()
{
    const Snapshot snapshot(sample());
    const ScopedName fast = nameIn(effectiveScope(snapshot, {}), u"fast"_s);
    QVERIFY(fast.isAllowed());
    QCOMPARE(fast.targets, QStringList{u"one/a"_s}); // not what is gone or switched off
    QVERIFY(!nameIn(effectiveScope(snapshot, {}), u"broken"_s).isAllowed());
}

void tst_EffectiveScope::endpointsAreThoseThatBothHave()
{
    QCOMPARE(clientEndpoints(ProviderEndpoint::Chat), KeyEndpoint::Chat | KeyEndpoint::Responses);
    QCOMPARE(clientEndpoints(ProviderEndpoint::Messages),
             KeyEndpoint::Chat | KeyEndpoint::Responses);
    QCOMPARE(clientEndpoints(ProviderEndpoint::Embeddings), KeyEndpoints(KeyEndpoint::Embeddings));
    const Snapshot snapshot(sample());
    ScopeQuestion asked;
    asked.endpoints = KeyEndpoint::Responses | KeyEndpoint::Embeddings;
    const QList<ScopedName> names = effectiveScope(snapshot, asked);
    QCOMPARE(nameIn(names, u"one/a"_s).endpoints, KeyEndpoints(KeyEndpoint::Responses));
    QCOMPARE(nameIn(names, u"vectors/e"_s).endpoints, KeyEndpoints(KeyEndpoint::Embeddings));
}

void tst_EffectiveScope::itAgreesWithTheGatewayOnAnyConfiguration()
{
    QRandomGenerator random(20261122);
    const auto some = [&](const QStringList &from) {
        Scope scope;
        scope.everything = random.bounded(3) == 0;
        for (const QString &name : from) {
            if (!scope.everything && random.bounded(2) == 0)
                scope.models.append(name);
        }
        return scope;
    };
    int allowed = 0;
    int refused = 0;
    for (int round = 0; round < 200; ++round) {
        Configuration configuration = sample();
        for (Provider &provider : configuration.providers)
            provider.enabled = random.bounded(3) > 0;
        const QStringList all{u"fast"_s,  u"broken"_s, u"asleep"_s,    u"one/a"_s,  u"one/b"_s,
                              u"off/c"_s, u"one/d"_s,  u"vectors/e"_s, u"nowhere"_s};
        configuration.organizations[0].models = some(all);
        configuration.users[0].models = some(all);
        for (int i = 0; i < 4; ++i) {
            ApiKey key;
            key.id = i + 1;
            key.publicId = u"AAAAAAAAAAA%1"_s.arg(i);
            key.organizationId = 1;
            key.ownerKind = i % 2 == 0 ? OwnerKind::User : OwnerKind::Organization;
            key.userId = i % 2 == 0 ? 5 : 0;
            key.scope = some(all);
            configuration.keys.append(key);
        }
        const Snapshot snapshot(configuration);
        for (const ApiKey &key : snapshot.configuration().keys) {
            const auto *entry = snapshot.key(key.publicId.toStdString());
            for (const ScopedName &name :
                 effectiveScope(snapshot, scopeQuestionOf(key, snapshot))) {
                const std::string text = name.name.toStdString();
                const auto *alias = snapshot.alias(text);
                const bool resolves = (alias && !alias->targets.empty()) || snapshot.model(text);
                const bool expected = resolves && scopeAllows(*entry, text);
                QVERIFY2(name.isAllowed() == expected, qPrintable(name.name));
                ++(expected ? allowed : refused);
            }
        }
    }
    QVERIFY(allowed > 500 && refused > 500); // else nothing was shown
}

QTEST_GUILESS_MAIN(tst_EffectiveScope)
#include "tst_effectivescope.moc"
