// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/auditrepository.h"
#include "models/storage/configurationloader.h"
#include "models/storage/rollupcompaction.h"
#include "models/storage/userrepository.h"
#include "tests/unit/limitfixture.h"

using namespace orchestris;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Minute = 60'000'000;
constexpr qint64 Hour = 60 * Minute;

} // namespace

class TestLimitRepository : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m = std::make_unique<LimitFixture>(); }
    void cleanup() { m.reset(); }

    void keepsEveryField();
    void listsBySubject();
    void settingTheSameAgainChangesIt();
    void changingNothingIsNoChange();
    void refuses_data();
    void refuses();
    void everyChangeRaisesTheVersions();
    void removingTakesTheCountersAlong();
    void everyChangeIsAudited();
    void isPartOfTheConfiguration();

    void aNewLimitKnowsWhatItsWindowUsed_data();
    void aNewLimitKnowsWhatItsWindowUsed();
    void aTotalBeginsWithNothing();
    void anotherTimeZoneMeasuresAgain();
    void rowsAheadOfTheClockAreFound();
    void runningRequestsCountWhenTheyEnd();
    void aLimitMadeWhileRequestsComeCountsAll_data();
    void aLimitMadeWhileRequestsComeCountsAll();

private:
    std::unique_ptr<LimitFixture> m;
};

void TestLimitRepository::keepsEveryField()
{
    Limit limit;
    limit.subject = LimitSubject::Key;
    limit.subjectId = m->issueKey(u"agent"_s);
    limit.model = u"sandbox/echo"_s;
    limit.metric = LimitMetric::OutputTokens;
    limit.window = LimitWindow::Week;
    limit.amount = 123'456'789'012;
    limit.mode = LimitMode::Strict;
    limit.action = LimitAction::Block;
    limit.noticeAt = {100, 50, 75, 50};
    limit.timeZone = "Asia/Kathmandu";
    const Limit made = m->set(limit);
    QVERIFY(made.id > 0);
    QCOMPARE(made.createdAtUs, m->clock.nowUs());
    QCOMPARE(made.noticeAt, QList<int>({50, 75, 100}));
    limit.id = made.id;
    limit.createdAtUs = made.createdAtUs;
    limit.noticeAt = made.noticeAt;
    QCOMPARE(made, limit);
    const auto found = m->limits.find(made.id);
    VERIFY_OK(found);
    QCOMPARE(*found, limit);
    Limit silent = m->limitOf(LimitMetric::Concurrent, LimitWindow::None, 3);
    silent.noticeAt = {};
    silent.action = LimitAction::Warn;
    silent = m->set(silent);
    QCOMPARE(m->limits.find(silent.id), silent);
}

void TestLimitRepository::listsBySubject()
{
    const auto user = UserRepository(*m->database).ensure(u"ann"_s);
    VERIFY_OK(user);
    const Id key = m->issueKey(u"agent"_s);
    Limit limit = m->limitOf(LimitMetric::Cost, LimitWindow::Day, 1);
    limit.subject = LimitSubject::Key;
    limit.subjectId = key;
    (void)m->set(limit);
    limit.subject = LimitSubject::User;
    limit.subjectId = user->id;
    (void)m->set(limit);
    (void)m->set(m->limitOf(LimitMetric::Cost, LimitWindow::Day, 1));
    (void)m->set(m->limitOf(LimitMetric::Requests, LimitWindow::Day, 1));
    const auto listed = m->limits.list();
    VERIFY_OK(listed);
    QList<LimitSubject> subjects;
    for (const Limit &one : *listed)
        subjects.append(one.subject);
    QCOMPARE(subjects, QList<LimitSubject>({LimitSubject::Organization, LimitSubject::Organization,
                                            LimitSubject::User, LimitSubject::Key}));
    QCOMPARE(listed->at(0).metric, LimitMetric::Cost);
}

