// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace orchestris {

/// What is known of a provider before anything is typed.
struct ProviderPreset {
    QString label;
    QString name;     ///< suggested
    QString baseUrl;  ///< suggested; empty: to be typed
    QString variable; ///< the environment variable it is usually in; empty: needs no credential
    QString hint;     ///< what to know about it; may be empty
};

/// The last one is "any other OpenAI-compatible server".
[[nodiscard]] QList<ProviderPreset> providerPresets();

} // namespace orchestris
