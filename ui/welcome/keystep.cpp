// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/keystep.h"

#include "models/domain/clock.h"
#include "ui/connect/fixtooldialog.h"
#include "ui/consolebackend.h"
#include "ui/modelsource.h"
#include "ui/widgets/amounttext.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/selectbox.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QStackedWidget>

namespace orchestris {

namespace {

constexpr int FieldWidth = 380;
constexpr qint64 UsualLimit = 5'000'000'000; // $5 a day: an afternoon of an agent, not a holiday

} // namespace

KeyStep::KeyStep(const UiContext &context, FirstSteps &steps)
    : WelcomeStep(context, steps)
    , m_stack(new QStackedWidget)
    , m_name(new QLineEdit)
    , m_owner(new SelectBox)
    , m_personRow(new QWidget)
    , m_person(new QLineEdit)
    , m_alias(new QLineEdit(QStringLiteral("default")))
    , m_limited(new QCheckBox(tr("At most so many dollars a &day")))
    , m_amount(new QLineEdit(amountForField(LimitMetric::Cost, UsualLimit)))
    , m_hint(makeText("caption"))
    , m_message(new MessageBar(context.theme))
    , m_shown(new QLineEdit)
    , m_copy(makeButton(nullptr, tr("&Copy key"), Glyph::Copy))
{
    m_stack->addWidget(buildFields());
    m_stack->addWidget(buildShown());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

QWidget *KeyStep::buildFields()
{
    m_name->setObjectName(QStringLiteral("keyName"));
    m_owner->setObjectName(QStringLiteral("keyOwner"));
    m_person->setObjectName(QStringLiteral("keyPerson"));
    m_alias->setObjectName(QStringLiteral("keyAlias"));
    m_limited->setObjectName(QStringLiteral("keyLimited"));
    m_amount->setObjectName(QStringLiteral("keyAmount"));
    m_hint->setObjectName(QStringLiteral("keyHint"));
    m_limited->setChecked(true);
    m_amount->setAccessibleName(tr("Dollars a day"));
    auto *sheet = new QWidget;
    auto *fields = new QVBoxLayout;
    fields->setSpacing(14);
    addField(fields, tr("N&ame of the key"), m_name);
    addField(fields, tr("&For whom"), m_owner);
    auto *person = new QVBoxLayout(m_personRow);
    person->setContentsMargins(0, 0, 0, 0);
    addField(person, tr("Name of the &person"), m_person);
    fields->addWidget(m_personRow);
    addField(fields, tr("What tools &call the model"), m_alias);
    auto *limit = new QHBoxLayout;
    limit->addWidget(m_limited, 1);
    m_amount->setFixedWidth(96);
    m_amount->setAlignment(Qt::AlignRight);
    limit->addWidget(m_amount);
    fields->addLayout(limit);
    fields->addWidget(m_hint);
    fields->addWidget(m_message);
    fields->addStretch(1);
    auto *row = new QHBoxLayout(sheet);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(fields);
    row->addStretch(1);
    m_name->setFixedWidth(FieldWidth);
    for (QLineEdit *field : {m_name, m_person, m_alias, m_amount})
        connect(field, &QLineEdit::textChanged, this, &KeyStep::check);
    connect(m_limited, &QCheckBox::toggled, this, [this](bool on) {
        m_amount->setEnabled(on);
        check();
    });
    connect(m_owner, &QComboBox::currentIndexChanged, this, [this] {
        m_personRow->setVisible(m_owner->currentData().toInt() == int(OwnerKind::User));
        check();
    });
    return sheet;
}

QWidget *KeyStep::buildShown()
{
    m_shown->setObjectName(QStringLiteral("issuedKey"));
    m_shown->setReadOnly(true);
    m_shown->setAccessibleName(tr("The new key"));
    QFont font = monospaceFont();
    font.setPixelSize(12); // the whole key fits
    m_shown->setFont(font);
    m_copy->setObjectName(QStringLiteral("copyKey"));
    makeCopyButton(m_copy, [this] { return m_shown->text(); });
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_shown);
    auto *row = new QHBoxLayout;
    row->addWidget(m_copy);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(makeText(
        "muted", tr("It is shown this once. The next step puts it into your tool, so that you need "
                    "not keep it; if it is lost, issue another.")));
    column->addStretch(1);
    return sheet;
}

QString KeyStep::title() const
{
    return tr("A key for your tool");
}

QString KeyStep::explanation() const
{
    return tr("Tools get keys of this gateway, never the provider's. What is used with each key is "
              "recorded, and can be limited.");
}

void KeyStep::enter()
{
    if (steps().issued.key.id != 0) {
        showKey();
        return;
    }
    const SnapshotPtr snapshot = context().backend.snapshot();
    m_stack->setCurrentIndex(0);
    if (m_name->text().isEmpty())
        m_name->setText(freeKeyName(*snapshot, QStringLiteral("first-key")));
    if (m_owner->count() == 0) {
        for (const Organization &organization : snapshot->configuration().organizations)
            m_owner->addItem(tr("The team “%1”").arg(organization.name),
                             int(OwnerKind::Organization));
        m_owner->addItem(tr("One person"), int(OwnerKind::User));
    }
    m_name->setFocus();
    m_name->selectAll();
    check();
}

QString KeyStep::problem() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("Give the key a name.");
    if (!checkDisplayName(u"A key", m_name->text().trimmed()))
        return tr("A name has at most 100 characters, and none that cannot be seen.");
    if (m_personRow->isVisibleTo(this) && m_person->text().trimmed().isEmpty())
        return tr("Say whose key it is.");
    const QString alias = m_alias->text().trimmed();
    if (!alias.isEmpty()) {
        if (const auto named = checkAliasName(alias); !named)
            return named.error().message;
    }
    if (m_limited->isChecked() && !parseAmount(LimitMetric::Cost, m_amount->text()))
        return tr("An amount is in dollars, such as 5 or 2.50.");
    return {};
}

