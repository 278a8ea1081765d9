// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/translation/toolnames.h"

#include <QCryptographicHash>

namespace orchestris {

namespace {

constexpr qsizetype MaximumName = 64; // what OpenAI and Anthropic allow
constexpr qsizetype HashDigits = 8;

bool isAllowed(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
           || c == '-';
}

} // namespace

QByteArray flatToolName(QByteArrayView nameSpace, QByteArrayView name, bool distinct)
{
    QByteArray flat = nameSpace.toByteArray();
    if (!flat.isEmpty() && !flat.endsWith("__"))
        flat += "__";
    flat.append(name);
    for (char &c : flat) {
        if (!isAllowed(c)) {
            c = '_';
            distinct = true;
        }
    }
    if (flat.size() <= MaximumName && !distinct)
        return flat;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray(nameSpace.toByteArray() + '\n' + name.toByteArray()));
    return flat.left(MaximumName - HashDigits - 1) + '_' + hash.result().toHex().left(HashDigits);
}

} // namespace orchestris
