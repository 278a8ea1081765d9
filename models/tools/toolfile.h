// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QByteArray>

namespace orchestris {

/// A configuration file as it was found.
struct ToolFile {
    enum class State : quint8 { Missing, Read, Unreadable, TooLarge };

    QString path;
    State state = State::Missing;
    QByteArray text;        ///< only if Read
    bool isWritable = true; ///< it, or the folder that would hold it
    bool isLink = false;    ///< a symbolic link: what it leads to is what is written
    bool isPrivate = true;  ///< nobody else on this machine can read it

    /// Far above any configuration, and little enough to be read and compared at once.
    static constexpr qint64 MaximumBytes = 512 * 1024;
};

/// Reads at most MaximumBytes. Never an error: the state says it. Not for the main thread.
[[nodiscard]] ToolFile readToolFile(const QString &path);

/// Where in a text something is wrong, both from 1.
struct TextPlace {
    int line = 1;
    int column = 1;

    bool operator==(const TextPlace &) const = default;
};

[[nodiscard]] TextPlace placeOf(QByteArrayView text, qsizetype offset);

} // namespace orchestris
