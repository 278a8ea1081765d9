// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/audittablemodel.h"
#include "models/tables/keyfilter.h"
#include "models/tables/limittablemodel.h"
#include "models/tables/limitwords.h"
#include "models/tables/noticetablemodel.h"
#include "models/tables/ownertablemodel.h"
#include "models/tables/simulationtablemodel.h"
#include "models/tables/tablefiltermodel.h"
#include "tests/ui/printmodel.h"
#include "tests/ui/sampledata.h"
#include "tests/ui/samplelimits.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QtTest>

using namespace orchestris;
using namespace orchestris::test;

class tst_LimitTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void ownersReadAsPeopleExpect();
    void ownersSortedByOrganizationStayTogether();
    void aUserOfADisabledOrganizationIsMarked();
    void ownersShowTheirTightestLimit();
    void keysShowTheTightestLimitThatTheyMeet();
    void keysAreFiltered_data();
    void keysAreFiltered();
    void limitsReadAsPeopleExpect();
    void aUseOfAnEarlierWindowCountsNoMore();
    void theBarSaysHowCloseALimitIs_data();
    void theBarSaysHowCloseALimitIs();
    void amountsAreNeverRounded_data();
    void amountsAreNeverRounded();
    void noticesReadAsSentences();
    void noticesOfWhatIsGoneAreReadable();
    void auditReadsAsPeopleExpect();
    void auditValuesReadAsPeopleExpect_data();
    void auditValuesReadAsPeopleExpect();
    void aSimulationReadsAsPeopleExpect();
    void simulationsWithoutRefusalsSaySo_data();
    void simulationsWithoutRefusalsSaySo();

private:
    [[nodiscard]] const Snapshot &snapshot() const { return *m_snapshot; }

    FakeClock m_clock;
    std::unique_ptr<FakeBackend> m_backend;
    SnapshotPtr m_snapshot;
};

void tst_LimitTables::init()
{
    m_clock = {};
    m_backend = std::make_unique<FakeBackend>(m_clock);
    fillWithSamples(*m_backend, m_clock);
    m_snapshot = m_backend->snapshot();
}

