// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/snapshot.h"

#include <QWidget>

class QLabel;
class QRadioButton;

namespace orchestris {

class ModelPicker;

/// Chooses models: every one, or aliases and direct IDs from a list.
class ScopeEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit ScopeEditor(const Snapshot &snapshot, QWidget *parent = nullptr);

    /// Names that do not exist any more are shown as well, so that they can be taken away.
    void setScope(const Scope &scope);
    [[nodiscard]] Scope scope() const;
    [[nodiscard]] QString problem() const;   ///< empty: none
    [[nodiscard]] bool showsProblem() const; ///< once it was touched

Q_SIGNALS:
    void changed();

private:
    void check();

    QStringList m_aliases;
    QStringList m_directIds;
    QRadioButton *m_everything;
    QRadioButton *m_only;
    ModelPicker *m_picker;
    QLabel *m_note;
    bool m_touched = false;
};

} // namespace orchestris
