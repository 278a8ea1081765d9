// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/aliasroute.h"

#include <QTest>

using namespace orchestris;
using namespace Qt::StringLiterals;

namespace {

Model makeModel(Id id, Id provider, const QString &name, Nanos rate, qint64 context)
{
    Model model{id, provider, name, {}, 0};
    if (rate >= 0) {
        model.price = Price{};
        model.price->rates.input = rate;
        model.price->rates.output = rate;
    }
    model.contextTokens = context;
    return model;
}

Configuration twoProviders()
{
    Configuration configuration;
    for (const Id id : {1, 2}) {
        Provider provider;
        provider.id = id;
        provider.name = id == 1 ? u"one"_s : u"two"_s;
        provider.baseUrl = u"https://example.com/v1"_s;
        configuration.providers.append(provider);
    }
    configuration.models = {makeModel(1, 1, u"a"_s, 100, 128'000),
                            makeModel(2, 1, u"b"_s, 100, 128'000),
                            makeModel(3, 2, u"c"_s, 1'000, 32'000)};
    return configuration;
}

QString spelled(const TargetGroups &groups)
{
    QStringList parts;
    for (const QList<AliasTarget> &group : groups) {
        QStringList names;
        for (const AliasTarget &target : group)
            names.append(target.model);
        parts.append(names.join(u'+'));
    }
    return parts.join(u'>');
}

TargetGroups groupsFrom(const QString &text)
{
    TargetGroups groups;
    for (const QString &part : text.split(u'>', Qt::SkipEmptyParts)) {
        QList<AliasTarget> group;
        for (const QString &name : part.split(u'+'))
            group.append({name, int(groups.size()), 1});
        groups.append(group);
    }
    return groups;
}

StoredProbe probeOf(Id provider, const QString &model, Verdict tools, qint64 atUs)
{
    StoredProbe probe;
    probe.providerId = provider;
    probe.atUs = atUs;
    probe.report.model = model;
    CapabilityFinding finding;
    finding.capability = Capability::Tools;
    finding.verdict = tools;
    probe.report.findings = {finding};
    return probe;
}

} // namespace

class TestAliasRoute : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stepsReachEveryOrder_data();
    void stepsReachEveryOrder();
    void dropsJoinOrMakeAGroup_data();
    void dropsJoinOrMakeAGroup();
    void prioritiesCountFromZeroWithoutGaps();
    void sharesFollowWeights_data();
    void sharesFollowWeights();
    void aRequestGoesToTheFirstGroupThatCanAnswer();
    void nothingCanAnswerWhereAllAreOut();
    void differencesAreSaidOfTheLesserTarget();
    void nothingIsDearBesideWhatIsFree();
    void theModelsOwnProbeCountsMoreThanItsProviders();
};

void TestAliasRoute::stepsReachEveryOrder_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("model");
    QTest::addColumn<bool>("forward");
    QTest::addColumn<QString>("after");
    QTest::newRow("out of a group, to its front") << u"a+b>c"_s << u"b"_s << true << u"b>a>c"_s;
    QTest::newRow("out of a group, behind it") << u"a+b>c"_s << u"a"_s << false << u"b>a>c"_s;
    QTest::newRow("alone, into the group before") << u"a>b"_s << u"b"_s << true << u"a+b"_s;
    QTest::newRow("alone, into the group behind") << u"a>b>c"_s << u"b"_s << false << u"a>c+b"_s;
    QTest::newRow("the first stays the first") << u"a>b"_s << u"a"_s << true << u"a>b"_s;
    QTest::newRow("the last stays the last") << u"a>b"_s << u"b"_s << false << u"a>b"_s;
    QTest::newRow("nobody") << u"a>b"_s << u"x"_s << true << u"a>b"_s;
}

void TestAliasRoute::stepsReachEveryOrder()
{
    QFETCH(QString, before);
    QFETCH(QString, model);
    QFETCH(bool, forward);
    QTEST(spelled(steppedTarget(groupsFrom(before), model, forward)), "after");
}

void TestAliasRoute::dropsJoinOrMakeAGroup_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("group");
    QTest::addColumn<bool>("isOwn");
    QTest::addColumn<QString>("after");
    QTest::newRow("onto a group") << u"a"_s << 1 << false << u"b>c+a"_s;
    QTest::newRow("between groups") << u"c"_s << 0 << true << u"c>a+b"_s;
    QTest::newRow("behind the last") << u"a"_s << 2 << true << u"b>c>a"_s;
    QTest::newRow("onto its own group") << u"a"_s << 0 << false << u"b+a>c"_s;
    QTest::newRow("beyond the end") << u"a"_s << 9 << false << u"b>c>a"_s;
}

void TestAliasRoute::dropsJoinOrMakeAGroup()
{
    QFETCH(QString, model);
    QFETCH(int, group);
    QFETCH(bool, isOwn);
    QTEST(spelled(placedTarget(groupsFrom(u"a+b>c"_s), model, group, isOwn)), "after");
}

