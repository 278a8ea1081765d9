// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/tablerole.h"
#include "ui/playgroundsource.h"
#include "ui/uicontext.h"
#include "ui/widgets/callsnippets.h"

#include <QFrame>
#include <QTimer>

#include <functional>
#include <memory>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace orchestris {

class AnswerText;
class CodeTab;
class MessageBar;
class ToneMark;
class TraceTab;

/// One request's answer as it comes: state and figures, the text, what came over the wire, what the
/// gateway recorded of it, and the request as code. Destroying it ends what runs.
class AnswerPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit AnswerPanel(const UiContext &context, QWidget *parent = nullptr);
    ~AnswerPanel() override;

    /// The request that would be sent: its model and its code are shown.
    void setCall(const snippets::Call &call);
    /// Sends it as that key. Whatever ran before is ended, and its answer forgotten.
    void start(Id key);
    void stop(); ///< what came until then stays
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }

    /// Asks for a file's path; tests answer without a dialog.
    void setAsk(std::function<void(std::function<void(QString)>)> ask) { m_ask = std::move(ask); }

Q_SIGNALS:
    void runningChanged();
    void ended(); ///< of itself: the limits have less left now
    void goOnWanted(const QString &answer);
    void requestWanted(qint64 id);

private:
    /// A number with its name above.
    struct Figure {
        QWidget *holder;
        QLabel *value;
        QString name{};
    };
    void buildHead();
    [[nodiscard]] QWidget *buildFigures();
    [[nodiscard]] QWidget *buildAnswer();
    [[nodiscard]] QWidget *buildRaw();
    Figure makeFigure(const QString &name, const char *objectName);
    void show(const PlaygroundAnswer &answer, bool isWhole);
    void showRaw();
    void showFigures();
    void showTicking();
    void finish(const Result<PlaygroundAnswer> &answer);
    void setState(Tone tone, const QString &text);
    void sayProblem(const QString &origin);
    void askTrace();
    void takeTrace(const UsageRecord &record);
    void save();

    UiContext m_context;
    ToneMark *m_mark;
    QLabel *m_model;
    QLabel *m_state;
    MessageBar *m_message;
    QTabWidget *m_tabs;
    AnswerText *m_text;
    QLabel *m_cut;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_goOn;
    QPlainTextEdit *m_raw;
    QLabel *m_rawCut;
    TraceTab *m_trace;
    CodeTab *m_code;
    Figure m_first{};
    Figure m_total{};
    Figure m_speed{};
    Figure m_input{};
    Figure m_cached{};
    Figure m_output{};
    Figure m_reasoning{};
    Figure m_cost{};
    QTimer m_ticker;
    std::function<void(std::function<void(QString)>)> m_ask;

    snippets::Call m_call;
    PlaygroundAnswer m_answer;
    std::unique_ptr<QObject> m_run;   // set while it runs; its end closes the connection
    std::unique_ptr<QObject> m_query; // of the trace
    std::optional<UsageRecord> m_record;
    qint64 m_startedUs = 0;
    qint64 m_requestId = 0;
    qsizetype m_shownRaw = 0;
};

} // namespace orchestris
