// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QSettings;

namespace orchestris {

class FlowLayout;
class SelectBox;

/// Boxes that narrow a table, each with a choice that means "any", a button that takes all away,
/// and how many rows are shown of how many. Says by the words of each box what is chosen.
class FilterRow final : public QWidget
{
    Q_OBJECT
public:
    struct Choice {
        QString text;
        QString value; ///< empty: any
    };

    explicit FilterRow(QWidget *parent = nullptr);

    /// `name` for settings and tests, `label` for screen readers. Choose at first the first choice,
    /// which means "any".
    void addBox(QLatin1StringView name, const QString &label, const QList<Choice> &choices);
    /// What was chosen stays if it is there.
    void setChoices(QLatin1StringView name, const QList<Choice> &choices);
    [[nodiscard]] QString value(QLatin1StringView name) const; ///< empty: any
    void setValue(QLatin1StringView name, const QString &value);
    [[nodiscard]] bool isSet() const;
    void clear();
    void setCount(int shown, int all);
    /// Restores the choices now, or as soon as they are there, and stores each from now on;
    /// `settings` must outlive it.
    void remember(QSettings &settings, const QString &name);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] SelectBox *box(QLatin1StringView name) const;
    void note();

    QList<SelectBox *> m_boxes;
    QPushButton *m_clear;
    QLabel *m_count;
    FlowLayout *m_flow;
    QHash<QString, QString> m_awaited; // by box: restored, and not there yet
    QSettings *m_settings = nullptr;
    QString m_key;
};

} // namespace orchestris
