// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/todaywatch.h"

#include "models/domain/clock.h"
#include "models/tables/trend.h"
#include "ui/usagesource.h"

namespace orchestris {

TodayWatch::TodayWatch(const UiContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    m_timer.setInterval(AskEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &TodayWatch::ask);
}

void TodayWatch::start()
{
    m_timer.start();
    ask();
}

void TodayWatch::ask()
{
    m_context.usage.listLive(this, [this](const Result<QList<LiveRequest>> &live) {
        if (!live || std::exchange(m_running, int(live->size())) == int(live->size()))
            return;
        Q_EMIT changed();
    });
    UsageQuery query;
    query.timeZone = systemTimeZone();
    query.sinceUs = presentPeriod(Period::Today, m_context.clock.nowUs(), query.timeZone).startUs;
    m_context.usage.report(query, this, [this](const Result<UsageReport> &report) {
        if (!report)
            return;
        const qint64 cost = report->total.whole.sums.costNanos;
        if (std::exchange(m_costNanos, cost) != cost)
            Q_EMIT changed();
    });
}

} // namespace orchestris
