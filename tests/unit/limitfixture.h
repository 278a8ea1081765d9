// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limitbook.h"
#include "models/domain/windowcache.h"
#include "models/storage/keydays.h"
#include "models/storage/keyrepository.h"
#include "models/storage/limitrepository.h"
#include "models/storage/noticerepository.h"
#include "models/storage/usagecolumns.h"
#include "models/storage/usagewriter.h"
#include "tests/unit/storagefixture.h"

#include <QRandomGenerator>

namespace orchestris {

/// Remembers the latest that it was told of each window. Thread-safe.
class NotingCounters final : public CounterListener
{
public:
    void countersChanged(std::span<const LimitUse> uses) override
    {
        const std::lock_guard lock(m_mutex);
        ++m_calls;
        for (const LimitUse &use : uses)
            m_uses[{use.limitId, use.windowStartUs}] = use.used;
    }
    void recall(std::span<const UsageRecord> newest) override
    {
        const std::lock_guard lock(m_mutex);
        m_recalled.assign(newest.begin(), newest.end());
        ++m_recalls;
    }

    using Uses = std::map<std::pair<Id, qint64>, qint64>;
    [[nodiscard]] Uses uses() const
    {
        const std::lock_guard lock(m_mutex);
        return m_uses;
    }
    /// In all windows together; -1: nothing was told.
    [[nodiscard]] qint64 used(Id limit) const
    {
        qint64 sum = -1;
        for (const auto &[key, used] : uses()) {
            if (key.first == limit)
                sum = std::max<qint64>(sum, 0) + used;
        }
        return sum;
    }
    [[nodiscard]] std::vector<UsageRecord> recalled() const
    {
        const std::lock_guard lock(m_mutex);
        return m_recalled;
    }
    [[nodiscard]] int calls() const
    {
        const std::lock_guard lock(m_mutex);
        return m_calls;
    }
    [[nodiscard]] int recalls() const
    {
        const std::lock_guard lock(m_mutex);
        return m_recalls;
    }

private:
    mutable std::mutex m_mutex;
    Uses m_uses;
    std::vector<UsageRecord> m_recalled;
    int m_calls = 0;
    int m_recalls = 0;
};

/// A database with limits, and what is needed to store requests in it.
struct LimitFixture : StorageFixture {
    LimitRepository limits{*database, clock};
    NotingCounters counters;
    std::unique_ptr<UsageWriter> writer;
    RequestIds ids{7};

    LimitFixture() { restartWriter(); }

    void restartWriter()
    {
        writer = std::make_unique<UsageWriter>(*database, clock, &counters);
        if (auto prepared = writer->prepare(); !prepared)
            qFatal("%s", qPrintable(prepared.error().message));
    }

    [[nodiscard]] Limit limitOf(LimitMetric metric, LimitWindow window, qint64 amount) const
    {
        Limit limit;
        limit.subject = LimitSubject::Organization;
        limit.subjectId = 1;
        limit.metric = metric;
        limit.window = window;
        limit.amount = amount;
        return limit;
    }
    [[nodiscard]] Limit set(const Limit &limit)
    {
        const auto made = limits.set(limit);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return *made;
    }
    [[nodiscard]] Id issueKey(const QString &name)
    {
        KeyRequest request;
        request.name = name;
        const auto key =
            KeyRepository(*database, hasher, clock).issue(request, *QRandomGenerator::system());
        if (!key)
            qFatal("%s", qPrintable(key.error().message));
        return key->key.id;
    }

    /// A request that ended, as of now.
    [[nodiscard]] UsageRecord request(Nanos cost = 10)
    {
        const qint64 now = clock.nowUs();
        UsageRecord record = closedRecord(openRecord(ids.next(now), now));
        record.costNanos = cost;
        return record;
    }
    void store(std::vector<UsageRecord> records)
    {
        std::vector<QueuedRecord> queued;
        for (UsageRecord &record : records)
            queued.push_back({std::move(record), nullptr, false});
        writer->add(std::move(queued));
        writer->commit();
    }
    void storeOpen(UsageRecord record)
    {
        record.state = RequestState::Open;
        writer->add({{std::move(record), nullptr, true}});
        writer->commit(UsageWriter::Opens::All);
    }

    /// All stored rows.
    [[nodiscard]] std::vector<UsageRecord> rows()
    {
        QByteArray columns;
        for (const char *column : UsageColumns)
            columns += (columns.isEmpty() ? "" : ", ") + QByteArray(column);
        Statement statement(*database, "SELECT " + columns + " FROM usage ORDER BY id");
        std::vector<UsageRecord> records;
        while (statement.next())
            records.push_back(readUsageColumns(statement));
        return records;
    }
    /// What the counters of these limits must be: the sums of the rows, from `sinceUs` of the
    /// limit's first window on.
    [[nodiscard]] NotingCounters::Uses sums(const QList<Limit> &of)
    {
        NotingCounters::Uses uses;
        const LimitBook book(of);
        for (const UsageRecord &record : rows()) {
            if (record.state == RequestState::Open)
                continue;
            for (const Limit *limit : book.of(record)) {
                const qint64 amount = quantitiesOf(record).of(limit->metric);
                const bool kept = limit->window != LimitWindow::None
                                  && limit->window != LimitWindow::Minute
                                  && (limit->window != LimitWindow::Total
                                      || record.startedAtUs >= limit->createdAtUs);
                if (kept && amount > 0)
                    uses[{limit->id, windowAt(*limit, record.startedAtUs).startUs}] += amount;
            }
        }
        return uses;
    }
    /// The counters in the table that are not 0.
    [[nodiscard]] NotingCounters::Uses stored()
    {
        Statement statement(*database,
                            "SELECT limit_id, window_start_us, used FROM limit_counters");
        NotingCounters::Uses uses;
        while (statement.next()) {
            const Id limit = statement.number();
            const qint64 start = statement.number();
            const qint64 used = statement.number();
            if (used != 0)
                uses[{limit, start}] = used;
        }
        return uses;
    }
};

} // namespace orchestris
