// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/noticerepository.h"

#include "models/storage/rows.h"

namespace orchestris {

namespace {

constexpr int MostAtOnce = 10'000;

Notice readNotice(const QSqlQuery &row)
{
    Notice notice;
    notice.id = row.value(0).toLongLong();
    notice.atUs = row.value(1).toLongLong();
    notice.kind = static_cast<NoticeKind>(row.value(2).toInt());
    notice.organizationId = row.value(3).toLongLong();
    notice.userId = row.value(4).toLongLong();
    notice.keyId = row.value(5).toLongLong();
    notice.limitId = row.value(6).toLongLong();
    notice.share = row.value(7).toInt();
    notice.count = row.value(8).toLongLong();
    notice.spanUs = row.value(9).toLongLong();
    notice.usual = row.value(10).toLongLong();
    notice.stopped = row.value(11).toBool();
    notice.model = row.value(12).toString().toUtf8();
    notice.requestId = row.value(13).toLongLong();
    return notice;
}

Result<void> insertNotice(Database &database, const Notice &notice)
{
    const QVariant model =
        notice.model.isEmpty() ? QVariant() : QVariant(QString::fromUtf8(notice.model));
    auto added = database.run(
        QStringLiteral("INSERT INTO notices (at_us, kind, organization_id, user_id, key_id, "
                       "limit_id, share, count, span_us, usual, stopped, model, request_id) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {notice.atUs, int(notice.kind), notice.organizationId, notice.userId, notice.keyId,
         notice.limitId, notice.share, notice.count, notice.spanUs, notice.usual,
         int(notice.stopped), model, notice.requestId});
    if (!added)
        return tl::unexpected(added.error());
    return {};
}

} // namespace

Result<void> NoticeRepository::add(std::span<const Notice> notices)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const Notice &notice : notices) {
        if (auto added = insertNotice(m_database, notice); !added)
            return added;
    }
    // Numbers have no gaps, so that the oldest one to keep need not be searched.
    auto removed = m_database.run(
        QStringLiteral("DELETE FROM notices WHERE id <= (SELECT max(id) FROM notices) - ?"),
        {MostKept});
    if (!removed)
        return tl::unexpected(removed.error());
    return transaction->commit();
}

Result<QList<Notice>> NoticeRepository::list(qint64 sinceUs, int limit)
{
    return readRows(m_database,
                    QStringLiteral("SELECT id, at_us, kind, organization_id, user_id, key_id, "
                                   "limit_id, share, count, span_us, usual, stopped, model, "
                                   "request_id FROM notices WHERE at_us >= ? "
                                   "ORDER BY id DESC LIMIT ?"),
                    {sinceUs, std::clamp(limit, 0, MostAtOnce)}, readNotice);
}

} // namespace orchestris
