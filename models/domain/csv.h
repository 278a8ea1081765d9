// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace orchestris {

/// Whether a spreadsheet would take the text for a formula: it then wants a ' before it.
[[nodiscard]] inline bool looksLikeFormula(QByteArrayView text)
{
    return !text.isEmpty() && QByteArrayView("=+-@\t\r").contains(text.front());
}

/// Appends one cell of a CSV file (RFC 4180): quoted where it must be, with a ' before what looks
/// like a formula.
void appendCsvText(QByteArray &line, QByteArrayView text);

} // namespace orchestris
