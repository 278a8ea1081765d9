// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/providerstep.h"

#include "ui/toolsource.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/presetwords.h"
#include "ui/widgets/selectbox.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>

#include <algorithm>

namespace orchestris {

namespace {

constexpr int ListWidth = 320;

} // namespace

ProviderStep::ProviderStep(const UiContext &context, FirstSteps &steps)
    : WelcomeStep(context, steps)
    , m_list(new QListWidget)
    , m_hint(makeText("muted"))
    , m_urlRow(new QWidget)
    , m_url(new QLineEdit)
    , m_keyRow(new QWidget)
    , m_key(new QLineEdit)
    , m_modelRow(new QWidget)
    , m_model(new SelectBox)
    , m_progress(new QProgressBar)
    , m_message(new MessageBar(context.theme))
{
    setRole(m_list, "picker");
    m_list->setObjectName(QStringLiteral("providers"));
    m_list->setAccessibleName(tr("Who answers"));
    m_list->setMinimumWidth(ListWidth / 2);
    m_list->setMaximumWidth(ListWidth);
    m_url->setObjectName(QStringLiteral("providerUrl"));
    m_key->setObjectName(QStringLiteral("providerKey"));
    m_key->setEchoMode(QLineEdit::Password);
    m_model->setObjectName(QStringLiteral("firstModel"));
    m_model->makeSearchable();
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Testing the connection"));
    auto *fields = new QVBoxLayout;
    fields->setSpacing(14);
    fields->addWidget(m_hint);
    for (const auto &[row, label, field] :
         {std::tuple<QWidget *, QString, QWidget *>{m_urlRow, tr("Base &URL"), m_url},
          {m_keyRow, tr("The provider's &key, kept in the keychain"), m_key},
          {m_modelRow, tr("&Model to begin with"), m_model}}) {
        auto *column = new QVBoxLayout(row);
        column->setContentsMargins(0, 0, 0, 0);
        addField(column, label, field);
        fields->addWidget(row);
    }
    fields->addWidget(m_progress);
    fields->addWidget(m_message);
    fields->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    row->addWidget(m_list, 1);
    row->addLayout(fields, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (const Choice *choice = chosen())
            m_wanted = *choice;
        choose();
    });
    connect(m_url, &QLineEdit::textChanged, this, &ProviderStep::touch);
    connect(m_key, &QLineEdit::textChanged, this, &ProviderStep::touch);
    connect(m_model, &QComboBox::currentTextChanged, this, &WelcomeStep::changed);
    // The console is there before its gateway, and servers are found late.
    connect(&context.backend, &ConsoleBackend::snapshotChanged, this, [this] {
        if (!m_storing)
            fill();
    });
    fill();
}

QString ProviderStep::title() const
{
    return tr("Who answers?");
}

QString ProviderStep::explanation() const
{
    return tr("The gateway passes requests on to a provider: a service, or a model server on this "
              "machine. Others can be added at any time.");
}

void ProviderStep::enter()
{
    context().backend.discoverServers(this, [this](const Result<QList<FoundServer>> &found) {
        if (!found || m_storing)
            return;
        m_servers = *found;
        fill();
    });
    m_list->setFocus();
}

bool ProviderStep::Choice::isLike(const Choice &other) const
{
    return kind == other.kind && preset.key == other.preset.key && baseUrl == other.baseUrl
           && present.id == other.present.id;
}

