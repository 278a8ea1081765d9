// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/themecontroller.h"
#include "ui/requests/requesttimeline.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace orchestris;

namespace {

Attempt tried(const char *provider, const char *model, const char *outcome, int status = 0,
              qint64 startUs = 0, qint64 totalUs = 0)
{
    Attempt made;
    made.provider = provider;
    made.upstreamModel = model;
    made.startUs = startUs;
    made.totalUs = totalUs;
    made.status = status;
    made.outcome = outcome;
    return made;
}

UsageRecord answered()
{
    UsageRecord record;
    record.id = 1;
    record.state = RequestState::Done;
    record.status = 200;
    record.attempts = 2;
    record.totalUs = 1'000'000;
    record.firstTokenUs = 600'000;
    record.trace = {tried("lab", "m", "skipped_circuit"),
                    tried("openai", "gpt-5", "status", 503, 2'000, 98'000),
                    tried("openai", "gpt-5", "ok", 200, 300'000, 700'000)};
    record.trace[2].waitUs = 200'000;
    record.trace[2].firstByteUs = 200'000;
    return record;
}

QString printed(const QList<TimelineRow> &rows)
{
    QStringList lines;
    for (const TimelineRow &row : rows)
        lines.append(QStringLiteral("%1 | %2 | %3-%4")
                         .arg(row.label, row.detail)
                         .arg(row.startUs)
                         .arg(row.endUs));
    return lines.join(u'\n');
}

} // namespace

class tst_RequestTimeline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPartIsToldInOrder();
    void aWaitEndsWhereItsAttemptBegins();
    void aRefusalByALimitSaysSo();
    void nothingIsToldOfOneThatHasJustBegun();
    void barsLieOnOneAxis();
    void anEmptyOneIsHidden();
    void screenReadersHearIt();

private:
    QTemporaryDir m_folder;
};

void tst_RequestTimeline::everyPartIsToldInOrder()
{
    QCOMPARE(printed(timelineOf(answered())),
             QStringLiteral("Admission | 2.0 ms | 0-2000\n"
                            "lab/m | Circuit open | 0-0\n"
                            "openai/gpt-5 | Error status · 98 ms | 2000-100000\n"
                            "openai/gpt-5 | 700 ms | 300000-1000000\n"
                            "First token | 600 ms | 600000-600000\n"
                            "End: 200 | 1.00 s | 1000000-1000000"));
}

void tst_RequestTimeline::aWaitEndsWhereItsAttemptBegins()
{
    const TimelineRow row = timelineOf(answered())[3];
    QCOMPARE(row.waitUs, 200'000);
    QCOMPARE(row.firstByteUs, 500'000); // on the request's axis
    QVERIFY(row.tip.contains(QStringLiteral("Waited 200 ms before it")));
    QVERIFY(row.tip.contains(QStringLiteral("First byte after 200 ms")));
}

void tst_RequestTimeline::aRefusalByALimitSaysSo()
{
    UsageRecord record;
    record.state = RequestState::Done;
    record.status = 429;
    record.errorCode = "insufficient_quota";
    record.errorOrigin = ErrorOrigin::Gateway;
    record.totalUs = 400;
    record.limits = {{.limitId = 1, .refused = true}};
    const QList<TimelineRow> rows = timelineOf(record);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].detail, QStringLiteral("Refused by a limit"));
    QCOMPARE(rows[0].tone, Tone::Bad);
    QCOMPARE(rows[0].endUs, 400);
}

void tst_RequestTimeline::nothingIsToldOfOneThatHasJustBegun()
{
    UsageRecord record;
    record.state = RequestState::Open;
    QVERIFY(timelineOf(record).isEmpty());
}

void tst_RequestTimeline::barsLieOnOneAxis()
{
    QSettings settings(m_folder.filePath(QStringLiteral("x.ini")), QSettings::IniFormat);
    ThemeController theme(settings);
    RequestTimeline timeline(theme);
    timeline.setRows(timelineOf(answered()));
    timeline.resize(410, timeline.sizeHint().height());
    const auto near = [](double a, double b) { return std::abs(a - b) < 1; };
    QVERIFY(near(timeline.barOf(2).left(), 5 + 0.8)); // 2 ms of a second on 400 pixels
    QVERIFY(near(timeline.barOf(3).left(), 5 + 120));
    QVERIFY(near(timeline.barOf(3).right(), 405));
    QVERIFY(timeline.barOf(0).width() >= 3); // seen, however short
    QVERIFY(timeline.barOf(3).top() > timeline.barOf(2).bottom());
    QVERIFY(!timeline.grab().isNull());
}

void tst_RequestTimeline::anEmptyOneIsHidden()
{
    QSettings settings(m_folder.filePath(QStringLiteral("x.ini")), QSettings::IniFormat);
    ThemeController theme(settings);
    RequestTimeline timeline(theme);
    QVERIFY(timeline.isHidden());
    timeline.setRows(timelineOf(answered()));
    QVERIFY(!timeline.isHidden());
    timeline.setRows({});
    QVERIFY(timeline.isHidden());
}

void tst_RequestTimeline::screenReadersHearIt()
{
    QSettings settings(m_folder.filePath(QStringLiteral("x.ini")), QSettings::IniFormat);
    ThemeController theme(settings);
    RequestTimeline timeline(theme);
    timeline.setRows(timelineOf(answered()));
    QVERIFY(timeline.accessibleDescription().contains(QStringLiteral("lab/m: Circuit open")));
}

QTEST_MAIN(tst_RequestTimeline)
#include "tst_requesttimeline.moc"
