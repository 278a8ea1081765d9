// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/aliasrepository.h"
#include "models/storage/configurationloader.h"
#include "models/storage/keyrepository.h"
#include "models/storage/modelrepository.h"
#include "models/storage/organizationrepository.h"
#include "models/storage/providerrepository.h"
#include "models/storage/settingsrepository.h"
#include "models/storage/userrepository.h"
#include "tests/unit/storagefixture.h"

#include <QRandomGenerator>

using namespace orchestris;
using namespace Qt::StringLiterals;

class TestRepositories : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void makesUsersOnce();
    void issuesKeysThatCanBeChecked();
    void issuesKeysForUsers();
    void refusesKeysThatMakeNoSense_data();
    void refusesKeysThatMakeNoSense();
    void namesWhatAScopeGetsWrong();
    void keyNamesAreUniqueWithoutCase();
    void aRevokedKeyStaysRevoked();
    void findsKeysByNameAndPublicId();
    void doesNotEchoAPastedKey();
    void storesProviders();
    void keepsWhatDiffersBetweenProviders();
    void aSandboxStaysOneAndNothingElseBecomesOne();
    void refusesProvidersThatMakeNoSense();
    void renamingAProviderKeepsAliasesAndScopes();
    void removingAProviderTakesItsModels();
    void modelsGetListPricesOrTheirOwn();
    void pricesAreVersions();
    void addsMissingModelsOnly();
    void aliasesKeepTheirOrder();
    void aliasesNameWhatIsMissing();
    void settingsSurviveAndAreChecked();
    void settingsPassOverWhatTheyDoNotKnow();
    void loadsOneConsistentConfiguration();

private:
    [[nodiscard]] KeyRepository keys()
    {
        return {*m_fixture->database, m_fixture->hasher, m_fixture->clock};
    }
    [[nodiscard]] ProviderRepository providers()
    {
        return {*m_fixture->database, m_fixture->clock};
    }
    [[nodiscard]] ModelRepository models() { return {*m_fixture->database, m_fixture->clock}; }
    [[nodiscard]] AliasRepository aliases() { return {*m_fixture->database, m_fixture->clock}; }
    [[nodiscard]] Result<IssuedKey> issue(const KeyRequest &request)
    {
        return keys().issue(request, *QRandomGenerator::system());
    }
    [[nodiscard]] Provider addProvider(const QString &name)
    {
        Provider provider;
        provider.name = name;
        provider.baseUrl = u"https://api.openai.com/v1/"_s;
        provider.credential = {CredentialReference::Kind::Environment, u"A_KEY"_s};
        return providers().add(provider).value();
    }

    std::unique_ptr<StorageFixture> m_fixture;
};

static KeyRequest organizationKey(const QString &name)
{
    KeyRequest request;
    request.name = name;
    return request;
}

void TestRepositories::init()
{
    m_fixture = std::make_unique<StorageFixture>();
}

