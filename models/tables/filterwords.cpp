// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/filterwords.h"

#include "models/tables/filtervalues.h"
#include "models/tables/format.h"
#include "models/tables/recordwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace orchestris::filters {

namespace {

struct Filters {
    Q_DECLARE_TR_FUNCTIONS(filters)
};

constexpr int NamedValues = 3; // in a chip; the rest is counted

template<typename T>
QList<FilterChoice> byNumber(const QList<T> &rows)
{
    QList<FilterChoice> found;
    for (const T &row : rows)
        found.append({QByteArray::number(row.id), row.name});
    return found;
}

template<typename T>
QList<FilterChoice> byName(const QList<T> &rows)
{
    QList<FilterChoice> found;
    for (const T &row : rows)
        found.append({row.name.toUtf8(), row.name});
    return found;
}

QList<FilterChoice> sorted(QList<FilterChoice> found)
{
    std::sort(found.begin(), found.end(), [](const FilterChoice &a, const FilterChoice &b) {
        return QString::localeAwareCompare(a.label, b.label) < 0;
    });
    return found;
}

QList<FilterChoice> models(const Snapshot &snapshot)
{
    QList<FilterChoice> found;
    for (const Model &model : snapshot.configuration().models) {
        const Provider *provider = snapshot.provider(model.providerId);
        const QString id = provider ? QString(provider->name + u'/' + model.name) : model.name;
        found.append({id.toUtf8(), id});
    }
    return found;
}

QList<FilterChoice> statuses()
{
    QList<FilterChoice> found;
    for (int status = 0; status < StatusClasses; ++status)
        found.append({statusClassName(StatusClass(status)),
                      orchestris::words::statusClass(StatusClass(status))});
    return found;
}

QString label(FilterField field, const QByteArray &value, const Snapshot &snapshot)
{
    for (const FilterChoice &choice : choices(field, snapshot)) {
        if (choice.value == value)
            return choice.label;
    }
    const bool isRow = field == FilterField::Key || field == FilterField::User
                       || field == FilterField::Organization;
    if (isRow) // removed since
        return u'#' + QString::fromUtf8(value);
    return value.isEmpty() ? Filters::tr("none") : QString::fromUtf8(value);
}

QString listed(FilterField field, const UsageFilter &filter, const Snapshot &snapshot)
{
    const QByteArrayList wanted = values(field, filter);
    QStringList labels;
    for (const QByteArray &value : wanted.mid(0, NamedValues))
        labels.append(label(field, value, snapshot));
    const auto more = int(wanted.size() - labels.size());
    const QString text = labels.join(QStringLiteral(", "));
    return more > 0 ? Filters::tr("%1 and %n more", nullptr, more).arg(text) : text;
}

QString span(const UsageFilter &filter, qint64 nowUs)
{
    const QString since = format::shortTime(filter.sinceUs, nowUs);
    const QString until = format::shortTime(filter.untilUs, nowUs);
    if (filter.untilUs == 0)
        return Filters::tr("since %1").arg(since);
    return filter.sinceUs == 0 ? Filters::tr("before %1").arg(until)
                               : QStringLiteral("%1 – %2").arg(since, until);
}

QString amount(FilterField field, const UsageFilter &filter)
{
    switch (field) {
    case FilterField::Latency:
        return format::duration(filter.leastTotalUs);
    case FilterField::Tokens:
        return format::count(filter.leastTokens);
    case FilterField::Cost:
        return format::money(filter.leastCostNanos);
    default:
        return format::count(filter.leastAttempts);
    }
}

} // namespace

QString name(FilterField field)
{
    switch (field) {
    case FilterField::Time:
        return Filters::tr("Time");
    case FilterField::Status:
        return Filters::tr("Status");
    case FilterField::Key:
        return Filters::tr("Key");
    case FilterField::User:
        return Filters::tr("User");
    case FilterField::Organization:
        return Filters::tr("Organization");
    case FilterField::OwnerKind:
        return Filters::tr("Kind of owner");
    case FilterField::Alias:
        return Filters::tr("Alias");
    case FilterField::Model:
        return Filters::tr("Model");
    case FilterField::Provider:
        return Filters::tr("Provider");
    case FilterField::Endpoint:
        return Filters::tr("Endpoint");
    case FilterField::Program:
        return Filters::tr("Program");
    case FilterField::ErrorCode:
        return Filters::tr("Error code");
    case FilterField::Streamed:
        return Filters::tr("Answer");
    case FilterField::Latency:
        return Filters::tr("Latency at least");
    case FilterField::Tokens:
        return Filters::tr("Tokens at least");
    case FilterField::Cost:
        return Filters::tr("Cost at least");
    case FilterField::Attempts:
        return Filters::tr("Attempts at least");
    case FilterField::RequestId:
        break;
    }
    return Filters::tr("ID");
}

QString unit(FilterField field)
{
    switch (field) {
    case FilterField::Latency:
        return Filters::tr("seconds");
    case FilterField::Tokens:
        return Filters::tr("tokens");
    case FilterField::Cost:
        return Filters::tr("dollars");
    case FilterField::Attempts:
        return Filters::tr("attempts");
    default:
        return {};
    }
}

QString words(FilterField field, const UsageFilter &filter, const Snapshot &snapshot, qint64 nowUs)
{
    QString what;
    if (field == FilterField::Time)
        what = span(filter, nowUs);
    else if (field == FilterField::RequestId)
        what = QString::fromUtf8(idOf(filter));
    else if (isNumber(field))
        return QStringLiteral("%1 %2").arg(name(field), amount(field, filter));
    else
        what = listed(field, filter, snapshot);
    return QStringLiteral("%1: %2").arg(name(field), what);
}

QList<FilterChoice> choices(FilterField field, const Snapshot &snapshot)
{
    const Configuration &rows = snapshot.configuration();
    switch (field) {
    case FilterField::Status:
        return statuses();
    case FilterField::Key:
        return sorted(byNumber(rows.keys));
    case FilterField::User:
        return sorted(byNumber(rows.users));
    case FilterField::Organization:
        return sorted(byNumber(rows.organizations));
    case FilterField::OwnerKind:
        return {{"organization", Filters::tr("An organization")},
                {"user", Filters::tr("A user")},
                {"none", Filters::tr("No valid key")}};
    case FilterField::Alias:
        return sorted(byName(rows.aliases));
    case FilterField::Model:
        return sorted(models(snapshot));
    case FilterField::Provider:
        return sorted(byName(rows.providers));
    case FilterField::Endpoint:
        return {{"chat/completions", Filters::tr("Chat completions")},
                {"responses", Filters::tr("Responses")},
                {"embeddings", Filters::tr("Embeddings")}};
    case FilterField::Streamed:
        return {{"yes", Filters::tr("Streamed")}, {"no", Filters::tr("In one piece")}};
    default:
        return {};
    }
}

} // namespace orchestris::filters
