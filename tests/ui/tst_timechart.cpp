// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartlegend.h"
#include "ui/charts/charttip.h"
#include "ui/charts/timechart.h"
#include "ui/look/themecontroller.h"

#include <QGraphicsView>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <ctime>

using namespace orchestris;

namespace {

constexpr qint64 Hour = 3'600'000'000;

qint64 us(const QByteArray &iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toMSecsSinceEpoch() * 1000;
}

ChartData hours(int series, int count)
{
    ChartData data;
    const qint64 start = us("2026-03-10T00:00:00Z");
    for (int i = 0; i < count; ++i)
        data.spans.push_back({start + i * Hour, start + (i + 1) * Hour});
    for (int s = 0; s < series; ++s) {
        ChartSeries one{QStringLiteral("series %1").arg(s), s % ChartSlot::Count, {}};
        for (int i = 0; i < count; ++i)
            one.values.push_back(100.0 * (s + 1) + i);
        data.series.append(one);
    }
    return data;
}
} // namespace

class tst_TimeChart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theTipTellsEveryValueAndTheSum();
    void aClickOnTheLegendHidesASeries();
    void theSpaceBarHidesASeries();
    void hiddenSeriesStayHiddenWithNewData();
    void draggingChoosesWholeSpans();
    void aClickChoosesNothing();
    void theKeyboardChoosesToo();
    void escapeAndADoubleClickGoBack();
    void aFixedChartIsNotZoomed();
    void gapsAreNoValues();
    void picturesAreSharp();
    void updatingIsCheap();

private:
    [[nodiscard]] QGraphicsView *plot() const
    {
        return m_chart->findChild<QGraphicsView *>(QStringLiteral("plot"));
    }
    [[nodiscard]] ChartLegendEntry *entry(const QString &name) const
    {
        for (ChartLegendEntry *one : m_chart->findChildren<ChartLegendEntry *>()) {
            if (one->text() == name && one->isVisible())
                return one;
        }
        return nullptr;
    }
    /// Of what the tip says now; empty if it says nothing.
    [[nodiscard]] QString tip() const
    {
        const auto *shown = m_window->findChild<ChartTip *>();
        return shown && shown->isVisible() ? shown->text() : QString();
    }
    void show(const ChartData &data) const
    {
        m_chart->setData(data);
        QCoreApplication::processEvents(); // new entries are shown in the next turn
    }
    void moveTo(double share) const
    {
        QWidget *viewport = plot()->viewport();
        QTest::mouseMove(viewport, QPoint(int(share * viewport->width()), 40));
        QMouseEvent move(QEvent::MouseMove, QPointF(share * viewport->width(), 40),
                         viewport->mapToGlobal(QPointF(share * viewport->width(), 40)),
                         Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(viewport, &move);
    }
    void drag(double from, double to) const
    {
        QWidget *viewport = plot()->viewport();
        const auto at = [&](double share) { return QPoint(int(share * viewport->width()), 40); };
        QTest::mousePress(viewport, Qt::LeftButton, {}, at(from));
        for (int i = 1; i <= 5; ++i) {
            const QPointF place = at(from + (to - from) * i / 5);
            QMouseEvent move(QEvent::MouseMove, place, viewport->mapToGlobal(place), Qt::LeftButton,
                             Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(viewport, &move);
        }
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, at(to));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<QWidget> m_window;
    TimeChart *m_chart = nullptr;
};

void tst_TimeChart::init()
{
    qRegisterMetaType<TimeSpan>();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("a.ini")),
                                             QSettings::IniFormat);
    m_theme = std::make_unique<ThemeController>(*m_settings);
    m_window = std::make_unique<QWidget>();
    m_chart = new TimeChart(*m_theme, QStringLiteral("Tokens"), m_window.get());
    m_window->resize(900, 400);
    m_chart->setGeometry(0, 0, 700, 300);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void tst_TimeChart::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_settings.reset();
}

void tst_TimeChart::theTipTellsEveryValueAndTheSum()
{
    show(hours(3, 24));
    moveTo(0.99);
    QCOMPARE(tip(), QStringLiteral("10 Mar 23:00 – 24:00\nseries 2: 323\nseries 1: 223\n"
                                   "series 0: 123\nSum: 669"));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(plot(), &leave);
    QCOMPARE(tip(), QString());
}

void tst_TimeChart::aClickOnTheLegendHidesASeries()
{
    show(hours(3, 24));
    QVERIFY(entry(QStringLiteral("series 1")));
    QTest::mouseClick(entry(QStringLiteral("series 1")), Qt::LeftButton);
    QVERIFY(!m_chart->isShown(QStringLiteral("series 1")));
    moveTo(0.99);
    QCOMPARE(tip(), QStringLiteral("10 Mar 23:00 – 24:00\nseries 2: 323\nseries 0: 123\nSum: 446"));
    QTest::mouseClick(entry(QStringLiteral("series 1")), Qt::LeftButton);
    QVERIFY(m_chart->isShown(QStringLiteral("series 1")));
}

void tst_TimeChart::theSpaceBarHidesASeries()
{
    show(hours(2, 24));
    ChartLegendEntry *first = entry(QStringLiteral("series 0"));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space);
    QVERIFY(!m_chart->isShown(QStringLiteral("series 0")));
    QVERIFY(!first->accessibleName().isEmpty());
}

void tst_TimeChart::hiddenSeriesStayHiddenWithNewData()
{
    show(hours(2, 24));
    m_chart->setShown(QStringLiteral("series 0"), false);
    show(hours(3, 30));
    QVERIFY(!m_chart->isShown(QStringLiteral("series 0")));
    QVERIFY(!entry(QStringLiteral("series 0"))->isChecked());
    QVERIFY(entry(QStringLiteral("series 2"))->isChecked());
}

