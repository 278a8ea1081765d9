// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/copybutton.h"

#include "ui/look/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QTimer>

namespace orchestris {

namespace {

constexpr int ConfirmMs = 1500;

} // namespace

void makeCopyButton(QAbstractButton *button, std::function<QString()> text)
{
    const QIcon before = button->icon();
    const QString words = button->text();
    auto *timer = new QTimer(button);
    timer->setSingleShot(true);
    timer->setInterval(ConfirmMs);
    QObject::connect(timer, &QTimer::timeout, button, [button, before, words] {
        button->setIcon(before);
        button->setText(words);
    });
    QObject::connect(button, &QAbstractButton::clicked, button,
                     [button, timer, words, text = std::move(text)] {
                         QApplication::clipboard()->setText(text());
                         const bool filled = button->property("role") == QStringLiteral("primary");
                         button->setIcon(icon(Glyph::Check,
                                              filled ? QPalette::HighlightedText : QPalette::Link));
                         if (!words.isEmpty())
                             button->setText(QCoreApplication::translate("copybutton", "Copied"));
                         timer->start();
                     });
}

} // namespace orchestris
