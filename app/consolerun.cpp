// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/consolerun.h"

#include "app/consoledemo.h"
#include "app/consolesessions.h"
#include "app/democlients.h"
#include "app/demodata.h"
#include "app/demofolder.h"
#include "app/exitcodes.h"
#include "app/shutdownsignals.h"
#include "app/singleinstance.h"
#include "models/domain/clock.h"
#include "ui/console.h"
#include "ui/window/displayscale.h"

#include <QApplication>
#include <QSettings>

#include <cstdio>
#include <optional>

namespace orchestris {

namespace {

/// Everything a window needs, in the order in which it is made and, reversed, ended.
class ConsoleRun
{
public:
    /// `instance`: null for a demo, which has a folder of its own.
    explicit ConsoleRun(const ConsoleOptions &options, const DemoFolder *demo,
                        SingleInstance *instance)
        : m_hidden(options.hidden)
        , m_settings(demo ? std::make_unique<QSettings>(demo->settingsFile(), QSettings::IniFormat)
                          : std::make_unique<QSettings>(QStringLiteral("orchestris"),
                                                        QStringLiteral("console")))
        , m_runtime(demo ? demo->adapt(options.runtime) : options.runtime)
        , m_sessions(m_runtime)
        , m_console(m_sessions.ports(), m_clock, *m_settings)
    {
        QObject::connect(&m_console, &Console::quitRequested, &m_runtime, &Runtime::drain);
        QObject::connect(&m_signals, &ShutdownSignals::requested, &m_runtime, &Runtime::drain);
        // Not quit(): that asks the windows first, and ours answers a close with going on serving.
        QObject::connect(&m_runtime, &Runtime::drained, qApp, [] { QCoreApplication::exit(); });
        if (instance)
            QObject::connect(instance, &SingleInstance::showWanted, &m_console,
                             &Console::showActivated);
        if (demo)
            prepareDemo(*demo);
    }

    [[nodiscard]] int run()
    {
        if (m_demo)
            m_demo->start();
        else
            serve();
        const int code = QApplication::exec();
        m_demo.reset();
        m_clients.reset();
        m_runtime.stop();
        return code;
    }

private:
    void serve()
    {
        m_runtime.start();
        if (m_hidden)
            m_console.startHidden();
        else
            m_console.show();
    }
    void prepareDemo(const DemoFolder &folder)
    {
        m_demo = std::make_unique<ConsoleDemo>(folder.path(), usualDemo(m_clock), m_clock);
        m_clients = std::make_unique<DemoClients>(m_runtime);
        QObject::connect(m_demo.get(), &ConsoleDemo::filled, qApp, [this] { serve(); });
        QObject::connect(m_demo.get(), &ConsoleDemo::givenUp, qApp,
                         [] { QCoreApplication::exit(static_cast<int>(ExitCode::Failed)); });
    }

    ShutdownSignals m_signals;
    bool m_hidden;
    const SystemClock m_clock;
    std::unique_ptr<QSettings> m_settings;
    Runtime m_runtime;
    ConsoleSessions m_sessions;
    Console m_console;
    std::unique_ptr<ConsoleDemo> m_demo;
    std::unique_ptr<DemoClients> m_clients;
};

/// Leaves the work to the console that runs already; the exit code, or nothing if that is gone.
std::optional<int> showRunning(int &argc, char **argv, const ConsoleOptions &options,
                               SingleInstance &instance)
{
    const QCoreApplication application(argc, argv); // sockets want one
    if (options.hidden) {
        std::puts("Orchestris Console runs already.");
        return static_cast<int>(ExitCode::Ok);
    }
    switch (instance.showOther(activationToken())) {
    case SingleInstance::Answer::Shown:
        std::puts("Orchestris Console runs already: its window is shown.");
        return static_cast<int>(ExitCode::Ok);
    case SingleInstance::Answer::Silent:
        std::fprintf(stderr,
                     "orchestris: a console on the data folder %s runs already, and does not "
                     "answer. End it first, or name another folder by --data-dir.\n",
                     qUtf8Printable(options.runtime.dataDirectory));
        return static_cast<int>(ExitCode::Failed);
    case SingleInstance::Answer::Gone:
        break;
    }
    return std::nullopt;
}

} // namespace

int runConsole(int argc, char **argv, const ConsoleOptions &options)
{
    SingleInstance instance(options.runtime.dataDirectory);
    if (!options.demo && !instance.claim()) {
        if (const auto code = showRunning(argc, argv, options, instance))
            return *code;
    }
    ShutdownSignals::hold(); // X11's platform starts a thread of its own
    const bool isScaled = displayscale::announce(
        QSettings(QStringLiteral("orchestris"), QStringLiteral("console"))); // a demo's, too
    QApplication application(argc, argv);
    if (isScaled)
        displayscale::withdraw();
    QApplication::setApplicationDisplayName(QStringLiteral("Orchestris Console"));
    QApplication::setDesktopFileName(QStringLiteral("org.orchestris.Console"));
    QApplication::setQuitOnLastWindowClosed(false); // closing the window keeps serving
    std::optional<DemoFolder> demo;
    if (options.demo) {
        demo.emplace();
        if (const auto made = demo->check(); !made) {
            std::fprintf(stderr, "orchestris: %s\n", qUtf8Printable(made.error().message));
            return static_cast<int>(exitCodeFor(made.error().code));
        }
    }
    ConsoleOptions attaching = options;
    attaching.runtime.attaches = !options.demo;
    ConsoleRun run(attaching, demo ? &*demo : nullptr, demo ? nullptr : &instance);
    if (!options.demo)
        instance.listen();
    return run.run();
}

} // namespace orchestris
