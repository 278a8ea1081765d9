// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/consolesession.h"

#include "app/alivewith.h"
#include "app/ownerwork.h"
#include "app/runtime.h"
#include "models/storage/credentials.h"
#include "models/storage/keyrepository.h"
#include "models/storage/limitrepository.h"
#include "models/storage/modelrepository.h"
#include "models/storage/noticerepository.h"
#include "models/storage/providerrepository.h"
#include "models/storage/settingsrepository.h"
#include "models/storage/simulatelimit.h"
#include "models/storage/storage.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>
#include <atomic>

namespace orchestris {

ConsoleSession::ConsoleSession(Runtime &runtime, QList<ServerPlace> places, QObject *parent)
    : ConsoleBackend(parent)
    , m_runtime(runtime)
    , m_places(std::move(places))
    , m_snapshot(std::make_shared<const Snapshot>(Configuration{}))
{
    m_state.isDemo = runtime.isDemo();
    connect(&runtime, &Runtime::snapshotChanged, this, [this] {
        m_snapshot = m_runtime.snapshot();
        Q_EMIT snapshotChanged();
    });
    connect(&runtime, &Runtime::serving, this,
            [this] { setState(GatewayState::Kind::Serving, {}); });
    connect(&runtime, &Runtime::draining, this,
            [this] { setState(GatewayState::Kind::Stopping, {}); });
    connect(&runtime, &Runtime::failed, this,
            [this](const Error &error) { setState(GatewayState::Kind::Failed, error.message); });
    connect(&runtime, &Runtime::targetHealthChanged, this, &ConsoleSession::noteHealth);
    connect(&runtime.storage(), &Storage::healthChanged, this,
            [this](bool, const QString &problem) {
                if (!m_runtime.attachedTo())
                    setState(m_state.kind, problem);
            });
    connect(&runtime, &Runtime::attachmentChanged, this, &ConsoleSession::noteAttachment);
    connect(&runtime, &Runtime::outsideRecords, this, &ConsoleBackend::recordsChanged);
    connect(&runtime, &Runtime::outsideNotices, this, &ConsoleBackend::noticesChanged);
    connect(&runtime, &Runtime::outsideHealth, this, [this](const QList<TargetHealth> &all) {
        m_health.clear();
        for (const TargetHealth &health : all)
            m_health.insert(health.target, health);
        Q_EMIT targetHealthChanged();
    });
    connect(&runtime.storage(), &Storage::recordsChanged, this, &ConsoleBackend::recordsChanged);
    connect(&runtime.storage(), &Storage::noticesChanged, this, &ConsoleBackend::noticesChanged);
}

void ConsoleSession::noteHealth(const TargetHealth &health)
{
    m_health.insert(health.target, health);
    Q_EMIT targetHealthChanged();
}

void ConsoleSession::setState(GatewayState::Kind kind, const QString &problem)
{
    m_state = {kind, m_runtime.baseUrl(), problem, m_runtime.isDemo()};
    if (const auto &gateway = m_runtime.attachedTo();
        gateway && (m_runtime.isAttached() || m_runtime.hasLostGateway()))
        m_state.attachedTo = {gateway->program, gateway->processId, gateway->release};
    Q_EMIT gatewayStateChanged();
}

void ConsoleSession::noteAttachment()
{
    using Kind = GatewayState::Kind;
    if (m_runtime.hasLostGateway()) {
        setState(Kind::Ended, {});
        return;
    }
    const GatewayInfo &gateway = *m_runtime.attachedTo();
    setState(gateway.isDraining ? Kind::Stopping : Kind::Serving, gateway.problem);
}

void ConsoleSession::serveHere()
{
    setState(GatewayState::Kind::Starting, {});
    m_runtime.serveHere();
}

void ConsoleSession::setTrafficStopped(bool stopped, QObject *context, Done<void> done)
{
    m_runtime.storage().runThen<void>(
        [stopped](StorageContext &storage) {
            SettingsRepository repository(storage.db);
            return repository.load().and_then([&](Settings settings) {
                settings.trafficStopped = stopped;
                return repository.save(settings);
            });
        },
        context, std::move(done));
}

void ConsoleSession::listKeys(QObject *context, Done<QList<ApiKey>> done)
{
    m_runtime.storage().runThen<QList<ApiKey>>(
        [](StorageContext &storage) {
            return KeyRepository(storage.db, storage.hasher, storage.clock).list();
        },
        context, std::move(done));
}

void ConsoleSession::issueKey(const KeyRequest &request, QObject *context, Done<IssuedKey> done)
{
    m_runtime.storage().runThen<IssuedKey>(
        [request](StorageContext &storage) {
            return KeyRepository(storage.db, storage.hasher, storage.clock)
                .issue(request, *QRandomGenerator::system());
        },
        context, std::move(done));
}

void ConsoleSession::setKeyState(Id key, KeyState state, bool endsRunning, QObject *context,
                                 Done<void> done)
{
    m_runtime.storage().runThen<void>(
        [key, state, endsRunning](StorageContext &storage) {
            return KeyRepository(storage.db, storage.hasher, storage.clock)
                .setState(key, state, endsRunning);
        },
        context, std::move(done));
}

void ConsoleSession::changeKey(Id key, const KeyChange &change, QObject *context, Done<ApiKey> done)
{
    m_runtime.storage().runThen<ApiKey>(
        [key, change](StorageContext &storage) {
            return KeyRepository(storage.db, storage.hasher, storage.clock).change(key, change);
        },
        context, std::move(done));
}

void ConsoleSession::rotateKey(Id key, qint64 graceUs, QObject *context, Done<IssuedKey> done)
{
    m_runtime.storage().runThen<IssuedKey>(
        [key, graceUs](StorageContext &storage) {
            return KeyRepository(storage.db, storage.hasher, storage.clock)
                .rotate(key, graceUs, *QRandomGenerator::system());
        },
        context, std::move(done));
}

void ConsoleSession::changeOwner(const OwnerChange &change, QObject *context, Done<Id> done)
{
    m_runtime.storage().runThen<Id>(
        [change](StorageContext &storage) { return storeOwnerChange(storage.db, change); }, context,
        std::move(done));
}

void ConsoleSession::listLimitUses(QObject *context, Done<QList<LimitUse>> done)
{
    m_runtime.storage().readThen<QList<LimitUse>>(
        [](Database &db) {
            const SystemClock clock;
            return LimitRepository(db, clock).uses(clock.nowUs());
        },
        context, std::move(done));
}

void ConsoleSession::setLimit(const Limit &limit, QObject *context, Done<Limit> done)
{
    m_runtime.storage().runThen<Limit>(
        [limit](StorageContext &storage) {
            return LimitRepository(storage.db, storage.clock).set(limit);
        },
        context, std::move(done));
}

void ConsoleSession::removeLimit(Id limit, QObject *context, Done<void> done)
{
    m_runtime.storage().runThen<void>(
        [limit](StorageContext &storage) {
            return LimitRepository(storage.db, storage.clock).remove(limit);
        },
        context, std::move(done));
}

void ConsoleSession::simulateLimit(const Limit &limit, qint64 sinceUs, qint64 untilUs,
                                   QObject *context, std::function<void(double)> progress,
                                   Done<SimulationReport> done)
{
    Storage &storage = m_runtime.storage();
    storage.readThen<SimulationReport>(
        [limit, sinceUs, untilUs, tell = toldTo(context, &storage, std::move(progress)),
         alive = aliveWith(context)](Database &db) {
            return orchestris::simulateLimit(db, limit, sinceUs, untilUs,
                                             [&tell, &alive](double share) {
                                                 tell(share);
                                                 return alive->load();
                                             });
        },
        context, std::move(done), Storage::Reading::Long);
}

void ConsoleSession::listNotices(QObject *context, Done<QList<Notice>> done)
{
    m_runtime.storage().readThen<QList<Notice>>(
        [](Database &db) { return NoticeRepository(db).list(); }, context, std::move(done));
}

void ConsoleSession::saveProvider(const ProviderDraft &draft, QObject *context, Done<Provider> done)
{
    if (!draft.keychainSecret) {
        storeProvider(draft.provider, context, std::move(done));
        return;
    }
    // The credential first: a provider whose credential is nowhere would look finished.
    m_runtime.storage().writeCredential(draft.provider.credential.value, *draft.keychainSecret,
                                        context,
                                        [this, provider = draft.provider, context,
                                         done = std::move(done)](const Result<void> &kept) {
                                            if (kept)
                                                storeProvider(provider, context, done);
                                            else
                                                done(tl::unexpected(kept.error()));
                                        });
}

void ConsoleSession::storeProvider(const Provider &provider, QObject *context, Done<Provider> done)
{
    m_runtime.storage().runThen<Provider>(
        [provider](StorageContext &storage) {
            ProviderRepository providers(storage.db, storage.clock);
            return provider.id == 0 ? providers.add(provider) : providers.update(provider);
        },
        context, std::move(done));
}

void ConsoleSession::removeProvider(Id provider, QObject *context, Done<void> done)
{
    m_runtime.storage().runThen<void>(
        [provider](StorageContext &storage) {
            return ProviderRepository(storage.db, storage.clock).remove(provider);
        },
        context, std::move(done));
}

void ConsoleSession::resolve(const ProviderDraft &draft, QObject *context, Done<Secret> done)
{
    const Provider &provider = draft.provider;
    if (draft.keychainSecret) {
        done(*draft.keychainSecret);
        return;
    }
    if (provider.credential.kind == CredentialReference::Kind::Keychain) {
        done(m_snapshot->credential(provider.id));
        return;
    }
    // Reads a file, so not here.
    m_runtime.storage().runThen<Secret>(
        [reference = provider.credential](StorageContext &) {
            return resolveCredential(reference);
        },
        context, std::move(done));
}

void ConsoleSession::testProvider(const ProviderDraft &draft, QObject *context,
                                  std::function<void(const ConnectionReport &)> heard,
                                  Done<ProviderTest> done)
{
    const auto ask = [this, provider = draft.provider, context, heard = std::move(heard),
                      done = std::move(done)](const Result<Secret> &credential) {
        if (!credential) {
            done(tl::unexpected(credential.error()));
            return;
        }
        QElapsedTimer timer;
        timer.start();
        m_probe.ask(
            provider, *credential, m_snapshot->settings(), context,
            [timer, done](const Result<QStringList> &names) {
                done(names.map([&](const QStringList &list) {
                    return ProviderTest{list, timer.elapsed()};
                }));
            },
            heard);
    };
    resolve(draft, context, ask);
}

void ConsoleSession::probeProvider(const ProviderDraft &draft, const QString &model,
                                   QObject *context,
                                   std::function<void(const CapabilityFinding &)> found,
                                   Done<CapabilityReport> done)
{
    const auto ask = [this, provider = draft.provider, model, context, found = std::move(found),
                      done = std::move(done)](const Result<Secret> &credential) {
        if (!credential) {
            done(tl::unexpected(credential.error()));
            return;
        }
        ProbeQuestion question{provider, *credential, m_snapshot->settings(), model, {}};
        for (const Model &known : m_snapshot->configuration().models) {
            if (provider.id != 0 && known.providerId == provider.id)
                question.knownModels.append(known.name);
        }
        m_probe.probe(question, context, found,
                      [done](const CapabilityReport &report) { done(report); });
    };
    resolve(draft, context, ask);
}

void ConsoleSession::discoverServers(QObject *context, Done<QList<FoundServer>> done)
{
    m_probe.discover(m_places, context,
                     [this, done = std::move(done)](const QList<FoundServer> &found) {
                         done(withoutKnown(found, m_snapshot->configuration().providers));
                     });
}

void ConsoleSession::addModels(Id provider, const QStringList &models, QObject *context,
                               Done<int> done)
{
    m_runtime.storage().runThen<int>(
        [provider, models](StorageContext &storage) {
            return ModelRepository(storage.db, storage.clock).addMissing(provider, models);
        },
        context, std::move(done));
}

} // namespace orchestris
