// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/savebar.h"

#include "models/tables/settingwords.h"
#include "ui/settings/settingsdraft.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>

namespace orchestris {

namespace {

constexpr int MostNamed = 3;

QString changeText(const SettingsDraft &draft, const SettingField &field)
{
    return SaveBar::tr("%1: %2 → %3")
        .arg(settingwords::name(field), settingwords::valueText(field, draft.stored(field)),
             settingwords::valueText(field, draft.value(field)));
}

} // namespace

SaveBar::SaveBar(SettingsDraft &draft, QWidget *parent)
    : QFrame(parent)
    , m_draft(draft)
    , m_text(makeText(nullptr))
    , m_discard(makeButton(nullptr, tr("&Discard")))
    , m_save(makeButton("primary", tr("&Save changes")))
{
    setRole(this, "notice");
    setObjectName(QStringLiteral("saveBar"));
    m_text->setObjectName(QStringLiteral("unsaved"));
    m_discard->setObjectName(QStringLiteral("discard"));
    m_save->setObjectName(QStringLiteral("save"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_discard);
    row->addWidget(m_save);
    connect(m_discard, &QPushButton::clicked, &draft, &SettingsDraft::discard);
    connect(m_save, &QPushButton::clicked, this, &SaveBar::saveWanted);
    connect(&draft, &SettingsDraft::changed, this, &SaveBar::present);
    present();
}

void SaveBar::setBusy(bool busy)
{
    m_busy = busy;
    present();
}

void SaveBar::present()
{
    const QList<const SettingField *> changes = m_draft.changes();
    setVisible(!changes.isEmpty());
    const bool cannot = m_draft.hasProblem();
    m_save->setEnabled(!m_busy && !cannot);
    m_discard->setEnabled(!m_busy);
    QStringList lines;
    for (const SettingField *field : changes.first(std::min<qsizetype>(changes.size(), MostNamed)))
        lines.append(changeText(m_draft, *field));
    if (changes.size() > MostNamed)
        lines.append(tr("… and %n more", nullptr, int(changes.size()) - MostNamed));
    QStringList all;
    for (const SettingField *field : changes)
        all.append(changeText(m_draft, *field));
    m_text->setText(cannot ? tr("One of the values cannot be: the field says what can. Nothing is "
                                "saved yet.")
                           : tr("Not saved yet:") + u'\n' + lines.join(u'\n'));
    m_text->setToolTip(all.join(u'\n'));
}

} // namespace orchestris