void TestAliasRoute::prioritiesCountFromZeroWithoutGaps()
{
    const TargetGroups groups =
        groupTargets({{u"late"_s, 40, 1}, {u"early"_s, 7, 2}, {u"too"_s, 7, 1}});
    QCOMPARE(spelled(groups), u"early+too>late"_s);
    const QList<AliasTarget> targets = ungroupTargets(groups);
    QCOMPARE(targets,
             (QList<AliasTarget>{{u"early"_s, 0, 2}, {u"too"_s, 0, 1}, {u"late"_s, 1, 1}}));
}

void TestAliasRoute::sharesFollowWeights_data()
{
    QTest::addColumn<QList<int>>("weights");
    QTest::addColumn<double>("share"); // of the first
    QTest::newRow("alone") << QList<int>{5} << 1.0;
    QTest::newRow("three to one") << QList<int>{3, 1} << 0.75;
    QTest::newRow("no weight beside one") << QList<int>{0, 4} << 0.0;
    QTest::newRow("nobody has a weight") << QList<int>{0, 0, 0, 0} << 0.25;
    QTest::newRow("huge weights") << QList<int>{1'000'000, 1'000'000} << 0.5;
}

void TestAliasRoute::sharesFollowWeights()
{
    QFETCH(QList<int>, weights);
    QList<AliasTarget> group;
    for (const int weight : weights)
        group.append({QString::number(group.size()), 0, weight});
    QTEST(shareOf(group, group.first()), "share");
}

void TestAliasRoute::aRequestGoesToTheFirstGroupThatCanAnswer()
{
    Configuration configuration = twoProviders();
    const QList<AliasTarget> targets{
        {u"one/a"_s, 0, 1}, {u"one/gone"_s, 0, 1}, {u"one/b"_s, 1, 1}, {u"two/c"_s, 1, 1}};
    const Snapshot well(configuration);
    const AliasRoute now = routeOf(targets, well, {}, {});
    QCOMPARE(now.now, QList<int>{0});
    QCOMPARE(now.targets[1].standing, TargetStanding::Missing);

    const AliasRoute later = routeOf(targets, well, {{"one/a", CircuitState::Open, 5, {}}}, {});
    QCOMPARE(later.targets[0].standing, TargetStanding::Paused);
    QCOMPARE(later.now, (QList<int>{2, 3}));

    configuration.providers[1].enabled = false;
    const AliasRoute less =
        routeOf(targets, Snapshot(configuration), {{"one/a", CircuitState::Open, 5, {}}}, {});
    QCOMPARE(less.targets[3].standing, TargetStanding::Disabled);
    QCOMPARE(less.now, QList<int>{2});
}

void TestAliasRoute::nothingCanAnswerWhereAllAreOut()
{
    Configuration configuration = twoProviders();
    configuration.credentials.emplace(2, fail(ErrorCode::NotFound, u"none"_s));
    const AliasRoute route = routeOf({{u"two/c"_s, 0, 1}}, Snapshot(configuration), {}, {});
    QCOMPARE(route.targets[0].standing, TargetStanding::NoCredential);
    QVERIFY(!route.canAnswer());
}

void TestAliasRoute::differencesAreSaidOfTheLesserTarget()
{
    Configuration configuration = twoProviders();
    configuration.providers[0].traits.endpoints |= ProviderEndpoint::Responses;
    configuration.models.append(makeModel(4, 1, u"free"_s, -1, 0));
    const QList<StoredProbe> probes{probeOf(1, u"a"_s, Verdict::Yes, 1),
                                    probeOf(2, u"c"_s, Verdict::No, 1)};
    const AliasRoute route =
        routeOf({{u"one/a"_s, 0, 1}, {u"two/c"_s, 1, 1}, {u"one/free"_s, 2, 1}},
                Snapshot(configuration), {}, probes);
    QVERIFY(route.targets[0].differences.isEmpty());
    QCOMPARE(route.targets[1].differences,
             (QList<TargetDifference>{TargetDifference::SmallerContext, TargetDifference::NoTools,
                                      TargetDifference::NoResponses, TargetDifference::Dearer}));
    QCOMPARE(route.targets[2].differences, QList<TargetDifference>{TargetDifference::Unpriced});
}

void TestAliasRoute::nothingIsDearBesideWhatIsFree()
{
    Configuration configuration = twoProviders();
    configuration.models.append(makeModel(4, 1, u"gift"_s, 0, 128'000));
    const AliasRoute route =
        routeOf({{u"one/a"_s, 0, 1}, {u"one/gift"_s, 1, 1}}, Snapshot(configuration), {}, {});
    QVERIFY(route.targets[0].differences.isEmpty());
}

void TestAliasRoute::theModelsOwnProbeCountsMoreThanItsProviders()
{
    const Model a = makeModel(1, 1, u"a"_s, 0, 0);
    const QList<StoredProbe> probes{probeOf(1, u"b"_s, Verdict::Yes, 9),
                                    probeOf(1, u"a"_s, Verdict::No, 3)};
    QCOMPARE(knownVerdict(probes, a, Capability::Tools), Verdict::No);
    QCOMPARE(knownVerdict(probes, makeModel(2, 1, u"x"_s, 0, 0), Capability::Tools), Verdict::Yes);
    QCOMPARE(knownVerdict(probes, makeModel(3, 2, u"a"_s, 0, 0), Capability::Tools),
             Verdict::Unknown);
}

QTEST_GUILESS_MAIN(TestAliasRoute)
#include "tst_aliasroute.moc"
