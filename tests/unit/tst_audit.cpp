// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/aliasrepository.h"
#include "models/storage/auditrepository.h"
#include "models/storage/keyrepository.h"
#include "models/storage/modelrepository.h"
#include "models/storage/organizationrepository.h"
#include "models/storage/providerrepository.h"
#include "models/storage/settingsrepository.h"
#include "models/storage/userrepository.h"
#include "tests/support/jsontext.h"
#include "tests/unit/storagefixture.h"

#include <QJsonObject>
#include <QRandomGenerator>

using namespace orchestris;
using namespace Qt::StringLiterals;

namespace {

/// All repositories on one connection.
struct Everything {
    Database &db;
    const KeyHasher &hasher;
    const Clock &clock;

    OrganizationRepository organizations() const { return OrganizationRepository(db); }
    UserRepository users() const { return UserRepository(db); }
    KeyRepository keys() const { return {db, hasher, clock}; }
    ProviderRepository providers() const { return {db, clock}; }
    ModelRepository models() const { return {db, clock}; }
    AliasRepository aliases() const { return {db, clock}; }
    SettingsRepository settings() const { return SettingsRepository(db); }
    AuditRepository audit() const { return AuditRepository(db); }
    Id key() const { return keys().find(u"agent"_s).value().id; }
    Id user() const { return users().findByName(u"ada"_s).value().id; }
    Id echo() const { return models().findByDirectId(u"sandbox/echo"_s).value().id; }
};
using Action = std::function<bool(const Everything &)>;

QJsonObject object(const char *text)
{
    return QJsonDocument::fromJson(json(text)).object();
}

Provider provider(const QString &name)
{
    Provider made;
    made.name = name;
    made.baseUrl = u"https://api.openai.com/v1"_s;
    made.credential = {CredentialReference::Kind::Environment, u"A_KEY"_s};
    return made;
}

KeyRequest agent()
{
    KeyRequest request;
    request.name = u"agent"_s;
    request.ownerKind = OwnerKind::User;
    request.userName = u"ada"_s;
    request.scope = {false, {u"sandbox/echo"_s}};
    return request;
}

Settings prepared()
{
    Settings settings;
    settings.idleTimeoutMs = 5'000;
    return settings;
}

Result<IssuedKey> issueKey(const Everything &all, const KeyRequest &request)
{
    return all.keys().issue(request, *QRandomGenerator::system());
}

} // namespace

class TestAudit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aChangeIsAnEntry_data();
    void aChangeIsAnEntry();
    void whatChangesNothingIsNoEntry_data();
    void whatChangesNothingIsNoEntry();
    void whatIsRefusedIsNoEntry_data();
    void whatIsRefusedIsNoEntry();
    void aChangeThatIsNotCommittedIsNoEntry();
    void rotatingTellsBothPublicParts();
    void aNewUserComesWithTheKeyInOneStep();

private:
    [[nodiscard]] Everything all()
    {
        return {*m_fixture->database, m_fixture->hasher, m_fixture->clock};
    }
    [[nodiscard]] QList<AuditEntry> entries()
    {
        return AuditRepository(*m_fixture->database).list().value();
    }
    void prepare() ///< a key and a user to change, and an empty audit
    {
        VERIFY_OK(issueKey(all(), agent()));
        VERIFY_OK(all().providers().add(provider(u"one"_s)));
        VERIFY_OK(all().aliases().set(u"fast"_s, {u"sandbox/echo"_s, u"sandbox/tool"_s}));
        VERIFY_OK(all().models().add(1, u"tool"_s, Rates{1, {}, {}, 2}));
        VERIFY_OK(all().settings().save(prepared()));
        VERIFY_OK(m_fixture->database->run(u"DELETE FROM audit"_s));
    }

    std::unique_ptr<StorageFixture> m_fixture;
};

void TestAudit::init()
{
    m_fixture = std::make_unique<StorageFixture>();
}

