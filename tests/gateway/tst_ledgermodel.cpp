// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ledger beside a reference that makes every sum anew, over random schedules; and from several
// threads at once.

#include "tests/gateway/ledgerfixture.h"
#include "tests/gateway/ledgerreference.h"

#include <QTest>

#include <random>
#include <thread>

#ifdef __SANITIZE_THREAD__
/// Qt Test ends its watchdog in ways that the sanitizer cannot see, because Qt is built without it.
extern "C" const char *__tsan_default_suppressions()
{
    return "race:QWaitCondition::~QWaitCondition\ncalled_from_lib:libQt6Test.so\n";
}
#endif

using namespace orchestris;
using State = LedgerReference::Entry::State;

namespace {

#ifdef __SANITIZE_THREAD__
constexpr quint32 Seeds = 20; // one thread: that sanitizer finds nothing in it, and takes long
#else
constexpr quint32 Seeds = 200;
#endif
constexpr int Steps = 300;
constexpr int ComparedEach = 4; ///< steps: what is wrong stays wrong
constexpr qint64 Second = 1'000'000;

/// One random schedule on both.
class Schedule
{
public:
    explicit Schedule(quint32 seed, bool turnsBack)
        : m_random(seed)
        , m_turnsBack(turnsBack)
    {
        const qint64 count = upTo(9) + 1;
        for (Id id = 1; id <= count; ++id)
            m_reference.limits.append(anyLimit(id));
        m_highest.resize(size_t(count) + 1, 0);
        publish();
    }

    /// Empty, or what was wrong.
    QByteArray run()
    {
        for (int step = 0; step < Steps; ++step) {
            QByteArray problem = doSomething();
            if (problem.isEmpty() && step % ComparedEach == 0)
                problem = compare();
            if (!problem.isEmpty())
                return "step " + QByteArray::number(step) + ": " + problem;
        }
        while (!m_open.empty())
            finish(0);
        for (const auto &[id, standing] : standings()) {
            if (standing.held != 0)
                return "something is still held of limit " + QByteArray::number(id);
        }
        return compare();
    }

    int passed = 0;
    int refused = 0;
    int extended = 0;
    int cutOff = 0;

private:
    struct Open {
        size_t number;
        Hold hold;
        QuotaLedger::Names names;
    };

    qint64 upTo(qint64 most) { return std::uniform_int_distribution<qint64>(0, most)(m_random); }
    bool oneIn(qint64 n) { return upTo(n - 1) == 0; }

    Limit anyLimit(Id id)
    {
        const auto metric = LimitMetric(upTo(4) + 1);
        LimitMaker made(metric, anyAmount(metric), LimitWindow(upTo(5) + 1));
        made.numbered(id).of(LimitSubject(upTo(2) + 1), 1);
        made.limit.subjectId = upTo(1) + 1;
        static const char *const Models[] = {"", "", "", "agent", "up/m", "up/n", "other"};
        made.forModel(Models[upTo(6)]);
        static const char *const Zones[] = {"UTC", "Asia/Tokyo", "America/New_York"};
        made.limit.timeZone = Zones[upTo(2)];
        if (oneIn(5))
            made.warning();
        else if (metric <= LimitMetric::OutputTokens && oneIn(3))
            made.strict();
        return made;
    }

