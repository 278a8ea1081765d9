// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/snapshot.h"
#include "models/storage/aliasrepository.h"
#include "models/storage/configurationloader.h"
#include "models/storage/keyrepository.h"
#include "models/storage/modelrepository.h"
#include "models/storage/organizationrepository.h"
#include "models/storage/providerrepository.h"
#include "models/storage/userrepository.h"
#include "tests/unit/storagefixture.h"

#include <QRandomGenerator>

using namespace orchestris;
using namespace Qt::StringLiterals;

using Steps = QList<std::pair<bool, bool>>; // enabled, endsRunning

class TestOwners : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void organizationsAreListedInTheOrderTheyWereMade();
    void namesAreTakenWithoutRegardToCase();
    void refusesNamesThatCannotBe_data();
    void refusesNamesThatCannotBe();
    void aNameMayChangeItsCase();
    void usersBelongToTheOrganizationThatIsNamed();
    void whatEndsRunningHoldsUntilEnabledAgain_data();
    void whatEndsRunningHoldsUntilEnabledAgain();
    void listsOfModelsComeBackInTheirOrder();
    void refusesListsOfModelsThatMakeNoSense_data();
    void refusesListsOfModelsThatMakeNoSense();
    void aKeyCallsWhatAllThreeAllow();
    void theLoopGuardIsTheOrganizations();
    void aNewNameOfAProviderReachesAllListsAndLimits();
    void changesOfWhatIsNotThereAreRefused();
    void whatChangesNothingPublishesNothing();
    void modelsKnowTheirMostOutput();

private:
    [[nodiscard]] OrganizationRepository organizations()
    {
        return OrganizationRepository(*m_fixture->database);
    }
    [[nodiscard]] UserRepository users() { return UserRepository(*m_fixture->database); }
    [[nodiscard]] ModelRepository models() { return {*m_fixture->database, m_fixture->clock}; }
    [[nodiscard]] ProviderRepository providers()
    {
        return {*m_fixture->database, m_fixture->clock};
    }
    [[nodiscard]] quint64 version() { return m_fixture->database->configVersion().value(); }

    std::unique_ptr<StorageFixture> m_fixture;
};

void TestOwners::init()
{
    m_fixture = std::make_unique<StorageFixture>();
}

void TestOwners::organizationsAreListedInTheOrderTheyWereMade()
{
    const auto research = organizations().add(u" Research "_s);
    VERIFY_OK(research);
    QCOMPARE(research->name, u"Research"_s);
    QVERIFY(research->enabled && !research->endsRunning && research->models.everything);
    QCOMPARE(research->loopGuard, LoopGuardAction::Warn);
    const auto art = organizations().add(u"Art"_s);
    VERIFY_OK(art);
    const auto all = organizations().list();
    VERIFY_OK(all);
    QCOMPARE(all->size(), 3);
    QCOMPARE(all->first().name, u"Main organization"_s);
    QCOMPARE(all->at(1), *research);
    QCOMPARE(all->at(2), *art);
    QCOMPARE(organizations().findByName(u"RESEARCH "_s).value(), *research);
    QCOMPARE(organizations().find(art->id).value(), *art);
    QCOMPARE(organizations().defaultOrganization().value().id, all->first().id);
    const auto unknown = organizations().findByName(u"Sales"_s);
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
    QVERIFY(unknown.error().message.contains(u"Sales"));
}

void TestOwners::namesAreTakenWithoutRegardToCase()
{
    const Id first = organizations().add(u"Größe"_s).value().id;
    const auto again = organizations().add(u"GRÖßE"_s);
    QCOMPARE(again.error().code, ErrorCode::AlreadyExists);
    QVERIFY(again.error().message.contains(u"Größe"));
    const Id second = organizations().add(u"Art"_s).value().id;
    QCOMPARE(organizations().rename(second, u"größe"_s).error().code, ErrorCode::AlreadyExists);
    VERIFY_OK(organizations().rename(first, u"Size"_s));
    VERIFY_OK(organizations().rename(second, u"größe"_s));

    const Id ada = users().add(u"Ada"_s).value().id;
    QCOMPARE(users().add(u"ADA"_s, second).error().code, ErrorCode::AlreadyExists);
    const Id grace = users().add(u"Grace"_s, second).value().id;
    QCOMPARE(users().rename(grace, u"ada"_s).error().code, ErrorCode::AlreadyExists);
    VERIFY_OK(users().rename(ada, u"Augusta"_s));
    VERIFY_OK(users().rename(grace, u"ada"_s));
    QCOMPARE(users().ensure(u"Ada"_s).value().id, grace);
}

