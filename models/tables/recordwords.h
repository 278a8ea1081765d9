// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/snapshot.h"
#include "models/domain/usagerecord.h"
#include "models/tables/tablerole.h"

#include <QString>

/// What a request's record means, in words. Pure functions, for the table, the detail pane and
/// copies.
namespace orchestris::words {

/// Fills in the key's and the owner's names from the snapshot where they are missing.
void completeNames(UsageRecord &record, const Snapshot &snapshot);

[[nodiscard]] Outcome outcomeOf(const UsageRecord &record);
[[nodiscard]] Tone tone(const UsageRecord &record);
[[nodiscard]] QString keyName(const UsageRecord &record);
/// "default-agent → gpt-5-mini", or the direct ID alone.
[[nodiscard]] QString modelPath(const UsageRecord &record);
[[nodiscard]] QString status(const UsageRecord &record); ///< "200", "429 error", "Running"
[[nodiscard]] QString statusClass(StatusClass status);   ///< "Succeeded", "Client left", …
/// What became of an attempt: "Answered", "Passed over: its circuit was open".
[[nodiscard]] QString attemptOutcome(const QByteArray &outcome);
/// The same in two or three words, for legends: "Answered", "Circuit open".
[[nodiscard]] QString shortOutcome(const QByteArray &outcome);
[[nodiscard]] Tone attemptTone(const QByteArray &outcome);

/// A sentence: what became of it, and who refused or failed it.
[[nodiscard]] QString outcome(const UsageRecord &record);
[[nodiscard]] QString tokenConfidence(const UsageRecord &record);
[[nodiscard]] QString costConfidence(const UsageRecord &record);

[[nodiscard]] QString requestId(const UsageRecord &record); ///< as clients see it: "req_…"
[[nodiscard]] QString searchText(const UsageRecord &record);
} // namespace orchestris::words