void tst_LimitTables::ownersReadAsPeopleExpect()
{
    OwnerTableModel model(m_clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(OwnerTableModel::rowsOf(snapshot(), m_clock.nowUs()));
    QCOMPARE(printed(model, {0, 1, 2, 3, 4, 5, 6, 7}),
             QStringLiteral("Example | Organization | Active | — | Every model | Warn | 2 | 2\n"
                            "junior | User | Active | Example | Every model | — | 1 | 1\n"
                            "lead | User | Active | Example | Every model | — | 1 | 1\n"
                            "maintainer | User | Active | Example | Every model | — | 1 | —\n"
                            "Research | Organization | Active | — | fast | Stop | 0 | —\n"
                            "analyst | User | Disabled | Research | Every model | — | 0 | —"));
    QCOMPARE(model.index(0, OwnerTableModel::Keys).data(Qt::ToolTipRole).toString(),
             QStringLiteral("2 of 5 keys are active"));
}

void tst_LimitTables::ownersSortedByOrganizationStayTogether()
{
    OwnerTableModel model(m_clock);
    TableFilterModel sorted;
    sorted.setSourceModel(&model);
    sorted.sort(OwnerTableModel::OrganizationName);
    QList<OwnerRow> rows = OwnerTableModel::rowsOf(snapshot(), m_clock.nowUs());
    std::reverse(rows.begin(), rows.end());
    model.setRows(rows);
    QCOMPARE(printed(sorted, {OwnerTableModel::Name}),
             QStringLiteral("Example\njunior\nlead\nmaintainer\nResearch\nanalyst"));
}

void tst_LimitTables::aUserOfADisabledOrganizationIsMarked()
{
    m_backend->configuration.organizations[0].enabled = false;
    m_backend->publish();
    OwnerTableModel model(m_clock);
    model.setRows(OwnerTableModel::rowsOf(*m_backend->snapshot(), m_clock.nowUs()));
    const QModelIndex junior = model.index(1, OwnerTableModel::State);
    QCOMPARE(junior.data().toString(), QStringLiteral("Refused"));
    QCOMPARE(junior.data(TableRole::ToneOf).toInt(), int(Tone::Warning));
    QVERIFY(
        junior.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Example is disabled")));
}

void tst_LimitTables::ownersShowTheirTightestLimit()
{
    const LimitLoads loads(LimitTableModel::rowsOf(snapshot(), m_backend->uses, m_clock.nowUs()));
    OwnerTableModel model(m_clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(OwnerTableModel::rowsOf(snapshot(), m_clock.nowUs(), loads,
                                          {{8, m_clock.nowUs() - 60'000'000}})); // lead's key
    QCOMPARE(
        printed(model, {OwnerTableModel::Name, OwnerTableModel::LastUsed, OwnerTableModel::Load}),
        QStringLiteral("Example | just now | 85 %\n"
                       "junior | 3 h ago | 100 %\n"
                       "lead | 1 min ago | 121 %\n"
                       "maintainer | 4 min ago | 85 %\n"
                       "Research | Never used | —\n"
                       "analyst | Never used | —"));
    const QModelIndex junior = model.index(1, OwnerTableModel::Load);
    QCOMPARE(Tone(junior.data(TableRole::ToneOf).toInt()), Tone::Bad);
    QCOMPARE(junior.data(Qt::ToolTipRole).toString(),
             QStringLiteral("$5.00 of $5.00 a day; resets: in 12 h\nA limit of the user junior"));
}

void tst_LimitTables::keysShowTheTightestLimitThatTheyMeet()
{
    const LimitLoads loads(LimitTableModel::rowsOf(snapshot(), m_backend->uses, m_clock.nowUs()));
    const auto of = [&](Id key) { return loads.ofKey(*snapshot().keyById(key)); };
    QCOMPARE(of(1).size(), 4);
    QCOMPARE(tightestOf(of(1))->limit.id, 2); // the organization's of a day
    QCOMPARE(of(4).last().limit.subject, LimitSubject::User);
    QCOMPARE(tightestOf(of(4))->limit.id, 3);
    QVERIFY(!tightestOf({}));
    LimitRow unknown;
    unknown.limit.window = LimitWindow::Minute;
    QVERIFY(!tightestOf({unknown}));
    KeyTableModel model(m_clock);
    model.setRows(KeyTableModel::rowsOf(snapshot().configuration().keys, snapshot(), loads));
    const QModelIndex cell = model.index(model.rowOf(4), KeyTableModel::Load);
    QCOMPARE(cell.data().toString(), QStringLiteral("100 %"));
    QVERIFY(qFuzzyCompare(cell.data(TableRole::ShareOf).toDouble(), 1.0));
}

void tst_LimitTables::keysAreFiltered_data()
{
    using State = KeyFilter::State;
    QTest::addColumn<KeyFilter>("filter");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, const KeyFilter &filter, const char *names) {
        QTest::newRow(name) << filter << QString::fromLatin1(names);
    };
    const auto state = [](State wanted) {
        KeyFilter filter;
        filter.state = wanted;
        return filter;
    };
    row("disabled", state(State::Disabled), "nightly-evals");
    row("revoked", state(State::Revoked), "old-pipeline");
    row("expired", state(State::Expired), "workshop-2026");
    row("about to expire", state(State::ExpiringSoon), "review-bot");
    row("nobody is unused for a month", state(State::Unused), "");
    row("users' keys", {State::Any, OwnerKind::User, 0, {}},
        "lead-notebook junior-codex maintainer-laptop");
    row("another organization's", {State::Any, OwnerKind::None, 2, {}}, "");
    row("what may call a model", {State::Active, OwnerKind::None, 0, QStringLiteral("fast")},
        "junior-codex maintainer-laptop ci-agents");
}

void tst_LimitTables::keysAreFiltered()
{
    QFETCH(KeyFilter, filter);
    QStringList names;
    for (const KeyRow &row :
         KeyTableModel::rowsOf(snapshot().configuration().keys, snapshot(), {})) {
        if (filter.fits(row, snapshot(), m_clock.nowUs()))
            names.append(row.key.name);
    }
    QTEST(names.join(u' '), "names");
}

void tst_LimitTables::limitsReadAsPeopleExpect()
{
    LimitTableModel model(m_clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(LimitTableModel::rowsOf(snapshot(), m_backend->uses, m_clock.nowUs()));
    QCOMPARE(
        printed(model, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}),
        QStringLiteral(
            "Example | Organization | All models | Cost | $500.00 a month | $312.48 | 62 % | "
            "in 8 day(s) | Adaptive | Refuse\n"
            "Example | Organization | All models | Cost | $40.00 a day | $34.12 | 85 % | "
            "in 11 h | Strict | Refuse\n"
            "junior | User | All models | Cost | $5.00 a day | $5.00 | 100 % | in 12 h | "
            "Adaptive | Refuse\n"
            "lead | User | All models | Tokens | 2,000,000 token(s) a week | 2,418,000 | 121 % | "
            "in 12 h | Adaptive | Warn\n"
            "ci-agents | Key | default-agent | Output tokens | 250,000 output token(s) an hour | "
            "18,204 | "
            "7.3 % | in 1 h | Adaptive | Refuse\n"
            "ci-agents | Key | All models | Requests | 120 request(s) a minute | — | — | Rolling | "
            "Adaptive | Refuse\n"
            "review-bot | Key | All models | Requests at once | 4 request(s) at once | — | — | — | "
            "Adaptive | "
            "Refuse\n"
            "workshop-2026 | Key | All models | Cost | $20.00 in total | $0.00 | 0 % | Never "
            "| Adaptive | Refuse"));
    QCOMPARE(model.index(0, LimitTableModel::Action).data(Qt::ToolTipRole).toString(),
             QStringLiteral("Notices at 80 %, 100 %"));
    QVERIFY(model.index(1, LimitTableModel::Resets)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("Europe/Berlin")));
}

void tst_LimitTables::aUseOfAnEarlierWindowCountsNoMore()
{
    LimitTableModel model(m_clock);
    const auto show = [&] {
        model.setRows(LimitTableModel::rowsOf(snapshot(), m_backend->uses, m_clock.nowUs()));
        return model.index(model.rowOf(3), LimitTableModel::Used).data().toString();
    };
    QCOMPARE(show(), QStringLiteral("$5.00"));
    m_clock.advance(12ll * 3600 * 1'000'000 - 1);
    QCOMPARE(show(), QStringLiteral("$5.00"));
    m_clock.advance(1); // midnight
    QCOMPARE(show(), QStringLiteral("$0.00"));
}

void tst_LimitTables::theBarSaysHowCloseALimitIs_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("used");
    QTest::addColumn<LimitAction>("action");
    QTest::addColumn<double>("share");
    QTest::addColumn<Tone>("tone");
    QTest::newRow("a limit that is half used is fine")
        << qint64(10) << qint64(5) << LimitAction::Block << 0.5 << Tone::Good;
    QTest::newRow("a limit that is nearly used up warns")
        << qint64(10) << qint64(8) << LimitAction::Block << 0.8 << Tone::Warning;
    QTest::newRow("a limit that is used up is bad")
        << qint64(10) << qint64(10) << LimitAction::Block << 1.0 << Tone::Bad;
    QTest::newRow("a limit that only warns is never bad")
        << qint64(10) << qint64(15) << LimitAction::Warn << 1.5 << Tone::Warning;
    QTest::newRow("a limit of nothing is used up")
        << qint64(0) << qint64(0) << LimitAction::Block << 1.0 << Tone::Bad;
}

