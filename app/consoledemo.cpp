// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/consoledemo.h"

#include "app/demodata.h"
#include "ui/look/theme.h"
#include "ui/widgets/parts.h"

#include <QCloseEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>
#include <QVBoxLayout>

namespace orchestris {

namespace {

constexpr int Steps = 1000;
constexpr int Width = 440;

} // namespace

ConsoleDemo::ConsoleDemo(QString dataDirectory, DemoOptions options, const Clock &clock,
                         QWidget *parent)
    : QWidget(parent)
    , m_dataDirectory(std::move(dataDirectory))
    , m_options(std::move(options))
    , m_clock(clock)
    , m_words(makeText("muted", tr("Making up a company with %L1 requests in %2 days. It is all "
                                   "invented, and gone when you quit.")
                                    .arg(m_options.requests)
                                    .arg(m_options.days)))
    , m_bar(new QProgressBar)
    , m_button(makeButton(nullptr, tr("&Cancel")))
{
    setWindowTitle(tr("Orchestris Console: demo"));
    setFixedWidth(Width);
    m_bar->setRange(0, Steps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::PageMargin, Metrics::PageMargin, Metrics::PageMargin,
                               Metrics::PageMargin);
    layout->setSpacing(Metrics::Gap);
    layout->addWidget(makeLabel("heading", tr("Preparing the demo")));
    layout->addWidget(m_words);
    layout->addWidget(m_bar);
    layout->addWidget(m_button, 0, Qt::AlignRight);
    connect(m_button, &QPushButton::clicked, this, &QWidget::close);
}

ConsoleDemo::~ConsoleDemo()
{
    m_cancelled = true;
    if (m_thread)
        m_thread->wait();
}

void ConsoleDemo::start()
{
    show();
    DemoProgress progress;
    progress.told = [this](double share) {
        QMetaObject::invokeMethod(m_bar,
                                  [bar = m_bar, share] { bar->setValue(int(share * Steps)); });
    };
    progress.cancelled = [this] { return m_cancelled.load(); };
    m_thread.reset(QThread::create([this, progress] {
        Result<qint64> filled = fillDemoData(m_dataDirectory, m_options, m_clock, progress);
        QMetaObject::invokeMethod(this, [this, filled = std::move(filled)] { finish(filled); });
    }));
    m_thread->setObjectName(QStringLiteral("demo-data"));
    m_thread->start();
}

void ConsoleDemo::finish(const Result<qint64> &filled)
{
    m_isOver = true;
    if (filled) {
        hide();
        Q_EMIT this->filled();
    } else if (m_cancelled) {
        Q_EMIT givenUp();
    } else {
        m_bar->hide();
        m_words->setText(filled.error().message);
        m_button->setText(tr("&Close"));
    }
}

void ConsoleDemo::closeEvent(QCloseEvent *event)
{
    m_cancelled = true;
    if (m_isOver)
        Q_EMIT givenUp();
    else
        event->ignore(); // until the thread has noticed
}

} // namespace orchestris
