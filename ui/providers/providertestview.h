// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/consolebackend.h"
#include "ui/uicontext.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace orchestris {

class MessageBar;
class ModelPicker;
class StepList;
struct ConnectionReport;

/// Tests a provider's connection: shows its steps as they happen and for how long it runs, lets it
/// be cancelled, and lists the models found to choose those to import.
class ProviderTestView final : public QWidget
{
    Q_OBJECT
public:
    explicit ProviderTestView(const UiContext &context, QWidget *parent = nullptr);

    /// `known` are the provider's models already added.
    void start(const ProviderDraft &draft, const QStringList &known);
    void cancel();
    /// The last test no longer speaks of what is in the fields.
    void forget();
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }
    [[nodiscard]] QStringList modelsToImport() const;
    void setTestable(bool testable);

Q_SIGNALS:
    void testWanted();
    void changed();

private:
    void showSteps(const ConnectionReport &report);
    void finish(const Result<ProviderTest> &test, const QStringList &known);
    void showElapsed();
    void setRunning(bool running);

    UiContext m_context;
    QPushButton *m_test;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    QLabel *m_elapsed;
    StepList *m_steps;
    MessageBar *m_message;
    QLabel *m_pickerLabel;
    ModelPicker *m_picker;
    QTimer m_ticker;
    qint64 m_startedUs = 0;
    QObject *m_run = nullptr; // the running test's context: deleting it ends the test
};

} // namespace orchestris
