// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/jsontext.h"
#include "tests/ui/playgroundbench.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QToolButton>

using namespace orchestris;
using namespace orchestris::test;

class tst_PlaygroundPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aMessageIsSentAsTheChosenKey();
    void withoutAMessageNothingIsSent();
    void theConversationGoesOn();
    void aMessageTakenAwayComesBack();
    void onlyNamesThatTheKeyMayCallAreOffered();
    void keysThatAreOffAreNotOffered();
    void noOtherKeyTakesTheChosenOnesPlace();
    void noOtherModelTakesTheChosenOnesPlace();
    void whatIsTypedStaysWhileOthersChangeThings();
    void parametersAreChecked_data();
    void parametersAreChecked();
    void parametersAreSent();
    void responsesHasItsOwnForm();
    void littleLeftOfALimitIsSaid();
    void aStoppedGatewayIsExplained();
    void withoutAKeyOneIsOffered();
    void withoutAModelTheProvidersAreOffered();

private:
    std::unique_ptr<PlaygroundBench> m_ui;
};

void tst_PlaygroundPage::init()
{
    m_ui = std::make_unique<PlaygroundBench>();
    m_ui->openPage();
}

void tst_PlaygroundPage::cleanup()
{
    m_ui.reset();
}

void tst_PlaygroundPage::aMessageIsSentAsTheChosenKey()
{
    m_ui->choose("playgroundKey", QStringLiteral("lead-notebook"));
    m_ui->write(QStringLiteral("Hello there"));
    m_ui->send();
    QCOMPARE(m_ui->playground.sent.size(), 1);
    QCOMPARE(m_ui->playground.sent[0].key, 8);
    const QJsonObject body = m_ui->lastBody();
    QCOMPARE(body.value(QStringLiteral("model")).toString(), QStringLiteral("default-agent"));
    QCOMPARE(body.value(QStringLiteral("messages")),
             QJsonDocument::fromJson(json("[{'role':'user','content':'Hello there'}]")).array());
    QCOMPARE(body.value(QStringLiteral("stream")).toBool(), true);
    QVERIFY(shows(QStringLiteral("Of the user lead.")));
    QVERIFY(!m_ui->find<QPushButton>("send")->isEnabled()); // one at a time
    QVERIFY(m_ui->find<QPushButton>("stopAnswer"));
}

void tst_PlaygroundPage::withoutAMessageNothingIsSent()
{
    m_ui->send();
    QVERIFY(m_ui->playground.sent.isEmpty());
    QVERIFY(!m_ui->find<QPushButton>("send")->isEnabled());
    QCOMPARE(m_ui->label("sendHint"), QStringLiteral("Write a message first."));
    m_ui->write(QStringLiteral("x"));
    QCOMPARE(m_ui->label("sendHint"), QString());
    QVERIFY(m_ui->find<QPushButton>("send")->isEnabled());
}

void tst_PlaygroundPage::theConversationGoesOn()
{
    m_ui->write(QStringLiteral("Hello"));
    m_ui->click("send");
    m_ui->playground.finish(0, FakePlayground::answered(QStringLiteral("Hi, who are you?")));
    m_ui->click("goOn");
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("A test"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_ui->playground.sent.size(), 2);
    QCOMPARE(m_ui->lastBody().value(QStringLiteral("messages")),
             QJsonDocument::fromJson(json("[{'role':'user','content':'Hello'},"
                                          "{'role':'assistant','content':'Hi, who are you?'},"
                                          "{'role':'user','content':'A test'}]"))
                 .array());
}

void tst_PlaygroundPage::aMessageTakenAwayComesBack()
{
    m_ui->write(QStringLiteral("Hello"));
    m_ui->click("addTurn");
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Hi"));
    m_ui->find<QToolButton>("removeTurn")->click(); // the first
    m_ui->send();
    QCOMPARE(m_ui->lastBody().value(QStringLiteral("messages")),
             QJsonDocument::fromJson(json("[{'role':'assistant','content':'Hi'}]")).array());
    m_ui->playground.finish(0, FakePlayground::answered({}));
    m_ui->click("messageAction");
    QTRY_VERIFY(m_ui->find<QPlainTextEdit>("turn"));
    m_ui->click("send");
    QCOMPARE(m_ui->lastBody().value(QStringLiteral("messages")).toArray().size(), 2);
}

