// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What who cannot see the screen, or not use a mouse, has of every page.
#include "tests/ui/uifixture.h"
#include "ui/page.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QRadioButton>
#include <QTableView>

using namespace orchestris;
using namespace orchestris::test;

class tst_Accessibility : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everyControlIsNamedAndHasARole_data() { pages(); }
    void everyControlIsNamedAndHasARole();
    void everyDrawingSaysWhatItShows_data() { pages(); }
    void everyDrawingSaysWhatItShows();
    void everyTableSpeaksItsCells_data() { pages(); }
    void everyTableSpeaksItsCells();
    void theFocusIsSeen_data() { pages(); }
    void theFocusIsSeen();
    void tabGoesThroughEveryControlAndBack_data() { pages(); }
    void tabGoesThroughEveryControlAndBack();
    void readFromTheRightEveryPageIsMirrored_data() { pages(); }
    void readFromTheRightEveryPageIsMirrored();

private:
    void pages();
    /// What the Tab key reaches on the page that is shown.
    [[nodiscard]] QList<QWidget *> stops() const;
    Page *show(int page) const;

    std::unique_ptr<UiFixture> m_ui;
};

namespace {

QString describe(const QWidget *widget)
{
    return QStringLiteral("%1 “%2” in %3")
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
             widget->parentWidget()
                 ? QString::fromLatin1(widget->parentWidget()->metaObject()->className())
                 : QString());
}

} // namespace

void tst_Accessibility::initTestCase()
{
    m_ui = std::make_unique<UiFixture>();
    fillWithSamples(m_ui->backend, m_ui->clock);
    m_ui->open();
    m_ui->window().resize(1280, 800);
    QApplication::setActiveWindow(&m_ui->window());
}

void tst_Accessibility::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void tst_Accessibility::pages()
{
    QTest::addColumn<int>("page");
    for (int page = 0; page < PageCount; ++page)
        QTest::newRow(qPrintable(Page::titleOf(PageKind(page)))) << page;
}

Page *tst_Accessibility::show(int page) const
{
    m_ui->showPage(PageKind(page));
    QTest::qWait(0);
    return m_ui->window().page(PageKind(page));
}

QList<QWidget *> tst_Accessibility::stops() const
{
    QList<QWidget *> stops;
    for (QWidget *widget : m_ui->window().findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
            && (widget->focusPolicy() & Qt::TabFocus) && widget->window() == &m_ui->window())
            stops.append(widget);
    }
    return stops;
}

void tst_Accessibility::everyControlIsNamedAndHasARole()
{
    QFETCH(int, page);
    show(page);
    for (QWidget *widget : stops()) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(face, qPrintable(describe(widget)));
        QVERIFY2(!face->text(QAccessible::Name).trimmed().isEmpty(), qPrintable(describe(widget)));
        QVERIFY2(face->role() != QAccessible::NoRole, qPrintable(describe(widget)));
        QVERIFY2(face->state().focusable, qPrintable(describe(widget)));
    }
}

void tst_Accessibility::everyDrawingSaysWhatItShows()
{
    QFETCH(int, page);
    for (const QWidget *widget : show(page)->findChildren<QWidget *>()) {
        static const QStringList drawings{
            QStringLiteral("orchestris::TimePlot"), QStringLiteral("orchestris::HistogramView"),
            QStringLiteral("orchestris::Sparkline"), QStringLiteral("orchestris::BarRow")};
        if (widget->isVisible()
            && drawings.contains(QString::fromLatin1(widget->metaObject()->className())))
            QVERIFY2(!widget->accessibleName().isEmpty()
                         || !widget->accessibleDescription().isEmpty(),
                     qPrintable(describe(widget)));
    }
}

void tst_Accessibility::everyTableSpeaksItsCells()
{
    QFETCH(int, page);
    for (QTableView *table : show(page)->findChildren<QTableView *>()) {
        if (!table->isVisible() || table->model()->rowCount() == 0)
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(table);
        QVERIFY(face && face->tableInterface());
        QCOMPARE(face->tableInterface()->rowCount(), table->model()->rowCount());
        bool saysSomething = false;
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            QVERIFY2(
                !table->model()
                     ->headerData(
                         column, Qt::Horizontal,
                         table->model()->headerData(column, Qt::Horizontal).toString().isEmpty()
                             ? int(Qt::AccessibleTextRole)
                             : int(Qt::DisplayRole))
                     .toString()
                     .isEmpty(),
                qPrintable(QStringLiteral("%1, column %2").arg(describe(table)).arg(column)));
            QAccessibleInterface *cell = face->tableInterface()->cellAt(0, column);
            QVERIFY(cell);
            saysSomething |= !cell->text(QAccessible::Name).isEmpty();
        }
        QVERIFY2(saysSomething, qPrintable(describe(table)));
    }
}

void tst_Accessibility::theFocusIsSeen()
{
    QFETCH(int, page);
    show(page);
    QWidget *elsewhere = m_ui->find<QListWidget>("navigation");
    for (QWidget *widget : stops()) {
        if (widget == elsewhere)
            continue;
        elsewhere->setFocus(Qt::TabFocusReason);
        QTest::qWait(0);
        const QImage before = widget->grab().toImage();
        widget->setFocus(Qt::TabFocusReason);
        QTest::qWait(0);
        if (!widget->hasFocus())
            continue; // hands it on
        const QImage after = widget->grab().toImage();
        QVERIFY2(before != after, qPrintable(describe(widget)));
    }
}

void tst_Accessibility::tabGoesThroughEveryControlAndBack()
{
    QFETCH(int, page);
    show(page);
    QWidget *start = m_ui->find<QListWidget>("navigation");
    start->setFocus(Qt::TabFocusReason);
    QSet<QWidget *> reached{start};
    const QList<QWidget *> all = stops();
    for (qsizetype step = 0; step < 2 * all.size() + 10; ++step) {
        // Where Tab writes a tab, Ctrl+Tab leaves.
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
        if (QApplication::focusWidget() == focus)
            QTest::keyClick(focus, Qt::Key_Tab, Qt::ControlModifier);
        QVERIFY2(QApplication::focusWidget() != focus, qPrintable(describe(focus)));
        reached.insert(QApplication::focusWidget());
        if (QApplication::focusWidget() == start)
            break;
    }
    QCOMPARE(QApplication::focusWidget(), start);
    QStringList missed;
    for (QWidget *widget : all) {
        if (!reached.contains(widget) && widget->isVisible() && widget->isEnabled()
            && widget->focusPolicy() & Qt::TabFocus && !qobject_cast<QRadioButton *>(widget))
            missed.append(describe(widget));
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
}

void tst_Accessibility::readFromTheRightEveryPageIsMirrored()
{
    QFETCH(int, page);
    Page *shown = show(page);
    const auto left = [this](const QWidget *widget) {
        return widget->mapTo(&m_ui->window(), QPoint()).x();
    };
    const QWidget *list = m_ui->find<QListWidget>("navigation");
    QVERIFY(left(list) < left(shown));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QTest::qWait(0);
    QVERIFY(left(list) > left(shown));
    // The title stands where one begins to read.
    const auto labels = shown->findChildren<QLabel *>();
    const auto title = std::find_if(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text() == shown->accessibleName();
    });
    QVERIFY(title != labels.end());
    QVERIFY(left(*title) + (*title)->width() > left(shown) + shown->width() / 2);
    QCOMPARE(m_ui->window().width(), 1280);
}

QTEST_MAIN(tst_Accessibility)
#include "tst_accessibility.moc"
