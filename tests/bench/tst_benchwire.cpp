// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/core/chunkformat.h"
#include "tests/bench/core/requestreader.h"
#include "tests/bench/core/responsereader.h"
#include "tests/bench/core/sockets.h"
#include "tests/bench/core/sseframes.h"

#include <QTest>

#include <string>
#include <vector>

using namespace orchestris::bench;

namespace {

class Body : public ResponseSink
{
public:
    void onBody(std::string_view bytes) override { text.append(bytes); }
    std::string text;
};

class Frames : public FrameSink
{
public:
    void onFrame(std::string_view data) override { frames.emplace_back(data); }
    void onEvent(std::string_view type, std::string_view data) override
    {
        frames.push_back(std::string(type) + "=" + std::string(data));
    }
    void onStrayFrame(std::string_view text) override { stray.emplace_back(text); }
    std::vector<std::string> frames;
    std::vector<std::string> stray;
};

/// The bytes in two pieces, cut at `cut`; or one by one, if it is negative.
std::vector<std::string_view> pieces(std::string_view bytes, int cut)
{
    if (cut >= 0) {
        const auto at = static_cast<std::size_t>(cut);
        return {bytes.substr(0, at), bytes.substr(at)};
    }
    std::vector<std::string_view> all;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        all.push_back(bytes.substr(i, 1));
    return all;
}

} // namespace

class TestBenchWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void responsesAreReadWhereverTheyAreCut_data();
    void responsesAreReadWhereverTheyAreCut();
    void brokenResponsesAreRefused_data();
    void brokenResponsesAreRefused();
    void framesAreFoundWhereverTheyAreCut();
    void commentsAreNoFrames();
    void requestsAreReadOnlyWhole();
    void flagsAreFoundAsClientsWriteThem();
    void contentBelongsToItsNumbersOnly();
    void ordersAreReadFromTheUserField();
    void addressesStayOnLoopback();
};

void TestBenchWire::responsesAreReadWhereverTheyAreCut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("keepsAlive");
    QTest::newRow("fixed length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello")
                                  << QByteArray("hello") << 200 << true;
    QTest::newRow("no body") << QByteArray("HTTP/1.1 404 Not Found\r\ncontent-length:0\r\n\r\n")
                             << QByteArray() << 404 << true;
    QTest::newRow("chunked") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                           "3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\n\r\n")
                             << QByteArray("abc0123456789") << 200 << true;
    QTest::newRow("chunked with a trailer")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                      "1\r\na\r\n0\r\nx-sum: 1\r\n\r\n")
        << QByteArray("a") << 200 << true;
    QTest::newRow("told to close")
        << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok")
        << QByteArray("ok") << 200 << false;
    QTest::newRow("after an interim answer")
        << QByteArray("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
        << QByteArray("ok") << 200 << true;
}

void TestBenchWire::responsesAreReadWhereverTheyAreCut()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(bool, keepsAlive);
    const std::string_view all(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    ResponseReader reader;
    for (int cut = -1; cut < bytes.size(); ++cut) {
        Body sink;
        reader.reset();
        for (const std::string_view piece : pieces(all, cut)) {
            QVERIFY(!reader.isComplete());
            QVERIFY2(reader.feed(piece, sink), qPrintable(QString::number(cut)));
        }
        QVERIFY2(reader.isComplete(), qPrintable(QString::number(cut)));
        QCOMPARE(QByteArray::fromStdString(sink.text), body);
        QCOMPARE(reader.status(), status);
        QCOMPARE(reader.keepsAlive(), keepsAlive);
    }
}

void TestBenchWire::brokenResponsesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("not HTTP") << QByteArray("SSH-2.0-something-else\r\n\r\n");
    QTest::newRow("bytes after the end")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokHTTP/1.1");
    QTest::newRow("a chunk that is longer than it says")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n");
    QTest::newRow("a chunk size that is no number")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
}

void TestBenchWire::brokenResponsesAreRefused()
{
    QFETCH(QByteArray, bytes);
    ResponseReader reader;
    Body sink;
    QVERIFY(!reader.feed({bytes.constData(), static_cast<std::size_t>(bytes.size())}, sink));
}

void TestBenchWire::framesAreFoundWhereverTheyAreCut()
{
    const std::string_view bytes =
        "data: {\"a\":1}\n\nevent: b\ndata: {\"b\":2}\n\ndata: [DONE]\n\n";
    for (int cut = -1; cut < static_cast<int>(bytes.size()); ++cut) {
        SseFrames reader;
        Frames sink;
        bool inside = false;
        for (const std::string_view piece : pieces(bytes, cut))
            inside = reader.feed(piece, sink);
        const std::vector<std::string> expected{"{\"a\":1}", "b={\"b\":2}", "[DONE]"};
        QVERIFY2(sink.frames == expected, qPrintable(QString::number(cut)));
        QVERIFY(sink.stray.empty());
        QVERIFY(!inside);
        QVERIFY(!reader.isInsideFrame());
    }
    SseFrames reader;
    Frames sink;
    QVERIFY(reader.feed("data: 1\n\ndata: hal", sink));
    QVERIFY(reader.isInsideFrame());
}

