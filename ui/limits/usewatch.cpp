// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/limits/usewatch.h"

#include "ui/consolebackend.h"

#include <QWidget>

namespace orchestris {

namespace {

constexpr int TickMs = 2'000;
constexpr int TicksATime = 15; ///< after which "5 min ago" may read differently

} // namespace

UseWatch::UseWatch(const UiContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
    connect(&context.backend, &ConsoleBackend::recordsChanged, this,
            [this](const QList<UsageRecord> &records) {
                for (const UsageRecord &record : records) {
                    qint64 &last = m_lastUsedUs[record.keyId];
                    last = std::max(last, record.startedAtUs);
                }
                m_isStale = true;
            });
    connect(&context.backend, &ConsoleBackend::snapshotChanged, this, [this] { m_isStale = true; });
    m_ticker.setInterval(TickMs);
    connect(&m_ticker, &QTimer::timeout, this, &UseWatch::tick);
    m_ticker.start();
}

void UseWatch::refresh()
{
    m_context.backend.listKeys(this, [this](const Result<QList<ApiKey>> &keys) {
        if (!keys) {
            Q_EMIT failed(keys.error());
            return;
        }
        for (const ApiKey &key : *keys) {
            qint64 &last = m_lastUsedUs[key.id];
            last = std::max(last, key.lastUsedAtUs);
        }
        Q_EMIT changed();
    });
    askUses();
}

LimitLoads UseWatch::loads() const
{
    return LimitLoads(
        LimitTableModel::rowsOf(*m_context.backend.snapshot(), m_uses, m_context.clock.nowUs()));
}

void UseWatch::tick()
{
    if (!m_page->isVisible())
        return;
    ++m_ticks;
    if (m_isStale)
        askUses();
    else if (m_ticks % TicksATime == 0)
        Q_EMIT changed();
}

void UseWatch::askUses()
{
    m_isStale = false;
    m_query = std::make_unique<QObject>();
    m_context.backend.listLimitUses(m_query.get(), [this](const Result<QList<LimitUse>> &uses) {
        if (!uses) {
            Q_EMIT failed(uses.error());
            return;
        }
        m_uses = *uses;
        Q_EMIT changed();
    });
}

} // namespace orchestris
