// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace orchestris {

/// What a provider is told for a client's tool: `namespace__name` where there is a namespace (no
/// second pair of underscores if it ends in one), at most 64 of [A-Za-z0-9_-]. Where that loses
/// something, or with `distinct`, eight digits made from both names end it, so that a tool has the
/// same name in each request.
[[nodiscard]] QByteArray flatToolName(QByteArrayView nameSpace, QByteArrayView name,
                                      bool distinct = false);

} // namespace orchestris