void tst_PlaygroundPage::onlyNamesThatTheKeyMayCallAreOffered()
{
    m_ui->choose("playgroundKey", QStringLiteral("review-bot"));
    auto *models = m_ui->find<SelectBox>("playgroundModel");
    QCOMPARE(models->count(), 1);
    QCOMPARE(models->currentText(), QStringLiteral("default-agent"));
    QVERIFY(shows(QStringLiteral("The key may call 1 of 11")));
    m_ui->choose("playgroundKey", QStringLiteral("maintainer-laptop"));
    QVERIFY(models->count() > 5);
    QVERIFY(shows(QStringLiteral("The key may call 10 of 11")));
    models->setCurrentText(QStringLiteral("no-such-model"));
    m_ui->write(QStringLiteral("Hello"));
    QCOMPARE(m_ui->label("sendHint"), QStringLiteral("Choose a model from the list."));
}

void tst_PlaygroundPage::keysThatAreOffAreNotOffered()
{
    const auto *keys = m_ui->find<SelectBox>("playgroundKey");
    QStringList names;
    for (int at = 0; at < keys->count(); ++at)
        names.append(keys->itemText(at));
    QCOMPARE(names,
             (QStringList{QStringLiteral("ci-agents"), QStringLiteral("junior-codex"),
                          QStringLiteral("lead-notebook"), QStringLiteral("maintainer-laptop"),
                          QStringLiteral("review-bot")}));
}

void tst_PlaygroundPage::noOtherKeyTakesTheChosenOnesPlace()
{
    QList<ApiKey> &keys = m_ui->backend.configuration.keys;
    const auto bot = std::find_if(keys.begin(), keys.end(), [](const ApiKey &key) {
        return key.name == QStringLiteral("review-bot");
    });
    m_ui->choose("playgroundKey", bot->name);
    m_ui->write(QStringLiteral("Hello"));
    bot->state = KeyState::Disabled;
    m_ui->backend.publish();
    QCOMPARE(m_ui->label("sendHint"), QStringLiteral("The key “review-bot” can no longer be used. "
                                                     "Choose a key from the list."));
    m_ui->send();
    QVERIFY(m_ui->playground.sent.isEmpty());
    m_ui->backend.publish(); // another change
    QVERIFY(!m_ui->find<QPushButton>("send")->isEnabled());
    bot->state = KeyState::Active;
    m_ui->backend.publish();
    m_ui->send();
    QCOMPARE(m_ui->playground.sent.size(), 1);
    QCOMPARE(m_ui->playground.sent[0].key, bot->id);
    QCOMPARE(m_ui->lastBody().value(QStringLiteral("model")).toString(),
             QStringLiteral("default-agent"));
}

void tst_PlaygroundPage::noOtherModelTakesTheChosenOnesPlace()
{
    QList<ModelAlias> &aliases = m_ui->backend.configuration.aliases;
    m_ui->choose("playgroundKey", QStringLiteral("maintainer-laptop"));
    m_ui->choose("playgroundModel", QStringLiteral("default-agent"));
    m_ui->write(QStringLiteral("Hello"));
    aliases.removeIf(
        [](const ModelAlias &alias) { return alias.name == QStringLiteral("default-agent"); });
    m_ui->backend.publish();
    QCOMPARE(m_ui->find<SelectBox>("playgroundModel")->currentText(),
             QStringLiteral("default-agent"));
    QCOMPARE(m_ui->label("sendHint"), QStringLiteral("Choose a model from the list."));
    m_ui->send();
    QVERIFY(m_ui->playground.sent.isEmpty());
}

