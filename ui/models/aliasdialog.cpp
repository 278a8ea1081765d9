// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/aliasdialog.h"

#include "ui/consolebackend.h"
#include "ui/models/targetseditor.h"
#include "ui/modelsource.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace orchestris {

AliasDialog::AliasDialog(const UiContext &context, const ModelAlias &alias,
                         const QList<StoredProbe> &probes, QWidget *parent)
    : FormDialog(context, alias.id == 0 ? tr("Add an alias") : tr("Edit alias %1").arg(alias.name),
                 alias.id == 0 ? tr("&Add alias") : tr("&Save"), parent)
    , m_alias(alias)
    , m_name(new QLineEdit)
    , m_nameNote(makeText("invalid"))
    , m_renameNote(makeText("caption"))
    , m_targets(new TargetsEditor(context, probes))
{
    resize(880, 520);
    m_name->setObjectName(QStringLiteral("aliasName"));
    m_name->setPlaceholderText(tr("What clients ask for, like default-agent"));
    m_renameNote->setObjectName(QStringLiteral("renameNote"));
    auto *name = new QVBoxLayout;
    name->setSpacing(6);
    addField(name, tr("&Name"), m_name);
    name->addWidget(m_nameNote);
    name->addWidget(m_renameNote);
    fields()->addLayout(name);
    auto *targets = new QVBoxLayout;
    targets->setSpacing(6);
    targets->addWidget(makeLabel("field", tr("Targets, in the order in which they are tried")));
    targets->addWidget(m_targets);
    fields()->addLayout(targets);
    m_name->setText(alias.name);
    m_targets->setTargets(alias.targets);
    connect(m_name, &QLineEdit::textChanged, this, &AliasDialog::look);
    connect(m_targets, &TargetsEditor::changed, this, &AliasDialog::look);
    alias.id == 0 ? m_name->setFocus() : m_targets->focusSearch();
    look();
}

void AliasDialog::look()
{
    const QString wrong = m_name->text().isEmpty() ? QString() : nameProblem();
    m_nameNote->setText(wrong);
    m_nameNote->setVisible(!wrong.isEmpty());
    setStyleProperty(m_name, "invalid", !wrong.isEmpty());
    const QString rename = wrong.isEmpty() ? renameNote() : QString();
    m_renameNote->setText(rename);
    m_renameNote->setVisible(!rename.isEmpty());
    check();
}

QString AliasDialog::renameNote() const
{
    const QString name = m_name->text().trimmed();
    if (m_alias.id == 0 || name == m_alias.name || name.isEmpty())
        return {};
    return tr("Keys, people, organizations and limits that name “%1” will name “%2”. Clients have "
              "to ask for the new name; what was used before stays under the old one.")
        .arg(m_alias.name, name);
}

QString AliasDialog::nameProblem() const
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return tr("Give the alias a name.");
    if (!checkAliasName(name))
        return tr("An alias has up to 100 characters, no blanks and no '/': that marks direct "
                  "model IDs.");
    const SnapshotPtr snapshot = context().backend.snapshot();
    for (const ModelAlias &other : snapshot->configuration().aliases) {
        if (other.id != m_alias.id && other.name == name)
            return tr("There is an alias named “%1” already.").arg(name);
    }
    return {};
}

QString AliasDialog::problem() const
{
    const QString name = nameProblem();
    return name.isEmpty() ? m_targets->problem() : name;
}

QString AliasDialog::hint() const
{
    // The field says it itself once something is typed.
    return m_name->text().isEmpty() || nameProblem().isEmpty() ? problem() : QString();
}

void AliasDialog::submit()
{
    const AliasDraft draft{m_alias.id == 0 ? QString() : m_alias.name, m_name->text().trimmed(),
                           m_targets->targets()};
    context().models.saveAlias(draft, this, [this](const Result<ModelAlias> &stored) {
        if (!stored) {
            refuse(stored.error());
            return;
        }
        Q_EMIT saved(*stored);
        accept();
    });
}

} // namespace orchestris
