// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/cliapp.h"
#include "app/cli/commandline.h"
#include "app/cli/output.h"
#include "app/cli/ownerlisting.h"
#include "models/storage/auditrepository.h"
#include "models/storage/storage.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace orchestris {

namespace {

constexpr int PageSize = 1000;

bool isNothing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || value == QJsonValue(QString())
           || value == QJsonValue(QJsonArray());
}

/// For people: texts as they are, the rest as JSON, a dash for nothing.
QString valueText(const QJsonValue &value)
{
    if (isNothing(value))
        return QStringLiteral("—");
    if (value.isString())
        return value.toString();
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(wrapped.sliced(1, wrapped.size() - 2));
}

/// "models: everything → [\"fast\"]; note: — → nightly"; of what is new or gone only its values, as
/// far as it has any.
QString changeText(const AuditEntry &entry)
{
    const bool isChange = !entry.before.isEmpty() && !entry.after.isEmpty();
    QStringList names = entry.before.keys() + entry.after.keys();
    names.removeDuplicates();
    names.sort();
    QStringList parts;
    for (const QString &name : std::as_const(names)) {
        const QJsonValue before = entry.before.value(name);
        const QJsonValue after = entry.after.value(name);
        if (isChange)
            parts.append(name + QStringLiteral(": ") + valueText(before) + QStringLiteral(" → ")
                         + valueText(after));
        else if (const QJsonValue only = entry.after.isEmpty() ? before : after; !isNothing(only))
            parts.append(name + QStringLiteral(": ") + valueText(only));
    }
    return shownText(parts.join(QStringLiteral("; ")).toUtf8());
}

QJsonObject toJson(const AuditEntry &entry)
{
    return {{QStringLiteral("id"), entry.id},
            {QStringLiteral("at"), jsonTime(entry.atUs)},
            {QStringLiteral("actor"), entry.actor},
            {QStringLiteral("program"), entry.program},
            {QStringLiteral("action"), entry.action},
            {QStringLiteral("subject"), entry.subject},
            {QStringLiteral("before"), entry.before},
            {QStringLiteral("after"), entry.after},
            {QStringLiteral("hash"), QString::fromLatin1(entry.hash.toHex())}};
}

Result<void> listAudit(StorageContext &context, Output &output, int most, AuditFilter filter)
{
    AuditRepository audit(context.db);
    QList<QStringList> rows;
    int left = most > 0 ? most : std::numeric_limits<int>::max();
    if (output.isJson())
        output.beginArray();
    while (left > 0) {
        filter.limit = std::min(left, PageSize);
        const auto page = audit.find(filter);
        if (!page)
            return tl::unexpected(page.error());
        for (const AuditEntry &entry : *page) {
            if (output.isJson())
                output.element(toJson(entry));
            else
                rows.append({QString::number(entry.id), shownTime(entry.atUs), entry.actor,
                             entry.program, entry.action, shownText(entry.subject.toUtf8()),
                             changeText(entry)});
        }
        left -= static_cast<int>(page->size());
        if (page->size() < filter.limit)
            break;
        filter.beforeId = page->last().id;
    }
    if (output.isJson()) {
        output.endArray();
        return {};
    }
    const QString number = QStringLiteral("ID");
    output.table({number, QStringLiteral("TIME"), QStringLiteral("WHO"), QStringLiteral("BY"),
                  QStringLiteral("ACTION"), QStringLiteral("WHAT"), QStringLiteral("CHANGE")},
                 rows, {number});
    return {};
}

Result<void> verifyAudit(StorageContext &context, Output &output)
{
    const auto verdict = AuditRepository(context.db).verify();
    if (!verdict)
        return tl::unexpected(verdict.error());
    const bool isWhole = verdict->problem.isEmpty();
    const QString hash = QString::fromLatin1(verdict->lastHash.toHex());
    if (output.isJson())
        output.object({{QStringLiteral("whole"), isWhole},
                       {QStringLiteral("entries"), verdict->entries},
                       {QStringLiteral("last_id"), verdict->lastId},
                       {QStringLiteral("last_hash"), nameJson(hash)},
                       {QStringLiteral("first_bad"),
                        isWhole ? QJsonValue(QJsonValue::Null) : QJsonValue(verdict->firstBad)},
                       {QStringLiteral("problem"), nameJson(verdict->problem)}});
    if (!isWhole)
        return fail(ErrorCode::Internal, verdict->problem);
    if (output.isJson())
        return {};
    if (verdict->entries == 0)
        output.line(QStringLiteral("There are no entries yet."));
    else
        output.line(
            QStringLiteral("%1 entries, the chain is whole; the last is %2 with the hash %3.")
                .arg(QString::number(verdict->entries), QString::number(verdict->lastId), hash));
    return {};
}

} // namespace

void addAuditCommands(CLI::App &app, Invocation &invocation)
{
    CLI::App &noun = *app.add_subcommand("audit", "Who changed what, and when");
    noun.require_subcommand(1);
    noun.fallthrough();

    struct Options {
        int limit = 0;
        std::string actor;
        std::string program;
        std::string noun;
        std::string verb;
        std::string text;
        std::string since;
    };
    Subcommand<Options> list(noun, "list", "List the changes, the newest first");
    list.app->add_option("--limit", list.options->limit, "At most so many")
        ->check(CLI::PositiveNumber);
    list.app->add_option("--who", list.options->actor, "Only those of this account");
    list.app->add_option("--program", list.options->program, "Only those by orchestris, …");
    list.app->add_option("--of", list.options->noun, "Only those of key, limit, settings, …");
    list.app->add_option("--action", list.options->verb, "Only issue, revoke, set, …");
    list.app->add_option("--find", list.options->text, "Only those with this name or value");
    list.app->add_option("--since", list.options->since, "Only those of the last 1h, 30m, 7d, …");
    list.takesJson(invocation);
    list.does(invocation, [](const Options &options) -> AdminAction {
        AuditFilter filter;
        filter.actor = toQString(options.actor);
        filter.program = toQString(options.program);
        filter.noun = toQString(options.noun);
        filter.verb = toQString(options.verb);
        filter.text = toQString(options.text);
        const qint64 spanUs =
            options.since.empty() ? 0 : valueOrThrow(parseDuration(toQString(options.since)));
        return [filter, spanUs, most = options.limit](StorageContext &context, Output &output) {
            AuditFilter wanted = filter;
            wanted.sinceUs = spanUs > 0 ? context.clock.nowUs() - spanUs : 0;
            return listAudit(context, output, most, wanted);
        };
    });

    Subcommand<std::monostate> verify(noun, "verify",
                                      "Look whether an entry was altered or removed");
    verify.takesJson(invocation);
    verify.does(invocation, [](std::monostate) -> AdminAction { return verifyAudit; });
}

} // namespace orchestris
