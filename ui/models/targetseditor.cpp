// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/targetseditor.h"

#include "models/tables/aliaswords.h"
#include "models/tables/targettablemodel.h"
#include "ui/consolebackend.h"
#include "ui/look/themecontroller.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/selectbox.h"

#include <QAction>
#include <QBoxLayout>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>

namespace orchestris {

namespace {

constexpr int MostWeight = 1'000'000;
constexpr int LeastLines = 4;
constexpr int MostLines = 9;

/// The line before a group: quieter than its targets, and set apart from them.
class GroupLineDelegate final : public QStyledItemDelegate
{
public:
    GroupLineDelegate(const ThemeController &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme &theme = m_theme.theme();
        painter->save();
        painter->fillRect(option.rect, theme.raised);
        painter->setPen(theme.muted);
        QFont small = option.font;
        small.setPixelSize(12);
        painter->setFont(small);
        const QRect area = option.rect.adjusted(Metrics::CellPadding, 0, -Metrics::CellPadding, 0);
        painter->drawText(area, int(Qt::AlignVCenter | Qt::AlignLeft),
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            area.width()));
        painter->restore();
    }

private:
    const ThemeController &m_theme;
};

} // namespace

TargetsEditor::TargetsEditor(const UiContext &context, const QList<StoredProbe> &probes,
                             QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_probes(probes)
    , m_model(new TargetTableModel(this))
    , m_choice(new SelectBox)
    , m_add(makeButton(nullptr, tr("A&dd"), Glyph::Plus))
    , m_table(new DataTable(context.theme))
    , m_earlier(new QAction(tr("&Earlier"), this))
    , m_later(new QAction(tr("&Later"), this))
    , m_remove(new QAction(icon(Glyph::Trash), tr("Re&move"), this))
    , m_weight(new QLineEdit)
    , m_weightName(makeLabel("field", tr("&Weight")))
    , m_route(makeText(nullptr))
    , m_warnings(makeText("caption"))
{
    build();
    connect(&context.backend, &ConsoleBackend::targetHealthChanged, this,
            [this] { setGroups(m_groups, selected()); });
    fillChoices();
    showRoute();
    updateTools();
}

void TargetsEditor::build()
{
    m_choice->setObjectName(QStringLiteral("targetChoice"));
    m_add->setObjectName(QStringLiteral("addTarget"));
    m_route->setObjectName(QStringLiteral("route"));
    m_warnings->setObjectName(QStringLiteral("differences"));
    m_choice->makeSearchable();
    m_choice->setAccessibleName(tr("Model to add"));
    buildTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *adding = new QHBoxLayout;
    adding->setSpacing(8);
    adding->addWidget(m_choice, 1);
    adding->addWidget(m_add);
    column->addLayout(adding);
    auto *frame = makeCard();
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(5, 2, 5, 4);
    inside->addWidget(m_table);
    column->addWidget(frame);
    buildTools(column);
    column->addWidget(m_route);
    column->addWidget(m_warnings);
    connect(m_add, &QPushButton::clicked, this, &TargetsEditor::add);
    m_choice->lineEdit()->installEventFilter(this);
    connect(m_choice, &QComboBox::editTextChanged, this, &TargetsEditor::updateTools);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &TargetsEditor::updateTools);
}

bool TargetsEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_choice->lineEdit() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            add();
            return true; // it must not press the dialog's button as well
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TargetsEditor::buildTable()
{
    m_table->setModel(m_model);
    m_groupLine = new GroupLineDelegate(m_context.theme, m_table);
    m_table->setObjectName(QStringLiteral("targets"));
    m_table->setAccessibleName(tr("Targets in the order in which they are tried"));
    m_table->setPrimaryColumn(TargetTableModel::Target);
    m_table->setSortingEnabled(false);
    m_table->setColumnRules({{200, 4}, {140, 0}, {74, 0}, {78, 0}, {172, 2}, {86, 0}, {150, 3}});
    m_table->setDropOrder({TargetTableModel::Context, TargetTableModel::Price});
    m_table->setDragDropMode(QAbstractItemView::InternalMove);
    m_table->setDragDropOverwriteMode(false);
    m_table->setDefaultDropAction(Qt::MoveAction);
    m_table->setDropIndicatorShown(true);
    connect(m_table, &DataTable::selectionMoved, this, &TargetsEditor::updateTools);
    connect(m_model, &TargetTableModel::moved, this,
            [this](const QString &model, int group, bool isOwn) {
                setGroups(placedTarget(m_groups, model, group, isOwn), model);
            });
}

