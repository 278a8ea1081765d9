// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/tablerole.h"
#include "models/tools/callreport.h"
#include "models/tools/tooldiagnosis.h"

#include <QString>

namespace orchestris::words {

/// Its name; only what is no program's name is translated.
[[nodiscard]] QString toolTitle(ToolKind kind);

[[nodiscard]] QString toolState(ToolState state); ///< "Ready", "Not connected", …
[[nodiscard]] Tone toolTone(ToolState state);

/// What was found, and what to do about it (may be empty): a sentence or two each.
[[nodiscard]] QString findingText(const ToolFinding &finding, const ToolSurroundings &home);
[[nodiscard]] QString findingCure(const ToolFinding &finding);
[[nodiscard]] Tone findingTone(FindingKind kind);

/// A step of a test call as it stands.
[[nodiscard]] QString stageText(CallStage stage, const CallReport &report);
[[nodiscard]] Tone stageTone(StageState state);
/// What went wrong and what to do; empty while all is well.
[[nodiscard]] QString callCure(const CallReport &report);

} // namespace orchestris::words
