// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/telemetrytablemodel.h"
#include "ui/uicontext.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace orchestris {

class HistogramView;

/// One target in full: how its latency is distributed, what became of its attempts, and its
/// circuit's history.
class TargetDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit TargetDetail(const UiContext &context, QWidget *parent = nullptr);

    void setTarget(const TelemetryRow &row);
    /// Asks to select one.
    void clear();

Q_SIGNALS:
    void requestsWanted();

private:
    [[nodiscard]] QWidget *buildCard(const QString &heading, QWidget *inside, QPushButton *button);
    void showOutcomes(const TargetTelemetry &target);
    void showCircuit(const TelemetryRow &row);

    UiContext m_context;
    HistogramView *m_histogram;
    QWidget *m_outcomes;
    QWidget *m_circuit;
    QPushButton *m_requests;
};

} // namespace orchestris
