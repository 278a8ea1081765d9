// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QStringList>

namespace orchestris::test {

/// One message of a Qt Linguist file.
struct Words {
    QString context;
    QString source;
    QString comment;
    bool isPlural = false;
    bool isFinished = false;
    QStringList translations; ///< one, or one for each plural form
};

[[nodiscard]] Result<QList<Words>> readWords(const QByteArray &ts);

/// The texts that a C++ source marks with QT_TRANSLATE_NOOP and its relatives, as "context: text".
/// lupdate passes over those that it finds within the brackets of a call of tr().
[[nodiscard]] QStringList markedTexts(const QString &source);

/// The strings of a C++ source that read as sentences for people and that no translation reaches:
/// in QStringLiteral or u"…"_s, beginning with a capital letter or a place for a value, of several
/// words.
[[nodiscard]] QStringList bareSentences(const QString &source);

// What is wrong with one message, for people; empty: nothing. Whether it is finished is not looked
// at: an empty translation is wrong.

/// Each %1 and %n of the source is there as often, and no other; the form for one may leave %n out.
[[nodiscard]] QString placeholderProblem(const Words &words);
/// One & before a letter if the source has one.
[[nodiscard]] QString acceleratorProblem(const Words &words);
/// Blanks at the ends, the ellipsis of what opens a dialog, line breaks and tags are the same.
[[nodiscard]] QString shapeProblem(const Words &words);

/// The same sentence in the same meaning (comment) is translated differently. Of one or two words
/// the place decides: "Revoked" is a state here and a deed there.
[[nodiscard]] QStringList inconsistencies(const QList<Words> &all);

} // namespace orchestris::test