void TestBenchWire::commentsAreNoFrames()
{
    SseFrames reader;
    Frames sink;
    reader.feed(": keepalive\n\ndata: 1\n\nevent: x\n\n", sink);
    QCOMPARE(sink.frames.size(), std::size_t{1});
    QCOMPARE(sink.stray.size(), std::size_t{1});
}

void TestBenchWire::requestsAreReadOnlyWhole()
{
    const std::string_view bytes = "POST /v1/chat/completions HTTP/1.1\r\nHost: a\r\n"
                                   "content-LENGTH: 4\r\n\r\nbody";
    Request request;
    for (std::size_t size = 0; size < bytes.size(); ++size)
        QCOMPARE(readRequest(bytes.substr(0, size), request), RequestOutcome::Incomplete);
    std::string pipelined(bytes);
    pipelined += "POST /next";
    QCOMPARE(readRequest(pipelined, request), RequestOutcome::Complete);
    QCOMPARE(request.size, bytes.size());
    QVERIFY(request.method == "POST");
    QVERIFY(request.path == "/v1/chat/completions");
    QVERIFY(request.keepAlive);
    QCOMPARE(readRequest("nonsense\r\n\r\n", request), RequestOutcome::Malformed);
    QCOMPARE(readRequest("GET / HTTP/1.1\r\nConnection: Close\r\n\r\n", request),
             RequestOutcome::Complete);
    QVERIFY(!request.keepAlive);
}

void TestBenchWire::flagsAreFoundAsClientsWriteThem()
{
    QVERIFY(hasTrueFlag("{\"stream\":true}", "\"stream\""));
    QVERIFY(hasTrueFlag("{\"stream\" : \n true}", "\"stream\""));
    QVERIFY(!hasTrueFlag("{\"stream\":false}", "\"stream\""));
    QVERIFY(!hasTrueFlag("{\"stream_options\":{\"include_usage\":true}}", "\"stream\""));
    QVERIFY(!hasTrueFlag("{\"stream\"", "\"stream\""));
}

void TestBenchWire::contentBelongsToItsNumbersOnly()
{
    std::string content(contentSize, ' ');
    writeContent(content.data(), 123, 45);
    const std::string json = "{\"delta\":{\"content\":\"" + content + "\"}}";
    const auto found = findContent(json);
    QVERIFY(found);
    QCOMPARE(found->number, std::uint64_t{123});
    QCOMPARE(found->sequence, std::uint64_t{45});
    // Any one byte of it changed must be noticed.
    const std::size_t at = json.find(content);
    for (std::size_t i = mark.size(); i < content.size(); ++i) {
        std::string changed = json;
        changed[at + i] = changed[at + i] == '7' ? '8' : '7';
        const bool slash = content[i] == '/';
        QVERIFY2(slash || !findContent(changed), changed.c_str());
    }
    QVERIFY(!findContent("{\"delta\":{\"content\":\"\"}}"));
    QVERIFY(!findContent(json.substr(0, json.size() - 8)));
}

void TestBenchWire::ordersAreReadFromTheUserField()
{
    const auto order = findOrder("{\"user\":\"bench/000000000042/0000100/00020\",\"a\":1}");
    QVERIFY(order);
    QCOMPARE(order->number, std::uint64_t{42});
    QCOMPARE(order->chunks, 100U);
    QCOMPARE(order->rate, 20U);
    QVERIFY(!findOrder("{\"user\":\"someone\"}"));
    QVERIFY(!findOrder("{\"user\":\"bench/12\"}"));
}

void TestBenchWire::addressesStayOnLoopback()
{
    const auto address = parseAddress("http://127.0.0.1:8383/openai/v1/chat/completions");
    QVERIFY(address);
    QCOMPARE(address->endpoint.port, std::uint16_t{8383});
    QVERIFY(address->path == "/openai/v1/chat/completions");
    QVERIFY(parseAddress("http://localhost:1"));
    QVERIFY(!parseAddress("http://example.com:80/"));
    QVERIFY(!parseAddress("https://127.0.0.1:80/"));
    QVERIFY(!parseAddress("http://127.0.0.1/"));
    QVERIFY(!parseAddress("http://127.0.0.1:99999/"));
}

QTEST_APPLESS_MAIN(TestBenchWire)
#include "tst_benchwire.moc"
