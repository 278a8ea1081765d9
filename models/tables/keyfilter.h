// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/keytablemodel.h"

namespace orchestris {

/// Which keys to show. A value.
struct KeyFilter {
    enum class State {
        Any,
        Active,
        Disabled,
        Revoked,
        Expired,
        ExpiringSoon, ///< within ExpiryNoticeUs
        Unused,       ///< active, but not used for UnusedUs; one that is younger does not count
        NearLimit,    ///< four fifths of a limit that it meets are used, or more
    };
    static constexpr qint64 UnusedUs = 30ll * 86'400 * 1'000'000;

    State state = State::Any;
    OwnerKind ownerKind = OwnerKind::None; ///< None: any
    Id organization = 0;                   ///< 0: any; its users' keys fit as well
    QString model; ///< one that the key's, its user's and its organization's lists have; empty: any

    [[nodiscard]] bool wantsAll() const { return *this == KeyFilter(); }
    [[nodiscard]] bool fits(const KeyRow &row, const Snapshot &snapshot, qint64 nowUs) const;
    bool operator==(const KeyFilter &) const = default;
};

} // namespace orchestris
