// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/auditdifference.h"

#include "models/tables/audittablemodel.h"
#include "models/tables/format.h"
#include "models/tables/settingwords.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace orchestris {

namespace {

using Kind = AuditDifference::Kind;

bool isNothing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty())
           || (value.isArray() && value.toArray().isEmpty())
           || (value.isObject() && value.toObject().isEmpty());
}

QString readable(QString name)
{
    return name.replace(u'_', u' ');
}

/// Collects; a name grows by what is inside what.
class Differences
{
public:
    /// `isChange`: the thing was there before and is there after.
    explicit Differences(bool isChange)
        : m_isChange(isChange)
    {
    }

    void compare(const QString &name, const QJsonValue &before, const QJsonValue &after)
    {
        if (before == after)
            return;
        if (before.isObject() || after.isObject())
            compareObjects(name, before.toObject(), after.toObject());
        else if (before.isArray() || after.isArray())
            compareLists(name, before, after);
        else
            add(name, before, after);
    }
    [[nodiscard]] QList<AuditDifference> take() { return std::move(m_all); }

private:
    void add(const QString &name, const QJsonValue &before, const QJsonValue &after)
    {
        const bool wasNothing = isNothing(before);
        const bool isGone = isNothing(after);
        if (wasNothing && isGone)
            return;
        const QString leaf = name.section(QStringLiteral(" › "), -1);
        const QString nothing = m_isChange ? format::none() : QString();
        m_all.append({wasNothing ? Kind::Added
                      : isGone   ? Kind::Removed
                                 : Kind::Changed,
                      name, wasNothing ? nothing : auditValueText(leaf, before),
                      isGone ? nothing : auditValueText(leaf, after)});
    }

    void compareObjects(const QString &name, const QJsonObject &before, const QJsonObject &after)
    {
        QStringList members = before.keys() + after.keys();
        members.removeDuplicates();
        members.sort();
        for (const QString &member : std::as_const(members)) {
            const QString inner = name.isEmpty()
                                      ? readable(member)
                                      : QString(name + QStringLiteral(" › ") + readable(member));
            compare(inner, before.value(member), after.value(member));
        }
    }

    /// What names an object in a list; else its place does.
    static QString identityOf(const QJsonValue &value, qsizetype place)
    {
        const QJsonObject object = value.toObject();
        for (const auto *key : {"model", "name", "above_input"}) {
            const QJsonValue found = object.value(QLatin1StringView(key));
            if (!found.isUndefined())
                return auditValueText({}, found);
        }
        return QString::number(place + 1);
    }

    static QJsonObject byIdentity(const QJsonArray &list)
    {
        QJsonObject objects;
        for (qsizetype i = 0; i < list.size(); ++i)
            objects.insert(identityOf(list[i], i), list[i]);
        return objects;
    }

    void compareLists(const QString &name, const QJsonValue &before, const QJsonValue &after)
    {
        const QJsonArray was = before.toArray();
        const QJsonArray is = after.toArray();
        const auto holdsObject = [](const QJsonArray &list) {
            return std::any_of(list.begin(), list.end(),
                               [](const QJsonValue &value) { return value.isObject(); });
        };
        if (holdsObject(was) || holdsObject(is)) {
            compareObjectLists(name, byIdentity(was), byIdentity(is));
            return;
        }
        // "everything" that became a list, or the other way round, is one change.
        if (!m_isChange || (!before.isArray() && !isNothing(before))
            || (!after.isArray() && !isNothing(after))) {
            add(name, before, after);
            return;
        }
        const qsizetype sizeBefore = m_all.size();
        for (const QJsonValue &value : is) {
            if (!was.contains(value))
                m_all.append({Kind::Added, name, {}, auditValueText({}, value)});
        }
        for (const QJsonValue &value : was) {
            if (!is.contains(value))
                m_all.append({Kind::Removed, name, auditValueText({}, value), {}});
        }
        if (m_all.size() == sizeBefore) // only their order
            add(name, before, after);
    }

    void compareObjectLists(const QString &name, const QJsonObject &before,
                            const QJsonObject &after)
    {
        QStringList all = before.keys() + after.keys();
        all.removeDuplicates();
        for (const QString &one : std::as_const(all)) {
            const QJsonValue was = before.value(one);
            const QJsonValue is = after.value(one);
            if (was.isUndefined())
                m_all.append({Kind::Added, name, {}, auditValueText({}, is)});
            else if (is.isUndefined())
                m_all.append({Kind::Removed, name, auditValueText({}, was), {}});
            else
                compare(name + QStringLiteral(" › ") + one, was, is);
        }
    }

    const bool m_isChange;
    QList<AuditDifference> m_all;
};

/// Of a setting: its own name and units; empty if this is none that is known.
QList<AuditDifference> settingDifference(const AuditEntry &entry)
{
    if (entry.action != u"settings.set")
        return {};
    const SettingField *field = findSettingField(entry.subject);
    if (!field || settingwords::name(*field).isEmpty())
        return {};
    const QString value = QStringLiteral("value");
    return {{Kind::Changed, settingwords::name(*field),
             settingwords::valueText(*field, entry.before.value(value).toVariant().toString()),
             settingwords::valueText(*field, entry.after.value(value).toVariant().toString())}};
}

} // namespace

QList<AuditDifference> auditDifferences(const AuditEntry &entry)
{
    if (QList<AuditDifference> setting = settingDifference(entry); !setting.isEmpty())
        return setting;
    Differences differences(!entry.before.isEmpty() && !entry.after.isEmpty());
    differences.compare({}, entry.before, entry.after);
    return differences.take();
}

QString auditSummary(const AuditEntry &entry)
{
    const bool isNew = entry.before.isEmpty();
    const bool isGone = entry.after.isEmpty();
    QStringList parts;
    for (const AuditDifference &one : auditDifferences(entry)) {
        QString value = one.before + one.after;
        if (!one.before.isEmpty() && !one.after.isEmpty())
            value = QStringLiteral("%1 → %2").arg(one.before, one.after);
        else if (!isNew && !isGone) // of a list
            value.prepend(one.after.isEmpty() ? QStringLiteral("− ") : QStringLiteral("+ "));
        parts.append(QStringLiteral("%1: %2").arg(one.name, value));
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace orchestris
