// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/nearmisses.h"

#include <algorithm>
#include <vector>

namespace orchestris {

namespace {

constexpr qsizetype LongestName = 200; // of longer ones nobody makes typing errors
constexpr qsizetype MostMisses = 3;

/// How many letters have to be put in, taken out or changed, or swapped with their neighbour.
qsizetype editDistance(const QString &a, const QString &b)
{
    std::vector<std::vector<qsizetype>> rows(size_t(a.size()) + 1,
                                             std::vector<qsizetype>(size_t(b.size()) + 1));
    for (size_t i = 0; i < rows.size(); ++i) {
        for (size_t j = 0; j < rows[i].size(); ++j) {
            if (i == 0 || j == 0) {
                rows[i][j] = qsizetype(i + j);
                continue;
            }
            const auto at = [](const QString &text, size_t end) {
                return text[qsizetype(end) - 1];
            };
            const bool same = at(a, i) == at(b, j);
            rows[i][j] = std::min(
                {rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && at(a, i) == at(b, j - 1) && at(a, i - 1) == at(b, j))
                rows[i][j] = std::min(rows[i][j], rows[i - 2][j - 2] + 1);
        }
    }
    return rows.back().back();
}

} // namespace

QStringList nearMisses(const QString &typed, const QStringList &known)
{
    const QString wanted = typed.toCaseFolded();
    if (wanted.isEmpty() || wanted.size() > LongestName)
        return {};
    const qsizetype most = std::max<qsizetype>(1, wanted.size() / 3);
    std::vector<std::pair<qsizetype, QString>> near;
    for (const QString &name : known) {
        if (name.isEmpty() || name.size() > LongestName)
            continue;
        const QString folded = name.toCaseFolded();
        const qsizetype distance = editDistance(wanted, folded);
        if (distance <= most)
            near.emplace_back(distance, name);
        else if (wanted.size() > 1 && folded.contains(wanted))
            near.emplace_back(LongestName + distance, name);
    }
    std::sort(near.begin(), near.end());
    QStringList names;
    for (const auto &[distance, name] : near) {
        if (names.size() < MostMisses && !names.contains(name))
            names.append(name);
    }
    return names;
}

QString didYouMean(const QString &typed, const QStringList &known, const QString &otherwise)
{
    const QStringList names = nearMisses(typed, known);
    if (names.isEmpty())
        return otherwise;
    return QStringLiteral(" Did you mean \"%1\"?").arg(names.join(QStringLiteral("\" or \"")));
}

} // namespace orchestris
