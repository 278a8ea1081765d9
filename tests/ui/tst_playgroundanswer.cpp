// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/requestid.h"
#include "tests/ui/playgroundbench.h"

#include <QClipboard>
#include <QTextBrowser>

using namespace orchestris;
using namespace orchestris::test;

class tst_PlaygroundAnswer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theAnswerGrowsAsItComes();
    void theEndShowsFiguresAndCost();
    void escapeStops();
    void closingTheWindowEndsTheCall();
    void refusalsSayWhoRefused();
    void anAnswerThatBreaksOffKeepsWhatCame();
    void whatCouldNotBeSentIsSaid();
    void theRawBytesAreThere();
    void theTraceLeadsToTheRequest();
    void reasoningIsFoldedAway();
    void toolCallsAreShown();
    void textOfModelsLoadsNothing();
    void savingAsksAndWrites();
    void twoModelsAnswerSideBySide();
    void theCodeIsThisRequestWithoutAKey();

private:
    std::unique_ptr<PlaygroundBench> m_ui;
};

void tst_PlaygroundAnswer::init()
{
    m_ui = std::make_unique<PlaygroundBench>();
    m_ui->openPage();
}

void tst_PlaygroundAnswer::cleanup()
{
    m_ui.reset();
}

void tst_PlaygroundAnswer::theAnswerGrowsAsItComes()
{
    m_ui->write(QStringLiteral("Hello"));
    m_ui->click("send");
    QVERIFY(m_ui->label("answerState").startsWith(QStringLiteral("Waiting for the first token")));
    PlaygroundAnswer answer;
    answer.status = 200;
    answer.firstTokenUs = 300'000;
    for (const QString &word :
         {QStringLiteral("One"), QStringLiteral(" two"), QStringLiteral(" **three**")}) {
        answer.text += word;
        m_ui->playground.progress(0, answer);
        QCOMPARE(m_ui->find<QTextBrowser>("answerText")->toPlainText(), answer.text);
    }
    QVERIFY(m_ui->label("answerState").startsWith(QStringLiteral("Answering")));
    QVERIFY(!m_ui->find<QPushButton>("goOn")->isEnabled());
    m_ui->playground.finish(0, FakePlayground::answered(answer.text));
    QCOMPARE(m_ui->find<QTextBrowser>("answerText")->toPlainText(),
             QStringLiteral("One two three")); // formatted
    QVERIFY(m_ui->label("answerState").contains(QStringLiteral("stop")));
    QVERIFY(m_ui->find<QPushButton>("send")->isEnabled());
    QVERIFY(!m_ui->find<QPushButton>("stopAnswer"));
}

void tst_PlaygroundAnswer::theEndShowsFiguresAndCost()
{
    UsageRecord &record = m_ui->recordWithTrace();
    record.costNanos = 31'200'000;
    record.costConfidence = Confidence::Estimated;
    m_ui->write(QStringLiteral("Hello"));
    m_ui->click("send");
    QCOMPARE(m_ui->label("figureCost"), QStringLiteral("—"));
    m_ui->playground.finish(
        0, FakePlayground::answered(QStringLiteral("Hi"), formatRequestId(record.id)));
    QCOMPARE(m_ui->label("figureFirst"), QStringLiteral("412 ms"));
    QCOMPARE(m_ui->label("figureInput"), QStringLiteral("1,204"));
    QCOMPARE(m_ui->label("figureCached"), QStringLiteral("1,024"));
    QCOMPARE(m_ui->label("figureReasoning"), QStringLiteral("12"));
    QCOMPARE(m_ui->label("figureSpeed"), QStringLiteral("43.0")); // 86 in 2 s
    QTRY_COMPARE(m_ui->label("figureCost"), QStringLiteral("≈ $0.0312"));
    QCOMPARE(m_ui->usage.traced, QList<qint64>{record.id});
}

void tst_PlaygroundAnswer::escapeStops()
{
    m_ui->write(QStringLiteral("Hello"));
    m_ui->click("send");
    PlaygroundAnswer answer;
    answer.status = 200;
    answer.text = QStringLiteral("Some words");
    m_ui->playground.progress(0, answer);
    QTest::keyClick(m_ui->find<QPlainTextEdit>("turn"), Qt::Key_Escape);
    QVERIFY(!m_ui->playground.isRunning(0));
    QVERIFY(m_ui->label("answerState").startsWith(QStringLiteral("Stopped.")));
    QCOMPARE(m_ui->find<QTextBrowser>("answerText")->toPlainText(), QStringLiteral("Some words"));
    QVERIFY(m_ui->find<QPushButton>("send")->isEnabled());
}

void tst_PlaygroundAnswer::closingTheWindowEndsTheCall()
{
    m_ui->write(QStringLiteral("Hello"));
    m_ui->click("send");
    m_ui->showPage(UiFixture::Requests);
    QVERIFY(m_ui->playground.isRunning(0)); // another page is looked at meanwhile
    m_ui->showPage(UiFixture::Playground);
    m_ui->window().hide();
    QVERIFY(!m_ui->playground.isRunning(0));
}

