// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace orchestris {

/// A line of a CSV file (RFC 4180), with its end. Cells that a spreadsheet would take for a formula
/// get a ' before them.
[[nodiscard]] QByteArray csvLine(const QStringList &cells);
/// A line for the clipboard: cells apart by tabs, with a line feed.
[[nodiscard]] QString tsvLine(const QStringList &cells);

} // namespace orchestris
