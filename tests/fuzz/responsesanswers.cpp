// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/chatanswers.h"

/// Answers of a provider that speaks Responses, for a client that speaks Chat Completions.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    orchestris::fuzzChatAnswers(QByteArrayView(data, static_cast<qsizetype>(size)),
                                orchestris::makeResponsesAnswerReader);
    return 0;
}
