// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/http/requestscanner.h"

#include <QTest>

namespace orchestris {

namespace {

constexpr qint64 kBodyLimit = 64;

ScanLimits limits()
{
    ScanLimits result;
    result.headBytes = 2048;
    result.fields = 8;
    result.targetBytes = 256;
    result.bodyBytes = kBodyLimit;
    return result;
}

/// What came out of a stream, as text: "POST /a?q body=xyz keep; 400".
QByteArray scan(const QByteArrayList &pieces, const ScanLimits &scanLimits = limits())
{
    RequestScanner scanner(scanLimits);
    QByteArrayList seen;
    for (const QByteArray &piece : pieces) {
        // An exact copy: a read past its end is seen by the sanitizers.
        const std::vector<char> exact(piece.begin(), piece.end());
        QByteArrayView bytes(exact.data(), static_cast<qsizetype>(exact.size()));
        for (;;) {
            const qsizetype used = scanner.feed(bytes);
            bytes = bytes.sliced(used);
            if (scanner.state() == RequestScanner::State::Refused)
                return (seen << QByteArray::number(scanner.refusal().status)).join("; ");
            if (scanner.state() == RequestScanner::State::Whole) {
                const bool keep = scanner.framing().keepAlive;
                const bool expects = scanner.framing().expectsContinue;
                const Request request = scanner.take();
                QByteArray text = request.method + ' ' + request.path;
                if (!request.query.isEmpty())
                    text += '?' + request.query;
                if (!request.body.isEmpty())
                    text += " body=" + request.body;
                text += keep ? " keep" : " close";
                if (expects)
                    text += " expects";
                if (request.upgrade)
                    text += " upgrade";
                seen << text;
            } else if (scanner.state() != RequestScanner::State::Decided && bytes.isEmpty()) {
                break;
            }
        }
    }
    if (scanner.state() != RequestScanner::State::Idle)
        seen << "unfinished";
    return seen.join("; ");
}

QByteArray get(const QByteArray &fields)
{
    return "GET / HTTP/1.1\r\nHost: h\r\n" + fields + "\r\n";
}

QByteArray post(const QByteArray &fields, const QByteArray &body)
{
    return "POST /p HTTP/1.1\r\nHost: h\r\n" + fields + "\r\n" + body;
}

} // namespace

class TestRequestScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatIsWellFormed_data();
    void takesWhatIsWellFormed();
    void refusesWhatCouldBeReadInTwoWays_data();
    void refusesWhatCouldBeReadInTwoWays();
    void doesNotCareWhereTheBytesAreCut_data();
    void doesNotCareWhereTheBytesAreCut();
    void viewsOfHeadersSurviveTheMoveOfTheRequest();
    void refusesBeforeTheLineEnds_data();
    void refusesBeforeTheLineEnds();
    void refusesALargeBodyAsSoonAsItIsAnnounced();
    void keepsNoMoreOfAPeerThanTheLimit();
};

