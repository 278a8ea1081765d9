// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/metering/usagemeter.h"

#include <QTest>

using namespace orchestris;

class TestUsageMeter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasReportedBeforeAnAnswerBrokeOffIsNotItsWhole()
    {
        UsageMeter meter;
        meter.setForwarded();
        TokenCounts early;
        early.input = 12;
        early.output = 1; // Anthropic's message_start
        meter.setReported(early);
        meter.addOutputBytes(40);
        UsageRecord record;
        meter.settle(record, std::nullopt);
        QCOMPARE(record.tokens.input, 12);
        QCOMPARE(record.tokens.output, 10);
        QCOMPARE(record.tokenConfidence, Confidence::Estimated);
    }

    void ofAWholeAnswerTheProvidersNumbersCount()
    {
        UsageMeter meter;
        meter.setForwarded();
        TokenCounts tokens;
        tokens.input = 12;
        tokens.output = 3;
        meter.setReported(tokens);
        meter.addOutputBytes(400); // long words
        meter.setFinishReason("stop");
        UsageRecord record;
        meter.settle(record, std::nullopt);
        QCOMPARE(record.tokens, tokens);
        QCOMPARE(record.tokenConfidence, Confidence::Reported);
    }

    void embeddingsHaveNoFinishAndNoOutput()
    {
        UsageMeter meter;
        meter.setForwarded();
        TokenCounts tokens;
        tokens.input = 12;
        meter.setReported(tokens);
        UsageRecord record;
        meter.settle(record, std::nullopt);
        QCOMPARE(record.tokens, tokens);
        QCOMPARE(record.tokenConfidence, Confidence::Reported);
    }
};

QTEST_APPLESS_MAIN(TestUsageMeter)
#include "tst_usagemeter.moc"
