// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/demo/democompany.h"
#include "models/domain/limitwindow.h"
#include "models/domain/usagerecord.h"

namespace orchestris {

/// The company's limits, and what they make of its requests: refusals once one is used up, and on
/// each record what it found.
class DemoLimits
{
public:
    /// `dailyCost`: what each key costs on an ordinary day; the limits fit that.
    DemoLimits(const DemoCompany &company, const DemoOptions &options,
               const std::vector<double> &dailyCost, qint64 startUs);

    [[nodiscard]] const QList<Limit> &limits() const { return m_limits; }
    /// Whether one that blocks is used up.
    [[nodiscard]] bool refuses(int key, qint64 atUs);
    /// Counts a finished request, and writes onto it what it found (if `writes`).
    void settle(UsageRecord &record, int key, bool writes);

private:
    struct Standing {
        TimeSpan window;
        qint64 used = 0;
    };

    void add(Limit limit, double amount);
    [[nodiscard]] Standing &standing(int limit, qint64 atUs);

    QList<Limit> m_limits;
    std::vector<Standing> m_standings;
    std::vector<std::vector<int>> m_byKey; // indexes of those that apply, in their order
};

} // namespace orchestris
