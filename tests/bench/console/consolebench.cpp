// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window is ever busy: a real console over a real database, while requests come in and
// its pages are switched. README.md explains the figures.

#include "app/consolesessions.h"
#include "app/runtime.h"
#include "models/domain/clock.h"
#include "models/storage/storage.h"
#include "tests/bench/console/eventmeter.h"
#include "tests/bench/console/recordfeed.h"
#include "ui/console.h"
#include "ui/mainwindow.h"

#include <QCommandLineParser>
#include <QHash>
#include <QMetaEnum>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace orchestris;

namespace {

/// Nobody leaves the first page sooner.
constexpr int WarmUpMs = 2'000;

struct BenchOptions {
    QString dataDirectory;
    int seconds = 20;
    int rate = 500;
    int switchMs = 400;
};

BenchOptions parse(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption directory(QStringLiteral("data-dir"),
                                       QStringLiteral("A data directory with history."),
                                       QStringLiteral("DIR"));
    const QCommandLineOption seconds(QStringLiteral("seconds"), QStringLiteral("Measured time."),
                                     QStringLiteral("S"), QStringLiteral("20"));
    const QCommandLineOption rate(QStringLiteral("rate"), QStringLiteral("Requests a second."),
                                  QStringLiteral("N"), QStringLiteral("500"));
    parser.addOptions({directory, seconds, rate});
    parser.process(application);
    return {parser.value(directory), parser.value(seconds).toInt(), parser.value(rate).toInt()};
}

void report(EventMeter &meter, qint64 fed, const BenchOptions &options)
{
    const auto ms = [](qint64 ns) { return double(ns) / 1e6; };
    std::printf("%lld events of the main thread in %d s, %lld requests fed\n"
                "median %.3f ms, p99 %.2f ms, p99.9 %.2f ms, longest %.1f ms\n\n",
                static_cast<long long>(meter.count()), options.seconds, static_cast<long long>(fed),
                ms(meter.quantile(0.5)), ms(meter.quantile(0.99)), ms(meter.quantile(0.999)),
                ms(meter.quantile(1)));
    const auto types = QMetaEnum::fromType<QEvent::Type>();
    for (const EventMeter::Event &event : meter.longest())
        std::printf("%8.1f ms  %-24s %-36s %s\n", ms(event.ns), types.valueToKey(event.type),
                    event.receiver.constData(), qUtf8Printable(event.during));
}

} // namespace

int main(int argc, char **argv)
{
    EventMeter application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const BenchOptions options = parse(application);
    QTemporaryDir scratch;
    QSettings settings(scratch.filePath(QStringLiteral("console.ini")), QSettings::IniFormat);
    const SystemClock clock;
    RuntimeOptions runtimeOptions;
    runtimeOptions.dataDirectory = options.dataDirectory;
    runtimeOptions.port = 0;
    Runtime runtime(runtimeOptions);
    ConsoleSessions sessions(runtime);
    Console console(sessions.ports(), clock, settings);
    std::unique_ptr<RecordFeed> feed;
    int page = 0;
    QHash<int, int> shown;
    QTimer switcher;
    QObject::connect(&switcher, &QTimer::timeout, &console, [&] {
        page = (page + 1) % PageCount;
        // This very event is told under the page that it leaves.
        application.setPhase(
            QStringLiteral("page %1, shown %2 times").arg(page).arg(++shown[page]));
        console.window().showPage(static_cast<PageKind>(page));
    });
    QObject::connect(&runtime, &Runtime::failed, &application, [&](const Error &error) {
        std::fprintf(stderr, "consolebench: %s\n", qUtf8Printable(error.message));
        QCoreApplication::exit(2);
    });
    QObject::connect(&runtime, &Runtime::serving, &application, [&] {
        feed = std::make_unique<RecordFeed>(runtime.storage(), runtime.storage().instance(),
                                            options.rate);
        application.restart();
        QTimer::singleShot(WarmUpMs, &switcher, [&] { switcher.start(options.switchMs); });
        QTimer::singleShot(options.seconds * 1000, &application, [] { QCoreApplication::exit(); });
    });
    console.window().resize(1280, 800);
    console.show();
    runtime.start();
    const int code = QApplication::exec();
    if (code == 0)
        report(application, feed->fed(), options);
    feed.reset();
    runtime.stop();
    return code;
}
