// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace orchestris {

/// What the item models offer besides Qt's own roles.
namespace TableRole {
enum : int {
    Sort = Qt::UserRole, ///< the raw value to sort by: a number or a text
    RowId,               ///< qint64: the row's id
    ToneOf,              ///< int(Tone) of a cell that shows a state; absent elsewhere
    Search,              ///< QString: everything a text filter looks at, for the whole row
    OutcomeOf,           ///< int(Outcome) of a request's row
    ShareOf,             ///< double: how full a bar in the cell is, 1 = full; absent: no bar
};
} // namespace TableRole

/// How a state is meant. Views give each its own mark and colour; the text says it as well.
enum class Tone : int { Quiet, Good, Warning, Bad, Busy };

/// What became of a request, for filters.
enum class Outcome : int { Succeeded, Failed, Running };

/// Which requests a filter lets through.
enum class OutcomeFilter : int { All, Errors, Running };

} // namespace orchestris