void TestLimitRepository::settingTheSameAgainChangesIt()
{
    const Limit first = m->set(m->limitOf(LimitMetric::Cost, LimitWindow::Day, 100));
    m->store({m->request(30)});
    m->clock.advanceMs(1000);
    Limit change = m->limitOf(LimitMetric::Cost, LimitWindow::Day, 500);
    change.mode = LimitMode::Strict;
    change.noticeAt = {90};
    const Limit second = m->set(change);
    QCOMPARE(second.id, first.id);
    QCOMPARE(second.createdAtUs, first.createdAtUs);
    QCOMPARE(m->limits.list()->size(), 1);
    QCOMPARE(m->limits.list()->first(), second);
    QCOMPARE(second.amount, 500);
    QCOMPARE(m->stored().begin()->second, 30);
    // Another window, model or metric is another limit.
    change.window = LimitWindow::Hour;
    QVERIFY(m->set(change).id != first.id);
}

void TestLimitRepository::changingNothingIsNoChange()
{
    const Limit limit = m->set(m->limitOf(LimitMetric::Cost, LimitWindow::Day, 100));
    const auto version = m->database->configVersion();
    m->clock.advanceMs(1000);
    QCOMPARE(m->set(m->limitOf(LimitMetric::Cost, LimitWindow::Day, 100)), limit);
    QCOMPARE(m->database->configVersion(), version);
    QCOMPARE(AuditRepository(*m->database).list()->size(), 1);
}

void TestLimitRepository::refuses_data()
{
    QTest::addColumn<Limit>("limit");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("names");
    const LimitFixture fixture;
    const Limit good = fixture.limitOf(LimitMetric::Cost, LimitWindow::Day, 100);
    const auto row = [&good](const char *name, ErrorCode code, const QString &names,
                             const std::function<void(Limit &)> &spoil) {
        Limit limit = good;
        spoil(limit);
        QTest::newRow(name) << limit << code << names;
    };
    row("a negative amount", ErrorCode::InvalidArgument, u"negative"_s,
        [](Limit &limit) { limit.amount = -1; });
    row("an absurd amount", ErrorCode::InvalidArgument, u"at most"_s,
        [](Limit &limit) { limit.amount = std::numeric_limits<qint64>::max(); });
    row("no subject", ErrorCode::InvalidArgument, u"needs an organization"_s,
        [](Limit &limit) { limit.subjectId = 0; });
    row("an organization that does not exist", ErrorCode::NotFound, u"organization"_s,
        [](Limit &limit) { limit.subjectId = 99; });
    row("a user who does not exist", ErrorCode::NotFound, u"user"_s, [](Limit &limit) {
        limit.subject = LimitSubject::User;
        limit.subjectId = 99;
    });
    row("a key that does not exist", ErrorCode::NotFound, u"key"_s, [](Limit &limit) {
        limit.subject = LimitSubject::Key;
        limit.subjectId = 99;
    });
    row("a model that does not exist", ErrorCode::NotFound, u"sandbox/none"_s,
        [](Limit &limit) { limit.model = u"sandbox/none"_s; });
    row("a model in other letters", ErrorCode::NotFound, u"Sandbox/Echo"_s,
        [](Limit &limit) { limit.model = u"Sandbox/Echo"_s; });
    row("a time zone that does not exist", ErrorCode::InvalidArgument, u"Mars/Phobos"_s,
        [](Limit &limit) { limit.timeZone = "Mars/Phobos"; });
    row("a window for requests at the same time", ErrorCode::InvalidArgument, u"no window"_s,
        [](Limit &limit) { limit.metric = LimitMetric::Concurrent; });
    row("no window for a cost", ErrorCode::InvalidArgument, u"window"_s,
        [](Limit &limit) { limit.window = LimitWindow::None; });
    row("a share of nothing", ErrorCode::InvalidArgument, u"percent"_s,
        [](Limit &limit) { limit.noticeAt = {0}; });
}

void TestLimitRepository::refuses()
{
    QFETCH(Limit, limit);
    QFETCH(ErrorCode, code);
    QFETCH(QString, names);
    const auto made = m->limits.set(limit);
    QVERIFY(!made);
    QCOMPARE(made.error().code, code);
    QVERIFY2(made.error().message.contains(names), qPrintable(made.error().message));
    QCOMPARE(m->number(u"SELECT count(*) FROM limits"_s), 0);
}

