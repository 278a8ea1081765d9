// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/playground/parameterform.h"

#include "models/tables/format.h"
#include "ui/playground/conversationeditor.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/selectbox.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace orchestris {

namespace {

constexpr double HottestTemperature = 2;
constexpr int MostTokens = 10'000'000;
constexpr qsizetype MostStops = 4; // what the interface takes

/// A number as people here write it, or as JSON does.
std::optional<double> realOf(const QString &text)
{
    bool ok = false;
    double value = format::locale().toDouble(text, &ok);
    if (!ok)
        value = text.toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

std::optional<qint64> wholeOf(const QString &text)
{
    bool ok = false;
    qint64 value = format::locale().toLongLong(text, &ok);
    if (!ok)
        value = text.toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

/// Comma-separated, with \n for a line's end.
QStringList stopsOf(const QString &text)
{
    QStringList stops;
    for (QString stop : text.split(u',', Qt::SkipEmptyParts)) {
        stop.replace(QStringLiteral("\\n"), QStringLiteral("\n"));
        if (const QString trimmed = stop.trimmed(); !trimmed.isEmpty() || stop.contains(u'\n'))
            stops.append(trimmed.isEmpty() ? QStringLiteral("\n") : trimmed);
    }
    return stops;
}

/// Where in the text a byte of its UTF-8 form is.
QString placeOf(const QByteArray &utf8, int byte)
{
    const QByteArrayView before =
        QByteArrayView(utf8).first(std::min<qsizetype>(byte, utf8.size()));
    const qsizetype line = before.count('\n') + 1;
    return ParameterForm::tr("line %1").arg(line);
}

/// The JSON in the text, or what is wrong with it.
QJsonDocument parsed(const QString &text, QString &problem)
{
    const QByteArray utf8 = text.toUtf8();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(utf8, &error);
    if (error.error != QJsonParseError::NoError)
        problem = ParameterForm::tr("This is not JSON, %1: %2.")
                      .arg(placeOf(utf8, error.offset), error.errorString());
    return document;
}

QString schemaProblem(const QString &text, QJsonObject *schema = nullptr)
{
    QString problem;
    const QJsonDocument document = parsed(text, problem);
    if (problem.isEmpty() && !document.isObject())
        problem = ParameterForm::tr("A JSON schema is an object: {\"type\": \"object\", …}.");
    if (schema)
        *schema = document.object();
    return problem;
}

QString toolsProblem(const QString &text, QJsonArray *tools = nullptr)
{
    if (text.trimmed().isEmpty())
        return {};
    QString problem;
    const QJsonDocument document = parsed(text, problem);
    if (!problem.isEmpty())
        return problem;
    if (!document.isArray())
        return ParameterForm::tr("Tools are a list: [{\"type\": \"function\", …}].");
    const QJsonArray array = document.array();
    for (qsizetype at = 0; at < array.size(); ++at) {
        const QJsonObject tool = array.at(at).toObject();
        const QString type = tool.value(QStringLiteral("type")).toString();
        const QJsonObject chat = toolFor(PlaygroundEndpoint::Chat, tool);
        const QJsonObject function = chat.value(QStringLiteral("function")).toObject();
        if (type.isEmpty())
            return ParameterForm::tr("Tool %1 has no “type”.").arg(at + 1);
        if (type == QStringLiteral("function")
            && function.value(QStringLiteral("name")).toString().isEmpty())
            return ParameterForm::tr("Tool %1 has no “name”.").arg(at + 1);
    }
    if (tools)
        *tools = array;
    return {};
}

void say(QLabel *note, const QString &problem)
{
    note->setText(problem);
    note->setVisible(!problem.isEmpty());
}

} // namespace

ParameterForm::ParameterForm(QWidget *parent)
    : QWidget(parent)
    , m_temperature(new QLineEdit)
    , m_topP(new QLineEdit)
    , m_maximum(new QLineEdit)
    , m_seed(new QLineEdit)
    , m_stop(new QLineEdit)
    , m_effort(new SelectBox)
    , m_format(new SelectBox)
    , m_schema(new QPlainTextEdit)
    , m_tools(new QPlainTextEdit)
{
    m_temperature->setObjectName(QStringLiteral("temperature"));
    m_topP->setObjectName(QStringLiteral("topP"));
    m_maximum->setObjectName(QStringLiteral("maximumTokens"));
    m_seed->setObjectName(QStringLiteral("seed"));
    m_stop->setObjectName(QStringLiteral("stopSequences"));
    m_effort->setObjectName(QStringLiteral("effort"));
    m_format->setObjectName(QStringLiteral("answerFormat"));
    m_stop->setPlaceholderText(tr("Separated by commas; \\n is a line's end"));
    m_effort->addItem(tr("As the model does"), QString());
    for (const QString &effort :
         {QStringLiteral("none"), QStringLiteral("minimal"), QStringLiteral("low"),
          QStringLiteral("medium"), QStringLiteral("high"), QStringLiteral("xhigh")})
        m_effort->addItem(effort, effort);
    m_format->addItems({tr("Text"), tr("A JSON object"), tr("JSON of a schema")});
    makeEditor(m_schema, "schema", QStringLiteral("{\"type\": \"object\", \"properties\": {}}"));
    makeEditor(m_tools, "tools",
               QStringLiteral("[{\"type\": \"function\", \"function\": {\"name\": \"…\"}}]"));

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int cell = 0;
    const auto number = [&](const QString &label, QLineEdit *edit) {
        const Field field = addTo(grid, cell++, label, edit);
        m_numbers.append({edit, field.note});
        connect(edit, &QLineEdit::textChanged, this, &ParameterForm::check);
        return field.holder;
    };
    number(tr("Temperature"), m_temperature);
    number(tr("Top P"), m_topP);
    number(tr("Most output tokens"), m_maximum);
    m_seedHolder = number(tr("Seed"), m_seed);
    addTo(grid, cell++, tr("Reasoning effort"), m_effort);
    addTo(grid, cell++, tr("Form of the answer"), m_format);
    m_stopHolder = number(tr("Stop at"), m_stop);
    grid->addWidget(m_stopHolder, 3, 0, 1, 2);
    const Field schema = addTo(grid, 8, tr("Schema"), m_schema);
    grid->addWidget(schema.holder, 4, 0, 1, 2);
    const Field tools = addTo(grid, 10, tr("Tools"), m_tools);
    grid->addWidget(tools.holder, 5, 0, 1, 2);
    m_schemaHolder = schema.holder;
    m_schemaNote = schema.note;
    m_toolsNote = tools.note;
    connect(m_effort, &QComboBox::currentIndexChanged, this, &ParameterForm::check);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ParameterForm::check);
    connect(m_schema, &QPlainTextEdit::textChanged, this, &ParameterForm::check);
    connect(m_tools, &QPlainTextEdit::textChanged, this, &ParameterForm::check);
    check();
}

void ParameterForm::makeEditor(QPlainTextEdit *editor, const char *name, const QString &placeholder)
{
    editor->setObjectName(QString::fromLatin1(name));
    editor->setFont(monospaceFont());
    editor->setTabChangesFocus(true);
    editor->setPlaceholderText(placeholder);
    growWithLines(editor, 3, 14);
}

ParameterForm::Field ParameterForm::addTo(QGridLayout *grid, int cell, const QString &label,
                                          QWidget *field)
{
    Field made{new QWidget, makeText("invalid")};
    auto *column = new QVBoxLayout(made.holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    addField(column, label, field);
    column->addWidget(made.note);
    made.note->hide();
    grid->addWidget(made.holder, cell / 2, cell % 2, Qt::AlignTop);
    return made;
}

void ParameterForm::setEndpoint(PlaygroundEndpoint endpoint)
{
    m_endpoint = endpoint;
    m_seedHolder->setVisible(endpoint == PlaygroundEndpoint::Chat);
    m_stopHolder->setVisible(endpoint == PlaygroundEndpoint::Chat);
}

void ParameterForm::check()
{
    const auto within = [](double value, double least, double most) {
        return value >= least && value <= most;
    };
    const auto real = [&](const QLineEdit *edit, double most) {
        const auto value = realOf(edit->text());
        return value && within(*value, 0, most)
                   ? QString()
                   : tr("A number from 0 to %1").arg(format::count(qint64(most)));
    };
    for (const auto &[edit, note] : std::as_const(m_numbers)) {
        QString problem;
        if (edit->text().trimmed().isEmpty())
            problem.clear();
        else if (edit == m_temperature)
            problem = real(edit, HottestTemperature);
        else if (edit == m_topP)
            problem = real(edit, 1);
        else if (edit == m_stop)
            problem = stopsOf(edit->text()).size() > MostStops
                          ? tr("At most %n", nullptr, int(MostStops))
                          : QString();
        else if (const auto value = wholeOf(edit->text()); !value)
            problem = tr("A whole number");
        else if (edit == m_maximum && !within(double(*value), 1, MostTokens))
            problem = tr("From 1 to %1").arg(format::count(MostTokens));
        say(note, problem);
        setStyleProperty(edit, "invalid", !problem.isEmpty());
    }
    const bool hasSchema = m_format->currentIndex() == int(AnswerFormat::JsonSchema);
    m_schemaHolder->setVisible(hasSchema);
    say(m_schemaNote, hasSchema ? schemaProblem(m_schema->toPlainText()) : QString());
    say(m_toolsNote, toolsProblem(m_tools->toPlainText()));
    Q_EMIT changed();
}

QString ParameterForm::problem() const
{
    for (const auto &[edit, note] : m_numbers) {
        const bool isUsed =
            m_endpoint == PlaygroundEndpoint::Chat || (edit != m_seed && edit != m_stop);
        if (isUsed && !note->text().isEmpty())
            return tr("%1: %2").arg(edit->accessibleName(), note->text());
    }
    if (!m_schemaNote->text().isEmpty())
        return tr("%1: %2").arg(m_schema->accessibleName(), m_schemaNote->text());
    if (!m_toolsNote->text().isEmpty())
        return tr("%1: %2").arg(m_tools->accessibleName(), m_toolsNote->text());
    return {};
}

void ParameterForm::apply(PlaygroundRequest &request) const
{
    request.temperature = realOf(m_temperature->text());
    request.topP = realOf(m_topP->text());
    if (const auto maximum = wholeOf(m_maximum->text()))
        request.maximumTokens = int(std::clamp<qint64>(*maximum, 1, MostTokens));
    request.seed = wholeOf(m_seed->text());
    request.stop = stopsOf(m_stop->text());
    request.reasoningEffort = m_effort->currentData().toString();
    request.format = AnswerFormat(m_format->currentIndex());
    if (request.format == AnswerFormat::JsonSchema)
        (void)schemaProblem(m_schema->toPlainText(), &request.schema);
    (void)toolsProblem(m_tools->toPlainText(), &request.tools);
}

} // namespace orchestris
