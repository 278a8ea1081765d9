// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Guards that nothing a person reads stands in the sources where no translation reaches it: with
// every translated text marked, whatever has letters and no mark is either data or a mistake.
#include "tests/ui/uifixture.h"
#include "ui/page.h"
#include "ui/window/languagecontroller.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTimeZone>
#include <QTranslator>

using namespace orchestris;
using namespace orchestris::test;

namespace {

constexpr QChar Mark(0x2E22); // ⸢

/// Puts a mark before every text that is translated.
class MarkingTranslator final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *,
                                    int) const override
    {
        return QString(Mark + QString::fromUtf8(source));
    }
};

/// Said the same in every language: names of programs, protocols, formats and units.
const QSet<QString> &commonWords()
{
    static const QSet<QString> words = [] {
        const QString text = QStringLiteral(
            "orchestris openai azure anthropic codex cli opencode continue qwen code cline curl "
            "python node qt sqlite prometheus http https json csv png pdf url id ids api sdk tls "
            "utc ms min mib kib gib usd env file keychain none bearer ttft p50 p95 p99 chat "
            "completions responses models messages embeddings stream ok auto text tkt sk orc "
            "minimal low medium high xhigh none localhost ctrl shift enter esc alt deutsch english "
            "español français gpl metrics");
        const QStringList list = text.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression notLetters(QStringLiteral("[^\\p{L}]+"));
    QStringList words;
    for (const QString &word : text.toLower().split(notLetters, Qt::SkipEmptyParts)) {
        if (word.size() > 1)
            words.append(word);
    }
    return words;
}

} // namespace

class tst_Untranslated : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingIsShownThatNoTranslationReaches_data();
    void nothingIsShownThatNoTranslationReaches();
    void theCheckFindsWhatIsNotTranslated();

private:
    void addData(const QString &text);
    void look(const QObject *owner, const char *what, const QString &text);
    void lookAt(const QWidget *widget);
    void lookAtAll(const QWidget *parent);

    std::unique_ptr<MarkingTranslator> m_translator;
    std::unique_ptr<UiFixture> m_ui;
    QSet<QString> m_data; // words of what is stored: names, notes, addresses
    QStringList m_found;
};

void tst_Untranslated::addData(const QString &text)
{
    for (const QString &word : wordsOf(text))
        m_data.insert(word);
}

void tst_Untranslated::initTestCase()
{
    m_ui = std::make_unique<UiFixture>();
    fillWithSamples(m_ui->backend, m_ui->clock);
    const Configuration &rows = m_ui->backend.snapshot()->configuration();
    for (const ApiKey &key : rows.keys) {
        addData(key.name);
        addData(key.note);
        addData(key.publicId);
        addData(key.tags.join(u' '));
    }
    for (const User &user : rows.users)
        addData(user.name);
    for (const Organization &organization : rows.organizations)
        addData(organization.name);
    for (const Provider &provider : rows.providers) {
        addData(provider.name);
        addData(provider.baseUrl);
        addData(provider.credential.value);
    }
    for (const Model &model : rows.models)
        addData(model.name);
    for (const ModelAlias &alias : rows.aliases)
        addData(alias.name);
    addData(m_ui->backend.gatewayState().baseUrl);
    addData(m_ui->program.info().dataDirectory);
    addData(m_ui->program.facts.path);
    for (const AuditEntry &entry : std::as_const(m_ui->backend.audit))
        addData(entry.actor + u' ' + entry.program);
    addData(QStringLiteral("Orchestris Console, GPL-3.0-or-later"));
    for (const LanguageController::Language &language : LanguageController::languages())
        addData(language.nativeName);         // each in its own
    for (int month = 1; month <= 12; ++month) // QLocale says them in its language
        addData(QLocale().monthName(month) + u' '
                + QLocale().monthName(month, QLocale::ShortFormat));
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        addData(QString::fromUtf8(zone));
    m_ui->open();

    // The console's own words are installed first, then this, which is asked before them; then the
    // window is made anew.
    m_ui->console->language().choose(QStringLiteral("en"));
    m_translator = std::make_unique<MarkingTranslator>();
    QVERIFY(QCoreApplication::installTranslator(m_translator.get()));
    QCoreApplication::processEvents();
    QVERIFY(m_ui->window().isVisible());
}

void tst_Untranslated::look(const QObject *owner, const char *what, const QString &text)
{
    if (text.contains(Mark))
        return;
    const QStringList words = wordsOf(text);
    const bool isKnown = std::all_of(words.begin(), words.end(), [this](const QString &word) {
        return m_data.contains(word) || commonWords().contains(word);
    });
    if (!isKnown)
        m_found.append(QStringLiteral("%1 %2: %3 “%4”")
                           .arg(QString::fromLatin1(owner->metaObject()->className()),
                                owner->objectName(), QString::fromLatin1(what), text));
}

void tst_Untranslated::lookAt(const QWidget *widget)
{
    look(widget, "tool tip", widget->toolTip());
    look(widget, "accessible name", widget->accessibleName());
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        look(widget, "text", label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        look(widget, "text", button->text());
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        look(widget, "placeholder", edit->placeholderText());
    if (const auto *group = qobject_cast<const QGroupBox *>(widget))
        look(widget, "title", group->title());
    if (const auto *tabs = qobject_cast<const QTabWidget *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            look(widget, "tab", tabs->tabText(i));
    }
    if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
        for (int i = 0; i < box->count(); ++i)
            look(widget, "choice", box->itemText(i));
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(widget); header && header->model()) {
        for (int i = 0; i < header->count(); ++i)
            look(widget, "heading",
                 header->model()->headerData(i, header->orientation()).toString());
    }
    for (const QAction *action : widget->actions())
        look(widget, "action", action->text());
}

void tst_Untranslated::lookAtAll(const QWidget *parent)
{
    m_found.clear();
    lookAt(parent);
    for (const QWidget *widget : parent->findChildren<QWidget *>())
        lookAt(widget);
    m_found.removeDuplicates();
}

void tst_Untranslated::nothingIsShownThatNoTranslationReaches_data()
{
    QTest::addColumn<int>("page");
    for (int page = 0; page < PageCount; ++page) {
        QTest::newRow(qPrintable(Page::titleOf(PageKind(page)).remove(Mark))) << page;
    }
}

void tst_Untranslated::nothingIsShownThatNoTranslationReaches()
{
    QFETCH(int, page);
    m_ui->showPage(PageKind(page));
    QTest::qWait(0);
    lookAtAll(m_ui->window().page(PageKind(page)));
    QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u'\n')));
}

void tst_Untranslated::theCheckFindsWhatIsNotTranslated()
{
    QWidget widget;
    auto *label = new QLabel(QStringLiteral("Nobody translated this"), &widget);
    lookAtAll(&widget);
    QCOMPARE(m_found.size(), 1);
    label->setText(Mark + QStringLiteral("Somebody did"));
    lookAtAll(&widget);
    QVERIFY(m_found.isEmpty());
}

QTEST_MAIN(tst_Untranslated)
#include "tst_untranslated.moc"
