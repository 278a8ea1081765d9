// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/providers/providerdialog.h"

#include "models/domain/providertraits.h"
#include "ui/providers/credentialeditor.h"
#include "ui/providers/presetgallery.h"
#include "ui/providers/providertestview.h"
#include "ui/providers/traitseditor.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/presetwords.h"
#include "ui/widgets/selectbox.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace orchestris {

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
    , m_form(new QWidget)
    , m_preset(new SelectBox)
    , m_presetHint(makeText("caption"))
    , m_name(new QLineEdit)
    , m_nameNote(makeLabel("invalid"))
    , m_url(new QLineEdit)
    , m_urlNote(makeText("invalid"))
    , m_versionField(new QWidget)
    , m_version(new QLineEdit)
    , m_credential(new CredentialEditor)
    , m_advanced(makeButton("flat", tr("A&dvanced settings")))
    , m_traits(new TraitsEditor)
    , m_test(new ProviderTestView(context))
    , m_hint(makeLabel("caption"))
    , m_save(makeButton("primary", provider.id == 0 ? tr("&Add provider") : tr("&Save")))
{
    setWindowTitle(provider.id == 0 ? tr("Add a provider")
                                    : tr("Edit provider %1").arg(provider.name));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(600, 460);
    build();
    connectFields();
    if (provider.id == 0) {
        choosePreset(0);
        showGallery(true);
    } else {
        const QString key = presetOf(provider.kind, provider.baseUrl).key;
        for (int i = 0; i < m_presets.size(); ++i) {
            if (m_presets[i].key == key)
                m_preset->setCurrentIndex(i);
        }
        m_name->setText(provider.name);
        m_url->setText(provider.baseUrl);
        showKind(provider.kind, provider.traits);
        m_credential->setReference(provider.credential, true);
        m_url->setFocus();
    }
    connect(m_preset, &QComboBox::currentIndexChanged, this, [this](int index) {
        choosePreset(index);
        showGallery(false);
    });
    check();
}

void ProviderDialog::build()
{
    m_preset->setObjectName(QStringLiteral("preset"));
    m_name->setObjectName(QStringLiteral("providerName"));
    m_url->setObjectName(QStringLiteral("baseUrl"));
    m_version->setObjectName(QStringLiteral("apiVersion"));
    m_advanced->setObjectName(QStringLiteral("advanced"));
    m_save->setObjectName(QStringLiteral("save"));
    for (const ProviderPreset &preset : m_presets)
        m_preset->addItem(presetLabel(preset));
    m_preset->setMaxVisibleItems(int(m_presets.size()));
    m_name->setPlaceholderText(tr("First part of model IDs, like openai/gpt-5"));
    m_url->setPlaceholderText(QStringLiteral("https://api.example.com/v1"));
    m_advanced->setCheckable(true);
    m_advanced->setToolTip(tr("What the provider has and how it wants to be asked. A probe finds "
                              "most of it out."));
    m_traits->hide();
    QPushButton *cancel = makeButton(nullptr, tr("Cancel"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    column->addWidget(m_message);
    if (m_provider.id == 0) {
        m_gallery = new PresetGallery(m_context.theme, m_presets);
        column->addWidget(m_gallery);
        connect(m_gallery, &PresetGallery::chosen, this, [this](int index) {
            m_preset->setCurrentIndex(index);
            showGallery(false);
        });
    }
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(14);
    buildFields(form);
    form->addWidget(makeRule());
    form->addWidget(m_test, 1);
    column->addWidget(m_form, 1);
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
}

void ProviderDialog::buildFields(QVBoxLayout *column)
{
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

    auto *version = new QVBoxLayout(m_versionField);
    version->setContentsMargins(0, 0, 0, 0);
    addField(version, tr("API &version"), m_version);
    m_versionField->setFixedWidth(160);
    auto *address = new QVBoxLayout;
    addField(address, tr("&Base URL"), m_url);
    auto *place = new QHBoxLayout;
    place->setSpacing(12);
    place->addLayout(address, 1);
    place->addWidget(m_versionField);
    auto *url = new QVBoxLayout;
    url->setSpacing(6);
    url->addLayout(place);
    url->addWidget(m_urlNote);
    column->addLayout(url);

    auto *credential = new QVBoxLayout;
    addField(credential, tr("&Credential"), m_credential);
    column->addLayout(credential);
    auto *more = new QHBoxLayout;
    more->addWidget(m_advanced);
    more->addStretch(1);
    if (m_gallery) {
        QPushButton *kinds = makeButton("flat", tr("A&ll kinds of providers"));
        kinds->setObjectName(QStringLiteral("allKinds"));
        more->addWidget(kinds);
        connect(kinds, &QPushButton::clicked, this, [this] { showGallery(true); });
    }
    column->addLayout(more);
    column->addWidget(m_traits);
}

void ProviderDialog::connectFields()
{
    connect(m_test, &ProviderTestView::testWanted, this, &ProviderDialog::startTest);
    connect(m_test, &ProviderTestView::changed, this, &ProviderDialog::check);
    const auto edited = [this] {
        m_test->cancel();
        m_test->forget();
        check();
    };
    connect(m_url, &QLineEdit::textChanged, this, edited);
    connect(m_version, &QLineEdit::textChanged, this, edited);
    connect(m_traits, &TraitsEditor::changed, this, edited);
    connect(m_credential, &CredentialEditor::changed, this, edited);
    connect(m_advanced, &QPushButton::toggled, this, [this](bool shown) {
        m_traits->setVisible(shown);
        m_advanced->setText(shown ? tr("Hide a&dvanced settings") : tr("A&dvanced settings"));
        check();
    });
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) {
        m_credential->suggestEntry(name);
        check();
    });
}

