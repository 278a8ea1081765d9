// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tools/toolfile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace orchestris {

namespace {

bool canBeMade(const QFileInfo &file)
{
    QFileInfo folder(file.absolutePath());
    while (!folder.exists() && !folder.isRoot())
        folder = QFileInfo(folder.absolutePath());
    return folder.isDir() && folder.isWritable();
}

} // namespace

ToolFile readToolFile(const QString &path)
{
    const QFileInfo info(path);
    ToolFile found{path, ToolFile::State::Missing, {}, true, info.isSymLink(), true};
    if (!info.exists()) {
        found.isWritable = canBeMade(info);
        return found;
    }
    // The folder counts as well: the file is replaced as a whole.
    found.isWritable =
        info.isWritable() && QFileInfo(QFileInfo(info.canonicalFilePath()).path()).isWritable();
    found.isPrivate = !(info.permissions() & (QFile::ReadGroup | QFile::ReadOther));
    if (!info.isFile()) {
        found.state = ToolFile::State::Unreadable;
        return found;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        found.state = ToolFile::State::Unreadable;
        return found;
    }
    found.text = file.read(ToolFile::MaximumBytes + 1);
    found.state = ToolFile::State::Read;
    if (found.text.size() > ToolFile::MaximumBytes) {
        found.text.clear();
        found.state = ToolFile::State::TooLarge;
    }
    return found;
}

TextPlace placeOf(QByteArrayView text, qsizetype offset)
{
    const QByteArrayView before = text.first(std::clamp<qsizetype>(offset, 0, text.size()));
    const qsizetype newline = before.lastIndexOf('\n');
    return {int(std::count(before.begin(), before.end(), '\n')) + 1,
            int(QString::fromUtf8(before.sliced(newline + 1)).size()) + 1};
}

} // namespace orchestris
