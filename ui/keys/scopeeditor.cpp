// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/scopeeditor.h"

#include "ui/providers/modelpicker.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QRadioButton>

namespace orchestris {

ScopeEditor::ScopeEditor(const Snapshot &snapshot, QWidget *parent)
    : QWidget(parent)
    , m_everything(new QRadioButton(tr("&Every model, also those added later")))
    , m_only(new QRadioButton(tr("On&ly these")))
    , m_picker(new ModelPicker)
    , m_note(makeLabel("invalid"))
{
    for (const Snapshot::AliasEntry &alias : snapshot.aliases())
        m_aliases.append(QString::fromUtf8(alias.name));
    for (const Snapshot::ModelEntry &model : snapshot.models())
        m_directIds.append(QString::fromUtf8(model.directId));
    m_aliases.sort(Qt::CaseInsensitive);
    m_directIds.sort(Qt::CaseInsensitive);

    m_everything->setObjectName(QStringLiteral("everyModel"));
    m_only->setObjectName(QStringLiteral("onlyModels"));
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(m_everything);
    row->addWidget(m_only);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_picker, 1);
    column->addWidget(m_note);
    setScope({});
    connect(m_only, &QRadioButton::toggled, this, &ScopeEditor::check);
    connect(m_picker, &ModelPicker::checkedChanged, this, [this] {
        m_touched = true;
        check();
    });
}

void ScopeEditor::setScope(const Scope &scope)
{
    QList<ModelPicker::Item> items;
    for (const QString &name : std::as_const(m_aliases))
        items.append({name, tr("alias"), scope.models.contains(name), false});
    for (const QString &name : std::as_const(m_directIds))
        items.append({name, {}, scope.models.contains(name), false});
    for (const QString &name : scope.models) {
        if (!m_aliases.contains(name) && !m_directIds.contains(name))
            items.append({name, tr("not there now"), true, false});
    }
    m_picker->setItems(items);
    m_everything->setChecked(scope.everything);
    m_only->setChecked(!scope.everything);
    check();
}

Scope ScopeEditor::scope() const
{
    Scope scope;
    scope.everything = m_everything->isChecked();
    if (!scope.everything)
        scope.models = m_picker->checked();
    return scope;
}

QString ScopeEditor::problem() const
{
    if (m_everything->isChecked() || !m_picker->checked().isEmpty())
        return {};
    return m_picker->isEmpty()
               ? tr("There are no models yet. Add a provider first, or allow every model.")
               : tr("Choose at least one model, or allow every model.");
}

bool ScopeEditor::showsProblem() const
{
    return m_touched && !problem().isEmpty();
}

void ScopeEditor::check()
{
    m_picker->setVisible(m_only->isChecked());
    m_note->setText(m_touched ? problem() : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    Q_EMIT changed();
}

} // namespace orchestris
