// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/provider.h"

namespace orchestris {

/// What is known of a provider before anything is typed. Where it speaks an endpoint only in part
/// or in some versions, the preset leaves it out: the gateway translates then; a probe finds it.
struct ProviderPreset {
    QString key;   ///< "groq": what `--preset` takes, and the name suggested for the provider
    QString label; ///< "Groq"
    ProviderKind kind = ProviderKind::OpenAi;
    QString baseUrl;  ///< suggested; empty: to be typed; RESOURCE in it: to be replaced
    QString variable; ///< the environment variable its credential is usually in; empty: needs none
    ProviderTraits traits;
    bool isLocal = false; ///< a program on this machine, at the base URL if nobody changed its port
};

/// The last one is "compatible": any other server that speaks OpenAI's API.
[[nodiscard]] const QList<ProviderPreset> &providerPresets();
[[nodiscard]] Result<ProviderPreset> findPreset(QStringView key);

/// The preset that a provider was probably made from: the one of its kind and base URL, else the
/// first of its kind that names no one else's base URL.
[[nodiscard]] const ProviderPreset &presetOf(ProviderKind kind, const QString &baseUrl);

/// A model server that answered on this machine.
struct FoundServer {
    QString preset; ///< key of what it probably is
    QString baseUrl;
    QStringList models;

    bool operator==(const FoundServer &) const = default;
};

/// Whether both lead to the same place: the names and addresses of this machine are one.
[[nodiscard]] bool isSameServer(const QString &baseUrl, const QString &other);
/// Those of `found` that are none of the providers yet.
[[nodiscard]] QList<FoundServer> withoutKnown(QList<FoundServer> found,
                                              const QList<Provider> &providers);

} // namespace orchestris
