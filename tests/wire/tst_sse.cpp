// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/http/sse.h"

#include <QTest>

namespace orchestris {

namespace {

/// One line an event: type|id|data, so that a failure shows what came.
QByteArray describe(const SseEvent &event)
{
    QByteArray line;
    line.append(event.type).append('|').append(event.id).append('|').append(event.data);
    return line;
}

QByteArrayList parse(const QByteArrayList &pieces, bool *partial = nullptr)
{
    SseParser parser;
    QByteArrayList events;
    for (const QByteArray &piece : pieces) {
        // A copy with nothing after it: a read past the end is then seen by the sanitizers.
        const std::vector<char> exact(piece.begin(), piece.end());
        const bool sane =
            parser.feed(QByteArrayView(exact.data(), static_cast<qsizetype>(exact.size())),
                        [&](const SseEvent &event) { events.append(describe(event)); });
        if (!sane)
            events.append("too large");
    }
    if (partial)
        *partial = parser.finish();
    return events;
}

} // namespace

class TestSse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsTheFormat_data();
    void understandsTheFormat();
    void doesNotCareWhereTheBytesAreCut_data() { understandsTheFormat_data(); }
    void doesNotCareWhereTheBytesAreCut();
    void doesNotCopyAnEventThatLiesWholeInOnePiece();
    void stopsWhenTheCallbackSaysSo();
    void refusesAnEventThatNeverEnds();
    void refusesAnEventOfManySmallLinesThatNeverEnds();
    void acceptsAnEventOfTheLargestSize();
    void framesWhatItWouldReadBack_data();
    void framesWhatItWouldReadBack();
};

void TestSse::understandsTheFormat_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QByteArrayList>("events");
    QTest::addColumn<bool>("partial");

    QTest::newRow("one event") << QByteArray("data: {\"a\":1}\n\n") << QByteArrayList{"||{\"a\":1}"}
                               << false;
    QTest::newRow("two events") << QByteArray("data: a\n\ndata: [DONE]\n\n")
                                << QByteArrayList{"||a", "||[DONE]"} << false;
    QTest::newRow("lines end in CRLF")
        << QByteArray("data: a\r\n\r\ndata: b\r\n\r\n") << QByteArrayList{"||a", "||b"} << false;
    QTest::newRow("lines end in CR alone")
        << QByteArray("data: a\r\rdata: b\r\r") << QByteArrayList{"||a", "||b"} << false;
    QTest::newRow("line ends are mixed") << QByteArray("data: a\r\n\ndata: b\n\r\ndata: c\r\n\r")
                                         << QByteArrayList{"||a", "||b", "||c"} << false;
    QTest::newRow("data over several lines is joined by LF")
        << QByteArray("data: a\ndata: b\ndata:\ndata: d\n\n") << QByteArrayList{"||a\nb\n\nd"}
        << false;
    QTest::newRow("type and id come with their event only")
        << QByteArray("event: response.created\nid: 7\ndata: x\n\ndata: y\n\n")
        << QByteArrayList{"response.created|7|x", "||y"} << false;
    QTest::newRow("only one blank after the colon is removed")
        << QByteArray("data:  a\n\ndata:b\n\n") << QByteArrayList{"|| a", "||b"} << false;
    QTest::newRow("comments and unknown fields are skipped")
        << QByteArray(": keepalive\n\n:\nretry: 3000\nfoo: bar\nfoo\ndata: a\n: c\n\n")
        << QByteArrayList{"||a"} << false;
    QTest::newRow("a byte order mark is skipped once") << QByteArray("\xEF\xBB\xBF"
                                                                     "data: a\n\n\xEF\xBB\xBF"
                                                                     "data: b\n\ndata: c\n\n")
                                                       << QByteArrayList{"||a", "||c"} << false;
    QTest::newRow("an event without data is dropped")
        << QByteArray("event: ping\n\ndata: a\n\n") << QByteArrayList{"||a"} << false;
    QTest::newRow("an empty data line is an event")
        << QByteArray("data\n\ndata:\n\n") << QByteArrayList{"||", "||"} << false;
    QTest::newRow("a colon inside the data stays")
        << QByteArray("data: a: b: c\n\n") << QByteArrayList{"||a: b: c"} << false;
    QTest::newRow("a name that only begins like data is another field")
        << QByteArray("datax: a\ndat: b\n\ndata: c\n\n") << QByteArrayList{"||c"} << false;
    QTest::newRow("characters of several bytes survive")
        << QByteArray("data: \xE2\x82\xAC \xF0\x9F\x98\x80\n\n")
        << QByteArrayList{"||\xE2\x82\xAC \xF0\x9F\x98\x80"} << false;
    QTest::newRow("the end comes inside an event")
        << QByteArray("data: a\n\ndata: b\n") << QByteArrayList{"||a"} << true;
    QTest::newRow("the end comes inside a line")
        << QByteArray("data: a\n\nda") << QByteArrayList{"||a"} << true;
    QTest::newRow("nothing at all") << QByteArray() << QByteArrayList{} << false;
}

