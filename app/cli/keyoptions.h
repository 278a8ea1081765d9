// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/apikey.h"

#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace orchestris {

/// What `keys issue` and `keys set` take of a key. Absent: not given.
struct KeyOptions {
    std::optional<std::string> note;
    std::optional<std::string> tags;
    std::optional<std::string> models;
    bool allModels = false;
    std::optional<std::string> endpoints;
    std::optional<std::string> addresses;
    std::optional<std::string> expires;
    std::optional<std::string> loopGuard;
};

/// `options` must live as long as the parser.
void addKeyOptions(CLI::App &app, KeyOptions &options);

/// What was asked for, as far as it can be told without the time.
struct KeyWishes {
    KeyChange change; ///< without an expiry
    /// How long it is valid from now on; 0: for ever. Absent: not given.
    std::optional<qint64> lifetimeUs;

    [[nodiscard]] bool isNothing() const;
    /// The change with its expiry.
    [[nodiscard]] KeyChange at(qint64 nowUs) const;
};
/// Ends parsing with a message if a value is wrong.
[[nodiscard]] KeyWishes readKeyOptions(const KeyOptions &options);

} // namespace orchestris
