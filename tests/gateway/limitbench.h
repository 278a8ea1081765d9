// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "callbench.h"

#include "models/domain/limitwindow.h"
#include "tests/support/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace orchestris {

/// A worker whose key has limits. `commit` does what storage does: it tells the sums of the rows,
/// then that they are committed. A token of input costs 1,000 nano-dollars, one of output 2,000.
struct LimitBench : Bench {
    Limit &limit(LimitMetric metric, LimitWindow window, qint64 amount,
                 LimitSubject subject = LimitSubject::Key, Id subjectId = 9)
    {
        Limit made;
        made.id = 100 + all.limits.size();
        made.subject = subject;
        made.subjectId = subjectId;
        made.metric = metric;
        made.window = window;
        made.amount = amount;
        made.createdAtUs = clock.us - 1;
        all.limits.append(made);
        return all.limits.last();
    }

    std::shared_ptr<Seen> chat(const QByteArray &more = {}, const QByteArray &model = "up/m")
    {
        return post(::json("{'model':'" + model + "','messages':[{'role':'user','content':'"
                         + QByteArray::number(++m_asked) + "'}]" + more + "}"));
    }
    /// The provider answers with so many tokens.
    void answer(qint64 input, qint64 output)
    {
        head(200, "application/json");
        data(::json("{'choices':[{'message':{'content':'x'},'finish_reason':'stop'}],'usage':{"
                  "'prompt_tokens':"
                  + QByteArray::number(input) + ",'completion_tokens':" + QByteArray::number(output)
                  + "}}"));
        done();
    }
    void commit(const std::optional<Error> &error = std::nullopt)
    {
        if (!error)
            tellSums();
        usage.commit(error);
        QCoreApplication::processEvents();
    }
    void tellSums()
    {
        const LimitBook book(all.limits);
        std::map<std::pair<Id, qint64>, qint64> sums;
        for (const UsageRecord &row : std::as_const(usage.closed)) {
            for (const Limit *each : book.of(row)) {
                const qint64 start = windowAt(*each, row.startedAtUs).startUs;
                sums[{each->id, start}] += quantitiesOf(row).of(each->metric);
            }
        }
        std::vector<LimitUse> uses;
        for (const auto &[place, used] : sums)
            uses.push_back({place.first, place.second, used});
        ledger.countersChanged(uses);
    }

    [[nodiscard]] LimitStanding standing(qsizetype index = 0)
    {
        const Snapshot::KeyEntry *entry = context.snapshot->key(key.publicId.toStdString());
        for (const LimitStanding &each : ledger.standings(*entry)) {
            if (each.limit.id == all.limits[index].id)
                return each;
        }
        return {};
    }
    [[nodiscard]] static QJsonObject errorOf(const Seen &seen)
    {
        return QJsonDocument::fromJson(seen.body).object().value(u"error").toObject();
    }
    [[nodiscard]] QJsonObject askedBody() const
    {
        return QJsonDocument::fromJson(network.calls.last()->request.body).object();
    }

private:
    int m_asked = 0; // no two prompts are the same
};

} // namespace orchestris
