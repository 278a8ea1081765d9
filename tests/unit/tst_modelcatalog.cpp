// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Guards what the pages change of models and aliases.
#include "models/storage/aliasrepository.h"
#include "models/storage/keyrepository.h"
#include "models/storage/limitrepository.h"
#include "models/storage/modelrepository.h"
#include "models/storage/probereportrepository.h"
#include "models/storage/providerrepository.h"
#include "tests/unit/storagefixture.h"

#include <QRandomGenerator>

using namespace orchestris;
using namespace Qt::StringLiterals;

class TestModelCatalog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aChangeIsOneVersionAndOneEntry();
    void aPriceCanBeTakenAway();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
    void createsWhatIsNotThereYet();
    void listPricesAreUsedWhereThereAreSome();
    void aRemovedModelComesBackWithItsPriceVersion();
    void renamingAnAliasIsFollowed();
    void renamingOntoAnotherIsRefused();
    void probesAreKeptByProviderAndModel();
    void probesGoWithTheirProvider();

private:
    [[nodiscard]] ModelRepository models() { return {*m_fixture->database, m_fixture->clock}; }
    [[nodiscard]] AliasRepository aliases() { return {*m_fixture->database, m_fixture->clock}; }
    [[nodiscard]] ProviderRepository providers()
    {
        return {*m_fixture->database, m_fixture->clock};
    }
    [[nodiscard]] qint64 audited(const QString &action)
    {
        return m_fixture->number(
            QStringLiteral("SELECT count(*) FROM audit WHERE action = '%1'").arg(action));
    }

    std::unique_ptr<StorageFixture> m_fixture;
    Id m_provider = 0;
    Id m_model = 0;
};

void TestModelCatalog::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    Provider provider;
    provider.name = u"openai"_s;
    provider.baseUrl = u"https://api.openai.com/v1"_s;
    const auto added = providers().add(provider);
    VERIFY_OK(added);
    m_provider = added->id;
    const auto model = models().add(m_provider, u"gpt-5-mini"_s);
    VERIFY_OK(model);
    m_model = model->id;
}

static Price dollars(Nanos input, Nanos output)
{
    Price price;
    price.rates.input = input;
    price.rates.output = output;
    price.source = u"manual"_s;
    return price;
}

