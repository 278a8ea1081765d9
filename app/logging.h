// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QJsonObject>

namespace orchestris {

/// How a line of the log is written: for people, or one JSON object a line for programs.
enum class LogFormat : quint8 { Text, Json };

/// "text" or "json".
[[nodiscard]] Result<LogFormat> parseLogFormat(QStringView text);
/// What ORCHESTRIS_LOG_FORMAT says; Text where it says nothing, or nothing that is known.
[[nodiscard]] LogFormat logFormatFromEnvironment();

/// Sends Qt's messages to standard error, one line each, without secrets (redaction.h). May be
/// called again with another format; both before threads start.
void installLogging(LogFormat format);

/// An event with fields of its own, to standard error as one line. Thread-safe.
void writeLog(LogFormat format, QtMsgType type, const QString &message, const QJsonObject &fields);

/// The line that is written, with its end. Control characters cannot end it early.
///   text: "2026-01-31T12:00:00.123Z info: message key=value other="a value""
///   json: {"time":"…","level":"info","message":"…","key":"value",…}
[[nodiscard]] QByteArray logLine(LogFormat format, qint64 timeUs, QtMsgType type,
                                 const QString &message, const QJsonObject &fields = {});

} // namespace orchestris
