// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/keyform.h"

#include "models/tables/scopetablemodel.h"
#include "ui/consolebackend.h"
#include "ui/keys/expiryeditor.h"
#include "ui/keys/keyruleseditor.h"
#include "ui/keys/scopeeditor.h"
#include "ui/keys/tagkeysdialog.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/selectbox.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QLineEdit>

#include <algorithm>

namespace orchestris {

namespace {

QStringList userNames(const Snapshot &snapshot)
{
    QStringList names;
    for (const User &user : snapshot.configuration().users)
        names.append(user.name);
    names.sort(Qt::CaseInsensitive);
    return names;
}

} // namespace

KeyForm::KeyForm(const UiContext &context, QWidget *parent)
    : KeyForm(context, std::nullopt, parent)
{
}

KeyForm::KeyForm(const UiContext &context, const ApiKey &key, QWidget *parent)
    : KeyForm(context, std::optional(key), parent)
{
}

KeyForm::KeyForm(const UiContext &context, const std::optional<ApiKey> &key, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_snapshot(context.backend.snapshot())
    , m_key(key)
    , m_name(new QLineEdit)
    , m_nameNote(makeLabel("invalid"))
    , m_owner(new SelectBox)
    , m_user(new QLineEdit)
    , m_ownerNote(makeLabel("caption"))
    , m_scope(new ScopeEditor(*m_snapshot))
    , m_scopeCount(makeText("caption"))
    , m_expiry(new ExpiryEditor(context.clock))
    , m_note(new QLineEdit)
    , m_tags(new QLineEdit)
    , m_tagsNote(makeText("invalid"))
    , m_more(makeButton("flat", {}))
    , m_rules(new KeyRulesEditor)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    m_name->setObjectName(QStringLiteral("keyName"));
    m_name->setPlaceholderText(tr("What it is for, like “ci-agents”"));
    auto *name = new QVBoxLayout;
    name->setSpacing(6);
    addField(name, tr("&Name"), m_name);
    name->addWidget(m_nameNote);
    column->addLayout(name);
    addOwner(column);
    auto *models = new QVBoxLayout;
    models->setSpacing(8);
    models->addWidget(makeLabel("field", tr("Models")));
    models->addWidget(m_scope, 1);
    models->addWidget(m_scopeCount);
    column->addLayout(models, 1);
    column->addWidget(m_expiry);
    addMore(column);
    column->addStretch(0);

    if (m_key) {
        m_name->setText(m_key->name);
        m_scope->setScope(m_key->scope);
        m_note->setText(m_key->note);
        m_tags->setText(m_key->tags.join(QStringLiteral(", ")));
        m_rules->setRules(*m_key);
        m_expiry->setPresent(m_key->expiresAtUs);
    }
    showMore(m_key
             && (m_key->endpoints != AllKeyEndpoints || !m_key->addresses.isEmpty()
                 || m_key->loopGuard));
    connect(m_scope, &ScopeEditor::changed, this, &KeyForm::check);
    connect(m_rules, &KeyRulesEditor::changed, this, &KeyForm::check);
    connect(m_expiry, &ExpiryEditor::changed, this, &KeyForm::check);
    connect(m_tags, &QLineEdit::textChanged, this, &KeyForm::check);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_nameTouched = true;
        check();
    });
    check();
}

