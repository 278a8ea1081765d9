// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/playground/answerpanel.h"

#include "models/domain/clock.h"
#include "models/domain/requestid.h"
#include "models/tables/format.h"
#include "models/tables/recordwords.h"
#include "ui/consolebackend.h"
#include "ui/look/theme.h"
#include "ui/look/tonemark.h"
#include "ui/playground/answertext.h"
#include "ui/playground/codetab.h"
#include "ui/playground/tracetab.h"
#include "ui/usagesource.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QTextCursor>

namespace orchestris {

namespace {

constexpr int TickMs = 100;
constexpr int FirstError = 400;
constexpr qint64 SecondUs = 1'000'000;

} // namespace

AnswerPanel::AnswerPanel(const UiContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_mark(new ToneMark(context.theme))
    , m_model(makeLabel("heading"))
    , m_state(makeText("muted"))
    , m_message(new MessageBar(context.theme))
    , m_tabs(new QTabWidget)
    , m_text(new AnswerText(context))
    , m_cut(makeText("caption"))
    , m_copy(makeButton(nullptr, tr("Copy"), Glyph::Copy))
    , m_save(makeButton(nullptr, tr("Sa&ve…"), Glyph::Download))
    , m_goOn(makeButton(nullptr, tr("&Go on from here"), Glyph::Plus))
    , m_raw(new QPlainTextEdit)
    , m_rawCut(makeText("caption"))
    , m_trace(new TraceTab(context))
    , m_code(new CodeTab)
{
    setRole(this, "card");
    setObjectName(QStringLiteral("answerPanel"));
    buildHead();
    m_tabs->setObjectName(QStringLiteral("answerTabs"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the answer"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->addTab(buildAnswer(), tr("Answer"));
    m_tabs->addTab(buildRaw(), tr("Raw"));
    m_tabs->addTab(m_trace, tr("Trace"));
    m_tabs->addTab(m_code, tr("Code"));
    layout()->addWidget(m_tabs);
    m_ticker.setInterval(TickMs);
    connect(&m_ticker, &QTimer::timeout, this, &AnswerPanel::showTicking);
    connect(m_trace, &TraceTab::requestWanted, this, &AnswerPanel::requestWanted);
    connect(&context.backend, &ConsoleBackend::recordsChanged, this,
            [this](const QList<UsageRecord> &records) {
                for (const UsageRecord &record : records) {
                    if (record.id == m_requestId && record.state != RequestState::Open
                        && !isRunning())
                        askTrace(); // it was open still when it was asked for
                }
            });
    m_ask = [this](const std::function<void(QString)> &chosen) {
        auto *dialog = new QFileDialog(this, tr("Save the answer"), QStringLiteral("answer.md"),
                                       tr("Text (*.md *.txt)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QStringLiteral("md"));
        connect(dialog, &QFileDialog::fileSelected, this, chosen);
        dialog->open();
    };
    setState(Tone::Quiet, tr("Not sent yet"));
    show({}, false);
}

AnswerPanel::~AnswerPanel() = default;

void AnswerPanel::buildHead()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::CardPadding, 12, Metrics::CardPadding,
                               Metrics::CardPadding);
    column->setSpacing(8);
    m_model->setObjectName(QStringLiteral("answerModel"));
    m_model->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_state->setObjectName(QStringLiteral("answerState"));
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_mark);
    head->addWidget(m_model, 1);
    column->addLayout(head);
    column->addWidget(m_state);
    column->addWidget(buildFigures());
    column->addWidget(m_message);
}

AnswerPanel::Figure AnswerPanel::makeFigure(const QString &name, const char *objectName)
{
    Figure figure{new QWidget, makeLabel("heading"), name};
    figure.value->setObjectName(QString::fromLatin1(objectName));
    auto *column = new QVBoxLayout(figure.holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeLabel("caption", name));
    column->addWidget(figure.value);
    return figure;
}

QWidget *AnswerPanel::buildFigures()
{
    m_first = makeFigure(tr("First token"), "figureFirst");
    m_total = makeFigure(tr("Total"), "figureTotal");
    m_speed = makeFigure(tr("Tokens a second"), "figureSpeed");
    m_input = makeFigure(tr("Input"), "figureInput");
    m_cached = makeFigure(tr("of it cached"), "figureCached");
    m_output = makeFigure(tr("Output"), "figureOutput");
    m_reasoning = makeFigure(tr("of it reasoning"), "figureReasoning");
    m_cost = makeFigure(tr("Cost"), "figureCost");
    auto *strip = new QWidget;
    auto *flow = new FlowLayout(20, 8, strip);
    for (const Figure *figure :
         {&m_first, &m_total, &m_speed, &m_input, &m_cached, &m_output, &m_reasoning, &m_cost})
        flow->addWidget(figure->holder);
    return strip;
}

QWidget *AnswerPanel::buildAnswer()
{
    m_copy->setObjectName(QStringLiteral("copyAnswer"));
    m_copy->setAccessibleName(tr("Copy the answer"));
    m_save->setObjectName(QStringLiteral("saveAnswer"));
    m_goOn->setObjectName(QStringLiteral("goOn"));
    m_goOn->setToolTip(tr("Puts the answer into the conversation, to say something to it"));
    makeCopyButton(m_copy, [this] { return m_answer.text; });
    connect(m_save, &QPushButton::clicked, this, &AnswerPanel::save);
    connect(m_goOn, &QPushButton::clicked, this, [this] { Q_EMIT goOnWanted(m_answer.text); });
    m_cut->setText(tr("The answer is longer than what is kept here: this is its beginning."));
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(8, 8, buttons);
    for (QPushButton *button : {m_copy, m_save, m_goOn})
        row->addWidget(button);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_text, 1);
    column->addWidget(m_cut);
    column->addWidget(buttons);
    return page;
}

QWidget *AnswerPanel::buildRaw()
{
    m_raw->setObjectName(QStringLiteral("raw"));
    m_raw->setAccessibleName(tr("What came over the wire"));
    m_raw->setReadOnly(true);
    m_raw->setUndoRedoEnabled(false);
    m_raw->setTabChangesFocus(true);
    m_raw->setFont(monospaceFont());
    m_raw->setPlaceholderText(tr("What comes over the wire appears here, as it comes."));
    m_rawCut->setText(tr("More came than is kept here: this is its beginning."));
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_raw, 1);
    column->addWidget(m_rawCut);
    connect(m_tabs, &QTabWidget::currentChanged, this, &AnswerPanel::showRaw);
    return page;
}

void AnswerPanel::setCall(const snippets::Call &call)
{
    m_code->setCall(call);
    if (!isRunning() && m_answer.status == 0)
        m_model->setText(call.request.model);
    m_call = call;
}

void AnswerPanel::start(Id key)
{
    m_run = std::make_unique<QObject>();
    m_query.reset();
    m_record.reset();
    m_requestId = 0;
    m_message->dismiss();
    m_trace->clear();
    m_text->clear();
    m_model->setText(m_call.request.model);
    m_model->setToolTip(m_call.request.model);
    show({}, false);
    m_startedUs = m_context.clock.steadyUs();
    showTicking();
    m_ticker.start();
    Q_EMIT runningChanged();
    m_context.playground.send(
        {.key = key,
         .endpoint = m_call.request.endpoint,
         .body = bodyJson(bodyMembers(m_call.request))},
        m_run.get(), [this](const PlaygroundAnswer &answer) { show(answer, false); },
        [this](const Result<PlaygroundAnswer> &answer) { finish(answer); });
}

void AnswerPanel::stop()
{
    if (!m_run)
        return;
    m_run.reset();
    m_ticker.stop();
    m_answer.totalUs = m_context.clock.steadyUs() - m_startedUs;
    show(PlaygroundAnswer(m_answer), true);
    setState(Tone::Warning, tr("Stopped. What the model wrote until then is billed."));
    Q_EMIT runningChanged();
    askTrace();
}

void AnswerPanel::finish(const Result<PlaygroundAnswer> &answer)
{
    m_run.release()->deleteLater(); // it is the one that answers now
    m_ticker.stop();
    if (!answer) {
        m_message->sayError(answer.error());
        setState(Tone::Bad, tr("Not sent"));
    } else {
        show(*answer, true);
        const QString total = format::duration(answer->totalUs);
        if (answer->status >= FirstError)
            setState(Tone::Bad, tr("Refused with status %1").arg(answer->status));
        else if (answer->problem)
            setState(Tone::Bad, tr("Broke off after %1").arg(total));
        else if (answer->finishReason.isEmpty())
            setState(Tone::Good, tr("Answered"));
        else
            setState(Tone::Good, tr("Answered; its end: %1").arg(answer->finishReason));
        sayProblem({});
        askTrace();
    }
    Q_EMIT runningChanged();
    Q_EMIT ended();
}

void AnswerPanel::setState(Tone tone, const QString &text)
{
    m_mark->setTone(tone);
    m_state->setText(text);
}

void AnswerPanel::sayProblem(const QString &origin)
{
    if (!m_answer.problem)
        return;
    const PlaygroundProblem &problem = *m_answer.problem;
    QStringList lines{problem.message};
    if (!problem.code.isEmpty() && !problem.param.isEmpty())
        lines.append(tr("Code: %1, of “%2”").arg(problem.code, problem.param));
    else if (!problem.code.isEmpty())
        lines.append(tr("Code: %1").arg(problem.code));
    if (!origin.isEmpty())
        lines.append(origin);
    m_message->say(Tone::Bad, lines.join(u'\n'));
}

void AnswerPanel::show(const PlaygroundAnswer &answer, bool isWhole)
{
    m_answer = answer;
    if (answer.raw.size() < m_shownRaw || answer.raw.isEmpty()) {
        m_raw->clear();
        m_shownRaw = 0;
    }
    m_text->show(answer, isWhole);
    m_cut->setVisible(answer.isCut);
    const bool hasText = !answer.text.isEmpty();
    m_copy->setEnabled(hasText);
    m_save->setEnabled(hasText && isWhole);
    m_goOn->setEnabled(hasText && isWhole);
    showRaw();
    showFigures();
    if (isRunning())
        showTicking();
}

void AnswerPanel::showRaw()
{
    m_rawCut->setVisible(m_answer.isRawCut);
    if (m_tabs->currentWidget() != m_raw->parentWidget() || m_answer.raw.size() <= m_shownRaw)
        return;
    // Whole frames only while it runs: a piece may end within a character.
    const qsizetype end = isRunning() ? m_answer.raw.lastIndexOf('\n') + 1 : m_answer.raw.size();
    if (end <= m_shownRaw)
        return;
    QTextCursor cursor(m_raw->document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(
        QString::fromUtf8(QByteArrayView(m_answer.raw).sliced(m_shownRaw, end - m_shownRaw)));
    m_shownRaw = end;
}

void AnswerPanel::showFigures()
{
    const auto set = [](const Figure &figure, const QString &text) {
        figure.value->setText(text);
        figure.value->setAccessibleName(tr("%1: %2").arg(figure.name, text));
    };
    const TokenCounts &tokens = m_record ? m_record->tokens : m_answer.tokens;
    const bool hasTokens =
        m_record ? m_record->tokenConfidence != Confidence::Unknown : m_answer.hasTokens;
    const QString about = m_record && m_record->tokenConfidence == Confidence::Estimated
                              ? QStringLiteral("≈ %1")
                              : QStringLiteral("%1");
    const auto count = [&](qint64 number) {
        return hasTokens ? about.arg(format::count(number)) : format::none();
    };
    const bool hasFirst = m_answer.firstTokenUs >= 0;
    const qint64 writingUs = m_answer.totalUs - m_answer.firstTokenUs;
    set(m_first, hasFirst ? format::duration(m_answer.firstTokenUs) : format::none());
    set(m_total, m_answer.totalUs > 0 ? format::duration(m_answer.totalUs) : format::none());
    set(m_speed,
        hasFirst && hasTokens && writingUs > 0 && tokens.output > 1 ? about.arg(
            format::locale().toString(double(tokens.output) * SecondUs / double(writingUs), 'f', 1))
                                                                    : format::none());
    set(m_input, count(tokens.input));
    set(m_cached, count(tokens.cachedInput));
    set(m_output, count(tokens.output));
    set(m_reasoning, count(tokens.reasoning));
    m_cached.holder->setVisible(hasTokens && tokens.cachedInput > 0);
    m_reasoning.holder->setVisible(hasTokens && tokens.reasoning > 0);
    set(m_cost, m_record ? format::cost(*m_record) : format::none());
    m_cost.holder->setToolTip(m_record ? words::costConfidence(*m_record) : QString());
    m_output.holder->setToolTip(m_record ? words::tokenConfidence(*m_record) : QString());
}

void AnswerPanel::showTicking()
{
    const QString elapsed = format::duration(m_context.clock.steadyUs() - m_startedUs);
    setState(Tone::Busy, m_answer.firstTokenUs < 0
                             ? tr("Waiting for the first token… %1").arg(elapsed)
                             : tr("Answering… %1").arg(elapsed));
}

void AnswerPanel::askTrace()
{
    m_requestId = parseRequestId(m_answer.requestId).value_or(0);
    if (m_requestId == 0)
        return;
    m_query = std::make_unique<QObject>();
    m_context.usage.trace(m_requestId, m_query.get(), [this](const Result<UsageRecord> &record) {
        m_query.release()->deleteLater(); // it is the one that answers now
        if (record)
            takeTrace(*record);
    });
}

void AnswerPanel::takeTrace(const UsageRecord &record)
{
    m_record = record;
    m_trace->show(record);
    showFigures();
    if (m_answer.problem)
        sayProblem(words::outcome(record));
}

void AnswerPanel::save()
{
    m_ask([this, text = m_answer.text](const QString &path) {
        m_context.playground.save(path, text, this, [this, path](const Result<void> &saved) {
            if (saved)
                m_message->say(Tone::Good, tr("The answer is in %1.").arg(path));
            else
                m_message->sayError(saved.error());
        });
    });
}

} // namespace orchestris
