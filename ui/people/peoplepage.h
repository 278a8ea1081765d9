// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/owner.h"
#include "ui/page.h"

class QAction;
class QLabel;
class QLineEdit;

namespace orchestris {

class OwnerDialog;
class OwnerTableModel;
class TableCard;
class TableFilterModel;
struct OwnerRow;

/// Organizations and their users: add, edit, disable and enable them, decide which models they may
/// use.
class PeoplePage final : public Page
{
    Q_OBJECT
public:
    explicit PeoplePage(const UiContext &context);

    void refresh() override;
    /// Selects the row with that id.
    void showPlace(const Place &place) override;
    bool focusSearch() override;

private:
    void buildTools();
    void updateActions();
    void showMenu(const QPoint &place);
    [[nodiscard]] const OwnerRow *selected() const;
    void open(OwnerDialog *dialog);
    void edit();
    void toggle();
    void setEnabled(const OwnerRow &row, bool enabled, bool endsRunning);

    OwnerTableModel *m_model;
    TableFilterModel *m_filter;
    QLineEdit *m_search;
    QLabel *m_summary;
    TableCard *m_card;
    QAction *m_edit;
    QAction *m_limit;
    QAction *m_toggle;
};

} // namespace orchestris
