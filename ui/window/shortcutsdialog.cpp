// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/shortcutsdialog.h"

#include "ui/widgets/parts.h"

#include <QAction>
#include <QBoxLayout>
#include <QGridLayout>
#include <QShortcut>

#include <algorithm>

namespace orchestris {

namespace {

struct Line {
    QString keys; ///< as the system writes them; several with commas
    QString text;
};

/// What a menu writes, without what belongs to menus: the letter's mark and the ellipsis.
QString plain(QString text)
{
    const qsizetype bracket = text.indexOf(QStringLiteral("(&")); // Japanese and Chinese menus
    if (bracket >= 0)
        text.remove(bracket, 4);
    text.remove(u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text.trimmed();
}

void add(QList<Line> &lines, const QKeySequence &sequence, const QString &text)
{
    const QString keys = sequence.toString(QKeySequence::NativeText);
    if (keys.isEmpty() || text.isEmpty())
        return;
    const auto same = std::find_if(lines.begin(), lines.end(),
                                   [&](const Line &line) { return line.text == text; });
    if (same == lines.end())
        lines.append({keys, text});
    else if (!same->keys.split(QStringLiteral(", ")).contains(keys))
        same->keys += QStringLiteral(", ") + keys;
}

QString keyText(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    return QKeySequence(QKeyCombination(modifiers, key)).toString(QKeySequence::NativeText);
}

/// Titles and lines below each other, each a label of its own for screen readers.
QVBoxLayout *column(const QList<std::pair<QString, QList<Line>>> &sections)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    for (const auto &[title, lines] : sections) {
        if (lines.isEmpty())
            continue;
        if (column->count() > 0)
            column->addSpacing(12);
        column->addWidget(makeLabel("heading", title));
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(20);
        grid->setVerticalSpacing(6);
        grid->setColumnStretch(1, 1);
        for (const Line &line : lines) {
            const int row = grid->rowCount();
            QLabel *keys = makeLabel("muted", line.keys);
            QLabel *text = makeLabel(nullptr, line.text);
            text->setObjectName(QStringLiteral("shortcut"));
            text->setAccessibleName(QStringLiteral("%1: %2").arg(line.text, line.keys));
            grid->addWidget(text, row, 1);
            grid->addWidget(keys, row, 0, Qt::AlignTop);
        }
        column->addLayout(grid);
    }
    column->addStretch(1);
    return column;
}

QList<Line> linesOf(const QList<QAction *> &actions)
{
    QList<Line> lines;
    for (const QAction *action : actions) {
        for (const QKeySequence &sequence : action->shortcuts())
            add(lines, sequence, plain(action->text()));
    }
    return lines;
}

/// All that work somewhere within it.
QList<Line> linesOf(const QWidget &page)
{
    QList<QAction *> actions = page.actions();
    for (const QWidget *child : page.findChildren<QWidget *>())
        actions += child->actions();
    QList<Line> lines = linesOf(actions);
    for (const QShortcut *shortcut : page.findChildren<QShortcut *>())
        add(lines, shortcut->key(), shortcut->whatsThis());
    return lines;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget *window, int pages, const QWidget &page,
                                 const QString &pageTitle)
    : QDialog(window)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QString arrows = keyText(Qt::Key_Left) + QStringLiteral(", ") + keyText(Qt::Key_Right);
    const QString shifted = keyText(Qt::Key_Left, Qt::ShiftModifier) + QStringLiteral(", ")
                            + keyText(Qt::Key_Right, Qt::ShiftModifier);
    const QList<Line> tables{
        {keyText(Qt::Key_Return), tr("Open the row")},
        {QKeySequence(QKeySequence::SelectAll).toString(QKeySequence::NativeText),
         tr("Choose all rows")},
        {keyText(Qt::Key_Escape), tr("Close what is open beside it")}};
    const QList<Line> charts{{arrows, tr("Read the values, one after the other")},
                             {shifted, tr("Choose a time")},
                             {keyText(Qt::Key_Return), tr("Zoom into the chosen time")},
                             {keyText(Qt::Key_Escape), tr("All of the time again")}};

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(24, 20, 24, 20);
    whole->setSpacing(20);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(40);
    columns->addLayout(column({{tr("Pages"), linesOf(window->actions().first(pages))}}));
    columns->addLayout(column({{tr("Everywhere"), linesOf(window->actions().sliced(pages))},
                               {pageTitle, linesOf(page)}}));
    columns->addLayout(column({{tr("In tables"), tables}, {tr("In charts"), charts}}));
    whole->addLayout(columns);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    QPushButton *close = makeButton("primary", tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(close);
    connect(new QShortcut(QKeySequence::HelpContents, this), &QShortcut::activated, this,
            &QDialog::accept);
    whole->addLayout(buttons);
    close->setFocus();
}

} // namespace orchestris
