// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/ownerdialog.h"

#include "models/tables/limitwords.h"
#include "models/tables/scopetablemodel.h"
#include "ui/keys/scopeeditor.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/selectbox.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace orchestris {

namespace {

OwnerChange asChange(OwnerKind kind, Id id, const QString &name, const Scope &models)
{
    OwnerChange change;
    change.kind = kind;
    change.id = id;
    change.name = name;
    change.models = models;
    change.loopGuard = LoopGuardAction::Warn;
    return change;
}

OwnerChange asChange(const Organization &organization)
{
    OwnerChange change =
        asChange(OwnerKind::Organization, organization.id, organization.name, organization.models);
    change.loopGuard = organization.loopGuard;
    return change;
}

QString titleOf(const OwnerChange &now)
{
    const bool user = now.kind == OwnerKind::User;
    if (now.id == 0)
        return user ? OwnerDialog::tr("Add a user") : OwnerDialog::tr("Add an organization");
    return (user ? OwnerDialog::tr("Edit user %1") : OwnerDialog::tr("Edit organization %1"))
        .arg(*now.name);
}

} // namespace

OwnerDialog::OwnerDialog(const UiContext &context, OwnerKind kind, QWidget *parent)
    : OwnerDialog(context, asChange(kind, 0, {}, {}), parent)
{
}

OwnerDialog::OwnerDialog(const UiContext &context, const Organization &organization,
                         QWidget *parent)
    : OwnerDialog(context, asChange(organization), parent)
{
}

OwnerDialog::OwnerDialog(const UiContext &context, const User &user, QWidget *parent)
    : OwnerDialog(context, asChange(OwnerKind::User, user.id, user.name, user.models), parent)
{
}

OwnerDialog::OwnerDialog(const UiContext &context, const OwnerChange &now, QWidget *parent)
    : FormDialog(context, titleOf(now), now.id == 0 ? tr("&Add") : tr("&Save"), parent)
    , m_snapshot(context.backend.snapshot())
    , m_now(now)
    , m_name(new QLineEdit)
    , m_nameNote(makeText("invalid"))
    , m_organization(new SelectBox)
    , m_scope(new ScopeEditor(*m_snapshot))
    , m_scopeCount(makeText("caption"))
    , m_loopGuard(new SelectBox)
{
    resize(560, 320);
    build();
    m_name->setText(*now.name);
    m_name->setFocus();
    m_scope->setScope(*now.models);
    m_loopGuard->setCurrentIndex(int(*now.loopGuard));
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_nameTouched = true;
        showChecks();
    });
    connect(m_scope, &ScopeEditor::changed, this, &OwnerDialog::showChecks);
    connect(m_organization, &QComboBox::currentIndexChanged, this, &OwnerDialog::showChecks);
    showChecks();
}

void OwnerDialog::build()
{
    const bool user = m_now.kind == OwnerKind::User;
    const QList<Organization> &organizations = m_snapshot->configuration().organizations;
    m_name->setObjectName(QStringLiteral("ownerName"));
    m_name->setPlaceholderText(user ? tr("As people call them, like “lead”")
                                    : tr("A team or a company, like “Research”"));
    m_organization->setObjectName(QStringLiteral("organization"));
    m_loopGuard->setObjectName(QStringLiteral("loopGuard"));
    auto *name = new QVBoxLayout;
    name->setSpacing(6);
    addField(name, tr("&Name"), m_name);
    name->addWidget(m_nameNote);
    fields()->addLayout(name);
    for (const Organization &organization : organizations)
        m_organization->addItem(organization.name, organization.id);
    if (user && m_now.id == 0 && organizations.size() > 1) {
        addField(fields(), tr("&Organization"), m_organization);
    } else { // not asked for
        m_organization->setParent(this);
        m_organization->hide();
    }

    auto *models = new QVBoxLayout;
    models->setSpacing(8);
    models->addWidget(makeLabel("field", user ? tr("Visible models") : tr("Allowed models")));
    models->addWidget(m_scope);
    models->addWidget(m_scopeCount);
    models->addWidget(makeText(
        "caption", user ? tr("Their keys can call nothing else, whatever a key's own list says.")
                        : tr("Its keys and its users' keys can call nothing else.")));
    fields()->addLayout(models);

    for (const LoopGuardAction action :
         {LoopGuardAction::Off, LoopGuardAction::Warn, LoopGuardAction::Stop})
        m_loopGuard->addItem(words::loopGuard(action));
    if (user) {
        m_loopGuard->setParent(this);
        m_loopGuard->hide();
    } else {
        addField(fields(), tr("Loop &guard"), m_loopGuard);
        fields()->addWidget(
            makeText("caption", tr("When a key repeats the same request again and again: nothing, "
                                   "a notice on the Limits page, or a notice and a refusal. A key "
                                   "can have a setting of its own.")));
    }
    fields()->addStretch(1);
}