void TestRequestScanner::takesWhatIsWellFormed_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QByteArray>("seen");

    const auto row = [](const char *name, const QByteArray &stream, const QByteArray &seen) {
        QTest::newRow(name) << stream << seen;
    };
    row("a plain GET", get(""), "GET / keep");
    row("path and query apart, still encoded",
        "GET /models/a%2Fb?x=%20&y=/?z HTTP/1.1\r\nHost: h\r\n\r\n",
        "GET /models/a%2Fb?x=%20&y=/?z keep");
    row("a body of known length", post("Content-Length: 5\r\n", "hello"),
        "POST /p body=hello keep");
    row("a body of length 0", post("Content-Length: 0\r\n", ""), "POST /p keep");
    row("the same length said twice", post("Content-Length: 2\r\ncontent-length: 02\r\n", "ok"),
        "POST /p body=ok keep");
    row("a chunked body",
        post("Transfer-Encoding: chunked\r\n", "5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n"),
        "POST /p body=hello world keep");
    row("chunk sizes in capitals, zeros in front, extensions and trailers",
        post("Transfer-Encoding: Chunked\r\n",
             "000A;a=b\r\n0123456789\r\nb ; c=\"d\"\r\nabcdefghijk\r\n00;x\r\nETag: 1\r\nb: "
             "2\r\n\r\n"),
        "POST /p body=0123456789abcdefghijk keep");
    row("a chunked body of nothing", post("Transfer-Encoding: chunked\r\n", "0\r\n\r\n"),
        "POST /p keep");
    row("a body just as large as allowed",
        post("Content-Length: 64\r\n", QByteArray(kBodyLimit, 'x')),
        "POST /p body=" + QByteArray(kBodyLimit, 'x') + " keep");
    row("three requests one after the other",
        get("") + post("Content-Length: 3\r\n", "abc") + get("Connection: close\r\n"),
        "GET / keep; POST /p body=abc keep; GET / close");
    row("empty lines between requests", "\r\n" + get("") + "\r\n\r\n" + get(""),
        "GET / keep; GET / keep");
    row("the client asks to close", get("Connection: foo, Close\r\n"), "GET / close");
    row("HTTP/1.0 closes", "GET / HTTP/1.0\r\n\r\n", "GET / close");
    row("HTTP/1.0 keeps alive if asked", "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n",
        "GET / keep");
    row("HTTP/1.9 is read as HTTP/1.1", "GET / HTTP/1.9\r\nHost: h\r\n\r\n", "GET / keep");
    row("a whole URL as the target", "GET http://h:80/a?b HTTP/1.1\r\nHost: h\r\n\r\n",
        "GET /a?b keep");
    row("a whole URL without a path", "GET http://host.example HTTP/1.1\r\nHost: h\r\n\r\n",
        "GET / keep");
    row("OPTIONS for the server as a whole", "OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n",
        "OPTIONS * keep");
    row("a method that nobody knows", "PURGE /x HTTP/1.1\r\nHost: h\r\n\r\n", "PURGE /x keep");
    row("expects 100", post("Expect: 100-Continue\r\nContent-Length: 1\r\n", "x"),
        "POST /p body=x keep expects");
    row("HTTP/1.0 cannot expect",
        "POST / HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\nx",
        "POST / body=x close");
    row("wants a WebSocket", get("Connection: keep-alive, Upgrade\r\nUpgrade: websocket\r\n"),
        "GET / keep upgrade");
    row("Upgrade alone means nothing", get("Upgrade: websocket\r\n"), "GET / keep");
    row("underscores in names, blanks and high bytes in values",
        get("session_id: \t a\xC3\xA4 b \t\r\nEmpty:\r\n"), "GET / keep");
    row("identity is no compression", get("Content-Encoding: identity\r\n"), "GET / keep");
    row("half a head", "GET / HTTP/1.1\r\nHost", "unfinished");
    row("half a body", post("Content-Length: 5\r\n", "hel"), "unfinished");
    row("half a chunk", post("Transfer-Encoding: chunked\r\n", "5\r\nhello\r\n"), "unfinished");
}

void TestRequestScanner::takesWhatIsWellFormed()
{
    QFETCH(QByteArray, stream);
    QFETCH(QByteArray, seen);
    QCOMPARE(scan({stream}), seen);
}

