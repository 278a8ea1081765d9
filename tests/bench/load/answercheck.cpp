// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/load/answercheck.h"

#include "tests/bench/core/chunkformat.h"

#include <cstdio>
#include <string>

namespace orchestris::bench {

namespace {
constexpr int saidAtMost = 5;
constexpr std::size_t shownBytes = 200;
} // namespace

bool AnswerCheck::isRight(std::uint64_t number, std::string_view body) const
{
    const bool chat = m_api == Api::Chat;
    const auto content = findContent(body, chat ? chatContent : responsesText);
    return content && content->number == number
           && body.find("\"usage\":{") != std::string_view::npos
           && (chat || body.find("\"status\":\"completed\"") != std::string_view::npos);
}

bool AnswerCheck::check(std::uint64_t number, int status, std::string_view body)
{
    if (status == 200 && isRight(number, body)) {
        addRight();
        return true;
    }
    addWrong("request " + std::to_string(number) + ": "
             + (status == 200 ? "not its answer: " : "status " + std::to_string(status) + ": ")
             + std::string(body.substr(0, shownBytes)));
    return false;
}

void AnswerCheck::addWrong(std::string_view reason, std::uint64_t count)
{
    m_wrong += count;
    if (m_said++ < saidAtMost)
        std::fprintf(stderr, "bench-load: %.*s\n", static_cast<int>(reason.size()), reason.data());
}

} // namespace orchestris::bench
