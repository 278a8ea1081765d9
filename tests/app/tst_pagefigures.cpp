// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/consolesessions.h"
#include "app/runtime.h"
#include "models/demo/demotraffic.h"
#include "models/domain/clock.h"
#include "models/storage/demoload.h"
#include "models/storage/storage.h"
#include "models/tables/format.h"
#include "models/tables/telemetrytablemodel.h"
#include "models/tables/usagetablemodel.h"
#include "ui/console.h"
#include "ui/mainwindow.h"
#include "ui/page.h"
#include "ui/widgets/metriccard.h"

#include <QAbstractButton>
#include <QSettings>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QtTest>

namespace orchestris {

namespace {

constexpr int WaitMs = 30'000;

/// What SQL says of one group, read from the rows of the requests.
struct Figures {
    qint64 requests = 0;
    qint64 errors = 0;
    qint64 input = 0;
    qint64 output = 0;
    qint64 cost = 0;
    qint64 retries = 0;

    bool operator==(const Figures &) const = default;
};

char *toString(const Figures &figures)
{
    return QTest::toString(
        QStringLiteral("%1 requests, %2 errors, %3 in, %4 out, %5 n$, %6 retries")
            .arg(figures.requests)
            .arg(figures.errors)
            .arg(figures.input)
            .arg(figures.output)
            .arg(figures.cost)
            .arg(figures.retries));
}

Figures of(const UsageSums &sums)
{
    return {sums.requests,      sums.errors,    sums.tokens.input,
            sums.tokens.output, sums.costNanos, sums.retries};
}

} // namespace

/// The whole way of a figure, from the rows of the requests by the sums, the report and the session
/// to what a page shows, compared with SQL that reads nothing but the rows.
class TestPageFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theUsagePageSaysWhatTheRowsSay_data();
    void theUsagePageSaysWhatTheRowsSay();
    void theOverviewSaysWhatTheRowsSay_data();
    void theOverviewSaysWhatTheRowsSay();
    void telemetrySaysWhatTheAttemptsSay();

private:
    void fill();
    [[nodiscard]] QHash<QString, Figures> select(const QString &value, qint64 sinceUs,
                                                 qint64 untilUs) const;
    template<typename Model>
    [[nodiscard]] Model *modelOf(const char *table) const;

    QTemporaryDir m_folder;
    SystemClock m_clock;
    qint64 m_endUs = 0;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Runtime> m_runtime;
    std::unique_ptr<ConsoleSessions> m_sessions;
    std::unique_ptr<Console> m_console;
};

void TestPageFigures::fill()
{
    StorageOptions options;
    options.dataDir = m_folder.path();
    options.secretsInFile = true;
    Storage storage(options);
    QSignalSpy opened(&storage, &Storage::opened);
    storage.start();
    QVERIFY(opened.wait(WaitMs));
    DemoOptions demo;
    demo.endUs = m_endUs;
    demo.days = 70;
    demo.requests = 20'000;
    DemoTraffic traffic(demo);
    std::optional<Result<qint64>> loaded;
    storage.runThen<qint64>(
        [&traffic](StorageContext &context) -> Result<qint64> {
            if (const auto made = storeConfiguration(context.db, context.hasher,
                                                     traffic.configuration(), traffic.startUs());
                !made)
                return tl::unexpected(made.error());
            return storeRecords(context.db, context.clock,
                                [&traffic](UsageRecord &record) { return traffic.next(record); });
        },
        this, [&loaded](const Result<qint64> &rows) { loaded = rows; });
    QTRY_VERIFY_WITH_TIMEOUT(loaded.has_value(), WaitMs);
    QVERIFY2(loaded->has_value(), loaded->has_value() ? "" : qPrintable(loaded->error().message));
    QCOMPARE(**loaded, demo.requests);
    storage.stop();
}

void TestPageFigures::initTestCase()
{
    qputenv("ORCHESTRIS_SECRETS", "file");
    m_endUs = m_clock.nowUs();
    fill();
    auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("rows"));
    database.setDatabaseName(m_folder.filePath(QStringLiteral("orchestris.db")));
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    QVERIFY(database.open());

    m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("console.ini")),
                                             QSettings::IniFormat);
    RuntimeOptions options;
    options.dataDirectory = m_folder.path();
    options.port = 0;
    m_runtime = std::make_unique<Runtime>(options);
    m_sessions = std::make_unique<ConsoleSessions>(*m_runtime, QList<ServerPlace>());
    m_console = std::make_unique<Console>(m_sessions->ports(), m_clock, *m_settings);
    QSignalSpy serving(m_runtime.get(), &Runtime::serving);
    m_runtime->start();
    QVERIFY(serving.wait(WaitMs));
    m_console->show();
}

