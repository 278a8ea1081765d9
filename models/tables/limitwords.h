// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limitsimulation.h"
#include "models/domain/notice.h"
#include "models/domain/snapshot.h"
#include "models/tables/tablerole.h"

#include <QString>

/// What limits and notices mean, in words. Pure functions of their arguments and the locale.
namespace orchestris::words {

[[nodiscard]] QString metric(LimitMetric metric);        ///< "Cost", "Requests at once"
[[nodiscard]] QString subjectKind(LimitSubject subject); ///< "Organization", "User", "Key"
[[nodiscard]] QString loopGuard(LoopGuardAction action); ///< "Off", "Warn", "Stop"
[[nodiscard]] QString window(LimitWindow window);        ///< "a day", "in total"; empty for None
[[nodiscard]] QString quantity(LimitMetric metric, qint64 amount); ///< "$5.00", "12 requests"
/// What was used, as short as a cost in a table: "$5.12", "12 requests".
[[nodiscard]] QString used(LimitMetric metric, qint64 amount);
/// The same without its unit: "$5.12", "12".
[[nodiscard]] QString usedQuantity(LimitMetric metric, qint64 amount);
/// An amount without its unit, exactly: "$5.00", "12".
[[nodiscard]] QString bareQuantity(LimitMetric metric, qint64 amount);
[[nodiscard]] QString limitAmount(const Limit &limit); ///< "$5.00 a day", "3 requests at once"
/// The organization's, user's or key's name; empty if it is gone.
[[nodiscard]] QString subjectName(LimitSubject subject, Id id, const Snapshot &snapshot);
/// "“ci-agents”: $5.00 a day for fast".
[[nodiscard]] QString limitInFull(const Limit &limit, const Snapshot &snapshot);
/// When what was used counts no more: "in 5 h", "Never", "Rolling"; none() without a window.
[[nodiscard]] QString resets(const Limit &limit, qint64 nowUs);

/// Whom a notice is about: its limit's subject, else its key, user or organization.
[[nodiscard]] QString noticeSubject(const Notice &notice, const Snapshot &snapshot);
[[nodiscard]] QString noticeText(const Notice &notice, const Snapshot &snapshot); ///< a sentence
[[nodiscard]] Tone noticeTone(const Notice &notice);

/// Some sentences on what a limit would have refused.
[[nodiscard]] QString simulation(const SimulationReport &report, const Limit &limit);

} // namespace orchestris::words
