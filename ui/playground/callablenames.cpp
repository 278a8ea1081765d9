// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/playground/callablenames.h"

#include "models/domain/effectivescope.h"
#include "models/tables/scopetablemodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace orchestris {

CallableNames callableNames(const Snapshot &snapshot, Id key)
{
    const ApiKey *row = snapshot.keyById(key);
    if (!row)
        return {};
    const QList<ScopedName> all = effectiveScope(snapshot, scopeQuestionOf(*row, snapshot));
    CallableNames callable;
    for (const ScopedName &name : all) {
        if (!name.isAllowed())
            callable.missing.append(QCoreApplication::translate("CallableNames", "%1: %2")
                                        .arg(name.name, words::scopeVerdict(name)));
        else if (name.endpoints & (KeyEndpoint::Chat | KeyEndpoint::Responses))
            callable.names.append(name.name);
    }
    return callable;
}

QList<const ApiKey *> usableKeys(const Snapshot &snapshot, qint64 nowUs)
{
    QList<const ApiKey *> keys;
    for (const ApiKey &key : snapshot.configuration().keys) {
        if (words::keyBlock(key, snapshot, nowUs).isEmpty())
            keys.append(&key);
    }
    std::sort(keys.begin(), keys.end(), [](const ApiKey *a, const ApiKey *b) {
        return a->name.compare(b->name, Qt::CaseInsensitive) < 0;
    });
    return keys;
}

} // namespace orchestris
