// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cliapp.h"
#include "app/cli/commandline.h"
#include "app/cli/limitlisting.h"
#include "app/cli/output.h"
#include "app/demodata.h"
#include "models/storage/storage.h"

namespace orchestris {

namespace {

Result<void> makeDemo(StorageContext &context, Output &output, const DemoOptions &options)
{
    const auto rows = storeDemo(context.db, context.hasher, options, context.clock);
    if (!rows)
        return tl::unexpected(rows.error());
    output.line(QStringLiteral("%1 made-up requests in %2 days are stored. Look at them with the "
                               "same --data-dir: usage summary, requests list, serve.")
                    .arg(groupedNumber(*rows))
                    .arg(options.days));
    return {};
}

} // namespace

void addDemoCommand(CLI::App &app, Invocation &invocation)
{
    struct Options {
        qint64 requests = 0;
        int days = 0;
        quint64 seed = 0;
    };
    Subcommand<Options> demo(app, "demo",
                             "Fill an empty folder (--data-dir) with a made-up company's requests");
    const DemoOptions usual;
    demo.options->requests = usual.requests;
    demo.options->days = usual.days;
    demo.options->seed = usual.seed;
    demo.app->add_option("--requests", demo.options->requests, "How many (default: 250000)")
        ->check(CLI::Range(0, 100'000'000));
    demo.app->add_option("--days", demo.options->days, "In how many days until now (default: 90)")
        ->check(CLI::Range(1, 3650));
    demo.app->add_option("--seed", demo.options->seed,
                         "The same number makes the same history (default: 1)");
    demo.does(invocation, [&app](const Options &options) -> AdminAction {
        if (app.count("--data-dir") == 0)
            refuseUsage("Name an empty folder with --data-dir: made-up requests do not belong "
                        "beside real ones.");
        return [options](StorageContext &context, Output &output) {
            DemoOptions wanted = usualDemo(context.clock);
            wanted.requests = options.requests;
            wanted.days = options.days;
            wanted.seed = options.seed;
            return makeDemo(context, output, wanted);
        };
    });
}

} // namespace orchestris
