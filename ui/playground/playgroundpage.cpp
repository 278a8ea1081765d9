// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/playground/playgroundpage.h"

#include "models/domain/clock.h"
#include "ui/consolebackend.h"
#include "ui/look/theme.h"
#include "ui/playground/answerpanel.h"
#include "ui/playground/callablenames.h"
#include "ui/playground/conversationeditor.h"
#include "ui/playground/parameterform.h"
#include "ui/playground/targetform.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

namespace orchestris {

namespace {

constexpr int LeastFormWidth = 320;
constexpr int MostFormWidth = 440;

} // namespace

PlaygroundPage::PlaygroundPage(const UiContext &context)
    : Page(context, PageKind::Playground)
    , m_stack(new QStackedWidget)
    , m_noKey(new EmptyState(context.theme, Glyph::Playground, tr("No key to try a model as"),
                             tr("Here one tries a model through the gateway, as one of its keys. "
                                "Issue a key first."),
                             tr("Issue a key")))
    , m_noModel(new EmptyState(context.theme, Glyph::Playground, tr("No model to try"),
                               tr("Here one tries a model through the gateway, as one of its keys. "
                                  "Add a provider with its models first."),
                               tr("To the providers")))
    , m_target(new TargetForm(context))
    , m_system(new QPlainTextEdit)
    , m_conversation(new ConversationEditor)
    , m_more(makeButton("flat", tr("&Parameters and tools")))
    , m_parameters(new ParameterForm)
    , m_answer(new AnswerPanel(context))
    , m_other(new AnswerPanel(context))
    , m_hint(makeText("caption"))
    , m_stop(makeButton("danger", tr("&Stop"), Glyph::Stop))
    , m_send(makeButton("primary", tr("Sen&d"), Glyph::Play))
    , m_escape(new QShortcut(QKeySequence(Qt::Key_Escape), this))
{
    buildHeader();
    auto *work = new QWidget;
    auto *row = new QHBoxLayout(work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::Gap);
    row->addWidget(buildForm(), 2);
    row->addWidget(m_answer, 3);
    row->addWidget(m_other, 3);
    m_other->setObjectName(QStringLiteral("otherPanel"));
    m_other->hide();
    m_stack->addWidget(work);
    m_stack->addWidget(m_noKey);
    m_stack->addWidget(m_noModel);
    content()->addWidget(m_stack, 1);
    connectAll();
    refresh();
}

void PlaygroundPage::buildHeader()
{
    m_hint->setObjectName(QStringLiteral("sendHint"));
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_hint->setMinimumWidth(200);
    m_stop->setObjectName(QStringLiteral("stopAnswer"));
    m_stop->setToolTip(tr("Escape"));
    m_send->setObjectName(QStringLiteral("send"));
    m_send->setToolTip(
        QKeySequence(QStringLiteral("Ctrl+Return")).toString(QKeySequence::NativeText));
    rightOfHeader()->addWidget(m_hint, 1);
    rightOfHeader()->addWidget(m_stop);
    rightOfHeader()->addWidget(m_send);
}

QWidget *PlaygroundPage::buildForm()
{
    m_system->setObjectName(QStringLiteral("systemPrompt"));
    m_system->setTabChangesFocus(true);
    m_system->setPlaceholderText(tr("How the model is to behave; may be empty"));
    growWithLines(m_system, 2, 8);
    auto *sheet = new QWidget;
    setRole(sheet, "scrolled");
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(Metrics::CardPadding, Metrics::CardPadding, Metrics::CardPadding,
                               Metrics::CardPadding);
    column->setSpacing(14);
    column->addWidget(m_target);
    auto *system = new QVBoxLayout;
    addField(system, tr("S&ystem prompt"), m_system);
    column->addLayout(system);
    column->addWidget(makeLabel("field", tr("Conversation")));
    column->addWidget(m_conversation);
    addParameters(column);
    column->addWidget(
        makeText("caption", tr("What is said here lives in this window's memory only: neither "
                               "prompt nor answer is stored. That there was a request, its tokens "
                               "and its cost are recorded, as of every request.")));
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // its controls have it
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(sheet);
    QFrame *card = makeCard();
    card->setMinimumWidth(LeastFormWidth);
    card->setMaximumWidth(MostFormWidth);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(area);
    return card;
}

void PlaygroundPage::addParameters(QVBoxLayout *column)
{
    m_more->setObjectName(QStringLiteral("moreParameters"));
    m_more->setCheckable(true);
    m_parameters->hide();
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_parameters);
    connect(m_more, &QPushButton::toggled, m_parameters, &QWidget::setVisible);
}

