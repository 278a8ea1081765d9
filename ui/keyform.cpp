// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keyform.h"

#include "models/domain/clock.h"
#include "models/tables/format.h"
#include "ui/consolebackend.h"
#include "ui/datebox.h"
#include "ui/modelpicker.h"
#include "ui/parts.h"
#include "ui/selectbox.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QDateTime>
#include <QLineEdit>
#include <QRadioButton>

namespace orchestris {

namespace {

constexpr qint64 DayUs = 86'400'000'000;

QStringList userNames(const Snapshot &snapshot)
{
    QStringList names;
    for (const User &user : snapshot.configuration().users)
        names.append(user.name);
    names.sort(Qt::CaseInsensitive);
    return names;
}

QString organizationName(const Snapshot &snapshot)
{
    const auto &organizations = snapshot.configuration().organizations;
    return organizations.isEmpty() ? QString() : organizations.first().name;
}

QList<ModelPicker::Item> pickerItems(const Snapshot &snapshot)
{
    QList<ModelPicker::Item> items;
    for (const Snapshot::AliasEntry &alias : snapshot.aliases())
        items.append({QString::fromUtf8(alias.name), KeyForm::tr("alias"), false, false});
    for (const Snapshot::ModelEntry &model : snapshot.models())
        items.append({QString::fromUtf8(model.directId), {}, false, false});
    std::stable_sort(items.begin(), items.end(), [](const auto &a, const auto &b) {
        return std::pair(a.detail.isEmpty(), a.name.toCaseFolded())
               < std::pair(b.detail.isEmpty(), b.name.toCaseFolded());
    });
    return items;
}

} // namespace

KeyForm::KeyForm(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_snapshot(context.backend.snapshot())
    , m_name(new QLineEdit)
    , m_nameNote(makeLabel("invalid"))
    , m_ownerKind(new SelectBox)
    , m_user(new QLineEdit)
    , m_ownerNote(makeLabel("caption"))
    , m_everything(new QRadioButton(tr("&Every model, also those added later")))
    , m_only(new QRadioButton(tr("On&ly these")))
    , m_picker(new ModelPicker)
    , m_modelsNote(makeLabel("invalid"))
    , m_expiry(new SelectBox)
    , m_date(new DateBox)
    , m_expiryNote(makeLabel("caption"))
    , m_note(new QLineEdit)
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
    addModels(column);
    addExpiry(column);
    m_note->setObjectName(QStringLiteral("keyNote"));
    m_note->setPlaceholderText(tr("Optional"));
    addField(column, tr("N&ote"), m_note);
    column->addStretch(0);

    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_nameTouched = true;
        check();
    });
    check();
}

