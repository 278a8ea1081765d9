// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/sentences.h"

#include <QCoreApplication>

namespace orchestris::words {

QString sentences(const QStringList &sentences)
{
    const QString two = QCoreApplication::translate("words", "%1 %2", "a sentence, the next one");
    QString text;
    for (const QString &sentence : sentences) {
        if (!sentence.isEmpty())
            text = text.isEmpty() ? sentence : two.arg(text, sentence);
    }
    return text;
}

} // namespace orchestris::words