void tst_PlaygroundPage::whatIsTypedStaysWhileOthersChangeThings()
{
    m_ui->write(QStringLiteral("Hello"));
    auto *keys = m_ui->find<SelectBox>("playgroundKey");
    const QString model = m_ui->find<SelectBox>("playgroundModel")->currentText();
    keys->lineEdit()->selectAll();
    QTest::keyClicks(keys->lineEdit(), QStringLiteral("review"));
    m_ui->backend.configuration.keys[0].state = KeyState::Disabled;
    m_ui->backend.publish();
    QCOMPARE(keys->currentText(), QStringLiteral("review"));
    QCOMPARE(m_ui->label("sendHint"), QStringLiteral("Choose a key from the list."));
    QTest::keyClicks(keys->lineEdit(), QStringLiteral("-bot"));
    QCOMPARE(m_ui->find<SelectBox>("playgroundModel")->currentText(), model);
    QVERIFY(m_ui->find<QPushButton>("send")->isEnabled());
}

void tst_PlaygroundPage::parametersAreChecked_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRight");
    const auto row = [](const char *name, const char *field, const char *text, bool isRight) {
        QTest::newRow(name) << QString::fromLatin1(field) << QString::fromLatin1(text) << isRight;
    };
    row("a temperature", "temperature", "0.7", true);
    row("a temperature that is too hot", "temperature", "2.5", false);
    row("a temperature in words", "temperature", "warm", false);
    row("no temperature", "temperature", "", true);
    row("top p", "topP", "1", true);
    row("top p over one", "topP", "1.1", false);
    row("a maximum", "maximumTokens", "1,000", true);
    row("a maximum of nothing", "maximumTokens", "0", false);
    row("a seed", "seed", "-12", true);
    row("half a seed", "seed", "1.5", false);
    row("stops", "stopSequences", "END, \\n", true);
    row("too many stops", "stopSequences", "a,b,c,d,e", false);
    row("tools of Chat", "tools", "[{\"type\":\"function\",\"function\":{\"name\":\"f\"}}]", true);
    row("tools of Responses", "tools", "[{\"type\":\"function\",\"name\":\"f\"}]", true);
    row("half of JSON", "tools", "[{\"type\"", false);
    row("tools that are no list", "tools", "{}", false);
    row("a tool without a type", "tools", "[{\"name\":\"f\"}]", false);
    row("a function without a name", "tools", "[{\"type\":\"function\"}]", false);
    row("a schema", "schema", "{\"type\":\"object\"}", true);
    row("a schema that is a list", "schema", "[]", false);
    row("no schema where one is wanted", "schema", "", false);
}

void tst_PlaygroundPage::parametersAreChecked()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(bool, isRight);
    m_ui->write(QStringLiteral("Hello"));
    m_ui->click("moreParameters");
    if (field == QStringLiteral("schema"))
        m_ui->find<SelectBox>("answerFormat")->setCurrentIndex(2);
    const QByteArray name = field.toLatin1();
    if (auto *line = m_ui->find<QLineEdit>(name.constData()))
        QTest::keyClicks(line, text);
    else
        m_ui->find<QPlainTextEdit>(name.constData())->setPlainText(text);
    QCOMPARE(m_ui->find<QPushButton>("send")->isEnabled(), isRight);
    QCOMPARE(m_ui->label("sendHint").isEmpty(), isRight);
}

void tst_PlaygroundPage::parametersAreSent()
{
    m_ui->write(QStringLiteral("Hello"));
    m_ui->find<QPlainTextEdit>("systemPrompt")->setPlainText(QStringLiteral("Be brief"));
    m_ui->click("moreParameters");
    m_ui->find<QLineEdit>("temperature")->setText(QStringLiteral("0.5"));
    m_ui->find<QLineEdit>("maximumTokens")->setText(QStringLiteral("100"));
    m_ui->find<QLineEdit>("seed")->setText(QStringLiteral("7"));
    m_ui->find<QLineEdit>("stopSequences")->setText(QStringLiteral("END, \\n"));
    m_ui->choose("effort", QStringLiteral("low"));
    m_ui->find<QPlainTextEdit>("tools")->setPlainText(
        QStringLiteral("[{\"type\":\"function\",\"name\":\"f\"}]"));
    m_ui->click("send");
    QCOMPARE(sortedJson(m_ui->playground.sent.last().body),
             sortedJson(json("{'model':'default-agent','messages':[{'role':'system','content':"
                             "'Be brief'},{'role':'user','content':'Hello'}],'temperature':0.5,"
                             "'max_completion_tokens':100,'seed':7,'stop':['END','\\n'],"
                             "'reasoning_effort':'low','tools':[{'type':'function',"
                             "'function':{'name':'f'}}],'stream':true,"
                             "'stream_options':{'include_usage':true}}")));
}

