// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/owner.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace orchestris {

/// One change by an admin. `before` and `after` have what changed, never a secret.
struct AuditEntry {
    Id id = 0; ///< from 1, without gaps
    qint64 atUs = 0;
    QString actor;      ///< the operating system's account
    QString program;    ///< "orchestris", "orchestrisd"
    QString action;     ///< "key.issue", "limit.set", "settings.set", …: noun.verb
    QString subject;    ///< the name of what was changed
    QJsonObject before; ///< empty: it did not exist
    QJsonObject after;  ///< empty: it does not exist any more
    QByteArray hash;    ///< of this entry and the hash before it (see auditrepository.h)
};

/// Which entries to list; what is not set lets all through.
struct AuditFilter {
    QString actor;
    QString program;
    QString noun;       ///< of the action: "key"
    QString verb;       ///< of the action: "revoke"
    QString text;       ///< anywhere in the subject or in what changed, without regard to case
    qint64 sinceUs = 0; ///< in [since, until)
    qint64 untilUs = 0;
    Id beforeId = 0; ///< older ones than this; 0: from the newest
    int limit = 200;

    bool operator==(const AuditFilter &) const = default;
};

/// What there is to filter by, each in the order of the alphabet.
struct AuditChoices {
    QStringList actors;
    QStringList programs;
    QStringList nouns;
    QStringList verbs;
};

/// What a look through the whole chain found.
struct AuditVerdict {
    qint64 entries = 0;
    Id lastId = 0; ///< with `lastHash`: noted elsewhere, they show what is cut off later
    QByteArray lastHash;
    Id firstBad = 0; ///< the first entry that was altered or is missing; 0: none
    QString problem; ///< for people; empty: the chain is whole
};

} // namespace orchestris
