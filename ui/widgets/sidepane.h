// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/tablerole.h"

#include <QVariantAnimation>
#include <QWidget>

class QFormLayout;
class QFrame;
class QHBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace orchestris {

class ThemeController;
class ToneMark;

/// A pane that slides in beside a list and shows one of its rows in full: a title with a mark, what
/// scrolls, and buttons below. Escape closes it.
class SidePane : public QWidget
{
    Q_OBJECT
public:
    explicit SidePane(const ThemeController &theme, QWidget *parent = nullptr);

    /// Slides out.
    void dismiss();
    [[nodiscard]] bool isOpen() const { return m_open; }

Q_SIGNALS:
    void dismissed();

protected:
    void setHead(Tone tone, const QString &title);
    void slideIn();
    /// Called before it slides out.
    virtual void forget() = 0;
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    [[nodiscard]] QHBoxLayout *buttons() const { return m_buttons; }

    /// A name and a value on a line of a form, aligned as everywhere in the pane.
    static QLabel *makeName(const QString &name);
    static QLabel *makeValue();
    static QFormLayout *makeForm();
    /// Lets long IDs break anywhere; `copied` takes it back.
    [[nodiscard]] static QString breakable(QString text);
    [[nodiscard]] static QString copied(QString text);

    static constexpr int LineHeight = 20;

    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void slide(bool open);
    [[nodiscard]] int openWidth() const;

    bool m_open = false;
    QFrame *m_frame;
    ToneMark *m_mark;
    QLabel *m_title;
    QVBoxLayout *m_column;
    QHBoxLayout *m_buttons;
    QVariantAnimation m_animation;
};

} // namespace orchestris
