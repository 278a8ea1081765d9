// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/ownertablemodel.h"
#include "ui/uicontext.h"
#include "ui/widgets/sidepane.h"

class QAction;

namespace orchestris {

class LimitBars;

/// An organization or a user in full, in a pane that slides in beside the list: what they are,
/// their keys, and the limits that they meet.
class OwnerPane final : public SidePane
{
    Q_OBJECT
public:
    /// `actions` are offered as buttons below.
    OwnerPane(const UiContext &context, const QList<QAction *> &actions, QWidget *parent = nullptr);

    /// Slides in if it is away.
    void show(const OwnerRow &row, const QList<LimitRow> &limits);
    [[nodiscard]] Id shownRow() const { return m_id; } ///< as ownerRowId; 0: none

Q_SIGNALS:
    void limitWanted(orchestris::Id limit);
    void keyWanted(orchestris::Id key);

protected:
    void forget() override { m_id = 0; }

private:
    struct Field {
        QLabel *name;
        QLabel *value;
    };

    void setField(int field, const QString &text);
    void showKeys(const OwnerRow &row);

    UiContext m_context;
    Id m_id = 0;
    QList<Field> m_fields;
    LimitBars *m_limits;
    QLabel *m_noKeys;
    QVBoxLayout *m_keys;
};

} // namespace orchestris
