// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/maintenance.h"

#include "models/storage/rollupvalues.h"

#include <QLoggingCategory>

#include <chrono>

namespace orchestris {

namespace {

Q_LOGGING_CATEGORY(lcMaintenance, "orchestris.storage.maintenance")

using namespace std::chrono_literals;

constexpr auto LookInterval = 5min;
constexpr auto PieceInterval = 50ms; // a fifth of the time at most

} // namespace

Maintenance::Maintenance(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
    , m_compaction(database, clock)
    , m_retention(database, clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Maintenance::step);
}

void Maintenance::start()
{
    m_timer.start(PieceInterval);
}

void Maintenance::setKeptDays(int days)
{
    if (std::exchange(m_keptDays, days) != days && m_timer.isActive())
        m_timer.start(PieceInterval);
}

void Maintenance::step()
{
    const auto done = doPiece();
    if (!done)
        qCWarning(lcMaintenance).noquote()
            << "Old sums and requests cannot be put away:" << done.error().message;
    m_timer.start(done.value_or(false) ? std::chrono::milliseconds(PieceInterval)
                                       : std::chrono::milliseconds(LookInterval));
}

Result<bool> Maintenance::doPiece()
{
    if (auto moved = m_compaction.step(); !moved || *moved)
        return moved;
    if (auto removed = m_retention.step(m_keptDays); !removed || *removed)
        return removed;
    return sumUpValues(m_database, m_clock.nowUs());
}

} // namespace orchestris
