// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ports.h"

namespace orchestris {

class UsageMetrics;

/// Counts what passes on its way to storage. Thread-safe. Both parts outlive it.
class MeteredSink final : public UsageSink
{
public:
    MeteredSink(UsageSink &next, UsageMetrics &metrics)
        : m_next(next)
        , m_metrics(metrics)
    {
    }

    void open(const UsageRecord &record) override;
    using UsageSink::close;
    void close(std::vector<EndedRecord> ended) override;
    [[nodiscard]] bool accepting() const override { return m_next.accepting(); }

private:
    UsageSink &m_next;
    UsageMetrics &m_metrics;
};

} // namespace orchestris