void TestRepositories::makesUsersOnce()
{
    UserRepository users(*m_fixture->database);
    const auto ada = users.ensure(u" Ada "_s);
    VERIFY_OK(ada);
    QCOMPARE(ada->name, u"Ada"_s);
    QCOMPARE(users.ensure(u"ADA"_s)->id, ada->id);
    const auto umlaut = users.ensure(u"Ä"_s);
    QCOMPARE(users.ensure(u"ä"_s)->id, umlaut->id);
    QCOMPARE(users.list()->size(), 2);
    QCOMPARE(ada->organizationId,
             OrganizationRepository(*m_fixture->database).defaultOrganization()->id);
    QCOMPARE(users.findByName(u"nobody"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(users.ensure(u"  "_s).error().code, ErrorCode::InvalidArgument);
}

void TestRepositories::issuesKeysThatCanBeChecked()
{
    KeyRequest request = organizationKey(u" laptop "_s);
    request.note = u"for Ada's laptop"_s;
    request.expiresAtUs = m_fixture->clock.nowUs() + 1'000'000;
    const auto issued = issue(request);
    VERIFY_OK(issued);
    const QByteArray text = issued->text.toLatin1();
    const auto parts = parseKey(text);
    QVERIFY(parts);
    const auto stored = keys().find(u"laptop"_s);
    VERIFY_OK(stored);
    QCOMPARE(stored->publicId.toLatin1(), parts->publicId.toByteArray());
    QCOMPARE(stored->secretHash, m_fixture->hasher.hash(parts->secret));
    QCOMPARE(stored->name, u"laptop"_s);
    QCOMPARE(stored->ownerKind, OwnerKind::Organization);
    QCOMPARE(stored->organizationId, 1);
    QCOMPARE(stored->userId, 0);
    QVERIFY(stored->scope.everything);
    QCOMPARE(stored->state, KeyState::Active);
    QCOMPARE(stored->createdAtUs, m_fixture->clock.nowUs());
    QCOMPARE(stored->expiresAtUs, request.expiresAtUs);
    QCOMPARE(stored->note, request.note);
    QCOMPARE(stored->lastUsedAtUs, 0);
}

void TestRepositories::issuesKeysForUsers()
{
    KeyRequest request = organizationKey(u"hers"_s);
    request.ownerKind = OwnerKind::User;
    request.userName = u"ada"_s;
    request.scope = {false, {u"sandbox/echo"_s, u"sandbox/lorem"_s, u"sandbox/echo"_s}};
    const auto issued = issue(request);
    VERIFY_OK(issued);
    const auto stored = keys().list();
    VERIFY_OK(stored);
    QCOMPARE(stored->size(), 1);
    QCOMPARE(stored->first().userId, UserRepository(*m_fixture->database).findByName(u"ada"_s)->id);
    QCOMPARE(stored->first().organizationId, 1);
    QVERIFY(!stored->first().scope.everything);
    QCOMPARE(stored->first().scope.models, QStringList({u"sandbox/echo"_s, u"sandbox/lorem"_s}));
}

void TestRepositories::refusesKeysThatMakeNoSense_data()
{
    QTest::addColumn<KeyRequest>("request");
    KeyRequest request = organizationKey(u"k"_s);
    request.name = u"  "_s;
    QTest::newRow("without a name") << request;
    request = organizationKey(u"k"_s);
    request.expiresAtUs = 1;
    QTest::newRow("expired already") << request;
    request = organizationKey(u"k"_s);
    request.scope = {false, {}};
    QTest::newRow("that may call nothing") << request;
    request = organizationKey(u"k"_s);
    request.ownerKind = OwnerKind::None;
    QTest::newRow("of nobody") << request;
    request.ownerKind = OwnerKind::User;
    QTest::newRow("of a user without a name") << request;
}

void TestRepositories::refusesKeysThatMakeNoSense()
{
    QFETCH(KeyRequest, request);
    const auto issued = issue(request);
    QVERIFY(!issued);
    QCOMPARE(issued.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(m_fixture->number(u"SELECT count(*) FROM api_keys"_s), 0);
    QCOMPARE(m_fixture->number(u"SELECT count(*) FROM users"_s), 0);
}

void TestRepositories::namesWhatAScopeGetsWrong()
{
    KeyRequest request = organizationKey(u"k"_s);
    request.ownerKind = OwnerKind::User;
    request.userName = u"new"_s;
    request.scope = {false, {u"sandbox/echo"_s, u"nowhere/x"_s, u"Sandbox/lorem"_s}};
    const auto issued = issue(request);
    QVERIFY(!issued);
    QCOMPARE(issued.error().code, ErrorCode::InvalidArgument);
    QVERIFY(issued.error().message.contains(u"nowhere/x"));
    QVERIFY(issued.error().message.contains(u"Sandbox/lorem")); // names compare byte for byte
    QVERIFY(!issued.error().message.contains(u"sandbox/echo"));
    QCOMPARE(m_fixture->number(u"SELECT count(*) FROM users"_s), 0); // all or nothing
}

void TestRepositories::keyNamesAreUniqueWithoutCase()
{
    VERIFY_OK(issue(organizationKey(u"Größe"_s)));
    const auto again = issue(organizationKey(u"GRÖßE"_s));
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::AlreadyExists);
}

void TestRepositories::aRevokedKeyStaysRevoked()
{
    const Id key = issue(organizationKey(u"k"_s))->key.id;
    VERIFY_OK(keys().setState(key, KeyState::Disabled));
    QCOMPARE(keys().find(u"k"_s)->state, KeyState::Disabled);
    VERIFY_OK(keys().setState(key, KeyState::Active));
    VERIFY_OK(keys().setState(key, KeyState::Revoked));
    VERIFY_OK(keys().setState(key, KeyState::Revoked));
    QCOMPARE(keys().setState(key, KeyState::Active).error().code, ErrorCode::Conflict);
    QCOMPARE(keys().setState(key, KeyState::Disabled).error().code, ErrorCode::Conflict);
    QCOMPARE(keys().find(u"k"_s)->state, KeyState::Revoked);
    QCOMPARE(keys().setState(key, KeyState::Expired).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(keys().setState(999, KeyState::Disabled).error().code, ErrorCode::NotFound);
}

void TestRepositories::findsKeysByNameAndPublicId()
{
    const ApiKey key = issue(organizationKey(u"Laptop"_s))->key;
    QCOMPARE(keys().find(u"laptop"_s)->id, key.id);
    QCOMPARE(keys().find(key.publicId)->id, key.id);
    QCOMPARE(keys().find(u"other"_s).error().code, ErrorCode::NotFound);
}

void TestRepositories::doesNotEchoAPastedKey()
{
    QRandomGenerator random(1);
    const QString foreign = QString::fromLatin1(generateKey(random).text);
    const auto found = keys().find(foreign);
    QVERIFY(!found);
    QVERIFY(!found.error().message.contains(u"sk-orc"));
}

void TestRepositories::storesProviders()
{
    const Provider added = addProvider(u"openai"_s);
    QVERIFY(added.id > 0);
    QCOMPARE(added.baseUrl, u"https://api.openai.com/v1"_s);
    QCOMPARE(added.createdAtUs, m_fixture->clock.nowUs());
    Provider changed = added;
    changed.baseUrl = u"http://127.0.0.1:8000/v1"_s;
    changed.credential = {CredentialReference::Kind::File, u"/run/key"_s};
    changed.enabled = false;
    VERIFY_OK(providers().update(changed));
    const auto found = providers().findByName(u"OPENAI"_s);
    VERIFY_OK(found);
    QCOMPARE(found->baseUrl, changed.baseUrl);
    QCOMPARE(found->credential, changed.credential);
    QVERIFY(!found->enabled);
    QCOMPARE(providers().list()->size(), 2);
    QCOMPARE(providers().list()->first().kind, ProviderKind::Sandbox);
}

void TestRepositories::keepsWhatDiffersBetweenProviders()
{
    Provider provider = addProvider(u"one"_s);
    QCOMPARE(providers().find(provider.id)->traits, ProviderTraits{});
    ProviderTraits traits;
    traits.endpoints = ProviderEndpoint::Chat | ProviderEndpoint::Responses;
    traits.takesIncludeUsage = false;
    traits.maximumOutput = MaximumOutputField::MaxCompletionTokens;
    traits.reasoning = ReasoningField::Reasoning;
    traits.apiVersion = u"2024-10-21"_s;
    traits.extraHeaders = {u"X-Title: console"_s, u"X-Other: 2"_s};
    provider.kind = ProviderKind::AzureClassic;
    provider.traits = traits;
    VERIFY_OK(providers().update(provider));
    QCOMPARE(providers().find(provider.id)->traits, traits);
    QCOMPARE(providers().find(provider.id)->kind, ProviderKind::AzureClassic);
    provider.name = u"two"_s;
    QCOMPARE(providers().add(provider).value().traits, traits);
    QCOMPARE(providers().findByName(u"two"_s)->traits, traits);
    QCOMPARE(providers().findByName(u"sandbox"_s)->traits, ProviderTraits{});

    provider.traits.apiVersion.clear();
    QCOMPARE(providers().update(provider).error().code, ErrorCode::InvalidArgument);
    provider.traits = {};
    provider.kind = ProviderKind::Anthropic;
    QCOMPARE(providers().update(provider).error().code, ErrorCode::InvalidArgument);
}

void TestRepositories::aSandboxStaysOneAndNothingElseBecomesOne()
{
    Provider sandbox = providers().findByName(u"sandbox"_s).value();
    sandbox.kind = ProviderKind::OpenAi;
    VERIFY_OK(providers().update(sandbox));
    QCOMPARE(providers().find(sandbox.id)->kind, ProviderKind::Sandbox);
    Provider other = addProvider(u"one"_s);
    other.kind = ProviderKind::Sandbox;
    VERIFY_OK(providers().update(other));
    QCOMPARE(providers().find(other.id)->kind, ProviderKind::OpenAi);
}

void TestRepositories::refusesProvidersThatMakeNoSense()
{
    const Provider first = addProvider(u"openai"_s);
    Provider provider = first;
    provider.name = u"OpenAI"_s;
    QCOMPARE(providers().add(provider).error().code, ErrorCode::AlreadyExists);
    provider.name = u"a/b"_s;
    QCOMPARE(providers().add(provider).error().code, ErrorCode::InvalidArgument);
    provider.name = u"b"_s;
    provider.baseUrl = u"example.com"_s;
    QCOMPARE(providers().add(provider).error().code, ErrorCode::InvalidArgument);
    provider = first;
    provider.name = u"sandbox"_s;
    QCOMPARE(providers().update(provider).error().code, ErrorCode::AlreadyExists);
    provider.id = 999;
    QCOMPARE(providers().update(provider).error().code, ErrorCode::NotFound);
    QCOMPARE(providers().remove(999).error().code, ErrorCode::NotFound);
    QCOMPARE(providers().findByName(u"none"_s).error().code, ErrorCode::NotFound);
}

void TestRepositories::renamingAProviderKeepsAliasesAndScopes()
{
    Provider provider = addProvider(u"one"_s);
    VERIFY_OK(models().add(provider.id, u"org/m"_s));
    VERIFY_OK(aliases().set(u"fast"_s, {u"sandbox/echo"_s, u"one/org/m"_s}));
    KeyRequest request = organizationKey(u"k"_s);
    request.scope = {false, {u"one/org/m"_s, u"fast"_s}};
    VERIFY_OK(issue(request));
    provider.name = u"two"_s;
    VERIFY_OK(providers().update(provider));
    QCOMPARE(aliases().list()->first().targets.last().model, u"two/org/m"_s);
    QCOMPARE(keys().find(u"k"_s)->scope.models, QStringList({u"two/org/m"_s, u"fast"_s}));
}

void TestRepositories::removingAProviderTakesItsModels()
{
    const Provider provider = addProvider(u"one"_s);
    const Rates rates{1, {}, {}, 2};
    const auto model = models().add(provider.id, u"m"_s, rates);
    VERIFY_OK(aliases().set(u"fast"_s, {u"one/m"_s, u"sandbox/echo"_s}));
    VERIFY_OK(providers().remove(provider.id));
    QCOMPARE(models().find(model->id).error().code, ErrorCode::NotFound);
    VERIFY_OK(models().price(model->price->id)); // usage rows still name it
    const Snapshot without(loadConfiguration(*m_fixture->database).value());
    QCOMPARE(without.alias("fast")->targets.size(), 1u);
    const Provider again = addProvider(u"one"_s);
    QVERIFY(again.id > provider.id); // numbers never come again
    VERIFY_OK(models().add(again.id, u"m"_s));
    const Snapshot with(loadConfiguration(*m_fixture->database).value());
    QCOMPARE(with.alias("fast")->targets.size(), 2u);
}

void TestRepositories::modelsGetListPricesOrTheirOwn()
{
    const Provider provider = addProvider(u"anyname"_s); // known by its host
    const auto listed = models().add(provider.id, u"gpt-4o-mini-2024-07-18"_s);
    VERIFY_OK(listed);
    QVERIFY(listed->price);
    QVERIFY(listed->price->source.startsWith(u"list "));
    const auto unknown = models().add(provider.id, u"never-heard-of"_s);
    VERIFY_OK(unknown);
    QVERIFY(!unknown->price);
    const auto own = models().add(provider.id, u"gpt-4o"_s, Rates{5, 1, {}, 6});
    QCOMPARE(own->price->rates, (Rates{5, 1, {}, 6}));
    QCOMPARE(own->price->source, u"manual"_s);
    const Id sandbox = providers().findByName(u"sandbox"_s)->id;
    QVERIFY(!models().add(sandbox, u"gpt-4o"_s)->price);
    QCOMPARE(models().add(provider.id, u"a b"_s).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(models().add(999, u"m"_s).error().code, ErrorCode::NotFound);
}

void TestRepositories::pricesAreVersions()
{
    const Provider provider = addProvider(u"one"_s);
    const auto first = models().add(provider.id, u"m"_s, Rates{1, {}, {}, 2});
    m_fixture->clock.advanceMs(1000);
    const auto second = models().add(provider.id, u"m"_s, Rates{3, 2, 4, 5});
    VERIFY_OK(second);
    QCOMPARE(second->id, first->id);
    QVERIFY(second->price->id > first->price->id);
    QCOMPARE(second->price->rates, (Rates{3, 2, 4, 5}));
    QCOMPARE(second->price->createdAtUs, m_fixture->clock.nowUs());
    QCOMPARE(models().price(first->price->id)->rates, (Rates{1, {}, {}, 2}));
    QCOMPARE(models().add(provider.id, u"m"_s).error().code, ErrorCode::AlreadyExists);
    QCOMPARE(models().findByDirectId(u"one/m"_s)->price->id, second->price->id);
    VERIFY_OK(models().remove(first->id));
    QCOMPARE(models().remove(first->id).error().code, ErrorCode::NotFound);
}

void TestRepositories::addsMissingModelsOnly()
{
    const Provider provider = addProvider(u"one"_s);
    const auto priced = models().add(provider.id, u"gpt-4o"_s, Rates{1, {}, {}, 2});
    const auto added = models().addMissing(
        provider.id, {u"gpt-4o"_s, u"gpt-4o-mini"_s, u"not possible"_s, QString(), u"x"_s, u"x"_s});
    VERIFY_OK(added);
    QCOMPARE(*added, 2);
    QCOMPARE(models().findByDirectId(u"one/gpt-4o"_s)->price->id, priced->price->id);
    QVERIFY(models().findByDirectId(u"one/gpt-4o-mini"_s)->price);
    QVERIFY(!models().findByDirectId(u"one/x"_s)->price);
    // Tiers come back as they went in.
    Provider google = provider;
    google.name = u"google"_s;
    google.baseUrl = u"https://generativelanguage.googleapis.com/v1beta/openai"_s;
    google = providers().add(google).value();
    QCOMPARE(*models().addMissing(google.id, {u"models/gemini-2.5-pro"_s}), 1);
    const auto tiered = models().findByDirectId(u"google/models/gemini-2.5-pro"_s);
    QCOMPARE(tiered->price->tiers.size(), 1);
    QCOMPARE(tiered->price->tiers.first().aboveInput, 200'000);
    QVERIFY(tiered->price->tiers.first().rates.cachedInput);
}

void TestRepositories::aliasesKeepTheirOrder()
{
    const auto first = aliases().set(u"fast"_s, {u"sandbox/lorem"_s, u"sandbox/echo"_s});
    VERIFY_OK(first);
    const auto second = aliases().set(u"fast"_s, {u"sandbox/tool"_s, u"sandbox/lorem"_s});
    VERIFY_OK(second);
    QCOMPARE(second->id, first->id);
    const auto listed = aliases().list();
    QCOMPARE(listed->size(), 1);
    QCOMPARE(listed->first().targets, second->targets);
    QCOMPARE(listed->first().targets.first().model, u"sandbox/tool"_s);
    VERIFY_OK(aliases().remove(u"fast"_s));
    QCOMPARE(aliases().remove(u"fast"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(m_fixture->number(u"SELECT count(*) FROM alias_targets"_s), 0);
}

void TestRepositories::aliasesNameWhatIsMissing()
{
    const auto unknown = aliases().set(u"fast"_s, {u"sandbox/echo"_s, u"sandbox/gone"_s});
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
    QVERIFY(unknown.error().message.contains(u"sandbox/gone"));
    QCOMPARE(aliases().list()->size(), 0);
    QCOMPARE(aliases().set(u"a/b"_s, {u"sandbox/echo"_s}).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(aliases().set(u"fast"_s, QStringList()).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(aliases().set(u"fast"_s, {u"sandbox/echo"_s, u"sandbox/echo"_s}).error().code,
             ErrorCode::InvalidArgument);
}

void TestRepositories::settingsSurviveAndAreChecked()
{
    SettingsRepository repository(*m_fixture->database);
    QCOMPARE(repository.load().value(), Settings());
    Settings settings;
    settings.port = 9000;
    settings.listenAddress = u"::1"_s;
    settings.allowedHosts = QStringList{u"gateway.lan"_s, u"10.0.0.5"_s};
    settings.maximumBodyBytes = 5'000'000'000 / 10;
    settings.unsentLimitBytes = 65'536;
    settings.totalTimeoutMs = 1000;
    VERIFY_OK(repository.save(settings));
    QCOMPARE(repository.load().value(), settings);
    QCOMPARE(m_fixture->number(u"SELECT count(*) FROM settings"_s), 6); // no defaults in there

    Settings wrong = settings;
    wrong.port = 70'000;
    const auto refused = repository.save(wrong);
    QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
    QVERIFY(refused.error().message.contains(u"port"));
    wrong = settings;
    wrong.allowedHosts = QStringList{u"http://x"_s};
    QCOMPARE(repository.save(wrong).error().code, ErrorCode::InvalidArgument);
    wrong = settings;
    wrong.listenAddress = u"not an address"_s;
    QCOMPARE(repository.save(wrong).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(repository.load().value(), settings);
    VERIFY_OK(repository.save(Settings()));
    QCOMPARE(m_fixture->number(u"SELECT count(*) FROM settings"_s), 0);
}

void TestRepositories::settingsPassOverWhatTheyDoNotKnow()
{
    SettingsRepository repository(*m_fixture->database);
    VERIFY_OK(m_fixture->database->run(u"INSERT INTO settings VALUES ('from_the_future', '1')"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"from_the_future"_s));
    QCOMPARE(repository.load().value(), Settings());
    Settings settings;
    settings.port = 9000;
    VERIFY_OK(repository.save(settings));
    QCOMPARE(m_fixture->number(u"SELECT count(*) FROM settings"_s), 2); // it stays
    VERIFY_OK(
        m_fixture->database->run(u"UPDATE settings SET value = 'eight' WHERE key = 'port'"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"from_the_future"_s));
    const auto loaded = repository.load();
    QVERIFY(!loaded);
    QVERIFY(loaded.error().message.contains(u"port"));
    VERIFY_OK(repository.save(Settings())); // the way out
    QCOMPARE(m_fixture->number(u"SELECT count(*) FROM settings"_s), 1);
}

void TestRepositories::loadsOneConsistentConfiguration()
{
    VERIFY_OK(issue(organizationKey(u"k"_s)));
    VERIFY_OK(m_fixture->database->run(u"INSERT INTO key_activity VALUES (1, 5)"_s));
    const auto configuration = loadConfiguration(*m_fixture->database);
    VERIFY_OK(configuration);
    QCOMPARE(configuration->version, *m_fixture->database->configVersion());
    QCOMPARE(configuration->organizations.size(), 1);
    QCOMPARE(configuration->keys.size(), 1);
    QCOMPARE(configuration->keys.first().lastUsedAtUs, 0); // only in listings
    QCOMPARE(keys().list()->first().lastUsedAtUs, 5);
    QCOMPARE(configuration->providers.size(), 1);
    QCOMPARE(configuration->models.size(), 4);
    VERIFY_OK(issue(organizationKey(u"k2"_s)));
    QVERIFY(*m_fixture->database->configVersion() > configuration->version);
}

QTEST_GUILESS_MAIN(TestRepositories)
#include "tst_repositories.moc"
