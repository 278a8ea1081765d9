// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/settingwords.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace orchestris {

class SelectBox;
class SettingsDraft;

/// One of the stored settings: what it is called and for, a field for it in units for people, what
/// its default is, and a way back to that. What is wrong is said as one types. `draft` must outlive
/// it.
class SettingRow final : public QWidget
{
    Q_OBJECT
public:
    SettingRow(const SettingField &field, SettingsDraft &draft, QWidget *parent = nullptr);

    [[nodiscard]] const SettingField &field() const { return m_field; }
    /// Whether every one of the words is in its name, its help or its name on the command line.
    [[nodiscard]] bool matches(const QStringList &words) const;
    /// That the command line says another value for this run; empty: it does not.
    void setOverride(const QString &value);
    /// Something about the value that is no reason not to save it; empty: nothing.
    void setRemark(const QString &text);

private:
    [[nodiscard]] QWidget *buildEditor();
    [[nodiscard]] QWidget *buildNumber();
    void takeNumber();
    void take(const QString &value);
    void load();
    void present();

    const SettingField &m_field;
    SettingsDraft &m_draft;
    QLineEdit *m_edit = nullptr;
    SelectBox *m_unit = nullptr;
    QCheckBox *m_switch = nullptr;
    QLabel *m_mark;
    QLabel *m_default;
    QPushButton *m_reset;
    QLabel *m_problem;
    QLabel *m_remark;
    QLabel *m_override;
    bool m_typing = false; // the change that is told is this row's own
};

} // namespace orchestris