void tst_TimeChart::draggingChoosesWholeSpans()
{
    const ChartData data = hours(2, 24);
    show(data);
    QSignalSpy chosen(m_chart, &TimeChart::rangeChosen);
    drag(0.3, 0.6);
    QCOMPARE(chosen.size(), 1);
    const auto span = chosen.first().first().value<TimeSpan>();
    const auto isEdge = [&](qint64 at) {
        return std::any_of(data.spans.begin(), data.spans.end(), [at](const TimeSpan &one) {
            return one.startUs == at || one.endUs == at;
        });
    };
    QVERIFY(isEdge(span.startUs));
    QVERIFY(isEdge(span.endUs));
    const double length = double(span.endUs - span.startUs) / double(Hour);
    QVERIFY2(length >= 6 && length <= 10, qPrintable(QString::number(length)));
    drag(0.6, 0.3); // the other way round
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen.last().first().value<TimeSpan>(), span);
}

void tst_TimeChart::aClickChoosesNothing()
{
    show(hours(2, 24));
    QSignalSpy chosen(m_chart, &TimeChart::rangeChosen);
    QTest::mouseClick(plot()->viewport(), Qt::LeftButton, {}, QPoint(200, 40));
    QCOMPARE(chosen.size(), 0);
}

void tst_TimeChart::theKeyboardChoosesToo()
{
    const ChartData data = hours(2, 24);
    show(data);
    QSignalSpy chosen(m_chart, &TimeChart::rangeChosen);
    plot()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(plot(), Qt::Key_End);
    QVERIFY(tip().contains(QStringLiteral("23:00 – 24:00")));
    QTest::keyClick(plot(), Qt::Key_Left);
    QVERIFY(tip().contains(QStringLiteral("22:00 – 23:00")));
    QVERIFY(plot()->accessibleDescription().contains(QStringLiteral("series 0: 122")));
    QTest::keyClick(plot(), Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(plot(), Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(plot(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    const TimeSpan wanted{data.spans[20].startUs, data.spans[22].endUs};
    QCOMPARE(chosen.first().first().value<TimeSpan>(), wanted);
}

void tst_TimeChart::escapeAndADoubleClickGoBack()
{
    show(hours(2, 24));
    QSignalSpy reset(m_chart, &TimeChart::rangeReset);
    plot()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(plot(), Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(plot(), Qt::Key_Escape); // ends the choice first
    QCOMPARE(reset.size(), 0);
    QTest::keyClick(plot(), Qt::Key_Escape);
    QCOMPARE(reset.size(), 1);
    QTest::mouseDClick(plot()->viewport(), Qt::LeftButton, {}, QPoint(200, 40));
    QCOMPARE(reset.size(), 2);
}

void tst_TimeChart::aFixedChartIsNotZoomed()
{
    m_chart->setZoomable(false);
    show(hours(2, 24));
    QSignalSpy chosen(m_chart, &TimeChart::rangeChosen);
    QSignalSpy reset(m_chart, &TimeChart::rangeReset);
    drag(0.3, 0.6);
    QTest::mouseDClick(plot()->viewport(), Qt::LeftButton, {}, QPoint(200, 40));
    QCOMPARE(chosen.size() + reset.size(), 0);
}

void tst_TimeChart::gapsAreNoValues()
{
    ChartData data = hours(1, 24);
    data.kind = ChartKind::Lines;
    data.format = ChartFormat::time();
    data.series[0].values[23] = NoValue;
    show(data);
    moveTo(0.99);
    QCOMPARE(tip(), QStringLiteral("10 Mar 23:00 – 24:00\nseries 0: —"));
    QVERIFY(!data.isEmpty());
    for (double &value : data.series[0].values)
        value = NoValue;
    QVERIFY(data.isEmpty());
    show(data); // draws nothing, and does not fall over it
    QVERIFY(!m_chart->toImage({600, 300}).isNull());
}

void tst_TimeChart::picturesAreSharp()
{
    show(hours(3, 24));
    const QImage image = m_chart->toImage({600, 300}, 2);
    QCOMPARE(image.size(), QSize(1200, 600));
    QSet<QRgb> colours;
    for (int x = 0; x < image.width(); x += 3)
        colours.insert(image.pixel(x, 480));
    QVERIFY(colours.size() > 1);
    // The same at the narrowest and the widest, and where there is nothing.
    QVERIFY(!m_chart->toImage({400, 200}, 1).isNull());
    QVERIFY(!m_chart->toImage({2000, 600}, 1).isNull());
    show({});
    QVERIFY(!m_chart->toImage({400, 200}, 1).isNull());
}

void tst_TimeChart::updatingIsCheap()
{
    ChartData data = hours(8, 400);
    show(data);
    // Of the processor, not of the clock: other programs run beside it.
    const auto milliseconds = [] { return double(std::clock()) * 1000 / CLOCKS_PER_SEC; };
    double setting = 0;
    double drawing = 0;
    constexpr int Rounds = 20;
    for (int round = 0; round < Rounds; ++round) {
        for (ChartSeries &series : data.series) {
            for (double &value : series.values)
                value += 1 + round;
        }
        const double start = milliseconds();
        m_chart->setData(data);
        const double set = milliseconds();
        QCoreApplication::processEvents();
        setting += set - start;
        drawing += milliseconds() - set;
    }
    QVERIFY(m_chart->data() == data);
    qInfo("8 series of 400 values: %.1f ms to set, %.1f ms to draw", setting / Rounds,
          drawing / Rounds);
}

QTEST_MAIN(tst_TimeChart)
#include "tst_timechart.moc"
