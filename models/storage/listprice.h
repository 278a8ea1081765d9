// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/pricelist.h"
#include "models/domain/provider.h"

#include <QUrl>

namespace orchestris {

/// What the list says of a provider's model: by the host of its base URL, else by the provider's
/// name. None for the sandbox.
[[nodiscard]] inline std::optional<Price> listPrice(const PriceList &list, const Provider &provider,
                                                    const QString &model)
{
    if (provider.kind == ProviderKind::Sandbox)
        return std::nullopt;
    if (auto byHost = list.find(QUrl(provider.baseUrl).host(), model))
        return byHost;
    return list.find(provider.name, model);
}

} // namespace orchestris
