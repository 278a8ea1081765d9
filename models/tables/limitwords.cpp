// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/limitwords.h"

#include "models/tables/format.h"
#include "models/tables/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace orchestris::words {

namespace {

struct Limits {
    Q_DECLARE_TR_FUNCTIONS(limits)
};

/// Never rounded: "$5.00", "$1,250.25", "$0.000000001".
QString dollars(Nanos nanos)
{
    constexpr Nanos Dollar = 1'000'000'000;
    const QString whole = format::locale().toString(nanos / Dollar);
    QString parts = QString::number(nanos % Dollar).rightJustified(9, u'0');
    while (parts.size() > 2 && parts.endsWith(u'0'))
        parts.chop(1);
    return format::dollars(whole + format::locale().decimalPoint() + parts);
}

int plural(qint64 number)
{
    return int(std::clamp<qint64>(number, 0, std::numeric_limits<int>::max()));
}

const Limit *limitOf(const Notice &notice, const Snapshot &snapshot)
{
    const QList<Limit> &limits = snapshot.configuration().limits;
    const auto found = std::find_if(limits.begin(), limits.end(), [&](const Limit &limit) {
        return notice.limitId != 0 && limit.id == notice.limitId;
    });
    return found == limits.end() ? nullptr : &*found;
}

QString limitNotice(const Notice &notice, const Limit *limit)
{
    const QString name = limit ? Limits::tr("the limit of %1").arg(limitAmount(*limit))
                               : Limits::tr("a limit that is gone");
    const bool warns = limit && limit->action == LimitAction::Warn;
    if (notice.kind == NoticeKind::LimitWarned)
        return Limits::tr(
                   "More was asked for than %1 allows. It went through: the limit only warns.")
            .arg(name);
    const QString used = notice.share == 100
                             ? Limits::tr("All of %1 is used").arg(name)
                             : Limits::tr("%1 % of %2 is used").arg(notice.share).arg(name);
    if (notice.share < 100)
        return Limits::tr("%1.", "a sentence").arg(used);
    return warns ? Limits::tr("%1. Requests go on: it only warns.").arg(used)
                 : Limits::tr("%1: requests are refused.").arg(used);
}

} // namespace

QString metric(LimitMetric metric)
{
    switch (metric) {
    case LimitMetric::Cost:
        return Limits::tr("Cost");
    case LimitMetric::TotalTokens:
        return Limits::tr("Tokens");
    case LimitMetric::OutputTokens:
        return Limits::tr("Output tokens");
    case LimitMetric::Requests:
        return Limits::tr("Requests");
    case LimitMetric::Concurrent:
        break;
    }
    return Limits::tr("Requests at once");
}

QString subjectKind(LimitSubject subject)
{
    switch (subject) {
    case LimitSubject::Organization:
        return Limits::tr("Organization");
    case LimitSubject::User:
        return Limits::tr("User");
    case LimitSubject::Key:
        break;
    }
    return Limits::tr("Key");
}

QString loopGuard(LoopGuardAction action)
{
    switch (action) {
    case LoopGuardAction::Off:
        return Limits::tr("Off");
    case LoopGuardAction::Warn:
        return Limits::tr("Warn");
    case LoopGuardAction::Stop:
        break;
    }
    return Limits::tr("Stop");
}

QString window(LimitWindow window)
{
    switch (window) {
    case LimitWindow::None:
        break;
    case LimitWindow::Minute:
        return Limits::tr("a minute");
    case LimitWindow::Hour:
        return Limits::tr("an hour");
    case LimitWindow::Day:
        return Limits::tr("a day");
    case LimitWindow::Week:
        return Limits::tr("a week");
    case LimitWindow::Month:
        return Limits::tr("a month");
    case LimitWindow::Total:
        return Limits::tr("in total");
    }
    return {};
}

QString bareQuantity(LimitMetric metric, qint64 amount)
{
    return metric == LimitMetric::Cost ? dollars(amount) : format::count(amount);
}

QString used(LimitMetric metric, qint64 amount)
{
    return metric == LimitMetric::Cost ? format::money(amount) : quantity(metric, amount);
}

QString usedQuantity(LimitMetric metric, qint64 amount)
{
    return metric == LimitMetric::Cost ? format::money(amount) : format::count(amount);
}

QString quantity(LimitMetric metric, qint64 amount)
{
    switch (metric) {
    case LimitMetric::Cost:
        return dollars(amount);
    case LimitMetric::TotalTokens:
        return Limits::tr("%1 token(s)", nullptr, plural(amount)).arg(format::count(amount));
    case LimitMetric::OutputTokens:
        return Limits::tr("%1 output token(s)", nullptr, plural(amount)).arg(format::count(amount));
    case LimitMetric::Requests:
        return Limits::tr("%1 request(s)", nullptr, plural(amount)).arg(format::count(amount));
    case LimitMetric::Concurrent:
        break;
    }
    return Limits::tr("%1 request(s) at once", nullptr, plural(amount)).arg(format::count(amount));
}