void TargetsEditor::buildTools(QVBoxLayout *column)
{
    m_earlier->setObjectName(QStringLiteral("earlier"));
    m_later->setObjectName(QStringLiteral("later"));
    m_remove->setObjectName(QStringLiteral("removeTarget"));
    m_earlier->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Up));
    m_later->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    m_remove->setShortcut(QKeySequence(Qt::Key_Delete));
    m_earlier->setToolTip(tr("One step earlier in the order (Alt+Up), or drag it"));
    m_later->setToolTip(tr("One step later in the order (Alt+Down), or drag it"));
    for (QAction *action : {m_earlier, m_later, m_remove}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_table->addAction(action);
    }
    m_weight->setObjectName(QStringLiteral("weight"));
    m_weight->setValidator(new QIntValidator(0, MostWeight, m_weight));
    m_weight->setFixedWidth(88);
    m_weight->setAccessibleName(tr("Weight"));
    m_weight->setToolTip(
        tr("Its part of the requests among the targets of its group; 0: only if the others fail"));
    m_weightName->setBuddy(m_weight);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(makeActionButton(m_earlier));
    tools->addWidget(makeActionButton(m_later));
    tools->addWidget(makeActionButton(m_remove, "danger"));
    tools->addStretch(1);
    tools->addWidget(m_weightName);
    tools->addWidget(m_weight);
    column->addLayout(tools);
    connect(m_earlier, &QAction::triggered, this, [this] { step(true); });
    connect(m_later, &QAction::triggered, this, [this] { step(false); });
    connect(m_remove, &QAction::triggered, this, &TargetsEditor::remove);
    connect(m_weight, &QLineEdit::textEdited, this, &TargetsEditor::takeWeight);
}

void TargetsEditor::fillChoices()
{
    const QString typed = m_choice->currentText();
    m_choice->clear();
    const SnapshotPtr snapshot = m_context.backend.snapshot();
    QStringList names;
    for (const Model &model : snapshot->configuration().models) {
        if (const Provider *provider = snapshot->provider(model.providerId))
            names.append(provider->name + u'/' + model.name);
    }
    for (const AliasTarget &target : targets())
        names.removeAll(target.model);
    names.sort(Qt::CaseInsensitive);
    m_choice->addItems(names);
    m_choice->setCurrentIndex(-1);
    m_choice->setEditText(names.contains(typed) ? typed : QString());
    m_choice->lineEdit()->setPlaceholderText(names.isEmpty() ? tr("There are no more models")
                                                             : tr("Search models to add"));
    m_choice->setEnabled(!names.isEmpty());
}

void TargetsEditor::setTargets(const QList<AliasTarget> &targets)
{
    setGroups(groupTargets(targets), targets.isEmpty() ? QString() : targets.first().model);
}

QList<AliasTarget> TargetsEditor::targets() const
{
    return ungroupTargets(m_groups);
}

QString TargetsEditor::problem() const
{
    return m_groups.isEmpty() ? tr("Add at least one target.") : QString();
}

void TargetsEditor::focusSearch()
{
    m_choice->setFocus();
}

QString TargetsEditor::selected() const
{
    return m_model->targetAt(m_table->currentIndex().row());
}

