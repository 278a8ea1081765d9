// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/limits/limitform.h"

#include "models/domain/clock.h"
#include "models/domain/limitwindow.h"
#include "models/tables/limitwords.h"
#include "ui/consolebackend.h"
#include "ui/keys/keyruleseditor.h"
#include "ui/widgets/amounttext.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/selectbox.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QTimeZone>

#include <algorithm>

namespace orchestris {

namespace {

template<typename List>
void addNames(SelectBox *box, const List &list)
{
    std::vector<std::pair<QString, Id>> names;
    for (const auto &entry : list)
        names.emplace_back(entry.name, entry.id);
    std::sort(names.begin(), names.end(), [](const auto &a, const auto &b) {
        return a.first.compare(b.first, Qt::CaseInsensitive) < 0;
    });
    for (const auto &[name, id] : names)
        box->addItem(name, id);
}

QVBoxLayout *column(const QString &label, QWidget *field)
{
    auto *layout = new QVBoxLayout;
    addField(layout, label, field);
    return layout;
}

/// A box that lists `names`, keeps `current` and lets one type.
void choose(SelectBox *box, const QStringList &names, const QString &current)
{
    box->addItems(names);
    box->makeSearchable();
    box->setCurrentText(current);
}

} // namespace

LimitForm::LimitForm(const UiContext &context, const Limit &limit, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_snapshot(context.backend.snapshot())
    , m_limit(limit)
    , m_kind(new SelectBox)
    , m_subject(new SelectBox)
    , m_model(new SelectBox)
    , m_metric(new SelectBox)
    , m_amount(new QLineEdit)
    , m_subjectNote(makeText("invalid"))
    , m_amountNote(makeText("invalid"))
    , m_fieldsNote(makeText("invalid"))
    , m_window(new SelectBox)
    , m_zone(new SelectBox)
    , m_zoneField(new QWidget)
    , m_action(new SelectBox)
    , m_mode(new SelectBox)
    , m_modeNote(makeText("caption"))
    , m_notices(new QLineEdit)
    , m_sameNote(makeText("caption"))
{
    m_kind->setObjectName(QStringLiteral("subjectKind"));
    m_subject->setObjectName(QStringLiteral("subject"));
    m_model->setObjectName(QStringLiteral("limitModel"));
    m_metric->setObjectName(QStringLiteral("metric"));
    m_amount->setObjectName(QStringLiteral("amount"));
    m_window->setObjectName(QStringLiteral("window"));
    m_zone->setObjectName(QStringLiteral("zone"));
    m_action->setObjectName(QStringLiteral("action"));
    m_mode->setObjectName(QStringLiteral("mode"));
    m_notices->setObjectName(QStringLiteral("notices"));
    fill();
    build();
    connectFields();
    hintAmount();
    check();
}

void LimitForm::fill()
{
    for (const LimitSubject kind :
         {LimitSubject::Organization, LimitSubject::User, LimitSubject::Key})
        m_kind->addItem(words::subjectKind(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(m_limit.subject)));
    m_subject->makeSearchable();
    fillSubjects();
    if (m_limit.subjectId != 0)
        m_subject->setCurrentIndex(m_subject->findData(m_limit.subjectId));

    QStringList models{tr("All models")};
    for (const Snapshot::AliasEntry &alias : m_snapshot->aliases())
        models.append(QString::fromUtf8(alias.name));
    for (const Snapshot::ModelEntry &model : m_snapshot->models())
        models.append(QString::fromUtf8(model.directId));
    if (!m_limit.model.isEmpty() && !models.contains(m_limit.model))
        models.append(m_limit.model);
    choose(m_model, models, m_limit.model.isEmpty() ? models.first() : m_limit.model);

    for (const LimitMetric metric :
         {LimitMetric::Cost, LimitMetric::TotalTokens, LimitMetric::OutputTokens,
          LimitMetric::Requests, LimitMetric::Concurrent})
        m_metric->addItem(words::metric(metric), int(metric));
    m_metric->setCurrentIndex(m_metric->findData(int(m_limit.metric)));
    for (const LimitWindow window : {LimitWindow::Minute, LimitWindow::Hour, LimitWindow::Day,
                                     LimitWindow::Week, LimitWindow::Month, LimitWindow::Total})
        m_window->addItem(words::window(window), int(window));
    m_window->setCurrentIndex(std::max(0, m_window->findData(int(m_limit.window))));
    if (m_limit.id != 0)
        m_amount->setText(amountForField(m_limit.metric, m_limit.amount));

    const QByteArray zone = m_limit.id == 0 ? systemTimeZone() : m_limit.timeZone;
    QStringList zones{QStringLiteral("UTC")}; // the system's list need not have these two
    if (zone != "UTC")
        zones.append(QString::fromUtf8(zone));
    for (const QByteArray &other : QTimeZone::availableTimeZoneIds()) {
        if (other != "UTC" && other != zone)
            zones.append(QString::fromUtf8(other));
    }
    choose(m_zone, zones, QString::fromUtf8(zone));
    m_action->addItems({tr("Refuse requests"), tr("Only warn")});
    m_action->setCurrentIndex(int(m_limit.action));
    m_mode->addItems({tr("Adaptive"), tr("Strict")});
    m_mode->setCurrentIndex(int(m_limit.mode));
    QStringList shares;
    for (const int share : m_limit.noticeAt)
        shares.append(QString::number(share));
    m_notices->setText(shares.join(QStringLiteral(", ")));
    for (QWidget *field : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_subject),
                           static_cast<QWidget *>(m_model), static_cast<QWidget *>(m_metric),
                           static_cast<QWidget *>(m_window)})
        field->setEnabled(m_limit.id == 0);
}

