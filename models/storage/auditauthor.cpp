// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/auditauthor.h"

#include <QCoreApplication>

#include <pwd.h>
#include <unistd.h>

#include <vector>

namespace orchestris {

namespace {

constexpr size_t EntryBytes = 16 * 1024; // what getpwuid_r may fill; a directory's entries are long

QString accountName(uid_t uid)
{
    std::vector<char> buffer(EntryBytes);
    passwd entry{};
    passwd *found = nullptr;
    if (::getpwuid_r(uid, &entry, buffer.data(), buffer.size(), &found) == 0 && found
        && found->pw_name && *found->pw_name)
        return QString::fromLocal8Bit(found->pw_name);
    return QStringLiteral("uid %1").arg(uid);
}

} // namespace

AuditAuthor currentAuthor()
{
    return {accountName(::geteuid()), QCoreApplication::applicationName()};
}

} // namespace orchestris
