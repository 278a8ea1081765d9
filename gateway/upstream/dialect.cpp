// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/upstream/dialect.h"

namespace orchestris {

namespace {

constexpr char AnthropicVersion[] = "2023-06-01";
/// The last version of Azure's API that lists deployments to who has an API key.
constexpr char DeploymentsVersion[] = "2023-03-15-preview";

QByteArrayView endpointPath(ProviderEndpoint endpoint)
{
    switch (endpoint) {
    case ProviderEndpoint::Responses:
        return "/responses";
    case ProviderEndpoint::Embeddings:
        return "/embeddings";
    case ProviderEndpoint::Messages:
        return "/messages";
    case ProviderEndpoint::Chat:
        break;
    }
    return "/chat/completions";
}

/// Whether the last segment of the URL is "v1" or the like.
bool endsInVersion(QByteArrayView url)
{
    const qsizetype slash = url.lastIndexOf('/');
    const QByteArrayView segment = url.sliced(slash + 1);
    return slash > 0 && segment.size() >= 2 && segment[0] == 'v' && segment[1] >= '0'
           && segment[1] <= '9';
}

/// Without the slash after it.
QByteArray baseOf(const Provider &provider)
{
    QByteArray base = provider.baseUrl.toUtf8();
    if (provider.kind == ProviderKind::AzureClassic && !base.endsWith("/openai"))
        base.append("/openai");
    else if (provider.kind == ProviderKind::Anthropic && !endsInVersion(base))
        base.append("/v1");
    return base;
}

void addApiVersion(QByteArray &url, const Provider &provider)
{
    const bool azure =
        provider.kind == ProviderKind::Azure || provider.kind == ProviderKind::AzureClassic;
    if (!azure || provider.traits.apiVersion.isEmpty())
        return;
    url.append(url.contains('?') ? '&' : '?');
    url.append("api-version=");
    url.append(provider.traits.apiVersion.toUtf8().toPercentEncoding());
}

QByteArray credentialHeader(ProviderKind kind, const Secret &credential)
{
    switch (kind) {
    case ProviderKind::Azure:
    case ProviderKind::AzureClassic:
        return "api-key: " + credential.reveal();
    case ProviderKind::Anthropic:
        return "x-api-key: " + credential.reveal();
    case ProviderKind::OpenAi:
    case ProviderKind::Sandbox:
        break;
    }
    return "Authorization: Bearer " + credential.reveal();
}

QByteArray versionHeader(const Provider &provider)
{
    const bool known =
        provider.kind == ProviderKind::Anthropic && !provider.traits.apiVersion.isEmpty();
    return "anthropic-version: "
           + (known ? provider.traits.apiVersion.toUtf8() : QByteArray(AnthropicVersion));
}

UpstreamRequest shape(const Provider &provider, const Secret &credential, QByteArray url,
                      bool needsVersion, QByteArray body, const Settings &settings)
{
    UpstreamRequest request;
    request.url = std::move(url);
    if (!body.isNull())
        request.headers.append(QByteArrayLiteral("Content-Type: application/json"));
    request.headers.append(QByteArrayLiteral("Accept: application/json, text/event-stream"));
    if (!credential.isEmpty())
        request.headers.append(credentialHeader(provider.kind, credential));
    if (needsVersion)
        request.headers.append(versionHeader(provider));
    for (const QString &header : provider.traits.extraHeaders)
        request.headers.append(header.toUtf8());
    request.body = std::move(body);
    request.connectTimeoutMs = settings.connectTimeoutMs;
    request.firstByteTimeoutMs = settings.firstByteTimeoutMs;
    request.idleTimeoutMs = settings.streamIdleTimeoutMs;
    request.totalTimeoutMs = settings.totalTimeoutMs;
    return request;
}

} // namespace

UpstreamRequest shapeCall(const Provider &provider, const Secret &credential,
                          ProviderEndpoint endpoint, QByteArrayView model, QByteArray body,
                          const Settings &settings)
{
    QByteArray url = baseOf(provider);
    // Azure's /responses takes the deployment from the body, all others from the URL.
    if (provider.kind == ProviderKind::AzureClassic && endpoint != ProviderEndpoint::Responses)
        url.append("/deployments/" + model.toByteArray().toPercentEncoding());
    url.append(endpointPath(endpoint));
    addApiVersion(url, provider);
    const bool needsVersion =
        provider.kind == ProviderKind::Anthropic || endpoint == ProviderEndpoint::Messages;
    return shape(provider, credential, std::move(url), needsVersion, std::move(body), settings);
}

UpstreamRequest shapeRequest(const Provider &provider, const Secret &credential,
                             QByteArrayView method, QByteArrayView path, const Settings &settings,
                             QByteArray body)
{
    QByteArray url = baseOf(provider);
    url.append(path);
    addApiVersion(url, provider);
    UpstreamRequest request =
        shape(provider, credential, std::move(url), provider.kind == ProviderKind::Anthropic,
              std::move(body), settings);
    request.method = method.toByteArray();
    return request;
}

UpstreamRequest shapeModelList(const Provider &provider, const Secret &credential,
                               const Settings &settings)
{
    switch (provider.kind) {
    case ProviderKind::Anthropic: // pages of 20 otherwise
        return shapeRequest(provider, credential, "GET", "/models?limit=1000", settings);
    case ProviderKind::Azure:
    case ProviderKind::AzureClassic: {
        QByteArray base = baseOf(provider);
        if (base.endsWith("/openai/v1"))
            base.chop(3);
        if (!base.endsWith("/openai"))
            break;
        UpstreamRequest request =
            shape(provider, credential, base + "/deployments?api-version=" + DeploymentsVersion,
                  false, {}, settings);
        request.method = QByteArrayLiteral("GET");
        return request;
    }
    case ProviderKind::OpenAi:
    case ProviderKind::Sandbox:
        break;
    }
    return shapeRequest(provider, credential, "GET", "/models", settings);
}

} // namespace orchestris