void LimitForm::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(14);
    const auto addRow = [rows](std::initializer_list<std::pair<QLayout *, int>> parts) {
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        for (const auto &[part, stretch] : parts)
            row->addLayout(part, stretch);
        rows->addLayout(row);
    };
    m_subject->setAccessibleName(tr("Name"));
    m_subject->lineEdit()->setPlaceholderText(tr("Type to find"));
    addRow({{column(tr("&Whose"), m_kind), 2},
            {column(tr("&Name"), m_subject), 4},
            {column(tr("M&odel or alias"), m_model), 4}});
    rows->addWidget(m_subjectNote);

    auto *amount = column(tr("&At most"), m_amount);
    addRow({{column(tr("W&hat"), m_metric), 4}, {amount, 3}, {column(tr("&In"), m_window), 3}});
    rows->addWidget(m_amountNote);

    auto *zone = new QVBoxLayout(m_zoneField);
    zone->setContentsMargins(0, 0, 0, 0);
    addField(zone, tr("Time &zone of the window"), m_zone);
    auto *zoneRow = new QHBoxLayout;
    zoneRow->addWidget(m_zoneField);
    auto *notices = column(tr("Notices at &percent"), m_notices);
    m_notices->setPlaceholderText(tr("None"));
    addRow({{zoneRow, 4}, {notices, 6}});
    rows->addWidget(m_fieldsNote);

    addRow({{column(tr("When &reached"), m_action), 1}, {column(tr("&Mode"), m_mode), 1}});
    rows->addWidget(m_modeNote);
    rows->addWidget(m_sameNote);
}

void LimitForm::connectFields()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        fillSubjects();
        check();
    });
    connect(m_metric, &QComboBox::currentIndexChanged, this, [this] {
        hintAmount();
        check();
    });
    connect(m_amount, &QLineEdit::textEdited, this, [this] { m_amountTouched = true; });
    for (SelectBox *box : {m_window, m_action, m_mode})
        connect(box, &QComboBox::currentIndexChanged, this, &LimitForm::check);
    for (SelectBox *box : {m_subject, m_model, m_zone})
        connect(box, &QComboBox::currentTextChanged, this, &LimitForm::check);
    for (QLineEdit *edit : {m_amount, m_notices})
        connect(edit, &QLineEdit::textChanged, this, &LimitForm::check);
}

void LimitForm::fillSubjects()
{
    const QSignalBlocker blocker(m_subject);
    m_subject->clear();
    const Configuration &configuration = m_snapshot->configuration();
    switch (subject()) {
    case LimitSubject::Organization:
        addNames(m_subject, configuration.organizations);
        break;
    case LimitSubject::User:
        addNames(m_subject, configuration.users);
        break;
    case LimitSubject::Key:
        addNames(m_subject, configuration.keys);
        break;
    }
    m_subject->setCurrentIndex(m_subject->count() == 1 ? 0 : -1); // a choice, not a guess
}

void LimitForm::hintAmount()
{
    m_amount->setPlaceholderText(metric() == LimitMetric::Cost         ? tr("Dollars, like 5.00")
                                 : metric() == LimitMetric::Concurrent ? tr("Like 4")
                                 : metric() == LimitMetric::Requests   ? tr("Like 600")
                                                                       : tr("Like 2 M"));
}

