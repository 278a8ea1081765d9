// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/providers/providerbulk.h"

#include "ui/consolebackend.h"
#include "ui/page.h"
#include "ui/widgets/messagebar.h"

#include <algorithm>

namespace orchestris {

namespace {

/// To stand between quotation marks: `A”, “B`.
QString namesOf(const QList<Provider> &providers)
{
    QStringList names;
    for (const Provider &provider : providers)
        names.append(provider.name);
    return names.join(QStringLiteral("”, “"));
}

} // namespace

ProviderBulk::ProviderBulk(const UiContext &context, MessageBar &messages, JobBar &job,
                           QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_messages(messages)
    , m_run(job)
{
}

void ProviderBulk::setEnabled(const QList<Provider> &providers, bool enabled)
{
    switchAll(providers, enabled, Undo::Offer);
}

void ProviderBulk::switchAll(const QList<Provider> &providers, bool enabled, Undo undo)
{
    if (providers.isEmpty())
        return;
    QList<BulkOrder> orders;
    for (const Provider &provider : providers) {
        // As it is by then: only the switch is meant.
        const auto give = [this, id = provider.id, enabled](QObject *context,
                                                            const BulkOrder::Done &done) {
            const Provider *now = m_context.backend.snapshot()->provider(id);
            if (!now) {
                done(fail(ErrorCode::NotFound, Page::tr("That is not there any more.")));
                return;
            }
            ProviderDraft draft{*now, {}};
            draft.provider.enabled = enabled;
            m_context.backend.saveProvider(draft, context, [done](const Result<Provider> &stored) {
                done(stored ? Result<void>() : tl::unexpected(stored.error()));
            });
        };
        orders.append({provider.name, give});
    }
    const auto count = int(providers.size());
    m_run.start(enabled ? tr("Enabling %n provider(s)…", nullptr, count)
                        : tr("Disabling %n provider(s)…", nullptr, count),
                orders, [this, providers, enabled, undo](const BulkOutcome &outcome) {
                    const QList<Provider> switched = outcome.doneOf(providers);
                    const QString names = namesOf(switched);
                    const QString did =
                        enabled ? tr("“%1” is enabled again.").arg(names)
                                : tr("“%1” is disabled: requests for its models are refused until "
                                     "you enable it.")
                                      .arg(names);
                    std::function<void()> back;
                    if (undo == Undo::Offer)
                        back = [this, switched, enabled] {
                            switchAll(switched, !enabled, Undo::No);
                        };
                    sayOutcome(m_messages, did, outcome, back);
                });
}

QString ProviderBulk::removalText(const QList<ProviderRow> &rows) const
{
    int models = 0;
    QStringList names;
    QStringList stopped; // aliases that can answer no more
    for (const ProviderRow &row : rows) {
        models += row.models;
        names.append(row.provider.name);
    }
    const auto goes = [&](const AliasTarget &target) {
        return std::any_of(names.begin(), names.end(), [&](const QString &name) {
            return target.model.startsWith(name + u'/');
        });
    };
    const SnapshotPtr snapshot = m_context.backend.snapshot();
    for (const ModelAlias &alias : snapshot->configuration().aliases) {
        if (std::all_of(alias.targets.begin(), alias.targets.end(), goes))
            stopped.append(alias.name);
    }
    QString text = tr("Remove “%1” and its %n model(s)? Requests for them are refused from now on. "
                      "What was used stays recorded.",
                      nullptr, models)
                       .arg(names.join(QStringLiteral("”, “")));
    if (!stopped.isEmpty())
        text +=
            u' '
            + tr("These aliases lead nowhere then: %1.").arg(stopped.join(QStringLiteral(", ")));
    return text;
}

void ProviderBulk::remove(const QList<ProviderRow> &rows, std::function<void()> begun)
{
    if (rows.isEmpty())
        return;
    const bool isOne = rows.size() == 1;
    m_messages.ask(
        removalText(rows),
        isOne ? tr("&Remove provider") : tr("&Remove %n provider(s)", nullptr, int(rows.size())),
        [this, rows, begun = std::move(begun)] {
            begun();
            removeNow(rows);
        },
        isOne ? tr("&Keep provider") : tr("&Keep them"));
}

void ProviderBulk::removeNow(const QList<ProviderRow> &rows)
{
    QList<BulkOrder> orders;
    QList<Provider> providers;
    for (const ProviderRow &row : rows) {
        providers.append(row.provider);
        orders.append({row.provider.name,
                       [this, id = row.provider.id](QObject *context, BulkOrder::Done done) {
                           m_context.backend.removeProvider(id, context, std::move(done));
                       }});
    }
    m_run.start(tr("Removing %n provider(s)…", nullptr, int(rows.size())), orders,
                [this, providers](const BulkOutcome &outcome) {
                    sayOutcome(m_messages,
                               tr("“%1” is removed.").arg(namesOf(outcome.doneOf(providers))),
                               outcome, {});
                });
}

} // namespace orchestris
