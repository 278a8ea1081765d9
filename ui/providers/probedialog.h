// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/capabilitytablemodel.h"
#include "ui/consolebackend.h"
#include "ui/uicontext.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace orchestris {

class DataTable;
class MessageBar;
class SelectBox;

/// Probes a provider: says what that costs, fills a table while it runs, and offers to use what was
/// found. Open it with open(); it deletes itself when closed, which ends the probe.
class ProbeDialog final : public QDialog
{
    Q_OBJECT
public:
    ProbeDialog(const UiContext &context, const Provider &provider, QWidget *parent = nullptr);

    /// The model to call at first; empty: a small one.
    void setModel(const QString &model);
    void done(int result) override;

Q_SIGNALS:
    /// The provider's settings are what was found.
    void applied(const QString &name);

private:
    void build();
    QWidget *buildModels();
    void start();
    void cancel();
    void take(const CapabilityFinding &finding);
    void finish(const Result<CapabilityReport> &report);
    void apply();
    void setRunning(bool running);
    [[nodiscard]] QString suggestion() const;

    UiContext m_context;
    Provider m_provider;
    CapabilityTableModel *m_model;
    QList<CapabilityRow> m_rows;
    std::optional<CapabilityReport> m_report;
    MessageBar *m_message;
    SelectBox *m_models;
    DataTable *m_table;
    QProgressBar *m_progress;
    QLabel *m_summary;
    QPushButton *m_start;
    QPushButton *m_cancel;
    QPushButton *m_use;
    QObject *m_run = nullptr; // the running probe's context: deleting it ends the probe
};

} // namespace orchestris
