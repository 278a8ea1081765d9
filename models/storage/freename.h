// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/owner.h"
#include "models/domain/provider.h"
#include "models/domain/result.h"

namespace orchestris {

/// The name as it is stored, if it is one and nobody but `except` has it. `find` looks a name up
/// (NotFound: nobody has it); `taken` is what to say of somebody who does, with %1 for their name.
template<typename Find>
[[nodiscard]] Result<QString> freeName(QStringView what, const QString &name, Id except,
                                       const Find &find, const QString &taken)
{
    if (auto checked = checkDisplayName(what, name); !checked)
        return tl::unexpected(checked.error());
    const auto other = find(name);
    if (other && other->id != except)
        return fail(ErrorCode::AlreadyExists, taken.arg(other->name));
    if (!other && other.error().code != ErrorCode::NotFound)
        return tl::unexpected(other.error());
    return name.trimmed();
}

} // namespace orchestris
