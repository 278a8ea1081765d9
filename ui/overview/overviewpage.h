// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/trend.h"
#include "ui/page.h"

#include <QTimer>

#include <memory>

class QButtonGroup;
class QLabel;
class QStackedWidget;

namespace orchestris {

class AttentionWatch;
class CodeBlock;
class EmptyState;
class FoundServers;
class LimitsCard;
class MessageBar;
class OverviewCharts;
class OverviewFigures;
class TopLists;

/// How the gateway is doing: state, the figures of today or this month with their trends, what they
/// were spent on, what needs attention. All figures are reports of the usage source. Says how to
/// begin while there is nothing.
class OverviewPage final : public Page
{
    Q_OBJECT
public:
    /// `watch` outlives it.
    OverviewPage(const UiContext &context, AttentionWatch &watch);

    void refresh() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHeader();
    QWidget *buildPeriod();
    QWidget *buildEmpty();
    QWidget *buildFilled();
    void ask();
    void freshen();
    void askWhetherUsed();
    void askCompared(const PresentPeriod &present, const UsageQuery &span);
    void takePresent(const UsageReport &report);
    void takeCompared(bool isBefore, const UsageReport &report);
    void showPeriod(const PresentPeriod &present);
    void showLimits();
    void showState();
    void showContent();
    void setUsed();

    AttentionWatch &m_watch;
    Period m_period = Period::Today;
    QByteArray m_timeZone;
    MessageBar *m_problem;
    FoundServers *m_found; // while the sandbox is the only provider
    QButtonGroup *m_periods;
    QLabel *m_since = nullptr;
    QStackedWidget *m_stack;
    EmptyState *m_empty = nullptr;
    CodeBlock *m_example = nullptr;
    OverviewFigures *m_figures = nullptr;
    OverviewCharts *m_charts = nullptr;
    LimitsCard *m_limits = nullptr;
    TopLists *m_tops = nullptr;
    QTimer m_ticker;                  // figures move on without requests, too
    QTimer m_throttle;                // requests ask for new sums this often at most
    std::unique_ptr<QObject> m_query; // the answer to an older question is not wanted
    bool m_isStale = false;           // requests have begun or ended since
    int m_pending = 0;                // answers that are awaited
    QString m_comparedSpan;
    std::optional<UsagePart> m_now;    // what is compared
    std::optional<UsagePart> m_before; // kept while it is of m_beforeSpan
    TimeSpan m_beforeSpan;
    bool m_isUsed = true; // until it is known that there never was a request
};

} // namespace orchestris
