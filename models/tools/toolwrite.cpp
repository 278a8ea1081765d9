// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tools/toolplan.h"

#include "models/domain/errorwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace orchestris {

namespace {

constexpr QFile::Permissions OwnerOnly =
    QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

QString inSequence(const QString &sentence, const QString &next)
{
    return QCoreApplication::translate("words", "%1 %2", "a sentence, the next one")
        .arg(sentence, next);
}

Result<void> isAsPlanned(const QString &path, bool existed, const QByteArray &text)
{
    const ToolFile file = readToolFile(path);
    const bool exists = file.state != ToolFile::State::Missing;
    if (exists == existed && file.text == text)
        return {};
    return fail(ErrorCode::Conflict,
                Errors::tr("%1 has changed in the meantime. Look at it again.").arg(path));
}

Result<void> save(const QString &path, const QByteArray &text,
                  std::optional<QFile::Permissions> permissions)
{
    const auto failed = [&](const QString &why) {
        return fail(ErrorCode::Unavailable, Errors::tr("%1 cannot be written: %2").arg(path, why));
    };
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return failed(QStringLiteral("its folder cannot be made."));
    QSaveFile file(path); // follows a link to what it leads to, and keeps its mode
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    // Before there is anything in it that others could read.
    if (permissions && !file.setPermissions(*permissions))
        return failed(file.errorString());
    if (file.write(text) != text.size() || !file.commit())
        return failed(file.errorString());
    return {};
}

Result<QString> backUp(const FileEdit &edit, const QDateTime &now)
{
    const QString stem = edit.path + QStringLiteral(".before-orchestris-")
                         + now.toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
    QString path = stem;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = stem + u'-' + QString::number(number);
    const auto saved = save(path, edit.before, OwnerOnly);
    if (!saved)
        return tl::unexpected(saved.error());
    return path;
}

Result<void> putBack(const FileEdit &edit, std::optional<QFile::Permissions> permissions)
{
    if (edit.existed)
        return save(edit.path, edit.before, permissions);
    if (!QFile::remove(edit.path) && QFileInfo::exists(edit.path))
        return fail(ErrorCode::Unavailable, Errors::tr("%1 cannot be removed.").arg(edit.path));
    return {};
}

/// Each of the first `count` files that can be, the last one first. The error names the others.
Result<void> putAllBack(const WrittenPlan &written, qsizetype count)
{
    QStringList left;
    Error first;
    for (qsizetype i = count - 1; i >= 0; --i) {
        const FileEdit &edit = written.plan.edits[i];
        const auto permissions =
            i < written.permissions.size() ? std::optional(written.permissions[i]) : std::nullopt;
        if (const auto done = putBack(edit, permissions); !done) {
            if (left.isEmpty())
                first = done.error();
            left.prepend(edit.path);
        }
    }
    if (left.isEmpty())
        return {};
    return fail(first.code,
                inSequence(first.message,
                           Errors::tr("Could not be put back: %1. A copy of each file that was "
                                      "there before is kept beside it.")
                               .arg(left.join(QStringLiteral(", ")))));
}

} // namespace

Result<WrittenPlan> writePlan(const ToolPlan &plan, const QDateTime &now)
{
    for (const FileEdit &edit : plan.edits) {
        if (const auto same = isAsPlanned(edit.path, edit.existed, edit.before); !same)
            return tl::unexpected(same.error());
    }
    WrittenPlan written{plan, {}};
    for (qsizetype i = 0; i < plan.edits.size(); ++i) {
        const FileEdit &edit = plan.edits[i];
        Result<void> done;
        written.permissions.append(QFile::permissions(edit.path));
        if (edit.existed) {
            const auto backup = backUp(edit, now);
            if (backup)
                written.backups.append(*backup);
            else
                done = tl::unexpected(backup.error());
        }
        if (done)
            done = save(edit.path, edit.after,
                        edit.hasSecret ? std::optional(OwnerOnly) : std::nullopt);
        if (done)
            continue;
        if (const auto back = putAllBack(written, i); !back)
            return fail(done.error().code, inSequence(done.error().message, back.error().message));
        return tl::unexpected(done.error());
    }
    return written;
}

Result<void> undoPlan(const WrittenPlan &written)
{
    for (const FileEdit &edit : written.plan.edits) {
        if (const auto same = isAsPlanned(edit.path, true, edit.after); !same)
            return same;
    }
    return putAllBack(written, written.plan.edits.size());
}

} // namespace orchestris