void KeyStep::check()
{
    const QString wrong = problem();
    setStyleProperty(m_hint, "role",
                     wrong.isEmpty() ? QStringLiteral("caption") : QStringLiteral("invalid"));
    m_hint->setText(!wrong.isEmpty() ? wrong
                    : m_alias->text().trimmed().isEmpty()
                        ? tr("Tools call %1 by that name.").arg(steps().model)
                        : tr("It stands for %1, and can stand for another model later without a "
                             "change in your tools.")
                              .arg(steps().model));
    Q_EMIT changed();
}

QString KeyStep::nextText() const
{
    return m_stack->currentIndex() == 0 ? tr("&Issue the key") : tr("&Next");
}

bool KeyStep::isReady() const
{
    return !m_busy && (m_stack->currentIndex() == 1 || problem().isEmpty());
}

void KeyStep::advance()
{
    if (m_stack->currentIndex() == 1) {
        Q_EMIT done();
        return;
    }
    m_busy = true;
    m_message->dismiss();
    Q_EMIT changed();
    makeAlias();
}

void KeyStep::refuse(const Error &error)
{
    m_busy = false;
    m_message->sayError(error);
    Q_EMIT changed();
}

void KeyStep::makeAlias()
{
    const QString name = m_alias->text().trimmed();
    steps().calledAs = name.isEmpty() ? steps().model : name;
    const QList<AliasTarget> targets{{steps().model, 0, 1}};
    for (const ModelAlias &alias : context().backend.snapshot()->configuration().aliases) {
        if (alias.name == name && alias.targets == targets) {
            issue();
            return;
        }
    }
    if (name.isEmpty()) {
        issue();
        return;
    }
    context().models.saveAlias({{}, name, targets}, this, [this](const Result<ModelAlias> &saved) {
        if (saved)
            issue();
        else
            refuse(saved.error());
    });
}

void KeyStep::issue()
{
    KeyRequest request;
    request.name = m_name->text().trimmed();
    request.ownerKind = OwnerKind(m_owner->currentData().toInt());
    if (request.ownerKind == OwnerKind::User)
        request.userName = m_person->text().trimmed();
    request.scope = {false, {steps().calledAs}};
    context().backend.issueKey(request, this, [this](const Result<IssuedKey> &issued) {
        if (!issued) {
            refuse(issued.error());
            return;
        }
        steps().issued = *issued;
        if (m_limited->isChecked())
            limit();
        else
            showKey();
    });
}

void KeyStep::limit()
{
    Limit limit;
    limit.subject = LimitSubject::Key;
    limit.subjectId = steps().issued.key.id;
    limit.amount = parseAmount(LimitMetric::Cost, m_amount->text()).value_or(UsualLimit);
    limit.createdAtUs = context().clock.nowUs();
    context().backend.setLimit(limit, this, [this](const Result<Limit> &stored) {
        showKey(); // the key is there in any case
        if (!stored)
            Q_EMIT failed(stored.error());
    });
}

void KeyStep::showKey()
{
    m_busy = false;
    m_shown->setText(steps().issued.text);
    m_shown->setCursorPosition(0);
    m_stack->setCurrentIndex(1);
    m_copy->setFocus();
    Q_EMIT changed();
}

void KeyStep::wipe()
{
    m_shown->clear();
}

} // namespace orchestris
