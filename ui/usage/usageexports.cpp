// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/usage/usageexports.h"

#include "models/domain/clock.h"
#include "models/tables/format.h"
#include "ui/charts/timechart.h"
#include "ui/charts/timeticks.h"
#include "ui/usage/monthreport.h"
#include "ui/usage/usagecharts.h"
#include "ui/usage/usagecsv.h"
#include "ui/usage/usagelinks.h"
#include "ui/usagesource.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/timerange.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QTimeZone>

namespace orchestris {

namespace {

constexpr int Months = 12;
constexpr QSize PictureSize(960, 400);

} // namespace

UsageExports::UsageExports(const UiContext &context, UsageCharts &charts, JobBar &bar, Shown shown,
                           QWidget *parent)
    : QObject(parent)
    , m_context(context)
    , m_charts(charts)
    , m_bar(bar)
    , m_shown(std::move(shown))
    , m_parent(parent)
{
    m_ask = [this](const QString &name, const QString &filter,
                   const std::function<void(QString)> &chosen) { ask(name, filter, chosen); };
    connect(&bar, &JobBar::cancelled, this, &UsageExports::cancel);
}

UsageExports::~UsageExports() = default;

QPushButton *UsageExports::makeButton()
{
    m_button = orchestris::makeButton(nullptr, tr("E&xport"), Glyph::Download);
    m_button->setObjectName(QStringLiteral("export"));
    auto *menu = new QMenu(m_button);
    const auto add = [&](const char *name, const QString &text, auto &&function) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, function);
    };
    add("copyTable", tr("&Copy the table"), [this] { copyTable(); });
    add("saveTable", tr("Groups over &time as CSV…"), [this] { writeTable(); });
    add("saveRequests", tr("All &requests as CSV…"), [this] { writeRequests(); });
    add("savePictures", tr("The charts as &PNG…"), [this] { writePictures(); });
    menu->addSeparator();
    auto *months = new QMenu(tr("&Month's report as PDF"), menu);
    months->setObjectName(QStringLiteral("months"));
    menu->addMenu(months);
    connect(menu, &QMenu::aboutToShow, this, [this, months] { fillMonths(months); });
    m_button->setMenu(menu);
    return m_button;
}

void UsageExports::fillMonths(QMenu *menu)
{
    menu->clear();
    const UsageQuery query = m_shown.query();
    for (int back = 0; back < Months; ++back) {
        const TimeSpan month = monthOf(m_context.clock.nowUs(), query.timeZone, -back);
        const QAction *action = menu->addAction(spanText(month, query.timeZone));
        connect(action, &QAction::triggered, this, [this, month] { writeMonth(month); });
    }
}

void UsageExports::ask(const QString &name, const QString &filter,
                       std::function<void(QString)> chosen)
{
    auto *dialog = new QFileDialog(m_parent, tr("Export"), name, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    connect(dialog, &QFileDialog::fileSelected, this,
            [chosen = std::move(chosen)](const QString &path) { chosen(path); });
    dialog->open();
}

QString UsageExports::nameOf(const QString &what, const TimeSpan &span) const
{
    const QTimeZone zone(m_shown.query().timeZone);
    const auto day = [&](qint64 us) {
        return QDateTime::fromMSecsSinceEpoch(us / 1000, zone).date().toString(Qt::ISODate);
    };
    return what.arg(day(span.startUs), day(span.endUs - 1));
}

void UsageExports::copyTable()
{
    QApplication::clipboard()->setText(m_shown.table());
    Q_EMIT done(tr("The table is on the clipboard."));
}

void UsageExports::writeTable()
{
    const UsageQuery query = m_shown.query();
    m_ask(nameOf(QStringLiteral("usage-%1-%2.csv"), {query.sinceUs, query.untilUs}),
          tr("CSV files (*.csv)"), [this, query](const QString &path) {
              begin(std::make_unique<UsageCsv>(m_context.usage, query, path, nullptr),
                    tr("Writing the groups"));
          });
}

void UsageExports::writeRequests()
{
    const UsageQuery query = m_shown.query();
    m_ask(nameOf(QStringLiteral("requests-%1-%2.csv"), {query.sinceUs, query.untilUs}),
          tr("CSV files (*.csv)"), [this, query](const QString &path) {
              m_job = std::make_unique<QObject>();
              if (m_button)
                  m_button->setEnabled(false);
              m_bar.begin(tr("Writing the requests"));
              m_context.usage.exportRequests(
                  requestFilterOf(query), path, m_job.get(),
                  [this](double share) { m_bar.setProgress(share); },
                  [this, path](const Result<qint64> &count) {
                      if (count)
                          finish(tr("%Ln request(s) are in %1.", nullptr, int(*count)).arg(path));
                      else
                          finish(tl::unexpected<Error>(count.error()));
                  });
          });
}

void UsageExports::writePictures()
{
    const UsageQuery query = m_shown.query();
    m_ask(nameOf(QStringLiteral("usage-%1-%2.png"), {query.sinceUs, query.untilUs}),
          tr("PNG pictures (*.png)"), [this](const QString &path) {
              const QFileInfo file(path);
              for (const auto &[name, chart] : m_charts.charts()) {
                  const QString one = file.path() + u'/' + file.completeBaseName() + u'-' + name
                                      + QStringLiteral(".png");
                  if (!chart->toImage(PictureSize).save(one)) {
                      Q_EMIT failed({ErrorCode::Internal,
                                     tr("%1 cannot be written. Choose another folder.").arg(one)});
                      return;
                  }
              }
              Q_EMIT done(tr("The four charts are in %1.").arg(file.path()));
          });
}

void UsageExports::writeMonth(const TimeSpan &month)
{
    UsageQuery query = m_shown.query();
    query.sinceUs = month.startUs;
    query.untilUs = month.endUs;
    const QString conditions = m_shown.conditions();
    const QString name =
        QDateTime::fromMSecsSinceEpoch(month.startUs / 1000, QTimeZone(query.timeZone))
            .toString(QStringLiteral("'usage-'yyyy-MM'.pdf'"));
    m_ask(name, tr("PDF documents (*.pdf)"), [this, query, conditions](const QString &path) {
        begin(std::make_unique<MonthReport>(m_context.usage, query, conditions, path, nullptr),
              tr("Making the report"));
    });
}

void UsageExports::begin(std::unique_ptr<ExportJob> job, const QString &text)
{
    ExportJob *started = job.get();
    m_job = std::move(job);
    if (m_button)
        m_button->setEnabled(false);
    m_bar.begin(text);
    connect(started, &ExportJob::progressed, &m_bar, &JobBar::setProgress);
    // Queued: the job goes when it has finished speaking, or is gone already.
    connect(
        started, &ExportJob::finished, this,
        [this, started](const Result<QString> &result) {
            if (m_job.get() == started)
                finish(result);
        },
        Qt::QueuedConnection);
    started->start();
}

void UsageExports::finish(const Result<QString> &result)
{
    m_job.release()->deleteLater();
    m_bar.finish();
    if (m_button)
        m_button->setEnabled(true);
    if (result)
        Q_EMIT done(*result);
    else if (result.error().code != ErrorCode::Cancelled)
        Q_EMIT failed(result.error());
}

void UsageExports::cancel()
{
    m_job.reset();
    m_bar.finish();
    if (m_button)
        m_button->setEnabled(true);
    Q_EMIT done(tr("The export was ended. There is no file of it."));
}

} // namespace orchestris
