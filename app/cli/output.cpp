// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace orchestris {

namespace {

void write(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

void Output::line(const QString &text) const
{
    write(text.toUtf8() + '\n');
}

void Output::object(const QJsonObject &object) const
{
    write(compact(object) + '\n');
}

void Output::beginArray()
{
    m_first = true;
    write("[");
}

void Output::element(const QJsonObject &object)
{
    write((m_first ? QByteArray("\n") : QByteArray(",\n")) + compact(object));
    m_first = false;
}

void Output::endArray()
{
    write(m_first ? "]\n" : "\n]\n");
}

void Output::table(const QStringList &headings, const QList<QStringList> &rows,
                   const QStringList &numeric) const
{
    QList<qsizetype> widths;
    for (qsizetype column = 0; column < headings.size(); ++column) {
        qsizetype width = headings[column].size();
        for (const QStringList &row : rows)
            width = std::max(width, row.value(column).size());
        widths.append(width);
    }
    const auto print = [&](const QStringList &row) {
        QString text;
        for (qsizetype column = 0; column < headings.size(); ++column) {
            const bool right = numeric.contains(headings[column]);
            const auto width = widths[column];
            const QString cell = row.value(column);
            text += right ? cell.rightJustified(width) : cell.leftJustified(width);
            text += QStringLiteral("  ");
        }
        while (text.endsWith(u' '))
            text.chop(1);
        line(text);
    };
    print(headings);
    for (const QStringList &row : rows)
        print(row);
}

QJsonValue jsonTime(qint64 timeUs)
{
    if (timeUs == 0)
        return QJsonValue::Null;
    return QDateTime::fromMSecsSinceEpoch(timeUs / 1000, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString shownText(const QByteArray &utf8)
{
    QString text = QString::fromUtf8(utf8);
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = u'?';
    }
    return text;
}

QString shownTime(qint64 timeUs)
{
    if (timeUs == 0)
        return QStringLiteral("—");
    return QDateTime::fromMSecsSinceEpoch(timeUs / 1000)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace orchestris
