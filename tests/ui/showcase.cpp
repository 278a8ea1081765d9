// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window over invented data, to look at and to take pictures of. Nothing is served or stored.
#include "tests/ui/fakemodels.h"
#include "tests/ui/fakeplayground.h"
#include "tests/ui/fakesettings.h"
#include "tests/ui/faketools.h"
#include "tests/ui/fakeusage.h"
#include "tests/ui/sampledata.h"
#include "tests/ui/samplemodels.h"
#include "ui/console.h"
#include "ui/look/themecontroller.h"
#include "ui/mainwindow.h"
#include "ui/uicontext.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

using namespace orchestris;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({
        {QStringLiteral("empty"), QStringLiteral("As at the first start.")},
        {QStringLiteral("dark"), QStringLiteral("In the dark theme.")},
        {QStringLiteral("page"), QStringLiteral("Page to show."), QStringLiteral("0-14"),
         QStringLiteral("0")},
        {QStringLiteral("grab"), QStringLiteral("Save a picture there and quit."),
         QStringLiteral("file.png")},
    });
    parser.process(application);

    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("showcase.ini")), QSettings::IniFormat);
    const SystemClock clock;
    test::FakeBackend backend(clock);
    if (parser.isSet(QStringLiteral("empty")))
        test::fillAsAtFirstStart(backend);
    else
        test::fillWithSamples(backend, clock);
    test::FakeUsage usage(clock);
    usage.records = backend.records;
    test::FakeModels models(clock, &backend);
    if (!parser.isSet(QStringLiteral("empty")))
        test::fillWithModelSamples(backend, models, clock);
    test::FakeSettings program(clock, backend);
    test::FakeTools tools(clock);
    test::FakePlayground playground(clock);
    Console console({backend, usage, models, program, tools, playground}, clock, settings);
    if (parser.isSet(QStringLiteral("dark")))
        console.theme().setMode(ThemeMode::Dark);
    console.window().showPage(static_cast<PageKind>(parser.value(QStringLiteral("page")).toInt()));
    QObject::connect(&console, &Console::quitRequested, &application,
                     [] { QCoreApplication::exit(); });
    console.show();
    const QString file = parser.value(QStringLiteral("grab"));
    if (!file.isEmpty())
        QTimer::singleShot(500, &console, [&console, file] {
            QApplication::exit(console.window().grab().save(file) ? 0 : 1);
        });
    return QApplication::exec();
}
