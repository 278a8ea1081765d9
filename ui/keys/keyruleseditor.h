// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/apikey.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace orchestris {

class SelectBox;

/// What a key may be used for, from where, and what becomes of its repetitions.
class KeyRulesEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyRulesEditor(QWidget *parent = nullptr);

    void setRules(const ApiKey &key);
    [[nodiscard]] KeyEndpoints endpoints() const;
    [[nodiscard]] QStringList addresses() const;
    [[nodiscard]] std::optional<LoopGuardAction> loopGuard() const;
    [[nodiscard]] QString problem() const; ///< empty: none
    /// Whether a note beside a field says so.
    [[nodiscard]] bool shows(const QString &problem) const;

Q_SIGNALS:
    void changed();

private:
    void check();
    [[nodiscard]] QString addressProblem() const;

    QList<std::pair<KeyEndpoint, QCheckBox *>> m_endpoints;
    QLineEdit *m_addresses;
    QLabel *m_endpointsNote;
    QLabel *m_note;
    SelectBox *m_loopGuard;
};

/// The parts between commas, without blanks around them, empty ones and repetitions.
[[nodiscard]] QStringList splitList(const QString &text);

} // namespace orchestris
