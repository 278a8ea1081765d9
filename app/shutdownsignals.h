// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QSocketNotifier;

namespace orchestris {

/// Turns SIGINT and SIGTERM into a Qt signal. Make it in main() before any thread starts, because
/// it blocks the two for the threads that come after it; call `hold` where something else (a
/// QApplication on X11) starts threads first. The first asks for an orderly end, the
/// second for one without waiting; the third ends the process at once.
class ShutdownSignals final : public QObject
{
    Q_OBJECT
public:
    explicit ShutdownSignals(QObject *parent = nullptr);
    ~ShutdownSignals() override;

    /// Blocks both for this thread and those that it starts from now on: one without would end the
    /// process at once.
    static void hold();

Q_SIGNALS:
    void requested();

private:
    void read();

    int m_descriptor = -1;
    int m_seen = 0;
};

} // namespace orchestris
