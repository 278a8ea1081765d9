// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/usagetablemodel.h"
#include "tests/ui/fakemodels.h"
#include "tests/ui/fakeplayground.h"
#include "tests/ui/fakesettings.h"
#include "tests/ui/faketools.h"
#include "tests/ui/fakeusage.h"
#include "tests/ui/usagerecords.h"
#include "ui/charts/timechart.h"
#include "ui/look/themecontroller.h"
#include "ui/usage/usageexports.h"
#include "ui/usage/usagepage.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/selectbox.h"
#include "ui/widgets/timerange.h"
#include "ui/window/languagecontroller.h"

#include <QBoxLayout>
#include <QGraphicsView>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

namespace orchestris::test {

/// The usage page over forty days of made-up requests, moved by clicks and keys.
struct UsageProbe {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("console.ini")), QSettings::IniFormat};
    FakeClock clock;
    FakeBackend backend{clock};
    FakeUsage usage{clock};
    FakeModels models{clock, &backend};
    FakeSettings program{clock, backend};
    FakeTools tools{clock};
    FakePlayground playground{clock};
    LanguageController language{settings};
    ThemeController theme{settings};
    std::unique_ptr<QWidget> window;

    explicit UsageProbe(const QString &themeName = QStringLiteral("light"))
    {
        settings.setValue(u"usage/zone", QByteArray("UTC"));
        theme.setMode(themeName == QStringLiteral("dark") ? ThemeMode::Dark : ThemeMode::Light);
        fillWithSamples(backend, clock);
        usage.records = recordsOver(24 * 40, 1200, clock.nowUs());
        for (UsageRecord &record : usage.records)
            record.keyName = QStringLiteral("key %1").arg(record.keyId);
    }

    void open()
    {
        window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(window.get());
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(
            new UsagePage(UiContext{{backend, usage, models, program, tools, playground},
                                    theme,
                                    language,
                                    clock,
                                    settings}));
        window->resize(1072, 800); // what the navigation leaves of 1280
        usage.queries.clear();
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        settle();
    }
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
    /// Whether a visible label holds this text.
    [[nodiscard]] bool shows(const QString &text) const
    {
        const QList<QLabel *> labels = window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    [[nodiscard]] UsagePage *page() const { return window->findChild<UsagePage *>(); }
    [[nodiscard]] DataTable *table() const { return find<DataTable>("groups"); }
    [[nodiscard]] TimeChart *chart(const char *name) const { return find<TimeChart>(name); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    /// The last question of the page.
    [[nodiscard]] const UsageQuery &last() const { return usage.queries.last(); }
    /// Until all that was asked is answered.
    static void settle()
    {
        for (int turn = 0; turn < 8; ++turn)
            QCoreApplication::processEvents();
    }
    void pick(const char *box, int index) const
    {
        auto *select = find<SelectBox>(box);
        QVERIFY(select);
        select->setFocus();
        select->setCurrentIndex(index);
        Q_EMIT select->activated(index);
        settle();
    }
    void click(const QString &button) const
    {
        for (QPushButton *one : page()->findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text() == button) {
                QTest::mouseClick(one, Qt::LeftButton);
                settle();
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("there is no button ") + button));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        find<SelectBox>("groupBy")->setFocus();
        QTest::keyClick(find<SelectBox>("groupBy"), key, modifiers);
        settle();
    }
    void drag(const char *name, double from, double to) const
    {
        QVERIFY(chart(name));
        QWidget *view = chart(name)->findChild<QGraphicsView *>(QStringLiteral("plot"))->viewport();
        const auto at = [&](double share) { return QPoint(int(share * view->width()), 30); };
        QTest::mousePress(view, Qt::LeftButton, {}, at(from));
        for (int i = 1; i <= 4; ++i) {
            const QPointF place = at(from + (to - from) * i / 4);
            QMouseEvent move(QEvent::MouseMove, place, view->mapToGlobal(place), Qt::LeftButton,
                             Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(view, &move);
        }
        QTest::mouseRelease(view, Qt::LeftButton, {}, at(to));
        settle();
    }
    /// An action of one of the page's menus.
    void trigger(const char *action) const
    {
        auto *found = page()->findChild<QAction *>(QString::fromLatin1(action));
        QVERIFY(found);
        found->trigger();
        settle();
    }
    /// What the page is told when it asks for a file.
    QString answerFile(const QString &name) const
    {
        const QString path = folder.filePath(name);
        page()->exports().setAskForFile(
            [path](const QString &, const QString &, const std::function<void(QString)> &chosen) {
                chosen(path);
            });
        return path;
    }
};

} // namespace orchestris::test
