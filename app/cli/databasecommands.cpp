// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cliapp.h"
#include "app/cli/commandline.h"
#include "app/cli/limitlisting.h"
#include "app/cli/output.h"
#include "app/cli/progress.h"
#include "models/storage/database.h"
#include "models/storage/databasecare.h"
#include "models/storage/storage.h"

#include <QFileInfo>

namespace orchestris {

namespace {

Result<void> showDatabase(StorageContext &context, Output &output)
{
    return databaseFacts(context.db, context.clock.nowUs()).map([&](const DatabaseFacts &facts) {
        if (output.isJson()) {
            output.object({{QStringLiteral("path"), facts.path},
                           {QStringLiteral("file_bytes"), facts.fileBytes},
                           {QStringLiteral("wal_bytes"), facts.walBytes},
                           {QStringLiteral("free_bytes"), facts.freeBytes},
                           {QStringLiteral("requests"), facts.requests},
                           {QStringLiteral("oldest"), jsonTime(facts.oldestUs)},
                           {QStringLiteral("changes"), facts.changes},
                           {QStringLiteral("schema"), facts.schema},
                           {QStringLiteral("sqlite"), facts.sqlite}});
            return;
        }
        output.line(QStringLiteral("%1: %2 bytes, %3 of them free, and %4 in its log.")
                        .arg(facts.path, groupedNumber(facts.fileBytes),
                             groupedNumber(facts.freeBytes), groupedNumber(facts.walBytes)));
        output.line(QStringLiteral("%1 requests%2, %3 changes in the audit. SQLite %4, schema %5.")
                        .arg(groupedNumber(facts.requests),
                             facts.oldestUs > 0
                                 ? QString(QStringLiteral(" since ") + shownTime(facts.oldestUs))
                                 : QString(),
                             groupedNumber(facts.changes), facts.sqlite)
                        .arg(facts.schema));
    });
}

Result<void> writeBackup(StorageContext &context, Output &output, const QString &path)
{
    Progress progress("Backing up");
    return backUp(context.db, path, [&progress](double share) { progress.show(share); })
        .map([&](qint64 bytes) {
            output.line(QStringLiteral("The backup is in %1: %2 bytes.")
                            .arg(QFileInfo(path).absoluteFilePath(), groupedNumber(bytes)));
        });
}

Result<void> checkFile(StorageContext &context, Output &output)
{
    return checkIntegrity(context.db).and_then([&](const QStringList &findings) -> Result<void> {
        if (!findings.isEmpty())
            return fail(ErrorCode::StorageFailed,
                        QStringLiteral("%1 is damaged. Stop every program on it, keep a copy and "
                                       "restore the latest backup. SQLite says:\n%2")
                            .arg(context.db.path(), findings.join(u'\n')));
        output.line(QStringLiteral("%1 is sound.").arg(context.db.path()));
        return {};
    });
}

} // namespace

void addDatabaseCommands(CLI::App &app, Invocation &invocation)
{
    CLI::App &noun = *app.add_subcommand("database", "The database file itself");
    noun.require_subcommand(1);
    noun.fallthrough();

    Subcommand<std::monostate> info(noun, "info", "Where it is and how large");
    info.takesJson(invocation);
    info.does(invocation, [](std::monostate) -> AdminAction { return showDatabase; });

    struct Options {
        std::string file;
    };
    Subcommand<Options> backup(noun, "backup", "Copy it while gateways go on serving");
    backup.app->add_option("file", backup.options->file, "Where to")->required();
    backup.does(invocation, [](const Options &options) -> AdminAction {
        return [path = toQString(options.file)](StorageContext &context, Output &output) {
            return writeBackup(context, output, path);
        };
    });

    Subcommand<std::monostate> check(noun, "check", "Look whether anything in it is damaged");
    check.does(invocation, [](std::monostate) -> AdminAction { return checkFile; });
}

} // namespace orchestris
