// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/servesession.h"

#include "app/shutdownsignals.h"

#include <QCoreApplication>

#include <cstdio>

namespace orchestris {

ServeSession::ServeSession(RuntimeOptions options, QObject *parent)
    : QObject(parent)
    , m_logFormat(options.logFormat)
    , m_runtime(std::make_unique<Runtime>(std::move(options)))
{
    connect(m_runtime.get(), &Runtime::serving, this, &ServeSession::announce);
    connect(m_runtime.get(), &Runtime::failed, this, [this](const Error &error) {
        if (m_logFormat == LogFormat::Json)
            qCritical().noquote() << error.message;
        else
            std::fprintf(stderr, "%s: %s\n", qUtf8Printable(QCoreApplication::applicationName()),
                         qUtf8Printable(error.message));
        m_runtime->stop();
        Q_EMIT finished(static_cast<int>(exitCodeFor(error.code)));
    });
    connect(m_runtime.get(), &Runtime::drained, this, [this] {
        m_runtime->stop();
        Q_EMIT finished(static_cast<int>(ExitCode::Ok));
    });
}

ServeSession::~ServeSession() = default;

void ServeSession::announce(const QString &baseUrl)
{
    const QString metrics = m_runtime->metricsUrl();
    if (m_logFormat == LogFormat::Json) {
        QJsonObject fields{{QStringLiteral("url"), baseUrl}};
        if (!metrics.isEmpty())
            fields.insert(QStringLiteral("metrics_url"), metrics);
        writeLog(m_logFormat, QtInfoMsg, QStringLiteral("Serving."), fields);
        return;
    }
    std::printf("Serving at %s\n", qUtf8Printable(baseUrl));
    if (!metrics.isEmpty())
        std::printf("Metrics at %s\n", qUtf8Printable(metrics));
    std::fflush(stdout);
}

void ServeSession::start()
{
    m_runtime->start();
}

void ServeSession::stop()
{
    m_runtime->drain();
}

int runServeSession(int argc, char **argv, const RuntimeOptions &options)
{
    installLogging(options.logFormat);
    const QCoreApplication application(argc, argv);
    const ShutdownSignals signals;
    ServeSession session(options);
    QObject::connect(&signals, &ShutdownSignals::requested, &session, &ServeSession::stop);
    QObject::connect(&session, &ServeSession::finished, &application, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    session.start();
    return QCoreApplication::exec();
}

} // namespace orchestris
