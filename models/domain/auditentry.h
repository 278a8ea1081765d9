// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/owner.h"

#include <QByteArray>
#include <QJsonObject>

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

/// What a look through the whole chain found.
struct AuditVerdict {
    qint64 entries = 0;
    Id lastId = 0; ///< with `lastHash`: noted elsewhere, they show what is cut off later
    QByteArray lastHash;
    Id firstBad = 0; ///< the first entry that was altered or is missing; 0: none
    QString problem; ///< for people; empty: the chain is whole
};

} // namespace orchestris
