// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tools/callreport.h"
#include "ui/place.h"
#include "ui/uicontext.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace orchestris {

class StepList;
struct CallOrder;

/// A test call: its steps as they happen, each with a mark and words, what to do if one fails, and
/// a link to the request.
class CallView final : public QWidget
{
    Q_OBJECT
public:
    explicit CallView(const UiContext &context, QWidget *parent = nullptr);

    void start(const CallOrder &order);
    /// Ends what runs and shows nothing.
    void forget();
    [[nodiscard]] bool isRunning() const { return m_run != nullptr && !m_report.isOver; }
    [[nodiscard]] const CallReport &report() const { return m_report; }

Q_SIGNALS:
    void finished();
    void placeWanted(const orchestris::Place &place);

private:
    void show(const CallReport &report);

    UiContext m_context;
    StepList *m_steps;
    QLabel *m_cure;
    QLabel *m_message;
    QPushButton *m_link;
    QPushButton *m_cancel;
    CallReport m_report;
    std::unique_ptr<QObject> m_run; // destroying it ends the call
};

} // namespace orchestris
