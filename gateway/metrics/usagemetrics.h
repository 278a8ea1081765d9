// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagerecord.h"

#include <memory>

namespace orchestris {

/// What Prometheus is told: counted from the same records that the database keeps. Since the start
/// of this process, over all keys. Thread-safe.
///
/// No label has a text that a client or a provider makes up: providers and models are named as the
/// administrator named them, the rest are words of ours. Names that OpenTelemetry has for
/// generative AI are used where they exist, as Prometheus spells them; the others begin with
/// `orchestris_`.
class UsageMetrics
{
public:
    /// Series cost memory here and in Prometheus: pairs of provider and model beyond this are
    /// counted together as "other".
    static constexpr size_t MaximumModels = 200;
    /// The same for codes of errors and names of providers.
    static constexpr size_t MaximumWords = 100;

    /// `version`: the program's.
    explicit UsageMetrics(const QByteArray &version);
    ~UsageMetrics();
    UsageMetrics(const UsageMetrics &) = delete;
    UsageMetrics &operator=(const UsageMetrics &) = delete;

    void opened(const UsageRecord &record); ///< may be told more than once of a request
    void closed(const UsageRecord &record); ///< also without `opened` before it

    /// All of it in Prometheus' text format 0.0.4. `accepting`: whether storage takes new work.
    [[nodiscard]] QByteArray text(bool accepting);

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

} // namespace orchestris