void KeyForm::addOwner(QVBoxLayout *column)
{
    const QString organization = organizationName(*m_snapshot);
    m_ownerKind->setObjectName(QStringLiteral("ownerKind"));
    m_ownerKind->addItem(organization.isEmpty() ? tr("The organization")
                                                : tr("Organization %1").arg(organization));
    m_ownerKind->addItem(tr("A user"));
    m_user->setObjectName(QStringLiteral("ownerUser"));
    m_user->setPlaceholderText(tr("The user's name"));
    m_user->setAccessibleName(tr("User"));
    auto *completer = new QCompleter(userNames(*m_snapshot), m_user);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_user->setCompleter(completer);

    QLabel *label = makeLabel("field", tr("O&wner"));
    label->setBuddy(m_ownerKind);
    m_ownerKind->setAccessibleName(tr("Owner"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_ownerKind, 1);
    row->addWidget(m_user, 1);
    auto *block = new QVBoxLayout;
    block->setSpacing(6);
    block->addWidget(label);
    block->addLayout(row);
    block->addWidget(m_ownerNote);
    column->addLayout(block);
    connect(m_ownerKind, &QComboBox::currentIndexChanged, this, &KeyForm::check);
    connect(m_user, &QLineEdit::textChanged, this, [this] {
        m_userTouched = true;
        check();
    });
}

void KeyForm::addModels(QVBoxLayout *column)
{
    m_everything->setObjectName(QStringLiteral("everyModel"));
    m_only->setObjectName(QStringLiteral("onlyModels"));
    m_everything->setChecked(true);
    m_picker->setItems(pickerItems(*m_snapshot));
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(m_everything);
    row->addWidget(m_only);
    row->addStretch(1);
    auto *block = new QVBoxLayout;
    block->setSpacing(8);
    block->addWidget(makeLabel("field", tr("Models")));
    block->addLayout(row);
    block->addWidget(m_picker, 1);
    block->addWidget(m_modelsNote);
    column->addLayout(block, 1);
    connect(m_only, &QRadioButton::toggled, this, &KeyForm::check);
    connect(m_picker, &ModelPicker::checkedChanged, this, [this] {
        m_modelsTouched = true;
        check();
    });
}

void KeyForm::addExpiry(QVBoxLayout *column)
{
    m_expiry->setObjectName(QStringLiteral("expiry"));
    m_expiry->addItems(
        {tr("Never"), tr("In 7 days"), tr("In 30 days"), tr("In 90 days"), tr("After a date…")});
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

void KeyForm::focusName()
{
    m_name->setFocus();
}

QString KeyForm::problem() const
{
    for (const QString &text : {nameProblem(), ownerProblem(), modelsProblem(), expiryProblem()}) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString KeyForm::hint() const
{
    const QString text = problem();
    for (const QLabel *note : {m_nameNote, m_ownerNote, m_modelsNote, m_expiryNote}) {
        if (note->text() == text)
            return {};
    }
    return text;
}

KeyRequest KeyForm::request() const
{
    KeyRequest request;
    request.name = m_name->text().trimmed();
    const bool user = m_ownerKind->currentIndex() == 1;
    request.ownerKind = user ? OwnerKind::User : OwnerKind::Organization;
    request.userName = user ? m_user->text().trimmed() : QString();
    request.scope.everything = m_everything->isChecked();
    if (!request.scope.everything)
        request.scope.models = m_picker->checked();
    request.expiresAtUs = expiresAtUs();
    request.note = m_note->text().trimmed();
    return request;
}

void KeyForm::check()
{
    const bool user = m_ownerKind->currentIndex() == 1;
    const bool date = m_expiry->currentIndex() == OnDate;
    m_user->setVisible(user);
    m_picker->setVisible(m_only->isChecked());
    m_date->setVisible(date);

    const auto complain = [](QLabel *note, const QString &text) {
        note->setText(text);
        note->setVisible(!text.isEmpty());
    };
    const QString name = m_nameTouched ? nameProblem() : QString();
    complain(m_nameNote, name);
    setStyleProperty(m_name, "invalid", !name.isEmpty());
    complain(m_modelsNote, m_modelsTouched ? modelsProblem() : QString());

    const QString owner = m_userTouched ? ownerProblem() : QString();
    setStyleProperty(m_ownerNote, "role",
                     owner.isEmpty() ? QStringLiteral("caption") : QStringLiteral("invalid"));
    const bool isNew = user && ownerProblem().isEmpty() && !isKnownUser(m_user->text().trimmed());
    complain(m_ownerNote, isNew ? tr("A new user; they are added with the key.") : owner);

    const QString expiry = expiryProblem();
    setStyleProperty(m_expiryNote, "role",
                     expiry.isEmpty() ? QStringLiteral("caption") : QStringLiteral("invalid"));
    const qint64 expires = expiresAtUs();
    complain(m_expiryNote, expiry.isEmpty() && expires != 0
                               ? tr("Refused from %1 on.").arg(format::dateTime(expires).left(16))
                               : expiry);
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
        if (key.name.compare(name, Qt::CaseInsensitive) == 0)
            return tr("There is a key named “%1” already. Choose another name.").arg(key.name);
    }
    return {};
}

QString KeyForm::ownerProblem() const
{
    if (m_ownerKind->currentIndex() == 0)
        return {};
    const QString name = m_user->text().trimmed();
    if (name.isEmpty())
        return tr("Name the user that owns the key.");
    if (!checkDisplayName(u"A user", name))
        return tr("A name has at most 100 characters, and none that cannot be seen.");
    return {};
}

QString KeyForm::modelsProblem() const
{
    if (m_everything->isChecked() || !m_picker->checked().isEmpty())
        return {};
    return m_picker->isEmpty()
               ? tr("There are no models yet. Add a provider first, or allow every model.")
               : tr("Choose at least one model, or allow every model.");
}

QString KeyForm::expiryProblem() const
{
    const qint64 expires = expiresAtUs();
    return expires != 0 && expires <= m_context.clock.nowUs()
               ? tr("This date has passed. Choose a later one.")
               : QString();
}

qint64 KeyForm::expiresAtUs() const
{
    const qint64 now = m_context.clock.nowUs();
    switch (m_expiry->currentIndex()) {
    case Days7:
        return now + 7 * DayUs;
    case Days30:
        return now + 30 * DayUs;
    case Days90:
        return now + 90 * DayUs;
    case OnDate:
        return m_date->date().addDays(1).startOfDay().toMSecsSinceEpoch() * 1000;
    default:
        return 0;
    }
}

bool KeyForm::isKnownUser(const QString &name) const
{
    return userNames(*m_snapshot).contains(name, Qt::CaseInsensitive);
}

} // namespace orchestris
