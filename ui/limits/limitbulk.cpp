// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/limits/limitbulk.h"

#include "models/tables/limitwords.h"
#include "ui/consolebackend.h"
#include "ui/limits/changelimitsdialog.h"
#include "ui/widgets/messagebar.h"

#include <algorithm>

namespace orchestris {

LimitBulk::LimitBulk(const UiContext &context, MessageBar &messages, JobBar &job, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_messages(messages)
    , m_page(page)
    , m_run(job)
{
}

void LimitBulk::remove(const QList<Limit> &limits)
{
    const auto prepaid = int(std::count_if(limits.begin(), limits.end(), [](const Limit &limit) {
        return limit.window == LimitWindow::Total;
    }));
    QString text = tr("Remove %n limits?", nullptr, int(limits.size()));
    if (prepaid > 0)
        text += u' '
                + tr("%n of them count in total: what was used of these is forgotten, and they "
                     "cannot be brought back.",
                     nullptr, prepaid);
    m_messages.ask(
        text, tr("Re&move limits"), [this, limits] { removeNow(limits); }, tr("&Keep limits"));
}

void LimitBulk::removeNow(const QList<Limit> &limits)
{
    const SnapshotPtr snapshot = m_context.backend.snapshot();
    QList<BulkOrder> orders;
    for (const Limit &limit : limits)
        orders.append({words::subjectName(limit.subject, limit.subjectId, *snapshot),
                       [this, id = limit.id](QObject *order, BulkOrder::Done done) {
                           m_context.backend.removeLimit(id, order, std::move(done));
                       }});
    m_run.start(tr("Removing %n limits…", nullptr, int(limits.size())), orders,
                [this, limits](const BulkOutcome &outcome) {
                    QList<Limit> back;
                    for (const Limit &limit : outcome.doneOf(limits)) {
                        if (limit.window != LimitWindow::Total)
                            back.append(limit);
                    }
                    std::function<void()> undo;
                    if (!back.isEmpty())
                        undo = [this, back] {
                            QList<Limit> again = back;
                            for (Limit &limit : again)
                                limit.id = 0;
                            set(again, {}, Set::Back);
                        };
                    sayOutcome(m_messages,
                               tr("%n limits are removed.", nullptr, int(outcome.done.size())),
                               outcome, undo);
                });
}

void LimitBulk::change(const QList<Limit> &limits)
{
    auto *dialog = new ChangeLimitsDialog(m_context, limits, m_page);
    connect(dialog, &ChangeLimitsDialog::chosen, this,
            [this, limits](const QList<Limit> &changed) { set(changed, limits, Set::Change); });
    dialog->open();
}

void LimitBulk::set(const QList<Limit> &limits, const QList<Limit> &before, Set what)
{
    const SnapshotPtr snapshot = m_context.backend.snapshot();
    QList<BulkOrder> orders;
    for (const Limit &limit : limits)
        orders.append({words::subjectName(limit.subject, limit.subjectId, *snapshot),
                       [this, limit](QObject *order, BulkOrder::Done done) {
                           m_context.backend.setLimit(
                               limit, order, [done](const Result<Limit> &stored) {
                                   done(stored ? Result<void>() : tl::unexpected(stored.error()));
                               });
                       }});
    const bool isBack = what == Set::Back;
    const auto count = int(limits.size());
    m_run.start(isBack ? tr("Setting %n limits again…", nullptr, count)
                       : tr("Changing %n limits…", nullptr, count),
                orders, [this, before, isBack](const BulkOutcome &outcome) {
                    const QList<Limit> earlier = before.isEmpty() ? before : outcome.doneOf(before);
                    std::function<void()> undo;
                    if (!earlier.isEmpty())
                        undo = [this, earlier] { set(earlier, {}, Set::Change); };
                    const auto done = int(outcome.done.size());
                    sayOutcome(m_messages,
                               isBack ? tr("%n limits are back.", nullptr, done)
                                      : tr("%n limits are changed.", nullptr, done),
                               outcome, undo);
                });
}

} // namespace orchestris
