// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/requestscan.h"

#include "models/domain/requestid.h"

#include <limits>

namespace orchestris {

namespace {

constexpr qint64 NoMore = std::numeric_limits<qint64>::max();

/// Rows beside each other mostly say the same.
void take(QByteArray &text, Statement &statement)
{
    const QByteArrayView found = statement.view();
    if (text != found)
        text = found.toByteArray();
}

} // namespace

RequestScan::RequestScan(Database &database, qint64 sinceUs)
    : m_sinceUs(sinceUs)
    , m_requests(database,
                 "SELECT id, state, started_at_us, owner_kind, organization_id, user_id, key_id, "
                 "endpoint, alias, provider, upstream_model, status, input_tokens, "
                 "cached_input_tokens, cache_write_tokens, output_tokens, reasoning_tokens, "
                 "token_confidence, cost_nanos, price_version, cost_confidence, total_us, "
                 "first_token_us, attempts, client_program, prompt_bytes, retry_cost_nanos "
                 "FROM usage WHERE id >= ? ORDER BY id")
    , m_attempts(database, "SELECT request_id, provider, upstream_model, wait_us, first_byte_us, "
                           "total_us, outcome FROM attempts WHERE request_id >= ? "
                           "ORDER BY request_id, number")
{
    // A request's number may be ahead of its time, never behind it.
    const qint64 first = sinceUs > 0 ? RequestIds::lowerBound(sinceUs) : 0;
    m_requests.bind(first);
    m_attempts.bind(first);
    Statement ends(database, "SELECT min(id), max(id) FROM usage");
    if (ends.next()) {
        m_firstId = std::max(ends.number(), first);
        m_lastId = ends.number();
    }
    m_attemptOf = m_attempts.next() ? m_attempts.number() : NoMore;
}

bool RequestScan::next()
{
    while (m_requests.next()) {
        m_record.id = m_requests.number();
        m_record.state = static_cast<RequestState>(m_requests.number());
        m_record.startedAtUs = m_requests.number();
        if (m_record.state == RequestState::Open || m_record.startedAtUs < m_sinceUs)
            continue;
        readRequest();
        readAttempts();
        return true;
    }
    return false;
}

void RequestScan::readRequest()
{
    m_record.ownerKind = static_cast<OwnerKind>(m_requests.number());
    m_record.organizationId = m_requests.number();
    m_record.userId = m_requests.number();
    m_record.keyId = m_requests.number();
    for (QByteArray *text :
         {&m_record.endpoint, &m_record.alias, &m_record.provider, &m_record.upstreamModel})
        take(*text, m_requests);
    m_record.status = int(m_requests.number());
    TokenCounts &tokens = m_record.tokens;
    for (qint64 *number : {&tokens.input, &tokens.cachedInput, &tokens.cacheWrite, &tokens.output,
                           &tokens.reasoning})
        *number = m_requests.number();
    m_record.tokenConfidence = static_cast<Confidence>(m_requests.number());
    m_record.costNanos = m_requests.number();
    m_record.priceVersion = m_requests.number();
    m_record.costConfidence = static_cast<Confidence>(m_requests.number());
    m_record.totalUs = m_requests.number();
    m_record.firstTokenUs = m_requests.number();
    m_record.attempts = int(m_requests.number());
    take(m_record.clientProgram, m_requests);
    m_record.promptBytes = m_requests.number();
    m_record.retryCostNanos = m_requests.number();
}

void RequestScan::readAttempts()
{
    size_t count = 0;
    while (m_attemptOf <= m_record.id) {
        if (m_attemptOf == m_record.id) {
            if (++count > m_record.trace.size())
                m_record.trace.emplace_back();
            Attempt &attempt = m_record.trace[count - 1];
            take(attempt.provider, m_attempts);
            take(attempt.upstreamModel, m_attempts);
            attempt.waitUs = m_attempts.number();
            attempt.firstByteUs = m_attempts.number();
            attempt.totalUs = m_attempts.number();
            take(attempt.outcome, m_attempts);
        }
        m_attemptOf = m_attempts.next() ? m_attempts.number() : NoMore;
    }
    m_record.trace.resize(count);
}

Result<void> RequestScan::end() const
{
    auto ended = m_requests.end();
    // Attempts without a request are left over; nobody reads to their end.
    if (!ended || m_attempts.code() == SQLITE_ROW)
        return ended;
    return m_attempts.end();
}

double RequestScan::progress() const
{
    return m_lastId > m_firstId ? double(m_record.id - m_firstId) / double(m_lastId - m_firstId)
                                : 1;
}

} // namespace orchestris
