// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/anomaly.h"
#include "models/domain/clock.h"

#include <QObject>
#include <QTimer>

namespace orchestris {

class Storage;

/// Looks for what left its habit while a gateway serves, half a minute after `start` and then every
/// ten minutes: reads where long reading is done, stores in the storage thread. Lives in the main
/// thread and never waits; a look that fails is tried again ten minutes later, with a line in the
/// log.
class AnomalyWatch final : public QObject
{
    Q_OBJECT
public:
    static constexpr int FirstLookMs = 30'000;
    static constexpr int LookEveryMs = 600'000;

    /// Both outlive it. Where hours and days begin is the system's time zone.
    AnomalyWatch(Storage &storage, const Clock &clock, QObject *parent = nullptr);

    void start();
    void look(); ///< now; nothing happens while a look is under way

Q_SIGNALS:
    /// There are new ones, or open ones have changed (AnomalyRepository::list).
    void changed();

private:
    void store(const QList<Anomaly> &found);
    void end(const QString &problem = {});

    Storage &m_storage;
    const Clock &m_clock;
    QTimer m_timer;
    bool m_isLooking = false;
    QList<Anomaly> m_found; ///< by the latest look
};

} // namespace orchestris
