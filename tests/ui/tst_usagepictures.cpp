// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes pictures of the usage page, light and dark, beside the tests, to be looked at.
#include "tests/ui/usageprobe.h"
#include "ui/charts/charttip.h"

#include <QDir>
#include <QGraphicsView>
#include <QScrollArea>
#include <QScrollBar>

using namespace orchestris;
using namespace orchestris::test;

class tst_UsagePictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySize_data();
    void everySize();

private:
    void save(const QString &name, const QImage &image) const;
};

void tst_UsagePictures::save(const QString &name, const QImage &image) const
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 7) {
        for (int x = 0; x < image.width(); x += 7)
            colours.insert(image.pixel(x, y));
    }
    QVERIFY2(colours.size() > 8, "the picture is as good as blank");
    QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/pictures"));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    QVERIFY(image.save(folder.filePath(name + QStringLiteral(".png"))));
}

void tst_UsagePictures::everySize_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void tst_UsagePictures::everySize()
{
    QFETCH(bool, dark);
    const QString theme = dark ? QStringLiteral("-dark") : QStringLiteral("-light");
    UsageProbe ui(theme.mid(1));
    ui.settings.setValue(u"usage/zone", QByteArray("Europe/Berlin"));
    ui.usage.records = recordsOver(24 * 45, 2400, ui.clock.nowUs());
    ui.open();
    ui.window->resize(1072, 800);
    const auto settle = [] {
        for (int turn = 0; turn < 8; ++turn)
            QCoreApplication::processEvents();
    };
    const auto picture = [&](const char *name) {
        settle();
        save(QString::fromLatin1(name) + theme, ui.window->grab().toImage());
    };
    const auto pick = [&](const char *box, int index) {
        auto *select = ui.find<SelectBox>(box);
        select->setCurrentIndex(index);
        Q_EMIT select->activated(index);
        settle();
    };
    picture("usage-day");
    pick("range", TimeRange::LastWeek);
    picture("usage-week");
    pick("range", TimeRange::Last30Days);
    pick("groupBy", int(UsageDimension::Key) + 1);
    auto *page = ui.window->findChild<UsagePage *>();
    Place place{.page = PageKind::Usage};
    place.query.emplace();
    place.query->conditions = {{UsageDimension::Provider, {"openai", "ollama", "anthropic"}},
                               {UsageDimension::Status, {"success"}}};
    page->showPlace(place);
    settle();
    picture("usage-filtered");
    page->showPlace({.page = PageKind::Usage, .query = UsageQuery{}});
    settle();
    auto *plot = ui.find<TimeChart>("cost")->findChild<QGraphicsView *>(QStringLiteral("plot"));
    plot->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(plot, Qt::Key_Left);
    picture("usage-tip");
    QTest::keyClick(plot, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(plot, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(plot, Qt::Key_Left, Qt::ShiftModifier);
    picture("usage-choosing");
    auto *scroll = page->findChild<QScrollArea *>();
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    picture("usage-table");
    ui.window->resize(732, 600);
    scroll->verticalScrollBar()->setValue(0);
    pick("range", TimeRange::Custom);
    picture("usage-small");
    ui.window->resize(1712, 1200);
    pick("range", TimeRange::Last90Days);
    picture("usage-large");
    ui.usage.records.clear();
    page->refresh();
    ui.window->resize(1072, 800);
    picture("usage-empty");
    save(QStringLiteral("usage-chart") + theme, ui.find<TimeChart>("cost")->toImage({960, 400}));
}

QTEST_MAIN(tst_UsagePictures)
#include "tst_usagepictures.moc"
