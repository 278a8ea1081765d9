// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/languagecontroller.h"

#include <QApplication>
#include <QCollator>
#include <QDir>
#include <QLibraryInfo>
#include <QSettings>
#include <QTranslator>

namespace orchestris {

namespace {

constexpr auto LanguageKey = u"look/language"; // empty or absent: as the system
constexpr QLatin1StringView WordsFolder(":/i18n");
constexpr QLatin1StringView WordsPrefix("orchestris");

/// The system's own locale keeps its country's dates and money, where it speaks the language.
QLocale localeOf(const QString &code, const QLocale &system)
{
    const QLocale wanted(code);
    const bool isSame =
        code.isEmpty()
        || (wanted.language() == system.language() && wanted.script() == system.script());
    return isSame ? system : wanted;
}

} // namespace

LanguageController::LanguageController(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_system(QLocale::system())
{
    speak();
}

LanguageController::~LanguageController() = default;

QList<LanguageController::Language> LanguageController::languages()
{
    QList<Language> languages;
    const QStringList files =
        QDir(QString(WordsFolder)).entryList({QString(WordsPrefix + QStringLiteral("_*.qm"))});
    for (const QString &file : files) {
        const QString code = file.mid(WordsPrefix.size() + 1).chopped(3);
        QString name = QLocale(code).nativeLanguageName();
        if (code == QStringLiteral("en"))
            name = QStringLiteral("English"); // not "American English"
        name.front() = name.front().toUpper();
        languages.append({code, name});
    }
    const QCollator collator;
    std::sort(languages.begin(), languages.end(), [&](const Language &a, const Language &b) {
        return collator.compare(a.nativeName, b.nativeName) < 0;
    });
    return languages;
}

QString LanguageController::chosen() const
{
    return m_settings.value(LanguageKey).toString();
}

void LanguageController::choose(const QString &code)
{
    if (code == chosen())
        return;
    m_settings.setValue(LanguageKey, code);
    speak();
    Q_EMIT changed();
}

void LanguageController::speak()
{
    m_translators.clear(); // each takes itself out
    const QLocale locale = localeOf(chosen(), m_system);
    QLocale::setDefault(locale);
    const auto add = [this](const QLocale &language, const QString &prefix, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(language, prefix, QStringLiteral("_"), folder))
            return;
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    };
    // The last one is asked first. Without a language of ours, Qt's widgets speak English too.
    add(QLocale(QLocale::English), QString(WordsPrefix),
        QString(WordsFolder)); // the sources' plurals
    const size_t before = m_translators.size();
    add(locale, QString(WordsPrefix), QString(WordsFolder));
    const bool isKnown = m_translators.size() > before;
    if (isKnown)
        add(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    QApplication::setLayoutDirection(isKnown ? locale.textDirection() : Qt::LeftToRight);
}

} // namespace orchestris
