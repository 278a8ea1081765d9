// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/api/turnbatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace orchestris {

TurnBatch::TurnBatch(UsageSink &sink, QObject *parent)
    : QObject(parent)
    , m_sink(sink)
{
}

TurnBatch::~TurnBatch()
{
    handOver();
}

void TurnBatch::schedule()
{
    // A posted event comes after all sockets of this turn have been served.
    if (m_opened.empty() && m_ended.empty())
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

void TurnBatch::open(const UsageRecord &record)
{
    schedule();
    m_opened.push_back(record);
}

void TurnBatch::close(std::vector<EndedRecord> ended)
{
    schedule();
    std::move(ended.begin(), ended.end(), std::back_inserter(m_ended));
}

bool TurnBatch::event(QEvent *event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    handOver();
    return true;
}

void TurnBatch::handOver()
{
    const auto opened = std::exchange(m_opened, {});
    for (const UsageRecord &record : opened)
        m_sink.open(record);
    if (!m_ended.empty())
        m_sink.close(std::exchange(m_ended, {}));
}

} // namespace orchestris