QList<ProviderStep::Choice> ProviderStep::choices() const
{
    QList<Choice> all;
    const SnapshotPtr snapshot = context().backend.snapshot();
    for (const FoundServer &server : m_servers) {
        if (const auto preset = findPreset(server.preset))
            all.append({Choice::Kind::Found,
                        *preset,
                        server.baseUrl,
                        {},
                        tr("%1, found on this machine").arg(presetLabel(*preset))});
    }
    for (const Provider &provider : snapshot->configuration().providers) {
        if (provider.kind != ProviderKind::Sandbox && provider.enabled)
            all.append({Choice::Kind::Present, {}, {}, provider, provider.name});
    }
    const QHash<QString, QString> environment = context().tools.surroundings().environment;
    for (const ProviderPreset &preset : providerPresets()) {
        if (!preset.variable.isEmpty() && environment.contains(preset.variable))
            all.append({Choice::Kind::Variable,
                        preset,
                        preset.baseUrl,
                        {},
                        tr("%1, by the variable %2").arg(presetLabel(preset), preset.variable)});
    }
    all.append({Choice::Kind::Sandbox, {}, {}, {}, tr("Try without a network: the sandbox")});
    for (const ProviderPreset &preset : providerPresets()) {
        const bool isListed = std::any_of(
            all.begin(), all.end(), [&](const Choice &c) { return c.preset.key == preset.key; });
        if (!isListed && preset.kind != ProviderKind::Sandbox)
            all.append({Choice::Kind::Preset, preset, preset.baseUrl, {}, presetLabel(preset)});
    }
    return all;
}

void ProviderStep::fill()
{
    const QList<Choice> now = choices();
    const auto placeOf = [&now](const Choice &choice) {
        return int(std::find_if(now.begin(), now.end(),
                                [&](const Choice &other) { return other.isLike(choice); })
                   - now.begin());
    };
    const std::optional<Choice> before = chosen() ? std::optional(*chosen()) : std::nullopt;
    const int wanted = m_wanted ? placeOf(*m_wanted) % int(now.size()) : 0; // gone: the first
    m_choices = now;
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const Choice &choice : now)
            m_list->addItem(choice.text);
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setSizeHint({0, 28});
        m_list->setCurrentRow(wanted);
    }
    if (!before || !before->isLike(now[wanted]))
        choose();
    else if (isHere())
        offerModels();
}

const ProviderStep::Choice *ProviderStep::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= m_choices.size() ? nullptr : &m_choices[row];
}

bool ProviderStep::isHere() const
{
    const Choice *choice = chosen();
    return choice
           && (choice->kind == Choice::Kind::Sandbox || choice->kind == Choice::Kind::Present);
}

void ProviderStep::choose()
{
    const Choice *choice = chosen();
    if (!choice)
        return;
    m_url->setText(choice->baseUrl);
    m_key->clear();
    const bool asks = choice->kind == Choice::Kind::Preset;
    m_urlRow->setVisible(asks
                         && (choice->baseUrl.isEmpty() || choice->preset.isLocal
                             || choice->baseUrl.contains(u"RESOURCE")));
    m_keyRow->setVisible(asks && !choice->preset.isLocal);
    switch (choice->kind) {
    case Choice::Kind::Sandbox:
        m_hint->setText(tr("It is built in, answers at once and costs nothing. It shows how "
                           "everything works before a provider is added."));
        break;
    case Choice::Kind::Variable:
        m_hint->setText(
            tr("Its key stays in the variable %1 and is not copied.").arg(choice->preset.variable));
        break;
    case Choice::Kind::Present:
        m_hint->setText(tr("It is set up already."));
        break;
    default:
        m_hint->setText(presetHint(choice->preset));
    }
    m_hint->setVisible(!m_hint->text().isEmpty());
    touch();
}

void ProviderStep::touch()
{
    m_run.reset();
    m_tested = false;
    m_stored.reset();
    m_found.clear();
    m_progress->hide();
    m_message->dismiss();
    offerModels();
}

void ProviderStep::offerModels()
{
    QStringList names;
    const SnapshotPtr snapshot = context().backend.snapshot();
    if (const Choice *choice = chosen(); choice && isHere()) {
        for (const Snapshot::ModelEntry &model : snapshot->models()) {
            const bool isIts = choice->kind == Choice::Kind::Sandbox
                                   ? model.provider->kind == ProviderKind::Sandbox
                                   : model.provider->id == choice->present.id;
            if (isIts)
                names.append(QString::fromUtf8(model.directId));
        }
    }
    const QString before = m_model->currentText();
    m_model->clear();
    m_model->addItems(names);
    for (const QString &one : {before, steps().model}) {
        if (names.contains(one)) {
            m_model->setCurrentText(one);
            break;
        }
    }
    m_modelRow->setVisible(isHere());
    Q_EMIT changed();
}

