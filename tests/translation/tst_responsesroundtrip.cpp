// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/http/sse.h"
#include "gateway/json/jsonreader.h"
#include "gateway/translation/callextra.h"
#include "gateway/translation/itemreferences.h"
#include "gateway/translation/translators.h"
#include "tests/support/jsontext.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace orchestris;

namespace {

const QByteArray Request =
    json("{'model':'x','tools':[{'type':'function','name':'f','parameters':{}},{'type':'custom',"
         "'name':'patch'},{'type':'namespace','name':'ns','tools':[{'type':'function','name':'g',"
         "'parameters':{}}]}],'input':");

/// The whole answer of a client that asked with `Request`, made of a provider's `message`.
QByteArray answerTo(const QByteArray &input, const QByteArray &message)
{
    JsonReader reader;
    auto request = readResponsesRequest(reader, QByteArray(Request + input + '}'));
    QByteArray frames;
    const auto writer = makeResponsesAnswerWriter(
        {"resp_1", "x", 1, false}, std::move(request->conversation.tools), request->echo, frames);
    const QByteArray body =
        json("{'id':'i','choices':[{'message':") + message + json(",'finish_reason':'stop'}]}");
    if (makeChatAnswerReader(reader)->readWhole(body, *writer) != AnswerReader::Outcome::Done)
        return "not read";
    return writer->end();
}

/// The messages that the provider gets, once `output` and `more` were added to the input.
QByteArray messagesAfter(const QByteArray &output, const QByteArray &more)
{
    JsonReader reader;
    auto request = readResponsesRequest(reader, QByteArray(Request + '[' + output + more + "]}"));
    if (!request)
        return request.error().message;
    const auto chat = writeChatRequest(request->conversation, "m", {});
    const QJsonObject body = QJsonDocument::fromJson(*chat).object();
    return QJsonDocument(body[QLatin1String("messages")].toArray()).toJson();
}

QByteArray outputOf(const QByteArray &response)
{
    const QJsonObject object = QJsonDocument::fromJson(response).object();
    const QByteArray list =
        QJsonDocument(object[QLatin1String("output")].toArray()).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

} // namespace

class TestResponsesRoundTrip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesTheProviderItsOwnMessageBack_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("results");
        QTest::addColumn<QByteArray>("expected"); ///< empty: the message itself
        QTest::newRow("a text") << json("{'role':'assistant','content':'Ho'}") << QByteArray()
                                << QByteArray();
        QTest::newRow("reasoning and a text")
            << json("{'role':'assistant','content':'Ho','reasoning_content':'Hm.'}") << QByteArray()
            << QByteArray();
        QTest::newRow("a refusal becomes what was said")
            << json("{'role':'assistant','content':null,'refusal':'No.'}") << QByteArray()
            << json("{'role':'assistant','content':'No.'}");
        QTest::newRow("calls of all kinds")
            << json("{'role':'assistant','content':'Look:','reasoning_content':'Hm.','tool_calls':"
                    "[{'id':'c1','type':'function','function':{'name':'f','arguments':'{\\'a\\':1}'"
                    "}},{'id':'c2','type':'function','function':{'name':'patch','arguments':"
                    "'{\\'input\\':\\'x\\\\n\\'}'}},{'id':'c3','type':'function','function':"
                    "{'name':'ns__g','arguments':'{}'}}]}")
            << json(",{'type':'function_call_output','call_id':'c1','output':'1'},{'type':"
                    "'custom_tool_call_output','call_id':'c2','output':'2'},{'type':"
                    "'function_call_output','call_id':'c3','output':'3'}")
            << QByteArray();
        QTest::newRow("what Gemini ties to its first call")
            << json("{'role':'assistant','content':null,'tool_calls':[{'id':'c1','type':'function',"
                    "'extra_content':{'google':{'thought_signature':'s'}},'function':{'name':'f',"
                    "'arguments':'{}'}},{'id':'c2','type':'function','function':{'name':'f',"
                    "'arguments':'{}'}}]}")
            << json(",{'type':'function_call_output','call_id':'c1','output':'1'},{'type':"
                    "'function_call_output','call_id':'c2','output':'2'}")
            << QByteArray();
    }
    void givesTheProviderItsOwnMessageBack()
    {
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, results);
        QFETCH(QByteArray, expected);
        const QByteArray output = outputOf(answerTo(json("'Hi'"), message));
        const QJsonArray messages = QJsonDocument::fromJson(messagesAfter(output, results)).array();
        QCOMPARE(QJsonDocument(messages.first().toObject()).toJson(),
                 sortedJson(expected.isEmpty() ? message : expected));
        QCOMPARE(messages.size(), 1 + results.count("call_id"));
    }

    void believesNoSignatureThatIsNotWhole_data()
    {
        QTest::addColumn<QByteArray>("signature");
        const QByteArray whole = packCallExtra(json("{'a':1}"));
        QTest::newRow("cut") << whole.chopped(3);
        QTest::newRow("of another kind") << QByteArray("gAAAAABo");
        QTest::newRow("not base64") << QByteArray("orc2.!");
        QTest::newRow("no object") << packCallExtra("[1]");
        QTest::newRow("more than an object") << packCallExtra(json("{},'b':{}"));
    }
    void believesNoSignatureThatIsNotWhole()
    {
        QFETCH(QByteArray, signature);
        QCOMPARE(unpackCallExtra(packCallExtra(json("{'a':1}"))), json("{'a':1}"));
        QCOMPARE(unpackCallExtra(signature), QByteArray());
    }

    void knowsWhichResponseAnItemBelongsTo_data()
    {
        QTest::addColumn<QByteArray>("item");
        QTest::addColumn<QByteArray>("response");
        QTest::newRow("a message") << QByteArray("msg_7_0") << QByteArray("resp_7");
        QTest::newRow("reasoning") << QByteArray("rs_7_12") << QByteArray("resp_7");
        QTest::newRow("a call") << QByteArray("fc_a_b_1") << QByteArray("resp_a_b");
        QTest::newRow("a custom tool's call") << QByteArray("ctc_7_0") << QByteArray("resp_7");
        QTest::newRow("another provider's") << QByteArray("msg_68ab") << QByteArray();
        QTest::newRow("another kind") << QByteArray("ws_7_0") << QByteArray();
        QTest::newRow("no number") << QByteArray("msg_7_") << QByteArray();
        QTest::newRow("no response") << QByteArray("msg__0") << QByteArray();
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }
    void knowsWhichResponseAnItemBelongsTo()
    {
        QFETCH(QByteArray, item);
        QFETCH(QByteArray, response);
        QCOMPARE(responseOfItem(item), response);
    }

    void putsItemsInThePlaceOfReferences()
    {
        const QByteArray output =
            outputOf(answerTo(json("'Hi'"), json("{'content':'Ho','reasoning_content':'Hm.'}")));
        JsonReader reader;
        QByteArrayList asked;
        const auto find = [&](const QByteArray &id) {
            asked.append(id);
            return itemOfOutput(reader, output, id);
        };
        const QByteArray body =
            json(" {'model':'x', 'input':[{'role':'user','content':'Hi'}, {'type':"
                 "'item_reference','id':'rs_1_0'},{'id':'msg_1_1'},{'type':'item_reference','id':"
                 "'msg_9_9'},{'type':'function_call','id':'fc_1_1'}],'z':1.0}");
        const QByteArray resolved = withReferredItems(reader, body, find);
        QCOMPARE(asked.join(' '), QByteArray("rs_1_0 msg_1_1 msg_9_9"));
        QByteArray expected = body;
        expected.replace(json("{'type':'item_reference','id':'rs_1_0'}"),
                         itemOfOutput(reader, output, "rs_1_0"));
        expected.replace(json("{'id':'msg_1_1'}"),
                         itemOfOutput(reader, QByteArray('[' + output + ']'), "msg_1_1"));
        QCOMPARE(resolved, expected);
        QVERIFY(resolved.contains("Ho") && resolved.contains("Hm."));
        QCOMPARE(withReferredItems(reader, "[\"id\"", find), QByteArray("[\"id\""));
    }
};

QTEST_APPLESS_MAIN(TestResponsesRoundTrip)
#include "tst_responsesroundtrip.moc"
