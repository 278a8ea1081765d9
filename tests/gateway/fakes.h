// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/api/callregistry.h"
#include "gateway/http/exchange.h"
#include "gateway/upstream/upstream.h"
#include "models/domain/clock.h"
#include "models/domain/ports.h"

#include <QList>

namespace orchestris {

/// What a client saw of one exchange; outlives the exchange.
struct Seen {
    int status = 0;
    Headers headers;
    QByteArray body;
    bool streamed = false;
    bool ended = false; ///< a clean end
    bool aborted = false;
    bool congested = false; ///< to be set by the test
    ExchangeListener *listener = nullptr;

    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const Header &header : headers) {
            if (header.name.compare(name, Qt::CaseInsensitive) == 0)
                return header.value;
        }
        return {};
    }
};

class FakeExchange final : public Exchange
{
public:
    FakeExchange(std::shared_ptr<Seen> seen, QByteArray method, QByteArray path,
                 const QList<QByteArray> &headerLines, QByteArray body)
        : m_seen(std::move(seen))
    {
        m_request.method = std::move(method);
        m_request.path = std::move(path);
        m_request.body = std::move(body);
        m_lines = headerLines;
        for (const QByteArray &line : m_lines) {
            const qsizetype colon = line.indexOf(':');
            m_request.headers.push_back({QByteArrayView(line).first(colon),
                                         QByteArrayView(line).sliced(colon + 1).trimmed()});
        }
    }
    ~FakeExchange() override { m_seen->listener = nullptr; }

    Request &editable() { return m_request; }
    const Request &request() const override { return m_request; }
    bool isClientThere() const override { return true; }
    void setListener(ExchangeListener *listener) override { m_seen->listener = listener; }
    void respond(int status, const Headers &headers, QByteArrayView body) override
    {
        m_seen->status = status;
        m_seen->headers = headers;
        m_seen->body = body.toByteArray();
        m_seen->ended = true;
    }
    void beginStream(int status, const Headers &headers) override
    {
        m_seen->status = status;
        m_seen->headers = headers;
        m_seen->streamed = true;
    }
    void flushHead() override {}
    void send(QByteArrayView frames) override { m_seen->body += frames; }
    void endStream(QByteArrayView lastFrames) override
    {
        m_seen->body += lastFrames;
        m_seen->ended = true;
    }
    void abort() override { m_seen->aborted = true; }
    bool isCongested() const override { return m_seen->congested; }

private:
    std::shared_ptr<Seen> m_seen;
    Request m_request;
    QList<QByteArray> m_lines;
};

/// Hands its calls to the test, which plays the provider.
class FakeUpstream final : public UpstreamClient
{
public:
    struct Call {
        UpstreamRequest request;
        UpstreamListener *listener = nullptr; ///< null once the gateway has let go of it
        int pauses = 0;
        int resumes = 0;
    };
    QList<std::shared_ptr<Call>> calls;

    std::unique_ptr<UpstreamCall> start(UpstreamRequest request,
                                        UpstreamListener *listener) override
    {
        auto call = std::make_shared<Call>();
        call->request = std::move(request);
        call->listener = listener;
        calls.append(call);
        return std::make_unique<Handle>(call);
    }

private:
    class Handle final : public UpstreamCall
    {
    public:
        explicit Handle(std::shared_ptr<Call> call)
            : m_call(std::move(call))
        {
        }
        ~Handle() override { m_call->listener = nullptr; }
        void pause() override { ++m_call->pauses; }
        void resume() override { ++m_call->resumes; }

    private:
        std::shared_ptr<Call> m_call;
    };
};

/// Keeps records; commits when the test says so.
class FakeUsage final : public UsageSink
{
public:
    QList<UsageRecord> opened;
    QList<UsageRecord> closed;
    bool takes = true;

    void open(const UsageRecord &record) override { opened.append(record); }
    void close(std::vector<EndedRecord> ended) override
    {
        for (const EndedRecord &one : ended) {
            closed.append(one.record);
            m_waiting.append({one.record.id, one.listener});
        }
    }
    bool accepting() const override { return takes; }

    void commit(const std::optional<Error> &error = std::nullopt)
    {
        const auto waiting = std::move(m_waiting);
        m_waiting.clear();
        for (const auto &[id, listener] : waiting) {
            if (listener)
                listener->committed({{id, error}});
        }
    }

private:
    QList<std::pair<qint64, CommitListener *>> m_waiting;
};

/// Keeps what it is told.
class FakeNotices final : public NoticeSink
{
public:
    QList<Notice> raised;
    void raise(const Notice &notice) override { raised.append(notice); }
};

/// Answers when the test says so.
class FakeHistory final : public UsageHistory
{
public:
    QList<KeyDay> days;
    Id askedKey = 0;
    qint64 askedSinceUs = 0;
    std::function<void(Result<QList<KeyDay>>)> answer;

    void keyDays(Id key, qint64 sinceUs, std::function<void(Result<QList<KeyDay>>)> done) override
    {
        askedKey = key;
        askedSinceUs = sinceUs;
        answer = std::move(done);
    }
};

/// Outcomes come at once: the fake's commit() is called in the worker's own thread.
class DirectCommits final : public CommitListener
{
public:
    explicit DirectCommits(CallRegistry &calls)
        : m_calls(calls)
    {
    }
    void committed(std::vector<CommitOutcome> outcomes) override
    {
        for (const CommitOutcome &outcome : outcomes)
            m_calls.committed(outcome);
    }

private:
    CallRegistry &m_calls;
};

class StillClock final : public Clock
{
public:
    qint64 us = 1'700'000'000'000'000;
    [[nodiscard]] qint64 nowUs() const override { return us; }
    [[nodiscard]] qint64 steadyUs() const override { return us; }
};

} // namespace orchestris
