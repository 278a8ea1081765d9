// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonDocument>

/// JSON with ' for ", which moc and people read more easily. Inside of texts: \\'.
[[nodiscard]] inline QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

/// Sorted and indented, so that only what it says is compared, and a difference is seen at once.
/// What is not JSON stays as it is.
[[nodiscard]] inline QByteArray sortedJson(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isNull() ? text : document.toJson(QJsonDocument::Indented);
}
