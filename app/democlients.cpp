// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/democlients.h"

#include "app/runtime.h"
#include "models/storage/keyrepository.h"
#include "models/storage/storage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QTimer>

namespace orchestris {

namespace {

constexpr int Keys = 6;
constexpr int ShortestPauseMs = 1'500;
constexpr int LongestPauseMs = 6'000;

struct Wish {
    const char *model;
    const char *message;
    bool stream;
    const char *program;
};
// Mostly answers that take a while, so that something is always running; now and then an error.
constexpr Wish Wishes[] = {
    {"sandbox/lorem", "300 tokens at 25/s", true, "opencode/1.0.134"},
    {"sandbox/lorem", "500 tokens at 18/s", true, "codex_cli_rs/0.63.0"},
    {"sandbox/lorem", "120 tokens at 30/s", true, "OpenAI/JS 6.9.1"},
    {"sandbox/lorem", "200 tokens at 40/s", false, "OpenAI/Python 2.8.1"},
    {"sandbox/echo", "Summarise this ticket in one sentence.", false, "OpenAI/Python 2.8.1"},
    {"sandbox/echo", "Which tests does this change need?", true, "opencode/1.0.134"},
    {"sandbox/fail", "503", false, "curl/8.5.0"},
};

} // namespace

/// The clients themselves; confined to their thread.
class DemoClients::Crowd final : public QObject
{
public:
    Crowd()
        : m_network(this)
        , m_timer(this)
    {
        m_network.setProxy(QNetworkProxy::NoProxy);
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Crowd::ask);
    }

    void begin(const QUrl &address, const QByteArrayList &keys)
    {
        m_address = address;
        m_keys = keys;
        ask();
    }
    void hangUp()
    {
        m_timer.stop();
        m_keys.clear();
        for (QNetworkReply *reply : m_network.findChildren<QNetworkReply *>())
            reply->abort();
    }

private:
    void ask()
    {
        if (m_keys.isEmpty())
            return;
        auto &random = *QRandomGenerator::global();
        const Wish &wish = Wishes[random.bounded(int(std::size(Wishes)))];
        QNetworkRequest request(m_address);
        request.setRawHeader("Authorization",
                             QByteArray("Bearer " + m_keys[random.bounded(m_keys.size())]));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        request.setHeader(QNetworkRequest::UserAgentHeader, QString::fromLatin1(wish.program));
        const QJsonObject message{{QStringLiteral("role"), QStringLiteral("user")},
                                  {QStringLiteral("content"), QString::fromLatin1(wish.message)}};
        const QJsonObject body{{QStringLiteral("model"), QString::fromLatin1(wish.model)},
                               {QStringLiteral("stream"), wish.stream},
                               {QStringLiteral("messages"), QJsonArray{message}}};
        QNetworkReply *reply =
            m_network.post(request, QJsonDocument(body).toJson(QJsonDocument::Compact));
        connect(reply, &QNetworkReply::readyRead, reply, [reply] { (void)reply->readAll(); });
        connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
        m_timer.start(random.bounded(ShortestPauseMs, LongestPauseMs));
    }

    QNetworkAccessManager m_network;
    QTimer m_timer;
    QUrl m_address;
    QByteArrayList m_keys;
};

DemoClients::DemoClients(Runtime &runtime, QObject *parent)
    : QObject(parent)
    , m_runtime(runtime)
{
    connect(&runtime, &Runtime::serving, this, &DemoClients::begin);
    connect(&runtime, &Runtime::draining, this, &DemoClients::hangUp);
}

DemoClients::~DemoClients()
{
    hangUp();
    m_thread.quit();
    m_thread.wait();
}

void DemoClients::begin(const QString &baseUrl)
{
    m_thread.setObjectName(QStringLiteral("demo-clients"));
    m_crowd = new Crowd;
    m_crowd->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_crowd, &QObject::deleteLater);
    m_thread.start();
    m_runtime.storage().runThen<QByteArrayList>(
        [](StorageContext &storage) -> Result<QByteArrayList> {
            KeyRepository keys(storage.db, storage.hasher, storage.clock);
            QByteArrayList texts;
            // Those of services, which come first.
            for (Id key = 1; key <= Keys; ++key) {
                auto rotated = keys.rotate(key, 0, *QRandomGenerator::system());
                if (!rotated)
                    return tl::unexpected(rotated.error());
                texts.append(rotated->text.toLatin1());
            }
            return texts;
        },
        this,
        [this, baseUrl](const Result<QByteArrayList> &keys) {
            if (!keys || !m_crowd) {
                qWarning("The demo goes on without live requests.");
                return;
            }
            const QUrl address(QString(baseUrl % QStringLiteral("/chat/completions")));
            QMetaObject::invokeMethod(
                m_crowd, [crowd = m_crowd, address, keys = *keys] { crowd->begin(address, keys); });
        });
}

void DemoClients::hangUp()
{
    if (m_crowd)
        QMetaObject::invokeMethod(m_crowd, [crowd = m_crowd] { crowd->hangUp(); });
}

} // namespace orchestris
