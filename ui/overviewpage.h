// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/activityring.h"
#include "ui/page.h"

#include <QTimer>

#include <memory>

class QStackedWidget;

namespace orchestris {

class ActivityChart;
class CodeBlock;
class DataTable;
class EmptyState;
class FoundServers;
class MessageBar;
class MetricCard;
class RequestTableModel;
class SelectBox;
class TableFilterModel;
struct UsageTotals;

/// How the gateway is doing: state, sums for a span of time, the last hour's curve, the latest
/// requests. Says how to begin while there is nothing.
class OverviewPage final : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(const UiContext &context);

    void refresh() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Span { Today, Day, Week, Month };

    void buildHeader();
    QWidget *buildEmpty();
    QWidget *buildFilled();
    void takeRecords(QList<UsageRecord> records);
    void loadHistory();
    void askTotals();
    void showTotals(const UsageTotals &totals);
    void showState();
    void showContent();
    void drawChart();
    [[nodiscard]] qint64 sinceUs() const;

    ActivityRing m_ring;
    RequestTableModel *m_model;
    TableFilterModel *m_sorted;
    MessageBar *m_problem;
    FoundServers *m_found; // while the sandbox is the only provider
    SelectBox *m_span;
    QStackedWidget *m_stack;
    EmptyState *m_empty = nullptr;
    CodeBlock *m_example = nullptr;
    MetricCard *m_requests = nullptr;
    MetricCard *m_tokens = nullptr;
    MetricCard *m_cost = nullptr;
    MetricCard *m_errors = nullptr;
    MetricCard *m_latency = nullptr;
    ActivityChart *m_chart = nullptr;
    DataTable *m_table = nullptr;
    QTimer m_ticker;                        // moves the chart's minutes on
    QTimer m_throttle;                      // live requests ask for new sums this often at most
    std::unique_ptr<QObject> m_totalsQuery; // the answer to an older question is not wanted
    bool m_historyCame = false;
};

} // namespace orchestris
