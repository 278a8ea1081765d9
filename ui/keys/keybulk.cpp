// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/keybulk.h"

#include "ui/consolebackend.h"
#include "ui/keys/expirekeysdialog.h"
#include "ui/keys/tagkeysdialog.h"
#include "ui/widgets/messagebar.h"

namespace orchestris {

namespace {

QList<ApiKey> inState(const QList<ApiKey> &keys, KeyState state)
{
    QList<ApiKey> found;
    for (const ApiKey &key : keys) {
        if (key.state == state)
            found.append(key);
    }
    return found;
}

} // namespace

KeyBulk::KeyBulk(const UiContext &context, MessageBar &messages, JobBar &job, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_messages(messages)
    , m_page(page)
    , m_run(job)
{
}

void KeyBulk::disable(const QList<ApiKey> &keys)
{
    const QList<ApiKey> active = inState(keys, KeyState::Active);
    m_messages.askWith(
        tr("&End running requests too"),
        tr("Disable %n keys? Requests with them are refused until you enable them again.", nullptr,
           int(active.size())),
        tr("&Disable keys"),
        [this, active](bool ends) { setStates(active, KeyState::Disabled, ends, Undo::Offer); },
        tr("&Keep keys"));
}

void KeyBulk::enable(const QList<ApiKey> &keys)
{
    setStates(inState(keys, KeyState::Disabled), KeyState::Active, false, Undo::Offer);
}

void KeyBulk::revoke(const QList<ApiKey> &keys)
{
    const QList<ApiKey> present =
        inState(keys, KeyState::Active) + inState(keys, KeyState::Disabled);
    m_messages.askWith(
        tr("&End running requests too"),
        tr("Revoke %n keys? Requests with them are refused from now on. This cannot be undone; to "
           "stop them for a while, disable them instead.",
           nullptr, int(present.size())),
        tr("Re&voke keys"),
        [this, present](bool ends) { setStates(present, KeyState::Revoked, ends, Undo::No); },
        tr("&Keep keys"), MessageBar::Focus::Keep);
}

void KeyBulk::setStates(const QList<ApiKey> &keys, KeyState state, bool endsRunning, Undo undo)
{
    if (keys.isEmpty())
        return;
    QList<BulkOrder> orders;
    for (const ApiKey &key : keys)
        orders.append(
            {key.name,
             [this, id = key.id, state, endsRunning](QObject *context, BulkOrder::Done done) {
                 m_context.backend.setKeyState(id, state, endsRunning, context, std::move(done));
             }});
    const auto count = int(keys.size());
    const QString busy = state == KeyState::Active     ? tr("Enabling %n keys…", nullptr, count)
                         : state == KeyState::Disabled ? tr("Disabling %n keys…", nullptr, count)
                                                       : tr("Revoking %n keys…", nullptr, count);
    m_run.start(busy, orders, [this, keys, state, undo](const BulkOutcome &outcome) {
        const auto done = int(outcome.done.size());
        const QString did = state == KeyState::Active ? tr("%n keys are enabled.", nullptr, done)
                            : state == KeyState::Disabled
                                ? tr("%n keys are disabled.", nullptr, done)
                                : tr("%n keys are revoked.", nullptr, done);
        std::function<void()> back;
        if (undo == Undo::Offer)
            back = [this, changed = outcome.doneOf(keys), state] {
                setStates(changed,
                          state == KeyState::Active ? KeyState::Disabled : KeyState::Active, false,
                          Undo::No);
            };
        sayOutcome(m_messages, did, outcome, back);
    });
}

void KeyBulk::tag(const QList<ApiKey> &keys)
{
    auto *dialog = new TagKeysDialog(m_context, keys, m_page);
    connect(dialog, &TagKeysDialog::chosen, this,
            [this, keys](const QStringList &added, const QStringList &taken) {
                QList<KeyChange> changes;
                for (const ApiKey &key : keys) {
                    KeyChange one;
                    one.tags = changedTags(key.tags, added, taken);
                    changes.append(one);
                }
                change(keys, changes, Undo::Offer);
            });
    dialog->open();
}

void KeyBulk::expire(const QList<ApiKey> &keys)
{
    auto *dialog = new ExpireKeysDialog(m_context, int(keys.size()), m_page);
    connect(dialog, &ExpireKeysDialog::chosen, this, [this, keys](qint64 expiresAtUs) {
        KeyChange one;
        one.expiresAtUs = expiresAtUs;
        change(keys, QList<KeyChange>(keys.size(), one), Undo::Offer);
    });
    dialog->open();
}

void KeyBulk::change(const QList<ApiKey> &keys, const QList<KeyChange> &now, Undo undo)
{
    QList<BulkOrder> orders;
    for (int i = 0; i < keys.size(); ++i)
        orders.append({keys[i].name, [this, id = keys[i].id, one = now[i]](QObject *context,
                                                                           BulkOrder::Done done) {
                           m_context.backend.changeKey(
                               id, one, context, [done](const Result<ApiKey> &changed) {
                                   done(changed ? Result<void>() : tl::unexpected(changed.error()));
                               });
                       }});
    m_run.start(tr("Changing %n keys…", nullptr, int(keys.size())), orders,
                [this, keys, now, undo](const BulkOutcome &outcome) {
                    std::function<void()> back;
                    if (undo == Undo::Offer)
                        back = [this, before = outcome.doneOf(keys), did = outcome.doneOf(now)] {
                            QList<KeyChange> earlier;
                            for (int i = 0; i < before.size(); ++i) {
                                KeyChange one;
                                if (did[i].tags)
                                    one.tags = before[i].tags;
                                if (did[i].expiresAtUs)
                                    one.expiresAtUs = before[i].expiresAtUs;
                                earlier.append(one);
                            }
                            change(before, earlier, Undo::No);
                        };
                    sayOutcome(m_messages,
                               tr("%n keys are changed.", nullptr, int(outcome.done.size())),
                               outcome, back);
                });
}

} // namespace orchestris