void tst_PlaygroundAnswer::refusalsSayWhoRefused()
{
    UsageRecord &record = m_ui->recordWithTrace();
    record.status = 429;
    record.errorCode = "insufficient_quota";
    record.errorOrigin = ErrorOrigin::Gateway;
    m_ui->write(QStringLiteral("Hello"));
    m_ui->click("send");
    PlaygroundAnswer answer;
    answer.status = 429;
    answer.requestId = formatRequestId(record.id);
    answer.problem = PlaygroundProblem{.message = QStringLiteral("The limit is used up."),
                                       .code = QStringLiteral("insufficient_quota")};
    m_ui->playground.finish(0, answer);
    QVERIFY(m_ui->label("answerState").contains(QStringLiteral("429")));
    QVERIFY(
        m_ui->said().startsWith(QStringLiteral("The limit is used up.\nCode: insufficient_quota")));
    QTRY_VERIFY(m_ui->said().contains(QStringLiteral("Refused by this gateway.")));
}

void tst_PlaygroundAnswer::anAnswerThatBreaksOffKeepsWhatCame()
{
    m_ui->write(QStringLiteral("Hello"));
    m_ui->click("send");
    PlaygroundAnswer answer = FakePlayground::answered(QStringLiteral("Half of"));
    answer.problem = PlaygroundProblem{.message = QStringLiteral("The provider broke off.")};
    m_ui->playground.finish(0, answer);
    QVERIFY(m_ui->label("answerState").startsWith(QStringLiteral("Broke off")));
    QCOMPARE(m_ui->said(), QStringLiteral("The provider broke off."));
    QCOMPARE(m_ui->find<QTextBrowser>("answerText")->toPlainText(), QStringLiteral("Half of"));
}

void tst_PlaygroundAnswer::whatCouldNotBeSentIsSaid()
{
    m_ui->write(QStringLiteral("Hello"));
    m_ui->click("send");
    m_ui->playground.finish(0, fail(ErrorCode::Unavailable, QStringLiteral("Nothing is served.")));
    QCOMPARE(m_ui->said(), QStringLiteral("Nothing is served."));
    QCOMPARE(m_ui->label("answerState"), QStringLiteral("Not sent"));
    QVERIFY(m_ui->usage.traced.isEmpty());
}

void tst_PlaygroundAnswer::theRawBytesAreThere()
{
    m_ui->write(QStringLiteral("Hello"));
    m_ui->click("send");
    m_ui->showTab(1);
    PlaygroundAnswer answer;
    answer.status = 200;
    answer.raw = "data: {\"a\":\"\xC3\xA9\"}\n\ndata: half a fr\xC3"; // within a character
    m_ui->playground.progress(0, answer);
    const auto *raw = m_ui->find<QPlainTextEdit>("raw");
    QCOMPARE(raw->toPlainText(), QStringLiteral("data: {\"a\":\"é\"}\n\n"));
    answer.raw += "\xA9me\n\n";
    answer.isRawCut = true;
    m_ui->playground.finish(0, answer);
    QCOMPARE(raw->toPlainText(), QString::fromUtf8(answer.raw));
    QVERIFY(shows(QStringLiteral("More came than is kept here")));
    m_ui->click("send");
    QVERIFY(raw->toPlainText().isEmpty());
}

void tst_PlaygroundAnswer::theTraceLeadsToTheRequest()
{
    const UsageRecord &record = m_ui->recordWithTrace();
    m_ui->write(QStringLiteral("Hello"));
    m_ui->click("send");
    m_ui->showTab(2);
    QVERIFY(!m_ui->find<QPushButton>("openRequest"));
    m_ui->playground.finish(
        0, FakePlayground::answered(QStringLiteral("Hi"), formatRequestId(record.id)));
    QTRY_VERIFY(m_ui->find<QPushButton>("openRequest"));
    QVERIFY(shows(QString::fromLatin1(formatRequestId(record.id))));
    m_ui->click("openRequest");
    QTRY_VERIFY(m_ui->find<QTableView>("requests"));
}

void tst_PlaygroundAnswer::reasoningIsFoldedAway()
{
    m_ui->write(QStringLiteral("Hello"));
    m_ui->click("send");
    PlaygroundAnswer answer = FakePlayground::answered(QStringLiteral("42"));
    answer.reasoning = QStringLiteral("Let me see");
    m_ui->playground.finish(0, answer);
    QVERIFY(!m_ui->find<QTextBrowser>("reasoning"));
    m_ui->click("showReasoning");
    QCOMPARE(m_ui->find<QTextBrowser>("reasoning")->toPlainText(), QStringLiteral("Let me see"));
}

