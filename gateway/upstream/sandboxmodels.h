// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/upstream/sandboxanswer.h"

#include <QStringList>

namespace orchestris {

/// The names of the sandbox's models, without the provider's.
[[nodiscard]] QStringList sandboxModelNames();

/// What the sandbox answers to a request; never fails, errors are answers.
[[nodiscard]] SandboxAnswer answerSandboxRequest(const UpstreamRequest &request,
                                                 const SandboxStamp &stamp);

} // namespace orchestris
