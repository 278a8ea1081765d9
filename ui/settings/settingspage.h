// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QScrollArea;

namespace orchestris {

class EmptyState;
class SaveBar;
class SettingsDraft;
class SettingsSection;

/// Everything about the program that is not a key, an owner, a model, a provider or a limit, in
/// sections, with a search over all of them. What the gateway's behaviour is changes when it is
/// saved; look and window change at once.
class SettingsPage final : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(const UiContext &context);

    void refresh() override;
    bool focusSearch() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addSections();
    void add(SettingsSection *section);
    void showSection();
    void search(const QString &text);
    void save();

    SettingsDraft *m_draft;
    QLineEdit *m_search;
    QListWidget *m_names;
    QScrollArea *m_scroll;
    QWidget *m_inside;
    EmptyState *m_nothing;
    SaveBar *m_bar;
    QList<SettingsSection *> m_sections;
    QList<QLabel *> m_headings; ///< above each section, while there is a search
};

} // namespace orchestris
