// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/sampledata.h"

#include <cmath>

namespace orchestris::test {

/// Ended requests of the last so many hours, newest first, more of them by day than by night.
[[nodiscard]] inline QList<UsageRecord> recordsOver(int hours, int number, qint64 nowUs)
{
    constexpr double HourUs = 3.6e9;
    QList<UsageRecord> records;
    for (int i = 0; i < number; ++i) {
        UsageRecord record = sampleRecord(i, nowUs);
        const double age = double(hours) * i / number;
        record.startedAtUs = nowUs - qint64((age + 2.0 * std::sin(age / 3.8)) * HourUs) - 1
                             - qint64(5 * HourUs / 60);
        record.startedAtUs = std::min(record.startedAtUs, nowUs - 1);
        record.id = (record.startedAtUs / 1000) << 20 | (i % 1000);
        records.append(record);
    }
    std::sort(records.begin(), records.end(),
              [](const UsageRecord &a, const UsageRecord &b) { return a.id > b.id; });
    return records;
}

} // namespace orchestris::test
