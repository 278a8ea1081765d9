// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/telemetry.h"
#include "ui/telemetry/telemetrytab.h"

namespace orchestris {

class TableCard;
class TableFilterModel;
class TargetDetail;
class TelemetryTableModel;

/// How each model of each provider does; the selected one in full.
class TargetsTab final : public TelemetryTab
{
    Q_OBJECT
public:
    explicit TargetsTab(const UiContext &context);

    void refresh(const TimeSpan &span) override;
    /// Selects that direct ID, now or once it is there.
    void select(const QByteArray &target);

private:
    void take(const TelemetryReport &report);
    void showSelected();
    void showRequests();

    TelemetryTableModel *m_model;
    TableFilterModel *m_sorted;
    TableCard *m_card;
    TargetDetail *m_detail;
    TelemetryReport m_report;
    TimeSpan m_span;
    QByteArray m_wanted;
};

} // namespace orchestris
