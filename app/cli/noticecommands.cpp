// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/cliapp.h"
#include "app/cli/commandline.h"
#include "app/cli/limitlisting.h"
#include "app/cli/output.h"
#include "models/domain/requestid.h"
#include "models/storage/limitrepository.h"
#include "models/storage/noticerepository.h"
#include "models/storage/storage.h"

namespace orchestris {

namespace {

constexpr qint64 SecondUs = 1'000'000;

/// "14 seconds", "3 minutes": as exact as it has to be.
QString spanText(qint64 us)
{
    const qint64 seconds = (us + SecondUs / 2) / SecondUs;
    if (seconds <= 1)
        return QStringLiteral("a second");
    return seconds < 120 ? QStringLiteral("%1 seconds").arg(seconds)
                         : QStringLiteral("%1 minutes").arg((seconds + 30) / 60);
}

struct Known {
    SubjectNames names;
    QHash<Id, Limit> limits;

    [[nodiscard]] QString limit(Id id) const
    {
        const auto found = limits.constFind(id);
        return found == limits.constEnd()
                   ? QStringLiteral("limit %1, which is removed since").arg(id)
                   : limitWithSubject(*found, names);
    }
};

QString sentence(const Notice &notice, const Known &known)
{
    const QString who = notice.keyId == 0
                            ? known.names.shown(LimitSubject::Organization, notice.organizationId)
                            : known.names.shown(LimitSubject::Key, notice.keyId);
    const QString model = notice.model.isEmpty()
                              ? QString()
                              : QString(QStringLiteral(" to ") + shownText(notice.model));
    const QString span = spanText(notice.spanUs);
    const QString count = groupedNumber(notice.count);
    QString text;
    switch (notice.kind) {
    case NoticeKind::LimitShare:
        return QStringLiteral("%1 % of %2 are used.")
            .arg(notice.share)
            .arg(known.limit(notice.limitId));
    case NoticeKind::LimitWarned:
        return QStringLiteral("A request%1 of %2 would have been refused by %3, which only warns.")
            .arg(model, who, known.limit(notice.limitId));
    case NoticeKind::SameRequest:
        text = QStringLiteral("%1 sent the same request%2 %3 times within %4")
                   .arg(who, model, count, span);
        break;
    case NoticeKind::SameTail:
        text = QStringLiteral("%1 sent %3 requests%2 within %4, each longer than the one before "
                              "and with the same end")
                   .arg(who, model, count, span);
        break;
    case NoticeKind::SameToolCall:
        text = QStringLiteral("%1, in requests%2: the same tool call with the same arguments %3 "
                              "times within %4")
                   .arg(who, model, count, span);
        break;
    case NoticeKind::RequestRate:
        text = QStringLiteral("%1 sent %2 requests in a minute; it usually sends %3")
                   .arg(who, count, groupedNumber(notice.usual));
        break;
    }
    text.front() = text.front().toUpper();
    return text
           + (notice.stopped ? QStringLiteral(". They are refused from now on.")
                             : QStringLiteral("."));
}

QJsonObject toJson(const Notice &notice, const Known &known)
{
    const auto number = [](qint64 value) {
        return value == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
    };
    return {
        {QStringLiteral("id"), notice.id},
        {QStringLiteral("at"), jsonTime(notice.atUs)},
        {QStringLiteral("kind"), noticeKindName(notice.kind)},
        {QStringLiteral("text"), sentence(notice, known)},
        {QStringLiteral("organization"),
         nameJson(known.names.organizations.value(notice.organizationId))},
        {QStringLiteral("user"), nameJson(known.names.users.value(notice.userId))},
        {QStringLiteral("key_id"), number(notice.keyId)},
        {QStringLiteral("key_name"), nameJson(known.names.keys.value(notice.keyId))},
        {QStringLiteral("limit_id"), number(notice.limitId)},
        {QStringLiteral("share"), number(notice.share)},
        {QStringLiteral("count"), number(notice.count)},
        {QStringLiteral("span_us"), number(notice.spanUs)},
        {QStringLiteral("usual"), number(notice.usual)},
        {QStringLiteral("stopped"), notice.stopped},
        {QStringLiteral("requested_model"), nameJson(QString::fromUtf8(notice.model))},
        {QStringLiteral("request_id"),
         notice.requestId == 0 ? QJsonValue(QJsonValue::Null)
                               : QJsonValue(QString::fromUtf8(formatRequestId(notice.requestId)))},
    };
}

Result<void> listNotices(StorageContext &context, Output &output, qint64 spanUs, int most)
{
    auto names = loadSubjectNames(context);
    const auto limits = LimitRepository(context.db, context.clock).list();
    if (!names || !limits)
        return tl::unexpected(names ? limits.error() : names.error());
    Known known{std::move(*names), {}};
    for (const Limit &limit : *limits)
        known.limits.insert(limit.id, limit);

    const qint64 since = spanUs > 0 ? context.clock.nowUs() - spanUs : 0;
    return NoticeRepository(context.db).list(since, most).map([&](const QList<Notice> &notices) {
        if (output.isJson()) {
            output.beginArray();
            for (const Notice &notice : notices)
                output.element(toJson(notice, known));
            output.endArray();
            return;
        }
        QList<QStringList> rows;
        for (const Notice &notice : notices)
            rows.append({shownTime(notice.atUs), sentence(notice, known)});
        output.table({QStringLiteral("TIME"), QStringLiteral("NOTICE")}, rows);
    });
}

} // namespace

void addNoticeCommands(CLI::App &app, Invocation &invocation)
{
    CLI::App &noun =
        *app.add_subcommand("notices", "What an admin should look at: limits and loops");
    noun.require_subcommand(1);
    noun.fallthrough();

    struct Options {
        std::string since;
        int limit = 200;
    };
    Subcommand<Options> list(noun, "list", "List the notices, the newest first");
    list.app->add_option("--since", list.options->since, "Only those of the last 1h, 30m, 7d, …");
    list.app->add_option("--limit", list.options->limit, "At most so many (default: 200)")
        ->check(CLI::PositiveNumber);
    list.takesJson(invocation);
    list.does(invocation, [](const Options &options) -> AdminAction {
        const qint64 span =
            options.since.empty() ? 0 : valueOrThrow(parseDuration(toQString(options.since)));
        return [span, most = options.limit](StorageContext &context, Output &output) {
            return listNotices(context, output, span, most);
        };
    });
}

} // namespace orchestris
