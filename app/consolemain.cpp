// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/consoleoptions.h"
#include "app/consolesession.h"
#include "app/logging.h"
#include "app/runtime.h"
#include "app/servesession.h"
#include "app/shutdownsignals.h"
#include "app/usagesession.h"
#include "models/domain/clock.h"
#include "ui/console.h"
#include "ui/translation.h"

#include <QApplication>
#include <QSettings>

using namespace orchestris;

namespace {

int showConsole(int argc, char **argv, const ConsoleOptions &options)
{
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Orchestris Console"));
    QApplication::setDesktopFileName(QStringLiteral("org.orchestris.Console"));
    QApplication::setQuitOnLastWindowClosed(false); // closing the window keeps serving
    installTranslation(&application);
    ShutdownSignals signals;
    QSettings settings(QStringLiteral("orchestris"), QStringLiteral("console"));
    const SystemClock clock;
    Runtime runtime(options.runtime);
    ConsoleSession session(runtime);
    UsageSession usage(runtime);
    Console console(session, usage, clock, settings);
    QObject::connect(&console, &Console::quitRequested, &runtime, &Runtime::drain);
    QObject::connect(&signals, &ShutdownSignals::requested, &runtime, &Runtime::drain);
    // Not quit(): that asks the windows first, and ours answers a close with going on serving.
    QObject::connect(&runtime, &Runtime::drained, qApp, [] { QCoreApplication::exit(); });
    runtime.start();
    console.show();
    const int code = QApplication::exec();
    runtime.stop();
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    installLogging(logFormatFromEnvironment());
    const ConsoleOptions options = parseConsoleOptions(argc, argv);
    if (options.exitCode)
        return *options.exitCode;
    return options.headless ? runServeSession(argc, argv, options.runtime)
                            : showConsole(argc, argv, options);
}