QString ProviderStep::nextText() const
{
    if (m_run)
        return tr("Testing…");
    return isHere() || m_tested ? tr("&Next") : tr("&Test and go on");
}

bool ProviderStep::isReady() const
{
    if (m_run || m_storing)
        return false;
    if (isHere() || m_tested)
        return m_model->findText(m_model->currentText()) >= 0;
    return !m_url->text().trimmed().isEmpty();
}

ProviderDraft ProviderStep::draft() const
{
    const Choice &choice = *chosen();
    ProviderDraft draft;
    draft.provider.name = freeProviderName(*context().backend.snapshot(), choice.preset.key);
    draft.provider.kind = choice.preset.kind;
    draft.provider.baseUrl = m_url->text().trimmed();
    draft.provider.traits = choice.preset.traits;
    using Kind = CredentialReference::Kind;
    if (choice.kind == Choice::Kind::Variable) {
        draft.provider.credential = {Kind::Environment, choice.preset.variable};
    } else if (!m_key->text().trimmed().isEmpty()) {
        draft.provider.credential = {Kind::Keychain, draft.provider.name};
        draft.keychainSecret = Secret(m_key->text().trimmed().toUtf8());
    }
    return draft;
}

void ProviderStep::advance()
{
    if (isHere()) {
        steps().model = m_model->currentText();
        Q_EMIT done();
    } else if (m_tested) {
        store();
    } else {
        test();
    }
}

void ProviderStep::test()
{
    m_run = std::make_unique<QObject>();
    m_message->dismiss();
    m_progress->show();
    Q_EMIT changed();
    context().backend.testProvider(draft(), m_run.get(), {},
                                   [this](const Result<ProviderTest> &test) { finishTest(test); });
}

void ProviderStep::finishTest(const Result<ProviderTest> &result)
{
    m_run.release()->deleteLater(); // it is what called this
    m_progress->hide();
    if (!result) {
        m_message->sayError(result.error());
    } else if (result->models.isEmpty()) {
        m_message->say(Tone::Warning, tr("It answers, but lists no models. Load one there, or add "
                                         "it on the page of providers."));
    } else {
        m_tested = true;
        m_found = result->models;
        m_model->clear();
        m_model->addItems(m_found);
        m_modelRow->show();
        m_message->say(Tone::Good, tr("It works: %n model(s).", nullptr, int(m_found.size())));
        m_model->setFocus();
    }
    Q_EMIT changed();
}

void ProviderStep::store()
{
    setStoring(true);
    // As they are now: the keychain may take its time.
    const QStringList names = m_found;
    const QString model = m_model->currentText();
    if (m_stored) {
        importModels(*m_stored, names, model);
        return;
    }
    context().backend.saveProvider(draft(), this,
                                   [this, names, model](const Result<Provider> &stored) {
                                       if (stored) {
                                           m_stored = *stored;
                                           importModels(*stored, names, model);
                                           return;
                                       }
                                       setStoring(false);
                                       m_message->sayError(stored.error());
                                       m_model->setFocus();
                                   });
}

void ProviderStep::importModels(const Provider &provider, const QStringList &names,
                                const QString &model)
{
    context().backend.addModels(provider.id, names, this,
                                [this, provider, model](const Result<int> &added) {
                                    setStoring(false);
                                    if (!added) {
                                        m_message->sayError(added.error());
                                        m_model->setFocus();
                                        return;
                                    }
                                    steps().model = provider.name + u'/' + model;
                                    m_key->clear();
                                    // Gone back to, it is one of those that are there.
                                    m_servers = withoutKnown(m_servers, {provider});
                                    m_wanted = Choice{Choice::Kind::Present, {}, {}, provider, {}};
                                    fill();
                                    Q_EMIT done();
                                });
}

void ProviderStep::setStoring(bool on)
{
    m_storing = on;
    for (QWidget *part : std::initializer_list<QWidget *>{m_list, m_url, m_key, m_model})
        part->setEnabled(!on);
    Q_EMIT changed();
}

void ProviderStep::wipe()
{
    m_key->clear();
    touch();
}

} // namespace orchestris
