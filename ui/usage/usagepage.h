// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page.h"
#include "ui/widgets/timerange.h"

#include <QTimer>

#include <memory>

class QLabel;
class QPushButton;
class QScrollArea;

namespace orchestris {

class JobBar;
class SelectBox;
class TimeRangeBox;
class UsageCharts;
class UsageExports;
class UsageFilters;
class UsageTableCard;

/// Who used what, at which cost, how fast: charts and a table over a span of time, filtered and
/// grouped by any dimension. Dragging over a chart looks closer, Backspace goes back.
class UsagePage final : public Page
{
    Q_OBJECT
public:
    explicit UsagePage(const UiContext &context);
    ~UsagePage() override;

    void refresh() override;
    void showPlace(const Place &place) override;
    bool focusSearch() override;
    [[nodiscard]] UsageExports &exports() const { return *m_exports; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Answers {
        std::optional<UsageReport> whole;  ///< over time, with latencies
        std::optional<UsageReport> groups; ///< over time
        std::optional<UsageReport> table;  ///< groups with latencies
    };

    void buildTools();
    void buildContent();
    void addShortcuts();
    void setUpRefresh();
    void loadSettings();
    void saveSettings();
    void ask();
    void askOne(const UsageQuery &query, std::optional<UsageReport> Answers::*answer);
    void present();
    void zoom(const TimeSpan &span);
    void zoomOut(bool wholly);
    void changeRange(const TimeRange &range);
    void showGroup(const QByteArray &value, const QString &name);
    void showRequests(const QByteArray &value);
    [[nodiscard]] std::optional<UsageDimension> groupBy() const;
    /// Span, conditions and zone, without groups and parts.
    [[nodiscard]] UsageQuery plainQuery() const;
    [[nodiscard]] UsageQuery shownQuery() const;
    [[nodiscard]] TimeSpan span() const;

    TimeRangeBox *m_range;
    SelectBox *m_group;
    UsageFilters *m_filters;
    QPushButton *m_back;
    QLabel *m_caption;
    JobBar *m_job;
    UsageCharts *m_charts;
    UsageTableCard *m_table;
    UsageExports *m_exports = nullptr;
    QList<TimeRange> m_zoomed; // what was shown before each look closer
    std::unique_ptr<QObject> m_query;
    Answers m_answers;
    int m_waiting = 0;
    bool m_stale = true;
    QTimer m_ticker;
    QTimer m_throttle;
};

} // namespace orchestris
