// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/translation/messagesmodel.h"

#include <QByteArrayList>

namespace orchestris {

namespace {

struct Version {
    QByteArray family; ///< "opus"
    int major = 0;     ///< 0: none was found
    int minor = 0;

    [[nodiscard]] bool isBelow(int otherMajor, int otherMinor) const
    {
        return major < otherMajor || (major == otherMajor && minor < otherMinor);
    }
};

/// Runs of letters and runs of digits.
QByteArrayList words(QByteArrayView text)
{
    QByteArrayList found;
    bool isNew = true;
    for (const char c : text) {
        const bool isWord = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (isWord && isNew)
            found.append(QByteArray(1, c));
        else if (isWord)
            found.last().append(c);
        isNew = !isWord;
    }
    return found;
}

/// A version's number has one or two digits, a date eight.
int versionNumber(const QByteArray &word)
{
    bool ok = false;
    const int number = word.toInt(&ok);
    return ok && word.size() <= 2 ? number : -1;
}

Version parseVersion(QByteArrayView afterClaude)
{
    Version version;
    const QByteArrayList list = words(afterClaude);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const int number = versionNumber(list[i]);
        if (number < 0) {
            if (version.family.isEmpty())
                version.family = list[i];
        } else if (version.major == 0) {
            version.major = number;
            if (i + 1 < list.size())
                version.minor = std::max(0, versionNumber(list[i + 1]));
        }
    }
    return version;
}

} // namespace

MessagesModel messagesModel(QByteArrayView name)
{
    MessagesModel model;
    const QByteArray lower = name.toByteArray().toLower();
    const qsizetype at = lower.indexOf("claude-");
    if (at < 0)
        return model;
    const Version version = parseVersion(QByteArrayView(lower).sliced(at + 7));
    const bool isNewest = version.major == 0;
    if (isNewest || !version.isBelow(4, 6))
        model.thinking = MessagesModel::Thinking::Adaptive;
    if (isNewest || !version.isBelow(4, 7)) {
        model.takesSampling = false;
        model.takesExtraEffort = true;
    }
    if (isNewest)
        return model;
    model.takesBoth = version.isBelow(4, 0);
    if (version.isBelow(3, 7)) {
        model.thinking = MessagesModel::Thinking::None;
        model.usualMaximum = version.isBelow(3, 5) ? 4096 : 8192;
    } else if (version.isBelow(4, 0)) {
        model.usualMaximum = 8192;
    } else if (version.family == "opus" && version.isBelow(4, 5)) {
        model.largestMaximum = 32000;
    }
    return model;
}

} // namespace orchestris