    qint64 anyAmount(LimitMetric metric)
    {
        if (oneIn(30))
            return 0;
        switch (metric) {
        case LimitMetric::Cost:
            return upTo(40'000'000);
        case LimitMetric::TotalTokens:
        case LimitMetric::OutputTokens:
            return upTo(20'000);
        default:
            return upTo(8);
        }
    }

    Demand anyDemand()
    {
        static const Nanos Rates[] = {0, 333'333, 2'000'000'000, 75'000'000'001};
        Demand demand;
        const Nanos rate = Rates[upTo(3)];
        const qint64 input = upTo(400);
        demand.expected = {input, input * upTo(2'000), rate};
        demand.expectedOutput = upTo(900);
        demand.worst = {input + upTo(400), demand.expected.inputCost + upTo(500'000), rate};
        demand.isGiven = oneIn(3);
        demand.worstOutput = demand.expectedOutput + upTo(3'000);
        demand.choices = oneIn(10) ? upTo(199) + 1 : 1;
        return demand;
    }

    QuotaLedger::Names anyNames()
    {
        switch (upTo(2)) {
        case 0:
            return {"agent", {"up/m", "up/n"}};
        case 1:
            return {"other", {"up/n"}};
        default:
            return {{}, {"up/m"}};
        }
    }

    void publish()
    {
        m_fixture.set(m_reference.limits);
        for (const Limit &limit : m_reference.limits)
            m_highest[size_t(limit.id)] = std::max(m_highest[size_t(limit.id)], limit.amount);
    }

    QByteArray doSomething()
    {
        const qint64 what = upTo(99);
        const size_t any = m_open.empty() ? 0 : size_t(upTo(qint64(m_open.size()) - 1));
        if (what < 38 || m_open.empty())
            return admit();
        if (what < 55)
            return extend(m_open[any]);
        if (what < 80)
            finishOneStep(any);
        else if (what < 84)
            finish(any, false);
        else if (what < 96)
            turnClock();
        else
            changeAmounts();
        return {};
    }

    QByteArray admit()
    {
        const Demand demand = anyDemand();
        const QuotaLedger::Names names = anyNames();
        const auto &key = m_fixture.key(upTo(3) + 1);
        const qint64 now = m_fixture.clock.nowUs();
        auto hold = m_fixture.ledger.admit(key, names, demand, now, 1);
        if (m_turnsBack && !hold) // the reference knows no such clocks: the ledger may refuse more
            return {};
        const auto expected =
            m_reference.admit(key, names, demand, now, m_fixture.clock.steadyUs());
        const Id refusedBy = hold ? 0 : hold.error().standing.limit.id;
        if (refusedBy != expected.refusedBy)
            return "refused by " + QByteArray::number(refusedBy) + ", not "
                   + QByteArray::number(expected.refusedBy);
        ++(hold ? passed : refused);
        if (!hold)
            return {};
        const auto &entry = m_reference.all[expected.number];
        if (!m_turnsBack && hold->outputHeld() != entry.output)
            return "covers " + QByteArray::number(hold->outputHeld()) + " tokens, not "
                   + QByteArray::number(entry.output);
        if (!m_turnsBack && hold->maximumOutput() != entry.maximum)
            return "another maximum is told";
        m_open.push_back({expected.number, std::move(*hold), names});
        return m_turnsBack ? QByteArray() : checkAmounts(entry);
    }

    /// Nothing that blocks may be overdrawn by what has just passed.
    QByteArray checkAmounts(const LedgerReference::Entry &entry)
    {
        auto found = standings();
        for (const auto &held : entry.holds) {
            const LimitStanding &standing = found[held.limit.id];
            if (held.limit.action == LimitAction::Block
                && standing.used + standing.held > held.limit.amount)
                return "limit " + QByteArray::number(held.limit.id) + " is overdrawn";
        }
        return {};
    }

    QByteArray extend(Open &open)
    {
        auto &entry = m_reference.all[open.number];
        if (entry.state != State::Runs || m_turnsBack)
            return {};
        const qint64 output = entry.output + upTo(400) - 50;
        const auto refusal = open.hold.extend(output);
        const Id expected = m_reference.extend(entry, output, m_fixture.clock.steadyUs());
        ++(refusal ? cutOff : extended);
        if ((refusal ? refusal->standing.limit.id : 0) != expected)
            return "another answer to an extension";
        if (open.hold.outputHeld() != std::max(entry.output, qint64(0)))
            return "another output is covered after an extension";
        return {};
    }

    /// Runs → ended → told → heard.
    void finishOneStep(size_t index)
    {
        Open &open = m_open[index];
        auto &entry = m_reference.all[open.number];
        switch (entry.state) {
        case State::Runs:
            entry.row = m_fixture.row(0, 0, entry.key);
            entry.row.startedAtUs = entry.wallUs;
            entry.row.attempts = oneIn(10) ? 0 : 1;
            entry.row.alias = open.names.alias.toByteArray();
            entry.row.provider = "up";
            entry.row.upstreamModel =
                open.names.directIds[size_t(upTo(1)) % open.names.directIds.size()]
                    .sliced(3)
                    .toByteArray();
            entry.directId = "up/" + entry.row.upstreamModel;
            // A provider keeps to what it was told; else it may take more than was held.
            entry.row.tokens.input = upTo(entry.expected.inputTokens);
            entry.row.tokens.output = upTo(entry.maximum.value_or(entry.output + 100));
            entry.row.costNanos = upTo(LedgerReference::amountAt(entry.expected, LimitMetric::Cost,
                                                                 entry.row.tokens.output));
            open.hold.settle(entry.row);
            entry.state = State::Ended;
            break;
        case State::Ended:
            entry.isCommitted = true;
            m_fixture.ledger.countersChanged(m_reference.committed(entry));
            entry.state = State::Told;
            break;
        default:
            open.hold.reset();
            entry.state = State::Over;
            m_open.erase(m_open.begin() + qsizetype(index));
        }
    }

    void finish(size_t index, bool inOrder = true)
    {
        auto &entry = m_reference.all[m_open[index].number];
        while (inOrder && entry.state != State::Over)
            finishOneStep(index);
        if (inOrder)
            return;
        // Refused by something else, or gone before anything was sent.
        if (entry.state == State::Runs) {
            entry.state = State::Over;
            m_open.erase(m_open.begin() + qsizetype(index));
        }
    }

    void turnClock()
    {
        TestClock &clock = m_fixture.clock;
        static const qint64 Turns[] = {1,           200'000,      Second,        20 * Second,
                                       60 * Second, 900 * Second, 3600 * Second, 86'400 * Second};
        clock.advanceUs(upTo(Turns[upTo(7)]));
        if (oneIn(8))
            clock.setNowUs(clock.nowUs() + upTo(40LL * 86'400 * Second));
        if (m_turnsBack && oneIn(3))
            clock.setNowUs(clock.nowUs() - upTo(2LL * 3600 * Second));
    }

    void changeAmounts()
    {
        Limit &limit = m_reference.limits[upTo(m_reference.limits.size() - 1)];
        limit.amount = anyAmount(limit.metric);
        publish();
    }

    /// Of all limits of any key, by number.
    std::map<Id, LimitStanding> standings()
    {
        std::map<Id, LimitStanding> found;
        for (const Id key : {1, 2, 4}) {
            for (LimitStanding &standing : m_fixture.ledger.standings(m_fixture.key(key)))
                found.insert_or_assign(standing.limit.id, std::move(standing));
        }
        return found;
    }

    QByteArray compare()
    {
        const qint64 wall = m_fixture.clock.nowUs();
        const qint64 steady = m_fixture.clock.steadyUs();
        for (const auto &[id, standing] : standings()) {
            const Limit &limit = standing.limit;
            const auto [used, held] = m_reference.sums(limit, wall, steady);
            const bool isSame = m_turnsBack ? standing.used >= used : standing.used == used;
            if (!isSame || (standing.held != held && !m_turnsBack))
                return "limit " + QByteArray::number(limit.id) + " has used "
                       + QByteArray::number(standing.used) + " and holds "
                       + QByteArray::number(standing.held) + ", not " + QByteArray::number(used)
                       + " and " + QByteArray::number(held);
            const bool isExact =
                limit.action == LimitAction::Block
                && (limit.mode == LimitMode::Strict || limit.metric >= LimitMetric::Requests)
                && limit.window != LimitWindow::Minute;
            if (isExact && m_reference.once(limit, wall) > m_highest[size_t(limit.id)])
                return "limit " + QByteArray::number(limit.id) + " is overrun";
        }
        return {};
    }

    std::mt19937 m_random;
    bool m_turnsBack;
    LedgerFixture m_fixture;
    LedgerReference m_reference;
    std::vector<qint64> m_highest; ///< amount that each limit ever had
    std::vector<Open> m_open;
};

} // namespace

class TestLedgerModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithTheReference_data()
    {
        QTest::addColumn<bool>("turnsBack");
        QTest::addColumn<quint32>("first");
        QTest::addColumn<quint32>("seeds");
        QTest::newRow("to the unit, while the clock goes on") << false << quint32(1) << Seeds;
        QTest::newRow("or refuses more, where the clock goes back")
            << true << quint32(100'001) << Seeds / 4;
    }
    void agreesWithTheReference()
    {
        QFETCH(bool, turnsBack);
        QFETCH(quint32, first);
        QFETCH(quint32, seeds);
        int passed = 0;
        int refused = 0;
        int extended = 0;
        int cutOff = 0;
        for (quint32 seed = first; seed < first + seeds; ++seed) {
            Schedule schedule(seed, turnsBack);
            const QByteArray problem = schedule.run();
            QVERIFY2(problem.isEmpty(),
                     QByteArray("seed " + QByteArray::number(seed) + ", " + problem).constData());
            passed += schedule.passed;
            refused += schedule.refused;
            extended += schedule.extended;
            cutOff += schedule.cutOff;
        }
        const int each = int(seeds); // or nothing was tried
        QVERIFY(passed > each * 10);
        QVERIFY(turnsBack || (refused > each && extended > each && cutOff > each / 2));
    }

    void holdsFromManyThreads();
};

void TestLedgerModel::holdsFromManyThreads()
{
    constexpr int Threads = 4;
    constexpr int Rounds = 3'000;
    constexpr qint64 AtOnce = 5;
    constexpr qint64 MostRequests = 8'000; // more than the two threads without a strict limit ask
    constexpr qint64 MostTokens = 900'000;
    LedgerFixture f({LimitMaker(LimitMetric::Concurrent, AtOnce).of(LimitSubject::Organization, 1),
                     LimitMaker(LimitMetric::Requests, MostRequests, LimitWindow::Total)
                         .numbered(2)
                         .of(LimitSubject::Organization, 1),
                     LimitMaker(LimitMetric::TotalTokens, MostTokens, LimitWindow::Total)
                         .numbered(3)
                         .of(LimitSubject::User, 1)
                         .strict(),
                     LimitMaker(LimitMetric::OutputTokens, 50'000, LimitWindow::Minute).numbered(4),
                     LimitMaker(LimitMetric::Concurrent, 1).numbered(5).warning()});
    std::atomic<qint64> running = 0;
    std::atomic<qint64> mostRunning = 0;
    std::atomic<qint64> passed = 0;
    std::atomic<qint64> strictlyUsed = 0;
    std::mutex storage;
    qint64 requests = 0;
    qint64 tokens = 0;

    const auto work = [&](int thread, int rounds) {
        std::mt19937 random(quint32(thread) + 1);
        const auto upTo = [&random](qint64 most) {
            return std::uniform_int_distribution<qint64>(0, most)(random);
        };
        const auto &key = f.key(thread % 3 + 1);
        std::vector<Hold> kept;
        const auto drop = [&] {
            running -= qint64(kept.size());
            kept.clear();
        };
        for (int i = 0; i < rounds; ++i) {
            auto hold = f.ledger.admit(key, {"agent", {"up/m"}}, asking(10, 50 + upTo(200)),
                                       f.clock.nowUs(), i);
            if (!hold) {
                drop();
                f.clock.advanceMs(20);
                (void)f.ledger.standings(key);
                continue;
            }
            const qint64 now = ++running;
            qint64 most = mostRunning;
            while (now > most && !mostRunning.compare_exchange_weak(most, now)) {
            }
            ++passed;
            (void)hold->extend(hold->outputHeld() + upTo(100));
            if (upTo(9) == 0) { // leaves without a word, later
                kept.push_back(std::move(*hold));
                --passed;
                continue;
            }
            UsageRecord row = f.row(10, upTo(hold->maximumOutput().value_or(100)), key.key->id);
            running -= 1; // before it ends there, so that the count here is never higher
            hold->settle(row);
            if (key.key->userId == 1)
                strictlyUsed += row.tokens.input + row.tokens.output;
            {
                const std::lock_guard lock(storage);
                std::vector<LimitUse> uses{{2, f.book.all()[1].createdAtUs, ++requests}};
                if (key.key->userId == 1)
                    uses.push_back({3, f.book.all()[2].createdAtUs,
                                    tokens += row.tokens.input + row.tokens.output});
                f.ledger.countersChanged(uses);
            }
            hold->reset();
        }
        drop();
    };
    work(0, 100); // alone: later it may never get past what the others hold
    std::vector<std::thread> threads;
    for (int i = 0; i < Threads; ++i)
        threads.emplace_back(work, i, Rounds);
    for (std::thread &thread : threads)
        thread.join();

    QVERIFY(mostRunning <= AtOnce);
    QVERIFY(passed > 100 && passed <= MostRequests);
    QVERIFY2(strictlyUsed > 0 && strictlyUsed <= MostTokens,
             QByteArray::number(strictlyUsed.load()).constData());
    f.clock.advanceMs(61'000);
    for (const Id id : {1, 2, 3, 4, 5})
        QCOMPARE(f.held(id), 0);
    QCOMPARE(f.used(2), passed.load());
    QCOMPARE(f.used(3), strictlyUsed.load());
    QCOMPARE(f.used(4), 0);
}

QTEST_APPLESS_MAIN(TestLedgerModel)
#include "tst_ledgermodel.moc"
