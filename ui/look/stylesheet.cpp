// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/theme.h"

#include <QHash>
#include <QString>

namespace orchestris {

namespace {

// @name stands for the theme's colour of that name.
constexpr auto Sheet = R"(
QMainWindow, QDialog { background: @window; }
QToolTip { background: @tipBase; color: @tipText; border: 1px solid @border; padding: 4px 6px; }

QFrame[role="card"] { background: @surface; border: 1px solid @border; border-radius: 10px; }
QWidget[role="panel"] { background: @surface; }
QFrame[role="rule"] { background: @border; border: none; }
QFrame[role="strip"] { background: @selection; border: none; border-bottom: 1px solid @border; }
QFrame[role="strip"][tone="bad"] { background: @badSurface; border-bottom-color: @bad; }
QFrame[role="navigation"] { background: @surface; border: none; border-right: 1px solid @border; }
QFrame[role="pane"] { background: @surface; border: 1px solid @border; border-radius: 10px; }
QFrame[role="popup"] { background: @surface; border: 1px solid @border; }
QFrame[role="chip"] { background: @selection; border: none; border-radius: 8px; }
QFrame[role="code"] { background: @raised; border: 1px solid @border; border-radius: 8px; }
QFrame[role="code"] QPlainTextEdit { background: transparent; border: none;
    padding: 6px 6px 6px 10px; }

QLabel[role="title"] { font-size: 20px; font-weight: 600; }
QLabel[role="figure"] { font-size: 26px; font-weight: 600; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="lead"] { font-size: 16px; font-weight: 600; }
QLabel[role="caption"] { font-size: 12px; color: @muted; }
QLabel[role="caption"][tone="good"] { color: @good; }
QLabel[role="caption"][tone="warning"] { color: @warning; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="sign"] { font-weight: 600; color: @muted; }
QLabel[role="sign"][tone="good"] { color: @good; }
QLabel[role="sign"][tone="warning"] { color: @warning; }
QLabel[role="sign"][tone="bad"] { color: @bad; }
QLabel[role="field"] { font-weight: 500; }
QLabel[role="invalid"] { font-size: 12px; color: @bad; }
QLabel[role="brand"] { font-size: 15px; font-weight: 600; }

QFrame[role="notice"] { border-radius: 8px; border: 1px solid @border; background: @raised; }
QFrame[role="notice"][tone="bad"] { background: @badSurface; border-color: @bad; }
QFrame[role="notice"][tone="warning"] { background: @warningSurface; border-color: @warning; }
QFrame[role="notice"][tone="good"] { background: @goodSurface; border-color: @good; }

QPushButton { background: @surface; color: @text; border: 1px solid @border; border-radius: 8px;
    padding: 0 14px; min-height: 30px; font-weight: 500; }
QPushButton:hover { background: @raised; }
QPushButton:pressed, QPushButton:checked { background: @selection; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @faded; background: @window; }
QPushButton[role="primary"] { background: @accent; color: @onAccent; border-color: @accent;
    font-weight: 600; }
QPushButton[role="primary"]:hover, QPushButton[role="primary"]:pressed {
    background: @accentHover; border-color: @accentHover; }
QPushButton[role="primary"]:focus { border: 2px solid @focusOnAccent; }
QPushButton[role="primary"]:disabled { background: @raised; color: @faded; border-color: @border; }
QPushButton[role="danger"] { background: @surface; color: @bad; border-color: @bad; }
QPushButton[role="danger"]:hover { background: @badSurface; }
QPushButton[role="danger"]:focus { border: 2px solid @bad; }
QPushButton[role="danger"]:disabled { color: @faded; background: @window; border-color: @border; }
QPushButton[role="flat"] { background: transparent; border-color: transparent; color: @accent;
    padding: 0 8px; }
QPushButton[role="flat"]:hover { background: @raised; }
QPushButton[role="flat"]:focus { border-color: @accent; }
QPushButton[role="flat"]:disabled { color: @faded; }
QPushButton::menu-indicator { image: none; width: 0; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px;
    padding: 3px; }
QToolButton:hover { background: @raised; }
QToolButton:pressed, QToolButton:checked { background: @selection; }
QToolButton:focus { border-color: @accent; }
QToolButton::menu-indicator { image: none; }
QToolButton[role="navigation"] { text-align: left; padding: 6px 8px; color: @muted; }
QToolButton[role="segment"] { border: 1px solid @border; border-radius: 6px; padding: 3px 10px;
    color: @muted; font-size: 12px; font-weight: 500; }
QToolButton[role="segment"]:checked { color: @text; background: @raised; }
QToolButton[role="segment"]:focus { border-color: @accent; }

QLineEdit, QComboBox, QDateEdit, QPlainTextEdit { background: @field; color: @text;
    border: 1px solid @border; border-radius: 8px; padding: 0 10px;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit, QComboBox, QDateEdit { min-height: 30px; }
QPlainTextEdit { padding: 6px; }
QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QPlainTextEdit:focus, QComboBox:on {
    border-color: @accent; }
QLineEdit[invalid="true"] { border-color: @bad; }
QLineEdit:disabled, QComboBox:disabled, QDateEdit:disabled { color: @faded; background: @window; }
QLineEdit[role="search"] { padding-left: 3px; }
QComboBox { padding-right: 28px; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 26px;
    subcontrol-origin: padding; subcontrol-position: center right; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @border;
    padding: 4px; outline: none; selection-background-color: @selection; selection-color: @text; }
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 6px; border-radius: 4px; }

QAbstractItemView { background: @surface; border: none; outline: none;
    selection-background-color: @selection; selection-color: @text; }
QListView[role="picker"] { border: 1px solid @border; border-radius: 8px; padding: 4px;
    background: @field; }
QListView[role="picker"]:focus { border-color: @accent; }
QTableView { background: transparent; border: 1px solid transparent; }
QTableView:focus { border-color: @accent; }
QTableCornerButton::section { background: transparent; border: none; }
QHeaderView { background: transparent; border: none; }

QTabWidget::pane { border: none; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @muted; border: none;
    border-bottom: 2px solid transparent; padding: 6px 2px; margin-right: 18px; font-weight: 500; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:focus { color: @accent; }
QCheckBox:focus, QRadioButton:focus { color: @accent; text-decoration: underline; }

QScrollArea, QScrollArea > QWidget > QWidget[role="scrolled"] { background: transparent;
    border: none; }
QTextEdit { border: 1px solid transparent; }
QTextEdit:focus { border-color: @accent; }
QScrollArea[role="pane"] { border: 1px solid transparent; }
QScrollArea[role="pane"]:focus { border-color: @accent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 4px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 2px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 2px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }

QMenu { background: @surface; color: @text; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @faded; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: 16px; height: 16px; left: 6px; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }

QProgressBar { background: @raised; border: none; border-radius: 2px; max-height: 4px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
QCheckBox, QRadioButton { spacing: 8px; }
)";

} // namespace

QString Theme::styleSheet() const
{
    QColor faded = muted;
    faded.setAlphaF(0.6F);
    QColor ring = text;
    ring.setAlphaF(0.55F);
    QColor scroll = muted;
    scroll.setAlphaF(0.45F);
    const QHash<QStringView, QColor> colours{
        {u"window", window},
        {u"surface", surface},
        {u"raised", raised},
        {u"border", border},
        {u"text", text},
        {u"muted", muted},
        {u"accent", accent},
        {u"onAccent", onAccent},
        {u"accentHover", accentHover},
        {u"focusOnAccent", ring},
        {u"selection", selection},
        {u"good", good},
        {u"warning", warning},
        {u"bad", bad},
        {u"goodSurface", goodSurface},
        {u"warningSurface", warningSurface},
        {u"badSurface", badSurface},
        {u"field", isDark ? window : surface},
        {u"faded", faded},
        {u"scroll", scroll},
        {u"tipBase", isDark ? raised : text},
        {u"tipText", isDark ? text : surface},
    };
    const QString sheet = QString::fromLatin1(Sheet);
    QString result;
    result.reserve(sheet.size() * 2);
    for (qsizetype at = 0; at < sheet.size();) {
        const qsizetype mark = sheet.indexOf(u'@', at);
        if (mark < 0) {
            result += QStringView(sheet).sliced(at);
            break;
        }
        qsizetype end = mark + 1;
        while (end < sheet.size() && sheet[end].isLetter())
            ++end;
        const QColor colour = colours.value(QStringView(sheet).sliced(mark + 1, end - mark - 1));
        Q_ASSERT(colour.isValid());
        result += QStringView(sheet).sliced(at, mark - at);
        result += QStringLiteral("rgba(%1,%2,%3,%4)")
                      .arg(colour.red())
                      .arg(colour.green())
                      .arg(colour.blue())
                      .arg(colour.alpha());
        at = end;
    }
    return result;
}

} // namespace orchestris