void PlaygroundPage::connectAll()
{
    connect(m_noKey, &EmptyState::actionTriggered, this, &Page::issueKeyWanted);
    connect(m_noModel, &EmptyState::actionTriggered, this,
            [this] { Q_EMIT placeWanted({.page = PageKind::Providers}); });
    connect(m_target, &TargetForm::changed, this, &PlaygroundPage::changed);
    connect(m_system, &QPlainTextEdit::textChanged, this, &PlaygroundPage::changed);
    connect(m_conversation, &ConversationEditor::changed, this, &PlaygroundPage::changed);
    connect(m_parameters, &ParameterForm::changed, this, &PlaygroundPage::changed);
    connect(m_conversation, &ConversationEditor::removed, this,
            [this](const QList<PlaygroundTurn> &before) {
                showUndoable(tr("The message was taken away."),
                             [this, before] { m_conversation->setTurns(before); });
            });
    for (AnswerPanel *panel : {m_answer, m_other}) {
        connect(panel, &AnswerPanel::runningChanged, this, &PlaygroundPage::updateButtons);
        connect(panel, &AnswerPanel::ended, m_target, &TargetForm::askLimits);
        connect(panel, &AnswerPanel::goOnWanted, m_conversation, &ConversationEditor::goOn);
        connect(panel, &AnswerPanel::requestWanted, this,
                [this](qint64 id) { Q_EMIT placeWanted({.page = PageKind::Requests, .id = id}); });
    }
    connect(m_send, &QPushButton::clicked, this, &PlaygroundPage::send);
    connect(m_stop, &QPushButton::clicked, this, &PlaygroundPage::stop);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setWhatsThis(tr("Send"));
        connect(shortcut, &QShortcut::activated, this, &PlaygroundPage::send);
    }
    m_escape->setWhatsThis(tr("Stop the answer"));
    m_escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(m_escape, &QShortcut::activated, this, &PlaygroundPage::stop);
    connect(&context().backend, &ConsoleBackend::snapshotChanged, this, &PlaygroundPage::refresh);
    connect(&context().backend, &ConsoleBackend::gatewayStateChanged, this,
            &PlaygroundPage::changed);
}

void PlaygroundPage::refresh()
{
    m_target->refresh();
    showState();
}

void PlaygroundPage::showPlace(const Place &place)
{
    if (place.id != 0)
        m_target->choose(place.id);
    m_conversation->takeFocus();
}

void PlaygroundPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    showState();
    m_target->askLimits();
}

void PlaygroundPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (!window()->isVisible()) // the window was closed; another page may be looked at meanwhile
        stop();
}

void PlaygroundPage::showState()
{
    const SnapshotPtr snapshot = context().backend.snapshot();
    const bool hasModel = !snapshot->models().empty();
    const bool hasKey = !usableKeys(*snapshot, context().clock.nowUs()).isEmpty();
    m_stack->setCurrentIndex(!hasModel ? 2 : !hasKey ? 1 : 0);
    changed();
}

PlaygroundRequest PlaygroundPage::request() const
{
    PlaygroundRequest request;
    request.endpoint = m_target->endpoint();
    request.model = m_target->model();
    request.system = m_system->toPlainText();
    const QList<PlaygroundTurn> turns = m_conversation->turns();
    for (const PlaygroundTurn &turn : turns) {
        if (!turn.text.isEmpty())
            request.turns.append(turn);
    }
    request.stream = m_target->isStreamed();
    m_parameters->apply(request);
    return request;
}

QString PlaygroundPage::problem() const
{
    const GatewayState state = context().backend.gatewayState();
    switch (state.kind) {
    case GatewayState::Kind::Starting:
        return tr("The gateway is starting.");
    case GatewayState::Kind::Stopping:
        return tr("The gateway is stopping and takes no new requests.");
    case GatewayState::Kind::Failed:
        return tr("The gateway does not serve: %1").arg(state.problem);
    case GatewayState::Kind::Ended:
        return tr("The gateway has ended. Let this console serve, or start the gateway again.");
    case GatewayState::Kind::Serving:
        break;
    }
    if (const QString wrong = m_target->problem(); !wrong.isEmpty())
        return wrong;
    if (const QString wrong = m_parameters->problem(); !wrong.isEmpty())
        return wrong;
    return request().turns.isEmpty() ? tr("Write a message first.") : QString();
}

QString PlaygroundPage::wouldLose() const
{
    return isRunning() ? tr("An answer is on its way in the playground.") : QString();
}

bool PlaygroundPage::isRunning() const
{
    return m_answer->isRunning() || m_other->isRunning();
}

void PlaygroundPage::changed()
{
    m_parameters->setEndpoint(m_target->endpoint());
    snippets::Call call{effectiveBaseUrl(context().backend), request()};
    m_answer->setCall(call);
    const QString other = m_target->otherModel();
    if (!m_other->isRunning())
        m_other->setVisible(!other.isEmpty());
    if (!other.isEmpty()) {
        call.request.model = other;
        m_other->setCall(call);
    }
    updateButtons();
}

void PlaygroundPage::updateButtons()
{
    const bool isWorking = m_stack->currentIndex() == 0;
    const QString wrong = problem();
    m_hint->setText(isWorking && !isRunning() ? wrong : QString());
    m_hint->setToolTip(m_hint->text());
    m_send->setVisible(isWorking);
    m_send->setEnabled(wrong.isEmpty() && !isRunning());
    m_stop->setVisible(isRunning());
    m_escape->setEnabled(isRunning()); // else it dismisses messages
}

void PlaygroundPage::send()
{
    if (!m_send->isEnabled() || !m_send->isVisible())
        return;
    const Id key = m_target->key();
    m_answer->start(key);
    if (!m_target->otherModel().isEmpty())
        m_other->start(key);
}

void PlaygroundPage::stop()
{
    m_answer->stop();
    m_other->stop();
}

} // namespace orchestris
