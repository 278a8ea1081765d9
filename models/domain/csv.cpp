// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/csv.h"

#include <algorithm>

namespace orchestris {

void appendCsvText(QByteArray &line, QByteArrayView text)
{
    const bool isQuoted = std::any_of(text.begin(), text.end(), [](char c) {
        return c == ',' || c == '"' || c == '\n' || c == '\r';
    });
    if (isQuoted)
        line += '"';
    if (looksLikeFormula(text))
        line += '\'';
    for (const char c : text) {
        if (c == '"')
            line += '"';
        line += c;
    }
    if (isQuoted)
        line += '"';
}

} // namespace orchestris
