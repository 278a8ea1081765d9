// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/keypane.h"

#include "models/tables/format.h"
#include "models/tables/limitwords.h"
#include "models/tables/scopetablemodel.h"
#include "models/tables/tablefiltermodel.h"
#include "ui/consolebackend.h"
#include "ui/limits/limitbars.h"
#include "ui/look/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>

namespace orchestris {

namespace {

enum Fact {
    State,
    Owner,
    PublicId,
    UsedFor,
    From,
    LoopGuard,
    Created,
    Expires,
    LastUsed,
    Tags,
    Note,
    Retired
};

constexpr int ShownRows = 7;

} // namespace

KeyPane::KeyPane(const UiContext &context, const QList<QAction *> &actions, QWidget *parent)
    : SidePane(context.theme, parent)
    , m_context(context)
    , m_block(makeText("invalid"))
    , m_limits(new LimitBars(context.theme))
    , m_count(makeText("caption"))
    , m_search(makeSearch(tr("Search aliases and models")))
    , m_onlyAllowed(new QCheckBox(tr("Only what is allowed")))
    , m_scope(new ScopeTableModel(this))
    , m_filter(new TableFilterModel(this))
    , m_table(new DataTable(context.theme))
{
    setAccessibleName(tr("Key"));
    QFormLayout *form = makeForm();
    for (const QString &name : {tr("State"), tr("Owner"), tr("Public ID"), tr("May be used for"),
                                tr("From"), tr("Loop guard"), tr("Created"), tr("Expires"),
                                tr("Last used"), tr("Tags"), tr("Note"), tr("Old secret")}) {
        const Field field{makeName(name), makeValue()};
        form->addRow(field.name, field.value);
        m_fields.append(field);
    }
    column()->addWidget(m_block);
    column()->addLayout(form);
    column()->addSpacing(8);
    column()->addWidget(makeLabel("heading", tr("Limits that it meets")));
    column()->addWidget(m_limits);
    column()->addSpacing(8);
    buildScope();
    column()->addStretch(1);
    for (QAction *action : actions)
        buttons()->addWidget(makeActionButton(action));
    buttons()->addStretch(1);
    connect(m_limits, &LimitBars::limitWanted, this, &KeyPane::limitWanted);
}

void KeyPane::buildScope()
{
    m_search->setObjectName(QStringLiteral("scopeSearch"));
    m_onlyAllowed->setObjectName(QStringLiteral("onlyAllowed"));
    m_count->setObjectName(QStringLiteral("scopeCount"));
    m_table->setObjectName(QStringLiteral("effectiveScope"));
    m_filter->setSourceModel(m_scope);
    m_table->setModel(m_filter);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ScopeTableModel::Name, Qt::AscendingOrder);
    m_table->setPrimaryColumn(ScopeTableModel::Name);
    m_table->setColumnRules({{140, 1}, {150, 1}});
    m_table->setAccessibleName(tr("What it may call"));
    m_table->setFixedHeight(Metrics::HeaderHeight + ShownRows * Metrics::RowHeight + 2);
    column()->addWidget(makeLabel("heading", tr("What it may call")));
    column()->addWidget(m_count);
    column()->addWidget(m_search);
    column()->addWidget(m_onlyAllowed);
    column()->addWidget(m_table);
    connect(m_search, &QLineEdit::textChanged, m_filter, &TableFilterModel::setText);
    connect(m_onlyAllowed, &QCheckBox::toggled, this, &KeyPane::narrow);
}

void KeyPane::narrow()
{
    if (m_onlyAllowed->isChecked())
        m_filter->setCondition([this](const QModelIndex &index) {
            return m_scope->row(index.row()).name.isAllowed();
        });
    else
        m_filter->setCondition({});
}

void KeyPane::setField(int field, const QString &text)
{
    m_fields[field].value->setText(text);
    m_fields[field].name->setVisible(!text.isEmpty());
    m_fields[field].value->setVisible(!text.isEmpty());
}

void KeyPane::show(const KeyRow &row, const QList<LimitRow> &limits)
{
    const SnapshotPtr snapshot = m_context.backend.snapshot();
    const qint64 now = m_context.clock.nowUs();
    if (m_id != row.key.id) {
        m_search->clear();
        m_id = row.key.id;
    }
    const KeyState state = effectiveState(row.key, now);
    setHead(keyStateTone(state), row.key.name);
    const QString block = words::keyBlock(row.key, *snapshot, now);
    m_block->setText(block);
    m_block->setVisible(!block.isEmpty());
    fill(row);
    m_limits->setRows(limits, *snapshot, now);
    const QList<ScopedName> names = effectiveScope(*snapshot, scopeQuestionOf(row.key, *snapshot));
    m_count->setText(words::scopeCount(names));
    m_scope->setRows(ScopeTableModel::rowsOf(names));
    slideIn();
}

void KeyPane::fill(const KeyRow &row)
{
    const ApiKey &key = row.key;
    const qint64 now = m_context.clock.nowUs();
    const QString comma = QStringLiteral(", ");
    const auto minute = [](qint64 us) { return format::dateTime(us).left(16); };
    setField(State, keyStateText(effectiveState(key, now)));
    setField(Owner, key.ownerKind == OwnerKind::User ? tr("User %1").arg(row.owner)
                                                     : tr("Organization %1").arg(row.owner));
    setField(PublicId, tr("sk-orc-%1-…").arg(key.publicId));
    setField(UsedFor, keyEndpointNames(key.endpoints).join(comma));
    setField(From, key.addresses.isEmpty() ? tr("Any address") : key.addresses.join(comma));
    setField(LoopGuard,
             key.loopGuard ? words::loopGuard(*key.loopGuard) : tr("As its organization says"));
    setField(Created, minute(key.createdAtUs));
    setField(Expires, key.expiresAtUs == 0
                          ? tr("Never")
                          : tr("%1 (%2)", "a time, in how long")
                                .arg(minute(key.expiresAtUs), format::until(key.expiresAtUs, now)));
    setField(LastUsed, key.lastUsedAtUs == 0 ? tr("Never used")
                                             : tr("%1 (%2)", "a time, how long ago")
                                                   .arg(minute(key.lastUsedAtUs),
                                                        format::ago(key.lastUsedAtUs, now)));
    setField(Tags, key.tags.join(comma));
    setField(Note, key.note);
    const bool isRetired = key.retired && key.retired->untilUs > now;
    setField(
        Retired,
        isRetired
            ? tr("sk-orc-%1-… until %2").arg(key.retired->publicId, minute(key.retired->untilUs))
            : QString());
}

} // namespace orchestris
