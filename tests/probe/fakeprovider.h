// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/scriptedupstream.h"

#include <QJsonObject>

namespace orchestris::test {

/// How a provider treats a member of a request.
enum class Manner { Keeps, Ignores, Refuses };

/// A provider with the habits it is given, for probes.
struct FakeProvider {
    QByteArrayList models{"big-model", "small-mini", "text-embedding-x"};
    bool chat = true;
    bool responses = true;
    bool embeddings = true;
    Manner maxTokens = Manner::Keeps;
    Manner maxCompletionTokens = Manner::Keeps;
    Manner includeUsage = Manner::Keeps;
    Manner tools = Manner::Keeps;
    bool usageUnasked = false;
    QByteArray credential{}; ///< what its Authorization header must be, if not empty

    [[nodiscard]] Script respond(const ReceivedRequest &request) const;

private:
    [[nodiscard]] Script chatAnswer(const QJsonObject &body) const;
};

/// Anthropic's API in the shapes that it documents. Refuses who does not send its headers.
[[nodiscard]] Script respondAsAnthropic(const ReceivedRequest &request);

/// Azure's older API with one deployment, "house". Refuses who does not send its header.
[[nodiscard]] Script respondAsAzureClassic(const ReceivedRequest &request);

/// JSON in which ' stands for ".
[[nodiscard]] QByteArray json(const char *text);

} // namespace orchestris::test