void TestPageFigures::cleanupTestCase()
{
    m_console.reset();
    m_sessions.reset();
    m_runtime.reset();
    QSqlDatabase::database(QStringLiteral("rows")).close();
    QSqlDatabase::removeDatabase(QStringLiteral("rows"));
}

QHash<QString, Figures> TestPageFigures::select(const QString &value, qint64 sinceUs,
                                                qint64 untilUs) const
{
    QSqlQuery query(QSqlDatabase::database(QStringLiteral("rows")));
    query.prepare(
        QStringLiteral(
            "SELECT %1, count(*), sum(usage.state = 2 OR status >= 400), sum(input_tokens), "
            "sum(output_tokens), sum(cost_nanos), sum(max(attempts - 1, 0)) "
            "FROM usage LEFT JOIN api_keys ON api_keys.id = usage.key_id "
            "LEFT JOIN users ON users.id = usage.user_id "
            "WHERE usage.state <> 0 AND started_at_us >= ? AND started_at_us < ? "
            "GROUP BY 1")
            .arg(value));
    query.addBindValue(sinceUs);
    query.addBindValue(untilUs);
    QHash<QString, Figures> groups;
    if (!query.exec())
        qWarning() << query.lastError().text();
    while (query.next()) {
        const auto number = [&query](int column) { return query.value(column).toLongLong(); };
        groups.insert(query.value(0).toString(),
                      {number(1), number(2), number(3), number(4), number(5), number(6)});
    }
    return groups;
}

template<typename Model>
Model *TestPageFigures::modelOf(const char *name) const
{
    for (auto *table : m_console->window().findChildren<QTableView *>()) {
        auto *sorted = qobject_cast<QSortFilterProxyModel *>(table->model());
        if (sorted && qobject_cast<Model *>(sorted->sourceModel()) && table->isVisible())
            return qobject_cast<Model *>(sorted->sourceModel());
    }
    qWarning() << "There is no table of" << name;
    return nullptr;
}

void TestPageFigures::theUsagePageSaysWhatTheRowsSay_data()
{
    QTest::addColumn<UsageDimension>("dimension");
    QTest::addColumn<QString>("value");

    QTest::newRow("by key") << UsageDimension::Key << QStringLiteral("usage.key_id");
    QTest::newRow("by user") << UsageDimension::User << QStringLiteral("usage.user_id");
    QTest::newRow("by organization")
        << UsageDimension::Organization << QStringLiteral("usage.organization_id");
    QTest::newRow("by kind of owner")
        << UsageDimension::OwnerKind
        << QStringLiteral("CASE usage.owner_kind WHEN 0 THEN 'none' WHEN 1 THEN 'organization' "
                          "ELSE 'user' END");
    QTest::newRow("by model") << UsageDimension::Model
                              << QStringLiteral("coalesce(provider || '/' || upstream_model, '')");
    QTest::newRow("by provider") << UsageDimension::Provider
                                 << QStringLiteral("coalesce(provider, '')");
    QTest::newRow("by alias") << UsageDimension::Alias << QStringLiteral("coalesce(alias, '')");
    QTest::newRow("by endpoint") << UsageDimension::Endpoint
                                 << QStringLiteral("coalesce(endpoint, '')");
    QTest::newRow("by client program")
        << UsageDimension::Program
        << QStringLiteral("CASE usage.key_id WHEN 0 THEN '' ELSE substr(coalesce(client_program, "
                          "''), 1, coalesce(nullif(instr("
                          "client_program, '/'), 0) - 1, 40)) END");
    QTest::newRow("by what became of it")
        << UsageDimension::Status
        << QStringLiteral("CASE WHEN usage.state = 2 THEN 'interrupted' WHEN status < 400 THEN "
                          "'success' WHEN status = 499 THEN 'client_left' WHEN first_token_us >= 0 "
                          "THEN 'cut_off' WHEN status = 429 THEN 'limited' WHEN status < 500 THEN "
                          "'client_error' ELSE 'server_error' END");
}

