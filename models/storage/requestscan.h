// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagerecord.h"
#include "models/storage/statement.h"

namespace orchestris {

/// Goes through the stored requests that have ended, in the order of their numbers, with their
/// attempts: of each as much as sums are made of. Confined to the database's thread; within one
/// transaction, which it must not outlive.
class RequestScan
{
public:
    /// Those that began at `sinceUs` or later.
    RequestScan(Database &database, qint64 sinceUs);

    [[nodiscard]] bool next();
    [[nodiscard]] const UsageRecord &record() const { return m_record; }
    /// After the last one: whether that was the end or an error.
    [[nodiscard]] Result<void> end() const;
    /// 0 … 1, by the numbers.
    [[nodiscard]] double progress() const;

private:
    void readRequest();
    void readAttempts();

    qint64 m_sinceUs;
    qint64 m_firstId = 0;
    qint64 m_lastId = 0;
    Statement m_requests;
    Statement m_attempts;
    qint64 m_attemptOf = 0; // the request of the attempt that is next
    UsageRecord m_record;
};

} // namespace orchestris
