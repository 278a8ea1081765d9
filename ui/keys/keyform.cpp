// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/keyform.h"

#include "models/domain/clock.h"
#include "models/tables/format.h"
#include "ui/consolebackend.h"
#include "ui/keys/keyruleseditor.h"
#include "ui/keys/scopeeditor.h"
#include "ui/widgets/datebox.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/selectbox.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QDateTime>
#include <QLineEdit>

#include <algorithm>

namespace orchestris {

namespace {

constexpr qint64 DayUs = 86'400'000'000;
constexpr int MostTags = 20;
constexpr int LongestTag = 50;

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
    , m_expiry(new SelectBox)
    , m_date(new DateBox)
    , m_expiryNote(makeLabel("caption"))
    , m_note(new QLineEdit)
    , m_tags(new QLineEdit)
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
    column->addLayout(models, 1);
    addExpiry(column);
    addMore(column);
    column->addStretch(0);

    if (m_key) {
        m_name->setText(m_key->name);
        m_scope->setScope(m_key->scope);
        m_note->setText(m_key->note);
        m_tags->setText(m_key->tags.join(QStringLiteral(", ")));
        m_rules->setRules(*m_key);
    }
    showMore(m_key
             && (m_key->endpoints != AllKeyEndpoints || !m_key->addresses.isEmpty()
                 || m_key->loopGuard));
    connect(m_scope, &ScopeEditor::changed, this, &KeyForm::check);
    connect(m_rules, &KeyRulesEditor::changed, this, &KeyForm::check);
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

void KeyForm::addExpiry(QVBoxLayout *column)
{
    m_expiry->setObjectName(QStringLiteral("expiry"));
    if (m_key && m_key->expiresAtUs != 0)
        m_expiry->addItem(tr("As it is: %1").arg(format::dateTime(m_key->expiresAtUs).left(16)),
                          AsItIs);
    m_expiry->addItem(tr("Never"), Never);
    m_expiry->addItem(tr("In 7 days"), Days7);
    m_expiry->addItem(tr("In 30 days"), Days30);
    m_expiry->addItem(tr("In 90 days"), Days90);
    m_expiry->addItem(tr("After a date…"), OnDate);
    m_expiry->setAccessibleName(tr("Expires"));
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_context.clock.nowUs() / 1000).date();
    m_date->setDate(today.addMonths(1));
    m_date->setAccessibleName(tr("Last day of the key"));
    QLabel *label = makeLabel("field", tr("E&xpires"));
    label->setBuddy(m_expiry);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_expiry, 1);
    row->addWidget(m_date, 1);
    auto *block = new QVBoxLayout;
    block->setSpacing(6);
    block->addWidget(label);
    block->addLayout(row);
    block->addWidget(m_expiryNote);
    column->addLayout(block);
    connect(m_expiry, &QComboBox::currentIndexChanged, this, &KeyForm::check);
    connect(m_date, &QDateEdit::dateChanged, this, &KeyForm::check);
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
    for (const QString &text : {nameProblem(), ownerProblem(), m_scope->problem(), expiryProblem(),
                                tagsProblem(), m_rules->problem()}) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString KeyForm::hint() const
{
    const QString text = problem();
    for (const QLabel *note : {m_nameNote, m_ownerNote, m_expiryNote}) {
        if (note->text() == text)
            return {};
    }
    return m_scope->showsProblem() && text == m_scope->problem() ? QString() : text;
}

bool KeyForm::ownerIsUser() const
{
    return m_owner->currentData().toLongLong() == 0;
}

KeyForm::Expiry KeyForm::expiry() const
{
    return Expiry(m_expiry->currentData().toInt());
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
    request.expiresAtUs = expiresAtUs();
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
    m_date->setVisible(expiry() == OnDate);

    const auto complain = [](QLabel *note, const QString &text) {
        note->setText(text);
        note->setVisible(!text.isEmpty());
    };
    const QString name = m_nameTouched ? nameProblem() : QString();
    complain(m_nameNote, name);
    setStyleProperty(m_name, "invalid", !name.isEmpty());
    setStyleProperty(m_tags, "invalid", !tagsProblem().isEmpty());

    const QString owner = m_userTouched ? ownerProblem() : QString();
    setStyleProperty(m_ownerNote, "role",
                     owner.isEmpty() ? QStringLiteral("caption") : QStringLiteral("invalid"));
    const bool isNew = user && ownerProblem().isEmpty() && !isKnownUser(m_user->text().trimmed());
    complain(m_ownerNote, isNew ? tr("A new user; they are added with the key.") : owner);

    const QString expires = expiryProblem();
    setStyleProperty(m_expiryNote, "role",
                     expires.isEmpty() ? QStringLiteral("caption") : QStringLiteral("invalid"));
    const qint64 at = expiresAtUs();
    complain(m_expiryNote, expires.isEmpty() && at != 0 && expiry() != AsItIs
                               ? tr("Refused from %1 on.").arg(format::dateTime(at).left(16))
                               : expires);
    Q_EMIT changed();
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

QString KeyForm::expiryProblem() const
{
    const qint64 at = expiresAtUs();
    return expiry() != AsItIs && at != 0 && at <= m_context.clock.nowUs()
               ? tr("This date has passed. Choose a later one.")
               : QString();
}

QString KeyForm::tagsProblem() const
{
    const QStringList tags = splitList(m_tags->text());
    const bool fit = tags.size() <= MostTags
                     && std::all_of(tags.begin(), tags.end(),
                                    [](const QString &tag) { return tag.size() <= LongestTag; });
    return fit ? QString() : tr("At most 20 tags, of at most 50 characters each.");
}

qint64 KeyForm::expiresAtUs() const
{
    const qint64 now = m_context.clock.nowUs();
    switch (expiry()) {
    case Days7:
        return now + 7 * DayUs;
    case Days30:
        return now + 30 * DayUs;
    case Days90:
        return now + 90 * DayUs;
    case OnDate:
        return m_date->date().addDays(1).startOfDay().toMSecsSinceEpoch() * 1000;
    case AsItIs:
        return m_key->expiresAtUs;
    case Never:
        break;
    }
    return 0;
}

bool KeyForm::isKnownUser(const QString &name) const
{
    return userNames(*m_snapshot).contains(name, Qt::CaseInsensitive);
}

} // namespace orchestris
