// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of AdminSession that asks gateways which run: what is under way, and to stop it.

#include "app/cli/adminsession.h"
#include "app/cli/livelisting.h"
#include "app/controlclient.h"
#include "app/livestop.h"
#include "models/storage/keyrepository.h"
#include "models/storage/organizationrepository.h"
#include "models/storage/storage.h"
#include "models/storage/userrepository.h"

#include <algorithm>

namespace orchestris {

namespace {

Result<StopOrder> orderOf(StorageContext &context, const StopLive &wanted)
{
    StopOrder order;
    order.requestId = wanted.requestId;
    order.everything = wanted.everything;
    if (!wanted.key.isEmpty())
        return KeyRepository(context.db, context.hasher, context.clock)
            .find(wanted.key)
            .map([&](const ApiKey &key) {
                order.keyId = key.id;
                return order;
            });
    if (!wanted.user.isEmpty())
        return UserRepository(context.db).findByName(wanted.user).map([&](const User &user) {
            order.userId = user.id;
            return order;
        });
    if (!wanted.organization.isEmpty())
        return OrganizationRepository(context.db)
            .findByName(wanted.organization)
            .map([&](const Organization &organization) {
                order.organizationId = organization.id;
                return order;
            });
    return order;
}

/// Some gateways may have answered and others not: what is said is true then, but not all.
Result<void> complete(const ControlReply &reply)
{
    if (reply.problems.isEmpty())
        return {};
    return fail(ErrorCode::Unavailable, reply.problems.join(u' '));
}

} // namespace

void AdminSession::askGateways(const ControlRequest &request,
                               std::function<void(const ControlReply &)> done)
{
    if (!m_control)
        m_control = std::make_unique<ControlClient>(m_invocation.dataDirectory);
    m_control->ask(request, [this, done = std::move(done)](const Result<ControlReply> &reply) {
        if (reply)
            done(*reply);
        else
            finish(tl::unexpected(reply.error()));
    });
}

void AdminSession::work(const ListLive &)
{
    askGateways({}, [this](const ControlReply &reply) {
        work([reply](StorageContext &context, Output &output) {
            return printLive(context, output, reply.live).and_then([&] { return complete(reply); });
        });
    });
}

void AdminSession::work(const StopLive &stop)
{
    m_storage->runThen<StopOrder>(
        [stop](StorageContext &context) { return orderOf(context, stop); }, this,
        [this, stop](const Result<StopOrder> &order) {
            if (!order) {
                finish(tl::unexpected(order.error()));
                return;
            }
            askGateways({}, [this, stop, order = *order](const ControlReply &reply) {
                stopConcerned(stop, order, reply);
            });
        });
}

void AdminSession::stopConcerned(const StopLive &stop, const StopOrder &order,
                                 const ControlReply &reply)
{
    const auto concerned =
        std::count_if(reply.live.begin(), reply.live.end(),
                      [&](const LiveRequest &live) { return order.concerns(live.record); });
    if (concerned == 0) {
        // Nothing to stop is nothing to note in the audit.
        if (const auto all = complete(reply); !all)
            finish(all);
        else if (order.requestId > 0)
            finish(fail(ErrorCode::NotFound,
                        QStringLiteral("No such request is under way: it may have ended. "
                                       "\"orchestrisd requests show\" tells.")));
        else
            work([](StorageContext &, Output &output) { return printStopped(output, 0); });
        return;
    }
    if (stop.everything && !stop.isSure) {
        finish(fail(ErrorCode::InvalidArgument,
                    QStringLiteral("This would end %1 requests of all keys. Add --yes to do it.")
                        .arg(concerned)));
        return;
    }
    const auto atGateways = [this, order](const std::function<void(Result<int>)> &done) {
        askGateways({ControlRequest::Kind::Stop, order}, [this, done](const ControlReply &ended) {
            m_incomplete = complete(ended);
            done(ended.stopped);
        });
    };
    stopAudited(*m_storage, order, atGateways, this, [this](const Result<int> &stopped) {
        if (!stopped) {
            finish(tl::unexpected(stopped.error()));
            return;
        }
        work([count = *stopped, rest = m_incomplete](StorageContext &, Output &output) {
            return printStopped(output, count).and_then([&] { return rest; });
        });
    });
}

} // namespace orchestris
