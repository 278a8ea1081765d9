// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of what the keys do: all of the window's, and those of the page that is open.
#include "tests/ui/uifixture.h"
#include "ui/page.h"
#include "ui/window/shortcutsdialog.h"

#include <QAction>
#include <QLabel>
#include <QPointer>

using namespace orchestris;
using namespace orchestris::test;

class tst_Shortcuts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyKeyOfTheWindowIsListed();
    void aPageListsItsOwn_data();
    void aPageListsItsOwn();
    void theListOfAnotherPageTakesItsPlace();
    void escapeClosesItAndTheWindowWorksOnBesideIt();
    void theSameKeyClosesIt();

private:
    [[nodiscard]] QPointer<ShortcutsDialog> press();
    [[nodiscard]] static QStringList linesOf(const ShortcutsDialog *dialog);

    std::unique_ptr<UiFixture> m_ui;
};

void tst_Shortcuts::init()
{
    m_ui = std::make_unique<UiFixture>();
    fillWithSamples(m_ui->backend, m_ui->clock);
    m_ui->open();
}

/// By its key; from the menu where the list is open already, which takes the keys.
QPointer<ShortcutsDialog> tst_Shortcuts::press()
{
    if (m_ui->window().findChild<ShortcutsDialog *>()) {
        for (QAction *action : m_ui->window().actions()) {
            if (action->shortcut() == QKeySequence(QKeySequence::HelpContents))
                action->trigger();
        }
    } else {
        QTest::keySequence(&m_ui->window(), QKeySequence::HelpContents);
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return m_ui->window().findChild<ShortcutsDialog *>();
}

/// "What it does: its keys", as a screen reader says it.
QStringList tst_Shortcuts::linesOf(const ShortcutsDialog *dialog)
{
    QStringList lines;
    for (const QLabel *label : dialog->findChildren<QLabel *>(QStringLiteral("shortcut")))
        lines.append(label->accessibleName());
    return lines;
}

void tst_Shortcuts::everyKeyOfTheWindowIsListed()
{
    const QPointer<ShortcutsDialog> dialog = press();
    QVERIFY(dialog);
    const QStringList lines = linesOf(dialog);
    int keys = 0;
    for (const QAction *action : m_ui->window().actions()) {
        if (action->shortcut().isEmpty())
            continue;
        ++keys;
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        const auto named = std::count_if(lines.begin(), lines.end(), [&](const QString &line) {
            return line.endsWith(QStringLiteral(": ") + key);
        });
        QVERIFY2(named == 1, qPrintable(key + QStringLiteral("\n") + lines.join(u'\n')));
    }
    QVERIFY(keys > 12);
    QVERIFY(lines.contains(QStringLiteral("Usage: Ctrl+2")));
    QVERIFY(lines.contains(QStringLiteral("Issue a key: Ctrl+N")));
    QVERIFY(!lines.join(u' ').contains(u'&'));
}

void tst_Shortcuts::aPageListsItsOwn_data()
{
    QTest::addColumn<PageKind>("page");
    QTest::addColumn<QString>("line");
    QTest::newRow("usage steps through time") << PageKind::Usage << "The time before: Alt+Left";
    QTest::newRow("the playground sends by two keys")
        << PageKind::Playground << "Send: Ctrl+Return, Ctrl+Enter";
    QTest::newRow("a provider's details") << PageKind::Providers << "Details: Space";
    QTest::newRow("a request that runs") << PageKind::Live << "Stop: Del";
}

void tst_Shortcuts::aPageListsItsOwn()
{
    QFETCH(PageKind, page);
    QFETCH(QString, line);
    m_ui->showPage(page == PageKind::Overview ? PageKind::Keys : PageKind::Overview);
    QPointer<ShortcutsDialog> dialog = press();
    QVERIFY(dialog);
    QVERIFY(!linesOf(dialog).contains(line));
    m_ui->showPage(page);
    dialog = press();
    QVERIFY(dialog);
    QVERIFY2(linesOf(dialog).contains(line), qPrintable(linesOf(dialog).join(u'\n')));
}

void tst_Shortcuts::theListOfAnotherPageTakesItsPlace()
{
    const QPointer<ShortcutsDialog> first = press();
    QVERIFY(first);
    m_ui->showPage(PageKind::Usage);
    const QPointer<ShortcutsDialog> second = press();
    QVERIFY(second);
    QVERIFY(!first);
}

void tst_Shortcuts::escapeClosesItAndTheWindowWorksOnBesideIt()
{
    const QPointer<ShortcutsDialog> dialog = press();
    QVERIFY(dialog);
    QVERIFY(!dialog->isModal());
    QTest::keySequence(&m_ui->window(), QKeySequence(QStringLiteral("Ctrl+3")));
    QCOMPARE(m_ui->window().page(PageKind::Requests)->isVisible(), true);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!dialog);
}

void tst_Shortcuts::theSameKeyClosesIt()
{
    const QPointer<ShortcutsDialog> dialog = press();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keySequence(dialog, QKeySequence::HelpContents);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!dialog);
}

QTEST_MAIN(tst_Shortcuts)
#include "tst_shortcuts.moc"
