// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/storage/retention.h"
#include "models/storage/rollupcompaction.h"

#include <QObject>
#include <QTimer>

namespace orchestris {

/// What the storage thread does when it has nothing else to do, in pieces of some milliseconds with
/// pauses between them, so that commits do not wait: moves old sums to their days, sums those up
/// for charts, removes rows of requests that are older than they are kept. Looks each five minutes
/// whether there is anything. Lives in the storage thread; must be gone before the database.
class Maintenance : public QObject
{
    Q_OBJECT
public:
    Maintenance(Database &database, const Clock &clock);

    /// How long rows are kept; 0: for ever. Looks soon.
    void setKeptDays(int days);
    void start();

private:
    void step();
    [[nodiscard]] Result<bool> doPiece();

    Database &m_database;
    const Clock &m_clock;
    RollupCompaction m_compaction;
    Retention m_retention;
    int m_keptDays = 0;
    QTimer m_timer;
};

} // namespace orchestris