void TestRequestScanner::refusesWhatCouldBeReadInTwoWays_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QByteArray>("seen");

    const auto row = [](const char *name, const QByteArray &stream, const QByteArray &seen) {
        QTest::newRow(name) << stream << seen;
    };
    const auto chunked = [](const QByteArray &body) {
        return post("Transfer-Encoding: chunked\r\n", body);
    };
    row("lines that end in LF alone", "GET / HTTP/1.1\nHost: h\n\n", "400");
    row("a field that ends in LF alone", "GET / HTTP/1.1\r\nHost: h\nA: b\r\n\r\n", "400");
    row("an empty line of LF alone", "GET / HTTP/1.1\r\nHost: h\r\n\n", "400");
    row("LF alone before the request", "\n" + get(""), "400");
    row("a CR inside a value", get("A: b\rc: d\r\n"), "400");
    row("a NUL inside a value", get(QByteArray("A: b\0c\r\n", 8)), "400");
    row("a control character inside a value", get("A: \x01\r\n"), "400");
    row("a NUL inside a name", get(QByteArray("A\0: b\r\n", 7)), "400");
    row("a blank before the colon", get("Content-Length : 5\r\n"), "400");
    row("a field without a colon", get("Nonsense\r\n"), "400");
    row("a field without a name", get(": x\r\n"), "400");
    row("a folded field", get("A: b\r\n c\r\n"), "400");
    row("a folded first field", "GET / HTTP/1.1\r\n Host: h\r\n\r\n", "400");
    row("no Host", "GET / HTTP/1.1\r\n\r\n", "400");
    row("two Hosts", get("Host: h\r\n"), "400");
    row("two Hosts in HTTP/1.0", "GET / HTTP/1.0\r\nHost: a\r\nHost: b\r\n\r\n", "400");
    row("no method", " / HTTP/1.1\r\nHost: h\r\n\r\n", "400");
    row("a method with a bracket", "G(T / HTTP/1.1\r\nHost: h\r\n\r\n", "400");
    row("a method without end", QByteArray(40, 'G') + " / HTTP/1.1\r\nHost: h\r\n\r\n", "400");
    row("no target", "GET  HTTP/1.1\r\nHost: h\r\n\r\n", "400");
    row("no version", "GET /\r\n\r\n", "400");
    row("a blank inside the target", "GET /a b HTTP/1.1\r\nHost: h\r\n\r\n", "400");
    row("a high byte inside the target", "GET /\xC3\xA4 HTTP/1.1\r\nHost: h\r\n\r\n", "400");
    row("a fragment in the target", "GET /a#b HTTP/1.1\r\nHost: h\r\n\r\n", "400");
    row("a target that is no path", "GET a HTTP/1.1\r\nHost: h\r\n\r\n", "400");
    row("a star for GET", "GET * HTTP/1.1\r\nHost: h\r\n\r\n", "400");
    row("a tunnel", "CONNECT h:443 HTTP/1.1\r\nHost: h\r\n\r\n", "501");
    row("a version in small letters", "GET / http/1.1\r\nHost: h\r\n\r\n", "400");
    row("a version of three digits", "GET / HTTP/1.10\r\nHost: h\r\n\r\n", "400");
    row("HTTP/2 by prior knowledge", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "505");
    row("HTTP/0.9", "GET / HTTP/0.9\r\nHost: h\r\n\r\n", "505");
    row("a TLS hello", QByteArray("\x16\x03\x01\x02\x00", 5), "400");
    row("empty lines without end", "\r\n\r\n\r\n\r\n\r\n" + get(""), "400");

    row("length and chunked together",
        post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), "400");
    row("chunked and length together",
        post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n"), "400");
    row("two lengths that differ", post("Content-Length: 5\r\nContent-Length: 6\r\n", ""), "400");
    row("a list of lengths", post("Content-Length: 5, 5\r\n", "hello"), "400");
    row("a negative length", post("Content-Length: -1\r\n", ""), "400");
    row("a length with a plus", post("Content-Length: +5\r\n", "hello"), "400");
    row("a length in hexadecimal", post("Content-Length: 0x5\r\n", "hello"), "400");
    row("an empty length", post("Content-Length: \r\n", ""), "400");
    row("a length that overflows 64 bits",
        post("Content-Length: 18446744073709551621\r\n", "hello"), "413");
    row("a length of 300 digits", post("Content-Length: 1" + QByteArray(300, '0') + "\r\n", ""),
        "413");
    row("a body one byte too large", post("Content-Length: 65\r\n", QByteArray(65, 'x')), "413");
    row("another transfer coding", post("Transfer-Encoding: gzip, chunked\r\n", ""), "501");
    row("chunked twice", post("Transfer-Encoding: chunked, chunked\r\n", ""), "501");
    row("chunked in two fields",
        post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", ""), "400");
    row("something that only looks like chunked", post("Transfer-Encoding: xchunked\r\n", ""),
        "501");
    row("an empty transfer coding", post("Transfer-Encoding:\r\n", ""), "400");
    row("chunked in HTTP/1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "400");
    row("a compressed body", post("Content-Encoding: gzip\r\nContent-Length: 1\r\n", "x"), "415");
    row("another expectation", get("Expect: 200-ok\r\n"), "417");

    row("a chunk size that is no number", chunked("x\r\n"), "400");
    row("an empty chunk size", chunked("\r\n"), "400");
    row("a chunk size with a sign", chunked("-1\r\n"), "400");
    row("a chunk size with 0x", chunked("0x5\r\nhello\r\n0\r\n\r\n"), "400");
    row("a chunk size of 17 digits", chunked("00000000000000005\r\nhello\r\n"), "400");
    row("a chunk size that overflows", chunked("ffffffffffffffff\r\n"), "413");
    row("a chunk size that ends in LF alone", chunked("5\nhello\r\n0\r\n\r\n"), "400");
    row("a chunk that is longer than its size", chunked("5\r\nhello!\r\n0\r\n\r\n"), "400");
    row("a chunk that ends in LF alone", chunked("5\r\nhello\n0\r\n\r\n"), "400");
    row("a control character in an extension", chunked("5;a\nb\r\nhello\r\n"), "400");
    row("chunks that grow too large",
        chunked("20\r\n" + QByteArray(32, 'x') + "\r\n21\r\n" + QByteArray(33, 'x') + "\r\n"),
        "413");
    row("chunk extensions without end", chunked("5;" + QByteArray(17 * 1024, 'a')), "400");
    row("trailers without end", chunked("0\r\na: " + QByteArray(9 * 1024, 'a')), "431");
    row("a NUL in a trailer", chunked("0\r\n" + QByteArray("a: \0\r\n\r\n", 8)), "400");

    row("one field too many", get(QByteArray("A: b\r\n").repeated(8)), "431");
    row("a head that is too large", get("A: " + QByteArray(2048, 'x') + "\r\n"), "431");
    row("a target that is too long",
        "GET /" + QByteArray(256, 'x') + " HTTP/1.1\r\nHost: h\r\n\r\n", "414");
    row("a second request that is bad", get("") + "nonsense\r\n\r\n", "GET / keep; 400");
}

void TestRequestScanner::refusesWhatCouldBeReadInTwoWays()
{
    QFETCH(QByteArray, stream);
    QFETCH(QByteArray, seen);
    QCOMPARE(scan({stream}), seen);
}

void TestRequestScanner::doesNotCareWhereTheBytesAreCut_data()
{
    takesWhatIsWellFormed_data();
    refusesWhatCouldBeReadInTwoWays_data();
}

void TestRequestScanner::doesNotCareWhereTheBytesAreCut()
{
    QFETCH(QByteArray, stream);
    QFETCH(QByteArray, seen);
    if (stream.size() < 600) {
        for (qsizetype cut = 0; cut <= stream.size(); ++cut)
            QCOMPARE(scan({stream.first(cut), stream.sliced(cut)}), seen);
    }
    QByteArrayList bytes;
    for (const char byte : stream)
        bytes.append(QByteArray(1, byte));
    QCOMPARE(scan(bytes), seen);
}

void TestRequestScanner::viewsOfHeadersSurviveTheMoveOfTheRequest()
{
    RequestScanner scanner(limits());
    const QByteArray stream = get("Authorization:  Bearer x \r\nA: 1\r\na: 2\r\nE:\r\n");
    QCOMPARE(scanner.feed(stream), stream.size());
    QCOMPARE(scanner.framing().host, QByteArrayView("h"));
    scanner.feed({});
    const Request request = scanner.take();
    QCOMPARE(request.header("authorization"), QByteArrayView("Bearer x"));
    QCOMPARE(request.header("A"), QByteArrayView("1"));
    QVERIFY(request.header("B").isNull());
    QVERIFY(!request.header("e").isNull());
    QCOMPARE(request.headers.size(), size_t(5));
}

void TestRequestScanner::refusesBeforeTheLineEnds_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<QByteArray>("filler");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("atMost");
    QTest::newRow("a request line without end")
        << QByteArray("GET /") << QByteArray("x") << 414 << 512;
    QTest::newRow("a field without end")
        << QByteArray("GET / HTTP/1.1\r\nA: ") << QByteArray("x") << 431 << 2100;
    QTest::newRow("fields without end")
        << QByteArray("GET / HTTP/1.1\r\n") << QByteArray("A: b\r\n") << 431 << 100;
}

void TestRequestScanner::refusesBeforeTheLineEnds()
{
    QFETCH(QByteArray, beginning);
    QFETCH(QByteArray, filler);
    QFETCH(int, status);
    QFETCH(int, atMost);
    RequestScanner scanner(limits());
    scanner.feed(beginning);
    qsizetype sent = beginning.size();
    while (scanner.state() != RequestScanner::State::Refused && sent < 10'000)
        sent += scanner.feed(filler);
    QCOMPARE(scanner.refusal().status, status);
    QCOMPARE_LE(sent, atMost);
}

void TestRequestScanner::refusesALargeBodyAsSoonAsItIsAnnounced()
{
    QCOMPARE(scan({post("Content-Length: 65\r\n", "")}), "413");
    QCOMPARE(scan({post("Transfer-Encoding: chunked\r\n", "41\r")}), "413");
}

void TestRequestScanner::keepsNoMoreOfAPeerThanTheLimit()
{
    ScanLimits large = limits();
    large.bodyBytes = 1024 * 1024 * 1024;
    RequestScanner scanner(large);
    scanner.feed(post("Content-Length: 1073741824\r\n", ""));
    scanner.feed("x");
    QCOMPARE_LE(scanner.request().body.capacity(), 512 * 1024);
}

} // namespace orchestris

QTEST_GUILESS_MAIN(orchestris::TestRequestScanner)
#include "tst_requestscanner.moc"
