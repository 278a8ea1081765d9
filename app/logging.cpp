// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logging.h"

#include "models/domain/clock.h"
#include "models/domain/redaction.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace orchestris {

namespace {

QString levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return QStringLiteral("debug");
    case QtInfoMsg:
        return QStringLiteral("info");
    case QtWarningMsg:
        return QStringLiteral("warning");
    case QtCriticalMsg:
        return QStringLiteral("error");
    case QtFatalMsg:
        break;
    }
    return QStringLiteral("fatal");
}

/// One line of a message that may have several, or that wants to look like a line of ours.
QString onOneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

QString shownValue(const QJsonValue &value)
{
    if (!value.isString())
        return QString::fromUtf8(
            QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).chopped(1).sliced(1));
    const QString text = onOneLine(redacted(value.toString()));
    const bool plain = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isLetterOrNumber() || QStringLiteral("._:/@+-[]").contains(c);
    });
    if (plain)
        return text;
    QString quoted = text;
    quoted.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return QString(u'"' + quoted + u'"');
}

QByteArray textLine(const QString &time, QtMsgType type, const QString &message,
                    const QJsonObject &fields)
{
    QString line = time + u' ' + levelName(type) + u": " + onOneLine(redacted(message));
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (!field.value().isNull())
            line += u' ' + field.key() + u'=' + shownValue(field.value());
    }
    return line.toUtf8() + '\n';
}

/// A string as JSON has it, with its quotes.
QByteArray quoted(const QString &text)
{
    return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).chopped(1).sliced(1);
}

QByteArray jsonLine(const QString &time, QtMsgType type, const QString &message,
                    const QJsonObject &fields)
{
    QJsonObject line;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        line.insert(field.key(), field.value().isString()
                                     ? QJsonValue(redacted(field.value().toString()))
                                     : QJsonValue(field.value()));
    for (const char *name : {"time", "level", "message"})
        line.remove(QLatin1StringView(name));
    // Those come first, where people look.
    const QByteArray rest = QJsonDocument(line).toJson(QJsonDocument::Compact).sliced(1);
    return "{\"time\":" + quoted(time) + ",\"level\":" + quoted(levelName(type)) + ",\"message\":"
           + quoted(redacted(message)) + (line.isEmpty() ? "" : ",") + rest + '\n';
}

template<LogFormat Format>
void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    QJsonObject fields;
    if (context.category && qstrcmp(context.category, "default") != 0)
        fields.insert(QStringLiteral("category"), QString::fromUtf8(context.category));
    writeLog(Format, type, message, fields);
}

} // namespace

Result<LogFormat> parseLogFormat(QStringView text)
{
    if (text == u"text")
        return LogFormat::Text;
    if (text == u"json")
        return LogFormat::Json;
    return fail(
        ErrorCode::InvalidArgument,
        QStringLiteral("\"%1\" is no format of the log: it is text or json.").arg(text.left(40)));
}

LogFormat logFormatFromEnvironment()
{
    return parseLogFormat(qEnvironmentVariable("ORCHESTRIS_LOG_FORMAT")).value_or(LogFormat::Text);
}

void installLogging(LogFormat format)
{
    qInstallMessageHandler(format == LogFormat::Json ? handleMessage<LogFormat::Json>
                                                     : handleMessage<LogFormat::Text>);
}

void writeLog(LogFormat format, QtMsgType type, const QString &message, const QJsonObject &fields)
{
    const QByteArray line = logLine(format, SystemClock().nowUs(), type, message, fields);
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

QByteArray logLine(LogFormat format, qint64 timeUs, QtMsgType type, const QString &message,
                   const QJsonObject &fields)
{
    const QString time =
        QDateTime::fromMSecsSinceEpoch(timeUs / 1000, Qt::UTC).toString(Qt::ISODateWithMs);
    return format == LogFormat::Json ? jsonLine(time, type, message, fields)
                                     : textLine(time, type, message, fields);
}

} // namespace orchestris
