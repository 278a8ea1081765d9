// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/keyfields.h"

#include "models/domain/errorwords.h"
#include "models/domain/iprange.h"

#include <algorithm>

namespace orchestris {

namespace {

// They are in every listing, and in the memory of every gateway.
constexpr qsizetype MostTags = 20;
constexpr qsizetype LongestTag = 50;
constexpr qsizetype MostAddresses = 100;
constexpr qsizetype LongestNote = 1000;

bool hasControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

Result<QStringList> checkTags(const QStringList &tags)
{
    QStringList checked;
    for (const QString &given : tags) {
        const QString tag = given.trimmed();
        if (tag.size() > LongestTag || tag.contains(u',') || hasControls(tag))
            return fail(ErrorCode::InvalidArgument,
                        Errors::tr("\"%1\" cannot be a tag: a tag has at most %2 characters "
                                   "and no commas.")
                            .arg(tag.left(LongestTag + 10))
                            .arg(LongestTag));
        if (!tag.isEmpty() && !checked.contains(tag, Qt::CaseInsensitive))
            checked.append(tag);
    }
    if (checked.size() > MostTags)
        return fail(ErrorCode::InvalidArgument,
                    Errors::tr("A key can have %1 tags at most.").arg(MostTags));
    return checked;
}

Result<QStringList> checkAddresses(const QStringList &addresses)
{
    QStringList checked;
    for (const QString &given : addresses) {
        const QString address = given.trimmed();
        if (hasControls(address))
            return fail(ErrorCode::InvalidArgument,
                        Errors::tr("An address has a control character in it."));
        if (auto range = parseIpRange(address); !range)
            return tl::unexpected(range.error());
        if (!checked.contains(address))
            checked.append(address);
    }
    if (checked.size() > MostAddresses)
        return fail(ErrorCode::InvalidArgument,
                    Errors::tr("A key can have %1 addresses at most; a range such as "
                               "192.0.2.0/24 is one.")
                        .arg(MostAddresses));
    return checked;
}

Result<void> checkEndpoints(KeyEndpoints endpoints)
{
    if (endpoints == KeyEndpoints() || (endpoints & ~AllKeyEndpoints) != KeyEndpoints())
        return fail(ErrorCode::InvalidArgument,
                    Errors::tr("A key needs at least one endpoint: chat, responses or "
                               "embeddings."));
    return {};
}

Result<void> checkNote(const QString &note)
{
    if (note.size() > LongestNote)
        return fail(ErrorCode::InvalidArgument,
                    Errors::tr("A note has at most %1 characters.").arg(LongestNote));
    return {};
}

} // namespace orchestris
