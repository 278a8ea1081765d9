// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/bulkrun.h"

#include "models/tables/sentences.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>

namespace orchestris {

namespace {

constexpr int NamedFailures = 3;

struct BulkWords {
    Q_DECLARE_TR_FUNCTIONS(bulk)
};

} // namespace

QString BulkOutcome::problems() const
{
    QStringList sentences;
    const auto named = int(std::min<qsizetype>(failed.size(), NamedFailures));
    for (const Failure &failure : failed.first(named))
        sentences.append(BulkWords::tr("“%1” failed: %2", "a name, a sentence")
                             .arg(failure.name, failure.message));
    if (const auto more = int(failed.size()) - named; more > 0)
        sentences.append(BulkWords::tr("%n more failed.", nullptr, more));
    if (notGiven > 0)
        sentences.append(BulkWords::tr("%n were left as they are.", nullptr, notGiven));
    return words::sentences(sentences);
}

BulkRun::BulkRun(JobBar &bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{
    connect(&bar, &JobBar::cancelled, this, &BulkRun::cancel);
}

void BulkRun::start(const QString &busy, const QList<BulkOrder> &orders, Finished finished)
{
    const Run run{busy, orders, std::move(finished)};
    if (isRunning())
        m_waiting.append(run);
    else
        begin(run);
}

void BulkRun::begin(const Run &run)
{
    m_orders = run.orders;
    m_next = 0;
    m_isCancelled = false;
    m_outcome = {};
    m_finished = run.finished;
    m_context = std::make_unique<QObject>();
    m_bar.begin(run.busy);
    giveNext();
}

void BulkRun::giveNext()
{
    if (m_next < m_orders.size() && !m_isCancelled) {
        m_orders[m_next].give(m_context.get(),
                              [this](const Result<void> &result) { take(result); });
        return;
    }
    m_outcome.notGiven = int(m_orders.size()) - m_next;
    m_bar.finish();
    m_context.release()->deleteLater(); // the last answer may come from inside it
    m_orders.clear();
    const Finished finished = std::exchange(m_finished, nullptr);
    finished(std::exchange(m_outcome, {}));
    if (!isRunning() && !m_waiting.isEmpty())
        begin(m_waiting.takeFirst());
}

void BulkRun::take(const Result<void> &result)
{
    if (result)
        m_outcome.done.append(m_next);
    else
        m_outcome.failed.append({m_orders[m_next].name, result.error().message});
    ++m_next;
    m_bar.setProgress(double(m_next) / double(m_orders.size()));
    giveNext();
}

void sayOutcome(MessageBar &messages, const QString &did, const BulkOutcome &outcome,
                std::function<void()> undo)
{
    const QString problems = outcome.problems();
    const bool isNone = outcome.done.isEmpty();
    const QString text = isNone ? problems : words::sentences({did, problems});
    if (!isNone && undo)
        messages.sayUndoable(text, std::move(undo));
    else
        messages.say(isNone ? Tone::Bad : problems.isEmpty() ? Tone::Good : Tone::Warning, text);
}

} // namespace orchestris
