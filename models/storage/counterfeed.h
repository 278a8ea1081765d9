// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/ports.h"

namespace orchestris {

class Database;

/// Tells the listener what limits have used where the writer's own commits do not: at the start,
/// after a change of limits, and when another process has stored something. Does nothing without a
/// listener. Confined to the storage thread.
class CounterFeed
{
public:
    /// How often what others store is told. Limits hold across processes with this delay.
    static constexpr qint64 IntervalUs = 1'000'000;

    /// `listener` may be null. All must outlive this.
    CounterFeed(Database &database, const Clock &clock, CounterListener *listener);

    /// Before the first request: the newest rows, and what all limits have used.
    [[nodiscard]] Result<void> start(const QList<Limit> &limits);
    /// Before these limits are published: if they differ from those of the last call.
    [[nodiscard]] Result<void> limitsChanged(const QList<Limit> &limits);
    /// Another process has stored something.
    void noteOthers() { m_stale = true; }
    /// Now and then.
    void poll();

private:
    [[nodiscard]] Result<void> recall();
    [[nodiscard]] Result<void> tell();

    Database &m_database;
    const Clock &m_clock;
    CounterListener *m_listener;
    QList<Limit> m_limits;
    bool m_stale = false;
    qint64 m_toldUs = 0; // steady
};

} // namespace orchestris
