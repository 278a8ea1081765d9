// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/consolebackend.h"
#include "ui/uicontext.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace orchestris {

class CredentialEditor;
class MessageBar;
class PresetGallery;
class ProviderTestView;
class SelectBox;
class TraitsEditor;

/// Adds a provider or edits one, tests its connection and imports its models. Open it with open();
/// it deletes itself when closed.
class ProviderDialog final : public QDialog
{
    Q_OBJECT
public:
    /// A new provider; begins with the gallery of kinds.
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
    void buildFields(QVBoxLayout *column);
    void connectFields();
    void showGallery(bool shown);
    void choosePreset(int index);
    void showKind(ProviderKind kind, const ProviderTraits &traits);
    void check();
    void save();
    void finishSave(const Result<Provider> &stored);
    [[nodiscard]] QString nameProblem() const;
    [[nodiscard]] QString urlProblem() const;
    [[nodiscard]] QString traitsProblem() const;
    [[nodiscard]] ProviderTraits traits() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] ProviderDraft draft() const;
    [[nodiscard]] QStringList knownModels() const;

    UiContext m_context;
    const QList<ProviderPreset> m_presets;
    Provider m_provider; // id 0 until it is stored
    MessageBar *m_message;
    PresetGallery *m_gallery = nullptr; // of a new one
    QWidget *m_form;
    SelectBox *m_preset;
    QLabel *m_presetHint;
    QLineEdit *m_name;
    QLabel *m_nameNote;
    QLineEdit *m_url;
    QLabel *m_urlNote;
    QWidget *m_versionField; // its label and it; only some kinds have one
    QLineEdit *m_version;
    CredentialEditor *m_credential;
    QPushButton *m_advanced;
    TraitsEditor *m_traits;
    ProviderTestView *m_test;
    QLabel *m_hint;
    QPushButton *m_save;
    QString m_suggestedName;
    QString m_suggestedUrl;
    ProviderKind m_kind = ProviderKind::OpenAi;
    bool m_busy = false;
};

} // namespace orchestris
