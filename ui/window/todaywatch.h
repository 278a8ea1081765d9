// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/uicontext.h"

#include <QObject>
#include <QTimer>

namespace orchestris {

/// How many requests run and what today has cost, asked now and then: for the tray's tool tip. A
/// question that fails leaves what is known.
class TodayWatch final : public QObject
{
    Q_OBJECT
public:
    static constexpr int AskEveryMs = 15'000;

    explicit TodayWatch(const UiContext &context, QObject *parent = nullptr);

    void start(); ///< asks now and goes on
    [[nodiscard]] int running() const { return m_running; }
    [[nodiscard]] qint64 costNanos() const { return m_costNanos; }

Q_SIGNALS:
    void changed();

private:
    void ask();

    UiContext m_context;
    QTimer m_timer;
    int m_running = 0;
    qint64 m_costNanos = 0;
};

} // namespace orchestris
