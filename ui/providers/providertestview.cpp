// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/providers/providertestview.h"

#include "models/domain/clock.h"
#include "models/tables/connectionwords.h"
#include "models/tables/format.h"
#include "ui/providers/modelpicker.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/steplist.h"

#include <QBoxLayout>
#include <QProgressBar>

namespace orchestris {

namespace {

constexpr int TickMs = 100;

} // namespace

ProviderTestView::ProviderTestView(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_test(makeButton(nullptr, tr("&Test connection"), Glyph::Plug))
    , m_cancel(makeButton("flat", tr("Cancel test")))
    , m_progress(new QProgressBar)
    , m_elapsed(makeLabel("caption"))
    , m_steps(new StepList(context.theme, int(AllConnectionSteps.size())))
    , m_message(new MessageBar(context.theme))
    , m_pickerLabel(makeLabel("field", tr("Models to import")))
    , m_picker(new ModelPicker)
{
    m_test->setObjectName(QStringLiteral("test"));
    m_cancel->setObjectName(QStringLiteral("cancelTest"));
    m_elapsed->setObjectName(QStringLiteral("elapsed"));
    m_steps->setObjectName(QStringLiteral("connectionSteps"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Testing the connection"));

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_test);
    row->addWidget(m_elapsed);
    row->addStretch(1);
    row->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_progress);
    column->addWidget(m_steps);
    column->addWidget(m_message);
    column->addWidget(m_pickerLabel);
    column->addWidget(m_picker, 1);
    column->addStretch(0);

    m_ticker.setInterval(TickMs);
    connect(&m_ticker, &QTimer::timeout, this, &ProviderTestView::showElapsed);
    connect(m_test, &QPushButton::clicked, this, &ProviderTestView::testWanted);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        cancel();
        m_steps->hide();
        m_message->say(Tone::Quiet, tr("The test was cancelled."));
    });
    connect(m_picker, &ModelPicker::checkedChanged, this, &ProviderTestView::changed);
    m_steps->hide();
    m_pickerLabel->hide();
    m_picker->hide();
    setRunning(false);
}

void ProviderTestView::start(const ProviderDraft &draft, const QStringList &known)
{
    cancel();
    forget();
    m_run = new QObject(this);
    showSteps({});
    m_startedUs = m_context.clock.steadyUs();
    setRunning(true);
    showElapsed();
    m_context.backend.testProvider(
        draft, m_run, [this](const ConnectionReport &report) { showSteps(report); },
        [this, known](const Result<ProviderTest> &test) { finish(test, known); });
}

void ProviderTestView::showSteps(const ConnectionReport &report)
{
    for (const ConnectionStep step : AllConnectionSteps) {
        const StepState state = report[step].state;
        m_steps->setStep(int(step), words::connectionStepTone(state),
                         words::connectionStepText(step, report),
                         state == StepState::Waiting || state == StepState::Skipped);
    }
    m_steps->show();
}

void ProviderTestView::cancel()
{
    if (!m_run)
        return;
    delete std::exchange(m_run, nullptr);
    setRunning(false);
}

void ProviderTestView::forget()
{
    m_message->dismiss();
    m_steps->hide();
    m_picker->setItems({});
    m_picker->hide();
    m_pickerLabel->hide();
    Q_EMIT changed();
}

QStringList ProviderTestView::modelsToImport() const
{
    return m_picker->checked();
}

void ProviderTestView::setTestable(bool testable)
{
    m_test->setEnabled(testable && !m_run);
}

void ProviderTestView::finish(const Result<ProviderTest> &test, const QStringList &known)
{
    // Not deleted here: the answer may come from inside the run's own object.
    if (QObject *run = std::exchange(m_run, nullptr))
        run->deleteLater();
    setRunning(false);
    if (!test) {
        m_message->sayError(test.error());
        Q_EMIT changed();
        return;
    }
    const QString elapsed = format::duration(test->elapsedMs * 1000);
    if (test->models.isEmpty()) {
        m_message->say(Tone::Warning,
                       tr("Connected in %1, but the provider lists no models. Save it and add "
                          "models by name.")
                           .arg(elapsed));
        Q_EMIT changed();
        return;
    }
    m_message->say(
        Tone::Good,
        tr("Connected in %1: %n model(s) found.", nullptr, int(test->models.size())).arg(elapsed));
    QList<ModelPicker::Item> items;
    for (const QString &model : test->models) {
        const bool present = known.contains(model);
        items.append({model, present ? tr("already added") : QString(), false, present});
    }
    m_picker->setItems(items);
    m_pickerLabel->show();
    m_picker->show();
    Q_EMIT changed();
}

void ProviderTestView::showElapsed()
{
    m_elapsed->setText(tr("Asking for its models… %1")
                           .arg(format::duration(m_context.clock.steadyUs() - m_startedUs)));
}

void ProviderTestView::setRunning(bool running)
{
    m_test->setEnabled(!running);
    m_cancel->setVisible(running);
    m_progress->setVisible(running);
    m_elapsed->setVisible(running);
    running ? m_ticker.start() : m_ticker.stop();
    Q_EMIT changed();
}

} // namespace orchestris
