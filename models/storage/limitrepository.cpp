// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/limitrepository.h"

namespace orchestris {

namespace {

tl::unexpected<Error> notYet()
{
    return fail(ErrorCode::Unsupported, QStringLiteral("Limits cannot be stored yet."));
}

} // namespace

Result<QList<Limit>> LimitRepository::list()
{
    return QList<Limit>();
}

Result<Limit> LimitRepository::find(Id)
{
    return notYet();
}

Result<EarlierUse> LimitRepository::measure(const Limit &, const std::function<bool()> &)
{
    return notYet();
}

Result<Limit> LimitRepository::set(Limit, const std::optional<EarlierUse> &)
{
    return notYet();
}

Result<void> LimitRepository::remove(Id)
{
    return notYet();
}

Result<QList<LimitUse>> LimitRepository::uses(qint64)
{
    return QList<LimitUse>();
}

} // namespace orchestris
