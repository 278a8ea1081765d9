// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace orchestris {

/// The models that somebody may call: everything, or exactly the aliases and direct model IDs
/// (`provider/model`) listed. Names compare byte for byte. An alias in the list does not open its
/// targets' direct IDs, nor the reverse. Of a key, of a user (the models visible to them) and of an
/// organization (the models it allows); a request needs the name in all that apply.
struct Scope {
    bool everything = true;
    QStringList models; ///< meaningful only if not `everything`

    bool operator==(const Scope &) const = default;
};

} // namespace orchestris
