// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/limituse.h"

#include "models/domain/requestid.h"
#include "models/domain/saturating.h"
#include "models/domain/usagerecord.h"
#include "models/domain/windowcache.h"
#include "models/storage/statement.h"

namespace orchestris {

namespace {

/// A request's number is made when it comes, its row a few milliseconds later.
constexpr qint64 StoredLateUs = 10'000'000;
constexpr qint64 Slices = 128; // looks at `cancelled` on the way
constexpr qint64 NoEnd = std::numeric_limits<qint64>::max();

QByteArray subjectColumn(LimitSubject subject)
{
    switch (subject) {
    case LimitSubject::Organization:
        return "organization_id";
    case LimitSubject::User:
        return "user_id";
    case LimitSubject::Key:
        break;
    }
    return "key_id";
}

/// Adds up the limit's rows in spans of request numbers.
class RowSum
{
public:
    RowSum(Database &database, const Limit &limit, const TimeSpan &window)
        : m_limit(limit)
        , m_statement(database, text(limit))
        , m_window(window)
        , m_model(limit.model.toUtf8())
    {
    }

    Result<void> add(qint64 firstId, qint64 endId)
    {
        m_statement.rewind();
        for (const qint64 number :
             {firstId, endId, m_window.startUs, m_window.endUs, m_limit.subjectId})
            m_statement.bind(number);
        if (!m_model.isEmpty()) {
            m_statement.bind(m_model);
            m_statement.bind(m_model);
        }
        while (m_statement.next()) {
            m_row.costNanos = m_statement.number();
            m_row.tokens.input = m_statement.number();
            m_row.tokens.output = m_statement.number();
            m_row.attempts = int(m_statement.number());
            m_used = saturatingSum(m_used, quantitiesOf(m_row).of(m_limit.metric));
        }
        auto ended = m_statement.end();
        m_statement.rewind(); // an open statement would keep its view of the file
        return ended;
    }

    [[nodiscard]] qint64 used() const { return m_used; }

private:
    static QByteArray text(const Limit &limit)
    {
        // A number's time may be ahead of the clock's, never behind it: that is why the span of
        // numbers alone does not tell the window.
        return "SELECT cost_nanos, input_tokens, output_tokens, attempts FROM usage "
               "WHERE id >= ? AND id < ? AND started_at_us >= ? AND started_at_us < ? "
               "AND state <> 0 AND "
               + subjectColumn(limit.subject) + " = ?"
               + (limit.model.isEmpty()
                      ? QByteArray()
                      : " AND (alias = ? OR provider || '/' || upstream_model = ?)");
    }

    const Limit &m_limit;
    Statement m_statement;
    TimeSpan m_window;
    QByteArray m_model;
    UsageRecord m_row; // only what a limit counts
    qint64 m_used = 0;
};

Result<std::vector<qint64>> openIds(Database &database, qint64 firstId, qint64 endId)
{
    Statement statement(database, "SELECT id FROM usage WHERE state = 0 AND id >= ? AND id < ?");
    statement.bind(firstId);
    statement.bind(endId);
    std::vector<qint64> ids;
    while (statement.next())
        ids.push_back(statement.number());
    if (auto ended = statement.end(); !ended)
        return tl::unexpected(ended.error());
    return ids;
}

Result<EarlierUse> measureInView(Database &database, const Limit &limit, const TimeSpan &window,
                                 qint64 nowUs, const std::function<bool()> &cancelled)
{
    const qint64 first = RequestIds::lowerBound(window.startUs);
    EarlierUse earlier;
    earlier.windowStartUs = window.startUs;
    earlier.untilId = std::max(first, RequestIds::lowerBound(nowUs - StoredLateUs));
    auto open = openIds(database, first, earlier.untilId);
    if (!open)
        return tl::unexpected(open.error());
    earlier.openIds = std::move(*open);
    RowSum sum(database, limit, window);
    const qint64 step = (earlier.untilId - first) / Slices + 1;
    for (qint64 at = first; at < earlier.untilId; at += step) {
        if (cancelled && cancelled())
            return fail(ErrorCode::Cancelled,
                        QStringLiteral("Measuring what was used was stopped."));
        if (auto added = sum.add(at, std::min(at + step, earlier.untilId)); !added)
            return tl::unexpected(added.error());
    }
    earlier.used = sum.used();
    return earlier;
}

} // namespace

bool hasCounter(const Limit &limit)
{
    return limit.window != LimitWindow::None && limit.window != LimitWindow::Minute;
}

Result<QList<LimitUse>> usesOf(Database &database, const QList<Limit> &limits, qint64 nowUs)
{
    WindowCache windows;
    Statement statement(database, "SELECT used FROM limit_counters WHERE limit_id = ? AND "
                                  "window_start_us = ?");
    QList<LimitUse> uses;
    for (const Limit &limit : limits) {
        if (!hasCounter(limit))
            continue;
        LimitUse use{limit.id, windows.at(limit, nowUs).startUs, 0};
        statement.bind(use.limitId);
        statement.bind(use.windowStartUs);
        if (statement.next())
            use.used = statement.number();
        else if (auto ended = statement.end(); !ended)
            return tl::unexpected(ended.error());
        statement.rewind();
        uses.append(use);
    }
    return uses;
}

Result<EarlierUse> measureUse(Database &database, const Limit &limit, const TimeSpan &window,
                              qint64 nowUs, const std::function<bool()> &cancelled)
{
    const bool inside = sqlite3_get_autocommit(database.native()) == 0;
    if (!inside) {
        if (auto begun = database.run(QStringLiteral("BEGIN")); !begun)
            return tl::unexpected(begun.error());
    }
    auto measured = measureInView(database, limit, window, nowUs, cancelled);
    if (!inside)
        (void)database.run(QStringLiteral("ROLLBACK")); // nothing was written
    return measured;
}

Result<qint64> completeUse(Database &database, const Limit &limit, const TimeSpan &window,
                           const std::optional<EarlierUse> &earlier)
{
    RowSum sum(database, limit, window);
    if (!earlier || earlier->windowStartUs != window.startUs) {
        if (auto added = sum.add(RequestIds::lowerBound(window.startUs), NoEnd); !added)
            return tl::unexpected(added.error());
        return sum.used();
    }
    if (auto added = sum.add(earlier->untilId, NoEnd); !added)
        return tl::unexpected(added.error());
    for (const qint64 id : earlier->openIds) {
        if (auto added = sum.add(id, id + 1); !added)
            return tl::unexpected(added.error());
    }
    return saturatingSum(sum.used(), earlier->used);
}

} // namespace orchestris
