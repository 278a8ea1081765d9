// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/demo/demotraffic.h"
#include "models/domain/result.h"

#include <functional>

namespace orchestris {

class Clock;
class Database;
class KeyHasher;

/// What filling tells now and then (0 … 1), and asks; in the thread that fills.
struct DemoProgress {
    std::function<void(double)> told;
    std::function<bool()> cancelled;
};

/// Makes a demo in a fresh database: the company, its history until `options.endUs`, what its
/// targets' circuits did, its limits and notices. Conflict if the database is not fresh. How many
/// requests.
[[nodiscard]] Result<qint64> storeDemo(Database &database, const KeyHasher &hasher,
                                       const DemoOptions &options, const Clock &clock,
                                       const DemoProgress &progress = {});
/// The same in a folder that has no database yet. Takes some seconds: not for the main thread.
[[nodiscard]] Result<qint64> fillDemoData(const QString &dataDirectory, const DemoOptions &options,
                                          const Clock &clock, const DemoProgress &progress = {});

/// A demo as people see it: 90 days until now, in this machine's time zone.
[[nodiscard]] DemoOptions usualDemo(const Clock &clock);

} // namespace orchestris
