// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/autostart.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace orchestris;

class TestAutostart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void argumentsAreQuotedByTheSpecification_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const QStringList &command, const char *line) {
            QTest::newRow(name) << command << QString::fromUtf8(line);
        };
        row("a plain program", {QStringLiteral("/usr/bin/orchestris")}, "\"/usr/bin/orchestris\"");
        row("blanks stay in their argument",
            {QStringLiteral("/opt/my programs/orchestris"), QStringLiteral("--hidden")},
            "\"/opt/my programs/orchestris\" \"--hidden\"");
        row("a percent sign is no field code", {QStringLiteral("/a/100%u")}, "\"/a/100%%u\"");
        row("a quote is escaped, and its backslash as well", {QStringLiteral("/a\"b")},
            "\"/a\\\\\"b\"");
        row("nothing is run or looked up", {QStringLiteral("/$HOME/`id`")},
            "\"/\\\\$HOME/\\\\`id\\\\`\"");
        row("a backslash becomes four", {QStringLiteral("/a\\b")}, "\"/a\\\\\\\\b\"");
    }
    void argumentsAreQuotedByTheSpecification()
    {
        QFETCH(QStringList, command);
        QFETCH(QString, line);
        QCOMPARE(Autostart::execLine(command), line);
    }

    void itIsSwitchedOnAndOff()
    {
        const QTemporaryDir home;
        // The folder is not there yet.
        const Autostart start(home.filePath(QStringLiteral("config")),
                              {QStringLiteral("/opt/orchestris"), QStringLiteral("--hidden")});
        QVERIFY(!start.isEnabled());
        QVERIFY(start.setEnabled(false)); // is as it is
        QVERIFY(start.setEnabled(true));
        QVERIFY(start.isEnabled());
        const QString entry = read(start.path());
        QVERIFY(entry.contains(QStringLiteral("\nExec=\"/opt/orchestris\" \"--hidden\"\n")));
        QVERIFY(entry.startsWith(QStringLiteral("[Desktop Entry]\nType=Application\n")));
        QVERIFY(start.setEnabled(true)); // twice is once
        QVERIFY(start.setEnabled(false));
        QVERIFY(!start.isEnabled());
        QVERIFY(!QFile::exists(start.path()));
    }

    void whatTheDesktopSwitchedOffIsOff_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("isOn");
        QTest::newRow("hidden") << QByteArray("Hidden=true") << false;
        QTest::newRow("not hidden") << QByteArray("Hidden=false") << true;
        QTest::newRow("off in GNOME's settings")
            << QByteArray("X-GNOME-Autostart-enabled = false") << false;
        QTest::newRow("hidden in another group")
            << QByteArray("[Desktop Action x]\nHidden=true") << true;
    }
    void whatTheDesktopSwitchedOffIsOff()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, isOn);
        const QTemporaryDir home;
        const Autostart start(home.path(), {QStringLiteral("/opt/orchestris")});
        QVERIFY(QDir().mkpath(home.filePath(QStringLiteral("autostart"))));
        QFile file(start.path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[Desktop Entry]\nType=Application\nExec=orchestris\n" + line + '\n');
        file.close();
        QCOMPARE(start.isEnabled(), isOn);
        // Switched on here, it is on.
        QVERIFY(start.setEnabled(true));
        QVERIFY(start.isEnabled());
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        const QTemporaryDir home;
        QFile file(home.filePath(QStringLiteral("autostart")));
        QVERIFY(file.open(QIODevice::WriteOnly)); // a file where the folder would be
        file.close();
        const Autostart start(home.path(), {QStringLiteral("/opt/orchestris")});
        const auto set = start.setEnabled(true);
        QVERIFY(!set);
        QCOMPARE(set.error().code, ErrorCode::Unavailable);
        QVERIFY(set.error().message.contains(start.path()));
    }

private:
    static QString read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
};

QTEST_GUILESS_MAIN(TestAutostart)
#include "tst_autostart.moc"