void tst_LimitTables::theBarSaysHowCloseALimitIs()
{
    QFETCH(qint64, amount);
    QFETCH(qint64, used);
    QFETCH(LimitAction, action);
    LimitRow row;
    row.limit.id = 1;
    row.limit.amount = amount;
    row.limit.action = action;
    row.used = used;
    LimitTableModel model(m_clock);
    model.setRows({row});
    const QModelIndex cell = model.index(0, LimitTableModel::Share);
    QTEST(cell.data(TableRole::ShareOf).toDouble(), "share");
    QTEST(Tone(cell.data(TableRole::ToneOf).toInt()), "tone");
    row.used.reset();
    model.setRows({row});
    QVERIFY(!cell.data(TableRole::ShareOf).isValid());
    QCOMPARE(cell.data().toString(), QStringLiteral("—"));
}

void tst_LimitTables::amountsAreNeverRounded_data()
{
    QTest::addColumn<LimitMetric>("metric");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole cents") << LimitMetric::Cost << qint64(5'250'000'000)
                                 << QStringLiteral("$5.25");
    QTest::newRow("parts of a cent")
        << LimitMetric::Cost << qint64(5'251'000'001) << QStringLiteral("$5.251000001");
    QTest::newRow("a nano-dollar")
        << LimitMetric::Cost << qint64(1) << QStringLiteral("$0.000000001");
    QTest::newRow("nothing") << LimitMetric::Cost << qint64(0) << QStringLiteral("$0.00");
    QTest::newRow("tokens") << LimitMetric::TotalTokens << qint64(1'234'567)
                            << QStringLiteral("1,234,567");
}

void tst_LimitTables::amountsAreNeverRounded()
{
    QFETCH(LimitMetric, metric);
    QFETCH(qint64, amount);
    QTEST(words::bareQuantity(metric, amount), "text");
}

void tst_LimitTables::noticesReadAsSentences()
{
    NoticeTableModel model(m_clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(NoticeTableModel::rowsOf(m_backend->notices, snapshot()));
    QCOMPARE(printed(model, {0, 1, 2, 3}),
             QStringLiteral(
                 "3 min ago | The same tool call with the same arguments 14 time(s) within 42.0 s. "
                 "| ci-agents | default-agent\n"
                 "26 min ago | All of the limit of $5.00 a day is used: requests are refused. | "
                 "junior | openai/gpt-5\n"
                 "2 h ago | 80 % of the limit of $40.00 a day is used. | Example | default-agent\n"
                 "5 h ago | 340 request(s) a minute, where 12 are usual. They are refused now. | "
                 "review-bot | fast"));
    const auto tone = [&](int row) {
        return Tone(model.index(row, NoticeTableModel::What).data(TableRole::ToneOf).toInt());
    };
    QCOMPARE(tone(0), Tone::Warning);
    QCOMPARE(tone(1), Tone::Bad);
    QCOMPARE(tone(3), Tone::Bad);
}

void tst_LimitTables::noticesOfWhatIsGoneAreReadable()
{
    Notice notice;
    notice.id = 1;
    notice.limitId = 999;
    notice.keyId = 999;
    notice.userId = 2;
    notice.share = 80;
    QCOMPARE(words::noticeText(notice, snapshot()),
             QStringLiteral("80 % of a limit that is gone is used."));
    QCOMPARE(words::noticeSubject(notice, snapshot()), QStringLiteral("junior"));
    notice.kind = NoticeKind::LimitWarned;
    notice.limitId = 4;
    QCOMPARE(words::noticeText(notice, snapshot()),
             QStringLiteral("More was asked for than the limit of 2,000,000 token(s) a week "
                            "allows. It went through: the limit only warns."));
}

void tst_LimitTables::auditReadsAsPeopleExpect()
{
    AuditTableModel model(m_clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(m_backend->audit);
    using M = AuditTableModel;
    QCOMPARE(printed(model, {M::Actor, M::Program, M::Action, M::Subject, M::Change})
                 .section(u'\n', 0, 3),
             QStringLiteral("admin | orchestris | Key revoked | old-pipeline | state: active → "
                            "revoked\n"
                            "admin | orchestris | User disabled | analyst | enabled: yes → no\n"
                            "admin | orchestris | Key changed | review-bot | expires at: — → "
                            "2026-11-24 22:00:00\n"
                            "admin | orchestrisd | Setting changed | Time to finish | Time to "
                            "finish: 30 s → 10 s"));
    QCOMPARE(Tone(model.index(0, M::Action).data(TableRole::ToneOf).toInt()), Tone::Bad);
    QCOMPARE(auditActionText(QStringLiteral("future.thing")), QStringLiteral("future.thing"));
}

void tst_LimitTables::auditValuesReadAsPeopleExpect_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *member, const QJsonValue &value,
                        const char *text) {
        QTest::newRow(name) << QString::fromLatin1(member) << value << QString::fromUtf8(text);
    };
    row("nothing", "note", QJsonValue::Null, "—");
    row("an empty text", "note", QString(), "—");
    row("a list", "tags", QJsonArray{QStringLiteral("a"), QStringLiteral("b")}, "a, b");
    row("an empty list", "tags", QJsonArray{}, "—");
    row("a price", "price",
        QJsonObject{{QStringLiteral("input"), QStringLiteral("0.25")},
                    {QStringLiteral("cached_input"), QJsonValue::Null},
                    {QStringLiteral("output"), QStringLiteral("2")}},
        "input 0.25, output 2");
    row("a text that looks like a time is one only where times are", "note",
        QStringLiteral("2026-11-24T22:00:00.000Z"), "2026-11-24T22:00:00.000Z");
    row("a time", "retired until", QStringLiteral("2026-11-24T22:00:00.000Z"),
        "2026-11-24 22:00:00");
}

void tst_LimitTables::auditValuesReadAsPeopleExpect()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QTEST(auditValueText(member, value), "text");
}

