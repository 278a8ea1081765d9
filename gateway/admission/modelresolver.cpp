// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/admission/modelresolver.h"

#include <algorithm>

namespace orchestris {

namespace {

std::string_view toStd(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

} // namespace

tl::expected<Resolution, ModelRefusal>
resolveModel(const Snapshot &snapshot, const Snapshot::KeyEntry &key, std::string_view name)
{
    const Snapshot::AliasEntry *alias = snapshot.alias(name);
    const Snapshot::ModelEntry *model = alias ? nullptr : snapshot.model(name);
    if (!alias && !model)
        return tl::unexpected(ModelRefusal::Unknown);
    if (!scopeAllows(key, name))
        return tl::unexpected(ModelRefusal::NotAllowed);
    if (model)
        return Resolution{nullptr, {{model, 0, 1}}};
    if (alias->targets.empty())
        return tl::unexpected(ModelRefusal::NoTarget);
    return Resolution{alias, alias->targets};
}

std::vector<CallableModel> callableModels(const Snapshot &snapshot, const Snapshot::KeyEntry &key)
{
    std::vector<CallableModel> models;
    for (const Snapshot::AliasEntry &entry : snapshot.aliases()) {
        if (!entry.targets.empty() && scopeAllows(key, toStd(entry.name)))
            models.push_back({entry.name, "orchestris", entry.alias->createdAtUs});
    }
    const auto byId = [](const CallableModel &a, const CallableModel &b) { return a.id < b.id; };
    std::sort(models.begin(), models.end(), byId);
    const auto aliases = static_cast<std::ptrdiff_t>(models.size());
    for (const Snapshot::ModelEntry &entry : snapshot.models()) {
        if (scopeAllows(key, toStd(entry.directId)))
            models.push_back({entry.directId, entry.providerName, entry.model->createdAtUs});
    }
    std::sort(models.begin() + aliases, models.end(), byId);
    return models;
}

} // namespace orchestris