void TestAudit::aChangeIsAnEntry_data()
{
    QTest::addColumn<Action>("change");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QJsonObject>("before");
    QTest::addColumn<QJsonObject>("after");
    const auto row = [](const char *name, Action change, const char *action, const char *subject,
                        const char *before, const char *after) {
        QTest::newRow(name) << change << QString::fromUtf8(action) << QString::fromUtf8(subject)
                            << object(before) << object(after);
    };
    row(
        "a new organization",
        [](auto &all) { return all.organizations().add(u"Art"_s).has_value(); }, "organization.add",
        "Art", "{}",
        "{'name':'Art','enabled':true,'ends_running':false,'models':'everything',"
        "'loop_guard':'warn'}");
    row(
        "an organization's new name",
        [](auto &all) { return all.organizations().rename(1, u"Art"_s).has_value(); },
        "organization.rename", "Main organization", "{'name':'Main organization'}",
        "{'name':'Art'}");
    row(
        "an organization disabled, ending what runs",
        [](auto &all) { return all.organizations().setEnabled(1, false, true).has_value(); },
        "organization.disable", "Main organization", "{'enabled':true,'ends_running':false}",
        "{'enabled':false,'ends_running':true}");
    row(
        "an organization's models",
        [](auto &all) {
            return all.organizations().setModels(1, {false, {u"sandbox/echo"_s}}).has_value();
        },
        "organization.models", "Main organization", "{'models':'everything'}",
        "{'models':['sandbox/echo']}");
    row(
        "an organization's loop guard",
        [](auto &all) {
            return all.organizations().setLoopGuard(1, LoopGuardAction::Stop).has_value();
        },
        "organization.loop_guard", "Main organization", "{'loop_guard':'warn'}",
        "{'loop_guard':'stop'}");
    row(
        "a new user", [](auto &all) { return all.users().add(u"grace"_s).has_value(); }, "user.add",
        "grace", "{}",
        "{'name':'grace','organization':'Main organization','enabled':true,'ends_running':false,"
        "'models':'everything'}");
    row(
        "a user's new name",
        [](auto &all) { return all.users().rename(all.user(), u"Augusta"_s).has_value(); },
        "user.rename", "ada", "{'name':'ada'}", "{'name':'Augusta'}");
    row(
        "a disabled user",
        [](auto &all) { return all.users().setEnabled(all.user(), false).has_value(); },
        "user.disable", "ada", "{'enabled':true}", "{'enabled':false}");
    row(
        "a user's models",
        [](auto &all) {
            return all.users().setModels(all.user(), {false, {u"fast"_s}}).has_value();
        },
        "user.models", "ada", "{'models':'everything'}", "{'models':['fast']}");
    row(
        "a disabled key",
        [](auto &all) { return all.keys().setState(all.key(), KeyState::Disabled).has_value(); },
        "key.disable", "agent", "{'state':'active'}", "{'state':'disabled'}");
    row(
        "a revoked key, ending what runs",
        [](auto &all) {
            return all.keys().setState(all.key(), KeyState::Revoked, true).has_value();
        },
        "key.revoke", "agent", "{'state':'active','ends_running':false}",
        "{'state':'revoked','ends_running':true}");
    row(
        "a changed key",
        [](auto &all) {
            KeyChange change;
            change.name = u"bot"_s;
            change.tags = QStringList{u"ci"_s};
            change.scope = Scope();
            change.endpoints = KeyEndpoint::Chat;
            change.addresses = QStringList{u"::1"_s};
            change.expiresAtUs = 2'000'000'000'000'000;
            change.loopGuard = std::optional(LoopGuardAction::Off);
            change.note = u"n"_s;
            return all.keys().change(all.key(), change).has_value();
        },
        "key.change", "agent",
        "{'name':'agent','tags':[],'models':['sandbox/echo'],'addresses':[],'expires_at':'',"
        "'endpoints':['chat','responses','embeddings'],'loop_guard':'organization','note':''}",
        "{'name':'bot','tags':['ci'],'models':'everything','addresses':['::1'],"
        "'expires_at':'2033-05-18T03:33:20.000Z','endpoints':['chat'],'loop_guard':'off',"
        "'note':'n'}");
    row(
        "a new provider",
        [](auto &all) { return all.providers().add(provider(u"two"_s)).has_value(); },
        "provider.add", "two", "{}",
        "{'name':'two','kind':'openai','base_url':'https://api.openai.com/v1',"
        "'credential':'env:A_KEY','enabled':true,'endpoints':'chat','takes_include_usage':true,"
        "'maximum_output':'as-given','reasoning':'reasoning_content','api_version':'',"
        "'extra_headers':[]}");
    row(
        "a provider's new name and credential",
        [](auto &all) {
            Provider changed = all.providers().findByName(u"one"_s).value();
            changed.name = u"uno"_s;
            changed.credential = {CredentialReference::Kind::Keychain, u"uno"_s};
            return all.providers().update(changed).has_value();
        },
        "provider.set", "one", "{'name':'one','credential':'env:A_KEY'}",
        "{'name':'uno','credential':'keychain:uno'}");
    row(
        "a removed provider",
        [](auto &all) {
            return all.providers()
                .remove(all.providers().findByName(u"one"_s).value().id)
                .has_value();
        },
        "provider.remove", "one",
        "{'name':'one','kind':'openai','base_url':'https://api.openai.com/v1',"
        "'credential':'env:A_KEY','enabled':true,'endpoints':'chat','takes_include_usage':true,"
        "'maximum_output':'as-given','reasoning':'reasoning_content','api_version':'',"
        "'extra_headers':[]}",
        "{}");
    row(
        "a new model without a price",
        [](auto &all) { return all.models().add(2, u"m"_s).has_value(); }, "model.add", "one/m",
        "{}", "{'price':null,'max_output':0,'context_tokens':0}");
    row(
        "a model's price",
        [](auto &all) {
            return all.models()
                .add(1, u"echo"_s, Rates{250'000'000, 1, {}, 2'000'000'000})
                .has_value();
        },
        "model.price", "sandbox/echo",
        "{'price':{'input':'0.1','cached_input':'0.01','cache_write':null,'output':'0.4',"
        "'source':'sandbox'}}",
        "{'price':{'input':'0.25','cached_input':'0.000000001','cache_write':null,'output':'2',"
        "'source':'manual'}}");
    row(
        "a model's most output",
        [](auto &all) { return all.models().setMaximumOutput(all.echo(), 4096).has_value(); },
        "model.max_output", "sandbox/echo", "{'max_output':0}", "{'max_output':4096}");
    row(
        "a model's context",
        [](auto &all) {
            ModelChange change;
            change.contextTokens = 8192;
            return all.models().change(all.echo(), change).has_value();
        },
        "model.context", "sandbox/echo", "{'context_tokens':0}", "{'context_tokens':8192}");
    row(
        "a model's context and most output",
        [](auto &all) {
            ModelChange change;
            change.contextTokens = 8192;
            change.maximumOutput = 4096;
            return all.models().change(all.echo(), change).has_value();
        },
        "model.set", "sandbox/echo", "{'context_tokens':0,'max_output':0}",
        "{'context_tokens':8192,'max_output':4096}");
    row(
        "an alias with another name",
        [](auto &all) { return all.aliases().rename(u"fast"_s, u"quick"_s).has_value(); },
        "alias.rename", "fast", "{'name':'fast'}", "{'name':'quick'}");
    row(
        "a removed model", [](auto &all) { return all.models().remove(all.echo()).has_value(); },
        "model.remove", "sandbox/echo",
        "{'max_output':0,'context_tokens':0,'price':{'input':'0.1','cached_input':'0.01','cache_"
        "write':null,"
        "'output':'0.4','source':'sandbox'}}",
        "{}");
    row(
        "models of a provider's list",
        [](auto &all) {
            return all.models().addMissing(2, {u"a"_s, u"b"_s}).has_value();
        },
        "model.import", "one", "{}", "{'models':['a','b']}");
    row(
        "a new alias",
        [](auto &all) { return all.aliases().set(u"slow"_s, {u"sandbox/echo"_s}).has_value(); },
        "alias.set", "slow", "{}",
        "{'targets':[{'model':'sandbox/echo','priority':0,'weight':1}]}");
    row(
        "an alias with other targets",
        [](auto &all) { return all.aliases().set(u"fast"_s, {u"sandbox/tool"_s}).has_value(); },
        "alias.set", "fast",
        "{'targets':[{'model':'sandbox/echo','priority':0,'weight':1},"
        "{'model':'sandbox/tool','priority':1,'weight':1}]}",
        "{'targets':[{'model':'sandbox/tool','priority':0,'weight':1}]}");
    row(
        "a removed alias", [](auto &all) { return all.aliases().remove(u"fast"_s).has_value(); },
        "alias.remove", "fast",
        "{'targets':[{'model':'sandbox/echo','priority':0,'weight':1},"
        "{'model':'sandbox/tool','priority':1,'weight':1}]}",
        "{}");
    row(
        "a setting",
        [](auto &all) {
            Settings settings = prepared();
            settings.port = 9000;
            return all.settings().save(settings).has_value();
        },
        "settings.set", "port", "{'value':'8383'}", "{'value':'9000'}");
}

void TestAudit::aChangeIsAnEntry()
{
    QFETCH(Action, change);
    prepare();
    m_fixture->clock.advanceMs(5000);
    QVERIFY(change(all()));
    const QList<AuditEntry> found = entries();
    QCOMPARE(found.size(), 1);
    const AuditEntry &entry = found.first();
    QTEST(entry.action, "action");
    QTEST(entry.subject, "subject");
    QTEST(entry.before, "before");
    QTEST(entry.after, "after");
    QCOMPARE(entry.id, 1);
    QCOMPARE(entry.atUs, m_fixture->clock.nowUs());
    QCOMPARE(entry.actor, u"grace"_s);
    QCOMPARE(entry.program, u"test"_s);
    QCOMPARE(entry.hash.size(), 32);
    QCOMPARE(all().audit().verify().value().problem, QString());
}

void TestAudit::whatChangesNothingIsNoEntry_data()
{
    QTest::addColumn<Action>("change");
    const auto row = [](const char *name, Action change) { QTest::newRow(name) << change; };
    row("an organization's own name", [](auto &all) {
        return all.organizations().rename(1, u"Main organization"_s).has_value();
    });
    row("an organization that is enabled",
        [](auto &all) { return all.organizations().setEnabled(1, true).has_value(); });
    row("a user that is there", [](auto &all) { return all.users().ensure(u"ADA"_s).has_value(); });
    row("a user's own models",
        [](auto &all) { return all.users().setModels(all.user(), {}).has_value(); });
    row("a key that is active",
        [](auto &all) { return all.keys().setState(all.key(), KeyState::Active).has_value(); });
    row("a key's own name", [](auto &all) {
        KeyChange change;
        change.name = u" agent"_s;
        return all.keys().change(all.key(), change).has_value();
    });
    row("a provider as it is", [](auto &all) {
        return all.providers().update(all.providers().findByName(u"one"_s).value()).has_value();
    });
    row("the same price again", [](auto &all) {
        return all.models().add(1, u"tool"_s, Rates{1, {}, {}, 2}).has_value();
    });
    row("no most output",
        [](auto &all) { return all.models().setMaximumOutput(all.echo(), 0).has_value(); });
    row("models that are there",
        [](auto &all) { return all.models().addMissing(1, {u"echo"_s}).value() == 0; });
    row("an alias' own targets, in another order", [](auto &all) {
        const QList<AliasTarget> targets{{u"sandbox/tool"_s, 1, 1}, {u"sandbox/echo"_s, 0, 1}};
        return all.aliases().set(u"fast"_s, targets).has_value();
    });
    row("settings as they are",
        [](auto &all) { return all.settings().save(prepared()).has_value(); });
}

void TestAudit::whatChangesNothingIsNoEntry()
{
    QFETCH(Action, change);
    prepare();
    const quint64 version = m_fixture->database->configVersion().value();
    QVERIFY(change(all()));
    QVERIFY(entries().isEmpty());
    QCOMPARE(m_fixture->database->configVersion().value(), version); // no gateway loads it anew
}

void TestAudit::whatIsRefusedIsNoEntry_data()
{
    QTest::addColumn<Action>("change");
    const auto row = [](const char *name, Action change) { QTest::newRow(name) << change; };
    row("a taken name", [](auto &all) { return all.users().add(u"ADA"_s).has_value(); });
    row("an unknown model in a list", [](auto &all) {
        return all.users().setModels(all.user(), {false, {u"x/y"_s}}).has_value();
    });
    row("a key whose user would have been new", [](auto &all) {
        KeyRequest request = agent();
        request.name = u"another"_s;
        request.userName = u"new"_s;
        request.organizationName = u"nowhere"_s;
        return issueKey(all, request).has_value();
    });
    row("an alias to nowhere",
        [](auto &all) { return all.aliases().set(u"fast"_s, {u"x/y"_s}).has_value(); });
    row("a provider's taken name",
        [](auto &all) { return all.providers().add(provider(u"ONE"_s)).has_value(); });
    row("an unknown provider", [](auto &all) { return all.providers().remove(99).has_value(); });
    row("an unknown model", [](auto &all) { return all.models().remove(99).has_value(); });
    row("an unknown alias", [](auto &all) { return all.aliases().remove(u"x"_s).has_value(); });
    row("a setting that cannot be", [](auto &all) {
        Settings settings;
        settings.idleTimeoutMs = 5'000;
        settings.port = 99'999;
        return all.settings().save(settings).has_value();
    });
}

void TestAudit::whatIsRefusedIsNoEntry()
{
    QFETCH(Action, change);
    prepare();
    QVERIFY(!change(all()));
    QVERIFY(entries().isEmpty());
}

void TestAudit::aChangeThatIsNotCommittedIsNoEntry()
{
    {
        auto transaction = Transaction::begin(*m_fixture->database);
        VERIFY_OK(transaction);
        VERIFY_OK(all().organizations().add(u"Art"_s));
        QCOMPARE(entries().size(), 1);
    }
    QVERIFY(entries().isEmpty());
    QCOMPARE(all().organizations().list().value().size(), 1);
}

void TestAudit::rotatingTellsBothPublicParts()
{
    prepare();
    const QString before = all().keys().find(all().key()).value().publicId;
    const auto rotated =
        all().keys().rotate(all().key(), 3'600'000'000, *QRandomGenerator::system());
    VERIFY_OK(rotated);
    QCOMPARE(entries().size(), 1);
    const AuditEntry entry = entries().first();
    QCOMPARE(entry.action, u"key.rotate"_s);
    QCOMPARE(entry.before, (QJsonObject{{u"public_id"_s, before},
                                        {u"retired_public_id"_s, QString()},
                                        {u"retired_until"_s, QString()}}));
    QCOMPARE(entry.after, (QJsonObject{{u"public_id"_s, rotated->key.publicId},
                                       {u"retired_public_id"_s, before},
                                       {u"retired_until"_s, u"2025-06-15T16:06:40.000Z"_s}}));
}

void TestAudit::aNewUserComesWithTheKeyInOneStep()
{
    const auto issued = issueKey(all(), agent());
    VERIFY_OK(issued);
    const QList<AuditEntry> found = entries();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.last().action, u"user.add"_s);
    QCOMPARE(found.first().action, u"key.issue"_s);
    QVERIFY(found.first().before.isEmpty());
    const QJsonObject after = found.first().after;
    QCOMPARE(after.value(u"public_id"_s).toString(), issued->key.publicId);
    QCOMPARE(after.value(u"user"_s).toString(), u"ada"_s);
    QCOMPARE(after.value(u"organization"_s).toString(), u"Main organization"_s);
}

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
