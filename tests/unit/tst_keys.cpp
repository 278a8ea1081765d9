// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/keyrepository.h"
#include "models/storage/organizationrepository.h"
#include "models/storage/userrepository.h"
#include "tests/unit/storagefixture.h"

#include <QRandomGenerator>

#include <type_traits>

using namespace orchestris;
using namespace Qt::StringLiterals;

using Change = KeyChange; // a comma in a template's arguments would confuse QTest's macros

/// A change of one field.
template<typename T>
static Change changeOf(std::optional<T> Change::*field, const std::type_identity_t<T> &value)
{
    Change change;
    change.*field = value;
    return change;
}

class TestKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsAllThatIsGiven();
    void tagsAndAddressesAreTidied();
    void refusesWhatAKeyCannotHave_data();
    void refusesWhatAKeyCannotHave();
    void refusesTheSameLater_data();
    void refusesTheSameLater();
    void belongsToTheOrganizationThatIsNamed();
    void aUsersKeyIsInTheUsersOrganization();
    void changesOnlyWhatIsGiven_data();
    void changesOnlyWhatIsGiven();
    void aKeyMayChangeTheCaseOfItsName();
    void refusesATakenName();
    void aRevokedKeyIsNotChanged();
    void whatChangesNothingPublishesNothing();
    void whatEndsRunningHoldsUntilEnabledAgain();
    void aListHoldsEachKeysOwnModels();

private:
    [[nodiscard]] KeyRepository keys()
    {
        return {*m_fixture->database, m_fixture->hasher, m_fixture->clock};
    }
    [[nodiscard]] Result<IssuedKey> issue(const KeyRequest &request)
    {
        return keys().issue(request, *QRandomGenerator::system());
    }
    [[nodiscard]] QByteArray hashOf(const IssuedKey &issued) const
    {
        const QByteArray text = issued.text.toLatin1();
        const auto parts = parseKey(text);
        return parts ? m_fixture->hasher.hash(parts->secret) : QByteArray();
    }
    [[nodiscard]] quint64 version() { return m_fixture->database->configVersion().value(); }

    std::unique_ptr<StorageFixture> m_fixture;
};

/// Uses every field.
static KeyRequest fullRequest()
{
    KeyRequest request;
    request.name = u"agent"_s;
    request.scope = {false, {u"sandbox/lorem"_s, u"sandbox/echo"_s}};
    request.expiresAtUs = 2'000'000'000'000'000;
    request.note = u"for the build server"_s;
    request.tags = {u"ci"_s, u"night shift"_s};
    request.endpoints = KeyEndpoint::Chat | KeyEndpoint::Embeddings;
    request.addresses = {u"192.0.2.0/24"_s, u"2001:db8::1"_s};
    request.loopGuard = LoopGuardAction::Stop;
    return request;
}

void TestKeys::init()
{
    m_fixture = std::make_unique<StorageFixture>();
}

void TestKeys::keepsAllThatIsGiven()
{
    const auto issued = issue(fullRequest());
    VERIFY_OK(issued);
    const ApiKey key = keys().list().value().first();
    QVERIFY(key == issued->key);
    QVERIFY(key == keys().find(u"AGENT"_s).value());
    QVERIFY(key == keys().find(key.id).value());
    const KeyRequest request = fullRequest();
    QCOMPARE(key.scope, request.scope);
    QCOMPARE(key.expiresAtUs, request.expiresAtUs);
    QCOMPARE(key.note, request.note);
    QCOMPARE(key.tags, request.tags);
    QCOMPARE(key.endpoints, request.endpoints);
    QCOMPARE(key.addresses, request.addresses);
    QCOMPARE(key.loopGuard, request.loopGuard);
    QCOMPARE(key.secretHash, hashOf(*issued));
    QVERIFY(!key.retired && !key.endsRunning);

    KeyRequest plain;
    plain.name = u"plain"_s;
    const Id id = issue(plain).value().key.id;
    const ApiKey other = keys().find(id).value();
    QCOMPARE(other.endpoints, AllKeyEndpoints);
    QVERIFY(other.tags.isEmpty() && other.addresses.isEmpty() && other.note.isEmpty());
    QVERIFY(!other.loopGuard && other.scope.everything);
    plain.name = u"off"_s;
    plain.loopGuard = LoopGuardAction::Off; // 0 is not NULL
    QCOMPARE(issue(plain).value().key.loopGuard, LoopGuardAction::Off);
    QCOMPARE(keys().find(u"off"_s).value().loopGuard, LoopGuardAction::Off);
}