void TestLimitRepository::everyChangeRaisesTheVersions()
{
    const auto versions = [this] {
        return std::pair(m->number(u"SELECT value FROM meta WHERE key = 'config_version'"_s),
                         m->number(u"SELECT value FROM meta WHERE key = 'limits_version'"_s));
    };
    auto before = versions();
    const auto raised = [&] {
        const auto now = versions();
        const bool both = now.first > before.first && now.second > before.second;
        before = now;
        return both;
    };
    const Limit limit = m->set(m->limitOf(LimitMetric::Cost, LimitWindow::Day, 100));
    QVERIFY(raised());
    (void)m->set(m->limitOf(LimitMetric::Cost, LimitWindow::Day, 200));
    QVERIFY(raised());
    VERIFY_OK(m->limits.remove(limit.id));
    QVERIFY(raised());
}

void TestLimitRepository::removingTakesTheCountersAlong()
{
    const Limit limit = m->set(m->limitOf(LimitMetric::Cost, LimitWindow::Day, 100));
    const Limit other = m->set(m->limitOf(LimitMetric::Cost, LimitWindow::Hour, 100));
    m->store({m->request(30)});
    VERIFY_OK(m->limits.remove(limit.id));
    QCOMPARE(m->limits.list(), QList<Limit>({other}));
    QCOMPARE(m->stored().size(), 1u);
    QCOMPARE(m->stored().begin()->first.first, other.id);
    const auto again = m->limits.remove(limit.id);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::NotFound);
    QCOMPARE(m->limits.find(limit.id).error().code, ErrorCode::NotFound);
    // A new one of the same kind is another one.
    QVERIFY(m->set(m->limitOf(LimitMetric::Cost, LimitWindow::Day, 100)).id != limit.id);
}