void TestSse::understandsTheFormat()
{
    QFETCH(QByteArray, stream);
    QFETCH(QByteArrayList, events);
    QFETCH(bool, partial);
    bool isPartial = false;
    QCOMPARE(parse({stream}, &isPartial), events);
    QCOMPARE(isPartial, partial);
}

void TestSse::doesNotCareWhereTheBytesAreCut()
{
    QFETCH(QByteArray, stream);
    QFETCH(QByteArrayList, events);
    QFETCH(bool, partial);
    bool isPartial = false;
    for (qsizetype first = 0; first <= stream.size(); ++first) {
        for (qsizetype second = first; second <= stream.size(); ++second) {
            QCOMPARE(parse({stream.first(first), stream.sliced(first, second - first),
                            stream.sliced(second)},
                           &isPartial),
                     events);
            QCOMPARE(isPartial, partial);
        }
    }
    QByteArrayList bytes;
    for (const char byte : stream)
        bytes.append(QByteArray(1, byte));
    QCOMPARE(parse(bytes, &isPartial), events);
    QCOMPARE(isPartial, partial);
}

void TestSse::doesNotCopyAnEventThatLiesWholeInOnePiece()
{
    const QByteArray stream = "data: first\n\ndata: second\n\n";
    SseParser parser;
    int inside = 0;
    QVERIFY(parser.feed(stream, [&](const SseEvent &event) {
        if (event.data.begin() > stream.begin() && event.data.end() < stream.end())
            ++inside;
    }));
    QCOMPARE(inside, 2);
}

void TestSse::stopsWhenTheCallbackSaysSo()
{
    SseParser parser;
    int calls = 0;
    QVERIFY(parser.feed("data: a\n\ndata: [DONE]\n\ndata: b\n\n",
                        [&](const SseEvent &event) { return ++calls, event.data != "[DONE]"; }));
    QCOMPARE(calls, 2);
}

void TestSse::refusesAnEventThatNeverEnds()
{
    SseParser parser;
    int events = 0;
    const auto count = [&](const SseEvent &) { ++events; };
    const QByteArray block(1024 * 1024, 'x');
    QVERIFY(parser.feed("data: ", count));
    for (int i = 0; i < 7; ++i)
        QVERIFY(parser.feed(block, count));
    QVERIFY(!parser.feed(block, count));
    QVERIFY2(!parser.feed("\n\ndata: a\n\n", count), "it went on after the refusal");
    QCOMPARE(events, 0);
}

void TestSse::refusesAnEventOfManySmallLinesThatNeverEnds()
{
    SseParser parser;
    const QByteArray line = "data: " + QByteArray(64 * 1024, 'x') + '\n';
    bool sane = true;
    int lines = 0;
    for (; sane && lines < 1000; ++lines)
        sane = parser.feed(line, [](const SseEvent &) {});
    QVERIFY(!sane);
    QCOMPARE_GE(lines, 127);
    QCOMPARE_LE(lines, 129);
}

void TestSse::acceptsAnEventOfTheLargestSize()
{
    SseParser parser;
    const QByteArray data(SseParser::kMaximumEventBytes - 64, 'x');
    qsizetype size = 0;
    QVERIFY(parser.feed(QByteArray("data: " + data + "\n\n"),
                        [&](const SseEvent &event) { size = event.data.size(); }));
    QCOMPARE(size, data.size());
}

void TestSse::framesWhatItWouldReadBack_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("one line") << QByteArray("{}") << QByteArray("data: {}\n\n");
    QTest::newRow("no data") << QByteArray() << QByteArray("data: \n\n");
    QTest::newRow("an LF inside") << QByteArray("a\nb") << QByteArray("data: a\ndata: b\n\n");
    QTest::newRow("a CRLF and a CR inside")
        << QByteArray("a\r\nb\rc") << QByteArray("data: a\ndata: b\ndata: c\n\n");
    QTest::newRow("an LF at the end") << QByteArray("a\n") << QByteArray("data: a\ndata: \n\n");
}

void TestSse::framesWhatItWouldReadBack()
{
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, frame);
    QByteArray out = "before";
    formatSseData(out, data);
    QCOMPARE(out, "before" + frame);
    data.replace("\r\n", "\n");
    data.replace('\r', '\n');
    QCOMPARE(parse({frame}), QByteArrayList{"||" + data});
}

} // namespace orchestris

QTEST_GUILESS_MAIN(orchestris::TestSse)
#include "tst_sse.moc"
