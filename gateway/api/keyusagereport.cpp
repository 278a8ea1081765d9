// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/api/keyusagereport.h"

#include "gateway/api/callregistry.h"
#include "gateway/api/clientinfo.h"
#include "gateway/api/endpoints.h"
#include "gateway/api/limiterrors.h"
#include "gateway/json/jsonwriter.h"

#include <QDateTime>

namespace orchestris {

namespace {

constexpr qint64 DayUs = 86'400'000'000;
constexpr qint64 ReportedDays = 30;

QByteArray isoTime(qint64 us)
{
    return QDateTime::fromMSecsSinceEpoch(us / 1000, Qt::UTC).toString(Qt::ISODate).toLatin1();
}

void writeAmount(JsonWriter &json, const char *name, LimitMetric metric, qint64 amount)
{
    if (metric == LimitMetric::Cost)
        json.string(name, formatDollarsExact(amount).toLatin1());
    else
        json.number(name, amount);
}

QByteArray unitOf(LimitMetric metric)
{
    switch (metric) {
    case LimitMetric::Cost:
        return "usd";
    case LimitMetric::TotalTokens:
    case LimitMetric::OutputTokens:
        return "tokens";
    case LimitMetric::Requests:
    case LimitMetric::Concurrent:
        break;
    }
    return "requests";
}

void writeLimit(JsonWriter &json, const LimitStanding &standing, const Snapshot &snapshot)
{
    const Limit &limit = standing.limit;
    json.beginObject();
    json.string("subject", limitSubjectName(limit.subject).toLatin1());
    json.string("name", limitSubjectLabel(limit, snapshot).toUtf8());
    json.key("model").stringOrNull(limit.model.toUtf8());
    json.string("metric", limitMetricName(limit.metric).toLatin1());
    json.string("unit", unitOf(limit.metric));
    json.key("window").stringOrNull(limitWindowName(limit.window).toLatin1());
    json.string("mode", limitModeName(limit.mode).toLatin1());
    json.string("action", limitActionName(limit.action).toLatin1());
    writeAmount(json, "limit", limit.metric, limit.amount);
    writeAmount(json, "used", limit.metric, standing.used);
    writeAmount(json, "held", limit.metric, standing.held);
    writeAmount(json, "remaining", limit.metric, standing.remaining());
    json.key("resets_at")
        .stringOrNull(standing.resetsAtUs > 0 ? isoTime(standing.resetsAtUs) : QByteArray());
    json.string("time_zone", limit.timeZone);
    json.endObject();
}

void writeDay(JsonWriter &json, const KeyDay &day)
{
    json.beginObject();
    json.string("date", isoTime(day.dayUs).left(10));
    json.string("model", day.model);
    json.number("requests", day.requests);
    json.number("input_tokens", day.tokens.input);
    json.number("cached_input_tokens", day.tokens.cachedInput);
    json.number("output_tokens", day.tokens.output);
    json.number("reasoning_tokens", day.tokens.reasoning);
    json.string("cost_usd", formatDollarsExact(day.costNanos).toLatin1());
    json.endObject();
}

} // namespace

KeyUsageReport::KeyUsageReport(ApiContext &context, ExchangePtr exchange)
    : m_context(context)
    , m_snapshot(context.snapshot)
    , m_exchange(std::move(exchange))
    , m_id(context.requestIds.next(context.clock.nowUs()))
{
    m_exchange->setListener(this);
}

KeyUsageReport::~KeyUsageReport()
{
    if (m_exchange)
        m_exchange->setListener(nullptr);
}

void KeyUsageReport::begin()
{
    const auto key = keyOf(m_context.authenticator, *m_snapshot, m_exchange->request());
    if (!key) {
        respond(key.error().status, errorHeaders(m_context, key.error()), key.error().toJson());
        return;
    }
    m_key = *key;
    if (!m_context.history) {
        answer(QList<KeyDay>());
        return;
    }
    const qint64 today = m_context.clock.nowUs() / DayUs;
    m_context.history->keyDays(
        m_key->key->id, (today - ReportedDays + 1) * DayUs,
        [this, registry = &m_context.calls](const Result<QList<KeyDay>> &days) {
            // In the history's thread; this stays in the registry until it is answered.
            QMetaObject::invokeMethod(
                registry, [this, days] { answer(days); }, Qt::QueuedConnection);
        });
}

void KeyUsageReport::end(const ApiError &error)
{
    Q_UNUSED(error)
}

void KeyUsageReport::answer(const Result<QList<KeyDay>> &days)
{
    if (!days) {
        const ApiError error = apierrors::historyUnavailable();
        respond(error.status, errorHeaders(m_context, error), error.toJson());
        return;
    }
    Headers headers = commonHeaders(m_context);
    headers.push_back({"Content-Type", "application/json"});
    respond(200, headers, report(*days));
}

QByteArray KeyUsageReport::report(const QList<KeyDay> &days) const
{
    const ApiKey &key = *m_key->key;
    QByteArray out;
    JsonWriter json(out);
    json.beginObject();
    json.string("object", "usage");
    json.key("key").beginObject();
    json.string("name", key.name.toUtf8());
    json.string("owner_kind", ownerKindName(key.ownerKind).toLatin1());
    const QString owner = m_key->user ? m_key->user->name : m_key->organization->name;
    json.string("owner", owner.toUtf8());
    json.key("expires_at")
        .stringOrNull(key.expiresAtUs > 0 ? isoTime(key.expiresAtUs) : QByteArray());
    json.endObject();
    json.key("limits").beginArray();
    for (const LimitStanding &standing : m_context.ledger.standings(*m_key))
        writeLimit(json, standing, *m_snapshot);
    json.endArray();
    json.key("days").beginArray();
    for (const KeyDay &day : days)
        writeDay(json, day);
    json.endArray();
    json.endObject();
    return out;
}

void KeyUsageReport::respond(int status, const Headers &headers, const QByteArray &body)
{
    m_exchange->respond(status, headers, body);
    m_exchange->setListener(nullptr);
    m_exchange.reset();
    m_context.calls.retire(m_id);
}

} // namespace orchestris
