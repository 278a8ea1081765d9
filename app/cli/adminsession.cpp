// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/adminsession.h"

#include "app/cli/networktask.h"
#include "app/cli/providerlisting.h"
#include "app/controlclient.h"
#include "gateway/upstream/sandboxmodels.h"
#include "models/domain/clock.h"
#include "models/storage/modelrepository.h"
#include "models/storage/providerrepository.h"
#include "models/domain/redaction.h"
#include "models/storage/storage.h"

#include <algorithm>
#include <cstdio>

namespace orchestris {

AdminSession::AdminSession(Invocation invocation, QObject *parent)
    : QObject(parent)
    , m_invocation(std::move(invocation))
    , m_output(m_invocation.json)
    , m_clock(std::make_shared<SystemClock>())
    , m_storage(std::make_unique<Storage>(StorageOptions{
          .dataDir = m_invocation.dataDirectory, .clock = m_clock, .serving = false}))
{
    connect(m_storage.get(), &Storage::failed, this,
            [this](const Error &error) { finish(tl::unexpected(error)); });
    connect(m_storage.get(), &Storage::opened, this, [this](const SnapshotPtr &snapshot) {
        m_snapshot = snapshot;
        std::visit(
            [this](auto wanted) {
                if constexpr (requires { this->work(wanted); })
                    this->work(std::move(wanted));
            },
            m_invocation.work);
    });
}

AdminSession::~AdminSession() = default;

void AdminSession::start()
{
    m_storage->start();
}

void AdminSession::work(AdminAction action)
{
    m_storage->runThen<void>([this, action = std::move(action)](
                                 StorageContext &context) { return action(context, m_output); },
                             this, [this](const Result<void> &result) { finish(result); });
}

Result<Provider> AdminSession::findProvider(const QString &name) const
{
    for (const Provider &provider : m_snapshot->configuration().providers) {
        if (provider.name.compare(name, Qt::CaseInsensitive) == 0)
            return provider;
    }
    return fail(ErrorCode::NotFound,
                QStringLiteral("There is no provider \"%1\". \"orchestrisd providers "
                               "list\" shows those there are.")
                    .arg(name));
}

// ------------------------------------------------------------------------- models import

void AdminSession::work(const ImportModels &import)
{
    const auto provider = findProvider(import.provider);
    if (!provider) {
        finish(tl::unexpected(provider.error()));
        return;
    }
    if (provider->kind == ProviderKind::Sandbox) {
        addModels(*provider, sandboxModelNames());
        return;
    }
    const Result<Secret> credential = m_snapshot->credential(provider->id);
    if (!credential) {
        finish(tl::unexpected(credential.error()));
        return;
    }
    m_network = std::make_unique<NetworkTask>(*m_clock);
    m_network->fetchModels(*provider, *credential, m_snapshot->settings(),
                           [this, provider = *provider](const Result<QStringList> &names) {
                               if (names)
                                   addModels(provider, *names);
                               else
                                   finish(tl::unexpected(names.error()));
                           });
}

void AdminSession::addModels(const Provider &provider, const QStringList &names)
{
    work([provider, names](StorageContext &context, Output &output) -> Result<void> {
        return ModelRepository(context.db, context.clock)
            .addMissing(provider.id, names)
            .map([&](int added) {
                if (output.isJson())
                    output.object({{QStringLiteral("found"), qint64(names.size())},
                                   {QStringLiteral("added"), added}});
                else
                    output.line(QStringLiteral("%1 lists %2 models; %3 of them are new here.")
                                    .arg(provider.name)
                                    .arg(names.size())
                                    .arg(added));
            });
    });
}

// ------------------------------------------------------------------------- providers probe

void AdminSession::work(const ProbeProvider &probe)
{
    const auto provider = findProvider(probe.provider);
    if (!provider) {
        finish(tl::unexpected(provider.error()));
        return;
    }
    const Result<Secret> credential = m_snapshot->credential(provider->id);
    if (!credential) {
        finish(tl::unexpected(credential.error()));
        return;
    }
    ProbeQuestion question{*provider, *credential, m_snapshot->settings(), probe.model, {}};
    for (const Model &model : m_snapshot->configuration().models) {
        if (model.providerId == provider->id)
            question.knownModels.append(model.name);
    }
    if (!m_output.isJson()) {
        m_output.line(QStringLiteral("Probing \"%1\" by up to nine tiny calls, one after another. "
                                     "They cost a few tokens each.")
                          .arg(provider->name));
        std::fflush(stdout);
    }
    m_network = std::make_unique<NetworkTask>(*m_clock);
    m_network->probe(
        std::move(question),
        {.asking = {},
         .found = {},
         .done = [this, provider = *provider, apply = probe.apply](const CapabilityReport &report) {
             finishProbe(provider, report, apply);
         }});
}

void AdminSession::finishProbe(const Provider &provider, const CapabilityReport &report, bool apply)
{
    const auto &findings = report.findings;
    const bool anything =
        std::any_of(findings.begin(), findings.end(), [](const CapabilityFinding &finding) {
            return finding.verdict == Verdict::Yes;
        });
    const bool changes = apply && anything && report.suggested != provider.traits;
    work([=](StorageContext &context, Output &output) -> Result<void> {
        if (changes) {
            ProviderRepository providers(context.db, context.clock);
            auto stored = providers.find(provider.id).and_then([&](Provider now) {
                now.traits = report.suggested;
                return providers.update(now);
            });
            if (!stored)
                return tl::unexpected(stored.error());
        }
        printReport(output, provider, report, changes);
        if (!anything)
            return fail(ErrorCode::Network,
                        QStringLiteral("Nothing could be found out about \"%1\": %2.")
                            .arg(provider.name, report.findings.value(0).note));
        return {};
    });
}

// ------------------------------------------------------------------------- providers discover

void AdminSession::work(const DiscoverServers &discover)
{
    m_network = std::make_unique<NetworkTask>(*m_clock);
    m_network->discover(discover.places, [this](const QList<FoundServer> &found) {
        const QList<FoundServer> fresh = withoutKnown(found, m_snapshot->configuration().providers);
        work([fresh](StorageContext &, Output &output) -> Result<void> {
            printFoundServers(output, fresh);
            return {};
        });
    });
}

void AdminSession::finish(const Result<void> &result)
{
    m_storage->stop();
    std::fflush(stdout);
    ExitCode code = ExitCode::Ok;
    if (!result) {
        code = exitCodeFor(result.error().code);
        std::fprintf(stderr, "orchestrisd: %s\n", qUtf8Printable(redacted(result.error().message)));
    }
    Q_EMIT finished(static_cast<int>(code));
}

} // namespace orchestris
