// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/filterwords.h"
#include "ui/uicontext.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;

namespace orchestris {

class FlowLayout;

/// What requests to list: a field for an ID, a menu of everything to filter by, and a chip for each
/// filter that is set, which opens it again or takes it away.
class RequestFilters final : public QWidget
{
    Q_OBJECT
public:
    explicit RequestFilters(const UiContext &context, QWidget *parent = nullptr);

    [[nodiscard]] const UsageFilter &filter() const { return m_filter; }
    /// Says nothing by `changed`.
    void setFilter(const UsageFilter &filter);
    void clearAll();
    void focusSearch();

Q_SIGNALS:
    /// Somebody wants others.
    void changed(const orchestris::UsageFilter &filter);

private:
    void search();
    void apply(const UsageFilter &filter);
    void edit(FilterField field, QWidget *near);
    void remove(FilterField field);
    void showChips();
    [[nodiscard]] QWidget *makeChip(FilterField field);

    UiContext m_context;
    UsageFilter m_filter;
    QLineEdit *m_search;
    QPushButton *m_add;
    QMenu *m_menu;
    QPushButton *m_clear;
    FlowLayout *m_flow;
    QList<QWidget *> m_chips;
};

} // namespace orchestris