QString limitAmount(const Limit &limit)
{
    const QString amount = quantity(limit.metric, limit.amount);
    const QString span = window(limit.window);
    return span.isEmpty() ? amount
                          : Limits::tr("%1 %2", "amount, window: $5.00 a day").arg(amount, span);
}

QString subjectName(LimitSubject subject, Id id, const Snapshot &snapshot)
{
    switch (subject) {
    case LimitSubject::Organization:
        if (const Organization *organization = snapshot.organization(id))
            return organization->name;
        break;
    case LimitSubject::User:
        if (const User *user = snapshot.user(id))
            return user->name;
        break;
    case LimitSubject::Key:
        if (const ApiKey *key = snapshot.keyById(id))
            return key->name;
        break;
    }
    return {};
}

QString limitInFull(const Limit &limit, const Snapshot &snapshot)
{
    const QString text =
        Limits::tr("“%1”: %2")
            .arg(subjectName(limit.subject, limit.subjectId, snapshot), limitAmount(limit));
    return limit.model.isEmpty() ? text : Limits::tr("%1 for %2").arg(text, limit.model);
}

QString resets(const Limit &limit, qint64 nowUs)
{
    switch (limit.window) {
    case LimitWindow::None:
        return format::none();
    case LimitWindow::Minute:
        return Limits::tr("Rolling");
    case LimitWindow::Total:
        return Limits::tr("Never");
    default:
        return format::until(windowAt(limit, nowUs).endUs, nowUs);
    }
}

QString noticeSubject(const Notice &notice, const Snapshot &snapshot)
{
    if (const Limit *limit = limitOf(notice, snapshot))
        return subjectName(limit->subject, limit->subjectId, snapshot);
    for (const auto &[subject, id] : {std::pair{LimitSubject::Key, notice.keyId},
                                      {LimitSubject::User, notice.userId},
                                      {LimitSubject::Organization, notice.organizationId}}) {
        const QString name = id == 0 ? QString() : subjectName(subject, id, snapshot);
        if (!name.isEmpty())
            return name;
    }
    return {};
}

QString noticeText(const Notice &notice, const Snapshot &snapshot)
{
    const QString span = format::duration(notice.spanUs);
    const int count = plural(notice.count);
    QString text;
    switch (notice.kind) {
    case NoticeKind::LimitShare:
    case NoticeKind::LimitWarned:
        return limitNotice(notice, limitOf(notice, snapshot));
    case NoticeKind::SameRequest:
        text = Limits::tr("The same request %n time(s) within %1.", nullptr, count).arg(span);
        break;
    case NoticeKind::SameTail:
        text = Limits::tr("%Ln request(s) within %1 that grow but end the same.", nullptr, count)
                   .arg(span);
        break;
    case NoticeKind::SameToolCall:
        text = Limits::tr("The same tool call with the same arguments %n time(s) within %1.",
                          nullptr, count)
                   .arg(span);
        break;
    case NoticeKind::RequestRate:
        text = Limits::tr("%Ln request(s) a minute, where %1 are usual.", nullptr, count)
                   .arg(format::count(notice.usual));
        break;
    }
    return notice.stopped ? Limits::tr("%1 They are refused now.").arg(text) : text;
}

Tone noticeTone(const Notice &notice)
{
    const bool usedUp = notice.kind == NoticeKind::LimitShare && notice.share >= 100;
    return notice.stopped || usedUp ? Tone::Bad : Tone::Warning;
}

QString simulation(const SimulationReport &report, const Limit &limit)
{
    if (report.examined == 0)
        return Limits::tr("There were no requests that this limit counts.");
    const QString highest = used(limit.metric, report.highest);
    const QString most =
        limit.metric == LimitMetric::Concurrent ? Limits::tr("At most %1 ran.").arg(highest)
        : limit.window == LimitWindow::Total
            ? Limits::tr("They used %1.").arg(highest)
            : Limits::tr("The most that was used in one window is %1.").arg(highest);
    if (report.refused == 0)
        return sentences({Limits::tr("None of %Ln request(s) would have been refused.", nullptr,
                                     plural(report.examined)),
                          most});
    const QString head =
        limit.action == LimitAction::Warn
            ? Limits::tr(
                "%1 of %2 requests (%3) would have been too much; the limit would have let them "
                "through with a warning.")
            : Limits::tr("%1 of %2 requests (%3) would have been refused.");
    return sentences({head.arg(format::count(report.refused), format::count(report.examined),
                               format::percent(report.refused, report.examined)),
                      Limits::tr("They cost %1.").arg(format::money(report.refusedQuantities.cost)),
                      most});
}

} // namespace orchestris::words