void KeyForm::addOwner(QVBoxLayout *column)
{
    const QList<Organization> &organizations = m_snapshot->configuration().organizations;
    m_owner->setObjectName(QStringLiteral("ownerKind"));
    for (const Organization &organization : organizations)
        m_owner->addItem(tr("Organization %1").arg(organization.name), organization.id);
    if (organizations.isEmpty())
        m_owner->addItem(tr("The organization"), -1);
    m_owner->addItem(tr("A user"), 0);
    m_user->setObjectName(QStringLiteral("ownerUser"));
    m_user->setPlaceholderText(tr("The user's name"));
    m_user->setAccessibleName(tr("User"));
    auto *completer = new QCompleter(userNames(*m_snapshot), m_user);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_user->setCompleter(completer);
    if (m_key) {
        const bool user = m_key->ownerKind == OwnerKind::User;
        m_owner->setCurrentIndex(m_owner->findData(user ? Id(0) : m_key->organizationId));
        if (const User *owner = m_snapshot->user(m_key->userId))
            m_user->setText(owner->name);
        m_owner->setEnabled(false);
        m_user->setEnabled(false);
    }

    QLabel *label = makeLabel("field", tr("O&wner"));
    label->setBuddy(m_owner);
    m_owner->setAccessibleName(tr("Owner"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_owner, 1);
    row->addWidget(m_user, 1);
    auto *block = new QVBoxLayout;
    block->setSpacing(6);
    block->addWidget(label);
    block->addLayout(row);
    block->addWidget(m_ownerNote);
    column->addLayout(block);
    connect(m_owner, &QComboBox::currentIndexChanged, this, &KeyForm::check);
    connect(m_user, &QLineEdit::textChanged, this, [this] {
        m_userTouched = true;
        check();
    });
}

void KeyForm::addMore(QVBoxLayout *column)
{
    m_note->setObjectName(QStringLiteral("keyNote"));
    m_note->setPlaceholderText(tr("Optional"));
    m_tags->setObjectName(QStringLiteral("keyTags"));
    m_tags->setPlaceholderText(tr("Optional, like team-a, nightly"));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (const auto &[label, field] :
         {std::pair<QString, QWidget *>{tr("N&ote"), m_note}, {tr("&Tags"), m_tags}}) {
        auto *half = new QVBoxLayout;
        addField(half, label, field);
        row->addLayout(half, 1);
    }
    column->addLayout(row);
    column->addWidget(m_tagsNote);
    m_more->setObjectName(QStringLiteral("more"));
    m_more->setCheckable(true);
    m_more->setToolTip(tr("What the key may be used for, from where, and its loop guard"));
    auto *toggle = new QHBoxLayout;
    toggle->addWidget(m_more);
    toggle->addStretch(1);
    column->addLayout(toggle);
    column->addWidget(m_rules);
    connect(m_more, &QPushButton::toggled, this, [this](bool shown) {
        showMore(shown);
        check();
    });
}

void KeyForm::showMore(bool shown)
{
    m_more->setChecked(shown);
    m_more->setText(shown ? tr("Hide more r&ules") : tr("More r&ules"));
    m_rules->setVisible(shown);
}

void KeyForm::focusName()
{
    m_name->setFocus();
}

QString KeyForm::problem() const
{
    for (const QString &text :
         {nameProblem(), ownerProblem(), m_scope->problem(), m_expiry->problem(),
          tagsProblem(splitList(m_tags->text())), m_rules->problem()}) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString KeyForm::hint() const
{
    const QString text = problem();
    for (const QLabel *note : {m_nameNote, m_ownerNote, m_tagsNote}) {
        if (note->text() == text)
            return {};
    }
    if (text == m_expiry->problem() || m_rules->shows(text))
        return {};
    return m_scope->showsProblem() && text == m_scope->problem() ? QString() : text;
}

bool KeyForm::ownerIsUser() const
{
    return m_owner->currentData().toLongLong() == 0;
}

KeyRequest KeyForm::request() const
{
    KeyRequest request;
    request.name = m_name->text().trimmed();
    request.ownerKind = ownerIsUser() ? OwnerKind::User : OwnerKind::Organization;
    if (ownerIsUser())
        request.userName = m_user->text().trimmed();
    else if (const Organization *owner =
                 m_snapshot->organization(m_owner->currentData().toLongLong()))
        request.organizationName = owner->name;
    request.scope = m_scope->scope();
    request.expiresAtUs = m_expiry->expiresAtUs();
    request.note = m_note->text().trimmed();
    request.tags = splitList(m_tags->text());
    request.endpoints = m_rules->endpoints();
    request.addresses = m_rules->addresses();
    request.loopGuard = m_rules->loopGuard();
    return request;
}

KeyChange KeyForm::change() const
{
    const KeyRequest wanted = request();
    KeyChange change;
    if (wanted.name != m_key->name)
        change.name = wanted.name;
    if (wanted.note != m_key->note)
        change.note = wanted.note;
    if (wanted.tags != m_key->tags)
        change.tags = wanted.tags;
    if (wanted.scope != m_key->scope)
        change.scope = wanted.scope;
    if (wanted.endpoints != m_key->endpoints)
        change.endpoints = wanted.endpoints;
    if (wanted.addresses != m_key->addresses)
        change.addresses = wanted.addresses;
    if (wanted.expiresAtUs != m_key->expiresAtUs)
        change.expiresAtUs = wanted.expiresAtUs;
    if (wanted.loopGuard != m_key->loopGuard)
        change.loopGuard = wanted.loopGuard;
    return change;
}

void KeyForm::check()
{
    const bool user = ownerIsUser();
    m_user->setVisible(user);

    const auto complain = [](QLabel *note, const QString &text) {
        note->setText(text);
        note->setVisible(!text.isEmpty());
    };
    const QString name = m_nameTouched ? nameProblem() : QString();
    complain(m_nameNote, name);
    setStyleProperty(m_name, "invalid", !name.isEmpty());
    const QString tags = tagsProblem(splitList(m_tags->text()));
    complain(m_tagsNote, tags);
    setStyleProperty(m_tags, "invalid", !tags.isEmpty());

    const QString owner = m_userTouched ? ownerProblem() : QString();
    setStyleProperty(m_ownerNote, "role",
                     owner.isEmpty() ? QStringLiteral("caption") : QStringLiteral("invalid"));
    const bool isNew = user && ownerProblem().isEmpty() && !userNamed(m_user->text().trimmed());
    complain(m_ownerNote, isNew ? tr("A new user; they are added with the key.") : owner);

    countScope();
    Q_EMIT changed();
}

ScopeQuestion KeyForm::question() const
{
    if (m_key) {
        ScopeQuestion asked = scopeQuestionOf(*m_key, *m_snapshot);
        asked.scope = m_scope->scope();
        asked.endpoints = m_rules->endpoints();
        return asked;
    }
    ScopeQuestion asked{m_scope->scope(), m_rules->endpoints(), nullptr, nullptr};
    const QList<Organization> &organizations = m_snapshot->configuration().organizations;
    if (!ownerIsUser()) {
        asked.organization = m_snapshot->organization(m_owner->currentData().toLongLong());
    } else if (const User *user = userNamed(m_user->text().trimmed())) {
        asked.user = user;
        asked.organization = m_snapshot->organization(user->organizationId);
    } else if (!organizations.isEmpty()) { // where new users are added
        asked.organization = &organizations.first();
    }
    return asked;
}

void KeyForm::countScope()
{
    const QList<ScopedName> names = effectiveScope(*m_snapshot, question());
    m_scopeCount->setText(words::scopeCount(names));
    m_scopeCount->setVisible(m_scope->problem().isEmpty());
    setStyleProperty(m_scopeCount, "tone",
                     countAllowed(names) == 0 ? QVariant(QStringLiteral("warning")) : QVariant());
}

QString KeyForm::nameProblem() const
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return tr("Give the key a name.");
    if (!checkDisplayName(u"A key", name))
        return tr("A name has at most 100 characters, and none that cannot be seen.");
    for (const ApiKey &key : m_snapshot->configuration().keys) {
        if ((!m_key || key.id != m_key->id) && key.name.compare(name, Qt::CaseInsensitive) == 0)
            return tr("There is a key named “%1” already. Choose another name.").arg(key.name);
    }
    return {};
}

QString KeyForm::ownerProblem() const
{
    if (!ownerIsUser() || m_key)
        return {};
    const QString name = m_user->text().trimmed();
    if (name.isEmpty())
        return tr("Name the user that owns the key.");
    if (!checkDisplayName(u"A user", name))
        return tr("A name has at most 100 characters, and none that cannot be seen.");
    return {};
}

const User *KeyForm::userNamed(const QString &name) const
{
    const QList<User> &users = m_snapshot->configuration().users;
    const auto found = std::find_if(users.begin(), users.end(), [&name](const User &user) {
        return user.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == users.end() ? nullptr : &*found;
}

} // namespace orchestris
