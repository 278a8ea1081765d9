// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logging.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cstdio>

namespace orchestris {

namespace {

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        break;
    }
    return "fatal";
}

void writeMessage(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    const QByteArray time = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toUtf8();
    const QByteArray line = time + ' ' + levelName(type) + ": " + redact(message).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

} // namespace

QString redact(QString text)
{
    // Keys of ours and of the field ("sk-…"), and whatever follows "Bearer" or "api-key".
    static const QRegularExpression Pattern(
        QStringLiteral(R"((\bsk-[A-Za-z0-9_-]{8,}|(?<=Bearer )\S+|(?<=api-key: )\S+))"),
        QRegularExpression::CaseInsensitiveOption);
    return text.replace(Pattern, QStringLiteral("[redacted]"));
}

void installLogging()
{
    qInstallMessageHandler(writeMessage);
}

} // namespace orchestris
