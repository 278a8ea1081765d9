// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/translation/messagesmodel.h"
#include "gateway/translation/messagessignature.h"
#include "tests/translation/tomessages.h"

#include <QTest>

using namespace orchestris;

namespace {

const QByteArray &Hi = MessagesHi;

} // namespace

/// Thinking, and what Anthropic's models take of it.
class TestMessagesThinking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesSignedReasoningBackWhereThinkingIsOn()
    {
        const QByteArray thinking = "{'type':'thinking','thinking':'Hm.','signature':'c2ln'},"
                                    "{'type':'redacted_thinking','data':'eHl6'},{'type':'tool_use'";
        QVERIFY(writeLoop("claude-sonnet-4-0", "high", true).contains(thinking));
        QVERIFY(writeLoop("claude-opus-4-8", "high", true).contains(thinking));
        QVERIFY(m_to.dropped.isEmpty());
        // Switched off, thinking is not wanted back.
        const QByteArray off = writeLoop("claude-sonnet-4-0", "", true);
        QVERIFY2(!off.contains("thinking"), off.constData());
        QVERIFY(off.contains("{'role':'assistant','content':[{'type':'tool_use'"));
    }

    void doesNotThinkBehindAToolCallThatCameWithoutReasoning()
    {
        const QByteArray body = writeLoop("claude-sonnet-4-0", "high", false);
        QVERIFY2(!body.contains("thinking"), body.constData());
        QCOMPARE(
            m_to.dropped,
            (QByteArrayList{"reasoning_content",
                            "reasoning_effort (the last tool call came without its reasoning)"}));
        // The newest models allow it.
        QVERIFY(writeLoop("claude-opus-4-8", "high", false)
                    .contains("'thinking':{'type':'adaptive','display':'summarized'},"
                              "'output_config':{'effort':'high'}"));
    }

    void ignoresProofsOfOtherProviders()
    {
        for (const char *foreign : {"gAAAAB", "orc1.", "orc1.!!", "orc1.e30", "orc1.W10"})
            QVERIFY2(!unpackThinking(foreign), foreign);
        const MessagesThinking thinking{"Hm \xC3\xA4 \"", "sig==", {}};
        QCOMPARE(unpackThinking(packThinking(thinking)), std::optional(thinking));
        const MessagesThinking redacted{{}, {}, "data=="};
        QCOMPARE(unpackThinking(packThinking(redacted)), std::optional(redacted));
    }

    void knowsModelsByTheirNames_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("thinking");
        QTest::addColumn<qint64>("maximum");
        QTest::addColumn<bool>("sampling");
        using Thinking = MessagesModel::Thinking;
        const auto row = [](const char *name, Thinking thinking, qint64 maximum, bool sampling) {
            QTest::newRow(name) << QByteArray(name) << static_cast<int>(thinking) << maximum
                                << sampling;
        };
        row("claude-3-opus-20240229", Thinking::None, 4096, true);
        row("claude-3-haiku-20240307", Thinking::None, 4096, true);
        row("claude-3-5-sonnet-20241022", Thinking::None, 8192, true);
        row("claude-3-5-haiku-latest", Thinking::None, 8192, true);
        row("claude-3-7-sonnet-20250219", Thinking::Budget, 8192, true);
        row("claude-sonnet-4-20250514", Thinking::Budget, 32000, true);
        row("claude-opus-4-1-20250805", Thinking::Budget, 32000, true);
        row("claude-haiku-4-5", Thinking::Budget, 32000, true);
        row("anthropic.claude-sonnet-4-5-20250929-v1:0", Thinking::Budget, 32000, true);
        row("claude-opus-4@20250514", Thinking::Budget, 32000, true);
        row("claude-sonnet-4-6", Thinking::Adaptive, 32000, true);
        row("anthropic/claude-opus-4.7", Thinking::Adaptive, 32000, false);
        row("claude-opus-5", Thinking::Adaptive, 32000, false);
        row("Claude-Opus-Latest", Thinking::Adaptive, 32000, false);
        row("kimi-k2", Thinking::Budget, 32000, true);
    }
    void knowsModelsByTheirNames()
    {
        QFETCH(QByteArray, name);
        QFETCH(int, thinking);
        QFETCH(qint64, maximum);
        QFETCH(bool, sampling);
        const MessagesModel model = messagesModel(name);
        QCOMPARE(static_cast<int>(model.thinking), thinking);
        QCOMPARE(model.usualMaximum, maximum);
        QCOMPARE(model.takesSampling, sampling);
    }

    void asksEachModelForWhatItHas()
    {
        const QByteArray request =
            chatRequestWith("'reasoning_effort':'xhigh','temperature':0.5,'top_p':0.5");
        QCOMPARE(m_to.translate(request, "claude-3-5-sonnet-latest"),
                 "{'model':'claude-3-5-sonnet-latest','max_tokens':8192," + Hi
                     + ",'temperature':0.5,'top_p':0.5}");
        QCOMPARE(m_to.dropped, QByteArrayList{"reasoning_effort (the model does not think)"});
        QCOMPARE(m_to.translate(request, "claude-opus-4-1"),
                 "{'model':'claude-opus-4-1','max_tokens':32000,'thinking':{'type':'enabled',"
                 "'budget_tokens':16000},"
                     + Hi + '}');
        QCOMPARE(m_to.translate(request, "claude-opus-4-6"),
                 "{'model':'claude-opus-4-6','max_tokens':32000,'thinking':{'type':'adaptive',"
                 "'display':'summarized'},'output_config':{'effort':'high'},"
                     + Hi + '}');
        QCOMPARE(m_to.translate(request, "claude-opus-4-7"),
                 "{'model':'claude-opus-4-7','max_tokens':32000,'thinking':{'type':'adaptive',"
                 "'display':'summarized'},'output_config':{'effort':'xhigh'},"
                     + Hi + '}');
        QCOMPARE(m_to.dropped, (QByteArrayList{"temperature", "top_p"}));
        QCOMPARE(m_to.translate(chatRequestWith("'temperature':1,'top_p':1.0"), "claude-opus-4-7"),
                 "{'model':'claude-opus-4-7','max_tokens':32000," + Hi + '}');
        QVERIFY(m_to.dropped.isEmpty());
    }

private:
    /// A conversation that ends with a tool's result, which the model thought about before or not.
    QByteArray writeLoop(QByteArrayView model, const char *effort, bool isSigned)
    {
        Conversation conversation;
        conversation.reasoningEffort = effort;
        const auto add = [&](ConversationItem::Kind kind) -> ConversationItem & {
            ConversationItem &item = conversation.items.emplace_back();
            item.kind = kind;
            return item;
        };
        add(ConversationItem::Kind::Message).parts.push_back({{}, "Hi", {}, {}});
        add(ConversationItem::Kind::Reasoning).signature =
            isSigned ? packThinking({"Hm.", "c2ln", {}}) : QByteArray("gAAAAB");
        if (isSigned)
            add(ConversationItem::Kind::Reasoning).signature = packThinking({{}, {}, "eHl6"});
        for (const char *id : {"a", "b"}) { // the second call comes without thinking again
            ConversationItem &call = add(ConversationItem::Kind::ToolCall);
            call.callId = id;
            call.toolName = "f";
            add(ConversationItem::Kind::ToolResult).callId = id;
        }
        return m_to.write(conversation, model);
    }

    ToMessages m_to;
};

QTEST_APPLESS_MAIN(TestMessagesThinking)
#include "tst_messagesthinking.moc"
