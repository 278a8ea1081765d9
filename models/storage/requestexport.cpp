// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/csv.h"

#include "models/domain/errorwords.h"
#include "models/domain/price.h"
#include "models/domain/requestid.h"
#include "models/storage/requestsearch.h"
#include "models/storage/statement.h"

#include <QDateTime>
#include <QIODevice>
#include <QTimeZone>

#include <algorithm>

namespace orchestris {

namespace {

constexpr int RowsATransaction = 5'000;

/// Cells of a line.
class CsvLine
{
public:
    explicit CsvLine(QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    CsvLine &text(const QByteArray &cell)
    {
        separate();
        appendCsvText(m_bytes, cell);
        return *this;
    }
    CsvLine &number(qint64 number)
    {
        separate();
        m_bytes += QByteArray::number(number);
        return *this;
    }
    CsvLine &dollars(Nanos nanos)
    {
        separate();
        m_bytes += formatDollarsExact(nanos).toLatin1();
        return *this;
    }
    void end() { m_bytes += "\r\n"; }

private:
    void separate()
    {
        if (!m_isFirst)
            m_bytes += ',';
        m_isFirst = false;
    }

    QByteArray &m_bytes;
    bool m_isFirst = true;
};

QByteArray timeText(qint64 us)
{
    const qint64 seconds = us / 1'000'000;
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc())
               .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss."))
               .toLatin1()
           + QByteArray::number(us % 1'000'000).rightJustified(6, '0') + 'Z';
}

QByteArray modelOf(const UsageRecord &record)
{
    return record.provider.isEmpty() ? QByteArray()
                                     : QByteArray(record.provider + '/' + record.upstreamModel);
}

QByteArray ownerKindText(OwnerKind kind)
{
    return kind == OwnerKind::None           ? QByteArrayLiteral("none")
           : kind == OwnerKind::Organization ? QByteArrayLiteral("organization")
                                             : QByteArrayLiteral("user");
}

void addHeader(QByteArray &bytes)
{
    CsvLine line(bytes);
    for (const char *column : {"request_id",
                               "started_at",
                               "result",
                               "status",
                               "owner_kind",
                               "owner",
                               "organization_id",
                               "user_id",
                               "key_id",
                               "key",
                               "endpoint",
                               "requested_model",
                               "alias",
                               "model",
                               "provider",
                               "streamed",
                               "error_code",
                               "error_origin",
                               "finish_reason",
                               "input_tokens",
                               "cached_input_tokens",
                               "cache_write_tokens",
                               "output_tokens",
                               "reasoning_tokens",
                               "token_confidence",
                               "cost_usd",
                               "cost_confidence",
                               "price_version",
                               "retry_cost_usd",
                               "total_us",
                               "first_token_us",
                               "upstream_us",
                               "gateway_us",
                               "attempts",
                               "prompt_bytes",
                               "client_request_id",
                               "provider_request_id",
                               "client_program"})
        line.text(column);
    line.end();
}

void addLine(QByteArray &bytes, const UsageRecord &record)
{
    CsvLine line(bytes);
    line.text(formatRequestId(record.id))
        .text(timeText(record.startedAtUs))
        .text(statusClassName(statusClassOf(record)))
        .number(record.status)
        .text(ownerKindText(record.ownerKind))
        .text(record.ownerName.toUtf8())
        .number(record.organizationId)
        .number(record.userId)
        .number(record.keyId)
        .text(record.keyName.toUtf8())
        .text(record.endpoint)
        .text(record.requestedModel)
        .text(record.alias)
        .text(modelOf(record))
        .text(record.provider)
        .text(record.streamed ? "true" : "false")
        .text(record.errorCode)
        .text(errorOriginName(record.errorOrigin))
        .text(record.finishReason)
        .number(record.tokens.input)
        .number(record.tokens.cachedInput)
        .number(record.tokens.cacheWrite)
        .number(record.tokens.output)
        .number(record.tokens.reasoning)
        .text(confidenceName(record.tokenConfidence))
        .dollars(record.costNanos)
        .text(confidenceName(record.costConfidence))
        .number(record.priceVersion)
        .dollars(record.retryCostNanos)
        .number(record.totalUs);
    if (record.firstTokenUs >= 0)
        line.number(record.firstTokenUs);
    else
        line.text({});
    line.number(record.upstreamUs)
        .number(record.gatewayUs)
        .number(record.attempts)
        .number(record.promptBytes)
        .text(record.clientRequestId)
        .text(record.providerRequestId)
        .text(record.clientProgram)
        .end();
}

Result<void> write(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) == bytes.size())
        return {};
    return fail(ErrorCode::StorageFailed,
                Errors::tr("The file could not be written: %1. Make room, or choose another "
                           "place.")
                    .arg(device.errorString()));
}

/// Where the listing ends at the latest.
qint64 oldestOf(Database &database, const UsageFilter &filter)
{
    Statement row(database, "SELECT min(id) FROM usage");
    return std::max(RequestIds::lowerBound(filter.sinceUs), row.next() ? row.number() : 0);
}

} // namespace

Result<qint64> exportRequestsCsv(Database &database, const UsageFilter &filter, QIODevice &device,
                                 const std::function<void(double)> &progress,
                                 const std::function<bool()> &cancelled)
{
    qint64 rows = 0;
    qint64 newestId = 0;
    QByteArray bytes;
    addHeader(bytes);
    UsageFilter rest = filter;
    rest.limit = RowsATransaction;
    const qint64 oldestId = oldestOf(database, filter);
    for (;;) {
        auto page = findRequests(database, rest, SearchBudgetUs, cancelled);
        if (!page)
            return tl::unexpected(page.error());
        for (const UsageRecord &record : page->records)
            addLine(bytes, record);
        rows += page->records.size();
        if (auto written = write(device, bytes); !written)
            return tl::unexpected(written.error());
        bytes.resize(0);
        if (page->isEnd)
            break;
        if (cancelled && cancelled())
            return fail(ErrorCode::Cancelled, Errors::tr("It was cancelled."));
        if (newestId == 0)
            newestId = page->records.isEmpty() ? page->searchedToId : page->records.first().id;
        rest.beforeId = page->searchedToId;
        if (progress && newestId > oldestId)
            progress(std::clamp(double(newestId - page->searchedToId) / double(newestId - oldestId),
                                0.0, 1.0));
    }
    if (progress)
        progress(1);
    return rows;
}

} // namespace orchestris
