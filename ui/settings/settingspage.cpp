// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingspage.h"

#include "ui/look/theme.h"
#include "ui/settings/aboutsection.h"
#include "ui/settings/appearancesection.h"
#include "ui/settings/databasesection.h"
#include "ui/settings/gatewaysection.h"
#include "ui/settings/pricessection.h"
#include "ui/settings/privacysection.h"
#include "ui/settings/requestssection.h"
#include "ui/settings/savebar.h"
#include "ui/settings/settingsdraft.h"
#include "ui/settingssource.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>

namespace orchestris {

namespace {

constexpr int NamesWidth = 240;
constexpr int ListFrame = 10;  // of a picker, above and below
constexpr int MostWidth = 920; // longer lines are hard to read
constexpr auto SectionKey = u"settings/section";

} // namespace

SettingsPage::SettingsPage(const UiContext &context)
    : Page(context, PageKind::Settings)
    , m_draft(new SettingsDraft(context.backend, context.settings,
                                context.program.info().dataDirectory, this))
    , m_search(makeSearch(tr("Search the settings")))
    , m_names(new QListWidget)
    , m_scroll(new QScrollArea)
    , m_inside(new QWidget)
    , m_nothing(new EmptyState(context.theme, Glyph::Search, tr("Nothing matches"),
                               tr("No setting has all of these words."), tr("Clear the search")))
    , m_bar(new SaveBar(*m_draft))
{
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setFixedWidth(300);
    rightOfHeader()->addWidget(m_search);
    m_names->setObjectName(QStringLiteral("sections"));
    m_names->setAccessibleName(tr("Sections"));
    m_names->setFixedWidth(NamesWidth);
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_names->setIconSize({18, 18});
    setRole(m_names, "picker");
    setRole(m_inside, "scrolled");
    m_scroll->setWidget(m_inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(m_inside);
    column->setContentsMargins(0, 0, 12, 0);
    column->setSpacing(Metrics::Gap);
    m_inside->setMaximumWidth(MostWidth);
    addSections();
    m_names->setFixedHeight(int(m_sections.size()) * Metrics::NavigationItemHeight + ListFrame);
    column->addWidget(m_nothing);
    column->addStretch(1);
    m_nothing->hide();

    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_scroll, 1);
    right->addWidget(m_bar);
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::Gap);
    row->addWidget(m_names, 0, Qt::AlignTop);
    row->addLayout(right, 1);
    content()->addLayout(row, 1);

    connect(m_names, &QListWidget::currentRowChanged, this, &SettingsPage::showSection);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::search);
    connect(m_nothing, &EmptyState::actionTriggered, m_search, &QLineEdit::clear);
    connect(m_bar, &SaveBar::saveWanted, this, &SettingsPage::save);
    const int section = context.settings.value(SectionKey).toInt();
    m_names->setCurrentRow(section >= 0 && section < m_sections.size() ? section : 0);
}

void SettingsPage::addSections()
{
    add(new GatewaySection(context(), *m_draft));
    add(new RequestsSection(context(), *m_draft));
    add(new PrivacySection(context(), *m_draft));
    add(new DatabaseSection(context(), *m_draft));
    add(new PricesSection(context(), *m_draft));
    add(new AppearanceSection(context(), *m_draft));
    add(new WindowSection(context(), *m_draft));
    add(new AboutSection(context(), *m_draft));
}

void SettingsPage::add(SettingsSection *section)
{
    auto *column = static_cast<QVBoxLayout *>(m_inside->layout());
    QLabel *heading = makeLabel("lead", section->title());
    heading->hide();
    column->addWidget(heading);
    column->addWidget(section);
    section->hide();
    m_headings.append(heading);
    m_sections.append(section);
    auto *item = new QListWidgetItem(icon(section->glyph(), QPalette::PlaceholderText),
                                     section->title(), m_names);
    item->setSizeHint({0, Metrics::NavigationItemHeight});
    item->setToolTip(section->title());
    connect(section, &SettingsSection::failed, this, &Page::showError);
    connect(section, &SettingsSection::done, this, &Page::showDone);
}

void SettingsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void SettingsPage::refresh()
{
    for (SettingsSection *section : std::as_const(m_sections)) {
        if (section->isVisibleTo(this))
            section->refresh();
    }
}

bool SettingsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void SettingsPage::showSection()
{
    const int current = m_names->currentRow();
    if (current < 0)
        return; // a search has taken the choice away
    if (!m_search->text().isEmpty()) {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    m_nothing->hide();
    for (int i = 0; i < m_sections.size(); ++i) {
        m_headings[i]->hide();
        (void)m_sections[i]->narrow({});
        m_sections[i]->setVisible(i == current);
    }
    m_scroll->verticalScrollBar()->setValue(0);
    context().settings.setValue(SectionKey, current);
    if (isVisible())
        m_sections[current]->refresh();
}

void SettingsPage::search(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        m_names->setCurrentRow(context().settings.value(SectionKey).toInt());
        showSection();
        return;
    }
    {
        const QSignalBlocker quiet(m_names);
        m_names->setCurrentRow(-1);
    }
    int found = 0;
    for (int i = 0; i < m_sections.size(); ++i) {
        const int here = m_sections[i]->narrow(words);
        m_headings[i]->setVisible(here > 0);
        m_sections[i]->setVisible(here > 0);
        if (here > 0)
            m_sections[i]->refresh();
        found += here;
    }
    m_nothing->setVisible(found == 0);
    m_scroll->verticalScrollBar()->setValue(0);
}

void SettingsPage::save()
{
    m_bar->setBusy(true);
    const QMap<QString, QString> wanted = m_draft->values();
    QMap<QString, QString> before;
    for (const SettingField *field : m_draft->changes())
        before.insert(field->key, m_draft->stored(*field));
    context().program.saveSettings(wanted, this, [this, before](const Result<void> &saved) {
        m_bar->setBusy(false);
        if (!saved) {
            showError(saved.error());
            return;
        }
        showUndoable(tr("%n setting(s) changed.", nullptr, int(before.size())), [this, before] {
            context().program.saveSettings(before, this, [this](const Result<void> &back) {
                if (!back)
                    showError(back.error());
            });
        });
    });
}

} // namespace orchestris
