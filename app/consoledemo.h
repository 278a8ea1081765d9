// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/demo/demotraffic.h"
#include "models/domain/result.h"

#include <QWidget>

#include <atomic>

class QLabel;
class QProgressBar;
class QPushButton;
class QThread;

namespace orchestris {

class Clock;

/// The small window that is there while a demo's history is made, before the console's own.
/// Closing it, or its button, gives the demo up.
class ConsoleDemo final : public QWidget
{
    Q_OBJECT
public:
    ConsoleDemo(QString dataDirectory, DemoOptions options, const Clock &clock,
                QWidget *parent = nullptr);
    ~ConsoleDemo() override; ///< waits until the thread has ended

    void start(); ///< shows it and answers with `filled` or `givenUp`; once

Q_SIGNALS:
    void filled();
    void givenUp(); ///< cancelled, or failed and read by the user

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void finish(const Result<qint64> &filled);

    QString m_dataDirectory;
    DemoOptions m_options;
    const Clock &m_clock;
    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_cancelled = false;
    bool m_isOver = false;
    QLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_button;
};

} // namespace orchestris