void TestPageFigures::theUsagePageSaysWhatTheRowsSay()
{
    QFETCH(const UsageDimension, dimension);
    QFETCH(const QString, value);
    constexpr qint64 Day = 86'400ll * 1'000'000;
    UsageQuery query;
    query.untilUs = (m_endUs - 2 * Day) / SlotUs * SlotUs;
    query.sinceUs = query.untilUs - 31 * Day - 3 * SlotUs;
    query.groupBy = dimension;
    m_console->window().showPlace({.page = PageKind::Usage, .query = query});

    const auto expected = select(value, query.sinceUs, query.untilUs);
    QVERIFY(expected.size() > 1);
    auto *model = modelOf<UsageTableModel>("groups");
    QVERIFY(model);
    Figures all;
    for (const Figures &group : expected)
        all.requests += group.requests;
    const auto shown = [&] {
        return model->rowCount() == expected.size() + 1
               && model->row(0).sums.requests == all.requests
               && expected.contains(QString::fromUtf8(model->row(1).value));
    };
    QTRY_VERIFY_WITH_TIMEOUT(shown(), WaitMs);
    UsageSums sum;
    for (int i = 0; i < model->rowCount(); ++i) {
        const UsageRow &row = model->row(i);
        if (row.id == UsageTableModel::TotalId)
            continue;
        QVERIFY2(expected.contains(QString::fromUtf8(row.value)), row.value.constData());
        QCOMPARE(of(row.sums), expected.value(QString::fromUtf8(row.value)));
        sum += row.sums;
    }
    const int total = model->rowOf(UsageTableModel::TotalId);
    QCOMPARE(of(model->row(total).sums), of(sum));
}

void TestPageFigures::theOverviewSaysWhatTheRowsSay_data()
{
    QTest::addColumn<QString>("period");
    QTest::newRow("today") << QStringLiteral("today");
    QTest::newRow("this month") << QStringLiteral("month");
}

void TestPageFigures::theOverviewSaysWhatTheRowsSay()
{
    QFETCH(const QString, period);
    m_console->window().showPage(PageKind::Overview);
    auto *button = m_console->window().findChild<QAbstractButton *>(period);
    QVERIFY2(button, "There is no button for the period");
    button->click();

    Limit calendar;
    calendar.timeZone = systemTimeZone();
    calendar.window = period == QStringLiteral("today") ? LimitWindow::Day : LimitWindow::Month;
    const TimeSpan span = windowAt(calendar, m_clock.nowUs());
    const Figures expected =
        select(QStringLiteral("1"), span.startUs, span.endUs).value(QStringLiteral("1"));
    if (expected.requests == 0)
        QSKIP("The period has only just begun.");
    const auto figures = [this] {
        QStringList shown;
        for (const auto *card : m_console->window().findChildren<MetricCard *>()) {
            if (card->isVisible())
                shown.append(card->figure());
        }
        return shown;
    };
    QTRY_VERIFY_WITH_TIMEOUT(figures().contains(format::compactCount(expected.requests)), WaitMs);
    QVERIFY2(figures().contains(format::compactCount(expected.input + expected.output)),
             qPrintable(figures().join(u'|')));
    QVERIFY2(figures().contains(format::money(expected.cost)), qPrintable(figures().join(u'|')));
}

void TestPageFigures::telemetrySaysWhatTheAttemptsSay()
{
    m_console->window().showPage(PageKind::Telemetry);
    auto *model = modelOf<TelemetryTableModel>("targets");
    QVERIFY(model);
    QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() > 1, WaitMs);
    // The page shows the last day; which hours that is, is the page's business: of each target
    // some hours more or less, never more than all and never less than the last 23.
    constexpr qint64 Hour = 3'600ll * 1'000'000;
    const auto attempts = [this](const TelemetryRow &row, qint64 sinceUs) {
        QSqlQuery query(QSqlDatabase::database(QStringLiteral("rows")));
        query.prepare(QStringLiteral(
            "SELECT count(*) FROM attempts JOIN usage ON usage.id = request_id WHERE "
            "attempts.provider = ? AND attempts.upstream_model = ? AND started_at_us >= ? AND "
            "outcome NOT LIKE 'skipped%'"));
        query.addBindValue(QString::fromUtf8(row.target.provider));
        query.addBindValue(QString::fromUtf8(row.target.model));
        query.addBindValue(sinceUs);
        return query.exec() && query.next() ? query.value(0).toLongLong() : -1;
    };
    for (int i = 0; i < model->rowCount(); ++i) {
        const TelemetryRow &row = model->row(i);
        QVERIFY(row.target.attempts >= attempts(row, m_endUs - 23 * Hour));
        QVERIFY(row.target.attempts <= attempts(row, m_endUs - 26 * Hour));
    }
}

} // namespace orchestris

QTEST_MAIN(orchestris::TestPageFigures)
#include "tst_pagefigures.moc"
