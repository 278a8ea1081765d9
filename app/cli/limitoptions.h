// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limit.h"
#include "models/domain/result.h"

#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace orchestris {

struct StorageContext;

/// What `limits set` and `limits simulate` take of a limit. Absent: not given.
struct LimitOptions {
    std::optional<std::string> organization;
    std::optional<std::string> user;
    std::optional<std::string> key;
    std::optional<std::string> model;
    std::optional<std::string> cost;
    std::optional<std::string> tokens;
    std::optional<std::string> outputTokens;
    std::optional<std::string> requests;
    std::optional<std::string> concurrent;
    std::optional<std::string> window;
    std::optional<std::string> timeZone;
    std::optional<std::string> mode;
    std::optional<std::string> action;
    std::optional<std::string> noticeAt;
};

/// `options` must live as long as the parser.
void addLimitOptions(CLI::App &app, LimitOptions &options);

/// A limit whose subject is known by name only.
struct LimitWish {
    Limit limit;
    QString subject;
};
/// Ends parsing with a message if a value is wrong, something is missing, or two things contradict
/// each other.
[[nodiscard]] LimitWish readLimitOptions(const LimitOptions &options);

/// The limit with its subject's number. NotFound.
[[nodiscard]] Result<Limit> findSubject(StorageContext &context, const LimitWish &wish);

} // namespace orchestris
