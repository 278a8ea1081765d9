// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/demo/demolimits.h"

#include "models/demo/demotraffic.h"

#include <cmath>

namespace orchestris {

namespace {

/// Two digits and zeros: what somebody would type.
qint64 roundAmount(double amount)
{
    const double unit = std::pow(10, std::floor(std::log10(std::max(amount, 1.0))) - 1);
    return std::max<qint64>(1, qint64(std::ceil(amount / unit) * unit));
}

double sumOf(const DemoCompany &company, const std::vector<double> &dailyCost, LimitSubject subject,
             Id id)
{
    double sum = 0;
    for (size_t key = 0; key < company.keys.size(); ++key) {
        const DemoKey &habit = company.keys[key];
        if ((subject == LimitSubject::Organization && habit.organizationId == id)
            || (subject == LimitSubject::User && habit.userId == id)
            || (subject == LimitSubject::Key && habit.keyId == id))
            sum += dailyCost[key];
    }
    return sum;
}

bool applies(const Limit &limit, const DemoKey &habit)
{
    switch (limit.subject) {
    case LimitSubject::Organization:
        return limit.subjectId == habit.organizationId;
    case LimitSubject::User:
        return limit.subjectId == habit.userId;
    case LimitSubject::Key:
        break;
    }
    return limit.subjectId == habit.keyId;
}

} // namespace

DemoLimits::DemoLimits(const DemoCompany &company, const DemoOptions &options,
                       const std::vector<double> &dailyCost, qint64 startUs)
{
    struct Row {
        LimitSubject subject;
        Id id;
        LimitWindow window;
        LimitAction action;
        double days; ///< of ordinary cost
    };
    static constexpr Row Rows[] = {
        {LimitSubject::Organization, 1, LimitWindow::Month, LimitAction::Warn, 29},
        {LimitSubject::Organization, 2, LimitWindow::Month, LimitAction::Block, 45},
        {LimitSubject::Organization, 3, LimitWindow::Month, LimitAction::Block, 60},
        {LimitSubject::User, 7, LimitWindow::Week, LimitAction::Block, 7},
        {LimitSubject::Key, 7, LimitWindow::Day, LimitAction::Block, 1.15},
        {LimitSubject::Key, 9, LimitWindow::Day, LimitAction::Block, 2.2},
    };
    for (const Row &row : Rows) {
        Limit limit;
        limit.subject = row.subject;
        limit.subjectId = row.id;
        limit.window = row.window;
        limit.action = row.action;
        limit.timeZone = options.timeZone;
        limit.createdAtUs = startUs;
        add(limit, row.days * sumOf(company, dailyCost, row.subject, row.id));
    }
    Limit concurrent;
    concurrent.subject = LimitSubject::Key;
    concurrent.subjectId = 10;
    concurrent.metric = LimitMetric::Concurrent;
    concurrent.window = LimitWindow::None;
    concurrent.timeZone = options.timeZone;
    concurrent.createdAtUs = startUs;
    add(concurrent, 8);
    m_standings.resize(size_t(m_limits.size()));
    for (const DemoKey &habit : company.keys) {
        std::vector<int> indexes;
        for (int i = 0; i < m_limits.size(); ++i) {
            if (applies(m_limits[i], habit))
                indexes.push_back(i);
        }
        m_byKey.push_back(std::move(indexes));
    }
}

void DemoLimits::add(Limit limit, double amount)
{
    limit.id = m_limits.size() + 1;
    limit.amount = roundAmount(amount);
    m_limits.append(limit);
}

DemoLimits::Standing &DemoLimits::standing(int limit, qint64 atUs)
{
    Standing &standing = m_standings[size_t(limit)];
    if (!standing.window.contains(atUs))
        standing = {windowAt(m_limits[limit], atUs), 0};
    return standing;
}

bool DemoLimits::refuses(int key, qint64 atUs)
{
    for (const int index : m_byKey[size_t(key)]) {
        const Limit &limit = std::as_const(m_limits)[index];
        if (limit.action == LimitAction::Block && limit.metric != LimitMetric::Concurrent
            && standing(index, atUs).used >= limit.amount)
            return true;
    }
    return false;
}

void DemoLimits::settle(UsageRecord &record, int key, bool writes)
{
    record.limits.clear();
    if (record.keyId == 0)
        return;
    const bool refused = record.status == 429 && record.errorOrigin == ErrorOrigin::Gateway;
    const Quantities quantities = quantitiesOf(record);
    for (const int index : m_byKey[size_t(key)]) {
        const Limit &limit = std::as_const(m_limits)[index];
        Standing &found = standing(index, record.startedAtUs);
        const qint64 used = quantities.of(limit.metric);
        AdmittedLimit entry{limit.id, limit.metric, limit.amount, found.used, 0, used, used, false};
        if (limit.metric == LimitMetric::Concurrent) {
            entry.heldBefore = record.id % 3;
            entry.held = 1;
        } else {
            entry.refused =
                refused && limit.action == LimitAction::Block && found.used >= limit.amount;
            found.used += used;
        }
        if (writes)
            record.limits.push_back(entry);
        if (entry.refused)
            break;
    }
}

} // namespace orchestris
