// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes pictures of the playground, light and dark, beside the tests. Guards that they are not
// blank and have both themes' own ground.
#include "models/domain/requestid.h"
#include "tests/ui/playgroundbench.h"

#include <QDir>
#include <QScrollArea>
#include <QScrollBar>

using namespace orchestris;
using namespace orchestris::test;

namespace {

const QString &sampleAnswer()
{
    static const QString text = QStringLiteral(
        "A *rolling* window forgets each request sixty seconds after it began; a **calendar** "
        "window forgets all of them at once.\n\n"
        "1. Keep a queue of times and amounts.\n"
        "2. Drop what is older than the window.\n"
        "3. Add up what is left.\n\n"
        "```cpp\nwhile (!queue.empty() && queue.front().time <= now - window)\n"
        "    sum -= queue.takeFirst().amount;\n```\n\n"
        "The sum is right at every moment, and each request is looked at twice at most.");
    return text;
}

PlaygroundAnswer richAnswer(const QByteArray &requestId)
{
    PlaygroundAnswer answer = FakePlayground::answered(sampleAnswer(), requestId);
    answer.reasoning = QStringLiteral("The question is about limits. A queue is enough.");
    answer.raw = "data: {\"choices\":[{\"delta\":{\"content\":\"A\"}}]}\n\n"
                 "data: {\"choices\":[{\"delta\":{\"content\":\" *rolling*\"}}]}\n\n"
                 "data: [DONE]\n\n";
    return answer;
}

} // namespace

class tst_PlaygroundPictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyState_data();
    void everyState();

private:
    void picture(const QString &name);

    PlaygroundBench *m_ui = nullptr;
    QString m_theme;
};

void tst_PlaygroundPictures::everyState_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void tst_PlaygroundPictures::picture(const QString &name)
{
    QTest::qWait(0);
    const QImage image = m_ui->window().grab().toImage();
    QVERIFY(!image.isNull());
    QCOMPARE(image.pixelColor(image.width() - 6, 6), m_ui->console->theme().theme().window);
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 7) {
        for (int x = 0; x < image.width(); x += 7)
            colours.insert(image.pixel(x, y));
    }
    QVERIFY2(colours.size() > 8, "the picture is as good as blank");
    QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/pictures"));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    QVERIFY(image.save(folder.filePath(QStringLiteral("%1-%2.png").arg(name, m_theme))));
}

void tst_PlaygroundPictures::everyState()
{
    QFETCH(bool, dark);
    m_theme = dark ? QStringLiteral("dark") : QStringLiteral("light");
    PlaygroundBench ui;
    m_ui = &ui;
    ui.settings.setValue(u"appearance/theme", m_theme);
    ui.openPage();
    UsageRecord &record = ui.recordWithTrace();
    const Limit limit = ui.backend.configuration.limits.first();
    record.limits = {{.limitId = limit.id,
                      .metric = limit.metric,
                      .amount = limit.amount,
                      .usedBefore = limit.amount / 100 * 60,
                      .heldBefore = limit.amount / 100 * 5,
                      .held = limit.amount / 100 * 4,
                      .used = limit.amount / 100 * 3}};
    picture(QStringLiteral("playground-first"));
    ui.find<QPlainTextEdit>("systemPrompt")
        ->setPlainText(QStringLiteral("You are a careful engineer. Be brief."));
    ui.write(QStringLiteral("How is a rolling window counted?"));
    ui.click("send");
    PlaygroundAnswer half;
    half.status = 200;
    half.firstTokenUs = 412'000;
    half.text = sampleAnswer().first(180);
    ui.playground.progress(0, half);
    picture(QStringLiteral("playground-streaming"));
    ui.playground.finish(0, richAnswer(formatRequestId(record.id)));
    QTRY_VERIFY(!ui.usage.traced.isEmpty());
    QTRY_VERIFY(ui.label("figureCost") != QStringLiteral("—"));
    picture(QStringLiteral("playground-answer"));
    ui.window().resize(1920, 1200);
    picture(QStringLiteral("playground-answer-large"));
    ui.window().resize(1280, 800);
    for (const int tab : {1, 2, 3}) {
        ui.showTab(tab);
        picture(QStringLiteral("playground-tab-%1").arg(tab));
    }
    ui.showTab(0);
    ui.click("moreParameters");
    ui.find<SelectBox>("answerFormat")->setCurrentIndex(2);
    ui.find<QPlainTextEdit>("schema")->setPlainText(QStringLiteral("{\"type\": "));
    QTest::qWait(0);
    for (QScrollArea *area : ui.window().findChildren<QScrollArea *>()) {
        if (area->isVisible())
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    }
    picture(QStringLiteral("playground-parameters"));
    ui.find<SelectBox>("answerFormat")->setCurrentIndex(0);
    ui.click("moreParameters");
    ui.choose("otherModel", QStringLiteral("fast"));
    ui.click("send");
    PlaygroundAnswer refused;
    refused.status = 429;
    refused.problem = PlaygroundProblem{
        .message = QStringLiteral("The key \"ci-agents\" has used up its limit of $5.00 a day."),
        .code = QStringLiteral("insufficient_quota")};
    ui.playground.finish(1, richAnswer(formatRequestId(record.id)));
    ui.playground.finish(2, refused);
    QTest::qWait(0);
    picture(QStringLiteral("playground-compare"));
    ui.window().resize(1920, 1200);
    picture(QStringLiteral("playground-compare-large"));
    ui.window().resize(940, 600);
    picture(QStringLiteral("playground-compare-small"));
    ui.window().resize(1280, 800);
    ui.backend.configuration.keys.clear();
    ui.backend.publish();
    picture(QStringLiteral("playground-empty"));
    m_ui = nullptr;
}

QTEST_MAIN(tst_PlaygroundPictures)
#include "tst_playgroundpictures.moc"
