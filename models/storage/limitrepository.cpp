// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/limitrepository.h"

#include "models/domain/errorwords.h"
#include "models/storage/auditrepository.h"
#include "models/storage/limituse.h"
#include "models/storage/statement.h"

#include <QJsonArray>

#include <algorithm>

namespace orchestris {

namespace {

constexpr const char *Columns = "id, subject, subject_id, model, metric, window, amount, mode, "
                                "action, notice_at, time_zone, created_at_us";

QList<int> sharesFrom(const QByteArray &text)
{
    QList<int> shares;
    if (text.isEmpty())
        return shares;
    for (const QByteArray &part : text.split(','))
        shares.append(part.toInt());
    return shares;
}

QString sharesText(const QList<int> &shares)
{
    if (shares.isEmpty())
        return QStringLiteral(""); // a null text would be NULL
    QStringList parts;
    for (const int share : shares)
        parts.append(QString::number(share));
    return parts.join(u',');
}

Limit readLimit(Statement &row)
{
    Limit limit;
    limit.id = row.number();
    limit.subject = static_cast<LimitSubject>(row.number());
    limit.subjectId = row.number();
    limit.model = row.string();
    limit.metric = static_cast<LimitMetric>(row.number());
    limit.window = static_cast<LimitWindow>(row.number());
    limit.amount = row.number();
    limit.mode = static_cast<LimitMode>(row.number());
    limit.action = static_cast<LimitAction>(row.number());
    limit.noticeAt = sharesFrom(row.text());
    limit.timeZone = row.text();
    limit.createdAtUs = row.number();
    return limit;
}

bool isCalendar(const Limit &limit)
{
    return hasCounter(limit) && limit.window != LimitWindow::Total;
}

/// The name of whom the limit is for. NotFound if nobody has that number.
Result<QString> subjectName(Database &database, const Limit &limit)
{
    const char *table = "api_keys";
    if (limit.subject == LimitSubject::Organization)
        table = "organizations";
    else if (limit.subject == LimitSubject::User)
        table = "users";
    auto name = database.value(
        QStringLiteral("SELECT name FROM %1 WHERE id = ?").arg(QLatin1StringView(table)),
        {limit.subjectId});
    if (!name)
        return tl::unexpected(name.error());
    if (!name->isValid())
        return fail(ErrorCode::NotFound, Errors::tr("There is no %1 with the number %2.")
                                             .arg(limitSubjectName(limit.subject))
                                             .arg(limit.subjectId));
    return name->toString();
}

Result<void> checkModel(Database &database, const QString &model)
{
    if (model.isEmpty())
        return {};
    auto known = database.value(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM aliases WHERE name = ?) OR EXISTS (SELECT 1 "
                       "FROM models JOIN providers ON providers.id = provider_id "
                       "WHERE providers.name || '/' || models.name = ?)"),
        {model, model});
    if (!known)
        return tl::unexpected(known.error());
    if (!known->toBool())
        return fail(ErrorCode::NotFound,
                    Errors::tr("There is no alias or model named \"%1\". Models are named "
                               "provider/model.")
                        .arg(model.left(200)));
    return {};
}

/// "key agent: cost a day, model fast": by what the audit names a limit.
QString auditSubject(const Limit &limit, const QString &owner)
{
    QString text = limitSubjectName(limit.subject) + u' ' + owner + QStringLiteral(": ")
                   + limitMetricName(limit.metric);
    if (limit.window == LimitWindow::Total)
        text += QStringLiteral(" in total");
    else if (limit.window != LimitWindow::None)
        text += QStringLiteral(" a ") + limitWindowName(limit.window);
    if (!limit.model.isEmpty())
        text += QStringLiteral(", model ") + limit.model;
    return text;
}

/// What the audit says of a limit.
QJsonObject auditValues(const Limit &limit)
{
    QJsonArray shares;
    for (const int share : limit.noticeAt)
        shares.append(share);
    QJsonObject values{{QStringLiteral("for"), limitSubjectName(limit.subject)},
                       {QStringLiteral("metric"), limitMetricName(limit.metric)},
                       {QStringLiteral("mode"), limitModeName(limit.mode)},
                       {QStringLiteral("action"), limitActionName(limit.action)},
                       {QStringLiteral("notices"), shares},
                       {QStringLiteral("time_zone"), QString::fromUtf8(limit.timeZone)}};
    if (limit.metric == LimitMetric::Cost)
        values.insert(QStringLiteral("dollars"), formatDollarsExact(limit.amount));
    else
        values.insert(QStringLiteral("amount"), limit.amount);
    if (limit.window != LimitWindow::None)
        values.insert(QStringLiteral("window"), limitWindowName(limit.window));
    if (!limit.model.isEmpty())
        values.insert(QStringLiteral("model"), limit.model);
    return values;
}

Result<std::optional<Limit>> findSame(Database &database, const Limit &limit)
{
    Statement statement(database, QByteArray("SELECT ") + Columns
                                      + " FROM limits WHERE subject = ? AND subject_id = ? AND "
                                        "model = ? AND metric = ? AND window = ?");
    statement.bind(qint64(limit.subject));
    statement.bind(limit.subjectId);
    // An empty QByteArray would be bound as NULL.
    statement.bind(limit.model.isEmpty() ? QByteArray("") : limit.model.toUtf8());
    statement.bind(qint64(limit.metric));
    statement.bind(qint64(limit.window));
    std::optional<Limit> found;
    if (statement.next())
        found = readLimit(statement);
    else if (auto ended = statement.end(); !ended)
        return tl::unexpected(ended.error());
    return found;
}

Result<Id> insertLimit(Database &database, const Limit &limit)
{
    auto inserted = database.run(
        QStringLiteral("INSERT INTO limits (subject, subject_id, model, metric, window, amount, "
                       "mode, action, notice_at, time_zone, created_at_us) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {int(limit.subject), limit.subjectId,
         limit.model.isEmpty() ? QStringLiteral("") : limit.model, int(limit.metric),
         int(limit.window), limit.amount, int(limit.mode), int(limit.action),
         sharesText(limit.noticeAt), QString::fromUtf8(limit.timeZone), limit.createdAtUs});
    if (!inserted)
        return tl::unexpected(inserted.error());
    return inserted->lastInsertId().toLongLong();
}

Result<void> updateLimit(Database &database, const Limit &limit)
{
    auto updated = database.run(
        QStringLiteral("UPDATE limits SET amount = ?, mode = ?, action = ?, notice_at = ?, "
                       "time_zone = ? WHERE id = ?"),
        {limit.amount, int(limit.mode), int(limit.action), sharesText(limit.noticeAt),
         QString::fromUtf8(limit.timeZone), limit.id});
    if (!updated)
        return tl::unexpected(updated.error());
    return {};
}

/// Whether what the limit's present window has used must be summed up.
bool startsCounter(const Limit &limit, const std::optional<Limit> &before)
{
    return isCalendar(limit) && (!before || before->timeZone != limit.timeZone);
}

/// Gives the limit the counter of its present window, and no other one.
Result<void> startCounter(Database &database, const Limit &limit, qint64 nowUs)
{
    auto cleared =
        database.run(QStringLiteral("DELETE FROM limit_counters WHERE limit_id = ?"), {limit.id});
    if (!cleared)
        return tl::unexpected(cleared.error());
    const TimeSpan window = windowAt(limit, nowUs);
    auto used = measureUse(database, limit, window);
    if (!used)
        return tl::unexpected(used.error());
    auto stored = database.run(QStringLiteral("INSERT INTO limit_counters (limit_id, "
                                              "window_start_us, used) VALUES (?, ?, ?)"),
                               {limit.id, window.startUs, *used});
    if (!stored)
        return tl::unexpected(stored.error());
    return {};
}

} // namespace

