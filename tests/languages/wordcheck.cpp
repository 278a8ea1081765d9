// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/languages/wordcheck.h"

#include <QMap>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace orchestris::test {

namespace {

QStringList found(const QString &pattern, const QString &text)
{
    QStringList all;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        all.append(matches.next().captured());
    all.sort();
    return all;
}

QStringList placeholders(const QString &text)
{
    return found(QStringLiteral("%(?:L?\\d+|L?n)"), text);
}

qsizetype accelerators(const QString &text)
{
    QString bare = text;
    return found(QStringLiteral("&[\\p{L}\\p{N}]"), bare.remove(QStringLiteral("&&"))).size();
}

QString say(const Words &words, const QString &translation, const QString &what)
{
    return QStringLiteral("%1: “%2” → “%3”: %4")
        .arg(words.context, words.source, translation, what);
}

void readMessage(QXmlStreamReader &xml, Words &words)
{
    words.isPlural = xml.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QStringLiteral("source")) {
            words.source = xml.readElementText();
        } else if (xml.name() == QStringLiteral("comment")) {
            words.comment = xml.readElementText();
        } else if (xml.name() == QStringLiteral("translation")) {
            words.isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            if (words.isPlural) {
                while (xml.readNextStartElement())
                    words.translations.append(xml.readElementText());
            } else {
                words.translations.append(xml.readElementText());
            }
        } else {
            xml.skipCurrentElement();
        }
    }
}

} // namespace

Result<QList<Words>> readWords(const QByteArray &ts)
{
    QList<Words> all;
    QXmlStreamReader xml(ts);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QStringLiteral("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QStringLiteral("message")) {
            Words words;
            words.context = context;
            readMessage(xml, words);
            all.append(words);
        }
    }
    if (xml.hasError())
        return tl::unexpected(Error{ErrorCode::InvalidArgument, xml.errorString()});
    return all;
}

QString placeholderProblem(const Words &words)
{
    QStringList wanted = placeholders(words.source);
    for (const QString &translation : words.translations) {
        const QStringList has = placeholders(translation);
        if (has == wanted)
            continue;
        QStringList without = wanted;
        without.removeAll(QStringLiteral("%n"));
        without.removeAll(QStringLiteral("%Ln"));
        const bool isFormForOne = words.isPlural && words.translations.size() > 1
                                  && &translation == &words.translations.first();
        if (!isFormForOne || has != without)
            return say(words, translation, QStringLiteral("other placeholders"));
    }
    return {};
}

QStringList markedTexts(const QString &source)
{
    // A string, and a mark's two: the context and the text, which may be of several pieces.
    static const QString piece = QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\"");
    static const QRegularExpression literal(piece);
    static const QRegularExpression mark(
        QStringLiteral("QT_TRANSLATE_(?:N_)?NOOP\\(\\s*%1,\\s*((?:%1\\s*)+)").arg(piece));
    QStringList texts;
    auto marks = mark.globalMatch(source);
    while (marks.hasNext()) {
        const QRegularExpressionMatch one = marks.next();
        QString text;
        auto parts = literal.globalMatch(one.captured(2));
        while (parts.hasNext())
            text += parts.next().captured(1);
        text.replace(QStringLiteral("\\\""), QStringLiteral("\""))
            .replace(QStringLiteral("\\n"), QStringLiteral("\n"));
        texts.append(one.captured(1) + QStringLiteral(": ") + text);
    }
    return texts;
}

QStringList bareSentences(const QString &source)
{
    static const QRegularExpression bare(QStringLiteral(
        "(?:QStringLiteral\\(\\s*|\\bu)\"((?:[A-Z][a-z']* |%1 )[a-z]+ (?:[^\"\\\\]|\\\\.)*)\""));
    QStringList sentences;
    auto found = bare.globalMatch(source);
    while (found.hasNext())
        sentences.append(found.next().captured(1));
    return sentences;
}

QString acceleratorProblem(const Words &words)
{
    const bool wantsOne = accelerators(words.source) == 1;
    for (const QString &translation : words.translations) {
        if (wantsOne != (accelerators(translation) == 1))
            return say(words, translation, QStringLiteral("another number of accelerators"));
    }
    return {};
}

QString shapeProblem(const Words &words)
{
    const auto ends = [](const QString &text) {
        const qsizetype start = text.indexOf(QRegularExpression(QStringLiteral("\\S")));
        const qsizetype end = text.lastIndexOf(QRegularExpression(QStringLiteral("\\S")));
        return start < 0 ? std::pair(text, QString())
                         : std::pair(text.left(start), text.mid(end + 1));
    };
    const QString tags = QStringLiteral("</?[a-z][^>]*>");
    for (const QString &translation : words.translations) {
        if (translation.trimmed().isEmpty())
            return say(words, translation, QStringLiteral("nothing"));
        if (ends(translation) != ends(words.source))
            return say(words, translation, QStringLiteral("other blanks at its ends"));
        if (translation.endsWith(u'…') != words.source.endsWith(u'…'))
            return say(words, translation, QStringLiteral("the ellipsis differs"));
        if (translation.count(u'\n') != words.source.count(u'\n'))
            return say(words, translation, QStringLiteral("other line breaks"));
        if (found(tags, translation) != found(tags, words.source))
            return say(words, translation, QStringLiteral("other tags"));
    }
    return {};
}

QStringList inconsistencies(const QList<Words> &all)
{
    QMap<std::pair<QString, QString>, Words> first;
    QStringList problems;
    for (const Words &words : all) {
        if (words.source.count(u' ') < 2)
            continue;
        const std::pair meaning(words.source, words.comment);
        const auto known = first.constFind(meaning);
        if (known == first.constEnd())
            first.insert(meaning, words);
        else if (known->translations != words.translations)
            problems.append(say(words, words.translations.value(0),
                                QStringLiteral("in %1 it is “%2”")
                                    .arg(known->context, known->translations.value(0))));
    }
    return problems;
}

} // namespace orchestris::test
