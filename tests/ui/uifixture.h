// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/fakemodels.h"
#include "tests/ui/fakeplayground.h"
#include "tests/ui/fakesettings.h"
#include "tests/ui/faketools.h"
#include "tests/ui/fakeusage.h"
#include "tests/ui/sampledata.h"
#include "ui/console.h"
#include "ui/look/themecontroller.h"
#include "ui/mainwindow.h"
#include "ui/uicontext.h"

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
    FakeModels models{clock, &backend};
    FakeSettings program{clock, backend};
    FakeTools tools{clock};
    FakePlayground playground{clock};
    std::unique_ptr<Console> console;

    void open()
    {
        if (usage.records.isEmpty())
            usage.records = backend.records;
        console = std::make_unique<Console>(
            ConsolePorts{backend, usage, models, program, tools, playground}, clock, settings);
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
