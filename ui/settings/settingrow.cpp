// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingrow.h"

#include "models/tables/format.h"
#include "ui/settings/settingsdraft.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/selectbox.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>

#include <cmath>

namespace orchestris {

namespace {

constexpr int EditorWidth = 264;
constexpr int LeastEditorWidth = 176; // in a narrow window
constexpr int UnitWidth = 88;

} // namespace

SettingRow::SettingRow(const SettingField &field, SettingsDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_draft(draft)
    , m_mark(makeLabel("caption", tr("not saved")))
    , m_default(makeText("caption"))
    , m_reset(makeButton("flat", tr("Reset")))
    , m_problem(makeText("invalid"))
    , m_remark(makeText("caption"))
    , m_override(makeText("caption"))
{
    setObjectName(QStringLiteral("row-") + field.key);
    const QString name = settingwords::name(field);
    QWidget *editor = buildEditor();

    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    QLabel *label = makeLabel("field", name);
    label->setWordWrap(true);
    label->setBuddy(m_edit ? static_cast<QWidget *>(m_edit) : m_switch);
    title->addWidget(label, 1);
    title->addWidget(m_mark, 0, Qt::AlignTop);
    setStyleProperty(m_mark, "tone", QStringLiteral("warning"));
    m_mark->setObjectName(QStringLiteral("mark-") + field.key);
    auto *left = new QVBoxLayout;
    left->setSpacing(4);
    left->addLayout(title);
    left->addWidget(makeText("muted", settingwords::help(field)));
    left->addWidget(m_override);
    left->addWidget(m_remark);
    left->addStretch(1);
    setStyleProperty(m_override, "tone", QStringLiteral("warning"));
    setStyleProperty(m_remark, "tone", QStringLiteral("warning"));
    m_override->setObjectName(QStringLiteral("override-") + field.key);
    m_remark->setObjectName(QStringLiteral("remark-") + field.key);
    m_override->hide();
    m_remark->hide();

    auto *foot = new QHBoxLayout;
    foot->setSpacing(4);
    foot->addWidget(m_default, 1);
    foot->addWidget(m_reset, 0, Qt::AlignTop);
    m_reset->setObjectName(QStringLiteral("reset-") + field.key);
    m_reset->setAccessibleName(tr("Reset %1 to its default").arg(name));
    m_reset->setToolTip(m_reset->accessibleName());
    m_reset->setMaximumHeight(26);
    m_problem->setObjectName(QStringLiteral("problem-") + field.key);
    m_default->setMinimumHeight(26);
    auto *right = new QVBoxLayout;
    right->setSpacing(4);
    right->addWidget(editor);
    right->addWidget(m_problem);
    right->addLayout(foot);
    right->addStretch(1);
    auto *holder = new QWidget;
    holder->setLayout(right);
    right->setContentsMargins(0, 0, 0, 0);
    holder->setMinimumWidth(LeastEditorWidth);
    holder->setMaximumWidth(EditorWidth);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    row->addLayout(left, 1);
    row->addWidget(holder, 1);

    connect(m_reset, &QPushButton::clicked, this, [this] { m_draft.reset(m_field); });
    connect(&draft, &SettingsDraft::changed, this, [this] {
        if (!m_typing)
            load();
        present();
    });
    load();
    present();
}

QWidget *SettingRow::buildEditor()
{
    const QString name = settingwords::name(m_field);
    if (settingwords::kind(m_field) == settingwords::Kind::Switch) {
        m_switch = new QCheckBox;
        m_switch->setObjectName(m_field.key);
        m_switch->setAccessibleName(name);
        m_switch->setMinimumHeight(30);
        connect(m_switch, &QCheckBox::toggled, this,
                [this](bool on) { take(on ? QStringLiteral("on") : QStringLiteral("off")); });
        return m_switch;
    }
    m_edit = new QLineEdit;
    m_edit->setObjectName(m_field.key);
    m_edit->setAccessibleName(name);
    if (m_field.maximum > 0)
        return buildNumber();
    connect(m_edit, &QLineEdit::textEdited, this, [this] { take(m_edit->text()); });
    return m_edit;
}

QWidget *SettingRow::buildNumber()
{
    m_edit->setToolTip(settingwords::range(m_field));
    m_edit->setAlignment(Qt::AlignRight);
    connect(m_edit, &QLineEdit::textEdited, this, &SettingRow::takeNumber);
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_edit, 1);
    const auto units = settingwords::units(m_field);
    if (units.size() > 1) {
        m_unit = new SelectBox;
        m_unit->setObjectName(QStringLiteral("unit-") + m_field.key);
        m_unit->setAccessibleName(tr("Unit of %1").arg(settingwords::name(m_field)));
        m_unit->setFixedWidth(UnitWidth);
        for (const settingwords::Unit &unit : units)
            m_unit->addItem(unit.name, unit.factor);
        row->addWidget(m_unit);
        connect(m_unit, &QComboBox::activated, this, &SettingRow::takeNumber);
    } else if (!units.first().name.isEmpty()) {
        QLabel *unit = makeLabel("muted", units.first().name);
        unit->setFixedWidth(UnitWidth);
        row->addWidget(unit);
    }
    return holder;
}

void SettingRow::takeNumber()
{
    bool isNumber = false;
    const QString text = m_edit->text().trimmed();
    const double typed = format::locale().toDouble(text, &isNumber);
    const auto factor = double(m_unit ? m_unit->currentData().toLongLong()
                                      : settingwords::units(m_field).first().factor);
    const double value = typed * factor;
    // What is no whole number of the smallest unit is left as it is typed: it is refused so.
    const bool isWhole = isNumber && value == std::floor(value) && std::abs(value) < 9e15;
    take(isWhole ? QString::number(qint64(value)) : text + u'?');
}

void SettingRow::take(const QString &value)
{
    m_typing = true;
    m_draft.set(m_field, value);
    m_typing = false;
}

void SettingRow::load()
{
    const QString value = m_draft.value(m_field);
    if (m_switch) {
        const QSignalBlocker quiet(m_switch);
        m_switch->setChecked(value == u"on");
        return;
    }
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (m_field.maximum == 0 || !isNumber) {
        m_edit->setText(value);
        return;
    }
    const auto units = settingwords::units(m_field);
    const int unit = settingwords::bestUnit(m_field, number);
    if (m_unit)
        m_unit->setCurrentIndex(unit);
    QLocale locale = format::locale();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const qint64 factor = units[unit].factor;
    m_edit->setText(number % factor == 0 ? locale.toString(number / factor)
                                         : locale.toString(double(number) / double(factor)));
}

void SettingRow::present()
{
    const QString value = m_draft.value(m_field);
    const QString problem = settingwords::problem(m_field, value);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (m_edit)
        setStyleProperty(m_edit, "invalid", !problem.isEmpty());
    if (m_switch)
        m_switch->setText(settingwords::valueText(m_field, value));
    m_mark->setVisible(m_draft.isChanged(m_field));
    const QString usual = settingwords::valueText(m_field, m_field.get(Settings()));
    const bool isDefault = m_draft.isDefault(m_field);
    QString text = isDefault ? tr("The default") : tr("Default: %1").arg(usual);
    if (const QString zero = settingwords::zero(m_field); !zero.isEmpty())
        text = tr("%1 (0: %2)")
                   .arg(isDefault ? text : tr("Default: %1").arg(m_field.get(Settings())), zero);
    m_default->setText(text);
    m_reset->setVisible(!isDefault);
}

bool SettingRow::matches(const QStringList &words) const
{
    const QString all =
        settingwords::name(m_field) + u'\n' + settingwords::help(m_field) + u'\n' + m_field.key;
    return std::all_of(words.begin(), words.end(), [&all](const QString &word) {
        return all.contains(word, Qt::CaseInsensitive);
    });
}

void SettingRow::setOverride(const QString &value)
{
    m_override->setVisible(!value.isEmpty());
    if (!value.isEmpty())
        m_override->setText(
            tr("In this run the command line says %1; what is stored here counts in the next run "
               "without that.")
                .arg(settingwords::valueText(m_field, value)));
}

void SettingRow::setRemark(const QString &text)
{
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty());
}

} // namespace orchestris
