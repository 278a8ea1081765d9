// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/metrics/meteredsink.h"
#include "gateway/metrics/usagemetrics.h"

#include <QRegularExpression>
#include <QTest>

#include <thread>

using namespace orchestris;

namespace {

/// The value of the sample with that name and all of these labels ("key=value"), or -1.
double sample(const QByteArray &text, const QByteArray &name, const QByteArrayList &labels = {})
{
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype end = line.indexOf('{') < 0 ? line.indexOf(' ') : line.indexOf('{');
        if (line.startsWith('#') || line.first(std::max<qsizetype>(end, 0)) != name)
            continue;
        const bool hasAll = std::all_of(labels.begin(), labels.end(), [&](QByteArray label) {
            return line.contains(QByteArray(label.replace("=", "=\"") + '"'));
        });
        if (hasAll)
            return line.sliced(line.lastIndexOf(' ') + 1).toDouble();
    }
    return -1;
}

qsizetype countLines(const QByteArray &text, QByteArrayView name)
{
    const QList<QByteArray> lines = text.split('\n');
    return std::count_if(lines.begin(), lines.end(),
                         [&](const QByteArray &line) { return line.startsWith(name); });
}

Attempt attempt(const QByteArray &provider, const QByteArray &outcome)
{
    Attempt attempt;
    attempt.provider = provider;
    attempt.outcome = outcome;
    return attempt;
}

UsageRecord answered(qint64 id)
{
    UsageRecord record;
    record.id = id;
    record.state = RequestState::Done;
    record.endpoint = "responses";
    record.provider = "acme";
    record.upstreamModel = "large";
    record.requestedModel = "whatever the client wrote";
    record.clientProgram = "curl/8";
    record.clientRequestId = "client-id";
    record.keyName = QStringLiteral("a key's name");
    record.ownerName = QStringLiteral("an owner's name");
    record.status = 200;
    record.tokens.input = 100;
    record.tokens.cachedInput = 40;
    record.tokens.output = 20;
    record.tokens.reasoning = 5;
    record.tokenConfidence = Confidence::Reported;
    record.costNanos = 2'500'000'000;
    record.costConfidence = Confidence::Reported;
    record.totalUs = 1'510'000;
    record.upstreamUs = 1'500'000;
    record.gatewayUs = 10'000;
    record.firstTokenUs = 300'000;
    record.attempts = 1;
    record.trace = {attempt("acme", "ok")};
    return record;
}

class CountingSink final : public UsageSink
{
public:
    int opens = 0;
    std::vector<EndedRecord> closes;
    bool takes = true;

    void open(const UsageRecord &) override { ++opens; }
    void close(std::vector<EndedRecord> ended) override { closes = std::move(ended); }
    bool accepting() const override { return takes; }
};

class NoListener final : public CommitListener
{
public:
    void committed(std::vector<CommitOutcome>) override {}
};

} // namespace