void tst_PlaygroundPage::responsesHasItsOwnForm()
{
    m_ui->write(QStringLiteral("Hello"));
    m_ui->find<QPlainTextEdit>("systemPrompt")->setPlainText(QStringLiteral("Be brief"));
    m_ui->click("moreParameters");
    m_ui->find<QLineEdit>("seed")->setText(QStringLiteral("1.5")); // does not count there
    m_ui->find<SelectBox>("playgroundEndpoint")->setCurrentIndex(1);
    QVERIFY(!m_ui->find<QLineEdit>("seed"));
    m_ui->find<QCheckBox>("stream")->click();
    m_ui->find<SelectBox>("answerFormat")->setCurrentIndex(2);
    m_ui->find<QPlainTextEdit>("schema")->setPlainText(QStringLiteral("{\"type\":\"object\"}"));
    m_ui->find<QPlainTextEdit>("tools")->setPlainText(
        QStringLiteral("[{\"type\":\"function\",\"function\":{\"name\":\"f\"}}]"));
    m_ui->choose("effort", QStringLiteral("high"));
    m_ui->click("send");
    QCOMPARE(int(m_ui->playground.sent.last().endpoint), int(PlaygroundEndpoint::Responses));
    QCOMPARE(sortedJson(m_ui->playground.sent.last().body),
             sortedJson(json("{'model':'default-agent','instructions':'Be brief','input':"
                             "[{'role':'user','content':'Hello'}],'reasoning':{'effort':'high'},"
                             "'text':{'format':{'type':'json_schema','name':'answer','schema':"
                             "{'type':'object'}}},'tools':[{'type':'function','name':'f'}],"
                             "'store':false}")));
}

void tst_PlaygroundPage::littleLeftOfALimitIsSaid()
{
    Configuration &configuration = m_ui->backend.configuration;
    Limit limit;
    limit.id = 900;
    limit.subjectId = 3; // review-bot
    limit.metric = LimitMetric::Cost;
    limit.amount = 5'000'000'000;
    configuration.limits.append(limit);
    m_ui->backend.uses.append({900, 0, 4'900'000'000});
    m_ui->backend.publish();
    m_ui->choose("playgroundKey", QStringLiteral("review-bot"));
    QTRY_VERIFY(m_ui->label("limitWarning").startsWith(QStringLiteral("Little is left of")));
    m_ui->backend.uses.last().used = 5'000'000'000;
    m_ui->choose("playgroundKey", QStringLiteral("lead-notebook"));
    m_ui->choose("playgroundKey", QStringLiteral("review-bot"));
    QTRY_VERIFY(m_ui->label("limitWarning").startsWith(QStringLiteral("Nothing is left of")));
}

void tst_PlaygroundPage::aStoppedGatewayIsExplained()
{
    m_ui->write(QStringLiteral("Hello"));
    m_ui->backend.setState({GatewayState::Kind::Failed,
                            {},
                            QStringLiteral("The port 8383 is taken by another program.")});
    QVERIFY(!m_ui->find<QPushButton>("send")->isEnabled());
    QVERIFY(m_ui->label("sendHint").contains(QStringLiteral("The port 8383 is taken")));
    m_ui->send();
    QVERIFY(m_ui->playground.sent.isEmpty());
}

void tst_PlaygroundPage::withoutAKeyOneIsOffered()
{
    m_ui->backend.configuration.keys.clear();
    m_ui->backend.publish();
    QVERIFY(shows(QStringLiteral("No key to try a model as")));
    QVERIFY(!m_ui->find<QPushButton>("send"));
}

void tst_PlaygroundPage::withoutAModelTheProvidersAreOffered()
{
    m_ui->backend.configuration.models.clear();
    m_ui->backend.publish();
    QVERIFY(shows(QStringLiteral("No model to try")));
}

QTEST_MAIN(tst_PlaygroundPage)
#include "tst_playgroundpage.moc"
