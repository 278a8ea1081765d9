// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/adminsession.h"
#include "app/cli/commandline.h"
#include "app/logging.h"
#include "app/servesession.h"

#include <QCoreApplication>

using namespace orchestris;

namespace {

int administrate(int argc, char **argv, Invocation invocation)
{
    const QCoreApplication application(argc, argv);
    AdminSession session(std::move(invocation));
    QObject::connect(&session, &AdminSession::finished, &application, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    session.start();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    installLogging(logFormatFromEnvironment());
    Invocation invocation = parseCommandLine(argc, argv);
    if (const auto *code = std::get_if<ExitCode>(&invocation.work))
        return static_cast<int>(*code);

    if (auto *serve = std::get_if<Serve>(&invocation.work)) {
        serve->options.dataDirectory = invocation.dataDirectory;
        return runServeSession(argc, argv, serve->options);
    }
    return administrate(argc, argv, std::move(invocation));
}