class TestUsageMetrics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnsweredRequestIsCountedUnderItsProviderAndModel()
    {
        UsageMetrics metrics("1.2.3");
        metrics.closed(answered(1));
        const QByteArray text = metrics.text(true);
        const QByteArrayList labels{"gen_ai_operation_name=chat", "gen_ai_provider_name=acme",
                                    "gen_ai_request_model=large"};
        const auto with = [&](const QByteArray &label) { return labels + QByteArrayList{label}; };
        QCOMPARE(sample(text, "gen_ai_client_operation_duration_seconds_sum", labels), 1.5);
        QCOMPARE(sample(text, "gen_ai_client_operation_duration_seconds_bucket", with("le=1.28")),
                 0.0);
        QCOMPARE(sample(text, "gen_ai_client_operation_duration_seconds_bucket", with("le=2.56")),
                 1.0);
        QCOMPARE(sample(text, "gen_ai_client_token_usage_sum", with("gen_ai_token_type=input")),
                 100.0);
        QCOMPARE(sample(text, "gen_ai_client_token_usage_sum", with("gen_ai_token_type=output")),
                 20.0);
        QCOMPARE(sample(text, "gen_ai_server_time_to_first_token_seconds_sum", labels), 0.3);
        QCOMPARE(sample(text, "orchestris_tokens_total", with("kind=cached_input")), 40.0);
        QCOMPARE(sample(text, "orchestris_tokens_total", with("kind=reasoning")), 5.0);
        QCOMPARE(sample(text, "orchestris_cost_dollars_total", with("confidence=reported")), 2.5);
        QCOMPARE(sample(text, "orchestris_cost_dollars_total", with("confidence=unknown")), 0.0);
        QCOMPARE(sample(text, "orchestris_requests_total",
                        {"endpoint=responses", "status_class=2xx", "error_origin=none"}),
                 1.0);
        QCOMPARE(sample(text, "orchestris_gateway_duration_seconds_sum"), 0.01);
        QCOMPARE(sample(text, "orchestris_build_info", {"version=1.2.3"}), 1.0);
        QVERIFY(!text.contains("error_type"));
        QVERIFY(text.contains("# TYPE gen_ai_client_operation_duration_seconds histogram"));
    }

    void nothingThatAClientOrAKeyIsCalledIsThere()
    {
        UsageMetrics metrics("1");
        UsageRecord failed = answered(2);
        failed.status = 404;
        failed.errorOrigin = ErrorOrigin::Provider;
        failed.errorCode = "whatever the provider wrote";
        metrics.closed(answered(1));
        metrics.closed(failed);
        const QByteArray text = metrics.text(true);
        for (const char *word : {"whatever", "curl", "client-id", "a key", "an owner"})
            QVERIFY2(!text.contains(word), word);
    }

    void aFailureCarriesItsStatus()
    {
        UsageMetrics metrics("1");
        UsageRecord failed = answered(1);
        failed.status = 502;
        failed.errorOrigin = ErrorOrigin::Provider;
        failed.firstTokenUs = -1;
        failed.tokenConfidence = Confidence::Unknown;
        failed.tokens = {};
        metrics.closed(failed);
        const QByteArray text = metrics.text(true);
        QCOMPARE(sample(text, "gen_ai_client_operation_duration_seconds_count", {"error_type=502"}),
                 1.0);
        QCOMPARE(sample(text, "gen_ai_client_token_usage_count", {"gen_ai_token_type=input"}), 0.0);
        QCOMPARE(sample(text, "gen_ai_server_time_to_first_token_seconds_count"), 0.0);
        QCOMPARE(sample(text, "orchestris_requests_total",
                        {"status_class=5xx", "error_origin=provider"}),
                 1.0);
        QCOMPARE(sample(text, "orchestris_refused_total"), -1.0);
    }

    void whatTheGatewayRefusesTouchesNoModel()
    {
        UsageMetrics metrics("1");
        UsageRecord refused = answered(1);
        refused.status = 403;
        refused.errorOrigin = ErrorOrigin::Gateway;
        refused.errorCode = "model_not_allowed";
        refused.attempts = 0;
        refused.trace.clear();
        metrics.closed(refused);
        const QByteArray text = metrics.text(true);
        QCOMPARE(sample(text, "orchestris_refused_total", {"error_type=model_not_allowed"}), 1.0);
        QVERIFY(!text.contains("acme"));
        QCOMPARE(sample(text, "gen_ai_client_operation_duration_seconds_count"), -1.0);
    }

    void attemptsAreCountedByWhatBecameOfThem()
    {
        UsageMetrics metrics("1");
        UsageRecord record = answered(1);
        record.attempts = 3;
        record.trace = {attempt("acme", "status"), attempt("spare", "skipped_circuit"),
                        attempt("acme", "status"), attempt("third", "ok")};
        metrics.closed(record);
        const QByteArray text = metrics.text(true);
        const auto attempts = [&](const QByteArray &provider, const QByteArray &outcome) {
            return sample(
                text, "orchestris_attempts_total",
                {QByteArray("gen_ai_provider_name=" + provider), QByteArray("outcome=" + outcome)});
        };
        QCOMPARE(attempts("acme", "status"), 2.0);
        QCOMPARE(attempts("spare", "skipped_circuit"), 1.0);
        QCOMPARE(attempts("third", "ok"), 1.0);
        QCOMPARE(sample(text, "orchestris_retries_total"), 2.0);
    }

    void requestsInFlightAreThoseThatAreOpen()
    {
        UsageMetrics metrics("1");
        UsageRecord record = answered(7);
        metrics.opened(record);
        metrics.opened(record); // told again, with its second attempt
        metrics.opened(answered(8));
        QCOMPARE(sample(metrics.text(true), "orchestris_requests_in_flight"), 2.0);
        metrics.closed(record);
        metrics.closed(answered(9)); // one that was refused before it was opened
        QCOMPARE(sample(metrics.text(true), "orchestris_requests_in_flight"), 1.0);
    }

    void storageThatTakesNothingIsSeen()
    {
        UsageMetrics metrics("1");
        QCOMPARE(sample(metrics.text(true), "orchestris_storage_accepting"), 1.0);
        QCOMPARE(sample(metrics.text(false), "orchestris_storage_accepting"), 0.0);
    }

    void modelsBeyondTheCapAreCountedTogether()
    {
        UsageMetrics metrics("1");
        constexpr int Beyond = 50;
        for (int i = 0; i < int(UsageMetrics::MaximumModels) + Beyond; ++i) {
            UsageRecord record = answered(i);
            record.upstreamModel = "model-" + QByteArray::number(i);
            record.provider = "provider-" + QByteArray::number(i);
            record.trace[0].provider = record.provider;
            record.endpoint = "endpoint-" + QByteArray::number(i);
            record.errorOrigin = ErrorOrigin::Gateway;
            record.errorCode = "code-" + QByteArray::number(i);
            metrics.closed(record);
        }
        metrics.closed(answered(-1));
        const QByteArray text = metrics.text(true);
        const auto cap = qsizetype(UsageMetrics::MaximumModels);
        QCOMPARE(countLines(text, "gen_ai_client_operation_duration_seconds_count"), cap + 1);
        QCOMPARE(sample(text, "gen_ai_client_operation_duration_seconds_count",
                        {"gen_ai_provider_name=other", "gen_ai_request_model=other"}),
                 double(Beyond + 1));
        QVERIFY(countLines(text, "orchestris_requests_total")
                <= qsizetype(UsageMetrics::MaximumWords) + 2);
        QVERIFY(countLines(text, "orchestris_attempts_total")
                <= qsizetype(UsageMetrics::MaximumWords) + 1);
        QVERIFY(countLines(text, "orchestris_refused_total")
                <= qsizetype(UsageMetrics::MaximumWords) + 1);
    }

    void everyLineIsOneThatPrometheusReads()
    {
        UsageMetrics metrics("1");
        UsageRecord odd = answered(1);
        odd.provider = "quote\"back\\slash\nline";
        metrics.closed(odd);
        const QString label = QStringLiteral("[a-z_]+=\"([^\"\\\\]|\\\\.)*\"");
        const QRegularExpression pattern(
            QStringLiteral("^(# (HELP|TYPE) [a-z_]+ .*|[a-z_]+(\\{(%1,?)*\\})? [0-9.e+-]+|)$")
                .arg(label));
        const QList<QByteArray> lines = metrics.text(true).split('\n');
        for (const QByteArray &line : lines)
            QVERIFY2(pattern.match(QString::fromUtf8(line)).hasMatch(), line.constData());
    }

    void manyThreadsCountTogether()
    {
        UsageMetrics metrics("1");
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&metrics, t] {
                for (int i = 0; i < 500; ++i) {
                    metrics.opened(answered(t * 1000 + i));
                    metrics.closed(answered(t * 1000 + i));
                    if (i % 100 == 0)
                        (void)metrics.text(true);
                }
            });
        for (std::thread &thread : threads)
            thread.join();
        const QByteArray text = metrics.text(true);
        QCOMPARE(sample(text, "orchestris_requests_total"), 2000.0);
        QCOMPARE(sample(text, "gen_ai_client_token_usage_count", {"gen_ai_token_type=input"}),
                 2000.0);
        QCOMPARE(sample(text, "orchestris_requests_in_flight"), 0.0);
    }

    void theSinkCountsAndPassesOn()
    {
        UsageMetrics metrics("1");
        CountingSink storage;
        MeteredSink sink(storage, metrics);
        NoListener listener;
        sink.open(answered(1));
        QCOMPARE(storage.opens, 1);
        QCOMPARE(sample(metrics.text(true), "orchestris_requests_in_flight"), 1.0);
        sink.close(answered(1), &listener);
        QCOMPARE(storage.closes.size(), 1u);
        QCOMPARE(storage.closes[0].record.id, 1);
        QCOMPARE(storage.closes[0].listener, &listener);
        QCOMPARE(sample(metrics.text(true), "orchestris_requests_total"), 1.0);
        storage.takes = false;
        QVERIFY(!sink.accepting());
    }
};

QTEST_APPLESS_MAIN(TestUsageMetrics)
#include "tst_usagemetrics.moc"
