// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/fakemodels.h"

#include <algorithm>

namespace orchestris::test {

namespace {

template<typename List>
Id unusedId(const List &list)
{
    Id id = 0;
    for (const auto &entry : list)
        id = std::max(id, entry.id);
    return id + 1;
}

void applyChange(Model &model, const ModelChange &change)
{
    model.price = change.price.value_or(model.price);
    model.maximumOutput = change.maximumOutput.value_or(model.maximumOutput);
    model.contextTokens = change.contextTokens.value_or(model.contextTokens);
}

} // namespace

void FakeModels::saveAlias(const AliasDraft &draft, QObject *context, Done<ModelAlias> done)
{
    savedAliases.append(draft);
    ModelAlias stored{0, draft.name, draft.targets, m_clock.nowUs()};
    if (works()) {
        QList<ModelAlias> &aliases = m_backend->configuration.aliases;
        const auto old = std::find_if(aliases.begin(), aliases.end(), [&](const ModelAlias &one) {
            return one.name == draft.formerName;
        });
        stored.id = old == aliases.end() ? unusedId(aliases) : old->id;
        if (old == aliases.end())
            aliases.append(stored);
        else
            *old = stored;
        m_backend->publish();
    }
    answer<ModelAlias>(context, std::move(done), stored);
}

void FakeModels::removeAliases(const QStringList &names, QObject *context, Done<void> done)
{
    removedAliases.append(names);
    if (works()) {
        m_backend->configuration.aliases.removeIf(
            [&](const ModelAlias &alias) { return names.contains(alias.name); });
        m_backend->publish();
    }
    answer<void>(context, std::move(done), {});
}

void FakeModels::saveModel(const ModelDraft &draft, QObject *context, Done<Model> done)
{
    savedModels.append(draft);
    Model stored;
    if (works()) {
        QList<Model> &models = m_backend->configuration.models;
        auto found = std::find_if(models.begin(), models.end(),
                                  [&](const Model &one) { return one.id == draft.id; });
        if (found == models.end()) {
            models.append({unusedId(models), draft.providerId, draft.name, {}, m_clock.nowUs()});
            found = models.end() - 1;
        }
        applyChange(*found, draft.change);
        stored = *found;
        m_backend->publish();
    }
    answer<Model>(context, std::move(done), stored);
}

void FakeModels::removeModels(const QList<Id> &models, QObject *context, Done<void> done)
{
    removedModels.append(models);
    if (works()) {
        m_backend->configuration.models.removeIf(
            [&](const Model &model) { return models.contains(model.id); });
        m_backend->publish();
    }
    answer<void>(context, std::move(done), {});
}

void FakeModels::restoreModels(const QList<Model> &models, QObject *context, Done<int> done)
{
    restoredModels.append(models);
    if (works()) {
        m_backend->configuration.models.append(models);
        m_backend->publish();
    }
    answer<int>(context, std::move(done), int(models.size()));
}

void FakeModels::useListPrices(const QList<Id> &models, QObject *context, Done<int> done)
{
    repriced.append(models);
    int changed = 0;
    if (works()) {
        for (Model &model : m_backend->configuration.models) {
            if (!models.contains(model.id) || !listed.prices.contains(model.name))
                continue;
            model.price = listed.prices.value(model.name);
            ++changed;
        }
        m_backend->publish();
    }
    answer<int>(context, std::move(done), changed);
}

void FakeModels::findListPrices(const Provider &, const QStringList &names, QObject *context,
                                Done<ListedPrices> done)
{
    ListedPrices found{listed.date, {}};
    for (const QString &name : names) {
        if (listed.prices.contains(name))
            found.prices.insert(name, listed.prices.value(name));
    }
    answer<ListedPrices>(context, std::move(done), found);
}

void FakeModels::listProbes(QObject *context, Done<QList<StoredProbe>> done)
{
    answer<QList<StoredProbe>>(context, std::move(done), probes);
}

void FakeModels::keepProbe(Id provider, const CapabilityReport &report, QObject *context,
                           Done<void> done)
{
    if (!m_failure) {
        probes.removeIf([&](const StoredProbe &probe) {
            return probe.providerId == provider && probe.report.model == report.model;
        });
        probes.prepend({provider, m_clock.nowUs(), report});
    }
    answer<void>(context, std::move(done), {});
    Q_EMIT probesChanged();
}

} // namespace orchestris::test
