// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/consoleoptions.h"
#include "app/consolesession.h"
#include "app/logging.h"
#include "app/runtime.h"
#include "app/servesession.h"
#include "app/shutdownsignals.h"
#include "ui/console.h"

#include <QApplication>

using namespace orchestris;

namespace {

int serveHeadless(int argc, char **argv, const ConsoleOptions &options)
{
    const QCoreApplication application(argc, argv);
    ShutdownSignals signals;
    ServeSession session(options.runtime);
    QObject::connect(&signals, &ShutdownSignals::requested, &session, &ServeSession::stop);
    QObject::connect(&session, &ServeSession::finished, qApp, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    session.start();
    return QCoreApplication::exec();
}

int showConsole(int argc, char **argv, const ConsoleOptions &options)
{
    const QApplication application(argc, argv);
    ShutdownSignals signals;
    Runtime runtime(options.runtime);
    ConsoleSession session(runtime);
    Console console(session);
    QObject::connect(&console, &Console::quitRequested, qApp, &QCoreApplication::quit);
    QObject::connect(&signals, &ShutdownSignals::requested, qApp, &QCoreApplication::quit);
    runtime.start();
    console.show();
    const int code = QApplication::exec();
    runtime.stop();
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    installLogging();
    const ConsoleOptions options = parseConsoleOptions(argc, argv);
    if (options.exitCode)
        return *options.exitCode;
    return options.headless ? serveHeadless(argc, argv, options) : showConsole(argc, argv, options);
}
