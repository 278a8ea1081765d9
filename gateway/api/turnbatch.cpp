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

void TurnBatch::close(std::vector<EndedRecord> ended)
{
    // A posted event comes after all sockets of this turn have been served.
    if (m_ended.empty())
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
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
    if (!m_ended.empty())
        m_sink.close(std::exchange(m_ended, {}));
}

} // namespace orchestris
