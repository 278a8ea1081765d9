// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/playground/targetform.h"

#include "models/domain/clock.h"
#include "models/tables/format.h"
#include "models/tables/limitwords.h"
#include "ui/consolebackend.h"
#include "ui/playground/callablenames.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/presetwords.h"
#include "ui/widgets/selectbox.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QSignalBlocker>

namespace orchestris {

namespace {

constexpr int LittleLeftPercent = 90; ///< of a limit is used: worth a word before sending
constexpr int LeastWidth = 12;        ///< of a box, in characters

/// Of an editable box: what is typed, if it is an item.
QVariant chosen(const SelectBox &box)
{
    const int index = box.typedIndex();
    return index < 0 ? QVariant() : box.itemData(index);
}

struct Choice {
    QString text;
    QVariant data;
};

/// Offers these. What is chosen stays chosen, and what is typed stays typed, also if it is no item
/// any more: nothing else takes its place, since requests would go there. Only a box that offered
/// nothing so far takes the first.
void offer(SelectBox *box, const QList<Choice> &choices)
{
    const auto isAt = [box](const Choice &choice, int index) {
        return box->itemText(index) == choice.text && box->itemData(index) == choice.data;
    };
    int same = 0;
    while (same < box->count() && same < choices.size() && isAt(choices[same], same))
        ++same;
    if (same == box->count() && same == choices.size())
        return; // whoever types is not disturbed
    const QSignalBlocker blocker(box);
    const QVariant before = chosen(*box);
    const QString text = box->currentText();
    const int cursor = box->lineEdit()->cursorPosition();
    const bool isFirst = box->count() == 0 && text.isEmpty();
    box->clear();
    for (const Choice &choice : choices)
        box->addItem(choice.text, choice.data);
    const int index = before.isValid() ? box->findData(before) : box->findText(text);
    box->setCurrentIndex(isFirst && box->count() > 0 ? 0 : index);
    if (isFirst || index >= 0)
        return;
    box->setEditText(text);
    box->lineEdit()->setCursorPosition(cursor);
}

} // namespace

TargetForm::TargetForm(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_key(new SelectBox)
    , m_owner(makeText("caption"))
    , m_warning(makeText("caption"))
    , m_model(new SelectBox)
    , m_modelNote(makeText("caption"))
    , m_other(new SelectBox)
    , m_endpoint(new SelectBox)
    , m_stream(new QCheckBox(tr("Stream the answe&r")))
    , m_endpointNote(makeText("invalid"))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    addKey(column);
    addModels(column);
    addEndpoint(column);
    for (const SelectBox *box : {m_key, m_model, m_other})
        connect(box, &QComboBox::editTextChanged, this,
                [this, box] { box == m_key ? takeKey() : Q_EMIT changed(); });
    connect(m_endpoint, &QComboBox::currentIndexChanged, this, &TargetForm::changed);
    connect(m_stream, &QCheckBox::toggled, this, &TargetForm::changed);
    connect(this, &TargetForm::changed, this, &TargetForm::describeKey);
}

void TargetForm::addKey(QVBoxLayout *column)
{
    m_key->setObjectName(QStringLiteral("playgroundKey"));
    m_key->makeSearchable();
    m_key->setMinimumContentsLength(LeastWidth);
    m_warning->setObjectName(QStringLiteral("limitWarning"));
    setStyleProperty(m_warning, "tone", QStringLiteral("warning"));
    m_warning->hide();
    auto *part = new QVBoxLayout;
    part->setSpacing(6);
    addField(part, tr("As the &key"), m_key);
    part->addWidget(m_owner);
    part->addWidget(m_warning);
    column->addLayout(part);
}

void TargetForm::addModels(QVBoxLayout *column)
{
    m_model->setObjectName(QStringLiteral("playgroundModel"));
    m_other->setObjectName(QStringLiteral("otherModel"));
    for (SelectBox *box : {m_model, m_other}) {
        box->makeSearchable();
        box->setMinimumContentsLength(LeastWidth);
    }
    auto *part = new QVBoxLayout;
    part->setSpacing(6);
    addField(part, tr("&Model"), m_model);
    part->addWidget(m_modelNote);
    column->addLayout(part);
    auto *other = new QVBoxLayout;
    addField(other, tr("&Compare with"), m_other);
    column->addLayout(other);
}

void TargetForm::addEndpoint(QVBoxLayout *column)
{
    m_endpoint->setObjectName(QStringLiteral("playgroundEndpoint"));
    m_endpoint->addItem(endpointLabel(ProviderEndpoint::Chat), int(PlaygroundEndpoint::Chat));
    m_endpoint->addItem(endpointLabel(ProviderEndpoint::Responses),
                        int(PlaygroundEndpoint::Responses));
    m_stream->setObjectName(QStringLiteral("stream"));
    m_stream->setChecked(true);
    auto *part = new QVBoxLayout;
    part->setSpacing(8);
    addField(part, tr("&Endpoint"), m_endpoint);
    part->addWidget(m_endpointNote);
    part->addWidget(m_stream);
    column->addLayout(part);
}

void TargetForm::refresh()
{
    const SnapshotPtr snapshot = m_context.backend.snapshot();
    const Id before = key();
    const QString name = m_key->currentText();
    QList<Choice> choices;
    for (const ApiKey *key : usableKeys(*snapshot, m_context.clock.nowUs()))
        choices.append({key->name, key->id});
    offer(m_key, choices);
    if (before != 0 && key() != before) {
        // Gone, even if another one has the name now.
        const QSignalBlocker blocker(m_key);
        m_key->setCurrentIndex(-1);
        m_key->clearEditText();
        m_lost = {before, name};
    } else if (m_lost.id != 0 && name.isEmpty()) {
        const QSignalBlocker blocker(m_key);
        m_key->setCurrentIndex(m_key->findData(m_lost.id)); // or still -1
    }
    takeKey();
}

void TargetForm::choose(Id key)
{
    const int index = m_key->findData(key);
    if (index >= 0)
        m_key->setCurrentIndex(index);
}

void TargetForm::takeKey()
{
    if (key() != 0)
        m_lost = {};
    fillModels();
    if (key() != std::exchange(m_lastKey, key())) {
        if (isVisible())
            askLimits();
    }
    Q_EMIT changed();
}

void TargetForm::fillModels()
{
    const CallableNames names = callableNames(*m_context.backend.snapshot(), key());
    QList<Choice> choices;
    for (const QString &name : names.names)
        choices.append({name, name});
    offer(m_model, choices);
    choices.prepend({tr("Nothing"), QString()});
    offer(m_other, choices);
    const int callable = int(names.names.size());
    const int missing = int(names.missing.size());
    m_modelNote->setText(missing == 0
                             ? tr("The key may call every model.")
                             : tr("The key may call %1 of %n name(s).", nullptr, callable + missing)
                                   .arg(format::count(callable)));
    m_modelNote->setToolTip(names.missing.join(u'\n'));
    m_modelNote->setAccessibleDescription(m_modelNote->toolTip());
    m_modelNote->setVisible(key() != 0);
}

void TargetForm::describeKey()
{
    const SnapshotPtr snapshot = m_context.backend.snapshot();
    const ApiKey *row = snapshot->keyById(key());
    m_owner->setVisible(row);
    if (row) {
        const bool isUser = row->ownerKind == OwnerKind::User;
        const User *user = snapshot->user(row->userId);
        const Organization *organization = snapshot->organization(row->organizationId);
        const QString owner = isUser ? (user ? user->name : QString())
                                     : (organization ? organization->name : QString());
        QStringList lines{(isUser ? tr("Of the user %1. What is tried here counts for this key: "
                                       "its usage, its cost, its limits.")
                                  : tr("Of the organization %1. What is tried here counts for "
                                       "this key: its usage, its cost, its limits."))
                              .arg(owner)};
        if (!row->addresses.isEmpty())
            lines.append(tr("Which addresses its clients may have does not matter here."));
        m_owner->setText(lines.join(u'\n'));
    }
    warn();
    const KeyEndpoint wanted =
        endpoint() == PlaygroundEndpoint::Chat ? KeyEndpoint::Chat : KeyEndpoint::Responses;
    const bool isOpen = !row || row->endpoints.testFlag(wanted);
    m_endpointNote->setText(tr("The key may not use this endpoint: the gateway will refuse."));
    m_endpointNote->setVisible(!isOpen);
}

void TargetForm::askLimits()
{
    m_query = std::make_unique<QObject>();
    m_context.backend.listLimitUses(m_query.get(), [this](const Result<QList<LimitUse>> &uses) {
        m_query.release()->deleteLater(); // it is the one that answers now
        if (!uses)
            return; // a remark less; sending needs none of it
        m_uses = *uses;
        warn();
    });
}

void TargetForm::warn()
{
    const SnapshotPtr snapshot = m_context.backend.snapshot();
    const ApiKey *row = snapshot->keyById(key());
    const Snapshot::KeyEntry *entry = row ? snapshot->key(row->publicId.toStdString()) : nullptr;
    QStringList sentences;
    if (entry) {
        for (const Limit *limit : entry->limits) {
            const auto use =
                std::find_if(m_uses.begin(), m_uses.end(),
                             [limit](const LimitUse &one) { return one.limitId == limit->id; });
            const bool applies = limit->model.isEmpty() || limit->model == model();
            if (!applies || use == m_uses.end() || limit->action != LimitAction::Block
                || double(use->used) * 100 < double(limit->amount) * LittleLeftPercent)
                continue;
            const QString name = words::limitInFull(*limit, *snapshot);
            sentences.append(use->used >= limit->amount
                                 ? tr("Nothing is left of %1. The gateway will refuse.").arg(name)
                                 : tr("Little is left of %1.").arg(name));
        }
    }
    m_warning->setText(sentences.join(u'\n'));
    m_warning->setVisible(!sentences.isEmpty());
}

Id TargetForm::key() const
{
    return chosen(*m_key).toLongLong();
}

QString TargetForm::model() const
{
    return chosen(*m_model).toString();
}

QString TargetForm::otherModel() const
{
    return chosen(*m_other).toString();
}

PlaygroundEndpoint TargetForm::endpoint() const
{
    return PlaygroundEndpoint(m_endpoint->currentData().toInt());
}

bool TargetForm::isStreamed() const
{
    return m_stream->isChecked();
}

QString TargetForm::problem() const
{
    if (key() == 0)
        return m_lost.id == 0
                   ? tr("Choose a key from the list.")
                   : tr("The key “%1” can no longer be used. Choose a key from the list.")
                         .arg(m_lost.name);
    if (model().isEmpty())
        return m_model->count() == 0 ? tr("This key may call no model. Change its scope, or choose "
                                          "another key.")
                                     : tr("Choose a model from the list.");
    if (!chosen(*m_other).isValid())
        return tr("Choose a model to compare with from the list, or “Nothing”.");
    return {};
}

} // namespace orchestris
