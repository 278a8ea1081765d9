// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a chart is made of: marks below it, lines across it, colours.
#include "ui/charts/chartcolours.h"
#include "ui/charts/chartdata.h"
#include "ui/charts/timeticks.h"
#include "ui/look/theme.h"

#include <QtTest>

#include <cmath>

using namespace orchestris;

namespace {

constexpr qint64 Hour = 3'600'000'000;

qint64 us(const QByteArray &iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toMSecsSinceEpoch() * 1000;
}

using Vector = std::array<double, 3>;

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

Vector linearOf(const QColor &colour)
{
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

double luminance(const QColor &colour)
{
    const Vector parts = linearOf(colour);
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
}

/// As L*a*b*, as somebody with that matrix of sight sees it (Machado, Oliveira, Fernandes 2009).
Vector seen(const QColor &colour, const std::array<Vector, 3> &sight)
{
    const Vector in = linearOf(colour);
    Vector rgb{};
    for (size_t i = 0; i < 3; ++i)
        rgb[i] =
            std::clamp(sight[i][0] * in[0] + sight[i][1] * in[1] + sight[i][2] * in[2], 0.0, 1.0);
    const auto root = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = root((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505);
    const double y = root(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    const double z = root((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

} // namespace

class tst_ChartParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksStandAtTheZonesOwnTimes_data();
    void marksStandAtTheZonesOwnTimes();
    void marksAreFewerThanAskedForAndInOrder();
    void spansReadAsPeopleSayThem_data();
    void spansReadAsPeopleSayThem();
    void linesAreRound_data();
    void linesAreRound();
    void coloursCanBeToldApart_data();
    void coloursCanBeToldApart();
    void valuesKeepTheirColour();
};

void tst_ChartParts::marksStandAtTheZonesOwnTimes_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("most");
    QTest::addColumn<QStringList>("labels");
    using L = QStringList;
    const auto row = [](const char *name, const char *zone, const char *from, const char *to,
                        int most, const L &labels) {
        QTest::newRow(name) << QByteArray(zone) << QByteArray(from) << QByteArray(to) << most
                            << labels;
    };
    const auto text = [](const char *words) { return QString::fromLatin1(words).split(u'|'); };
    row("a day in UTC", "UTC", "2026-03-10T00:00:00Z", "2026-03-11T00:00:00Z", 8,
        text("10 Mar|03:00|06:00|09:00|12:00|15:00|18:00|21:00|11 Mar"));
    row("the day that loses an hour", "Europe/Berlin", "2026-03-28T23:00:00Z",
        "2026-03-29T22:00:00Z", 23,
        text("29 Mar|01:00|03:00|04:00|05:00|06:00|07:00|08:00|09:00|10:00|11:00|12:00|13:00|14:00|"
             "15:00|16:00|17:00|18:00|19:00|20:00|21:00|22:00|23:00|30 Mar"));
    row("the night that has an hour twice", "Europe/Berlin", "2026-10-24T23:00:00Z",
        "2026-10-25T03:00:00Z", 4, text("01:00|02:00|02:00|03:00|04:00"));
    row("a zone three quarters off", "Asia/Kathmandu", "2026-03-10T00:00:00Z",
        "2026-03-10T04:00:00Z", 4, text("06:00|07:00|08:00|09:00"));
    row("weeks begin on Mondays", "UTC", "2026-03-01T00:00:00Z", "2026-03-31T00:00:00Z", 5,
        text("2 Mar|9 Mar|16 Mar|23 Mar|30 Mar"));
    row("months, and the year's name in January", "Asia/Tokyo", "2025-10-31T15:00:00Z",
        "2026-03-31T15:00:00Z", 6, text("Nov|Dec|2026|Feb|Mar|Apr"));
    row("minutes of an hour", "UTC", "2026-03-10T10:07:00Z", "2026-03-10T11:07:00Z", 6,
        text("10:10|10:20|10:30|10:40|10:50|11:00"));
}

void tst_ChartParts::marksStandAtTheZonesOwnTimes()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, most);
    QFETCH(QStringList, labels);
    QStringList found;
    for (const TimeTick &tick : timeTicks({us(from), us(to)}, zone, most))
        found.append(tick.label);
    QCOMPARE(found, labels);
}

void tst_ChartParts::marksAreFewerThanAskedForAndInOrder()
{
    const qint64 start = us("2024-02-27T13:37:00Z");
    for (qint64 length = Hour / 4; length < 4000ll * 24 * Hour; length = length * 3 / 2) {
        for (const int most : {1, 4, 9, 25}) {
            const auto ticks = timeTicks({start, start + length}, "America/New_York", most);
            QVERIFY2(ticks.size() <= size_t(most) + 2,
                     qPrintable(QStringLiteral("%1 marks of %2").arg(ticks.size()).arg(most)));
            for (size_t i = 0; i < ticks.size(); ++i) {
                QVERIFY(ticks[i].atUs >= start && ticks[i].atUs <= start + length);
                QVERIFY(i == 0 || ticks[i].atUs > ticks[i - 1].atUs);
            }
        }
    }
}

void tst_ChartParts::spansReadAsPeopleSayThem_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("text");
    QTest::newRow("an hour") << QByteArray("2026-03-10T08:00:00Z")
                             << QByteArray("2026-03-10T09:00:00Z")
                             << QStringLiteral("10 Mar 09:00 – 10:00");
    QTest::newRow("the last hour of a day")
        << QByteArray("2026-03-10T22:00:00Z") << QByteArray("2026-03-10T23:00:00Z")
        << QStringLiteral("10 Mar 23:00 – 24:00");
    QTest::newRow("a day of 23 hours")
        << QByteArray("2026-03-28T23:00:00Z") << QByteArray("2026-03-29T22:00:00Z")
        << QStringLiteral("29 Mar 2026");
    QTest::newRow("a month") << QByteArray("2026-02-28T23:00:00Z")
                             << QByteArray("2026-03-31T22:00:00Z") << QStringLiteral("March 2026");
    QTest::newRow("some days") << QByteArray("2026-02-28T23:00:00Z")
                               << QByteArray("2026-03-05T23:00:00Z")
                               << QStringLiteral("1 Mar 2026 – 5 Mar 2026");
}

void tst_ChartParts::spansReadAsPeopleSayThem()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, text);
    QCOMPARE(spanText({us(from), us(to)}, "Europe/Berlin"), text);
}

