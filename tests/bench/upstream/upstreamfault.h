// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace orchestris::bench {

/// What the upstream does wrong on purpose, so that the checks of the load generator can be seen to
/// work.
enum class UpstreamFault {
    None,
    Drop,      ///< leaves one chunk out
    Duplicate, ///< sends one chunk twice
    Reorder,   ///< swaps two chunks
    Damage,    ///< changes a letter of one chunk's text
    Foreign,   ///< answers with another request's number
    Cut,       ///< closes in mid-stream
    NoDone,    ///< ends the body properly, but early: no finish_reason, no [DONE], no completed
    Misnumber, ///< Responses: one sequence_number is not the one that was due
    SkipEvent, ///< Responses: content_part.done is left out
    ShortText, ///< Responses: the last chunk is missing from the .done events
    Fail,      ///< answers 500
    Refuse,    ///< refuses every connection: holds its port, but does not listen there
};

} // namespace orchestris::bench