Result<QList<Limit>> LimitRepository::list()
{
    Statement statement(m_database, QByteArray("SELECT ") + Columns
                                        + " FROM limits ORDER BY subject, subject_id, id");
    QList<Limit> limits;
    while (statement.next())
        limits.append(readLimit(statement));
    if (auto ended = statement.end(); !ended)
        return tl::unexpected(ended.error());
    return limits;
}

Result<Limit> LimitRepository::find(Id limit)
{
    Statement statement(m_database, QByteArray("SELECT ") + Columns + " FROM limits WHERE id = ?");
    statement.bind(limit);
    if (statement.next())
        return readLimit(statement);
    if (auto ended = statement.end(); !ended)
        return tl::unexpected(ended.error());
    return fail(ErrorCode::NotFound,
                Errors::tr("There is no limit with the number %1.").arg(limit));
}

Result<Limit> LimitRepository::set(Limit limit)
{
    if (auto checked = checkLimit(limit); !checked)
        return tl::unexpected(checked.error());
    std::sort(limit.noticeAt.begin(), limit.noticeAt.end());
    limit.noticeAt.erase(std::unique(limit.noticeAt.begin(), limit.noticeAt.end()),
                         limit.noticeAt.end());
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto name = subjectName(m_database, limit);
    if (!name)
        return tl::unexpected(name.error());
    if (auto checked = checkModel(m_database, limit.model); !checked)
        return tl::unexpected(checked.error());
    const auto same = findSame(m_database, limit);
    if (!same)
        return tl::unexpected(same.error());

    const qint64 now = m_clock.nowUs();
    const bool isNew = !same->has_value();
    limit.createdAtUs = isNew ? now : (*same)->createdAtUs;
    if (isNew) {
        auto id = insertLimit(m_database, limit);
        if (!id)
            return tl::unexpected(id.error());
        limit.id = *id;
    } else {
        limit.id = (*same)->id;
        if (limit == **same)
            return limit;
        if (auto updated = updateLimit(m_database, limit); !updated)
            return tl::unexpected(updated.error());
    }
    if (startsCounter(limit, *same)) {
        if (auto started = startCounter(m_database, limit, now); !started)
            return tl::unexpected(started.error());
    }
    auto noted = AuditRepository(m_database)
                     .append(QStringLiteral("limit.set"), auditSubject(limit, *name),
                             isNew ? QJsonObject() : auditValues(**same), auditValues(limit));
    if (!noted)
        return tl::unexpected(noted.error());
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return limit;
}

Result<void> LimitRepository::remove(Id limit)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto found = find(limit);
    if (!found)
        return tl::unexpected(found.error());
    // Its counters go with it.
    auto removed = m_database.run(QStringLiteral("DELETE FROM limits WHERE id = ?"), {limit});
    if (!removed)
        return tl::unexpected(removed.error());
    const auto name = subjectName(m_database, *found);
    auto noted =
        AuditRepository(m_database)
            .append(QStringLiteral("limit.remove"), auditSubject(*found, name.value_or(QString())),
                    auditValues(*found), {});
    if (!noted)
        return noted;
    return transaction->commit();
}

Result<QList<LimitUse>> LimitRepository::uses(qint64 nowUs)
{
    const auto limits = list();
    if (!limits)
        return tl::unexpected(limits.error());
    return usesOf(m_database, *limits, nowUs);
}

} // namespace orchestris
