// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/snapshot.h"

#include <QTest>

using namespace orchestris;
using namespace Qt::StringLiterals;

class TestSnapshot : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsModelsByDirectId();
    void hidesModelsOfDisabledProviders();
    void ordersTargetsAndLeavesOutMissingOnes();
    void findsKeysWithTheirOwners();
    void scopeMeansNamesByteForByte();
    void tellsCredentialsAndWhyTheyAreMissing();
};

static Configuration sample()
{
    Configuration configuration;
    configuration.organizations = {{1, u"Org"_s, true}};
    configuration.users = {{5, 1, u"ada"_s, true}};
    Provider one{10, u"one"_s, ProviderKind::OpenAi, u"http://127.0.0.1:1"_s, {}, true, 0, {}};
    Provider off{11, u"off"_s, ProviderKind::OpenAi, u"http://127.0.0.1:1"_s, {}, false, 0, {}};
    configuration.providers = {one, off};
    configuration.models = {{100, 10, u"a"_s, {}, 0},
                            {101, 10, u"org/b"_s, {}, 0},
                            {102, 11, u"c"_s, {}, 0},
                            {103, 99, u"orphan"_s, {}, 0}};
    configuration.aliases = {
        {200,
         u"fast"_s,
         {{u"one/gone"_s, 0, 1}, {u"one/org/b"_s, 2, 1}, {u"one/a"_s, 1, 1}, {u"off/c"_s, 3, 1}},
         0},
        {201, u"broken"_s, {{u"one/gone"_s, 0, 1}}, 0}};
    ApiKey organizationKey;
    organizationKey.id = 300;
    organizationKey.publicId = u"AAAAAAAAAAAA"_s;
    organizationKey.ownerKind = OwnerKind::Organization;
    organizationKey.organizationId = 1;
    ApiKey userKey = organizationKey;
    userKey.id = 301;
    userKey.publicId = u"BBBBBBBBBBBB"_s;
    userKey.ownerKind = OwnerKind::User;
    userKey.userId = 5;
    userKey.scope = {false, {u"fast"_s, u"one/org/b"_s}};
    configuration.keys = {organizationKey, userKey};
    configuration.credentials.emplace(10, Secret("the credential"));
    configuration.credentials.emplace(11, fail(ErrorCode::NotFound, u"not there"_s));
    return configuration;
}

void TestSnapshot::findsModelsByDirectId()
{
    const Snapshot snapshot(sample());
    const auto *model = snapshot.model("one/org/b");
    QVERIFY(model);
    QCOMPARE(model->model->id, 101);
    QCOMPARE(model->provider->name, u"one"_s);
    QCOMPARE(model->modelName, QByteArray("org/b"));
    QVERIFY(!snapshot.model("one/B"));
    QVERIFY(!snapshot.model("a"));
    QVERIFY(!snapshot.model(""));
    QCOMPARE(snapshot.models().size(), 2u);
}

void TestSnapshot::hidesModelsOfDisabledProviders()
{
    const Snapshot snapshot(sample());
    QVERIFY(!snapshot.model("off/c"));
    QVERIFY(snapshot.provider(11)); // still there for screens
    Configuration enabled = sample();
    enabled.providers[1].enabled = true;
    QVERIFY(Snapshot(enabled).model("off/c"));
}

void TestSnapshot::ordersTargetsAndLeavesOutMissingOnes()
{
    const Snapshot snapshot(sample());
    const auto *alias = snapshot.alias("fast");
    QVERIFY(alias);
    QCOMPARE(alias->targets.size(), 2u);
    QCOMPARE(alias->targets[0].model->directId, QByteArray("one/a"));
    QCOMPARE(alias->targets[1].model->directId, QByteArray("one/org/b"));
    QVERIFY(snapshot.alias("broken"));
    QVERIFY(snapshot.alias("broken")->targets.empty());
    QVERIFY(!snapshot.alias("FAST"));
}

void TestSnapshot::findsKeysWithTheirOwners()
{
    const Snapshot snapshot(sample());
    const auto *organizationKey = snapshot.key("AAAAAAAAAAAA");
    QVERIFY(organizationKey);
    QCOMPARE(organizationKey->organization->name, u"Org"_s);
    QVERIFY(!organizationKey->user);
    const auto *userKey = snapshot.key("BBBBBBBBBBBB");
    QVERIFY(userKey);
    QCOMPARE(userKey->user->name, u"ada"_s);
    QVERIFY(!snapshot.key("bbbbbbbbbbbb"));
    QCOMPARE(snapshot.keyById(301), userKey->key);
    QVERIFY(!snapshot.keyById(1));
}

void TestSnapshot::scopeMeansNamesByteForByte()
{
    const Snapshot snapshot(sample());
    QVERIFY(scopeAllows(*snapshot.key("AAAAAAAAAAAA"), "anything"));
    const auto &limited = *snapshot.key("BBBBBBBBBBBB");
    QVERIFY(scopeAllows(limited, "fast"));
    QVERIFY(scopeAllows(limited, "one/org/b"));
    QVERIFY(!scopeAllows(limited, "one/a")); // a target of "fast", but not named itself
    QVERIFY(!scopeAllows(limited, "Fast"));
    QVERIFY(!scopeAllows(limited, ""));
}

void TestSnapshot::tellsCredentialsAndWhyTheyAreMissing()
{
    const Snapshot snapshot(sample());
    QCOMPARE(snapshot.credential(10).value().reveal(), QByteArray("the credential"));
    QCOMPARE(snapshot.credential(11).error().message, u"not there"_s);
    QVERIFY(snapshot.credential(12).value().isEmpty());
}

QTEST_APPLESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