void LimitForm::focusFirst()
{
    if (m_limit.id != 0)
        m_amount->setFocus();
    else if (m_limit.subjectId != 0)
        m_metric->setFocus();
    else
        m_kind->setFocus();
}

void LimitForm::check()
{
    const bool concurrent = metric() == LimitMetric::Concurrent;
    m_window->setEnabled(m_limit.id == 0 && !concurrent);
    m_zoneField->setVisible(isCalendar());
    m_mode->setEnabled(canBeStrict());
    const bool strict = canBeStrict() && m_mode->currentIndex() == int(LimitMode::Strict);
    m_modeNote->setText(
        strict ? tr("Strict: each request holds the most it could use, and the provider is told "
                    "that maximum. No answer can pass the limit, but fewer requests run at once "
                    "near its end.")
        : canBeStrict()
            ? tr("Adaptive: each request holds what it will probably use, and more as it grows. "
                 "A lone agent with budget left is not refused.")
            : QString());
    m_modeNote->setVisible(canBeStrict());

    showNotes();
    const Limit *other = same(limit());
    m_sameNote->setText(other ? tr("There is such a limit already: %1. Saving changes it.")
                                    .arg(words::limitInFull(*other, *m_snapshot))
                              : QString());
    m_sameNote->setVisible(other);
    Q_EMIT changed();
}

void LimitForm::showNotes()
{
    const auto say = [](QLabel *note, const QString &text) {
        note->setText(text);
        note->setVisible(!text.isEmpty());
    };
    const bool isSubjectTyped = !m_subject->currentText().trimmed().isEmpty();
    const QString subject = isSubjectTyped ? subjectProblem() : QString();
    const QString model = modelProblem();
    say(m_subjectNote, subject.isEmpty() ? model : subject);
    setStyleProperty(m_subject->lineEdit(), "invalid", !subject.isEmpty());
    setStyleProperty(m_model->lineEdit(), "invalid", !model.isEmpty());

    const QString amount = m_amountTouched ? amountProblem() : QString();
    setStyleProperty(m_amountNote, "role",
                     amount.isEmpty() ? QStringLiteral("caption") : QStringLiteral("invalid"));
    const QString warning = amount.isEmpty() ? amountWarning() : QString();
    setStyleProperty(m_amountNote, "tone",
                     warning.isEmpty() ? QVariant() : QVariant(QStringLiteral("warning")));
    say(m_amountNote, amount.isEmpty() ? warning : amount);
    setStyleProperty(m_amount, "invalid", !amount.isEmpty());

    const QString zone = zoneProblem();
    const QString notices = noticesProblem();
    say(m_fieldsNote, zone.isEmpty() ? notices : zone);
    setStyleProperty(m_zone->lineEdit(), "invalid", !zone.isEmpty());
    setStyleProperty(m_notices, "invalid", !notices.isEmpty());
}

QString LimitForm::amountWarning() const
{
    const std::optional<qint64> amount = parseAmount(metric(), m_amount->text());
    if (!amount)
        return {};
    if (*amount == 0)
        return m_action->currentIndex() == int(LimitAction::Block)
                   ? tr("A limit of 0 refuses every request.")
                   : tr("A limit of 0 warns of every request.");
    const Limit wanted = limit();
    Id organization = 0;
    if (const ApiKey *key =
            wanted.subject == LimitSubject::Key ? m_snapshot->keyById(wanted.subjectId) : nullptr)
        organization = key->organizationId;
    else if (const User *user = wanted.subject == LimitSubject::User
                                    ? m_snapshot->user(wanted.subjectId)
                                    : nullptr)
        organization = user->organizationId;
    for (const Limit &other : m_snapshot->configuration().limits) {
        if (other.subject == LimitSubject::Organization && other.subjectId == organization
            && other.metric == wanted.metric && other.window == wanted.window
            && (other.model.isEmpty() || other.model == wanted.model) && other.amount < *amount)
            return tr("More than its organization has: %1. That is reached first.")
                .arg(words::limitAmount(other));
    }
    return {};
}

bool LimitForm::isAboutSomething() const
{
    return subjectProblem().isEmpty() && modelProblem().isEmpty() && zoneProblem().isEmpty();
}

bool LimitForm::hasAmount() const
{
    return amountProblem().isEmpty();
}

void LimitForm::setAmount(qint64 amount)
{
    m_amountTouched = true;
    m_amount->setText(amountForField(metric(), amount));
}

LimitSubject LimitForm::subject() const
{
    return LimitSubject(m_kind->currentData().toInt());
}

