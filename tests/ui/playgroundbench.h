// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/pageprobe.h"
#include "ui/playground/answerpanel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/selectbox.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

namespace orchestris::test {

/// The playground with the sample data, and what one does there by hand.
struct PlaygroundBench : UiFixture {
    PlaygroundBench() { fillWithSamples(backend, clock); }

    void openPage()
    {
        open();
        window().resize(1280, 800);
        showPage(Playground);
        QTRY_VERIFY(find<QPlainTextEdit>("turn"));
    }
    void write(const QString &text) const
    {
        auto *turn = find<QPlainTextEdit>("turn");
        turn->setFocus();
        QTest::keyClicks(turn, text);
    }
    void send() const
    {
        QTest::keyClick(find<QPlainTextEdit>("turn"), Qt::Key_Return, Qt::ControlModifier);
    }
    void click(const char *name) const { find<QPushButton>(name)->click(); }
    [[nodiscard]] QString label(const char *name) const
    {
        const auto *found = find<QLabel>(name);
        return found ? found->text() : QString();
    }
    [[nodiscard]] AnswerPanel *panel() const { return find<AnswerPanel>("answerPanel"); }
    /// By the panel's message.
    [[nodiscard]] QString said() const
    {
        const auto *bar = panel()->findChild<MessageBar *>();
        return bar->isVisible() ? bar->text() : QString();
    }
    [[nodiscard]] QJsonObject lastBody() const
    {
        return QJsonDocument::fromJson(playground.sent.last().body).object();
    }
    void choose(const char *name, const QString &text) const
    {
        auto *box = find<SelectBox>(name);
        const int index = box->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        box->setCurrentIndex(index);
    }
    void showTab(int tab) const { find<QTabWidget>("answerTabs")->setCurrentIndex(tab); }
    /// The newest request, with an attempt.
    [[nodiscard]] UsageRecord &recordWithTrace()
    {
        UsageRecord &record = usage.records[0];
        Attempt attempt;
        attempt.outcome = "ok";
        attempt.provider = record.provider;
        attempt.totalUs = record.totalUs;
        record.trace = {attempt};
        return record;
    }
};

} // namespace orchestris::test
