// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tools/toolplan.h"

#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace orchestris;

class tst_ToolWrite : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void undoGivesBackWhoCouldRead();
    void aFailureGivesBackWhoCouldRead();
    void undoGoesOnAndNamesWhatItCouldNotPutBack();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_home.filePath(QString::fromLatin1(name));
    }
    FileEdit put(const char *name, const QByteArray &text, const QByteArray &after) const;
    [[nodiscard]] static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
    }

    QTemporaryDir m_home;
    const QDateTime m_now = QDateTime::fromMSecsSinceEpoch(1'795'348'800'000, Qt::UTC);
};

namespace {

constexpr QFile::Permissions ForAll = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser
                                      | QFile::WriteUser | QFile::ReadGroup | QFile::ReadOther;

} // namespace

FileEdit tst_ToolWrite::put(const char *name, const QByteArray &text, const QByteArray &after) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()
        || !file.setPermissions(ForAll))
        qFatal("the test's file cannot be written");
    return {path(name), text, after, true, true};
}

void tst_ToolWrite::undoGivesBackWhoCouldRead()
{
    const FileEdit edit = put("open", "before", "a secret");
    const auto written = writePlan({ToolKind::Codex, {edit}}, m_now);
    QVERIFY(written);
    QVERIFY(!(QFile::permissions(edit.path) & QFile::ReadOther));
    QVERIFY(undoPlan(*written));
    QCOMPARE(read(edit.path), edit.before);
    QCOMPARE(QFile::permissions(edit.path) & ForAll, ForAll);
}

void tst_ToolWrite::aFailureGivesBackWhoCouldRead()
{
    const FileEdit edit = put("first", "before", "a secret");
    const FileEdit impossible{edit.path + QStringLiteral("/below"), {}, "x", false, false};
    const auto written = writePlan({ToolKind::Codex, {edit, impossible}}, m_now);
    QVERIFY(!written);
    QVERIFY(written.error().message.contains(impossible.path));
    QVERIFY(!written.error().message.contains(QStringLiteral("put back"))); // nothing is left
    QCOMPARE(read(edit.path), edit.before);
    QCOMPARE(QFile::permissions(edit.path) & ForAll, ForAll);
}

void tst_ToolWrite::undoGoesOnAndNamesWhatItCouldNotPutBack()
{
    const FileEdit first = put("a", "after", "after");
    const FileEdit last = put("z", "after", "after");
    QVERIFY(QDir(m_home.path()).mkdir(QStringLiteral("m"))); // nobody can write to that
    WrittenPlan written;
    written.plan.edits = {{first.path, "before", "after", true, false},
                          {path("m"), "before", {}, true, false},
                          {last.path, {}, "after", false, false}};
    const auto undone = undoPlan(written);
    QVERIFY(!undone);
    QVERIFY2(undone.error().message.contains(
                 QStringLiteral("Could not be put back: %1.").arg(path("m"))),
             qPrintable(undone.error().message));
    QCOMPARE(read(first.path), QByteArray("before"));
    QCOMPARE(read(last.path), QByteArray("(missing)"));
}

QTEST_GUILESS_MAIN(tst_ToolWrite)
#include "tst_toolwrite.moc"
