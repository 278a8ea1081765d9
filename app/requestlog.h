// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ports.h"

#include <QJsonObject>

#include <functional>

namespace orchestris {

/// Writes a line to the log for each request that ends, on its way to storage. Thread-safe; `next`
/// outlives it. `write` is called in workers' threads, so a log that does not take its lines holds
/// requests up: that is why it is off unless asked for.
class RequestLog final : public UsageSink
{
public:
    using Write = std::function<void(const QJsonObject &fields)>;

    RequestLog(UsageSink &next, Write write)
        : m_next(next)
        , m_write(std::move(write))
    {
    }

    void open(const UsageRecord &record) override { m_next.open(record); }
    using UsageSink::close;
    void close(std::vector<EndedRecord> ended) override;
    [[nodiscard]] bool accepting() const override { return m_next.accepting(); }

    /// What is said of a request: who asked, what for, what became of it. The key's name, no
    /// secret; no prompt and no answer. What is not known is left out.
    [[nodiscard]] static QJsonObject fields(const UsageRecord &record);

private:
    UsageSink &m_next;
    Write m_write;
};

} // namespace orchestris
