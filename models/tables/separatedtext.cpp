// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/separatedtext.h"

namespace orchestris {

namespace {

/// A name may begin like a formula; a number may not be one.
QString harmless(const QString &cell)
{
    if (cell.isEmpty() || !QStringView(u"=+-@\t\r").contains(cell.front()))
        return cell;
    bool isNumber = false;
    (void)cell.toDouble(&isNumber);
    return isNumber ? cell : QString(u'\'' + cell);
}

} // namespace

QByteArray csvLine(const QStringList &cells)
{
    QByteArray line;
    for (const QString &cell : cells) {
        if (!line.isEmpty() || &cell != &cells.first())
            line += ',';
        QByteArray bytes = harmless(cell).toUtf8();
        const bool quoted = bytes.contains(',') || bytes.contains('"') || bytes.contains('\n')
                            || bytes.contains('\r');
        if (quoted)
            bytes = QByteArray('"' + bytes.replace("\"", "\"\"") + '"');
        line += bytes;
    }
    line += "\r\n";
    return line;
}

QString tsvLine(const QStringList &cells)
{
    QStringList clean;
    for (const QString &cell : cells) {
        QString one = harmless(cell);
        for (QChar &character : one) {
            if (character == u'\t' || character == u'\n' || character == u'\r')
                character = u' ';
        }
        clean.append(one);
    }
    return clean.join(u'\t') + u'\n';
}

} // namespace orchestris
