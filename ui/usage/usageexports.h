// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/usagereport.h"
#include "ui/uicontext.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QMenu;
class QPushButton;

namespace orchestris {

class ExportJob;
class JobBar;
class UsageCharts;

/// The usage page's ways out: the clipboard, CSV, pictures, a month's report. One at a time; what
/// is under way has its progress in `bar`, which also ends it.
class UsageExports final : public QObject
{
    Q_OBJECT
public:
    /// Asks for a file to write: a name to begin with, a filter as QFileDialog has it; answers
    /// with a path, later, or not at all.
    using AskForFile = std::function<void(const QString &name, const QString &filter,
                                          std::function<void(QString)> chosen)>;

    /// What is shown now.
    struct Shown {
        std::function<UsageQuery()> query; ///< with span, step, groups, conditions and zone
        std::function<QString()> table;    ///< as text for the clipboard
        std::function<QString()> conditions;
    };

    /// All of them outlive it.
    UsageExports(const UiContext &context, UsageCharts &charts, JobBar &bar, Shown shown,
                 QWidget *parent);
    ~UsageExports() override;

    [[nodiscard]] QPushButton *makeButton();
    void setAskForFile(AskForFile ask) { m_ask = std::move(ask); }
    void copyTable();

Q_SIGNALS:
    void done(const QString &text);
    void failed(const orchestris::Error &error);

private:
    void ask(const QString &name, const QString &filter, std::function<void(QString)> chosen);
    void fillMonths(QMenu *menu);
    void writeTable();
    void writeRequests();
    void writePictures();
    void writeMonth(const TimeSpan &month);
    void begin(std::unique_ptr<ExportJob> job, const QString &text);
    void finish(const Result<QString> &result);
    void cancel();
    [[nodiscard]] QString nameOf(const QString &what, const TimeSpan &span) const;

    UiContext m_context;
    UsageCharts &m_charts;
    JobBar &m_bar;
    Shown m_shown;
    QWidget *m_parent;
    AskForFile m_ask;
    QPointer<QPushButton> m_button;
    std::unique_ptr<QObject> m_job; // destroying it ends it
};

} // namespace orchestris
