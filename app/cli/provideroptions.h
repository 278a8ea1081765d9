// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/provider.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace orchestris {

/// What `providers add` and `providers set` take of a provider. Absent: not given.
struct ProviderOptions {
    std::optional<std::string> preset;
    std::optional<std::string> kind;
    std::optional<std::string> baseUrl;
    std::optional<std::string> credential;
    std::optional<std::string> endpoints;
    std::optional<std::string> apiVersion;
    std::optional<std::string> includeUsage;
    std::optional<std::string> maximumField;
    std::optional<std::string> reasoningField;
    std::vector<std::string> headers;
    bool noHeaders = false;
};

void addProviderOptions(CLI::App &app, ProviderOptions &options);

/// A new provider: a preset's values, or those of the preset that kind and base URL tell, with what
/// is given in their place.
[[nodiscard]] Result<Provider> makeProvider(const QString &name, const ProviderOptions &options);

/// The provider with what is given in place of what it has. A preset sets kind and traits.
[[nodiscard]] Result<Provider> changeProvider(Provider provider, const ProviderOptions &options);

/// Options that make these traits of the others: " --endpoints chat,responses"; empty if they are
/// the same. Extra headers and the API version are left out: no probe finds them.
[[nodiscard]] QString traitOptions(const ProviderTraits &from, const ProviderTraits &to);

} // namespace orchestris