void TestKeys::tagsAndAddressesAreTidied()
{
    KeyRequest request;
    request.name = u"k"_s;
    request.tags = {u" ci "_s, u"  "_s, QString(), u"Night"_s, u"CI"_s, u"night"_s, u"b"_s};
    request.addresses = {u" 192.0.2.7 "_s, u"192.0.2.7"_s, u"::1"_s};
    VERIFY_OK(issue(request));
    const ApiKey key = keys().find(u"k"_s).value();
    QCOMPARE(key.tags, QStringList({u"ci"_s, u"Night"_s, u"b"_s}));
    QCOMPARE(key.addresses, QStringList({u"192.0.2.7"_s, u"::1"_s}));
}

static void addImpossibleChanges()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("said");
    QStringList many;
    for (int i = 0; i < 21; ++i)
        many.append(QString::number(i));
    QStringList crowd;
    for (int i = 0; i < 101; ++i)
        crowd.append(u"192.0.2.%1"_s.arg(i));
    const auto row = [](const char *name, Change change, const QString &said) {
        QTest::newRow(name) << change << said;
    };
    row("a comma in a tag", changeOf(&Change::tags, QStringList{u"a,b"_s}), u"a,b"_s);
    row("a tag of 51 characters", changeOf(&Change::tags, QStringList{QString(51, u'x')}), u"50"_s);
    row("a line break in a tag", changeOf(&Change::tags, QStringList{u"a\nb"_s}), u"tag"_s);
    row("21 tags", changeOf(&Change::tags, many), u"20"_s);
    row("a host name for an address", changeOf(&Change::addresses, QStringList{u"example.com"_s}),
        u"example.com"_s);
    row("an address with too long a prefix",
        changeOf(&Change::addresses, QStringList{u"192.0.2.0/33"_s}), u"192.0.2.0/33"_s);
    row("an empty address", changeOf(&Change::addresses, QStringList{u" "_s}), u"address"_s);
    row("more behind an address's end",
        changeOf(&Change::addresses, QStringList{u"192.0.2.7\0x"_s}), u"address"_s);
    row("101 addresses", changeOf(&Change::addresses, crowd), u"100"_s);
    row("no endpoint", changeOf(&Change::endpoints, KeyEndpoints()), u"endpoint"_s);
    row("an endpoint that there is not", changeOf(&Change::endpoints, KeyEndpoints::fromInt(9)),
        u"endpoint"_s);
    row("a note without end", changeOf(&Change::note, QString(1001, u'x')), u"1000"_s);
    row("no name", changeOf(&Change::name, u" "_s), u"name"_s);
    row("a time that has passed", changeOf(&Change::expiresAtUs, 1), u"expired"_s);
    row("a time before all times", changeOf(&Change::expiresAtUs, -1), u"expired"_s);
    row("no model", changeOf(&Change::scope, Scope{false, {}}), u"model"_s);
    row("an unknown model", changeOf(&Change::scope, Scope{false, {u"x/y"_s}}), u"x/y"_s);
}

void TestKeys::refusesWhatAKeyCannotHave_data()
{
    addImpossibleChanges();
}

