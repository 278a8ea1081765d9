// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/api/apicontext.h"
#include "gateway/api/runningrequest.h"
#include "gateway/http/exchange.h"
#include "models/domain/ports.h"

namespace orchestris {

/// `GET /usage`: what a key may still use, and what it used, for whoever has the key. Its limits
/// and those of its owners with what is used, held and left of each and when it resets; then its
/// own requests of the last 30 days, by day (UTC) and model. Costs nothing and is not recorded.
///
/// Amounts of money are text in dollars, exactly; all others are numbers.
class KeyUsageReport final : public RunningRequest, private ExchangeListener
{
public:
    KeyUsageReport(ApiContext &context, ExchangePtr exchange);
    ~KeyUsageReport() override;

    [[nodiscard]] qint64 id() const override { return m_id; }
    void begin() override;
    /// Waits for what was asked of the history: that always answers.
    void end(const ApiError &error) override;

private:
    void clientLeft() override {}
    void drained() override {}
    void answer(const Result<QList<KeyDay>> &days);
    [[nodiscard]] QByteArray report(const QList<KeyDay> &days) const;
    void respond(int status, const Headers &headers, const QByteArray &body);

    ApiContext &m_context;
    SnapshotPtr m_snapshot;
    ExchangePtr m_exchange;
    const Snapshot::KeyEntry *m_key = nullptr;
    qint64 m_id = 0;
};

} // namespace orchestris
