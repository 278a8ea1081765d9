// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cliapp.h"
#include "app/cli/commandline.h"
#include "app/cli/output.h"
#include "app/cli/requesttrace.h"
#include "models/domain/requestid.h"
#include "models/storage/storage.h"
#include "models/storage/usagerepository.h"

#include <QJsonArray>

namespace orchestris {

namespace {

/// A session of an agent gives all its requests one ID: more than this are not listed.
constexpr int MostMatches = 1000;

struct ShowOptions {
    std::string id;
    bool all = false;
};

/// Ours if it is one; else the client's, which may look like ours: newest first, never empty.
Result<QList<UsageRecord>> findRequests(StorageContext &context, const QByteArray &id)
{
    UsageRepository usage(context.db);
    if (parseRequestId(id)) {
        UsageFilter ours;
        ours.requestId = id;
        auto found = usage.list(ours);
        if (!found || !found->isEmpty())
            return found;
    }
    UsageFilter clients;
    clients.clientRequestId = id;
    clients.limit = MostMatches;
    auto found = usage.list(clients);
    if (found && found->isEmpty())
        return fail(ErrorCode::NotFound,
                    QStringLiteral("There is no request \"%1\", neither by the gateway's ID "
                                   "(x-request-id in its answer) nor by the client's "
                                   "(X-Client-Request-Id).")
                        .arg(QString::fromUtf8(id.left(100))));
    return found;
}

Result<void> showAll(StorageContext &context, Output &output, const QList<UsageRecord> &found,
                     const OwnerNames &names)
{
    if (output.isJson())
        output.beginArray();
    for (const UsageRecord &record : found) {
        const auto trace = loadRequestTrace(context, record.id);
        if (!trace)
            return tl::unexpected(trace.error());
        if (output.isJson()) {
            output.element(traceToJson(*trace, names));
            continue;
        }
        if (record.id != found.first().id)
            output.line(QString());
        printTrace(*trace, names, output);
    }
    if (output.isJson())
        output.endArray();
    return {};
}

Result<void> showNewest(StorageContext &context, Output &output, const QList<UsageRecord> &found,
                        const OwnerNames &names)
{
    const auto trace = loadRequestTrace(context, found.first().id);
    if (!trace)
        return tl::unexpected(trace.error());
    if (output.isJson()) {
        QJsonArray others;
        for (const UsageRecord &record : found.sliced(1))
            others.append(QString::fromUtf8(formatRequestId(record.id)));
        QJsonObject json = traceToJson(*trace, names);
        json.insert(QStringLiteral("other_request_ids"), others);
        output.object(json);
        return {};
    }
    if (found.size() > 1) {
        QList<QStringList> rows;
        for (const UsageRecord &record : found)
            rows.append(requestToRow(record));
        output.table(requestHeadings(), rows, numericRequestHeadings());
        output.line(QStringLiteral("\n%1 requests have this client's ID. This is the newest; --all "
                                   "shows them all.\n")
                        .arg(found.size()));
    }
    printTrace(*trace, names, output);
    return {};
}

Result<void> showRequests(StorageContext &context, Output &output, const ShowOptions &options)
{
    const auto found = findRequests(context, QByteArray::fromStdString(options.id));
    const auto names = loadOwnerNames(context);
    if (!found || !names)
        return tl::unexpected(found ? names.error() : found.error());
    return options.all ? showAll(context, output, *found, *names)
                       : showNewest(context, output, *found, *names);
}

} // namespace

void addRequestCommands(CLI::App &app, Invocation &invocation)
{
    CLI::App &noun = *app.add_subcommand("requests", "What became of requests, and why");
    noun.require_subcommand(1);
    noun.fallthrough();
    addRequestList(noun, invocation);
    addLiveCommands(noun, invocation);

    Subcommand<ShowOptions> show(noun, "show", "Everything that is known of one request");
    show.app
        ->add_option("id", show.options->id,
                     "The gateway's ID (req_…), or the one that the client gave")
        ->required();
    show.app->add_flag("--all", show.options->all,
                       "If several have the client's ID: all of them, not only the newest");
    show.takesJson(invocation);
    show.does(invocation, [](const ShowOptions &options) -> AdminAction {
        return [options](StorageContext &context, Output &output) {
            return showRequests(context, output, options);
        };
    });
}

} // namespace orchestris
