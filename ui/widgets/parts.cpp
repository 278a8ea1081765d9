// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/parts.h"

#include "ui/look/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QFontDatabase>
#include <QLineEdit>
#include <QStyle>
#include <QTimer>

namespace orchestris {

void setRole(QWidget *widget, const char *role)
{
    if (role)
        widget->setProperty("role", QString::fromLatin1(role));
}

void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QLabel *makeLabel(const char *role, const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    setRole(label, role);
    return label;
}

QLabel *makeText(const char *role, const QString &text)
{
    QLabel *label = makeLabel(role, text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QPushButton *makeButton(const char *role, const QString &text)
{
    auto *button = new QPushButton(text);
    setRole(button, role);
    button->setAutoDefault(false);
    return button;
}

QPushButton *makeButton(const char *role, const QString &text, Glyph glyph)
{
    QPushButton *button = makeButton(role, text);
    const bool primary = role && qstrcmp(role, "primary") == 0;
    button->setIcon(icon(glyph, primary ? QPalette::HighlightedText : QPalette::ButtonText));
    button->setIconSize({16, 16});
    return button;
}

QToolButton *makeIconButton(Glyph glyph, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(icon(glyph, QPalette::PlaceholderText));
    button->setIconSize({18, 18});
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QLineEdit *makeSearch(const QString &placeholder)
{
    auto *edit = new QLineEdit;
    setRole(edit, "search");
    edit->setPlaceholderText(placeholder);
    edit->setAccessibleName(placeholder);
    edit->setClearButtonEnabled(true);
    edit->addAction(icon(Glyph::Search, QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    for (QToolButton *button : edit->findChildren<QToolButton *>())
        button->setStyleSheet(QStringLiteral("border: none; background: transparent; padding: 0;"));
    return edit;
}

QFrame *makeCard()
{
    auto *card = new QFrame;
    setRole(card, "card");
    return card;
}

QFrame *makeRule()
{
    auto *rule = new QFrame;
    setRole(rule, "rule");
    rule->setFixedHeight(1);
    return rule;
}

void addField(QVBoxLayout *layout, const QString &label, QWidget *field)
{
    QLabel *name = makeLabel("field", label);
    name->setBuddy(field);
    QString plain = label;
    field->setAccessibleName(plain.remove(u'&'));
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(name);
    column->addWidget(field);
    layout->addLayout(column);
}

void hugContent(QWidget *dialog)
{
    // Later, when sections that were shown or hidden have told the layout.
    QTimer::singleShot(0, dialog, [dialog] {
        QLayout *layout = dialog->layout();
        layout->activate();
        const int width = dialog->width();
        const int height = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                                       : layout->totalSizeHint().height();
        if (height != dialog->height())
            dialog->resize(width, height);
    });
}

QFont monospaceFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(9.5);
    return font;
}

} // namespace orchestris
