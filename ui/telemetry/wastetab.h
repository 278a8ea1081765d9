// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/wastetablemodel.h"
#include "ui/telemetry/telemetrytab.h"

class QAction;

namespace orchestris {

class MetricCard;
class SelectBox;
class TableCard;
class TableFilterModel;

/// What was paid for nothing, or which prompts local models cut without a word; by model or key,
/// with ways to the requests.
class WasteTab final : public TelemetryTab
{
    Q_OBJECT
public:
    WasteTab(const UiContext &context, WasteView view);

    void refresh(const TimeSpan &span) override;

private:
    void buildTable();
    void buildTools();
    [[nodiscard]] QWidget *buildFigures();
    void take(const UsageReport &report);
    void updateActions();
    void showRequests(const UsageFilter &filter);
    [[nodiscard]] UsageDimension dimension() const;

    const WasteView m_view;
    WasteTableModel *m_model;
    TableFilterModel *m_sorted;
    TableCard *m_card;
    SelectBox *m_by;
    QList<QAction *> m_actions; ///< of the selected line
    MetricCard *m_left = nullptr;
    MetricCard *m_cut = nullptr;
    MetricCard *m_retries = nullptr;
    TimeSpan m_span;
};

} // namespace orchestris
