// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/consolebackend.h"
#include "ui/providerpresets.h"
#include "ui/uicontext.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace orchestris {

class CredentialEditor;
class MessageBar;
class ProviderTestView;
class SelectBox;

/// Adds a provider or edits one, tests its connection and imports its models. Open it with open();
/// it deletes itself when closed.
class ProviderDialog final : public QDialog
{
    Q_OBJECT
public:
    /// A new provider.
    explicit ProviderDialog(const UiContext &context, QWidget *parent = nullptr);
    /// An existing one; not the sandbox.
    ProviderDialog(const UiContext &context, const Provider &provider, QWidget *parent = nullptr);

    /// As if the test button were pressed.
    void startTest();
    void done(int result) override;

Q_SIGNALS:
    /// Stored; `imported` models were added with it.
    void saved(const QString &name, int imported);

private:
    void build();
    void choosePreset(int index);
    void check();
    void save();
    void finishSave(const Result<Provider> &stored);
    [[nodiscard]] QString freeName(const QString &name) const;
    [[nodiscard]] QString nameProblem() const;
    [[nodiscard]] QString urlProblem() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] ProviderDraft draft() const;
    [[nodiscard]] QStringList knownModels() const;

    UiContext m_context;
    const QList<ProviderPreset> m_presets;
    Provider m_provider; // id 0 until it is stored
    MessageBar *m_message;
    SelectBox *m_preset;
    QLabel *m_presetHint;
    QLineEdit *m_name;
    QLabel *m_nameNote;
    QLineEdit *m_url;
    QLabel *m_urlNote;
    CredentialEditor *m_credential;
    ProviderTestView *m_test;
    QLabel *m_hint;
    QPushButton *m_save;
    QString m_suggestedName;
    QString m_suggestedUrl;
    bool m_busy = false;
};

} // namespace orchestris
