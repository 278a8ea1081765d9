// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/audit/auditfilters.h"

#include "models/domain/clock.h"
#include "models/tables/audittablemodel.h"
#include "ui/settingssource.h"
#include "ui/widgets/datebox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/selectbox.h"

#include <QDateTime>
#include <QLineEdit>

namespace orchestris {

namespace {

constexpr int TypingPauseMs = 250;
constexpr qint64 HourUs = 3'600'000'000;
constexpr int Days = -1; // as the span's value: those of the date fields

QString asItIs(const QString &text)
{
    return text;
}

QDate dateOf(qint64 us)
{
    return QDateTime::fromMSecsSinceEpoch(us / 1000).date();
}

qint64 startOf(const QDate &date)
{
    return date.startOfDay().toMSecsSinceEpoch() * 1000;
}

} // namespace

AuditFilters::AuditFilters(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_search(makeSearch(tr("Find a name or a value")))
    , m_actor(new SelectBox)
    , m_program(new SelectBox)
    , m_noun(new SelectBox)
    , m_verb(new SelectBox)
    , m_span(new SelectBox)
    , m_from(new DateBox)
    , m_to(new DateBox)
    , m_clear(makeButton("flat", tr("Clear &all")))
{
    build();
    choose(m_actor, tr("Everybody"), {}, asItIs);
    choose(m_program, tr("Every program"), {}, asItIs);
    choose(m_noun, tr("Of everything"), {}, auditNounText);
    choose(m_verb, tr("Every action"), {}, auditVerbText);
    m_wait.setSingleShot(true);
    m_wait.setInterval(TypingPauseMs);
    connect(&m_wait, &QTimer::timeout, this, &AuditFilters::tell);
    connect(m_search, &QLineEdit::textChanged, &m_wait, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &AuditFilters::tell);
    for (SelectBox *box : {m_actor, m_program, m_noun, m_verb, m_span})
        connect(box, &QComboBox::activated, this, &AuditFilters::tell);
    for (DateBox *box : {m_from, m_to})
        connect(box, &QDateEdit::dateChanged, this, &AuditFilters::tell);
    connect(m_clear, &QPushButton::clicked, this, &AuditFilters::clearAll);
    m_from->hide();
    m_to->hide();
    m_clear->hide();
}

void AuditFilters::build()
{
    auto *flow = new FlowLayout(8, 8, this);
    const auto add = [flow](QWidget *widget, const char *name, const QString &says) {
        widget->setObjectName(QString::fromLatin1(name));
        widget->setAccessibleName(says);
        widget->setToolTip(says);
        flow->addWidget(widget);
    };
    m_search->setFixedWidth(208);
    add(m_search, "auditSearch", tr("Find a name or a value"));
    add(m_noun, "auditNoun", tr("Of what"));
    add(m_verb, "auditVerb", tr("What was done"));
    add(m_actor, "auditActor", tr("Who"));
    add(m_program, "auditProgram", tr("Program"));
    add(m_span, "auditSpan", tr("When"));
    add(m_from, "auditFrom", tr("From"));
    add(m_to, "auditTo", tr("To, with that day"));
    m_clear->setObjectName(QStringLiteral("clearAudit"));
    flow->addWidget(m_clear);
    for (const auto &[text, hours] :
         {std::pair(tr("At any time"), 0), std::pair(tr("The last 24 hours"), 24),
          std::pair(tr("The last 7 days"), 24 * 7), std::pair(tr("The last 30 days"), 24 * 30),
          std::pair(tr("From … to …"), Days)})
        m_span->addItem(text, hours);
    const QDate today = dateOf(m_context.clock.nowUs());
    m_from->setDate(today.addDays(-7));
    m_to->setDate(today);
}

void AuditFilters::choose(SelectBox *box, const QString &everything, const QStringList &values,
                          QString (*text)(const QString &))
{
    const QString current = box->currentData().toString();
    box->clear();
    box->addItem(everything, QString());
    for (const QString &value : values)
        box->addItem(text(value), value);
    if (!current.isEmpty() && box->findData(current) < 0)
        box->addItem(text(current), current);
    box->setCurrentIndex(std::max(box->findData(current), 0));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    updateGeometry();
}

void AuditFilters::refresh()
{
    m_query = std::make_unique<QObject>();
    m_context.program.auditChoices(m_query.get(), [this](const Result<AuditChoices> &choices) {
        if (!choices)
            return; // the list says what is wrong
        choose(m_actor, tr("Everybody"), choices->actors, asItIs);
        choose(m_program, tr("Every program"), choices->programs, asItIs);
        choose(m_noun, tr("Of everything"), choices->nouns, auditNounText);
        choose(m_verb, tr("Every action"), choices->verbs, auditVerbText);
    });
}

AuditFilter AuditFilters::filter() const
{
    AuditFilter filter;
    filter.text = m_search->text().trimmed();
    filter.actor = m_actor->currentData().toString();
    filter.program = m_program->currentData().toString();
    filter.noun = m_noun->currentData().toString();
    filter.verb = m_verb->currentData().toString();
    const int hours = m_span->currentData().toInt();
    if (hours > 0) {
        filter.sinceUs = m_context.clock.nowUs() - hours * HourUs;
    } else if (hours == Days) {
        filter.sinceUs = startOf(std::min(m_from->date(), m_to->date()));
        filter.untilUs = startOf(std::max(m_from->date(), m_to->date()).addDays(1));
    }
    return filter;
}

bool AuditFilters::isSet() const
{
    return !(filter() == AuditFilter());
}

void AuditFilters::clearAll()
{
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    for (SelectBox *box : {m_actor, m_program, m_noun, m_verb, m_span})
        box->setCurrentIndex(0);
    tell();
}

void AuditFilters::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void AuditFilters::tell()
{
    m_wait.stop();
    const bool byDays = m_span->currentData().toInt() == Days;
    m_from->setVisible(byDays);
    m_to->setVisible(byDays);
    m_clear->setVisible(isSet());
    updateGeometry();
    Q_EMIT changed();
}

} // namespace orchestris
