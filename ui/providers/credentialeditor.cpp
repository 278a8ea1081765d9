// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/providers/credentialeditor.h"

#include "ui/widgets/parts.h"
#include "ui/widgets/selectbox.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QLineEdit>

#include <algorithm>

namespace orchestris {

namespace {

using Kind = CredentialReference::Kind;

/// What shells accept as a variable's name.
bool isVariableName(const QString &name)
{
    const auto letter = [](QChar c) {
        return c == u'_' || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    };
    return !name.isEmpty() && letter(name.front())
           && std::all_of(name.begin(), name.end(),
                          [&](QChar c) { return letter(c) || (c >= u'0' && c <= u'9'); });
}

} // namespace

CredentialEditor::CredentialEditor(QWidget *parent)
    : QWidget(parent)
    , m_kind(new SelectBox)
    , m_value(new QLineEdit)
    , m_browse(makeIconButton(Glyph::Folder, tr("Choose the file")))
    , m_secret(new QLineEdit)
    , m_note(makeText("caption"))
{
    m_kind->setObjectName(QStringLiteral("credentialKind"));
    m_value->setObjectName(QStringLiteral("credentialValue"));
    m_secret->setObjectName(QStringLiteral("credentialSecret"));
    m_kind->setAccessibleName(tr("Credential"));
    m_kind->addItem(tr("None"), int(Kind::None));
    m_kind->addItem(tr("Environment variable"), int(Kind::Environment));
    m_kind->addItem(tr("File"), int(Kind::File));
    m_kind->addItem(tr("Keychain"), int(Kind::Keychain));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setAccessibleName(tr("The provider's key"));
    m_secret->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                  | Qt::ImhNoAutoUppercase);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_kind, 1);
    row->addWidget(m_value, 1);
    row->addWidget(m_browse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_secret);
    column->addWidget(m_note);
    setFocusProxy(m_kind);

    connect(m_kind, &QComboBox::activated, this, [this] { m_touched = true; });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CredentialEditor::showKind);
    connect(m_value, &QLineEdit::textEdited, this, [this] { m_touched = true; });
    connect(m_value, &QLineEdit::textChanged, this, &CredentialEditor::changed);
    connect(m_secret, &QLineEdit::textChanged, this, &CredentialEditor::changed);
    connect(m_browse, &QToolButton::clicked, this, &CredentialEditor::browse);
    showKind();
}

void CredentialEditor::setReference(const CredentialReference &reference, bool stored)
{
    m_storedReference = reference;
    m_stored = stored;
    m_touched = true;
    if (reference.kind == Kind::Keychain)
        m_entry = reference.value;
    m_kind->setCurrentIndex(m_kind->findData(int(reference.kind)));
    showKind();
    m_value->setText(reference.value);
}

void CredentialEditor::suggest(const QString &variable)
{
    m_variable = variable;
    if (m_touched)
        return;
    const Kind kind = variable.isEmpty() ? Kind::None : Kind::Environment;
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
    showKind();
    m_value->setText(variable);
}

void CredentialEditor::suggestEntry(const QString &name)
{
    const bool named = kind() == Kind::Keychain && m_value->text() != m_entry;
    m_entry = name;
    if (kind() == Kind::Keychain && !named && !m_stored)
        m_value->setText(name);
}

Kind CredentialEditor::kind() const
{
    return Kind(m_kind->currentData().toInt());
}

CredentialReference CredentialEditor::reference() const
{
    const Kind chosen = kind();
    return {chosen, chosen == Kind::None ? QString() : m_value->text().trimmed()};
}

std::optional<Secret> CredentialEditor::secret() const
{
    if (kind() != Kind::Keychain || m_secret->text().isEmpty())
        return {};
    return Secret(m_secret->text().trimmed().toUtf8());
}

void CredentialEditor::wipe()
{
    m_secret->clear();
}

QString CredentialEditor::problem() const
{
    const QString value = m_value->text().trimmed();
    switch (kind()) {
    case Kind::None:
        return {};
    case Kind::Environment:
        return isVariableName(value)
                   ? QString()
                   : tr("Name the environment variable: letters, digits and '_'.");
    case Kind::File:
        return value.startsWith(u'/') || value.contains(u":\\")
                   ? QString()
                   : tr("Give the whole path of the file that holds the key.");
    case Kind::Keychain:
        break;
    }
    if (value.isEmpty())
        return tr("Name the entry in the keychain.");
    const bool there = m_stored && reference() == m_storedReference;
    return m_secret->text().isEmpty() && !there ? tr("Paste the provider's key.") : QString();
}

void CredentialEditor::showKind()
{
    const Kind chosen = kind();
    m_value->setVisible(chosen != Kind::None);
    m_browse->setVisible(chosen == Kind::File);
    m_secret->setVisible(chosen == Kind::Keychain);
    m_note->setVisible(chosen != Kind::None);
    switch (chosen) {
    case Kind::Environment:
        m_value->setText(m_storedReference.kind == chosen ? m_storedReference.value : m_variable);
        m_value->setPlaceholderText(QStringLiteral("API_KEY"));
        m_value->setAccessibleName(tr("Environment variable"));
        m_note->setText(tr("Read from the environment that the gateway was started in."));
        break;
    case Kind::File:
        m_value->setText(m_storedReference.kind == chosen ? m_storedReference.value : QString());
        m_value->setPlaceholderText(tr("/path/to/key"));
        m_value->setAccessibleName(tr("File"));
        m_note->setText(tr("The file holds the key and nothing else; only you should be able to "
                           "read it."));
        break;
    case Kind::Keychain:
        m_value->setText(m_entry);
        m_value->setPlaceholderText(tr("Name of the entry"));
        m_value->setAccessibleName(tr("Name of the entry in the keychain"));
        m_secret->setPlaceholderText(m_stored && m_storedReference.kind == chosen
                                         ? tr("Stored. Leave empty to keep it")
                                         : tr("Paste the provider's key"));
        m_note->setText(tr("Kept in this computer's keychain, never in the database, and never "
                           "shown again."));
        break;
    case Kind::None:
        break;
    }
    Q_EMIT changed();
}

void CredentialEditor::browse()
{
    auto *dialog = new QFileDialog(this, tr("File with the provider's key"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_value, &QLineEdit::setText);
    dialog->open();
}

} // namespace orchestris