void TargetsEditor::setGroups(const TargetGroups &groups, const QString &selected)
{
    m_groups = groups;
    m_model->setRoute(routeOf(targets(), *m_context.backend.snapshot(),
                              m_context.backend.targetHealth(), m_probes));
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool isGroup = m_model->isGroup(row);
        if (isGroup)
            m_table->setSpan(row, 0, 1, TargetTableModel::ColumnCount);
        m_table->setItemDelegateForRow(row, isGroup ? m_groupLine : nullptr);
    }
    if (const int row = m_model->rowOfTarget(selected); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    fillChoices();
    showRoute();
    updateTools();
    Q_EMIT changed();
}

void TargetsEditor::add()
{
    const int index = m_choice->typedIndex();
    if (index < 0)
        return;
    const QString name = m_choice->itemText(index);
    TargetGroups groups = m_groups;
    groups.append({AliasTarget{name, 0, 1}});
    m_choice->setEditText({});
    setGroups(groups, name);
    m_choice->setFocus();
}

void TargetsEditor::step(bool forward)
{
    const QString name = selected();
    if (!name.isEmpty())
        setGroups(steppedTarget(m_groups, name, forward), name);
    m_table->setFocus();
}

void TargetsEditor::remove()
{
    const QString name = selected();
    TargetGroups groups = m_groups;
    for (QList<AliasTarget> &group : groups)
        group.removeIf([&](const AliasTarget &target) { return target.model == name; });
    groups.removeIf([](const QList<AliasTarget> &group) { return group.isEmpty(); });
    setGroups(groups, groups.isEmpty() ? QString() : groups.last().last().model);
}

void TargetsEditor::takeWeight(const QString &text)
{
    const QString name = selected();
    bool isNumber = false;
    const int weight = text.toInt(&isNumber);
    if (m_showing || !isNumber || name.isEmpty())
        return;
    TargetGroups groups = m_groups;
    for (QList<AliasTarget> &group : groups) {
        for (AliasTarget &target : group) {
            if (target.model == name)
                target.weight = std::clamp(weight, 0, MostWeight);
        }
    }
    m_showing = true; // what is typed stays as it is typed
    setGroups(groups, name);
    m_showing = false;
}

void TargetsEditor::showRoute()
{
    const AliasRoute route = routeOf(targets(), *m_context.backend.snapshot(),
                                     m_context.backend.targetHealth(), m_probes);
    m_route->setText(words::routeNow(route));
    QStringList lines;
    for (const RouteTarget &target : route.targets) {
        if (target.standing != TargetStanding::Ready)
            lines.append(QStringLiteral("%1: %2").arg(
                target.target.model, words::targetStandingInFull(target.standing)));
        for (const TargetDifference difference : target.differences)
            lines.append(QStringLiteral("%1: %2").arg(target.target.model,
                                                      words::targetDifferenceInFull(difference)));
    }
    m_warnings->setText(lines.join(u'\n'));
    m_warnings->setVisible(!lines.isEmpty());
    setStyleProperty(m_warnings, "tone", QStringLiteral("warning"));
    const int rows = std::clamp(m_model->rowCount(), LeastLines, MostLines);
    m_table->setFixedHeight(Metrics::HeaderHeight + rows * Metrics::RowHeight + 2);
}

void TargetsEditor::updateTools()
{
    const QString name = selected();
    m_add->setEnabled(m_choice->typedIndex() >= 0);
    const auto changes = [&](bool forward) {
        return !name.isEmpty() && steppedTarget(m_groups, name, forward) != m_groups;
    };
    m_earlier->setEnabled(changes(true));
    m_later->setEnabled(changes(false));
    m_remove->setEnabled(!name.isEmpty());
    m_weight->setEnabled(!name.isEmpty());
    if (m_showing)
        return;
    int weight = 0;
    for (const AliasTarget &target : targets()) {
        if (target.model == name)
            weight = target.weight;
    }
    m_weight->setText(name.isEmpty() ? QString() : QString::number(weight));
}

} // namespace orchestris
