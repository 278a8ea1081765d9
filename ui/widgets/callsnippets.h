// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/playgroundrequest.h"

/// One exact request as code that sends it again, with the key taken from the environment variable
/// ORCHESTRIS_API_KEY. Pure; values are quoted for the language they stand in.
namespace orchestris::snippets {

/// A request to be written down. Without a base URL's slash at the end.
struct Call {
    QString baseUrl;
    PlaygroundRequest request;
};

[[nodiscard]] QString curl(const Call &call);   ///< for a POSIX shell
[[nodiscard]] QString python(const Call &call); ///< the official openai package
[[nodiscard]] QString node(const Call &call);   ///< the official openai package; an ES module

} // namespace orchestris::snippets
