// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/limitlisting.h"

#include "app/cli/output.h"
#include "models/domain/limitwindow.h"
#include "models/storage/limitrepository.h"
#include "models/storage/storage.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace orchestris {

namespace {

QString unitName(LimitMetric metric)
{
    switch (metric) {
    case LimitMetric::Cost:
        return QStringLiteral("nano_dollars");
    case LimitMetric::TotalTokens:
    case LimitMetric::OutputTokens:
        return QStringLiteral("tokens");
    case LimitMetric::Requests:
    case LimitMetric::Concurrent:
        break;
    }
    return QStringLiteral("requests");
}

QString thingText(LimitMetric metric)
{
    switch (metric) {
    case LimitMetric::Cost:
        return {};
    case LimitMetric::TotalTokens:
        return QStringLiteral(" tokens");
    case LimitMetric::OutputTokens:
        return QStringLiteral(" output tokens");
    case LimitMetric::Requests:
        return QStringLiteral(" requests");
    case LimitMetric::Concurrent:
        break;
    }
    return QStringLiteral(" requests at the same time");
}

QString windowText(LimitWindow window)
{
    switch (window) {
    case LimitWindow::None:
        return {};
    case LimitWindow::Hour:
        return QStringLiteral(" an hour");
    case LimitWindow::Total:
        return QStringLiteral(" in all");
    case LimitWindow::Minute:
    case LimitWindow::Day:
    case LimitWindow::Week:
    case LimitWindow::Month:
        break;
    }
    return QStringLiteral(" a ") + limitWindowName(window);
}

bool isCalendar(const Limit &limit)
{
    return limit.window != LimitWindow::None && limit.window != LimitWindow::Minute
           && limit.window != LimitWindow::Total;
}

QString sharesText(const QList<int> &shares)
{
    QStringList parts;
    for (const int share : shares)
        parts.append(QString::number(share));
    return parts.isEmpty() ? QStringLiteral("never") : parts.join(u',');
}

} // namespace

QString groupedNumber(qint64 number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(number);
}

QString amountText(LimitMetric metric, qint64 amount)
{
    return metric == LimitMetric::Cost ? QString(u'$' + formatDollarsExact(amount))
                                       : groupedNumber(amount);
}

QString limitText(const Limit &limit)
{
    const QString model =
        limit.model.isEmpty() ? QString() : QString(QStringLiteral(" for ") + limit.model);
    return amountText(limit.metric, limit.amount) + thingText(limit.metric)
           + windowText(limit.window) + model;
}

QString limitWithSubject(const Limit &limit, const SubjectNames &names)
{
    return QStringLiteral("limit %1 (%2: %3)")
        .arg(QString::number(limit.id), names.shown(limit.subject, limit.subjectId),
             limitText(limit));
}

std::optional<qint64> usedOf(const Limit &limit, const QList<LimitUse> &uses)
{
    if (limit.window == LimitWindow::None || limit.window == LimitWindow::Minute)
        return std::nullopt;
    const auto found = std::find_if(uses.begin(), uses.end(), [&limit](const LimitUse &use) {
        return use.limitId == limit.id;
    });
    return found == uses.end() ? 0 : found->used;
}

QJsonObject limitToJson(const Limit &limit, const SubjectNames &names, std::optional<qint64> used,
                        qint64 nowUs)
{
    QJsonArray shares;
    for (const int share : limit.noticeAt)
        shares.append(share);
    const bool calendar = isCalendar(limit);
    const TimeSpan span = calendar ? windowAt(limit, nowUs) : TimeSpan();
    const auto known = [](bool isKnown, const QJsonValue &value) {
        return isKnown ? value : QJsonValue(QJsonValue::Null);
    };
    return {
        {QStringLiteral("id"), limit.id},
        {QStringLiteral("subject_kind"), limitSubjectName(limit.subject)},
        {QStringLiteral("subject"), nameJson(names.of(limit.subject, limit.subjectId))},
        {QStringLiteral("model"), nameJson(limit.model)}, // null: all
        {QStringLiteral("metric"), limitMetricName(limit.metric)},
        {QStringLiteral("unit"), unitName(limit.metric)},
        {QStringLiteral("amount"), limit.amount},
        {QStringLiteral("used"), known(used.has_value(), used.value_or(0))},
        {QStringLiteral("window"), nameJson(limitWindowName(limit.window))},
        {QStringLiteral("time_zone"), known(calendar, QString::fromUtf8(limit.timeZone))},
        {QStringLiteral("window_began_at"), jsonTime(span.startUs)},
        {QStringLiteral("resets_at"), jsonTime(span.endUs)},
        {QStringLiteral("mode"), limitModeName(limit.mode)},
        {QStringLiteral("action"), limitActionName(limit.action)},
        {QStringLiteral("notice_at"), shares},
        {QStringLiteral("created_at"), jsonTime(limit.createdAtUs)},
    };
}

Result<void> listLimits(StorageContext &context, Output &output)
{
    const qint64 now = context.clock.nowUs();
    LimitRepository repository(context.db, context.clock);
    const auto limits = repository.list();
    if (!limits)
        return tl::unexpected(limits.error());
    const auto uses = repository.uses(now);
    if (!uses)
        return tl::unexpected(uses.error());
    const auto names = loadSubjectNames(context);
    if (!names)
        return tl::unexpected(names.error());

    if (output.isJson())
        output.beginArray();
    QList<QStringList> rows;
    for (const Limit &limit : *limits) {
        const auto used = usedOf(limit, *uses);
        if (output.isJson()) {
            output.element(limitToJson(limit, *names, used, now));
            continue;
        }
        const QString subject = names->of(limit.subject, limit.subjectId);
        rows.append(
            {QString::number(limit.id),
             limitSubjectName(limit.subject) + u' '
                 + (subject.isEmpty() ? QStringLiteral("?") : subject),
             limit.model.isEmpty() ? QStringLiteral("all") : limit.model,
             limitMetricName(limit.metric),
             used ? amountText(limit.metric, *used) : QStringLiteral("—"),
             amountText(limit.metric, limit.amount),
             limit.window == LimitWindow::None ? QStringLiteral("—")
                                               : limitWindowName(limit.window),
             isCalendar(limit) ? shownTime(windowAt(limit, now).endUs) : QStringLiteral("—"),
             limitModeName(limit.mode), limitActionName(limit.action), sharesText(limit.noticeAt)});
    }
    if (output.isJson()) {
        output.endArray();
        return {};
    }
    const QStringList numeric{QStringLiteral("ID"), QStringLiteral("USED"), QStringLiteral("OF")};
    output.table({QStringLiteral("ID"), QStringLiteral("WHOSE"), QStringLiteral("MODEL"),
                  QStringLiteral("WHAT"), QStringLiteral("USED"), QStringLiteral("OF"),
                  QStringLiteral("WINDOW"), QStringLiteral("RESETS"), QStringLiteral("MODE"),
                  QStringLiteral("ACTION"), QStringLiteral("NOTICES")},
                 rows, numeric);
    return {};
}

} // namespace orchestris
