// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/apikey.h"
#include "ui/page.h"

#include <QTimer>

class QAction;
class QLabel;
class QLineEdit;

namespace orchestris {

class KeyTableModel;
class TableCard;
class TableFilterModel;
struct KeyRow;

/// The keys: find, edit, rotate, disable, enable and revoke them, copy their public IDs.
class KeysPage final : public Page
{
    Q_OBJECT
public:
    explicit KeysPage(const UiContext &context);

    void refresh() override;
    /// Selects the row with that id.
    void showPlace(const Place &place) override;
    bool focusSearch() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTools();
    void showSnapshot();
    void updateActions();
    void showMenu(const QPoint &place);
    [[nodiscard]] const KeyRow *selected() const;
    void setState(Id key, const QString &name, KeyState state, bool endsRunning = false);
    void edit();
    void rotate();
    void toggle();
    void revoke();

    KeyTableModel *m_model;
    TableFilterModel *m_filter;
    QLineEdit *m_search;
    QLabel *m_summary;
    TableCard *m_card;
    QAction *m_edit;
    QAction *m_rotate;
    QAction *m_limit;
    QAction *m_copy;
    QAction *m_toggle;
    QAction *m_revoke;
    QTimer m_ticker;
    QHash<Id, qint64> m_lastUsedUs; // what snapshots do not know
};

} // namespace orchestris
