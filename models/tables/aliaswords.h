// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/aliasroute.h"
#include "models/tables/tablerole.h"

#include <QString>

/// What is said of aliases' targets.
namespace orchestris::words {

[[nodiscard]] QString targetStanding(TargetStanding standing); ///< "Ready", "Paused", …
/// What that means and what to do; empty for Ready.
[[nodiscard]] QString targetStandingInFull(TargetStanding standing);
[[nodiscard]] Tone targetStandingTone(TargetStanding standing);

[[nodiscard]] QString targetDifference(TargetDifference difference); ///< "Smaller context"
/// What that means for requests.
[[nodiscard]] QString targetDifferenceInFull(TargetDifference difference);

[[nodiscard]] QString share(double share);              ///< "60 %"
[[nodiscard]] QString groupChoice(int group, int size); ///< "First choice", "If that fails", …
/// The targets in the order in which they are tried, on one line.
[[nodiscard]] QString routeInShort(const QList<AliasTarget> &targets);
/// "A request now would go to …"
[[nodiscard]] QString routeNow(const AliasRoute &route);

[[nodiscard]] QString aliasState(const AliasRoute &route);
[[nodiscard]] Tone aliasTone(const AliasRoute &route);

[[nodiscard]] QString tokensOrUnknown(qint64 tokens);     ///< "128,000"; a dash for 0
[[nodiscard]] QString priceSource(const QString &source); ///< "Typed in", "List of 2026-09-23"

} // namespace orchestris::words
