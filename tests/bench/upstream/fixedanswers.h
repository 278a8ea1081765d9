// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace orchestris::bench {

/// What the upstream says that depends on nothing. One thread.
class FixedAnswers
{
public:
    FixedAnswers();

    /// The head of every stream.
    std::string_view streamHead() const { return m_streamHead; }
    /// `GET /v1/models`.
    std::string_view models() const { return m_models; }
    std::string_view healthy() const { return m_healthy; }
    std::string_view notFound() const { return m_notFound; }
    std::string_view badRequest() const { return m_badRequest; }
    std::string_view failure() const { return m_failure; }

private:
    std::string m_streamHead;
    std::string m_models;
    std::string m_healthy;
    std::string m_notFound;
    std::string m_badRequest;
    std::string m_failure;
};

} // namespace orchestris::bench
