// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/expiryeditor.h"

#include "models/tables/format.h"
#include "ui/widgets/datebox.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/selectbox.h"

#include <QBoxLayout>
#include <QDateTime>

namespace orchestris {

namespace {

constexpr qint64 DayUs = 86'400'000'000;

} // namespace

ExpiryEditor::ExpiryEditor(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_choice(new SelectBox)
    , m_date(new DateBox)
    , m_note(makeText("caption"))
{
    m_choice->setObjectName(QStringLiteral("expiry"));
    m_choice->addItem(tr("Never"), Never);
    m_choice->addItem(tr("In 7 days"), Days7);
    m_choice->addItem(tr("In 30 days"), Days30);
    m_choice->addItem(tr("In 90 days"), Days90);
    m_choice->addItem(tr("After a date…"), OnDate);
    m_choice->setAccessibleName(tr("Expires"));
    m_note->setObjectName(QStringLiteral("expiryNote"));
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock.nowUs() / 1000).date();
    m_date->setDate(today.addMonths(1));
    m_date->setAccessibleName(tr("Last day of the key"));
    QLabel *label = makeLabel("field", tr("E&xpires"));
    label->setBuddy(m_choice);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_choice, 1);
    row->addWidget(m_date, 1);
    auto *block = new QVBoxLayout(this);
    block->setContentsMargins(0, 0, 0, 0);
    block->setSpacing(6);
    block->addWidget(label);
    block->addLayout(row);
    block->addWidget(m_note);
    setFocusProxy(m_choice);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ExpiryEditor::check);
    connect(m_date, &QDateEdit::dateChanged, this, &ExpiryEditor::check);
    check();
}

void ExpiryEditor::setPresent(qint64 expiresAtUs)
{
    m_presentUs = expiresAtUs;
    if (expiresAtUs == 0)
        return;
    m_choice->insertItem(0, tr("As it is: %1").arg(format::dateTime(expiresAtUs).left(16)), AsItIs);
    m_choice->setCurrentIndex(0);
}

ExpiryEditor::Choice ExpiryEditor::choice() const
{
    return Choice(m_choice->currentData().toInt());
}

qint64 ExpiryEditor::expiresAtUs() const
{
    const qint64 now = m_clock.nowUs();
    switch (choice()) {
    case Days7:
        return now + 7 * DayUs;
    case Days30:
        return now + 30 * DayUs;
    case Days90:
        return now + 90 * DayUs;
    case OnDate:
        return m_date->date().addDays(1).startOfDay().toMSecsSinceEpoch() * 1000;
    case AsItIs:
        return m_presentUs;
    case Never:
        break;
    }
    return 0;
}

QString ExpiryEditor::problem() const
{
    const qint64 at = expiresAtUs();
    return choice() != AsItIs && at != 0 && at <= m_clock.nowUs()
               ? tr("This date has passed. Choose a later one.")
               : QString();
}

void ExpiryEditor::check()
{
    m_date->setVisible(choice() == OnDate);
    const QString wrong = problem();
    setStyleProperty(m_note, "role",
                     wrong.isEmpty() ? QStringLiteral("caption") : QStringLiteral("invalid"));
    const qint64 at = expiresAtUs();
    m_note->setText(wrong.isEmpty() && at != 0 && choice() != AsItIs
                        ? tr("Refused from %1 on.").arg(format::dateTime(at).left(16))
                        : wrong);
    m_note->setVisible(!m_note->text().isEmpty());
    Q_EMIT changed();
}

} // namespace orchestris
