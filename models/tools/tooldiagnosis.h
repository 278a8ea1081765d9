// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/snapshot.h"
#include "models/tools/toolsetup.h"

namespace orchestris {

/// What a tool's configuration is held against.
struct GatewayFacts {
    const Snapshot &snapshot;
    QString baseUrl; ///< where the gateway serves, or would
    bool isServing = true;
    qint64 nowUs = 0;
};

enum class ToolState : quint8 {
    NotInstalled, ///< and no configuration either
    NotConnected, ///< its configuration leads elsewhere, or says nothing
    Broken,       ///< it leads here, and would not work
    Attention,    ///< it works, but something is to be looked at
    Ready,
};

/// What is known of a tool, for people: no secret in it.
struct ToolReport {
    ToolKind kind = ToolKind::Codex;
    ToolState state = ToolState::NotInstalled;
    bool isInstalled = false;
    bool isConfigured = false;
    QString baseUrl;
    QString model;
    WireApi wire = WireApi::Chat;
    QString keyHint;             ///< "sk-orc-abc…"; empty: none
    QString keyName;             ///< of a key of ours
    Id keyId = 0;                ///< of the same; 0: not one of ours
    QString keyPlace;            ///< "~/.codex/.env"; empty with a key: this process's environment
    QString keyVariable;         ///< in which the tool looks; empty: none
    QStringList files;           ///< whole paths, the main one first
    QString place;               ///< of the main one, for people
    QList<ToolFinding> findings; ///< the worst first

    bool operator==(const ToolReport &) const = default;
};

/// The beginning of a key: enough to tell keys apart, too little to use.
[[nodiscard]] QString keyHint(const QString &key);

/// The alias or direct ID that is written most like `name`, of those that the key may call (of all
/// without a key); empty: none is anything like it.
[[nodiscard]] QString nearestModel(const Snapshot &snapshot, const Snapshot::KeyEntry *key,
                                   const QString &name);

/// A pure function of what was read and what is here.
[[nodiscard]] ToolReport diagnose(const ToolSetup &setup, const ToolSurroundings &surroundings,
                                  const GatewayFacts &facts);

} // namespace orchestris
