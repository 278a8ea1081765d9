// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/redaction.h"
#include "models/tools/toolplan.h"

#include <QRegularExpression>

#include <vector>

namespace orchestris {

namespace {

constexpr qsizetype Around = 3;
/// Beyond this the middle is shown as taken out and put in: nobody reads such a difference anyway.
constexpr qsizetype MostCells = 4'000'000;

enum class Mark : char { Same = ' ', Out = '-', In = '+' };
struct DiffLine {
    Mark mark = Mark::Same;
    QString text;
};

QStringList linesOf(const QByteArray &bytes)
{
    QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

/// The middle by the longest common subsequence.
void compareMiddle(const QStringList &before, const QStringList &after, QList<DiffLine> &lines)
{
    const qsizetype n = before.size();
    const qsizetype m = after.size();
    std::vector<int> common;
    if (n * m <= MostCells)
        common.assign(size_t((n + 1) * (m + 1)), 0);
    const auto cell = [&](qsizetype i, qsizetype j) -> int & {
        return common[size_t(i * (m + 1) + j)];
    };
    if (!common.empty()) {
        for (qsizetype i = n - 1; i >= 0; --i) {
            for (qsizetype j = m - 1; j >= 0; --j)
                cell(i, j) = before[i] == after[j] ? cell(i + 1, j + 1) + 1
                                                   : std::max(cell(i + 1, j), cell(i, j + 1));
        }
    }
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < n || j < m) {
        if (i < n && j < m && before[i] == after[j]) {
            lines.append({Mark::Same, before[i++]});
            ++j;
        } else if (i < n && (j >= m || common.empty() || cell(i + 1, j) >= cell(i, j + 1))) {
            lines.append({Mark::Out, before[i++]});
        } else {
            lines.append({Mark::In, after[j++]});
        }
    }
}

QList<DiffLine> compare(const QStringList &before, const QStringList &after)
{
    qsizetype head = 0;
    while (head < before.size() && head < after.size() && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < before.size() - head && tail < after.size() - head
           && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    QList<DiffLine> lines;
    for (qsizetype i = 0; i < head; ++i)
        lines.append({Mark::Same, before[i]});
    compareMiddle(before.mid(head, before.size() - head - tail),
                  after.mid(head, after.size() - head - tail), lines);
    for (qsizetype i = before.size() - tail; i < before.size(); ++i)
        lines.append({Mark::Same, before[i]});
    return lines;
}

/// Keys of ours keep their beginning; what else looks like a secret, or stands where one does, is
/// taken out.
QString withoutSecrets(const QString &line)
{
    static const QRegularExpression Ours(QStringLiteral("sk-orc-([A-Za-z0-9]{1,3})[A-Za-z0-9-]*"));
    static const QRegularExpression Named(
        QStringLiteral("((?:key|token|secret|password|authorization)[\"']?\\s*[:=]\\s*[\"']?)"
                       "(?!sk-|\\$|\\{|\"|'|[A-Z][A-Z0-9_]+[\"']?\\s*,?$)([^\"'\\s,]+)"),
        QRegularExpression::CaseInsensitiveOption);
    QString shown;
    qsizetype from = 0;
    const auto take = [&](qsizetype to) {
        shown += redacted(line.mid(from, to - from)).replace(Named, QStringLiteral("\\1\u2026"));
    };
    auto matches = Ours.globalMatch(line);
    while (matches.hasNext()) {
        const auto match = matches.next();
        take(match.capturedStart());
        shown += QStringLiteral("sk-orc-%1\u2026").arg(match.captured(1));
        from = match.capturedEnd();
    }
    take(line.size());
    return shown;
}

} // namespace

QString diffOf(const FileEdit &edit)
{
    const QList<DiffLine> lines = compare(linesOf(edit.before), linesOf(edit.after));
    QStringList shown;
    qsizetype oldLine = 1;
    qsizetype newLine = 1;
    qsizetype at = 0;
    while (at < lines.size()) {
        // To the next change, keeping a few lines before it.
        qsizetype change = at;
        while (change < lines.size() && lines[change].mark == Mark::Same)
            ++change;
        if (change == lines.size())
            break;
        const qsizetype begin = std::max(at, change - Around);
        oldLine += begin - at;
        newLine += begin - at;
        qsizetype end = change;
        qsizetype quiet = 0;
        while (end < lines.size() && quiet <= 2 * Around) {
            quiet = lines[end].mark == Mark::Same ? quiet + 1 : 0;
            ++end;
        }
        end -= std::max<qsizetype>(0, quiet - Around);
        qsizetype olds = 0;
        qsizetype news = 0;
        for (qsizetype i = begin; i < end; ++i) {
            olds += lines[i].mark != Mark::In;
            news += lines[i].mark != Mark::Out;
        }
        shown.append(QStringLiteral("@@ -%1,%2 +%3,%4 @@")
                         .arg(olds == 0 ? oldLine - 1 : oldLine)
                         .arg(olds)
                         .arg(news == 0 ? newLine - 1 : newLine)
                         .arg(news));
        for (qsizetype i = begin; i < end; ++i)
            shown.append(QLatin1Char(char(lines[i].mark)) + withoutSecrets(lines[i].text));
        oldLine += olds;
        newLine += news;
        at = end;
    }
    return shown.join(u'\n');
}

} // namespace orchestris
