// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logging.h"
#include "app/requestlog.h"
#include "models/domain/keyformat.h"
#include "models/domain/requestid.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace orchestris;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 When = 1'769'860'800'123'456; // 2026-01-31T12:00:00.123456Z

QByteArray text(QtMsgType type, const QString &message, const QJsonObject &fields = {})
{
    return logLine(LogFormat::Text, When, type, message, fields);
}

QJsonObject json(QtMsgType type, const QString &message, const QJsonObject &fields = {})
{
    const QByteArray line = logLine(LogFormat::Json, When, type, message, fields);
    return line.count('\n') == 1 && line.endsWith('\n') ? QJsonDocument::fromJson(line).object()
                                                        : QJsonObject();
}

UsageRecord answered()
{
    UsageRecord record;
    record.id = 123;
    record.endpoint = "chat/completions";
    record.requestedModel = "house";
    record.alias = "house";
    record.provider = "acme";
    record.upstreamModel = "large";
    record.keyName = u"laptop"_s;
    record.status = 200;
    record.tokens.input = 12;
    record.tokens.output = 3;
    record.tokenConfidence = Confidence::Reported;
    record.costNanos = 60'000;
    record.costConfidence = Confidence::Estimated;
    record.totalUs = 1'234'567;
    record.firstTokenUs = 1500;
    record.attempts = 2;
    record.clientRequestId = "mine";
    return record;
}

class CountingSink final : public UsageSink
{
public:
    int opens = 0;
    std::vector<EndedRecord> closes;
    void open(const UsageRecord &) override { ++opens; }
    void close(std::vector<EndedRecord> ended) override { closes = std::move(ended); }
    bool accepting() const override { return false; }
};

} // namespace

class TestLogging : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLineHasTimeLevelMessageAndFields()
    {
        QCOMPARE(text(QtWarningMsg, u"It rains."_s),
                 "2026-01-31T12:00:00.123Z warning: It rains.\n");
        QCOMPARE(
            text(QtInfoMsg, u"request"_s,
                 {{u"status"_s, 200}, {u"key_name"_s, u"my laptop"_s}, {u"on"_s, true}}),
            "2026-01-31T12:00:00.123Z info: request key_name=\"my laptop\" on=true status=200\n");
        const QJsonObject line =
            json(QtCriticalMsg, u"It rains."_s, {{u"status"_s, 200}, {u"model"_s, u"a/b"_s}});
        QCOMPARE(line, (QJsonObject{{u"time"_s, u"2026-01-31T12:00:00.123Z"_s},
                                    {u"level"_s, u"error"_s},
                                    {u"message"_s, u"It rains."_s},
                                    {u"status"_s, 200},
                                    {u"model"_s, u"a/b"_s}}));
    }

    void nobodyCanWriteLinesOfTheirOwn()
    {
        const QString evil = u"a\n2026-01-31T12:00:00Z error: forged\r\u2028\"quoted\""_s;
        const QByteArray line = text(QtInfoMsg, evil, {{u"model"_s, evil}});
        QCOMPARE(line.count('\n'), 1);
        QVERIFY(!line.contains('\r') && !line.contains("\u2028"));
        QVERIFY2(line.contains("\\\"quoted\\\"\"\n"), line.constData());
        QCOMPARE(json(QtInfoMsg, evil).value(u"message"_s).toString(), evil);
        QCOMPARE(
            json(QtInfoMsg, u"real"_s, {{u"level"_s, u"forged"_s}}).value(u"level"_s).toString(),
            u"info"_s);
    }

    void secretsNeverReachTheLog()
    {
        const QString key = QString::fromLatin1(generateKey(*QRandomGenerator::global()).text);
        for (const LogFormat format : {LogFormat::Text, LogFormat::Json}) {
            const QByteArray line =
                logLine(format, When, QtInfoMsg, QString(u"got "_s + key),
                        {{u"requested_model"_s, key},
                         {u"client_request_id"_s, QString(u"Bearer "_s + key)}});
            QVERIFY2(!line.contains(key.toUtf8().right(20)), line.constData());
            QCOMPARE(line.count("[redacted]"), 3);
        }
    }

    void formatsAreReadOrRefused()
    {
        QCOMPARE(parseLogFormat(u"json").value(), LogFormat::Json);
        QCOMPARE(parseLogFormat(u"text").value(), LogFormat::Text);
        const auto refused = parseLogFormat(u"xml");
        QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
        QVERIFY(refused.error().message.contains(u"text or json"));
    }

    void aRequestIsSaidInOneEvent()
    {
        const QJsonObject fields = RequestLog::fields(answered());
        QCOMPARE(fields.value(u"request_id"_s).toString(),
                 QString::fromLatin1(formatRequestId(123)));
        QCOMPARE(fields.value(u"client_request_id"_s).toString(), u"mine"_s);
        QCOMPARE(fields.value(u"key_name"_s).toString(), u"laptop"_s);
        QCOMPARE(fields.value(u"provider"_s).toString(), u"acme"_s);
        QCOMPARE(fields.value(u"upstream_model"_s).toString(), u"large"_s);
        QCOMPARE(fields.value(u"status"_s).toInt(), 200);
        QCOMPARE(fields.value(u"input_tokens"_s).toInt(), 12);
        QCOMPARE(fields.value(u"cost_nanos"_s).toInt(), 60'000);
        QCOMPARE(fields.value(u"cost_confidence"_s).toString(), u"estimated"_s);
        QCOMPARE(fields.value(u"total_ms"_s).toDouble(), 1234.567);
        QCOMPARE(fields.value(u"first_token_ms"_s).toDouble(), 1.5);
        QCOMPARE(fields.value(u"attempts"_s).toInt(), 2);
        QVERIFY(!fields.contains(u"error_code"_s));
    }

    void whatIsNotKnownIsLeftOut()
    {
        UsageRecord refused;
        refused.id = 1;
        refused.status = 401;
        refused.errorCode = "invalid_api_key";
        refused.errorOrigin = ErrorOrigin::Gateway;
        const QJsonObject fields = RequestLog::fields(refused);
        QCOMPARE(fields.value(u"error_code"_s).toString(), u"invalid_api_key"_s);
        QCOMPARE(fields.value(u"error_origin"_s).toString(), u"gateway"_s);
        for (const QString &absent : {u"provider"_s, u"key_name"_s, u"input_tokens"_s,
                                      u"cost_nanos"_s, u"first_token_ms"_s, u"alias"_s})
            QVERIFY2(!fields.contains(absent), qPrintable(absent));
    }

    void theRequestLogPassesEverythingOn()
    {
        CountingSink storage;
        QList<QJsonObject> lines;
        RequestLog log(storage, [&](const QJsonObject &fields) { lines.append(fields); });
        log.open(answered());
        QCOMPARE(storage.opens, 1);
        QVERIFY(lines.isEmpty());
        log.close(answered(), nullptr);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(storage.closes.size(), 1u);
        QVERIFY(!log.accepting());
    }
};

QTEST_APPLESS_MAIN(TestLogging)
#include "tst_logging.moc"
