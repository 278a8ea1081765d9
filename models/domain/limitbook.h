// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limit.h"

#include <unordered_map>
#include <vector>

namespace orchestris {

/// Finds the limits that a request meets. Immutable; pointers into it live as long as it does.
class LimitBook
{
public:
    LimitBook() = default;
    explicit LimitBook(const QList<Limit> &limits);
    // Pointers lead into `m_limits`, whose elements stay where they are when it is moved.
    LimitBook(LimitBook &&) noexcept = default;
    LimitBook &operator=(LimitBook &&) noexcept = default;
    LimitBook(const LimitBook &) = delete;
    LimitBook &operator=(const LimitBook &) = delete;

    /// Those of the organization, then of the user, then of the key, whatever their model.
    [[nodiscard]] std::vector<const Limit *> of(Id organization, Id user, Id key) const;
    /// Those that a stored row counts in.
    [[nodiscard]] std::vector<const Limit *> of(const UsageRecord &record) const;

    [[nodiscard]] const std::vector<Limit> &all() const { return m_limits; }
    [[nodiscard]] bool isEmpty() const { return m_limits.empty(); }

private:
    void append(std::vector<const Limit *> &found, LimitSubject subject, Id id) const;

    using BySubject = std::unordered_map<Id, std::vector<const Limit *>>;
    std::vector<Limit> m_limits;
    BySubject m_bySubject[4]; // by LimitSubject
};

/// Whether a limit counts a request that was asked for by `alias` (empty: by its direct ID) and
/// answered by `directId`.
[[nodiscard]] bool countsModel(const Limit &limit, QByteArrayView alias, QByteArrayView directId);

} // namespace orchestris
