// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/json/jsonreader.h"
#include "gateway/metering/chatanswer.h"
#include "gateway/metering/usagemeter.h"
#include "tests/support/jsontext.h"

#include <QTest>

using namespace orchestris;
using Event = ChatStream::Event;

Q_DECLARE_METATYPE(orchestris::ChatStream::Event)

namespace {

const QByteArray Usage =
    json("'usage':{'prompt_tokens':12,'completion_tokens':30,'total_tokens':42,'prompt_tokens_"
         "details':{'cached_tokens':8},'completion_tokens_details':{'reasoning_tokens':5}}");

} // namespace

class TestChatAnswer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void forwardsWhatTheClientAskedFor_data()
    {
        QTest::addColumn<bool>("wantsUsage");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<Event>("event");
        QTest::addColumn<QByteArray>("frames");
        const QByteArray delta =
            json("{'id':'c','choices':[{'index':0,'delta':{'content':'Hi'}}]}");
        const QByteArray nullUsage =
            json("{'id':'c','usage':null,'choices':[{'index':0,'delta':{}}]}");
        const QByteArray only = json("{'id':'c','choices':[],") + Usage + '}';
        const QByteArray last =
            json("{'choices':[{'index':0,'delta':{},'finish_reason':'stop'}],") + Usage + '}';
        QTest::newRow("a delta passes as it came")
            << false << delta << Event::Forward << "data: " + delta + "\n\n";
        QTest::newRow("unasked null usage is taken out")
            << false << nullUsage << Event::Forward
            << QByteArray("data: {\"id\":\"c\",\"choices\":[{\"index\":0,\"delta\":{}}]}\n\n");
        QTest::newRow("asked null usage stays")
            << true << nullUsage << Event::Forward << "data: " + nullUsage + "\n\n";
        QTest::newRow("the unasked usage chunk is dropped")
            << false << only << Event::Drop << QByteArray();
        QTest::newRow("the asked usage chunk passes")
            << true << only << Event::Forward << "data: " + only + "\n\n";
        QTest::newRow("unasked usage on the last ordinary chunk is taken out")
            << false << last << Event::Forward
            << QByteArray(
                   "data: "
                   "{\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n");
        QTest::newRow("a first chunk with empty choices passes")
            << false << json("{'choices':[],'prompt_filter_results':[]}") << Event::Forward
            << QByteArray("data: {\"choices\":[],\"prompt_filter_results\":[]}\n\n");
        QTest::newRow("the end") << false << QByteArray("[DONE]") << Event::Done << QByteArray();
        QTest::newRow("not JSON") << false << QByteArray("{\"id\":") << Event::Malformed
                                  << QByteArray();
        QTest::newRow("JSON, but no object")
            << false << QByteArray("42") << Event::Malformed << QByteArray();
        QTest::newRow("an error as an object")
            << false << json("{'error':{'message':'overloaded','code':529}}") << Event::Error
            << QByteArray();
        QTest::newRow("an error as a text")
            << false << json("{'error':'overloaded'}") << Event::Error << QByteArray();
        QTest::newRow("a null error is no error")
            << false << json("{'error':null,'choices':[]}") << Event::Forward
            << QByteArray("data: {\"error\":null,\"choices\":[]}\n\n");
    }
    void forwardsWhatTheClientAskedFor()
    {
        QFETCH(bool, wantsUsage);
        QFETCH(QByteArray, data);
        QFETCH(Event, event);
        QFETCH(QByteArray, frames);
        JsonReader reader;
        UsageMeter meter;
        ChatStream stream(reader, meter, wantsUsage);
        QByteArray out;
        QCOMPARE(stream.read(data, out), event);
        QCOMPARE(out, frames);
        if (event == Event::Error)
            QCOMPARE(stream.errorMessage(), QByteArray("overloaded"));
    }

    void metersAStream()
    {
        JsonReader reader;
        UsageMeter meter;
        meter.setForwarded();
        ChatStream stream(reader, meter, false);
        QByteArray out;
        stream.read(json("{'choices':[{'delta':{'role':'assistant','content':''}}]}"), out);
        QVERIFY(!stream.hasOutput());
        stream.read(json("{'choices':[{'delta':{'content':'Hello'}}]}"), out);
        QVERIFY(stream.hasOutput());
        stream.read(json("{'choices':[{'delta':{'tool_calls':[{'index':0,'function':{'arguments':'{"
                         "\\'a\\':1}'}}]}}]}"),
                    out);
        stream.read(json("{'choices':[{'delta':{'reasoning_content':'Hm.'}}]}"), out);
        QCOMPARE(meter.outputBytes(), 5 + 7 + 3);
        stream.read(json("{'choices':[{'delta':{},'finish_reason':'tool_calls'}]}"), out);
        stream.read(QByteArray(json("{'choices':[],") + Usage + '}'), out);

        UsageRecord record;
        Price price;
        price.id = 7;
        price.rates = {1'000'000'000, 100'000'000, std::nullopt, 10'000'000'000}; // $1, $0.10, $10
        meter.settle(record, price);
        QCOMPARE(record.tokens, (TokenCounts{12, 8, 0, 30, 5}));
        QCOMPARE(record.finishReason, QByteArray("tool_calls"));
        QCOMPARE(record.tokenConfidence, Confidence::Reported);
        QCOMPARE(record.costConfidence, Confidence::Reported);
        QCOMPARE(record.costNanos,
                 4 * 1000 + 8 * 100 + 30 * 10'000); // reasoning is not billed again
        QCOMPARE(record.priceVersion, 7);
    }

    void estimatesWhereNothingIsReported()
    {
        UsageMeter meter;
        meter.setInputEstimate(100);
        meter.setForwarded();
        meter.addOutputBytes(41);
        UsageRecord record;
        Price price;
        price.rates.input = 1'000'000'000;
        price.rates.output = 1'000'000'000;
        meter.settle(record, price);
        QCOMPARE(record.tokens, (TokenCounts{100, 0, 0, 11, 0}));
        QCOMPARE(record.tokenConfidence, Confidence::Estimated);
        QCOMPARE(record.costNanos, 111'000);
        meter.settle(record, std::nullopt);
        QCOMPARE(record.costNanos, 0);
        QCOMPARE(record.costConfidence, Confidence::Unknown);
    }

    void whatNeverReachedAProviderCostsNothingForSure()
    {
        UsageMeter meter;
        meter.setInputEstimate(100);
        UsageRecord record;
        meter.settle(record, std::nullopt);
        QCOMPARE(record.tokens, TokenCounts());
        QCOMPARE(record.costNanos, 0);
        QCOMPARE(record.costConfidence, Confidence::Reported);
    }

    void readsErrorsInTheShapesThatProvidersUse_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("OpenAI") << json("{'error':{'message':'no','type':'t'}}")
                                << QByteArray("no");
        QTest::newRow("a text") << json("{'error':'no'}") << QByteArray("no");
        QTest::newRow("message at the top") << json("{'message':'no'}") << QByteArray("no");
        QTest::newRow("detail") << json("{'detail':'no'}") << QByteArray("no");
        QTest::newRow("HTML") << QByteArray("<html>502</html>") << QByteArray();
        QTest::newRow("a list") << QByteArray("[]") << QByteArray();
    }
    void readsErrorsInTheShapesThatProvidersUse()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, message);
        JsonReader reader;
        QCOMPARE(readErrorMessage(reader, body), message);
    }
};

QTEST_APPLESS_MAIN(TestChatAnswer)
#include "tst_chatanswer.moc"
