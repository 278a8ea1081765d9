// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cliapp.h"
#include "app/cli/commandline.h"
#include "app/cli/limitlisting.h"
#include "app/cli/limitoptions.h"
#include "app/cli/output.h"
#include "app/cli/progress.h"
#include "app/cli/simulationlisting.h"
#include "models/domain/limitwindow.h"
#include "models/storage/limitrepository.h"
#include "models/storage/simulatelimit.h"
#include "models/storage/storage.h"

namespace orchestris {

namespace {

constexpr qint64 DayUs = 86'400'000'000;

Result<void> setLimit(StorageContext &context, Output &output, const LimitWish &wish)
{
    LimitRepository limits(context.db, context.clock);
    const auto stored = findSubject(context, wish).and_then(
        [&](const Limit &limit) { return limits.set(limit); });
    if (!stored)
        return tl::unexpected(stored.error());
    const qint64 now = context.clock.nowUs();
    const auto uses = limits.uses(now);
    const auto names = loadSubjectNames(context);
    if (!uses || !names)
        return tl::unexpected(uses ? names.error() : uses.error());

    const auto used = usedOf(*stored, *uses);
    if (output.isJson()) {
        output.object(limitToJson(*stored, *names, used, now));
        return {};
    }
    QString text = limitWithSubject(*stored, *names);
    text.front() = text.front().toUpper();
    output.line(QStringLiteral("%1 is set%2.")
                    .arg(text, used ? QString(QStringLiteral(", %1 of it used by now")
                                                  .arg(amountText(stored->metric, *used)))
                                    : QString()));
    return {};
}

Result<void> simulate(StorageContext &context, Output &output, const LimitWish &wish, int days)
{
    auto limit = findSubject(context, wish);
    if (!limit)
        return tl::unexpected(limit.error());
    const auto names = loadSubjectNames(context);
    if (!names)
        return tl::unexpected(names.error());

    TimeSpan span{context.clock.nowUs() - days * DayUs, context.clock.nowUs()};
    limit->createdAtUs = span.startUs; // where one in all begins
    if (limit->window != LimitWindow::None && limit->window != LimitWindow::Minute)
        span.startUs = windowAt(*limit, span.startUs).startUs; // whole windows
    const auto report = [&] {
        Progress progress("Reading what was used");
        return simulateLimit(context.db, *limit, span.startUs, span.endUs, [&](double share) {
            progress.show(share);
            return true;
        });
    }();
    return report.map([&](const SimulationReport &found) {
        printSimulation(output, found, *limit, *names, span);
    });
}

Result<void> removeLimit(StorageContext &context, Output &output, Id id)
{
    LimitRepository limits(context.db, context.clock);
    const auto names = loadSubjectNames(context);
    if (!names)
        return tl::unexpected(names.error());
    return limits.find(id).and_then([&](const Limit &limit) {
        return limits.remove(id).map([&] {
            QString text = limitWithSubject(limit, *names);
            text.front() = text.front().toUpper();
            output.line(QStringLiteral("%1 is removed.").arg(text));
        });
    });
}

} // namespace

void addLimitCommands(CLI::App &app, Invocation &invocation)
{
    CLI::App &noun =
        *app.add_subcommand("limits", "How much organizations, users and keys may use");
    noun.require_subcommand(1);
    noun.fallthrough();

    Subcommand<LimitOptions> set(noun, "set",
                                 "Set a limit, or change the one for the same subject, model, "
                                 "thing and window");
    addLimitOptions(*set.app, *set.options);
    set.takesJson(invocation);
    set.does(invocation, [](const LimitOptions &options) -> AdminAction {
        return [wish = readLimitOptions(options)](StorageContext &context, Output &output) {
            return setLimit(context, output, wish);
        };
    });

    Subcommand<std::monostate> list(noun, "list", "List the limits and what is used of them");
    list.takesJson(invocation);
    list.does(invocation, [](std::monostate) -> AdminAction { return listLimits; });

    struct RemoveOptions {
        Id id = 0;
    };
    Subcommand<RemoveOptions> remove(noun, "remove", "Remove a limit");
    remove.app->add_option("id", remove.options->id, "Its number in the list")->required();
    remove.does(invocation, [](const RemoveOptions &options) -> AdminAction {
        return [id = options.id](StorageContext &context, Output &output) {
            return removeLimit(context, output, id);
        };
    });

    struct SimulateOptions {
        LimitOptions limit;
        int days = 30;
    };
    Subcommand<SimulateOptions> simulation(noun, "simulate",
                                           "What a limit would have refused, had it stood; "
                                           "changes nothing");
    addLimitOptions(*simulation.app, simulation.options->limit);
    simulation.app->add_option("--days", simulation.options->days, "How far back (default: 30)")
        ->check(CLI::Range(1, 3660));
    simulation.takesJson(invocation);
    simulation.does(invocation, [](const SimulateOptions &options) -> AdminAction {
        return [wish = readLimitOptions(options.limit),
                days = options.days](StorageContext &context, Output &output) {
            return simulate(context, output, wish, days);
        };
    });
}

} // namespace orchestris
