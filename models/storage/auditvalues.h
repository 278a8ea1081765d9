// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/apikey.h"
#include "models/domain/provider.h"

#include <QJsonObject>

namespace orchestris {

/// What the audit says of each thing: every member that an admin can change, by a name and in a
/// form for people, always all of them. No secrets, and no hashes of them.

[[nodiscard]] QJsonObject auditValues(const Organization &organization);
[[nodiscard]] QJsonObject auditValues(const User &user, const QString &organization);
/// `organization` and `user` are the owners' names; of a key without a user it is empty.
[[nodiscard]] QJsonObject auditValues(const ApiKey &key, const QString &organization,
                                      const QString &user);
[[nodiscard]] QJsonObject auditValues(const Provider &provider);
[[nodiscard]] QJsonObject auditValues(const Model &model);
[[nodiscard]] QJsonObject auditValues(const ModelAlias &alias);

} // namespace orchestris
