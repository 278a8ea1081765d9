// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modelfetch.h"

#include "gateway/upstream/dialect.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace orchestris {

namespace {

/// OpenRouter's list, the longest known, is about 0.5 MB.
constexpr qsizetype MaximumList = 16 * 1024 * 1024;
constexpr int Patience = 20'000; // milliseconds; somebody waits in front of it

QString explain(const UpstreamFailure &failure)
{
    using Kind = UpstreamFailure::Kind;
    switch (failure.kind) {
    case Kind::Resolve:
    case Kind::Connect:
        return QStringLiteral("cannot be reached: check the base URL, and that it runs");
    case Kind::Tls:
        return QStringLiteral("cannot be reached safely: its certificate was refused");
    case Kind::ConnectTimeout:
    case Kind::FirstByteTimeout:
    case Kind::IdleTimeout:
    case Kind::TotalTimeout:
        return QStringLiteral("did not answer in time");
    case Kind::Broken:
    case Kind::Protocol:
        break;
    }
    return QStringLiteral("broke off its answer");
}

} // namespace

ModelFetch::ModelFetch(UpstreamClient &client, const Provider &provider, const Secret &credential,
                       const Settings &settings, Done done)
    : m_name(provider.name)
    , m_done(std::move(done))
{
    UpstreamRequest request = shapeRequest(provider, credential, "GET", "/models", settings);
    request.firstByteTimeoutMs = std::min(request.firstByteTimeoutMs, Patience);
    request.totalTimeoutMs = std::min(request.totalTimeoutMs, Patience);
    m_call = client.start(std::move(request), this);
}

void ModelFetch::upstreamHead(const UpstreamHead &head)
{
    m_status = head.status;
}

void ModelFetch::upstreamData(QByteArrayView data)
{
    m_tooLarge = m_tooLarge || m_body.size() + data.size() > MaximumList;
    if (!m_tooLarge)
        m_body.append(data);
}

void ModelFetch::upstreamDone(const std::optional<UpstreamFailure> &failure)
{
    const Done done = std::move(m_done);
    if (failure)
        done(fail(ErrorCode::Network,
                  QStringLiteral("The provider \"%1\" %2 (%3).")
                      .arg(m_name, explain(*failure), QString::fromUtf8(failure->detail))));
    else
        done(read());
}

Result<QStringList> ModelFetch::read() const
{
    if (m_status == 401 || m_status == 403)
        return fail(
            ErrorCode::Network,
            QStringLiteral("The provider \"%1\" refused the credential (HTTP %2). Check where it "
                           "is kept, and that it is still valid.")
                .arg(m_name)
                .arg(m_status));
    if (m_status != 200)
        return fail(
            ErrorCode::Network,
            QStringLiteral("The provider \"%1\" answered HTTP %2 to GET /models. Check the base "
                           "URL: it usually ends in /v1.")
                .arg(m_name)
                .arg(m_status));
    const QJsonDocument document = m_tooLarge ? QJsonDocument() : QJsonDocument::fromJson(m_body);
    const QJsonValue data = document.object().value(QLatin1StringView("data"));
    if (!data.isArray())
        return fail(
            ErrorCode::Network,
            QStringLiteral("The provider \"%1\" answered /models with something that is not a list "
                           "of models. Check the base URL: it usually ends in /v1.")
                .arg(m_name));
    QStringList names;
    const QJsonArray list = data.toArray();
    for (const QJsonValue &entry : list) {
        const QString name = entry.toObject().value(QLatin1StringView("id")).toString();
        if (checkModelName(name))
            names.append(name);
    }
    names.removeDuplicates();
    names.sort();
    return names;
}

} // namespace orchestris