void tst_PlaygroundAnswer::toolCallsAreShown()
{
    m_ui->write(QStringLiteral("Hello"));
    m_ui->click("send");
    PlaygroundAnswer answer = FakePlayground::answered({});
    answer.toolCalls = {{QStringLiteral("look"), QStringLiteral("{\"at\":1}")},
                        {QStringLiteral("listen"), QStringLiteral("{\"to\":")}};
    m_ui->playground.finish(0, answer);
    QTRY_VERIFY(shows(QStringLiteral("Calls look")));
    QTRY_VERIFY(shows(QStringLiteral("Calls listen")));
}

void tst_PlaygroundAnswer::textOfModelsLoadsNothing()
{
    m_ui->write(QStringLiteral("Hello"));
    m_ui->click("send");
    m_ui->playground.finish(
        0, FakePlayground::answered(QStringLiteral(
               "<img src=\"/etc/hostname\"> ![x](file:///etc/hostname) [link](/etc/hostname)")));
    auto *text = m_ui->find<QTextBrowser>("answerText");
    QVERIFY(!text->loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("/etc/hostname")))
                 .isValid());
    QVERIFY(!text->openLinks());
    QVERIFY(!text->openExternalLinks());
    QVERIFY(text->toPlainText().contains(QStringLiteral("<img"))); // text, not a picture
}

void tst_PlaygroundAnswer::savingAsksAndWrites()
{
    m_ui->write(QStringLiteral("Hello"));
    m_ui->click("send");
    QVERIFY(!m_ui->find<QPushButton>("saveAnswer")->isEnabled());
    m_ui->playground.finish(0, FakePlayground::answered(QStringLiteral("# Title")));
    QVERIFY(m_ui->playground.saved.isEmpty()); // never by itself
    m_ui->panel()->setAsk(
        [](const auto &chosen) { chosen(QStringLiteral("/somewhere/answer.md")); });
    m_ui->playground.failNext({ErrorCode::Unavailable, QStringLiteral("The disk is full.")});
    m_ui->click("saveAnswer");
    QTRY_COMPARE(m_ui->said(), QStringLiteral("The disk is full."));
    m_ui->click("saveAnswer");
    QTRY_COMPARE(m_ui->said(), QStringLiteral("The answer is in /somewhere/answer.md."));
    QCOMPARE(m_ui->playground.saved.last().second, QStringLiteral("# Title"));
}

void tst_PlaygroundAnswer::twoModelsAnswerSideBySide()
{
    m_ui->write(QStringLiteral("Hello"));
    QVERIFY(!m_ui->find<AnswerPanel>("otherPanel"));
    m_ui->choose("otherModel", QStringLiteral("fast"));
    QVERIFY(m_ui->find<AnswerPanel>("otherPanel"));
    m_ui->click("send");
    QCOMPARE(m_ui->playground.sent.size(), 2);
    QCOMPARE(m_ui->lastBody().value(QStringLiteral("model")).toString(), QStringLiteral("fast"));
    m_ui->playground.finish(1, FakePlayground::answered(QStringLiteral("Quick")));
    QVERIFY(!m_ui->find<QPushButton>("send")->isEnabled()); // the other one runs still
    m_ui->playground.finish(0, FakePlayground::answered(QStringLiteral("Slow")));
    QVERIFY(m_ui->find<QPushButton>("send")->isEnabled());
    auto *other = m_ui->find<AnswerPanel>("otherPanel");
    QCOMPARE(other->findChild<QTextBrowser *>(QStringLiteral("answerText"))->toPlainText(),
             QStringLiteral("Quick"));
    QCOMPARE(m_ui->panel()->findChild<QTextBrowser *>(QStringLiteral("answerText"))->toPlainText(),
             QStringLiteral("Slow"));
}

void tst_PlaygroundAnswer::theCodeIsThisRequestWithoutAKey()
{
    m_ui->write(QStringLiteral("it's"));
    m_ui->showTab(3);
    const auto *code = m_ui->find<QPlainTextEdit>("code");
    QVERIFY(code->toPlainText().startsWith(
        QStringLiteral("curl -N 'http://127.0.0.1:8383/openai/v1/chat/completions'")));
    QVERIFY(code->toPlainText().contains(QStringLiteral("$ORCHESTRIS_API_KEY")));
    m_ui->find<SelectBox>("codeLanguage")->setCurrentIndex(1);
    QVERIFY(code->toPlainText().contains(QStringLiteral("\"content\": \"it's\"")));
    m_ui->click("copyCode");
    QCOMPARE(QApplication::clipboard()->text(), code->toPlainText());
    m_ui->find<SelectBox>("codeLanguage")->setCurrentIndex(2);
    QVERIFY(code->toPlainText().contains(QStringLiteral("for await")));
    QVERIFY(!code->toPlainText().contains(QStringLiteral("tkt-")));
}

QTEST_MAIN(tst_PlaygroundAnswer)
#include "tst_playgroundanswer.moc"
