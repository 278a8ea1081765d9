// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/audit/auditpane.h"

#include "models/tables/audittablemodel.h"
#include "models/tables/format.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QFormLayout>

namespace orchestris {

AuditPane::AuditPane(const ThemeController &theme, QWidget *parent)
    : SidePane(theme, parent)
{
    setAccessibleName(tr("Change in full"));
    QPushButton *copy = makeButton(nullptr, tr("Copy as &JSON"), Glyph::Copy);
    copy->setObjectName(QStringLiteral("copyJson"));
    makeCopyButton(copy, [this] { return QString::fromUtf8(auditJson(m_entry)); });
    buttons()->addWidget(copy);
    buttons()->addStretch(1);
    column()->addStretch(1);
}

void AuditPane::show(const AuditEntry &entry)
{
    m_entry = entry;
    fill();
    slideIn();
}

void AuditPane::fill()
{
    setHead(Tone::Quiet, auditActionText(m_entry.action));
    delete m_body;
    m_body = new QWidget;
    auto *rows = new QVBoxLayout(m_body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    const auto heading = [&](const QString &text) {
        QLabel *label = makeLabel("heading", text);
        label->setContentsMargins(0, 10, 0, 0);
        rows->addWidget(label);
        QFormLayout *form = makeForm();
        rows->addLayout(form);
        return form;
    };
    const auto line = [](QFormLayout *form, const QString &name, const QString &text) {
        QLabel *value = makeValue();
        value->setText(text);
        form->addRow(makeName(name), value);
        return value;
    };

    QFormLayout *entry = heading(tr("Entry"));
    line(entry, tr("Of what"), m_entry.subject.isEmpty() ? format::none() : m_entry.subject);
    line(entry, tr("When"), format::dateTime(m_entry.atUs));
    line(entry, tr("Who"), m_entry.actor);
    line(entry, tr("Program"), m_entry.program);
    line(entry, tr("Number"), format::count(m_entry.id));
    line(entry, tr("Action"), m_entry.action);

    const QList<AuditMember> members = auditMembers(m_entry);
    const bool isNew = m_entry.before.isEmpty();
    const bool isGone = m_entry.after.isEmpty();
    if (!members.isEmpty()) {
        QFormLayout *changes = heading(isNew    ? tr("Set")
                                       : isGone ? tr("Was")
                                                : tr("Before → after"));
        for (const AuditMember &member : members) {
            const QString before = auditValueText(member.name, member.before);
            const QString after = auditValueText(member.name, member.after);
            line(changes, member.name,
                 isNew    ? after
                 : isGone ? before
                          : QStringLiteral("%1 → %2").arg(before, after))
                ->setObjectName(QStringLiteral("member-") + member.name);
        }
    }
    QFormLayout *chain = heading(tr("Chain"));
    line(chain, tr("Hash"), breakable(QString::fromLatin1(m_entry.hash.toHex())))
        ->setToolTip(tr("Covers this entry and the hash of the one before it."));
    column()->insertWidget(0, m_body);
}

} // namespace orchestris
