// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/aliasroute.h"
#include "ui/uicontext.h"

#include <QWidget>

class QAbstractItemDelegate;
class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace orchestris {

class DataTable;
class SelectBox;
class TargetTableModel;

/// The targets of an alias: added by searching, put in order by dragging or by Alt with the arrow
/// keys, with weights; says where they differ and where a request would go now.
class TargetsEditor final : public QWidget
{
    Q_OBJECT
public:
    TargetsEditor(const UiContext &context, const QList<StoredProbe> &probes,
                  QWidget *parent = nullptr);

    void setTargets(const QList<AliasTarget> &targets);
    [[nodiscard]] QList<AliasTarget> targets() const;
    [[nodiscard]] QString problem() const; ///< empty: none
    void focusSearch();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildTable();
    void buildTools(QVBoxLayout *column);
    void fillChoices();
    void add();
    void step(bool forward);
    void remove();
    void takeWeight(const QString &text);
    void setGroups(const TargetGroups &groups, const QString &selected);
    void showRoute();
    void updateTools();
    [[nodiscard]] QString selected() const;

    UiContext m_context;
    QList<StoredProbe> m_probes;
    TargetGroups m_groups;
    TargetTableModel *m_model;
    SelectBox *m_choice;
    QPushButton *m_add;
    DataTable *m_table;
    QAbstractItemDelegate *m_groupLine = nullptr;
    QAction *m_earlier;
    QAction *m_later;
    QAction *m_remove;
    QLineEdit *m_weight;
    QLabel *m_weightName;
    QLabel *m_route;
    QLabel *m_warnings;
    bool m_showing = false; // the weight is filled in, not typed
};

} // namespace orchestris