void ProviderDialog::showGallery(bool shown)
{
    if (!m_gallery)
        return;
    m_gallery->setVisible(shown);
    m_form->setVisible(!shown);
    m_save->setVisible(!shown);
    if (shown)
        m_gallery->focusSearch();
    else
        (m_name->text().isEmpty() ? m_name : m_url)->setFocus();
    check();
}

void ProviderDialog::choosePreset(int index)
{
    const ProviderPreset &preset = m_presets[index];
    if (m_provider.id == 0) { // what somebody typed stays
        const QString name = preset.baseUrl.isEmpty()
                                 ? QString()
                                 : freeProviderName(*m_context.backend.snapshot(), preset.key);
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
    showKind(preset.kind, preset.traits);
    check();
}

void ProviderDialog::showKind(ProviderKind kind, const ProviderTraits &traits)
{
    m_kind = kind;
    m_version->setText(traits.apiVersion);
    m_version->setPlaceholderText(needsApiVersion(kind) ? QStringLiteral("2024-10-21")
                                                        : tr("The usual one"));
    m_versionField->setVisible(kind != ProviderKind::OpenAi);
    m_traits->setTraits(kind, traits);
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
    const QString hint = presetHint(m_presets[m_preset->currentIndex()]);
    m_presetHint->setText(hint);
    m_presetHint->setVisible(!hint.isEmpty());

    const QString obstacle = problem();
    const bool told = (m_nameNote->isVisibleTo(this) && m_nameNote->text() == obstacle)
                      || (m_urlNote->isVisibleTo(this) && m_urlNote->text() == obstacle);
    const bool choosing = m_gallery && m_gallery->isVisibleTo(this);
    m_hint->setText(told || choosing ? QString() : obstacle);
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
    for (const QString &path : {QStringLiteral("/chat/completions"), QStringLiteral("/responses"),
                                QStringLiteral("/messages")}) {
        if (text.endsWith(path))
            return tr("Leave out %1: the gateway adds it.").arg(path);
    }
    return {};
}

ProviderTraits ProviderDialog::traits() const
{
    ProviderTraits traits = m_traits->traits();
    traits.apiVersion = m_kind == ProviderKind::OpenAi ? QString() : m_version->text().trimmed();
    return traits;
}

QString ProviderDialog::traitsProblem() const
{
    const QString version = m_version->text().trimmed();
    if (version.isEmpty() && needsApiVersion(m_kind))
        return tr("Give the API version, such as 2024-10-21.");
    if (const QString text = m_traits->problem(); !text.isEmpty())
        return text;
    if (!normalizeTraits(m_kind, traits()))
        return tr("An API version looks like 2024-10-21 or preview.");
    return {};
}

QString ProviderDialog::problem() const
{
    for (const QString &text :
         {nameProblem(), urlProblem(), m_credential->problem(), traitsProblem()}) {
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
    draft.provider.kind = m_kind;
    draft.provider.baseUrl = normalizeBaseUrl(m_url->text()).value_or(QString());
    draft.provider.credential = m_credential->reference();
    draft.provider.traits = normalizeTraits(m_kind, traits()).value_or(traits());
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
