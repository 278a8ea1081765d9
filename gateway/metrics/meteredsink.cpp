// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/metrics/meteredsink.h"

#include "gateway/metrics/usagemetrics.h"

namespace orchestris {

void MeteredSink::open(const UsageRecord &record)
{
    m_metrics.opened(record);
    m_next.open(record);
}

void MeteredSink::close(std::vector<EndedRecord> ended)
{
    for (const EndedRecord &one : ended)
        m_metrics.closed(one.record);
    m_next.close(std::move(ended));
}

} // namespace orchestris
