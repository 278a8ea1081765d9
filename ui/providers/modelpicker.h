// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace orchestris {

/// A list of models to tick, with a filter.
class ModelPicker final : public QWidget
{
    Q_OBJECT
public:
    struct Item {
        QString name;
        QString detail; ///< muted, beside the name
        bool checked = false;
        bool fixed = false; ///< shown as ticked, cannot be changed, is not in checked()
    };

    explicit ModelPicker(QWidget *parent = nullptr);

    void setItems(const QList<Item> &items);
    [[nodiscard]] QStringList checked() const;
    [[nodiscard]] bool isEmpty() const;

Q_SIGNALS:
    void checkedChanged();

private:
    void filter(const QString &text);
    void checkShown(bool checked);
    void updateSummary();
    void fitRows();

    QLineEdit *m_filter;
    QListWidget *m_list;
    QLabel *m_summary;
};

} // namespace orchestris
