// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/adminsession.h"

#include "app/modelfetch.h"
#include "gateway/upstream/curlclient.h"
#include "gateway/upstream/curlglobal.h"
#include "gateway/upstream/sandboxmodels.h"
#include "models/domain/clock.h"
#include "models/storage/modelrepository.h"
#include "models/storage/providerrepository.h"
#include "models/storage/storage.h"

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
        if (auto *action = std::get_if<AdminAction>(&m_invocation.work))
            run(std::move(*action));
        else if (const auto *import = std::get_if<ImportModels>(&m_invocation.work))
            importModels(*snapshot, import->provider);
    });
}

AdminSession::~AdminSession() = default;

void AdminSession::start()
{
    m_storage->start();
}

void AdminSession::run(AdminAction action)
{
    m_storage->runThen<void>([this, action = std::move(action)](
                                 StorageContext &context) { return action(context, m_output); },
                             this, [this](const Result<void> &result) { finish(result); });
}

void AdminSession::importModels(const Snapshot &snapshot, const QString &name)
{
    for (const Provider &provider : snapshot.configuration().providers) {
        if (provider.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        fetchModels(provider, snapshot.credential(provider.id), snapshot.settings());
        return;
    }
    finish(fail(ErrorCode::NotFound,
                QStringLiteral("There is no provider \"%1\". \"orchestrisd providers "
                               "list\" shows those there are.")
                    .arg(name)));
}

void AdminSession::fetchModels(const Provider &provider, const Result<Secret> &credential,
                               const Settings &settings)
{
    if (provider.kind == ProviderKind::Sandbox) {
        addModels(provider, sandboxModelNames());
        return;
    }
    if (!credential) {
        finish(tl::unexpected(credential.error()));
        return;
    }
    m_curl = std::make_unique<CurlGlobal>();
    m_client = std::make_unique<CurlClient>(*m_clock);
    m_fetch = std::make_unique<ModelFetch>(*m_client, provider, *credential, settings,
                                           [this, provider](const Result<QStringList> &names) {
                                               if (names)
                                                   addModels(provider, *names);
                                               else
                                                   finish(tl::unexpected(names.error()));
                                           });
}

void AdminSession::addModels(const Provider &provider, const QStringList &names)
{
    run([provider, names](StorageContext &context, Output &output) -> Result<void> {
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

void AdminSession::finish(const Result<void> &result)
{
    m_storage->stop();
    std::fflush(stdout);
    ExitCode code = ExitCode::Ok;
    if (!result) {
        code = exitCodeFor(result.error().code);
        std::fprintf(stderr, "orchestrisd: %s\n", qUtf8Printable(result.error().message));
    }
    Q_EMIT finished(static_cast<int>(code));
}

} // namespace orchestris
