// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Alt and a letter do one thing: no two that are seen at the same time have the same letter.
#include "tests/ui/samplemodels.h"
#include "tests/ui/uifixture.h"
#include "ui/page.h"
#include "ui/widgets/formdialog.h"

#include <QAbstractItemView>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

using namespace orchestris;
using namespace orchestris::test;

class tst_Accelerators : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoOfTheSameAreFound();
    void noTwoAreTheSame_data();
    void noTwoAreTheSame();

private:
    void lookAtTab(const QString &name);
    void press(const QString &name, const QPointer<QAbstractButton> &button);

    std::unique_ptr<UiFixture> m_ui;
    Page *m_page = nullptr;
    QSet<QString> m_problems;
    int m_dialogs = 0;
};

namespace {

/// The texts that are seen in a window and have a letter, and for menus each of their own.
QStringList textsIn(const QWidget *window)
{
    QStringList texts;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != window)
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.append(button->text());
        else if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            texts.append(box->title());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            texts.append(label->text());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                texts.append(tabs->tabText(tab));
        }
    }
    return texts;
}

QStringList textsIn(QMenu *menu)
{
    QStringList texts;
    for (const QAction *action : menu->actions()) {
        if (action->isVisible())
            texts.append(action->text());
    }
    return texts;
}

QStringList sameLetters(const QString &where, const QStringList &texts)
{
    QStringList problems;
    QHash<QString, QString> owners;
    for (const QString &text : texts) {
        const QString letter = QKeySequence::mnemonic(text).toString();
        if (letter.isEmpty())
            continue;
        if (owners.contains(letter))
            problems.append(
                QStringLiteral("%1: “%2” and “%3”").arg(where, owners.value(letter), text));
        owners.insert(letter, text);
    }
    return problems;
}

} // namespace

void tst_Accelerators::twoOfTheSameAreFound()
{
    const auto list = [](const char *texts) { return QString::fromLatin1(texts).split(u'|'); };
    QVERIFY(sameLetters({}, list("&Save|S&top|Save|Save && go")).isEmpty());
    QCOMPARE(sameLetters({}, list("&Save|&Stop")).size(), 1);
}

void tst_Accelerators::noTwoAreTheSame_data()
{
    QTest::addColumn<int>("page");
    for (int page = 0; page < PageCount; ++page)
        QTest::newRow(qPrintable(Page::titleOf(PageKind(page)))) << page;
}

void tst_Accelerators::noTwoAreTheSame()
{
    QFETCH(int, page);
    m_ui = std::make_unique<UiFixture>();
    fillWithSamples(m_ui->backend, m_ui->clock);
    fillWithModelSamples(m_ui->backend, m_ui->models, m_ui->clock);
    m_ui->open();
    m_ui->window().resize(1280, 800);
    m_problems.clear();
    m_dialogs = 0;
    m_ui->showPage(PageKind(page));
    m_page = m_ui->window().page(PageKind(page));
    const QString title = Page::titleOf(PageKind(page));
    QPointer<QTabBar> tabs;
    for (QTabBar *bar : m_page->findChildren<QTabBar *>()) {
        if (bar->isVisible() && !tabs)
            tabs = bar;
    }
    const int count = tabs ? tabs->count() : 1;
    for (int tab = 0; tab < count; ++tab) {
        if (tabs)
            tabs->setCurrentIndex(tab);
        QTest::qWait(0);
        lookAtTab(tabs ? QStringLiteral("%1, %2").arg(title, tabs->tabText(tab)) : title);
    }
    for (QMenu *menu : m_ui->window().findChildren<QMenu *>()) {
        Q_EMIT menu->aboutToShow();
        for (const QString &problem :
             sameLetters(title + QStringLiteral(", a menu"), textsIn(menu)))
            m_problems.insert(problem);
    }
    m_ui.reset();
    QStringList problems = m_problems.values();
    problems.sort();
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    if (PageKind(page) == PageKind::Keys || PageKind(page) == PageKind::Models)
        QVERIFY(m_dialogs > 1); // it looked into some
}

void tst_Accelerators::lookAtTab(const QString &name)
{
    const auto look = [this, &name] {
        for (const QString &problem : sameLetters(name, textsIn(&m_ui->window())))
            m_problems.insert(problem);
    };
    look();
    for (QAbstractItemView *view : m_page->findChildren<QAbstractItemView *>()) {
        if (view->isVisible() && view->window() == &m_ui->window() && view->model()
            && view->model()->rowCount() > 0 && view->selectionModel()) {
            view->setCurrentIndex(view->model()->index(0, 0));
            break;
        }
    }
    QTest::qWait(0);
    look();
    QList<QPointer<QAbstractButton>> buttons;
    for (QAbstractButton *button : m_page->findChildren<QAbstractButton *>()) {
        const bool isPrimary = button->property("role").toString() == u"primary";
        if (button->isVisible() && button->isEnabled() && !button->isCheckable()
            && (isPrimary || button->text().endsWith(u'…')))
            buttons.append(button);
    }
    for (const QPointer<QAbstractButton> &button : std::as_const(buttons)) {
        press(name, button);
        look();
    }
}

void tst_Accelerators::press(const QString &name, const QPointer<QAbstractButton> &button)
{
    const auto *push = qobject_cast<QPushButton *>(button);
    const auto *tool = qobject_cast<QToolButton *>(button);
    if (!button || !button->isVisible() || !button->isEnabled() || (push && push->menu())
        || (tool && tool->menu()))
        return;
    const QString text = button->text();
    button->click();
    QTest::qWait(0);
    QList<QPointer<QDialog>> dialogs; // with each, lists that belong to it go
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<QDialog *>(top); dialog && dialog->isVisible())
            dialogs.append(dialog);
    }
    for (const QPointer<QDialog> &dialog : std::as_const(dialogs)) {
        if (!dialog)
            continue;
        if (qobject_cast<FormDialog *>(dialog)) {
            ++m_dialogs;
            // What is folded away at first is seen later.
            for (QAbstractButton *more : dialog->findChildren<QAbstractButton *>()) {
                if (more->isVisible() && more->isCheckable() && more->isEnabled()
                    && more->inherits("QToolButton"))
                    more->click();
            }
            QTest::qWait(0);
            for (const QString &problem :
                 sameLetters(QStringLiteral("%1, %2").arg(name, text), textsIn(dialog)))
                m_problems.insert(problem);
        }
        delete dialog;
    }
}

QTEST_MAIN(tst_Accelerators)
#include "tst_accelerators.moc"
