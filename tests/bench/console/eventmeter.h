// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>

#include <vector>

namespace orchestris {

/// An application that takes the time of each single event of the main thread: from its delivery by
/// the event loop until that has the thread back, with all that it sent meanwhile.
class EventMeter final : public QApplication
{
public:
    struct Event {
        qint64 ns = 0;
        int type = 0; ///< QEvent::Type
        QByteArray receiver;
        QString during; ///< as `setPhase` said last
    };

    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    void setPhase(const QString &phase) { m_phase = phase; }
    /// Forgets what was until now.
    void restart();
    [[nodiscard]] qint64 count() const { return qint64(m_all.size()); }
    /// In nanoseconds; 0 if there was none.
    [[nodiscard]] qint64 quantile(double share);
    [[nodiscard]] std::vector<Event> longest() const; ///< the longest ones, longest first

private:
    void note(Event event);

    std::vector<qint64> m_all;
    std::vector<Event> m_longest;
    QString m_phase;
    int m_depth = 0;
};

} // namespace orchestris