void tst_LimitTables::aSimulationReadsAsPeopleExpect()
{
    Limit limit;
    limit.amount = 5'000'000'000;
    const SimulationReport report = sampleReport(m_clock.nowUs());
    QCOMPARE(words::simulation(report, limit),
             QStringLiteral("37 of 12,408 requests (0.30 %) would have been refused. They cost "
                            "$4.11. The most that was used in one window is $6.40."));
    SimulationTableModel keys(SimulationTableModel::By::Key);
    QAbstractItemModelTester tester(&keys, QAbstractItemModelTester::FailureReportingMode::QtTest);
    keys.setRows(SimulationTableModel::keyRows(report, limit, snapshot()));
    QCOMPARE(printed(keys, {0, 1, 2, 3, 4}),
             QStringLiteral("ci-agents | 30 | $3.512 | 2026-11-13 12:00 | 2026-11-20 12:00\n"
                            "junior-codex | 7 | $0.60 | 2026-11-13 12:00 | 2026-11-14 12:00"));
    SimulationTableModel windows(SimulationTableModel::By::Window);
    QAbstractItemModelTester second(&windows,
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    windows.setRows(SimulationTableModel::windowRows(report, limit));
    QCOMPARE(windows.columnCount(), 4);
    QCOMPARE(printed(windows, {0, 1, 2, 3}),
             QStringLiteral("2026-11-13 12:00 | 32 | $6.40 | 2026-11-13 13:00\n"
                            "2026-11-19 12:00 | 5 | $5.10 | 2026-11-20 11:00"));
}

void tst_LimitTables::simulationsWithoutRefusalsSaySo_data()
{
    QTest::addColumn<qint64>("examined");
    QTest::addColumn<LimitMetric>("metric");
    QTest::addColumn<LimitWindow>("window");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing was there to count")
        << qint64(0) << LimitMetric::Requests << LimitWindow::Day
        << QStringLiteral("There were no requests that this limit counts.");
    QTest::newRow("all of it fits")
        << qint64(9) << LimitMetric::Requests << LimitWindow::Day
        << QStringLiteral("None of 9 request(s) would have been refused. The most "
                          "that was used in one window is 3 request(s).");
    QTest::newRow("all of it fits at the same time")
        << qint64(9) << LimitMetric::Concurrent << LimitWindow::None
        << QStringLiteral(
               "None of 9 request(s) would have been refused. At most 3 request(s) at once ran.");
    QTest::newRow("all of it fits in total")
        << qint64(9) << LimitMetric::Requests << LimitWindow::Total
        << QStringLiteral("None of 9 request(s) would have been refused. They used 3 request(s).");
}

void tst_LimitTables::simulationsWithoutRefusalsSaySo()
{
    QFETCH(qint64, examined);
    QFETCH(LimitMetric, metric);
    QFETCH(LimitWindow, window);
    Limit limit;
    limit.metric = metric;
    limit.window = window;
    SimulationReport report;
    report.examined = examined;
    report.highest = 3;
    QTEST(words::simulation(report, limit), "text");
}

QTEST_GUILESS_MAIN(tst_LimitTables)
#include "tst_limittables.moc"