void TestLimitRepository::everyChangeIsAudited()
{
    Limit limit = m->limitOf(LimitMetric::Cost, LimitWindow::Day, 5'000'000'000);
    limit.model = u"sandbox/echo"_s;
    limit = m->set(limit);
    limit.amount = 7'500'000'000;
    limit = m->set(limit);
    VERIFY_OK(m->limits.remove(limit.id));
    const auto entries = AuditRepository(*m->database).list();
    VERIFY_OK(entries);
    QCOMPARE(entries->size(), 3);
    const AuditEntry made = entries->at(2);
    QCOMPARE(made.action, u"limit.set"_s);
    QCOMPARE(made.subject, u"organization Main organization: cost a day, model sandbox/echo"_s);
    QVERIFY(made.before.isEmpty());
    QCOMPARE(made.after.value("dollars"_L1).toString(), u"5"_s);
    const AuditEntry changed = entries->at(1);
    QCOMPARE(changed.before, QJsonObject({{u"dollars"_s, u"5"_s}}));
    QCOMPARE(changed.after, QJsonObject({{u"dollars"_s, u"7.5"_s}}));
    const AuditEntry removed = entries->at(0);
    QCOMPARE(removed.action, u"limit.remove"_s);
    QVERIFY(removed.after.isEmpty());
    QCOMPARE(removed.before.value("dollars"_L1).toString(), u"7.5"_s);
}

void TestLimitRepository::isPartOfTheConfiguration()
{
    const Limit limit = m->set(m->limitOf(LimitMetric::Cost, LimitWindow::Day, 100));
    const auto configuration = loadConfiguration(*m->database);
    VERIFY_OK(configuration);
    QCOMPARE(configuration->limits, QList<Limit>({limit}));
}

void TestLimitRepository::aNewLimitKnowsWhatItsWindowUsed_data()
{
    QTest::addColumn<LimitMetric>("metric");
    QTest::addColumn<qint64>("used");
    QTest::newRow("cost") << LimitMetric::Cost << qint64(34);
    QTest::newRow("tokens") << LimitMetric::TotalTokens << qint64(3 * 1050);
    QTest::newRow("output tokens") << LimitMetric::OutputTokens << qint64(150);
    QTest::newRow("requests") << LimitMetric::Requests << qint64(2);
}

void TestLimitRepository::aNewLimitKnowsWhatItsWindowUsed()
{
    QFETCH(LimitMetric, metric);
    QFETCH(qint64, used);
    Limit limit = m->limitOf(metric, LimitWindow::Day, 100);
    limit.timeZone = "Asia/Kathmandu";
    limit.model = u"sandbox/echo"_s;
    const TimeSpan day = windowAt(limit, m->clock.nowUs());
    m->clock.setNowUs(day.startUs - 1);
    m->store({m->request(100)}); // yesterday
    m->clock.setNowUs(day.startUs);
    UsageRecord other = m->request(200);
    other.upstreamModel = "lorem";
    UsageRecord elsewhere = m->request(400);
    elsewhere.organizationId = 2;
    UsageRecord byAlias = m->request(10);
    byAlias.alias = "fast";
    UsageRecord refused = m->request(4);
    refused.attempts = 0;
    m->store({other, elsewhere, byAlias, refused, m->request(20)});
    m->storeOpen(m->request(800));
    m->clock.setNowUs(day.endUs - 1);
    limit = m->set(limit);
    const NotingCounters::Uses expected{{{limit.id, day.startUs}, used}};
    QCOMPARE(m->stored(), expected);
    const auto uses = m->limits.uses(m->clock.nowUs());
    VERIFY_OK(uses);
    QCOMPARE(*uses, QList<LimitUse>({{limit.id, day.startUs, used}}));
    // In a window in which nothing was used yet:
    QCOMPARE(*m->limits.uses(day.endUs), QList<LimitUse>({{limit.id, day.endUs, 0}}));
}

void TestLimitRepository::aTotalBeginsWithNothing()
{
    m->store({m->request(30)});
    const Limit limit = m->limitOf(LimitMetric::Cost, LimitWindow::Total, 100);
    const auto made = m->limits.set(limit);
    VERIFY_OK(made);
    QCOMPARE(m->limits.uses(m->clock.nowUs())->first(), (LimitUse{made->id, made->createdAtUs, 0}));
}

void TestLimitRepository::anotherTimeZoneMeasuresAgain()
{
    Limit limit = m->limitOf(LimitMetric::Cost, LimitWindow::Day, 1000);
    const TimeSpan day = windowAt(limit, m->clock.nowUs());
    m->clock.setNowUs(day.startUs + Hour);
    m->store({m->request(1)});
    limit = m->set(limit);
    m->clock.setNowUs(day.startUs + 20 * Hour);
    m->store({m->request(20)});
    QCOMPARE(m->stored(), (NotingCounters::Uses{{{limit.id, day.startUs}, 21}}));
    limit.timeZone = "Asia/Tokyo"; // whose day began five hours ago
    limit = m->set(limit);
    QCOMPARE(m->stored(), (NotingCounters::Uses{{{limit.id, day.startUs + 15 * Hour}, 20}}));
    m->store({m->request(300)});
    QCOMPARE(m->stored(), (NotingCounters::Uses{{{limit.id, day.startUs + 15 * Hour}, 320}}));
}

void TestLimitRepository::rowsAheadOfTheClockAreFound()
{
    // The clock was two hours ahead once: numbers go on from there, times do not.
    const Limit limit = m->limitOf(LimitMetric::Cost, LimitWindow::Day, 1000);
    const TimeSpan day = windowAt(limit, m->clock.nowUs());
    m->clock.setNowUs(day.startUs - Minute);
    (void)m->ids.next(m->clock.nowUs() + 2 * Hour);
    m->store({m->request(500)}); // yesterday's, with a number of today
    m->clock.setNowUs(day.startUs + Minute);
    m->store({m->request(30)}); // today's, with a number that is not yet
    m->clock.advanceMs(60'000);
    const auto made = m->limits.set(limit);
    VERIFY_OK(made);
    QCOMPARE(m->stored(), (NotingCounters::Uses{{{made->id, day.startUs}, 30}}));
}

void TestLimitRepository::runningRequestsCountWhenTheyEnd()
{
    const Limit limit = m->limitOf(LimitMetric::Cost, LimitWindow::Day, 1'000'000);
    m->store({m->request(1)});
    const UsageRecord running = m->request(20);
    m->storeOpen(running);
    const Limit made = m->set(limit);
    QCOMPARE(m->stored().begin()->second, 1);
    m->store({running});
    QCOMPARE(m->stored().begin()->second, 21);
    QCOMPARE(m->stored(), m->sums({made}));
}

void TestLimitRepository::aLimitMadeWhileRequestsComeCountsAll_data()
{
    QTest::addColumn<LimitMetric>("metric");
    QTest::addColumn<LimitWindow>("window");
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("cost a day") << LimitMetric::Cost << LimitWindow::Day << QByteArray("UTC");
    QTest::newRow("tokens a month, in quarters of an hour from UTC")
        << LimitMetric::TotalTokens << LimitWindow::Month << QByteArray("Asia/Kathmandu");
    QTest::newRow("requests a week, over the change to summer time")
        << LimitMetric::Requests << LimitWindow::Week << QByteArray("Australia/Lord_Howe");
    QTest::newRow("output an hour")
        << LimitMetric::OutputTokens << LimitWindow::Hour << QByteArray("Europe/Berlin");
}

void TestLimitRepository::aLimitMadeWhileRequestsComeCountsAll()
{
    QFETCH(LimitMetric, metric);
    QFETCH(LimitWindow, window);
    QFETCH(QByteArray, zone);
    const quint32 seed = QRandomGenerator::system()->generate();
    const QByteArray said = "seed " + QByteArray::number(seed);
    QRandomGenerator random(seed);
    Limit limit = m->limitOf(metric, window, 1'000'000);
    limit.timeZone = zone;
    // Some days before summer time ends there.
    m->clock.setNowUs(1'743'465'600'000'000);
    const auto other = m->connect(); // as a command would
    LimitRepository elsewhere(*other, m->clock);
    RollupCompaction compaction(*other, m->clock);
    std::vector<UsageRecord> running;
    QList<Limit> made;
    for (int step = 0; step < 400; ++step) {
        m->clock.advanceUs(qint64(random.bounded(quint64(100 * Minute))));
        UsageRecord record = m->request(random.bounded(1000));
        record.attempts = int(random.bounded(3));
        record.alias = random.bounded(2) ? "fast" : "";
        if (random.bounded(2)) {
            m->store({record});
        } else {
            m->storeOpen(record);
            running.push_back(record);
        }
        if (!running.empty() && random.bounded(2)) {
            const size_t which = random.bounded(quint32(running.size()));
            m->store({running[which]});
            running.erase(running.begin() + std::ptrdiff_t(which));
        }
        for (quint32 pieces = random.bounded(6); pieces > 0; --pieces)
            VERIFY_OK(compaction.step());
        if (random.bounded(20) != 0)
            continue;
        for (const Limit &old : std::as_const(made))
            VERIFY_OK(elsewhere.remove(old.id));
        const auto set = elsewhere.set(limit);
        VERIFY_OK(set);
        made = {*set};
        // Of windows before the present one it knows nothing.
        const qint64 start = windowAt(*set, m->clock.nowUs()).startUs;
        const auto sums = m->sums(made);
        const auto expected = sums.find({set->id, start});
        const qint64 used = m->stored()[std::pair(set->id, start)];
        QVERIFY2(used == (expected == sums.end() ? 0 : expected->second), said.constData());
    }
    QVERIFY(!made.isEmpty());
    QVERIFY(m->number(u"SELECT count(*) FROM rollup_days"_s) > 0);
}

QTEST_GUILESS_MAIN(TestLimitRepository)
#include "tst_limitrepository.moc"
