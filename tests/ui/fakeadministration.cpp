// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of FakeBackend that owners, limits and the audit need.
#include "tests/ui/fakebackend.h"

#include <algorithm>

namespace orchestris::test {

namespace {

template<typename List>
auto *findId(List &list, Id id)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [id](const auto &entry) { return entry.id == id; });
    return found == list.end() ? nullptr : &*found;
}

template<typename List>
Id nextId(const List &list)
{
    Id id = 0;
    for (const auto &entry : list)
        id = std::max(id, entry.id);
    return id + 1;
}

template<typename Owner>
void apply(Owner &owner, const OwnerChange &change)
{
    owner.name = change.name.value_or(owner.name);
    owner.models = change.models.value_or(owner.models);
    if (change.enabled) {
        owner.enabled = *change.enabled;
        owner.endsRunning = change.endsRunning;
    }
}

} // namespace

void FakeBackend::changeKey(Id id, const KeyChange &change, QObject *context, Done<ApiKey> done)
{
    keyChanges.append({id, change});
    ApiKey *key = findId(configuration.keys, id);
    if (!m_failure && key) {
        key->name = change.name.value_or(key->name);
        key->note = change.note.value_or(key->note);
        key->tags = change.tags.value_or(key->tags);
        key->scope = change.scope.value_or(key->scope);
        key->endpoints = change.endpoints.value_or(key->endpoints);
        key->addresses = change.addresses.value_or(key->addresses);
        key->expiresAtUs = change.expiresAtUs.value_or(key->expiresAtUs);
        key->loopGuard = change.loopGuard.value_or(key->loopGuard);
        publish();
    }
    answer<ApiKey>(context, std::move(done), key ? *key : ApiKey{});
}

void FakeBackend::rotateKey(Id id, qint64 graceUs, QObject *context, Done<IssuedKey> done)
{
    rotated.append({id, graceUs});
    IssuedKey reply;
    reply.text = keyText();
    ApiKey *key = findId(configuration.keys, id);
    if (!m_failure && key) {
        if (graceUs > 0)
            key->retired = RetiredSecret{key->publicId, {}, m_clock.nowUs() + graceUs};
        key->publicId = QStringLiteral("TestOnlyKey0");
        reply.key = *key;
        publish();
    }
    answer<IssuedKey>(context, std::move(done), reply);
}

void FakeBackend::changeOwner(const OwnerChange &change, QObject *context, Done<Id> done)
{
    ownerChanges.append(change);
    Id id = change.id;
    if (!m_failure) {
        if (change.kind == OwnerKind::User) {
            if (id == 0) {
                id = nextId(configuration.users);
                User user;
                user.id = id;
                user.organizationId = std::max<Id>(change.organizationId, 1);
                configuration.users.append(user);
            }
            apply(*findId(configuration.users, id), change);
        } else {
            if (id == 0) {
                id = nextId(configuration.organizations);
                Organization organization;
                organization.id = id;
                configuration.organizations.append(organization);
            }
            Organization &organization = *findId(configuration.organizations, id);
            apply(organization, change);
            organization.loopGuard = change.loopGuard.value_or(organization.loopGuard);
        }
        publish();
    }
    answer<Id>(context, std::move(done), id);
}

void FakeBackend::listLimitUses(QObject *context, Done<QList<LimitUse>> done)
{
    answer<QList<LimitUse>>(context, std::move(done), uses);
}

void FakeBackend::setLimit(const Limit &limit, QObject *context, Done<Limit> done)
{
    limitsSet.append(limit);
    Limit stored = limit;
    if (!m_failure) {
        QList<Limit> &limits = configuration.limits;
        const auto same = std::find_if(limits.begin(), limits.end(), [&](const Limit &other) {
            return other.subject == limit.subject && other.subjectId == limit.subjectId
                   && other.model == limit.model && other.metric == limit.metric
                   && other.window == limit.window;
        });
        stored.id = same == limits.end() ? nextId(limits) : same->id;
        if (same == limits.end())
            limits.append(stored);
        else
            *same = stored;
        publish();
    }
    answer<Limit>(context, std::move(done), stored);
}

void FakeBackend::removeLimit(Id limit, QObject *context, Done<void> done)
{
    limitsRemoved.append(limit);
    if (!m_failure) {
        configuration.limits.removeIf([limit](const Limit &other) { return other.id == limit; });
        publish();
    }
    answer<void>(context, std::move(done), {});
}

void FakeBackend::simulateLimit(const Limit &limit, qint64 sinceUs, qint64 untilUs,
                                QObject *context, std::function<void(double)> progress,
                                Done<SimulationReport> done)
{
    simulated.append(limit);
    simulatedSpans.append({sinceUs, untilUs});
    m_simulationContext = context;
    m_simulationProgress = std::move(progress);
    m_simulationDone = std::move(done);
}

void FakeBackend::finishSimulation(const Result<SimulationReport> &report)
{
    if (!m_simulationContext)
        return;
    m_simulationContext = nullptr;
    std::exchange(m_simulationDone, nullptr)(report);
}

void FakeBackend::listNotices(QObject *context, Done<QList<Notice>> done)
{
    answer<QList<Notice>>(context, std::move(done), notices);
}

void FakeBackend::raise(const Notice &notice)
{
    notices.prepend(notice);
    Q_EMIT noticesChanged();
}

} // namespace orchestris::test
