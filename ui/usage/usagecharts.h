// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagereport.h"

#include <QWidget>

class QButtonGroup;

namespace orchestris {

class ThemeController;
class TimeChart;

/// Tokens, cost, requests and latency over one time.
class UsageCharts final : public QWidget
{
    Q_OBJECT
public:
    explicit UsageCharts(const ThemeController &theme, QWidget *parent = nullptr);

    /// `whole`: without groups, with latencies; `groups`: by `groupBy`, or the same as `whole`.
    void setReports(const UsageReport &whole, const UsageReport &groups,
                    std::optional<UsageDimension> groupBy, const QByteArray &timeZone,
                    bool isRunning);
    void setLoading(bool loading);
    /// With the names that their files get.
    [[nodiscard]] QList<std::pair<QString, TimeChart *>> charts() const;

Q_SIGNALS:
    void rangeChosen(const orchestris::TimeSpan &span);
    void rangeReset();

private:
    void present();
    QButtonGroup *addChoice(TimeChart *chart, const QString &first, const QString &second,
                            const char *name);

    TimeChart *m_tokens;
    TimeChart *m_cost;
    TimeChart *m_requests;
    TimeChart *m_latency;
    QButtonGroup *m_tokensBy;
    QButtonGroup *m_latencyOf;
    UsageReport m_whole;
    UsageReport m_groups;
    std::optional<UsageDimension> m_groupBy;
    QByteArray m_timeZone;
    bool m_isRunning = false;
};

} // namespace orchestris
