// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/keytablemodel.h"
#include "ui/uicontext.h"
#include "ui/widgets/sidepane.h"

class QAction;
class QCheckBox;
class QLineEdit;

namespace orchestris {

class DataTable;
class LimitBars;
class ScopeTableModel;
class TableFilterModel;

/// One key in full, in a pane that slides in beside the list: what it is, the limits that it meets,
/// and what it may really call and why.
class KeyPane final : public SidePane
{
    Q_OBJECT
public:
    /// `actions` are offered as buttons below.
    KeyPane(const UiContext &context, const QList<QAction *> &actions, QWidget *parent = nullptr);

    /// Slides in if it is away. The same key again: what changed of it.
    void show(const KeyRow &row, const QList<LimitRow> &limits);
    [[nodiscard]] Id keyId() const { return m_id; }

Q_SIGNALS:
    void limitWanted(orchestris::Id limit);

protected:
    void forget() override { m_id = 0; }

private:
    struct Field {
        QLabel *name;
        QLabel *value;
    };

    void buildScope();
    void narrow();
    void setField(int field, const QString &text);
    void fill(const KeyRow &row);

    UiContext m_context;
    Id m_id = 0;
    QLabel *m_block;
    QList<Field> m_fields;
    LimitBars *m_limits;
    QLabel *m_count;
    QLineEdit *m_search;
    QCheckBox *m_onlyAllowed;
    ScopeTableModel *m_scope;
    TableFilterModel *m_filter;
    DataTable *m_table;
};

} // namespace orchestris
