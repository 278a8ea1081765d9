// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace orchestris {

/// What can be said of a tool's configuration. The words are in models/tables/toolwords.h; `args`
/// are what each of them puts in, and never a secret.
enum class FindingKind : quint8 {
    // Of the files
    NotInstalled,
    NotConfigured,
    SyntaxError, ///< line, column
    Unreadable,
    TooLarge,
    NotWritable,
    IsLink,
    ReadableByOthers,
    LegacyFile,     ///< the file that would take its place
    EditorSettings, ///< the extension keeps its own settings: to be filled in by hand
    // Of the base URL
    UrlMissing,
    UrlInvalid,   ///< the URL
    UrlElsewhere, ///< the URL
    UrlPath,      ///< the URL, ours
    UrlDoubled,   ///< the URL, ours
    UrlScheme,    ///< the URL, ours
    UrlPort,      ///< its port, ours
    UrlHost,      ///< its host, ours
    GatewayDown,
    // Of the key
    KeyMissing,       ///< where it would be put
    KeyVariableUnset, ///< the variable
    KeyForeign,       ///< its beginning
    KeyMalformed,     ///< its beginning
    KeyUnknown,       ///< its beginning
    KeyDisabled,      ///< its name
    KeyExpired,       ///< its name
    KeyRevoked,       ///< its name
    KeyReplaced,      ///< its name
    OwnerDisabled,    ///< the key's name
    KeyLacksEndpoint, ///< the key's name, the endpoint
    // Of the model
    ModelMissing,
    ModelUnknown,    ///< the model, the nearest or nothing
    ModelNotInScope, ///< the model, the key's name, one that is
    // Of the rest
    ProviderMissing, ///< the name that is not there
    WireNotSpoken,   ///< what is written: Codex CLI speaks only "responses"
    WireUnknown,     ///< what is written
    ProfileUnknown,  ///< the name
    LoginUsed,       ///< it uses an account of its vendor
    Overruled,       ///< the variable, the place that counts, the place that does not
};

enum class Severity : quint8 { Note, Warning, Problem };

struct ToolFinding {
    FindingKind kind = FindingKind::NotConfigured;
    QStringList args{};
    QString file{}; ///< a whole path
    int line = 0;   ///< 0: of no line

    bool operator==(const ToolFinding &) const = default;
};

[[nodiscard]] Severity severityOf(FindingKind kind);

} // namespace orchestris
