// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/attentionnotifier.h"

#include "models/domain/clock.h"
#include "models/domain/redaction.h"
#include "ui/window/attentionwatch.h"
#include "ui/window/notificationkinds.h"

#include <algorithm>

namespace orchestris {

AttentionNotifier::AttentionNotifier(const UiContext &context, const AttentionWatch &watch,
                                     std::function<bool()> isLookedAt, const Pace &pace,
                                     QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_watch(watch)
    , m_isLookedAt(std::move(isLookedAt))
{
    for (const auto &[timer, interval] :
         {std::pair(&m_settle, pace.settleMs), std::pair(&m_gather, pace.gatherMs),
          std::pair(&m_rest, pace.restMs)}) {
        timer->setSingleShot(true);
        timer->setInterval(interval);
    }
    connect(&m_gather, &QTimer::timeout, this, &AttentionNotifier::tell);
    connect(&m_rest, &QTimer::timeout, this, &AttentionNotifier::tell);
    connect(&watch, &AttentionWatch::changed, this, &AttentionNotifier::note);
    m_settle.start();
    note();
}

AttentionNotifier::Subject AttentionNotifier::subjectOf(const AttentionItem &item)
{
    return {item.kind, item.id, item.target, item.tone == Tone::Bad};
}

void AttentionNotifier::expect(AttentionItem::Kind kind)
{
    m_known.insert({kind, 0, {}, true}, m_context.clock.nowUs());
}

void AttentionNotifier::note()
{
    const qint64 now = m_context.clock.nowUs();
    for (const AttentionItem &item : m_watch.items()) {
        if (item.tone != Tone::Bad && item.tone != Tone::Warning)
            continue;
        const Subject subject = subjectOf(item);
        const auto known = m_known.constFind(subject);
        const bool isNew = known == m_known.constEnd() || now - *known > RepeatUs;
        m_known.insert(subject, now);
        if (isNew && (!m_settle.isActive() || item.kind == AttentionItem::Kind::Gateway))
            m_waiting.append(subject);
    }
    if (!m_waiting.isEmpty() && !m_gather.isActive() && !m_rest.isActive())
        m_gather.start();
}

void AttentionNotifier::tell()
{
    QList<AttentionItem> news;
    for (const AttentionItem &item : m_watch.items()) { // what is over by now is left out
        if (m_waiting.contains(subjectOf(item)) && isNotified(m_context.settings, item.kind))
            news.append(item);
    }
    m_waiting.clear();
    if (news.isEmpty() || m_isLookedAt())
        return;
    m_rest.start();
    const int count = int(news.size());
    QStringList lines;
    for (int i = 0; i < std::min(count, MostNamed); ++i)
        lines.append(redacted(news[i].text));
    if (count > MostNamed)
        lines.append(tr("And %n more.", nullptr, count - MostNamed));
    Q_EMIT told(count == 1 ? tr("Needs attention") : tr("%n things need attention", nullptr, count),
                lines.join(u'\n'),
                count == 1 ? placeOf(news.first()) : Place{.page = PageKind::Overview});
}

} // namespace orchestris