void OwnerDialog::showChecks()
{
    const QString name = m_nameTouched ? nameProblem() : QString();
    m_nameNote->setText(name);
    m_nameNote->setVisible(!name.isEmpty());
    setStyleProperty(m_name, "invalid", !name.isEmpty());

    // What keys that allow every model could call.
    User user;
    Organization organization;
    ScopeQuestion question;
    if (m_now.kind == OwnerKind::User) {
        user.models = m_scope->scope();
        question.user = &user;
        const User *present = m_snapshot->user(m_now.id);
        question.organization = m_snapshot->organization(
            present ? present->organizationId : m_organization->currentData().toLongLong());
    } else {
        organization.models = m_scope->scope();
        question.organization = &organization;
    }
    const QList<ScopedName> names = effectiveScope(*m_snapshot, question);
    m_scopeCount->setText(words::ownerScopeCount(names));
    m_scopeCount->setVisible(m_scope->problem().isEmpty());
    setStyleProperty(m_scopeCount, "tone",
                     countAllowed(names) == 0 ? QVariant(QStringLiteral("warning")) : QVariant());
    check();
}

QString OwnerDialog::nameProblem() const
{
    const bool user = m_now.kind == OwnerKind::User;
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return user ? tr("Give the user a name.") : tr("Give the organization a name.");
    if (!checkDisplayName(u"A name", name))
        return tr("A name has at most 100 characters, and none that cannot be seen.");
    const auto taken = [&](const auto &others) {
        return std::any_of(others.begin(), others.end(), [&](const auto &other) {
            return other.id != m_now.id && other.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    const Configuration &configuration = m_snapshot->configuration();
    if (user ? taken(configuration.users) : taken(configuration.organizations))
        return user ? tr("There is a user named “%1” already.").arg(name)
                    : tr("There is an organization named “%1” already.").arg(name);
    return {};
}

QString OwnerDialog::problem() const
{
    const QString name = nameProblem();
    return name.isEmpty() ? m_scope->problem() : name;
}

QString OwnerDialog::hint() const
{
    const QString name = nameProblem();
    if (!name.isEmpty())
        return m_nameTouched ? QString() : name;
    return m_scope->showsProblem() ? QString() : m_scope->problem();
}

OwnerChange OwnerDialog::change() const
{
    OwnerChange change;
    change.kind = m_now.kind;
    change.id = m_now.id;
    if (change.kind == OwnerKind::User && change.id == 0)
        change.organizationId = m_organization->currentData().toLongLong();
    if (const QString name = m_name->text().trimmed(); name != m_now.name)
        change.name = name;
    if (const Scope models = m_scope->scope(); models != m_now.models)
        change.models = models;
    const auto guard = LoopGuardAction(m_loopGuard->currentIndex());
    if (change.kind == OwnerKind::Organization && guard != m_now.loopGuard)
        change.loopGuard = guard;
    return change;
}

void OwnerDialog::submit()
{
    context().backend.changeOwner(change(), this, [this](const Result<Id> &stored) {
        if (!stored) {
            refuse(stored.error());
            return;
        }
        Q_EMIT saved(m_name->text().trimmed(), m_now.id == 0);
        accept();
    });
}

} // namespace orchestris
