// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/cliapp.h"
#include "app/cli/commandline.h"
#include "app/cli/output.h"
#include "app/cli/requestformat.h"
#include "models/domain/requestid.h"
#include "models/storage/storage.h"
#include "models/storage/usagerepository.h"

namespace orchestris {

namespace {

constexpr int PageSize = 1000;

struct ListOptions {
    std::string since;
    std::string clientRequestId;
    std::string requestId;
    int limit = 0;
};

Result<void> listUsage(StorageContext &context, Output &output, const ListOptions &options,
                       qint64 spanUs)
{
    const auto names = loadOwnerNames(context);
    if (!names)
        return tl::unexpected(names.error());

    UsageFilter filter;
    filter.sinceUs = spanUs > 0 ? context.clock.nowUs() - spanUs : 0;
    filter.clientRequestId = QByteArray::fromStdString(options.clientRequestId);
    filter.requestId = QByteArray::fromStdString(options.requestId);
    int left = options.limit > 0 ? options.limit : std::numeric_limits<int>::max();

    UsageRepository usage(context.db);
    QList<QStringList> rows;
    if (output.isJson())
        output.beginArray();
    while (left > 0) {
        filter.limit = std::min(left, PageSize);
        const auto page = usage.list(filter);
        if (!page)
            return tl::unexpected(page.error());
        for (const UsageRecord &row : *page) {
            if (output.isJson())
                output.element(requestToJson(row, *names));
            else
                rows.append(requestToRow(row));
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
    output.table(requestHeadings(), rows, numericRequestHeadings());
    return {};
}

} // namespace

void addUsageCommands(CLI::App &app, Invocation &invocation)
{
    CLI::App &noun = *app.add_subcommand("usage", "What was used");
    noun.require_subcommand(1);
    noun.fallthrough();
    addRequestList(noun, invocation);
    addUsageReports(noun, invocation);
}

void addRequestList(CLI::App &noun, Invocation &invocation)
{
    Subcommand<ListOptions> list(noun, "list", "List requests, the newest first");
    list.app->add_option("--since", list.options->since, "Only those of the last 1h, 30m, 7d, …");
    list.app->add_option("--client-request-id", list.options->clientRequestId,
                         "Only those to which the client gave this ID");
    list.app->add_option("--request-id", list.options->requestId,
                         "Only the one with this ID (req_…)");
    list.app->add_option("--limit", list.options->limit, "At most so many")
        ->check(CLI::PositiveNumber);
    list.takesJson(invocation);
    list.does(invocation, [](const ListOptions &options) -> AdminAction {
        const qint64 span =
            options.since.empty() ? 0 : valueOrThrow(parseDuration(toQString(options.since)));
        if (!options.requestId.empty()
            && !parseRequestId(QByteArray::fromStdString(options.requestId)))
            throw CLI::ValidationError("A request ID looks like req_01abc….",
                                       static_cast<int>(ExitCode::Usage));
        return [options, span](StorageContext &context, Output &output) {
            return listUsage(context, output, options, span);
        };
    });
}

} // namespace orchestris
