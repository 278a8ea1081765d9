// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/playgroundrun.h"

#include "models/domain/errorwords.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace orchestris {

using namespace Qt::StringLiterals;

namespace {

constexpr int PaceMs = 34; // thirty times a second is all that eyes see
/// Unread bytes beyond this stay in the socket, so that the gateway sees that they are not taken.
constexpr qint64 MostUnread = 256 * 1024;
/// The gateway's own time limits for providers come first; this one is for a gateway that hangs.
constexpr int PatienceMs = 15 * 60 * 1000;

QString failureText(const QNetworkReply &reply)
{
    switch (reply.error()) {
    case QNetworkReply::NoError:
        return {};
    case QNetworkReply::ConnectionRefusedError:
        return Errors::tr(
            "Nothing listens at the gateway's address. Look at its state on the Overview page.");
    case QNetworkReply::RemoteHostClosedError:
        return Errors::tr("The gateway closed the connection before the answer's end.");
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
        return Errors::tr("Nothing came for 15 minutes, and the request was given up.");
    default:
        return Errors::tr("The connection to the gateway failed: %1").arg(reply.errorString());
    }
}

} // namespace

PlaygroundRun::PlaygroundRun(QNetworkAccessManager &network, const PlaygroundCall &call,
                             const QString &baseUrl, const Secret &ticket, QObject *parent)
    : QObject(parent)
    , m_sentAtUs(m_clock.steadyUs())
    , m_reader(call.endpoint)
{
    QNetworkRequest request(QUrl(baseUrl + u'/' + endpointPath(call.endpoint)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"orchestris-playground"_s);
    request.setRawHeader("Authorization", "Bearer " + ticket.reveal());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy); // the ticket goes nowhere else
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setTransferTimeout(PatienceMs);
    m_reply = network.post(request, call.body);
    m_reply->setParent(this);
    m_reply->setReadBufferSize(MostUnread);
    m_pace.setSingleShot(true);
    m_pace.setInterval(PaceMs);
    connect(&m_pace, &QTimer::timeout, this, &PlaygroundRun::progressed);
    connect(m_reply, &QNetworkReply::readyRead, this, &PlaygroundRun::readSome);
    connect(m_reply, &QNetworkReply::finished, this, &PlaygroundRun::end);
}

PlaygroundRun::~PlaygroundRun()
{
    m_reply->disconnect(this); // aborting tells `finished`
    m_reply->abort();
}

void PlaygroundRun::readHead()
{
    const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (m_hasHead || !status.isValid())
        return;
    m_hasHead = true;
    m_reader.begin(status.toInt(), m_reply->rawHeader("Content-Type"),
                   m_reply->rawHeader("x-request-id"));
}

void PlaygroundRun::readSome()
{
    readHead();
    if (!m_reader.feed(m_reply->readAll(), elapsedUs())) {
        end();
        return;
    }
    if (!m_pace.isActive())
        m_pace.start();
}

void PlaygroundRun::end()
{
    m_reply->disconnect(this);
    m_pace.stop();
    readHead();
    // A status of its own is an error to QNetworkReply too; the body explains it better.
    const bool isAnswered = m_reader.answer().status >= 400;
    if (const QByteArray rest = m_reply->readAll(); !rest.isEmpty())
        (void)m_reader.feed(rest, elapsedUs());
    m_reader.finish(elapsedUs(), isAnswered ? QString() : failureText(*m_reply));
    Q_EMIT finished();
}

} // namespace orchestris