void TestModelCatalog::aChangeIsOneVersionAndOneEntry()
{
    const Id before = models().find(m_model)->price->id;
    ModelChange change;
    Price price = dollars(5, 7);
    price.tiers = {{200'000, {10, {}, {}, 14}}};
    change.price = price;
    change.contextTokens = 400'000;
    const auto changed = models().change(m_model, change);
    VERIFY_OK(changed);
    QVERIFY(changed->price->id != before);
    QCOMPARE(changed->price->tiers.size(), 1);
    QCOMPARE(changed->price->tiers[0].rates.output, 14);
    QCOMPARE(changed->contextTokens, 400'000);
    QCOMPARE(audited(u"model.set"_s), 1);
    VERIFY_OK(models().price(before)); // old requests name it

    const auto again = models().change(m_model, change);
    VERIFY_OK(again);
    QCOMPARE(again->price->id, changed->price->id);
    QCOMPARE(audited(u"model.set"_s), 1);

    ModelChange one;
    one.contextTokens = 8'000;
    VERIFY_OK(models().change(m_model, one));
    QCOMPARE(audited(u"model.context"_s), 1);
    QCOMPARE(models().find(m_model)->price->id, changed->price->id);
}

void TestModelCatalog::aPriceCanBeTakenAway()
{
    ModelChange change;
    change.price = std::optional<Price>();
    const auto changed = models().change(m_model, change);
    VERIFY_OK(changed);
    QVERIFY(!changed->price);
    QCOMPARE(audited(u"model.price"_s), 1);
}

void TestModelCatalog::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<qint64>("input");
    QTest::addColumn<QList<qint64>>("tiers");
    QTest::addColumn<qint64>("context");
    QTest::newRow("a negative rate") << qint64(-1) << QList<qint64>{} << qint64(0);
    QTest::newRow("a tier from nothing") << qint64(1) << QList<qint64>{0} << qint64(0);
    QTest::newRow("tiers that fall") << qint64(1) << QList<qint64>{9, 8} << qint64(0);
    QTest::newRow("more tiers than anybody has")
        << qint64(1) << QList<qint64>{1, 2, 3, 4, 5, 6, 7, 8, 9} << qint64(0);
    QTest::newRow("a negative context") << qint64(1) << QList<qint64>{} << qint64(-1);
    QTest::newRow("a context like no other")
        << qint64(1) << QList<qint64>{} << qint64(1'000'000'000);
}

void TestModelCatalog::refusesWhatMakesNoSense()
{
    QFETCH(qint64, input);
    QFETCH(QList<qint64>, tiers);
    QFETCH(qint64, context);
    ModelChange change;
    Price price = dollars(input, 1);
    for (const qint64 above : tiers)
        price.tiers.append({above, price.rates});
    change.price = price;
    change.contextTokens = context;
    const auto changed = models().change(m_model, change);
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(models().find(m_model)->contextTokens, 0);
}

void TestModelCatalog::createsWhatIsNotThereYet()
{
    ModelChange change;
    change.maximumOutput = 4'096;
    const auto made = models().create(m_provider, u"mine"_s, change);
    VERIFY_OK(made);
    QCOMPARE(made->maximumOutput, 4'096);
    QVERIFY(!made->price); // nothing was said of one
    const auto again = models().create(m_provider, u"mine"_s, change);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::AlreadyExists);
    const auto nowhere = models().create(99, u"mine"_s, change);
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, ErrorCode::NotFound);
}

void TestModelCatalog::listPricesAreUsedWhereThereAreSome()
{
    const Price listed = *models().find(m_model)->price;
    const auto unknown = models().create(m_provider, u"not-in-any-list"_s, {});
    VERIFY_OK(unknown);
    ModelChange change;
    change.price = dollars(1, 1);
    VERIFY_OK(models().change(m_model, change));
    const auto changed = models().useListPrices({m_model, unknown->id});
    VERIFY_OK(changed);
    QCOMPARE(*changed, 1);
    QCOMPARE(models().find(m_model)->price->rates, listed.rates);
    QVERIFY(!models().find(unknown->id)->price);
    QCOMPARE(models().useListPrices({m_model}).value(), 0);
}

void TestModelCatalog::aRemovedModelComesBackWithItsPriceVersion()
{
    ModelChange change;
    change.contextTokens = 400'000;
    VERIFY_OK(models().change(m_model, change));
    const Model before = *models().find(m_model);
    VERIFY_OK(models().remove(m_model));
    QCOMPARE(models().restore({before}).value(), 1);
    const auto back = models().findByDirectId(u"openai/gpt-5-mini"_s);
    VERIFY_OK(back);
    QVERIFY(back->id != before.id);
    QCOMPARE(back->price->id, before.price->id);
    QCOMPARE(back->contextTokens, 400'000);
    QCOMPARE(models().restore({before}).value(), 0); // it is there
    Model orphan = before;
    orphan.providerId = 99;
    QCOMPARE(models().restore({orphan}).value(), 0);
}

void TestModelCatalog::renamingAnAliasIsFollowed()
{
    const auto alias = aliases().set(u"old"_s, QStringList{u"openai/gpt-5-mini"_s});
    VERIFY_OK(alias);
    KeyRepository keys(*m_fixture->database, m_fixture->hasher, m_fixture->clock);
    KeyRequest request;
    request.name = u"ci"_s;
    request.scope.everything = false;
    request.scope.models = {u"old"_s};
    VERIFY_OK(keys.issue(request, *QRandomGenerator::system()));
    VERIFY_OK(aliases().rename(u"old"_s, u"new"_s));
    QCOMPARE(aliases().list()->first().name, u"new"_s);
    QCOMPARE(aliases().list()->first().id, alias->id);
    QCOMPARE(aliases().list()->first().targets.size(), 1);
    QCOMPARE(keys.list()->first().scope.models, QStringList{u"new"_s});
    QCOMPARE(audited(u"alias.rename"_s), 1);
}

void TestModelCatalog::renamingOntoAnotherIsRefused()
{
    VERIFY_OK(aliases().set(u"one"_s, QStringList{u"openai/gpt-5-mini"_s}));
    VERIFY_OK(aliases().set(u"two"_s, QStringList{u"openai/gpt-5-mini"_s}));
    QCOMPARE(aliases().rename(u"one"_s, u"two"_s).error().code, ErrorCode::AlreadyExists);
    QCOMPARE(aliases().rename(u"none"_s, u"three"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(aliases().rename(u"one"_s, u"a/b"_s).error().code, ErrorCode::InvalidArgument);
    VERIFY_OK(aliases().rename(u"one"_s, u"one"_s));
}

void TestModelCatalog::probesAreKeptByProviderAndModel()
{
    ProbeReportRepository probes(*m_fixture->database);
    StoredProbe probe{m_provider, 1'000, {}};
    probe.report.model = u"gpt-5-mini"_s;
    probe.report.listedModels = 12;
    CapabilityFinding finding;
    finding.capability = Capability::MessagesStream;
    finding.verdict = Verdict::No;
    finding.status = 404;
    finding.elapsedMs = 31;
    finding.note = u"not there"_s;
    probe.report.findings = {finding};
    VERIFY_OK(probes.keep(probe));
    QCOMPARE(probes.list().value(), QList<StoredProbe>{probe});
    StoredProbe later = probe;
    later.atUs = 2'000;
    later.report.findings[0].verdict = Verdict::Yes;
    VERIFY_OK(probes.keep(later));
    QCOMPARE(probes.list().value(), QList<StoredProbe>{later});
    StoredProbe other = probe;
    other.report.model.clear();
    VERIFY_OK(probes.keep(other));
    QCOMPARE(probes.list()->size(), 2);
    QCOMPARE(probes.list()->first().atUs, 2'000); // newest first
}

void TestModelCatalog::probesGoWithTheirProvider()
{
    ProbeReportRepository probes(*m_fixture->database);
    const qint64 version = qint64(m_fixture->database->configVersion().value());
    VERIFY_OK(probes.keep({m_provider, 1, {}}));
    // No change of configuration: gateways need not load it again.
    QCOMPARE(qint64(m_fixture->database->configVersion().value()), version);
    QCOMPARE(probes.keep({99, 1, {}}).error().code, ErrorCode::NotFound);
    VERIFY_OK(providers().remove(m_provider));
    QVERIFY(probes.list()->isEmpty());
}

QTEST_GUILESS_MAIN(TestModelCatalog)
#include "tst_modelcatalog.moc"
