// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limitsimulation.h"
#include "ui/uicontext.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;

namespace orchestris {

class DataTable;
class SimulationTableModel;

/// Says what a limit would have refused over the last 30 days: in words, by key and by window.
class SimulationView final : public QWidget
{
    Q_OBJECT
public:
    explicit SimulationView(const UiContext &context, QWidget *parent = nullptr);

    /// Whether there is a limit that can be tried.
    void setReady(bool ready);
    void start(const Limit &limit);
    /// Ends what runs, if something does.
    void cancel();
    /// The limit has changed: what was found is not about it any more. It goes, or stays in its
    /// place, faded, until there is something newer (a dialog that jumps under a slider is no use).
    enum class Stale { Gone, Faded };
    void forget(Stale stale = Stale::Gone);

Q_SIGNALS:
    void startWanted();
    void changed(); ///< something was shown or hidden

private:
    void build();
    void end();
    void finish(const Limit &limit, const Result<SimulationReport> &report);
    void update();
    DataTable *addTable(SimulationTableModel *model, const QString &title);

    UiContext m_context;
    SimulationTableModel *m_keys;
    SimulationTableModel *m_windows;
    QPushButton *m_start;
    QPushButton *m_stop;
    QProgressBar *m_progress;
    QLabel *m_result;
    QTabWidget *m_tabs;
    QObject *m_run = nullptr; // the running simulation's context: deleting it ends it
    bool m_ready = false;
};

} // namespace orchestris
