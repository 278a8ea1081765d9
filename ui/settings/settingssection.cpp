// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingssection.h"

#include "ui/look/theme.h"
#include "ui/settingssource.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>

namespace orchestris {

SettingsSection::SettingsSection(const UiContext &context, SettingsDraft &draft,
                                 const QString &title, Glyph glyph, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_draft(draft)
    , m_title(title)
    , m_glyph(glyph)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(title);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Metrics::Gap);
}

QVBoxLayout *SettingsSection::addCard(const QString &heading, const QString &text)
{
    QFrame *card = makeCard();
    m_inside = new QVBoxLayout(card);
    m_inside->setContentsMargins(Metrics::CardPadding, Metrics::CardPadding, Metrics::CardPadding,
                                 Metrics::CardPadding);
    m_inside->setSpacing(12);
    m_inside->addWidget(makeLabel("heading", heading));
    if (!text.isEmpty())
        m_inside->addWidget(makeText("muted", text));
    m_column->addWidget(card);
    m_parts.append({card, m_title + u'\n' + heading + u'\n' + text, {}});
    return m_inside;
}

void SettingsSection::addRows(const QStringList &keys)
{
    for (const QString &key : keys) {
        const SettingField *field = findSettingField(key);
        Q_ASSERT(field);
        QFrame *rule = makeRule();
        auto *row = new SettingRow(*field, m_draft);
        m_inside->addWidget(rule);
        m_inside->addWidget(row);
        m_parts.last().rows << rule << row;
    }
}

void SettingsSection::addLine(const QString &name, const QString &help, QWidget *right)
{
    auto *left = new QVBoxLayout;
    left->setSpacing(4);
    QLabel *label = makeLabel("field", name);
    label->setWordWrap(true);
    label->setBuddy(right);
    if (right->accessibleName().isEmpty())
        right->setAccessibleName(name);
    left->addWidget(label);
    if (!help.isEmpty())
        left->addWidget(makeText("muted", help));
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    row->addLayout(left, 1);
    row->addWidget(right, 0, Qt::AlignTop);
    m_inside->addWidget(makeRule());
    m_inside->addLayout(row);
    m_parts.last().words += u'\n' + name + u'\n' + help;
}

int SettingsSection::narrow(const QStringList &words)
{
    int found = 0;
    for (const Part &part : std::as_const(m_parts)) {
        const bool wholeCard =
            std::all_of(words.begin(), words.end(), [&part](const QString &word) {
                return part.words.contains(word, Qt::CaseInsensitive);
            });
        int rows = 0;
        for (qsizetype i = 0; i + 1 < part.rows.size(); i += 2) {
            const auto *row = static_cast<const SettingRow *>(part.rows[i + 1]);
            const bool fits = wholeCard || row->matches(words);
            part.rows[i]->setVisible(fits);
            part.rows[i + 1]->setVisible(fits);
            rows += fits ? 1 : 0;
        }
        const bool fits = wholeCard || rows > 0;
        part.card->setVisible(fits);
        found += fits ? std::max(rows, 1) : 0;
    }
    return found;
}

SettingRow *SettingsSection::row(QStringView key) const
{
    for (const Part &part : m_parts) {
        for (QWidget *widget : part.rows) {
            auto *row = qobject_cast<SettingRow *>(widget);
            if (row && row->field().key == key)
                return row;
        }
    }
    return nullptr;
}

void SettingsSection::showOverrides()
{
    const QMap<QString, QString> overrides = m_context.program.info().overrides;
    for (const Part &part : std::as_const(m_parts)) {
        for (QWidget *widget : part.rows) {
            if (auto *row = qobject_cast<SettingRow *>(widget))
                row->setOverride(overrides.value(row->field().key));
        }
    }
}

} // namespace orchestris
