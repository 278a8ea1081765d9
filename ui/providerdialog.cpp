// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/providerdialog.h"

#include "ui/credentialeditor.h"
#include "ui/messagebar.h"
#include "ui/parts.h"
#include "ui/providertestview.h"
#include "ui/selectbox.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace orchestris {

namespace {

/// The preset a provider was probably made from: the one with its base URL, else the last.
int presetOf(const QList<ProviderPreset> &presets, const QString &baseUrl)
{
    for (int i = 0; i < presets.size(); ++i) {
        if (!presets[i].baseUrl.isEmpty() && presets[i].baseUrl == baseUrl)
            return i;
    }
    return int(presets.size()) - 1;
}

} // namespace

ProviderDialog::ProviderDialog(const UiContext &context, QWidget *parent)
    : ProviderDialog(context, Provider{}, parent)
{
}

ProviderDialog::ProviderDialog(const UiContext &context, const Provider &provider, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_presets(providerPresets())
    , m_provider(provider)
    , m_message(new MessageBar(context.theme))
    , m_preset(new SelectBox)
    , m_presetHint(makeText("caption"))
    , m_name(new QLineEdit)
    , m_nameNote(makeLabel("invalid"))
    , m_url(new QLineEdit)
    , m_urlNote(makeText("invalid"))
    , m_credential(new CredentialEditor)
    , m_test(new ProviderTestView(context))
    , m_hint(makeLabel("caption"))
    , m_save(makeButton("primary", provider.id == 0 ? tr("&Add provider") : tr("&Save")))
{
    setWindowTitle(provider.id == 0 ? tr("Add a provider")
                                    : tr("Edit provider %1").arg(provider.name));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(600, 460);
    build();
    if (provider.id == 0) {
        choosePreset(0);
        m_name->setFocus();
    } else {
        m_preset->setCurrentIndex(presetOf(m_presets, provider.baseUrl));
        m_name->setText(provider.name);
        m_url->setText(provider.baseUrl);
        m_credential->setReference(provider.credential, true);
        m_url->setFocus();
    }
    connect(m_preset, &QComboBox::currentIndexChanged, this, &ProviderDialog::choosePreset);
    check();
}

void ProviderDialog::build()
{
    m_preset->setObjectName(QStringLiteral("preset"));
    m_name->setObjectName(QStringLiteral("providerName"));
    m_url->setObjectName(QStringLiteral("baseUrl"));
    m_save->setObjectName(QStringLiteral("save"));
    for (const ProviderPreset &preset : m_presets)
        m_preset->addItem(preset.label);
    m_name->setPlaceholderText(tr("First part of model IDs, like openai/gpt-5"));
    m_url->setPlaceholderText(QStringLiteral("https://api.example.com/v1"));
    QPushButton *cancel = makeButton(nullptr, tr("Cancel"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    column->addWidget(m_message);
    auto *names = new QHBoxLayout;
    names->setSpacing(12);
    for (const auto &[label, field] :
         {std::pair<QString, QWidget *>{tr("&Kind"), m_preset}, {tr("&Name"), m_name}}) {
        auto *half = new QVBoxLayout;
        addField(half, label, field);
        names->addLayout(half, 1);
    }
    auto *top = new QVBoxLayout;
    top->setSpacing(6);
    top->addLayout(names);
    top->addWidget(m_nameNote);
    top->addWidget(m_presetHint);
    column->addLayout(top);
    auto *url = new QVBoxLayout;
    url->setSpacing(6);
    addField(url, tr("&Base URL"), m_url);
    url->addWidget(m_urlNote);
    column->addLayout(url);
    auto *credential = new QVBoxLayout;
    addField(credential, tr("&Credential"), m_credential);
    column->addLayout(credential);
    column->addWidget(makeRule());
    column->addWidget(m_test, 1);
    column->addWidget(makeRule());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column->addLayout(buttons);

    m_save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ProviderDialog::save);
    connect(m_test, &ProviderTestView::testWanted, this, &ProviderDialog::startTest);
    connect(m_test, &ProviderTestView::changed, this, &ProviderDialog::check);
    const auto edited = [this] {
        m_test->cancel();
        m_test->forget();
        check();
    };
    connect(m_url, &QLineEdit::textChanged, this, edited);
    connect(m_credential, &CredentialEditor::changed, this, edited);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) {
        m_credential->suggestEntry(name);
        check();
    });
}

void ProviderDialog::choosePreset(int index)
{
    const ProviderPreset &preset = m_presets[index];
    if (m_provider.id == 0) { // what somebody typed stays
        const QString name = freeName(preset.name);
        if (m_name->text() == m_suggestedName)
            m_name->setText(name);
        if (m_url->text() == m_suggestedUrl)
            m_url->setText(preset.baseUrl);
        m_suggestedName = name;
        m_suggestedUrl = preset.baseUrl;
        m_credential->suggest(preset.variable);
    } else if (!preset.baseUrl.isEmpty()) {
        m_url->setText(preset.baseUrl);
    }
    check();
}