void TestOwners::refusesNamesThatCannotBe_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << u"  \u00a0"_s;
    QTest::newRow("a line break") << u"a\nb"_s;
    QTest::newRow("101 characters") << QString(101, u'x');
}

void TestOwners::refusesNamesThatCannotBe()
{
    QFETCH(QString, name);
    const Id user = users().add(u"Ada"_s).value().id;
    QCOMPARE(organizations().add(name).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(organizations().rename(1, name).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(users().add(name).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(users().rename(user, name).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(organizations().list().value().size(), 1);
    QCOMPARE(users().list().value().size(), 1);
}

void TestOwners::aNameMayChangeItsCase()
{
    VERIFY_OK(organizations().rename(1, u"MAIN Organization"_s));
    QCOMPARE(organizations().defaultOrganization().value().name, u"MAIN Organization"_s);
    const Id user = users().add(u"ada"_s).value().id;
    VERIFY_OK(users().rename(user, u" Ada"_s));
    QCOMPARE(users().find(user).value().name, u"Ada"_s);
}

void TestOwners::usersBelongToTheOrganizationThatIsNamed()
{
    const Id research = organizations().add(u"Research"_s).value().id;
    QCOMPARE(users().add(u"ada"_s).value().organizationId, 1);
    QCOMPARE(users().add(u"grace"_s, research).value().organizationId, research);
    QCOMPARE(users().findByName(u"Grace"_s).value().organizationId, research);
    QCOMPARE(users().add(u"edsger"_s, 999).error().code, ErrorCode::NotFound);
    QCOMPARE(users().list().value().size(), 2);
}

void TestOwners::whatEndsRunningHoldsUntilEnabledAgain_data()
{
    QTest::addColumn<Steps>("steps");
    QTest::addColumn<bool>("enabled");
    QTest::addColumn<bool>("endsRunning");
    QTest::newRow("disabled") << Steps{{false, false}} << false << false;
    QTest::newRow("disabled, ending what runs") << Steps{{false, true}} << false << true;
    QTest::newRow("disabled, and later ending what runs")
        << Steps{{false, false}, {false, true}} << false << true;
    QTest::newRow("ended, and disabled once more")
        << Steps{{false, true}, {false, false}} << false << true;
    QTest::newRow("ended and enabled again")
        << Steps{{false, true}, {true, false}} << true << false;
    QTest::newRow("enabled with a word that means nothing there")
        << Steps{{true, true}} << true << false;
    QTest::newRow("enabled again, then only disabled")
        << Steps{{false, true}, {true, false}, {false, false}} << false << false;
}

void TestOwners::whatEndsRunningHoldsUntilEnabledAgain()
{
    QFETCH(const Steps, steps);
    const Id user = users().add(u"ada"_s).value().id;
    for (const auto &[enabled, endsRunning] : steps) {
        VERIFY_OK(organizations().setEnabled(1, enabled, endsRunning));
        VERIFY_OK(users().setEnabled(user, enabled, endsRunning));
    }
    const Organization organization = organizations().find(1).value();
    QTEST(organization.enabled, "enabled");
    QTEST(organization.endsRunning, "endsRunning");
    QTEST(users().find(user).value().enabled, "enabled");
    QTEST(users().find(user).value().endsRunning, "endsRunning");
}

void TestOwners::listsOfModelsComeBackInTheirOrder()
{
    AliasRepository aliases(*m_fixture->database, m_fixture->clock);
    VERIFY_OK(aliases.set(u"fast"_s, {u"sandbox/echo"_s}));
    const Id ada = users().add(u"ada"_s).value().id;
    const Id grace = users().add(u"grace"_s).value().id;
    const Id research = organizations().add(u"Research"_s).value().id;
    const Scope two{false, {u"sandbox/lorem"_s, u"fast"_s}};
    VERIFY_OK(users().setModels(ada, {false, {u"sandbox/lorem"_s, u"fast"_s, u"sandbox/lorem"_s}}));
    VERIFY_OK(organizations().setModels(research, two));
    QCOMPARE(users().find(ada).value().models, two);
    QVERIFY(users().find(grace).value().models.everything);
    QCOMPARE(organizations().find(research).value().models, two);
    QVERIFY(organizations().find(1).value().models.everything);
    const QList<User> listed = users().list().value();
    QCOMPARE(listed.first().models, two);
    QCOMPARE(listed.last().models, Scope());

    const Scope one{false, {u"sandbox/echo"_s}};
    VERIFY_OK(users().setModels(ada, one));
    QCOMPARE(users().find(ada).value().models, one);
    VERIFY_OK(users().setModels(ada, {true, {u"sandbox/echo"_s}}));
    QCOMPARE(users().find(ada).value().models, Scope());
    QCOMPARE(m_fixture->number(u"SELECT count(*) FROM user_models"_s), 0);
    VERIFY_OK(organizations().setModels(research, {}));
    QCOMPARE(m_fixture->number(u"SELECT count(*) FROM organization_models"_s), 0);
}

void TestOwners::refusesListsOfModelsThatMakeNoSense_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("said");
    QTest::newRow("an empty list: that is what disabling is for") << QStringList() << u"disable"_s;
    QTest::newRow("an unknown model") << QStringList{u"sandbox/gone"_s} << u"sandbox/gone"_s;
    QTest::newRow("an unknown alias") << QStringList{u"slow"_s} << u"slow"_s;
    QTest::newRow("another case") << QStringList{u"sandbox/Echo"_s} << u"sandbox/Echo"_s;
    QTest::newRow("a blank behind it") << QStringList{u"sandbox/echo "_s} << u"sandbox/echo "_s;
    QTest::newRow("an empty name") << QStringList{QString()} << u"no alias or model"_s;
    QTest::newRow("one good and one bad")
        << QStringList{u"sandbox/echo"_s, u"sandbox/"_s} << u"sandbox/"_s;
}

void TestOwners::refusesListsOfModelsThatMakeNoSense()
{
    QFETCH(QStringList, names);
    QFETCH(QString, said);
    const Id user = users().add(u"ada"_s).value().id;
    const Scope before{false, {u"sandbox/tool"_s}};
    VERIFY_OK(users().setModels(user, before));
    VERIFY_OK(organizations().setModels(1, before));
    const auto ofUser = users().setModels(user, {false, names});
    const auto ofOrganization = organizations().setModels(1, {false, names});
    QCOMPARE(ofUser.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(ofUser.error().message.contains(said), qPrintable(ofUser.error().message));
    QCOMPARE(ofOrganization.error().code, ErrorCode::InvalidArgument);
    QVERIFY(ofOrganization.error().message.contains(said));
    QCOMPARE(users().find(user).value().models, before);
    QCOMPARE(organizations().find(1).value().models, before);
}

void TestOwners::aKeyCallsWhatAllThreeAllow()
{
    KeyRepository keys(*m_fixture->database, m_fixture->hasher, m_fixture->clock);
    KeyRequest request;
    request.name = u"k"_s;
    request.ownerKind = OwnerKind::User;
    request.userName = u"ada"_s;
    request.scope = {false, {u"sandbox/echo"_s, u"sandbox/lorem"_s, u"sandbox/tool"_s}};
    const auto issued = keys.issue(request, *QRandomGenerator::system());
    VERIFY_OK(issued);
    const Id user = issued->key.userId;
    VERIFY_OK(users().setModels(user, {false, {u"sandbox/echo"_s, u"sandbox/lorem"_s}}));
    VERIFY_OK(organizations().setModels(1, {false, {u"sandbox/lorem"_s, u"sandbox/tool"_s}}));
    const Snapshot snapshot(loadConfiguration(*m_fixture->database).value());
    const auto *entry = snapshot.key(issued->key.publicId.toStdString());
    QVERIFY(entry);
    QVERIFY(scopeAllows(*entry, "sandbox/lorem"));
    QVERIFY(!scopeAllows(*entry, "sandbox/echo")); // not the organization's
    QVERIFY(!scopeAllows(*entry, "sandbox/tool")); // not the user's
    QVERIFY(!scopeAllows(*entry, "sandbox/fail"));
}

void TestOwners::theLoopGuardIsTheOrganizations()
{
    VERIFY_OK(organizations().setLoopGuard(1, LoopGuardAction::Stop));
    QCOMPARE(organizations().find(1).value().loopGuard, LoopGuardAction::Stop);
    VERIFY_OK(organizations().setLoopGuard(1, LoopGuardAction::Off));
    QCOMPARE(organizations().list().value().first().loopGuard, LoopGuardAction::Off);
}

void TestOwners::aNewNameOfAProviderReachesAllListsAndLimits()
{
    Provider provider;
    provider.name = u"one"_s;
    provider.baseUrl = u"https://api.openai.com/v1"_s;
    provider = providers().add(provider).value();
    VERIFY_OK(models().add(provider.id, u"m"_s));
    const Scope scope{false, {u"one/m"_s, u"sandbox/echo"_s}};
    const Id user = users().add(u"ada"_s).value().id;
    VERIFY_OK(users().setModels(user, scope));
    VERIFY_OK(organizations().setModels(1, scope));
    VERIFY_OK(m_fixture->database->run(
        u"INSERT INTO limits (subject, subject_id, model, metric, window, amount, created_at_us) "
        "VALUES (2, 1, 'one/m', 1, 3, 5, 0), (2, 1, 'onetwo/m', 1, 3, 5, 0)"_s));
    provider.name = u"two"_s;
    VERIFY_OK(providers().update(provider));
    const Scope renamed{false, {u"two/m"_s, u"sandbox/echo"_s}};
    QCOMPARE(users().find(user).value().models, renamed);
    QCOMPARE(organizations().find(1).value().models, renamed);
    QCOMPARE(m_fixture->database->value(u"SELECT model FROM limits WHERE id = 1"_s).value(),
             u"two/m"_s);
    QCOMPARE(m_fixture->database->value(u"SELECT model FROM limits WHERE id = 2"_s).value(),
             u"onetwo/m"_s);
}

void TestOwners::changesOfWhatIsNotThereAreRefused()
{
    QCOMPARE(organizations().rename(9, u"x"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(organizations().setEnabled(9, false).error().code, ErrorCode::NotFound);
    QCOMPARE(organizations().setModels(9, {}).error().code, ErrorCode::NotFound);
    QCOMPARE(organizations().setLoopGuard(9, LoopGuardAction::Off).error().code,
             ErrorCode::NotFound);
    QCOMPARE(users().rename(9, u"x"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(users().setEnabled(9, false).error().code, ErrorCode::NotFound);
    QCOMPARE(users().setModels(9, {}).error().code, ErrorCode::NotFound);
    QCOMPARE(models().setMaximumOutput(99, 5).error().code, ErrorCode::NotFound);
}

void TestOwners::whatChangesNothingPublishesNothing()
{
    const Id user = users().add(u"ada"_s).value().id;
    VERIFY_OK(users().setModels(user, {false, {u"sandbox/echo"_s}}));
    const quint64 before = version();
    VERIFY_OK(users().rename(user, u" ada "_s));
    VERIFY_OK(users().setEnabled(user, true));
    VERIFY_OK(users().setModels(user, {false, {u"sandbox/echo"_s}}));
    VERIFY_OK(users().ensure(u"ADA"_s));
    VERIFY_OK(organizations().setEnabled(1, true));
    VERIFY_OK(organizations().setModels(1, {}));
    VERIFY_OK(organizations().setLoopGuard(1, LoopGuardAction::Warn));
    VERIFY_OK(models().setMaximumOutput(1, 0));
    QCOMPARE(version(), before);
    VERIFY_OK(organizations().setEnabled(1, false));
    QVERIFY(version() > before);
}

void TestOwners::modelsKnowTheirMostOutput()
{
    const Model model = models().findByDirectId(u"sandbox/echo"_s).value();
    QCOMPARE(model.maximumOutput, 0);
    VERIFY_OK(models().setMaximumOutput(model.id, 10'000'000));
    QCOMPARE(models().find(model.id).value().maximumOutput, 10'000'000);
    QCOMPARE(models().find(model.id).value().price->id, model.price->id);
    QCOMPARE(models().setMaximumOutput(model.id, -1).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(models().setMaximumOutput(model.id, 10'000'001).error().code,
             ErrorCode::InvalidArgument);
    QCOMPARE(models().find(model.id).value().maximumOutput, 10'000'000);
    VERIFY_OK(models().setMaximumOutput(model.id, 0));
    QCOMPARE(models().find(model.id).value().maximumOutput, 0);
}

QTEST_GUILESS_MAIN(TestOwners)
#include "tst_owners.moc"
