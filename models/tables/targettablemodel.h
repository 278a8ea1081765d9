// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/aliasroute.h"

#include <QAbstractTableModel>

namespace orchestris {

/// An alias's targets in the groups in which they are tried, a line of its own before each group.
/// Targets can be dragged: onto a line of a group to join it, between two groups (or to the end) to
/// be a group of its own. Main thread only.
class TargetTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Target, State, Weight, Share, Price, Context, Notes, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRoute(const AliasRoute &route);

    [[nodiscard]] bool isGroup(int row) const;
    /// The direct ID in that row; empty: the row is a group's.
    [[nodiscard]] QString targetAt(int row) const;
    [[nodiscard]] int rowOfTarget(const QString &model) const; ///< -1: none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row,
                                       int column, const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// A target was dropped there: as `placedTarget` has it. The model is as it was.
    void moved(const QString &model, int group, bool isOwn);

private:
    struct Line {
        int group = 0;
        int groupSize = 0;
        int target = -1; ///< in m_route; -1: the group's line
    };

    [[nodiscard]] QString text(const RouteTarget &target, int column) const;
    [[nodiscard]] QString toolTip(const RouteTarget &target, int column) const;

    AliasRoute m_route;
    QList<Line> m_lines;
};

} // namespace orchestris