void TestKeys::refusesWhatAKeyCannotHave()
{
    QFETCH(Change, change);
    QFETCH(QString, said);
    KeyRequest request = fullRequest();
    request.ownerKind = OwnerKind::User;
    request.userName = u"ada"_s;
    request.name = change.name.value_or(request.name);
    request.note = change.note.value_or(request.note);
    request.tags = change.tags.value_or(request.tags);
    request.scope = change.scope.value_or(request.scope);
    request.endpoints = change.endpoints.value_or(request.endpoints);
    request.addresses = change.addresses.value_or(request.addresses);
    request.expiresAtUs = change.expiresAtUs.value_or(request.expiresAtUs);
    const auto issued = issue(request);
    QVERIFY(!issued);
    QCOMPARE(issued.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(issued.error().message.contains(said), qPrintable(issued.error().message));
    QCOMPARE(m_fixture->number(u"SELECT count(*) FROM api_keys"_s), 0);
    QCOMPARE(m_fixture->number(u"SELECT count(*) FROM users"_s), 0);
}

void TestKeys::refusesTheSameLater_data()
{
    addImpossibleChanges();
}

void TestKeys::refusesTheSameLater()
{
    QFETCH(Change, change);
    QFETCH(QString, said);
    const ApiKey before = issue(fullRequest()).value().key;
    change.loopGuard = std::optional<LoopGuardAction>();
    const auto changed = keys().change(before.id, change);
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(changed.error().message.contains(said), qPrintable(changed.error().message));
    QVERIFY(keys().find(before.id).value() == before); // all or nothing
}

void TestKeys::belongsToTheOrganizationThatIsNamed()
{
    OrganizationRepository organizations(*m_fixture->database);
    const Id research = organizations.add(u"Research"_s).value().id;
    KeyRequest request;
    request.name = u"hers"_s;
    request.organizationName = u" RESEARCH"_s;
    QCOMPARE(issue(request).value().key.organizationId, research);
    QCOMPARE(keys().find(u"hers"_s).value().organizationId, research);
    request.name = u"first"_s;
    request.organizationName.clear();
    QCOMPARE(issue(request).value().key.organizationId, 1);
    request.name = u"third"_s;
    request.organizationName = u"Sales"_s;
    const auto refused = issue(request);
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
    QVERIFY(refused.error().message.contains(u"Sales"));
}

void TestKeys::aUsersKeyIsInTheUsersOrganization()
{
    const Id research = OrganizationRepository(*m_fixture->database).add(u"Research"_s).value().id;
    const Id ada = UserRepository(*m_fixture->database).add(u"Ada"_s, research).value().id;
    KeyRequest request;
    request.name = u"hers"_s;
    request.ownerKind = OwnerKind::User;
    request.userName = u"ada"_s;
    const auto issued = issue(request);
    VERIFY_OK(issued);
    QCOMPARE(issued->key.organizationId, research);
    QCOMPARE(issued->key.userId, ada);
    request.name = u"named too"_s;
    request.organizationName = u"Research"_s;
    VERIFY_OK(issue(request));
    request.name = u"contradiction"_s;
    request.organizationName = u"Main organization"_s;
    const auto refused = issue(request);
    QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
    QVERIFY(refused.error().message.contains(u"Main organization"));
    request.userName = u"somebody new"_s;
    request.organizationName = u"Research"_s;
    QCOMPARE(issue(request).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(m_fixture->number(u"SELECT count(*) FROM users"_s), 1); // not made for nothing
    QCOMPARE(m_fixture->number(u"SELECT count(*) FROM api_keys"_s), 2);
}

void TestKeys::changesOnlyWhatIsGiven_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Change change) { QTest::newRow(name) << change; };
    row("its name", changeOf(&Change::name, u"other"_s));
    row("its note", changeOf(&Change::note, u"another note"_s));
    row("no note any more", changeOf(&Change::note, QString()));
    row("its tags", changeOf(&Change::tags, QStringList{u"x"_s}));
    row("no tags any more", changeOf(&Change::tags, QStringList()));
    row("its models", changeOf(&Change::scope, Scope{false, {u"sandbox/tool"_s}}));
    row("the order of its models",
        changeOf(&Change::scope, Scope{false, {u"sandbox/echo"_s, u"sandbox/lorem"_s}}));
    row("all models", changeOf(&Change::scope, Scope()));
    row("its endpoints", changeOf(&Change::endpoints, KeyEndpoint::Responses));
    row("its addresses", changeOf(&Change::addresses, QStringList{u"198.51.100.1"_s}));
    row("any address", changeOf(&Change::addresses, QStringList()));
    row("a later end", changeOf(&Change::expiresAtUs, 3'000'000'000'000'000));
    row("no end", changeOf(&Change::expiresAtUs, 0));
    row("another loop guard", changeOf(&Change::loopGuard, std::optional(LoopGuardAction::Off)));
    row("its organization's loop guard",
        changeOf(&Change::loopGuard, std::optional<LoopGuardAction>()));
}

void TestKeys::changesOnlyWhatIsGiven()
{
    QFETCH(Change, change);
    const ApiKey before = issue(fullRequest()).value().key;
    const auto changed = keys().change(before.id, change);
    VERIFY_OK(changed);
    ApiKey expected = before;
    expected.name = change.name.value_or(before.name);
    expected.note = change.note.value_or(before.note);
    expected.tags = change.tags.value_or(before.tags);
    expected.scope = change.scope.value_or(before.scope);
    expected.endpoints = change.endpoints.value_or(before.endpoints);
    expected.addresses = change.addresses.value_or(before.addresses);
    expected.expiresAtUs = change.expiresAtUs.value_or(before.expiresAtUs);
    expected.loopGuard = change.loopGuard.value_or(before.loopGuard);
    QVERIFY(!(expected == before));
    QVERIFY(*changed == expected);
    QVERIFY(keys().find(before.id).value() == expected);
}

void TestKeys::aKeyMayChangeTheCaseOfItsName()
{
    const Id id = issue(fullRequest()).value().key.id;
    VERIFY_OK(keys().change(id, changeOf(&Change::name, u" AGENT"_s)));
    QCOMPARE(keys().find(u"agent"_s).value().name, u"AGENT"_s);
}

void TestKeys::refusesATakenName()
{
    VERIFY_OK(issue(fullRequest()));
    KeyRequest request;
    request.name = u"other"_s;
    const Id other = issue(request).value().key.id;
    const auto changed = keys().change(other, changeOf(&Change::name, u"AGENT"_s));
    QCOMPARE(changed.error().code, ErrorCode::AlreadyExists);
    QCOMPARE(keys().find(other).value().name, u"other"_s);
    QCOMPARE(keys().change(999, changeOf(&Change::name, u"x"_s)).error().code, ErrorCode::NotFound);
}

void TestKeys::aRevokedKeyIsNotChanged()
{
    const Id id = issue(fullRequest()).value().key.id;
    VERIFY_OK(keys().setState(id, KeyState::Revoked, true));
    QVERIFY(keys().find(id).value().endsRunning);
    QCOMPARE(keys().change(id, changeOf(&Change::note, u"x"_s)).error().code, ErrorCode::Conflict);
    QCOMPARE(keys().setState(id, KeyState::Active).error().code, ErrorCode::Conflict);
    QVERIFY(keys().find(id).value().endsRunning);
}

void TestKeys::whatChangesNothingPublishesNothing()
{
    const KeyRequest request = fullRequest();
    const ApiKey key = issue(request).value().key;
    const quint64 before = version();
    VERIFY_OK(keys().change(key.id, {}));
    const Change same{request.name,      request.note,      request.tags,        request.scope,
                      request.endpoints, request.addresses, request.expiresAtUs, request.loopGuard};
    VERIFY_OK(keys().change(key.id, same));
    VERIFY_OK(keys().setState(key.id, KeyState::Active));
    QCOMPARE(version(), before);
    // An end that has passed meanwhile may stay as it is.
    m_fixture->clock.setNowUs(request.expiresAtUs + 1);
    VERIFY_OK(keys().change(key.id, same));
    VERIFY_OK(keys().change(key.id, changeOf(&Change::note, u"x"_s)));
    QVERIFY(version() > before);
}

void TestKeys::whatEndsRunningHoldsUntilEnabledAgain()
{
    const Id id = issue(fullRequest()).value().key.id;
    VERIFY_OK(keys().setState(id, KeyState::Disabled));
    QVERIFY(!keys().find(id).value().endsRunning);
    VERIFY_OK(keys().setState(id, KeyState::Disabled, true));
    QVERIFY(keys().find(id).value().endsRunning);
    VERIFY_OK(keys().setState(id, KeyState::Disabled));
    QVERIFY(keys().find(id).value().endsRunning);
    VERIFY_OK(keys().setState(id, KeyState::Active, true));
    QVERIFY(!keys().find(id).value().endsRunning);
    VERIFY_OK(keys().setState(id, KeyState::Revoked));
    QVERIFY(!keys().find(id).value().endsRunning);
    VERIFY_OK(keys().setState(id, KeyState::Revoked, true));
    QVERIFY(keys().find(id).value().endsRunning);
}

void TestKeys::aListHoldsEachKeysOwnModels()
{
    const QList<Scope> scopes{{false, {u"sandbox/tool"_s, u"sandbox/echo"_s}},
                              {},
                              {false, {u"sandbox/echo"_s, u"sandbox/tool"_s}}};
    for (qsizetype i = 0; i < scopes.size(); ++i) {
        KeyRequest request;
        request.name = u"key %1"_s.arg(i);
        request.scope = scopes.at(i);
        VERIFY_OK(issue(request));
    }
    const QList<ApiKey> listed = keys().list().value();
    QCOMPARE(listed.size(), scopes.size());
    for (qsizetype i = 0; i < scopes.size(); ++i) {
        QCOMPARE(listed.at(i).name, u"key %1"_s.arg(i));
        QCOMPARE(listed.at(i).scope, scopes.at(i));
        QVERIFY(keys().find(listed.at(i).id).value() == listed.at(i));
    }
}

QTEST_GUILESS_MAIN(TestKeys)
#include "tst_keys.moc"
