// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/themecontroller.h"

#include "ui/look/consolestyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QSettings>
#include <QStyleHints>

namespace orchestris {

namespace {

constexpr auto SettingsKey = u"appearance/theme";
constexpr int BodyPoints = 10;

QString modeName(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::Light:
        return QStringLiteral("light");
    case ThemeMode::Dark:
        return QStringLiteral("dark");
    case ThemeMode::System:
        break;
    }
    return QStringLiteral("system");
}

ThemeMode modeOf(const QString &name)
{
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        if (name == modeName(mode))
            return mode;
    }
    return ThemeMode::System;
}

QFont bodyFont()
{
    QFont font = QApplication::font();
    if (QFontDatabase::hasFamily(QStringLiteral("Inter")))
        font.setFamily(QStringLiteral("Inter"));
    font.setPointSize(BodyPoints);
    return font;
}

} // namespace

ThemeController::ThemeController(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_mode(modeOf(settings.value(SettingsKey).toString()))
{
    QApplication::setStyle(new ConsoleStyle);
    QApplication::setFont(bodyFont());
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_mode == ThemeMode::System)
            apply();
    });
#endif
    apply();
}

void ThemeController::setMode(ThemeMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    m_settings.setValue(SettingsKey, modeName(mode));
    apply();
}

bool ThemeController::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    // An empty palette puts the platform's own back, which tells what the system looks like.
    QApplication::setPalette(QPalette());
    const QPalette system = QApplication::palette();
    return system.color(QPalette::Window).lightness()
           < system.color(QPalette::WindowText).lightness();
#endif
}

void ThemeController::apply()
{
    const bool dark = m_mode == ThemeMode::Dark || (m_mode == ThemeMode::System && systemIsDark());
    m_theme = dark ? Theme::dark() : Theme::light();
    QApplication::setPalette(m_theme.palette());
    qApp->setStyleSheet(m_theme.styleSheet());
    Q_EMIT changed();
}

} // namespace orchestris