void ProviderDialog::check()
{
    const auto complain = [](QLineEdit *field, QLabel *note, const QString &text) {
        const bool shown = !text.isEmpty() && !field->text().isEmpty();
        note->setText(text);
        note->setVisible(shown);
        setStyleProperty(field, "invalid", shown);
    };
    complain(m_name, m_nameNote, nameProblem());
    complain(m_url, m_urlNote, urlProblem());
    const QString hint = m_presets[m_preset->currentIndex()].hint;
    m_presetHint->setText(hint);
    m_presetHint->setVisible(!hint.isEmpty());

    const QString obstacle = problem();
    const bool told = (m_nameNote->isVisibleTo(this) && m_nameNote->text() == obstacle)
                      || (m_urlNote->isVisibleTo(this) && m_urlNote->text() == obstacle);
    m_hint->setText(told ? QString() : obstacle);
    m_save->setEnabled(obstacle.isEmpty() && !m_busy);
    m_test->setTestable(obstacle.isEmpty() && !m_busy);
    const int imports = int(m_test->modelsToImport().size());
    if (m_busy)
        m_save->setText(tr("Saving…"));
    else if (imports > 0)
        m_save->setText(tr("&Save and import %n model(s)", nullptr, imports));
    else
        m_save->setText(m_provider.id == 0 ? tr("&Add provider") : tr("&Save"));
    hugContent(this);
}

QString ProviderDialog::freeName(const QString &name) const
{
    QSet<QString> taken;
    const SnapshotPtr snapshot = m_context.backend.snapshot();
    for (const Provider &provider : snapshot->configuration().providers)
        taken.insert(provider.name.toCaseFolded());
    QString free = name;
    for (int number = 2; !name.isEmpty() && taken.contains(free.toCaseFolded()); ++number)
        free = QStringLiteral("%1-%2").arg(name).arg(number);
    return free;
}

QString ProviderDialog::nameProblem() const
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return tr("Give the provider a name.");
    if (!checkProviderName(name))
        return tr("A name has up to 100 letters, digits, '.', '_' or '-', and no blanks.");
    const SnapshotPtr snapshot = m_context.backend.snapshot();
    for (const Provider &other : snapshot->configuration().providers) {
        if (other.id != m_provider.id && other.name.compare(name, Qt::CaseInsensitive) == 0)
            return tr("There is a provider named “%1” already.").arg(other.name);
    }
    return {};
}

QString ProviderDialog::urlProblem() const
{
    const QString text = m_url->text().trimmed();
    if (text.isEmpty())
        return tr("Give the base URL of its API.");
    if (text.contains(QStringLiteral("RESOURCE")))
        return tr("Put your resource's name in place of RESOURCE.");
    if (!normalizeBaseUrl(text))
        return tr("A base URL looks like https://api.example.com/v1, without user, password, "
                  "query or fragment.");
    if (text.endsWith(QStringLiteral("/chat/completions")))
        return tr("Leave out /chat/completions: the gateway adds it.");
    return {};
}

QString ProviderDialog::problem() const
{
    for (const QString &text : {nameProblem(), urlProblem(), m_credential->problem()}) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

ProviderDraft ProviderDialog::draft() const
{
    ProviderDraft draft;
    draft.provider = m_provider;
    draft.provider.name = m_name->text().trimmed();
    draft.provider.baseUrl = normalizeBaseUrl(m_url->text()).value_or(QString());
    draft.provider.credential = m_credential->reference();
    draft.keychainSecret = m_credential->secret();
    return draft;
}

QStringList ProviderDialog::knownModels() const
{
    QStringList names;
    const SnapshotPtr snapshot = m_context.backend.snapshot();
    for (const Model &model : snapshot->configuration().models) {
        if (m_provider.id != 0 && model.providerId == m_provider.id)
            names.append(model.name);
    }
    return names;
}

void ProviderDialog::startTest()
{
    if (problem().isEmpty())
        m_test->start(draft(), knownModels());
}

void ProviderDialog::save()
{
    if (m_busy || !problem().isEmpty())
        return;
    m_busy = true;
    m_test->cancel();
    m_message->dismiss();
    check();
    m_context.backend.saveProvider(draft(), this,
                                   [this](const Result<Provider> &stored) { finishSave(stored); });
}

void ProviderDialog::finishSave(const Result<Provider> &stored)
{
    const auto stop = [this](const Error &error) {
        m_busy = false;
        m_message->sayError(error);
        check();
    };
    if (!stored) {
        stop(stored.error());
        return;
    }
    m_provider = *stored; // another try edits it
    const QStringList models = m_test->modelsToImport();
    if (models.isEmpty()) {
        Q_EMIT saved(stored->name, 0);
        accept();
        return;
    }
    m_context.backend.addModels(stored->id, models, this, [this, stop](const Result<int> &added) {
        if (!added) {
            stop(added.error());
            return;
        }
        Q_EMIT saved(m_provider.name, *added);
        accept();
    });
}

void ProviderDialog::done(int result)
{
    m_test->cancel();
    m_credential->wipe();
    QDialog::done(result);
}

} // namespace orchestris
