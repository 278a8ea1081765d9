// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/fakebackend.h"

#include <algorithm>

namespace orchestris::test {

namespace {

template<typename List>
Id nextId(const List &list)
{
    Id id = 0;
    for (const auto &entry : list)
        id = std::max(id, entry.id);
    return id + 1;
}

} // namespace

FakeBackend::FakeBackend(const Clock &clock)
    : m_clock(clock)
    , m_snapshot(std::make_shared<const Snapshot>(Configuration{}))
{
}

void FakeBackend::publish()
{
    ++configuration.version;
    m_snapshot = std::make_shared<const Snapshot>(configuration);
    Q_EMIT snapshotChanged();
}

void FakeBackend::setState(const GatewayState &state)
{
    m_state = state;
    Q_EMIT gatewayStateChanged();
}

void FakeBackend::setTrafficStopped(bool stopped, QObject *context, Done<void> done)
{
    trafficStops.append(stopped);
    if (!m_failure) {
        configuration.settings.trafficStopped = stopped;
        configuration.trafficStoppedAtUs = stopped ? m_clock.nowUs() : 0;
        publish();
    }
    answer<void>(context, std::move(done), {});
}

void FakeBackend::happen(const QList<UsageRecord> &changed)
{
    for (const UsageRecord &record : changed) {
        const auto present =
            std::find_if(records.begin(), records.end(),
                         [&](const UsageRecord &other) { return other.id == record.id; });
        if (present != records.end())
            *present = record;
        else
            records.prepend(record);
    }
    Q_EMIT recordsChanged(changed);
}

void FakeBackend::finishTest(const Result<ProviderTest> &result)
{
    if (!m_testContext)
        return;
    m_testContext = nullptr;
    std::exchange(m_testDone, nullptr)(result);
}

void FakeBackend::findCapability(const CapabilityFinding &finding)
{
    if (m_probeContext)
        m_probeFound(finding);
}

void FakeBackend::finishProbe(const Result<CapabilityReport> &report)
{
    if (!m_probeContext)
        return;
    m_probeContext = nullptr;
    m_probeFound = nullptr;
    std::exchange(m_probeDone, nullptr)(report);
}

void FakeBackend::issueKey(const KeyRequest &request, QObject *context, Done<IssuedKey> done)
{
    issued.append(request);
    IssuedKey key;
    key.text = keyText();
    key.key.id = nextId(configuration.keys);
    key.key.publicId = QStringLiteral("TestOnlyKey0");
    key.key.name = request.name;
    key.key.ownerKind = request.ownerKind;
    key.key.organizationId = 1;
    key.key.scope = request.scope;
    key.key.createdAtUs = m_clock.nowUs();
    key.key.expiresAtUs = request.expiresAtUs;
    key.key.note = request.note;
    key.key.tags = request.tags;
    key.key.endpoints = request.endpoints;
    key.key.addresses = request.addresses;
    key.key.loopGuard = request.loopGuard;
    if (request.ownerKind == OwnerKind::User) {
        const auto user =
            std::find_if(configuration.users.begin(), configuration.users.end(),
                         [&](const User &other) { return other.name == request.userName; });
        if (user != configuration.users.end()) {
            key.key.userId = user->id;
        } else {
            key.key.userId = nextId(configuration.users);
            configuration.users.append({key.key.userId, 1, request.userName, true});
        }
    }
    if (!m_failure) {
        configuration.keys.append(key.key);
        publish();
    }
    answer<IssuedKey>(context, std::move(done), key);
}

void FakeBackend::setKeyState(Id id, KeyState state, bool ends, QObject *context, Done<void> done)
{
    keyStates.append({id, state});
    endsRunning.append(ends);
    for (ApiKey &key : configuration.keys) {
        if (key.id == id && !m_failure)
            key.state = state;
    }
    publish();
    answer<void>(context, std::move(done), {});
}

void FakeBackend::saveProvider(const ProviderDraft &draft, QObject *context, Done<Provider> done)
{
    savedDrafts.append(draft);
    Provider provider = draft.provider;
    if (!m_failure) {
        const auto present =
            std::find_if(configuration.providers.begin(), configuration.providers.end(),
                         [&](const Provider &other) { return other.id == provider.id; });
        if (present != configuration.providers.end()) {
            *present = provider;
        } else {
            provider.id = nextId(configuration.providers);
            configuration.providers.append(provider);
        }
        publish();
    }
    answer<Provider>(context, std::move(done), provider);
}

void FakeBackend::removeProvider(Id provider, QObject *context, Done<void> done)
{
    removed.append(provider);
    if (!m_failure) {
        configuration.providers.removeIf([&](const Provider &p) { return p.id == provider; });
        configuration.models.removeIf([&](const Model &m) { return m.providerId == provider; });
        publish();
    }
    answer<void>(context, std::move(done), {});
}

void FakeBackend::testProvider(const ProviderDraft &draft, QObject *context,
                               std::function<void(const ConnectionReport &)> heard,
                               Done<ProviderTest> done)
{
    testedDrafts.append(draft);
    m_testContext = context;
    m_testHeard = std::move(heard);
    m_testDone = std::move(done);
}

void FakeBackend::probeProvider(const ProviderDraft &draft, const QString &model, QObject *context,
                                std::function<void(const CapabilityFinding &)> found,
                                Done<CapabilityReport> done)
{
    testedDrafts.append(draft);
    probedModels.append(model);
    m_probeContext = context;
    m_probeFound = std::move(found);
    m_probeDone = std::move(done);
}

void FakeBackend::discoverServers(QObject *context, Done<QList<FoundServer>> done)
{
    ++lookedForServers;
    QMetaObject::invokeMethod(
        context,
        [done = std::move(done), found = withoutKnown(servers, configuration.providers)] {
            done(found);
        },
        Qt::QueuedConnection);
}

void FakeBackend::addModels(Id provider, const QStringList &models, QObject *context,
                            Done<int> done)
{
    imported = models;
    if (!m_failure) {
        for (const QString &name : models)
            configuration.models.append({nextId(configuration.models), provider, name, {}, 0});
        publish();
    }
    answer<int>(context, std::move(done), int(models.size()));
}

} // namespace orchestris::test
