// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/separatedtext.h"

#include "models/domain/csv.h"

namespace orchestris {

namespace {

bool isNumber(const QString &cell)
{
    bool isNumber = false;
    (void)cell.toDouble(&isNumber);
    return isNumber;
}

} // namespace

QByteArray csvLine(const QStringList &cells)
{
    QByteArray line;
    for (const QString &cell : cells) {
        if (&cell != &cells.first())
            line += ',';
        if (isNumber(cell)) // a negative one is no formula
            line += cell.toUtf8();
        else
            appendCsvText(line, cell.toUtf8());
    }
    line += "\r\n";
    return line;
}

QString tsvLine(const QStringList &cells)
{
    QStringList clean;
    for (const QString &cell : cells) {
        const bool isFormula = looksLikeFormula(cell.toUtf8()) && !isNumber(cell);
        QString one = isFormula ? QString(u'\'' + cell) : cell;
        for (QChar &character : one) {
            if (character == u'\t' || character == u'\n' || character == u'\r')
                character = u' ';
        }
        clean.append(one);
    }
    return clean.join(u'\t') + u'\n';
}

} // namespace orchestris
