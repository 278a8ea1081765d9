// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/anomaly.h"
#include "ui/telemetry/telemetrytab.h"

class QAction;

namespace orchestris {

class AnomalyTableModel;
class TableCard;
class TableFilterModel;

/// What left its habit, with ways to the usage and the requests behind it.
class AnomaliesTab final : public TelemetryTab
{
    Q_OBJECT
public:
    explicit AnomaliesTab(const UiContext &context);

    void refresh(const TimeSpan &span) override;
    /// Selects that anomaly, now or once it is there; an older one than the span is asked for too.
    void select(Id id);

private:
    void buildTools();
    void take(const QList<Anomaly> &anomalies);
    [[nodiscard]] const Anomaly *selected() const;
    void updateActions();
    void showUsage();
    void showRequests();

    AnomalyTableModel *m_model;
    TableFilterModel *m_sorted;
    TableCard *m_card;
    QAction *m_usage;
    QAction *m_requests;
    Id m_wanted = 0;
};

} // namespace orchestris
