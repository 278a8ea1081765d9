// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/attention.h"
#include "ui/place.h"
#include "ui/uicontext.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

namespace orchestris {

class AttentionWatch;

/// Tells the desktop what begins to need attention: what is bad or a warning, of the kinds that are
/// switched on (notificationkinds.h). Several things at once are one message, there is one message
/// a minute at most, and the same thing is not told again within a quarter of an hour. What needed
/// attention when the program began is not told, except that the gateway itself fails. Nothing is
/// told while the window is looked at: it says all of it.
class AttentionNotifier final : public QObject
{
    Q_OBJECT
public:
    struct Pace {
        int settleMs = 10'000; ///< until what is found at the start is known
        int gatherMs = 2'000;  ///< what comes so soon after another is one message with it
        int restMs = 60'000;   ///< between two messages
    };
    static constexpr qint64 RepeatUs = 15ll * 60 * 1'000'000;
    static constexpr int MostNamed = 3; ///< the rest of a message is a number

    /// `isLookedAt`: whether the window is the active one.
    AttentionNotifier(const UiContext &context, const AttentionWatch &watch,
                      std::function<bool()> isLookedAt, const Pace &pace,
                      QObject *parent = nullptr);

    /// Somebody is about to cause it, and is told in another way.
    void expect(AttentionItem::Kind kind);

Q_SIGNALS:
    /// Plain text without secrets. `place`: where to look at it.
    void told(const QString &title, const QString &text, const orchestris::Place &place);

private:
    struct Subject {
        AttentionItem::Kind kind;
        Id id;
        QByteArray target;
        bool isBad;

        bool operator==(const Subject &) const = default;
        friend size_t qHash(const Subject &subject, size_t seed)
        {
            return qHashMulti(seed, int(subject.kind), subject.id, subject.target, subject.isBad);
        }
    };
    [[nodiscard]] static Subject subjectOf(const AttentionItem &item);

    void note();
    void tell();

    UiContext m_context;
    const AttentionWatch &m_watch;
    std::function<bool()> m_isLookedAt;
    QHash<Subject, qint64> m_known; ///< and when it was seen last
    QList<Subject> m_waiting;
    QTimer m_settle;
    QTimer m_gather;
    QTimer m_rest;
};

} // namespace orchestris
