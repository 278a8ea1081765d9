// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachment.h"

#include "models/domain/errorwords.h"
#include "models/storage/outsidenews.h"
#include "models/storage/storage.h"

#include <QPointer>

#include <algorithm>

namespace orchestris {

namespace {

/// The one with that number, or else one that goes on serving.
std::optional<GatewayInfo> chosen(const QList<GatewayInfo> &found, int instance)
{
    if (found.isEmpty())
        return std::nullopt;
    const auto weight = [instance](const GatewayInfo &gateway) {
        return std::tuple(gateway.instance != instance, gateway.isDraining, gateway.instance);
    };
    return *std::min_element(
        found.begin(), found.end(),
        [&](const GatewayInfo &a, const GatewayInfo &b) { return weight(a) < weight(b); });
}

} // namespace

Attachment::Attachment(QString dataDirectory, Storage &storage, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_dataDirectory(std::move(dataDirectory))
    , m_storage(storage)
    , m_clock(clock)
    , m_watch(std::make_shared<OutsideWatch>())
{
    m_timer.setInterval(LookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        look();
        readNews();
    });
}

Attachment::~Attachment() = default;

void Attachment::start()
{
    m_timer.start();
    look();
    readNews();
}

void Attachment::rest()
{
    m_timer.stop();
    m_gateway.reset();
}

void Attachment::look()
{
    if (std::exchange(m_isAsking, true))
        return;
    ControlClient::askOnce(m_dataDirectory, {ControlRequest::Kind::State, {}}, this,
                           [this](const Result<ControlReply> &reply) { take(reply); });
}

void Attachment::take(const Result<ControlReply> &reply)
{
    m_isAsking = false;
    m_gateway = reply ? chosen(reply->states, m_gateway ? m_gateway->instance : -1) : std::nullopt;
    Q_EMIT looked();
}

void Attachment::readNews()
{
    if (std::exchange(m_isReading, true))
        return;
    m_storage.readThen<OutsideNews>(
        [watch = m_watch, now = m_clock.nowUs()](Database &db) { return watch->look(db, now); },
        this,
        [this](const Result<OutsideNews> &news) {
            m_isReading = false;
            if (!news || !m_timer.isActive())
                return; // the next look may go well
            if (!news->records.isEmpty())
                Q_EMIT recordsChanged(news->records);
            if (news->health)
                Q_EMIT healthListed(*news->health);
            if (news->hasNotices)
                Q_EMIT noticesChanged();
            if (news->hasAnomalies)
                Q_EMIT anomaliesChanged();
        });
}

void Attachment::ask(const ControlRequest &request, QObject *context,
                     std::function<void(Result<ControlReply>)> done)
{
    if (m_gateway) {
        ControlClient::askOnce(m_dataDirectory, request, context, std::move(done),
                               m_gateway->instance);
        return;
    }
    QMetaObject::invokeMethod(
        context,
        [done = std::move(done)] {
            done(fail(ErrorCode::Unavailable,
                      Errors::tr("The gateway that served has ended, so nothing is under "
                                 "way.")));
        },
        Qt::QueuedConnection);
}

void Attachment::listLive(QObject *context, std::function<void(Result<QList<LiveRequest>>)> done)
{
    if (!m_gateway) { // no complaint each second
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(QList<LiveRequest>()); },
            Qt::QueuedConnection);
        return;
    }
    ask({ControlRequest::Kind::Live, {}}, context,
        [done = std::move(done)](const Result<ControlReply> &reply) {
            done(reply.map([](const ControlReply &answer) { return answer.live; }));
        });
}

void Attachment::stopLive(const StopOrder &order, QObject *context,
                          std::function<void(Result<int>)> done)
{
    ask({ControlRequest::Kind::Stop, order}, context,
        [done = std::move(done)](const Result<ControlReply> &reply) {
            done(reply.map([](const ControlReply &answer) { return answer.stopped; }));
        });
}

void Attachment::issueTicket(Id key, QObject *context, std::function<void(Result<Secret>)> done)
{
    ControlRequest request{ControlRequest::Kind::Ticket, {}};
    request.keyId = key;
    ask(request, context, [done = std::move(done)](const Result<ControlReply> &reply) {
        if (!reply)
            done(tl::unexpected(reply.error()));
        else if (!reply->ticket)
            done(fail(ErrorCode::Unavailable, Errors::tr("The gateway gave no ticket.")));
        else
            done(*reply->ticket);
    });
}

} // namespace orchestris