void tst_ChartParts::linesAreRound_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<double>("largest");
    QTest::addColumn<QStringList>("labels");
    using enum ChartFormat::Unit;
    const auto text = [](const char *words) { return QString::fromUtf8(words).split(u'|'); };
    QTest::newRow("one request") << int(Count) << 1.0 << text("0|1");
    QTest::newRow("seven requests") << int(Count) << 7.0 << text("0|2|4|6|8");
    QTest::newRow("millions of tokens") << int(Count) << 3.2e6 << text("0|1 M|2 M|3 M|4 M");
    QTest::newRow("thousands") << int(Count) << 8.5e4 << text("0|25 k|50 k|75 k|100 k");
    QTest::newRow("dollars") << int(Money) << 6.1e9 << text("$0|$2|$4|$6|$8");
    QTest::newRow("parts of a cent") << int(Money) << 3e6 << text("$0|$0.001|$0.002|$0.003");
    QTest::newRow("milliseconds") << int(Time) << 180e3 << text("0|50 ms|100 ms|150 ms|200 ms");
    QTest::newRow("seconds") << int(Time) << 5.5e6 << text("0|2 s|4 s|6 s");
    QTest::newRow("minutes") << int(Time) << 400e6 << text("0|2 min|4 min|6 min|8 min");
    QTest::newRow("nothing") << int(Count) << 0.0 << text("0|1");
}

void tst_ChartParts::linesAreRound()
{
    QFETCH(int, unit);
    QFETCH(double, largest);
    QFETCH(QStringList, labels);
    const ChartFormat format{ChartFormat::Unit(unit)};
    const std::vector<double> ticks = format.ticks(largest, 4);
    QStringList found;
    for (const double tick : ticks)
        found.append(format.tickText(tick, ticks[1]));
    QCOMPARE(found, labels);
    QVERIFY(ticks.back() >= largest);
}

void tst_ChartParts::coloursCanBeToldApart_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QList<double>>("sight");
    const std::pair<const char *, QList<double>> sights[] = {
        {"full sight", {1, 0, 0, 0, 1, 0, 0, 0, 1}},
        {"without red",
         {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
          1.051998}},
        {"without green",
         {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940,
          0.968881}},
        {"without blue",
         {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
          0.303900}}};
    for (const bool dark : {false, true}) {
        for (const auto &[name, sight] : sights)
            QTest::addRow("%s on %s", name, dark ? "dark" : "light") << dark << sight;
    }
}

void tst_ChartParts::coloursCanBeToldApart()
{
    QFETCH(bool, dark);
    QFETCH(QList<double>, sight);
    const Theme theme = dark ? Theme::dark() : Theme::light();
    std::array<Vector, 3> matrix{};
    for (size_t i = 0; i < 9; ++i)
        matrix[i / 3][i % 3] = sight[qsizetype(i)];
    for (int a = -1; a < ChartSlot::Count; ++a) {
        const QColor colour = chartColour(theme, a);
        const double light = luminance(colour) + 0.05;
        const double ground = luminance(theme.surface) + 0.05;
        QVERIFY(std::max(light, ground) / std::min(light, ground) > 2.3);
        for (int b = a + 1; b < ChartSlot::Count; ++b) {
            const Vector one = seen(colour, matrix);
            const Vector other = seen(chartColour(theme, b), matrix);
            const double distance =
                std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
            QVERIFY2(distance > 13,
                     qPrintable(QStringLiteral("%1 and %2: %3").arg(a).arg(b).arg(distance)));
        }
    }
}

void tst_ChartParts::valuesKeepTheirColour()
{
    const QByteArrayList values{"acme/large", "acme/small", "local/coder", "beta/fast",
                                "beta/slow",  "x/y",        "z/q",         "k/l"};
    const QList<int> chosen = colourSlots(values);
    QCOMPARE(QSet<int>(chosen.begin(), chosen.end()).size(), ChartSlot::Count);
    QCOMPARE(colourSlots({values[0]}).first(), chosen[0]);
    QCOMPARE(colourSlots(values), chosen);
    // Those that went before keep theirs, whatever comes after.
    QCOMPARE(colourSlots(values.mid(0, 4)), chosen.mid(0, 4));
}

QTEST_MAIN(tst_ChartParts)
#include "tst_chartparts.moc"
