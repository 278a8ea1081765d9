// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/fakeplayground.h"

namespace orchestris::test {

bool FakePlayground::isRunning(qsizetype number) const
{
    return number < m_runs.size() && m_runs[number].context;
}

void FakePlayground::progress(qsizetype number, const PlaygroundAnswer &answer)
{
    if (isRunning(number))
        m_runs[number].progress(answer);
}

void FakePlayground::finish(qsizetype number, const Result<PlaygroundAnswer> &answer)
{
    if (!isRunning(number))
        return;
    m_runs[number].context = nullptr;
    const auto done = m_runs[number].done;
    done(answer);
}

PlaygroundAnswer FakePlayground::answered(const QString &text, const QByteArray &requestId)
{
    PlaygroundAnswer answer;
    answer.status = 200;
    answer.requestId = requestId;
    answer.text = text;
    answer.finishReason = QStringLiteral("stop");
    answer.hasTokens = true;
    answer.tokens = {.input = 1204, .cachedInput = 1024, .output = 86, .reasoning = 12};
    answer.firstTokenUs = 412'000;
    answer.totalUs = 2'412'000;
    answer.raw = "data: {\"choices\":[]}\n\ndata: [DONE]\n\n";
    return answer;
}

void FakePlayground::send(const PlaygroundCall &call, QObject *context, Progress progress,
                          Done<PlaygroundAnswer> done)
{
    sent.append(call);
    m_runs.append({context, std::move(progress), std::move(done)});
}

void FakePlayground::save(const QString &path, const QString &text, QObject *context,
                          Done<void> done)
{
    saved.append({path, text});
    Result<void> result;
    if (m_failure)
        result = tl::unexpected<Error>(*std::exchange(m_failure, std::nullopt));
    QMetaObject::invokeMethod(
        context, [done = std::move(done), result] { done(result); }, Qt::QueuedConnection);
}

} // namespace orchestris::test
