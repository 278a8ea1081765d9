// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/credentials.h"

#include "models/domain/errorwords.h"

#include <QFile>
#include <QFileInfo>

namespace orchestris {

namespace {

constexpr qint64 MaximumBytes = 64 * 1024; // service account files are the largest: a few KiB

/// A credential goes into a header line: a line break in it would forge another one.
Result<Secret> usable(const QByteArray &raw, const QString &place)
{
    QByteArray trimmed = raw.trimmed();
    if (trimmed.isEmpty())
        return fail(ErrorCode::NotFound, Errors::tr("The credential in %1 is empty.").arg(place));
    for (const char c : std::as_const(trimmed)) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            return fail(ErrorCode::InvalidArgument,
                        Errors::tr("The credential in %1 has more than one line or control "
                                   "characters in it.")
                            .arg(place));
    }
    return Secret(std::move(trimmed));
}

Result<Secret> fromEnvironment(const QString &name)
{
    const QByteArray variable = name.toLocal8Bit();
    if (!qEnvironmentVariableIsSet(variable.constData()))
        return fail(ErrorCode::NotFound,
                    Errors::tr("The environment variable %1 is not set. Set it for the process "
                               "that serves, then start that again.")
                        .arg(name));
    return usable(qgetenv(variable.constData()),
                  QStringLiteral("the environment variable %1").arg(name));
}

Result<Secret> fromFile(const QString &path)
{
    QFile file(path);
    const QFileInfo info(path);
    if (!info.isFile())
        return fail(ErrorCode::NotFound,
                    Errors::tr("The credential file %1 does not exist.").arg(path));
#ifndef Q_OS_WIN
    constexpr QFileDevice::Permissions Others = QFileDevice::ReadOther | QFileDevice::WriteOther;
    // Said and not refused: container secrets are mounted so (0444), and nobody can change them.
    if (info.permissions() & Others)
        qWarning("The credential file %s can be read or written by every user of this machine; "
                 "\"chmod 600\" restricts it.",
                 qUtf8Printable(path));
#endif
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            ErrorCode::NotFound,
            Errors::tr("The credential file %1 cannot be read: %2").arg(path, file.errorString()));
    const QByteArray bytes = file.read(MaximumBytes + 1);
    if (bytes.size() > MaximumBytes)
        return fail(ErrorCode::InvalidArgument,
                    Errors::tr("The credential file %1 is too large to be one.").arg(path));
    return usable(bytes, QStringLiteral("the file %1").arg(path));
}

} // namespace

Result<Secret> resolveCredential(const CredentialReference &reference)
{
    using Kind = CredentialReference::Kind;
    switch (reference.kind) {
    case Kind::Environment:
        return fromEnvironment(reference.value);
    case Kind::File:
        return fromFile(reference.value);
    case Kind::Keychain:
        return fail(ErrorCode::Unsupported,
                    Errors::tr("The keychain is asked by the program that serves."));
    case Kind::None:
        break;
    }
    return Secret();
}

} // namespace orchestris
