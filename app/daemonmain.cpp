// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/adminsession.h"
#include "app/cli/commandline.h"
#include "app/logging.h"
#include "app/servesession.h"
#include "app/shutdownsignals.h"

#include <QCoreApplication>
#include <QTimer>

using namespace orchestris;

namespace {

int serve(const Invocation &invocation, const Serve &options)
{
    ShutdownSignals signals;
    ServeSession session(
        {invocation.dataDirectory, options.listenAddress, options.port, options.workers});
    QObject::connect(&signals, &ShutdownSignals::requested, &session, &ServeSession::stop);
    QObject::connect(&session, &ServeSession::finished, qApp, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    session.start();
    return QCoreApplication::exec();
}

int administrate(Invocation invocation)
{
    AdminSession session(std::move(invocation));
    QObject::connect(&session, &AdminSession::finished, qApp, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    session.start();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    installLogging();
    Invocation invocation = parseCommandLine(argc, argv);
    if (const auto *code = std::get_if<ExitCode>(&invocation.work))
        return static_cast<int>(*code);

    const QCoreApplication application(argc, argv);
    if (const auto *options = std::get_if<Serve>(&invocation.work))
        return serve(invocation, *options);
    return administrate(std::move(invocation));
}
