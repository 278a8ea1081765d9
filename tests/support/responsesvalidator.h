// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>

/// Reads a Responses stream as a strict client would, and remembers all that is wrong with it:
/// frames, numbers, required members, items and parts that are used before they are opened or not
/// closed exactly once, texts that differ from their deltas, an incomplete response object.
class ResponsesValidator
{
public:
    explicit ResponsesValidator(QByteArrayView stream);

    [[nodiscard]] const QByteArrayList &problems() const { return m_problems; }
    [[nodiscard]] const QList<QJsonObject> &events() const { return m_events; }
    /// The types of the events, deltas in a row named once.
    [[nodiscard]] QByteArrayList outline() const;
    /// The response of the last event.
    [[nodiscard]] QJsonObject response() const;

    /// What is wrong with a response object, of a stream's end or a whole one.
    [[nodiscard]] static QByteArrayList problemsOf(const QJsonObject &response);

private:
    struct Part {
        QString type;
        QString text;
        bool isOpen = true;
        bool isTextDone = false;
    };
    struct Item {
        QString id;
        QString type;
        QMap<int, Part> parts;
        QString arguments;
        bool isOpen = true;
        bool areArgumentsDone = false;
    };

    void readFrame(QByteArrayView frame);
    void check(const QJsonObject &event);
    void checkMembers(const QJsonObject &event);
    void checkResponseEvent(const QJsonObject &event, const QString &kind);
    void openItem(const QJsonObject &event);
    void closeItem(const QJsonObject &event);
    void checkItem(const QJsonObject &item, const Item &seen);
    void openPart(const QJsonObject &event, const QString &index);
    void closePart(const QJsonObject &event, const QString &index);
    void readDelta(const QJsonObject &event, const QString &index);
    void readTextDone(const QJsonObject &event, const QString &index, const QString &text);
    void readArguments(const QJsonObject &event, bool isDone);
    Item *itemOf(const QJsonObject &event);
    Part *partOf(const QJsonObject &event, const QString &index);
    void problem(const QString &text);

    QByteArrayList m_problems;
    QList<QJsonObject> m_events;
    QMap<int, Item> m_items;
    QJsonArray m_output; ///< of `output_item.done`
    bool m_isOver = false;
    bool m_hasError = false;
};
