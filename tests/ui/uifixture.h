// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/fakeusage.h"
#include "tests/ui/sampledata.h"
#include "ui/console.h"
#include "ui/mainwindow.h"
#include "ui/themecontroller.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

namespace orchestris::test {

/// A console over a fake backend, with settings of its own. Fill the backend, then open(): its
/// records are the history, unless there is one.
struct UiFixture {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("console.ini")), QSettings::IniFormat};
    FakeClock clock;
    FakeBackend backend{clock};
    FakeUsage usage{clock};
    std::unique_ptr<Console> console;

    void open()
    {
        if (usage.records.isEmpty())
            usage.records = backend.records;
        console = std::make_unique<Console>(backend, usage, clock, settings);
        console->show();
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        QCoreApplication::processEvents();
    }
    [[nodiscard]] MainWindow &window() const { return console->window(); }

    using enum PageKind;
    void showPage(PageKind page) const
    {
        window().showPage(page);
        QCoreApplication::processEvents();
    }
    /// The widget of that name, in the page that is shown or in a dialog.
    template<typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            for (T *widget : top->findChildren<T *>(QString::fromLatin1(name))) {
                if (widget->isVisible())
                    return widget;
            }
        }
        return nullptr;
    }
};

} // namespace orchestris::test
