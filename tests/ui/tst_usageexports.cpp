// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/usageprobe.h"

#include <QClipboard>
#include <QDir>

using namespace orchestris;
using namespace orchestris::test;

class tst_UsageExports : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_probe = std::make_unique<UsageProbe>(); }
    void cleanup() { m_probe.reset(); }
    void theTableIsCopied();
    void theTableIsWrittenAsCsv();
    void requestsAreWrittenAndCancelled();
    void picturesAreWritten();
    void aMonthIsWrittenAsPdf();
    void aMonthThatIsCancelledLeavesNoFile();

private:
    std::unique_ptr<UsageProbe> m_probe;
};

void tst_UsageExports::theTableIsCopied()
{
    m_probe->open();
    m_probe->table()->setFocus();
    QTest::keyClick(m_probe->table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), m_probe->table()->model()->rowCount() + 1);
    QVERIFY(lines.first().startsWith(QStringLiteral("group\trequests\t")));
    QVERIFY(lines[1].startsWith(QStringLiteral("Total\t")));
    QCOMPARE(lines[2].split(u'\t').first(), m_probe->cell(1, 0));
}

void tst_UsageExports::theTableIsWrittenAsCsv()
{
    for (UsageRecord &record : m_probe->usage.records)
        record.keyName = QStringLiteral("=m_probe->key(%1)").arg(record.keyId);
    m_probe->open();
    m_probe->pick("groupBy", int(UsageDimension::Key) + 1);
    const QString path = m_probe->answerFile(QStringLiteral("table.csv"));
    m_probe->trigger("saveTable");
    QTRY_VERIFY(QFile::exists(path));
    m_probe->settle();
    QVERIFY(m_probe->shows(QStringLiteral("table.csv")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().trimmed().split('\n');
    QVERIFY(lines.first().startsWith("from,to,value,group,requests,"));
    qint64 requests = 0;
    for (const QByteArray &line : lines.mid(1)) {
        QVERIFY2(line.contains(",'=m_probe->key("), line.constData());
        requests += line.split(',').at(4).toLongLong();
    }
    QCOMPARE(QString::number(requests), m_probe->cell(0, UsageTableModel::Requests));
}

void tst_UsageExports::requestsAreWrittenAndCancelled()
{
    m_probe->open();
    const QString path = m_probe->answerFile(QStringLiteral("requests.csv"));
    m_probe->trigger("saveRequests");
    QVERIFY(m_probe->usage.isExporting());
    QCOMPARE(m_probe->page()->wouldLose(), QStringLiteral("“Usage” is still at work."));
    QCOMPARE(m_probe->usage.exported.last().second, path);
    QCOMPARE(m_probe->usage.exported.last().first.sinceUs, m_probe->last().sinceUs);
    QVERIFY(m_probe->find<QWidget>("job"));
    QVERIFY(!m_probe->find<QPushButton>("export")->isEnabled());
    m_probe->usage.progressExport(0.5);
    QTest::mouseClick(m_probe->find<QPushButton>("cancelJob"), Qt::LeftButton);
    QVERIFY(!m_probe->usage.isExporting());
    QCOMPARE(m_probe->page()->wouldLose(), QString());
    QVERIFY(!m_probe->find<QWidget>("job"));
    m_probe->trigger("saveRequests");
    QVERIFY(m_probe->usage.isExporting());
    m_probe->usage.finishExport(1234);
    m_probe->settle();
    QVERIFY(m_probe->shows(QStringLiteral("requests.csv")));
    QVERIFY(m_probe->find<QPushButton>("export")->isEnabled());
    m_probe->trigger("saveRequests");
    m_probe->usage.finishExport(
        fail(ErrorCode::StorageFull, QStringLiteral("There is no room for the file.")));
    m_probe->settle();
    QVERIFY(m_probe->shows(QStringLiteral("There is no room for the file.")));
}

void tst_UsageExports::picturesAreWritten()
{
    m_probe->open();
    m_probe->answerFile(QStringLiteral("usage.png"));
    m_probe->trigger("savePictures");
    for (const char *name : {"tokens", "cost", "requests", "latency"}) {
        const QImage image(m_probe->folder.filePath(
            QStringLiteral("usage-%1.png").arg(QString::fromLatin1(name))));
        QCOMPARE(image.size(), QSize(1920, 800));
    }
}

void tst_UsageExports::aMonthIsWrittenAsPdf()
{
    m_probe->open();
    const QString path = m_probe->answerFile(QStringLiteral("month.pdf"));
    auto *months = m_probe->page()->findChild<QMenu *>(QStringLiteral("months"));
    Q_EMIT qobject_cast<QMenu *>(months->parent())->aboutToShow();
    QCOMPARE(months->actions().size(), 12);
    QCOMPARE(months->actions().at(1)->text(), QStringLiteral("October 2026"));
    months->actions().at(1)->trigger();
    QTRY_VERIFY(QFile::exists(path));
    m_probe->settle();
    QVERIFY(m_probe->shows(QStringLiteral("month.pdf")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-1."));
    QVERIFY(bytes.contains("%%EOF"));
    QVERIFY2(bytes.contains("/Count 5\n"), "a first page, and one for each table");
    QVERIFY2(bytes.contains("/ToUnicode"), "its text can be selected");
    QDir().mkpath(QCoreApplication::applicationDirPath() + QStringLiteral("/pictures"));
    QFile::remove(QCoreApplication::applicationDirPath() + QStringLiteral("/pictures/month.pdf"));
    QFile::copy(path,
                QCoreApplication::applicationDirPath() + QStringLiteral("/pictures/month.pdf"));
}

void tst_UsageExports::aMonthThatIsCancelledLeavesNoFile()
{
    m_probe->open();
    const QString path = m_probe->answerFile(QStringLiteral("month.pdf"));
    auto *months = m_probe->page()->findChild<QMenu *>(QStringLiteral("months"));
    Q_EMIT qobject_cast<QMenu *>(months->parent())->aboutToShow();
    months->actions().first()->trigger();
    QVERIFY(m_probe->find<QPushButton>("cancelJob"));
    QTest::mouseClick(m_probe->find<QPushButton>("cancelJob"), Qt::LeftButton);
    m_probe->settle();
    QVERIFY(!m_probe->find<QWidget>("job"));
    const QStringList left =
        QDir(m_probe->folder.path()).entryList({QStringLiteral("month*")}, QDir::Files);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
}

QTEST_MAIN(tst_UsageExports)
#include "tst_usageexports.moc"