LimitMetric LimitForm::metric() const
{
    return LimitMetric(m_metric->currentData().toInt());
}

LimitWindow LimitForm::window() const
{
    return metric() == LimitMetric::Concurrent ? LimitWindow::None
                                               : LimitWindow(m_window->currentData().toInt());
}

bool LimitForm::isCalendar() const
{
    return window() != LimitWindow::None && window() != LimitWindow::Minute
           && window() != LimitWindow::Total;
}

bool LimitForm::canBeStrict() const
{
    return metric() != LimitMetric::Requests && metric() != LimitMetric::Concurrent
           && m_action->currentIndex() == int(LimitAction::Block);
}

QString LimitForm::subjectProblem() const
{
    if (m_subject->typedIndex() >= 0)
        return {};
    switch (subject()) {
    case LimitSubject::Organization:
        return tr("Choose the organization that is limited.");
    case LimitSubject::User:
        return tr("Choose the user that is limited.");
    case LimitSubject::Key:
        break;
    }
    return tr("Choose the key that is limited.");
}

QString LimitForm::modelProblem() const
{
    return m_model->typedIndex() >= 0 ? QString()
                                      : tr("There is no such model or alias: choose one.");
}

QString LimitForm::amountProblem() const
{
    if (m_amount->text().trimmed().isEmpty())
        return tr("Say how much it may be at most.");
    if (parseAmount(metric(), m_amount->text()))
        return {};
    return metric() == LimitMetric::Cost
               ? tr("An amount is in dollars, like 5 or 0.25, at most 1,000,000.")
               : tr("An amount is a whole number, like 600, 250 k or 2 M.");
}

QString LimitForm::zoneProblem() const
{
    return !isCalendar() || m_zone->typedIndex() >= 0
               ? QString()
               : tr("There is no such time zone: choose one like Europe/Berlin.");
}

std::optional<QList<int>> LimitForm::notices() const
{
    QList<int> shares;
    for (QString part : splitList(m_notices->text())) {
        bool fine = false;
        const int share = part.remove(u'%').trimmed().toInt(&fine);
        if (!fine || share < 1 || share > 1000)
            return {};
        shares.append(share);
    }
    std::sort(shares.begin(), shares.end());
    return shares;
}

QString LimitForm::noticesProblem() const
{
    return notices() ? QString() : tr("Notices are at 1 to 1000 percent, like 80, 100.");
}

QString LimitForm::problem() const
{
    for (const QString &text :
         {subjectProblem(), modelProblem(), amountProblem(), zoneProblem(), noticesProblem()}) {
        if (!text.isEmpty())
            return text;
    }
    const Result<void> checked = checkLimit(limit());
    return checked ? QString() : checked.error().message;
}

QString LimitForm::hint() const
{
    const QString text = problem();
    for (const QLabel *note : {m_subjectNote, m_amountNote, m_fieldsNote}) {
        if (note->text() == text)
            return {};
    }
    return text;
}

Limit LimitForm::limit() const
{
    Limit limit = m_limit;
    limit.subject = subject();
    limit.subjectId = m_subject->itemData(m_subject->typedIndex()).toLongLong();
    const int model = m_model->typedIndex(); // the first entry is "all models"
    limit.model = model > 0 ? m_model->itemText(model) : QString();
    limit.metric = metric();
    limit.window = window();
    limit.amount = parseAmount(metric(), m_amount->text()).value_or(0);
    limit.mode = canBeStrict() ? LimitMode(m_mode->currentIndex()) : LimitMode::Adaptive;
    limit.action = LimitAction(m_action->currentIndex());
    limit.noticeAt = notices().value_or(QList<int>());
    if (limit.id == 0)
        limit.createdAtUs = m_context.clock.nowUs();
    if (isCalendar())
        limit.timeZone = m_zone->itemText(m_zone->typedIndex()).toUtf8();
    else if (const Limit *other = same(limit)) // another zone would begin the window anew
        limit.timeZone = other->timeZone;
    return limit;
}

const Limit *LimitForm::same(const Limit &wanted) const
{
    if (m_limit.id != 0)
        return nullptr;
    const QList<Limit> &limits = m_snapshot->configuration().limits;
    const auto found = std::find_if(limits.begin(), limits.end(), [&](const Limit &other) {
        return wanted.subjectId != 0 && other.subject == wanted.subject
               && other.subjectId == wanted.subjectId && other.model == wanted.model
               && other.metric == wanted.metric && other.window == wanted.window;
    });
    return found == limits.end() ? nullptr : &*found;
}

} // namespace orchestris
