// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/provider.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace orchestris {

class SelectBox;

/// Where a provider's credential is kept, and, for the keychain, a new value for it. The value is
/// given to the draft and wiped; it is never shown.
class CredentialEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit CredentialEditor(QWidget *parent = nullptr);

    void setReference(const CredentialReference &reference, bool stored);
    /// What a preset proposes: kind None if the variable is empty. Keeps what was typed.
    void suggest(const QString &variable);
    /// Names the keychain's entry if nobody named it.
    void suggestEntry(const QString &name);
    [[nodiscard]] CredentialReference reference() const;
    [[nodiscard]] std::optional<Secret> secret() const;
    void wipe();
    /// What is missing or wrong; empty: nothing.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void showKind();
    void browse();
    [[nodiscard]] CredentialReference::Kind kind() const;

    SelectBox *m_kind;
    QLineEdit *m_value;
    class QToolButton *m_browse;
    QLineEdit *m_secret;
    QLabel *m_note;
    QString m_entry;
    QString m_variable;
    CredentialReference m_storedReference;
    bool m_stored = false;
    bool m_touched = false;
};

} // namespace orchestris
