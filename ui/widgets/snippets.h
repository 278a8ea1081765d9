// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Ready pieces of code and configuration that point a client at this gateway. Pure; values are
/// quoted for the language they stand in.
namespace orchestris::snippets {

struct Target {
    QString baseUrl; ///< without a slash at the end
    QString key;
    QString model;
};

[[nodiscard]] QString curl(const Target &target);
[[nodiscard]] QString python(const Target &target);      ///< the official openai package
[[nodiscard]] QString node(const Target &target);        ///< the official openai package
[[nodiscard]] QString codexConfig(const Target &target); ///< for ~/.codex/config.toml; no key in it
[[nodiscard]] QString exportKey(const Target &target);   ///< sets the variable that config names

} // namespace orchestris::snippets
