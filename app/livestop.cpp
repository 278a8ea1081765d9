// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/livestop.h"

#include "models/domain/requestid.h"
#include "models/storage/auditrepository.h"
#include "models/storage/keyrepository.h"
#include "models/storage/organizationrepository.h"
#include "models/storage/storage.h"
#include "models/storage/userrepository.h"

namespace orchestris {

namespace {

struct Subject {
    QString name;
    QString what;
};

/// The name of a row that may be gone by now.
template<typename T>
QString nameOf(const Result<T> &row, Id id)
{
    return row ? row->name : QString::number(id);
}

Subject subjectOf(StorageContext &context, const StopOrder &order)
{
    if (order.requestId > 0)
        return {QString::fromLatin1(formatRequestId(order.requestId)), QStringLiteral("request")};
    if (order.keyId > 0)
        return {nameOf(KeyRepository(context.db, context.hasher, context.clock).find(order.keyId),
                       order.keyId),
                QStringLiteral("all of the key")};
    if (order.userId > 0)
        return {nameOf(UserRepository(context.db).find(order.userId), order.userId),
                QStringLiteral("all of the user")};
    if (order.organizationId > 0)
        return {nameOf(OrganizationRepository(context.db).find(order.organizationId),
                       order.organizationId),
                QStringLiteral("all of the organization")};
    return {QStringLiteral("everything"), QStringLiteral("everything")};
}

Result<void> note(StorageContext &context, const StopOrder &order)
{
    const Subject subject = subjectOf(context, order);
    return AuditRepository(context.db)
        .append(QStringLiteral("requests.stop"), subject.name, {},
                {{QStringLiteral("stopped"), subject.what}});
}

} // namespace

void stopAudited(Storage &storage, const StopOrder &order,
                 std::function<void(std::function<void(Result<int>)>)> stop, QObject *context,
                 std::function<void(Result<int>)> done)
{
    storage.runThen<void>(
        [order](StorageContext &work) { return note(work, order); }, context,
        [stop = std::move(stop), done = std::move(done)](const Result<void> &noted) {
            if (noted)
                stop(done);
            else
                done(tl::unexpected(noted.error()));
        });
}

} // namespace orchestris
