// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modelfetch.h"

#include "gateway/upstream/dialect.h"
#include "models/domain/errorwords.h"

namespace orchestris {

namespace {

/// How often a look is taken at the connection: as often as eyes see.
constexpr int LookMs = 30;
constexpr int Patience = 20'000; // milliseconds; somebody waits in front of it

/// %1 is the provider, %2 what the network said.
QString explain(UpstreamFailure::Kind kind)
{
    using Kind = UpstreamFailure::Kind;
    switch (kind) {
    case Kind::Resolve:
    case Kind::Connect:
        return Errors::tr(
            "The provider \"%1\" cannot be reached (%2). Check the base URL, and that "
            "it runs.");
    case Kind::Tls:
        return Errors::tr("The provider \"%1\" cannot be reached safely: its certificate was "
                          "refused (%2). Check the base URL, and that this "
                          "machine trusts who signed it.");
    case Kind::ConnectTimeout:
    case Kind::FirstByteTimeout:
    case Kind::IdleTimeout:
    case Kind::TotalTimeout:
        return Errors::tr("The provider \"%1\" did not answer in time (%2). Try again, or check "
                          "the base URL.");
    case Kind::Broken:
    case Kind::Protocol:
        break;
    }
    return Errors::tr("The provider \"%1\" broke off its answer (%2). Try again.");
}

} // namespace

ModelFetch::ModelFetch(UpstreamClient &client, const Clock &clock, const Provider &provider,
                       const Secret &credential, const Settings &settings, Done done, Heard heard)
    : m_name(provider.name)
    , m_isAzure(provider.kind == ProviderKind::Azure || provider.kind == ProviderKind::AzureClassic)
    , m_steps(provider.baseUrl.trimmed().startsWith(QStringLiteral("https:"), Qt::CaseInsensitive),
              !credential.isEmpty())
    , m_told(m_steps.report())
    , m_heard(std::move(heard))
{
    UpstreamRequest request = shapeModelList(provider, credential, settings);
    limitPatience(request, Patience);
    m_call = std::make_unique<ProbeCall>(
        client, clock, std::move(request),
        [this, done = std::move(done)](const ProbeAnswer &answer) {
            const Result<QStringList> names = read(answer);
            end(answer, names);
            done(names);
        },
        [this](int status) {
            m_steps.answer(CurlClient::timesOf(m_call->call()), status, m_call->elapsedUs());
            tell();
            m_look.stop();
        });
    if (!m_heard)
        return;
    QObject::connect(&m_look, &QTimer::timeout, &m_look, [this] { look(); });
    m_look.start(LookMs);
}

void ModelFetch::look()
{
    m_steps.reach(CurlClient::timesOf(m_call->call()));
    tell();
}

void ModelFetch::tell()
{
    if (!m_heard || m_told == m_steps.report())
        return;
    m_told = m_steps.report();
    m_heard(m_told);
}

void ModelFetch::end(const ProbeAnswer &answer, const Result<QStringList> &names)
{
    m_look.stop();
    if (answer.failure)
        m_steps.fail(CurlClient::timesOf(m_call->call()), answer.failure->kind);
    else
        m_steps.read(names ? std::optional(int(names->size())) : std::nullopt, m_call->elapsedUs());
    tell();
}

Result<QStringList> ModelFetch::read(const ProbeAnswer &answer) const
{
    if (answer.failure)
        return fail(
            ErrorCode::Network,
            explain(answer.failure->kind).arg(m_name, QString::fromUtf8(answer.failure->detail)));
    if (answer.status == 401 || answer.status == 403)
        return fail(
            ErrorCode::Network,
            Errors::tr("The provider \"%1\" refused the credential (HTTP %2). Check where it "
                       "is kept, and that it is still valid.")
                .arg(m_name)
                .arg(answer.status));
    if (answer.status != 200 && m_isAzure)
        return fail(
            ErrorCode::Network,
            Errors::tr("The provider \"%1\" does not list its deployments (HTTP %2). Check the "
                       "base URL, and add them by their names: orchestrisd models add %1 "
                       "DEPLOYMENT")
                .arg(m_name)
                .arg(answer.status));
    if (answer.status != 200)
        return fail(
            ErrorCode::Network,
            Errors::tr("The provider \"%1\" answered HTTP %2 to GET /models. Check the base "
                       "URL: it usually ends in /v1.")
                .arg(m_name)
                .arg(answer.status));
    ListedModels listed = readModelList(answer.body);
    if (!listed.isList)
        return fail(
            ErrorCode::Network,
            Errors::tr("The provider \"%1\" answered /models with something that is not a list "
                       "of models. Check the base URL: it usually ends in /v1.")
                .arg(m_name));
    return std::move(listed.names);
}

} // namespace orchestris
