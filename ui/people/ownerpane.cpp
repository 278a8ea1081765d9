// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/ownerpane.h"

#include "models/tables/format.h"
#include "models/tables/keytablemodel.h"
#include "models/tables/limitwords.h"
#include "ui/consolebackend.h"
#include "ui/limits/limitbars.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/linkrow.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QFormLayout>

#include <algorithm>

namespace orchestris {

namespace {

enum Fact { Kind, State, OrganizationName, Models, LoopGuard, Keys, LastUsed };

constexpr int MostKeys = 12; ///< shown; the rest is counted

} // namespace

OwnerPane::OwnerPane(const UiContext &context, const QList<QAction *> &actions, QWidget *parent)
    : SidePane(context.theme, parent)
    , m_context(context)
    , m_limits(new LimitBars(context.theme))
    , m_noKeys(makeText("muted"))
    , m_keys(new QVBoxLayout)
{
    setAccessibleName(tr("Organization or user"));
    QFormLayout *form = makeForm();
    for (const QString &name : {tr("Kind"), tr("State"), tr("Organization"), tr("Models"),
                                tr("Loop guard"), tr("Keys"), tr("Last used")}) {
        const Field field{makeName(name), makeValue()};
        form->addRow(field.name, field.value);
        m_fields.append(field);
    }
    column()->addLayout(form);
    column()->addSpacing(8);
    column()->addWidget(makeLabel("heading", tr("Limits that they meet")));
    column()->addWidget(m_limits);
    column()->addSpacing(8);
    column()->addWidget(makeLabel("heading", tr("Keys")));
    m_keys->setSpacing(0);
    column()->addLayout(m_keys);
    column()->addWidget(m_noKeys);
    column()->addStretch(1);
    for (QAction *action : actions)
        buttons()->addWidget(makeActionButton(action));
    buttons()->addStretch(1);
    connect(m_limits, &LimitBars::limitWanted, this, &OwnerPane::limitWanted);
}

void OwnerPane::setField(int field, const QString &text)
{
    m_fields[field].value->setText(text);
    m_fields[field].name->setVisible(!text.isEmpty());
    m_fields[field].value->setVisible(!text.isEmpty());
}

void OwnerPane::show(const OwnerRow &row, const QList<LimitRow> &limits)
{
    const SnapshotPtr snapshot = m_context.backend.snapshot();
    const qint64 now = m_context.clock.nowUs();
    const bool isUser = row.kind == OwnerKind::User;
    const bool works = row.enabled && row.organizationEnabled;
    m_id = rowId(row);
    setHead(works ? Tone::Good : row.enabled ? Tone::Warning : Tone::Quiet, row.name);
    setField(Kind, isUser ? tr("User") : tr("Organization"));
    setField(State, !row.enabled ? tr("Disabled: requests with these keys are refused.")
                    : works
                        ? tr("Active")
                        : tr("Refused: the organization %1 is disabled.").arg(row.organization));
    setField(OrganizationName, isUser ? row.organization : QString());
    setField(Models, row.models.everything ? scopeText(row.models)
                                           : row.models.models.join(QStringLiteral(", ")));
    setField(LoopGuard, isUser ? QString() : words::loopGuard(row.loopGuard));
    setField(Keys,
             tr("%1 active of %2").arg(format::count(row.activeKeys), format::count(row.keys)));
    setField(LastUsed, row.lastUsedAtUs == 0 ? tr("Never used")
                                             : tr("%1 (%2)", "a time, how long ago")
                                                   .arg(format::dateTime(row.lastUsedAtUs).left(16),
                                                        format::ago(row.lastUsedAtUs, now)));
    m_limits->setRows(limits, *snapshot, now);
    showKeys(row);
    slideIn();
}

void OwnerPane::showKeys(const OwnerRow &row)
{
    const SnapshotPtr snapshot = m_context.backend.snapshot();
    QList<ApiKey> keys;
    for (const ApiKey &key : snapshot->configuration().keys) {
        const Id owner = key.ownerKind == OwnerKind::User ? key.userId : key.organizationId;
        if (key.ownerKind == row.kind && owner == row.id)
            keys.append(key);
    }
    std::stable_sort(keys.begin(), keys.end(), [](const ApiKey &a, const ApiKey &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    while (QLayoutItem *item = m_keys->takeAt(0)) {
        item->widget()->deleteLater(); // a click on it may be under way
        item->widget()->hide();
        delete item;
    }
    const qint64 now = m_context.clock.nowUs();
    for (const ApiKey &key : keys.first(std::min<qsizetype>(keys.size(), MostKeys))) {
        auto *link = new LinkRow(m_context.theme);
        const KeyState state = effectiveState(key, now);
        link->setSentence(keyStateTone(state),
                          tr("%1: %2", "a key, its state").arg(key.name, keyStateText(state)));
        connect(link, &QAbstractButton::clicked, this,
                [this, id = key.id] { Q_EMIT keyWanted(id); });
        m_keys->addWidget(link);
    }
    const auto more = int(keys.size()) - MostKeys;
    m_noKeys->setText(keys.isEmpty() ? tr("No keys yet") : tr("%n more", nullptr, more));
    m_noKeys->setVisible(keys.isEmpty() || more > 0);
}

} // namespace orchestris
