// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of every page over a real data folder, in the themes, sizes and languages asked for: to
// look at, and for the documents. docs/screenshots/make.sh fills a folder with the demo's data.

#include "app/consolesessions.h"
#include "app/runtime.h"
#include "models/domain/clock.h"
#include "tests/pictures/pagetour.h"
#include "ui/console.h"
#include "ui/look/themecontroller.h"
#include "ui/mainwindow.h"
#include "ui/page.h"
#include "ui/window/languagecontroller.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace orchestris;

namespace {

/// What a page asks for is there by then.
constexpr int SettleMs = 900;

struct Shot {
    PageKind page;
    ThemeMode theme;
    QSize size;
    QString language;
};

QSize parseSize(const QString &text)
{
    const QStringList parts = text.split(u'x');
    return {parts.value(0).toInt(), parts.value(1).toInt()};
}

/// Takes one picture after the other, each when the window has come to rest.
class Photographer final : public QObject
{
public:
    Photographer(Console &console, QList<Shot> shots, bool opensDialogs, const QDir &folder)
        : m_console(console)
        , m_shots(std::move(shots))
        , m_opensDialogs(opensDialogs)
        , m_folder(folder)
    {
        m_timer.setSingleShot(true);
        m_timer.setInterval(SettleMs);
        connect(&m_timer, &QTimer::timeout, this, &Photographer::take);
    }

    void next()
    {
        if (m_shots.isEmpty()) {
            QApplication::exit(0);
            return;
        }
        const Shot &shot = m_shots.first();
        m_console.language().choose(shot.language); // may make the window anew, a turn later
        m_console.theme().setMode(shot.theme);
        QMetaObject::invokeMethod(
            this,
            [this, shot] {
                m_console.window().resize(shot.size);
                m_console.window().showPage(shot.page);
                m_timer.start();
            },
            Qt::QueuedConnection);
    }

private:
    void take()
    {
        const Shot shot = m_shots.takeFirst();
        const QString name = QStringLiteral("%1-%2-%3x%4-%5")
                                 .arg(int(shot.page) + 1, 2, 10, QLatin1Char('0'))
                                 .arg(shot.theme == ThemeMode::Dark ? QStringLiteral("dark")
                                                                    : QStringLiteral("light"))
                                 .arg(shot.size.width())
                                 .arg(shot.size.height())
                                 .arg(shot.language);
        if (!save(name, m_console.window().grab()))
            return;
        if (!m_opensDialogs) {
            next();
            return;
        }
        new PageTour(
            m_console.window().page(shot.page),
            [this, name](const QString &what, const QPixmap &picture) {
                save(name + u'-' + what, picture);
            },
            [this] { next(); });
    }
    bool save(const QString &name, const QPixmap &picture)
    {
        const QString file = name + QStringLiteral(".png");
        if (!picture.save(m_folder.filePath(file))) {
            std::fprintf(stderr, "pictures: %s cannot be written\n", qUtf8Printable(file));
            QApplication::exit(1);
            return false;
        }
        std::printf("%s\n", qUtf8Printable(file));
        return true;
    }

    Console &m_console;
    QList<Shot> m_shots;
    const bool m_opensDialogs;
    QDir m_folder;
    QTimer m_timer;
};

QList<Shot> shotsFor(const QCommandLineParser &parser)
{
    QList<int> pages;
    for (const QString &page :
         parser.value(QStringLiteral("pages")).split(u',', Qt::SkipEmptyParts))
        pages.append(page.toInt() - 1);
    if (pages.isEmpty()) {
        for (int page = 0; page <= int(PageKind::Welcome); ++page)
            pages.append(page);
    }
    QList<Shot> shots;
    for (const QString &language : parser.value(QStringLiteral("languages")).split(u',')) {
        for (const QString &theme : parser.value(QStringLiteral("themes")).split(u',')) {
            for (const QString &size : parser.value(QStringLiteral("sizes")).split(u',')) {
                for (const int page : std::as_const(pages))
                    shots.append(
                        {PageKind(page),
                         theme == QStringLiteral("dark") ? ThemeMode::Dark : ThemeMode::Light,
                         parseSize(size), language});
            }
        }
    }
    return shots;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QCommandLineParser parser;
    parser.addHelpOption();
    const auto text = [](const char *words) { return QString::fromLatin1(words); };
    parser.addOptions({
        {text("data-dir"), text("A data folder with history."), text("DIR")},
        {text("to"), text("Where the pictures go."), text("DIR"), text(".")},
        {text("pages"), text("Their numbers, from 1; all."), text("N,N"), QString()},
        {text("themes"), text("light, dark or both."), text("T,T"), text("light,dark")},
        {text("sizes"), text("Of the window."), text("WxH,WxH"), text("1280x800,1920x1200")},
        {text("dialogs"), text("Tabs, rows and dialogs, too.")},
        {text("languages"), text("Their codes."), text("L,L"), text("en,de")},
    });
    parser.process(application);
    QDir folder(parser.value(text("to")));
    if (!folder.mkpath(text("."))) {
        std::fprintf(stderr, "pictures: the folder cannot be made\n");
        return 1;
    }

    QTemporaryDir scratch;
    QSettings settings(scratch.filePath(text("console.ini")), QSettings::IniFormat);
    const SystemClock clock;
    RuntimeOptions options;
    options.dataDirectory = parser.value(text("data-dir"));
    options.port = 0;
    options.isDemo = true;
    Runtime runtime(options);
    ConsoleSessions sessions(runtime, {});
    Console console(sessions.ports(), clock, settings);
    Photographer photographer(console, shotsFor(parser), parser.isSet(text("dialogs")), folder);
    QObject::connect(&runtime, &Runtime::serving, &console, [&] {
        console.show();
        photographer.next();
    });
    QObject::connect(&runtime, &Runtime::failed, &console, [](const Error &error) {
        std::fprintf(stderr, "pictures: %s\n", qUtf8Printable(error.message));
        QApplication::exit(1);
    });
    runtime.start();
    const int code = QApplication::exec();
    runtime.stop();
    return code;
}
