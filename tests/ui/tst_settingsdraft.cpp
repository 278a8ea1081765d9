// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/fakebackend.h"
#include "ui/settings/settingsdraft.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace orchestris;
using namespace orchestris::test;

/// What is typed into the settings and not saved, of a user with two data folders.
class tst_SettingsDraft : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatIsNotSavedStaysForItsFolder();
    void anotherFoldersChangesAreNotOffered();
    void discardingLeavesTheOtherFoldersChanges();
    void theSameFolderMayBeNamedInOtherWords();

private:
    [[nodiscard]] std::unique_ptr<SettingsDraft> open(const char *folder)
    {
        return std::make_unique<SettingsDraft>(*m_backend, *m_settings,
                                               QString::fromLatin1(folder));
    }
    static const SettingField &port() { return *findSettingField(QStringLiteral("port")); }

    QTemporaryDir m_folder;
    FakeClock m_clock;
    std::unique_ptr<FakeBackend> m_backend;
    std::unique_ptr<QSettings> m_settings;
};

void tst_SettingsDraft::init()
{
    m_backend = std::make_unique<FakeBackend>(m_clock);
    m_backend->publish();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("console.ini")),
                                             QSettings::IniFormat);
    m_settings->clear();
    open("/var/lib/first")->set(port(), QStringLiteral("9000"));
}

void tst_SettingsDraft::whatIsNotSavedStaysForItsFolder()
{
    const auto again = open("/var/lib/first");
    QCOMPARE(again->values(),
             (QMap<QString, QString>{{QStringLiteral("port"), QStringLiteral("9000")}}));
}

void tst_SettingsDraft::anotherFoldersChangesAreNotOffered()
{
    const auto other = open("/var/lib/second");
    QVERIFY(other->changes().isEmpty());
    other->set(port(), QStringLiteral("9001"));
    QCOMPARE(open("/var/lib/first")->value(port()), QStringLiteral("9000"));
    QCOMPARE(open("/var/lib/second")->value(port()), QStringLiteral("9001"));
}

void tst_SettingsDraft::discardingLeavesTheOtherFoldersChanges()
{
    open("/var/lib/second")->discard();
    QVERIFY(open("/var/lib/first")->isChanged(port()));
    open("/var/lib/first")->discard();
    QVERIFY(!open("/var/lib/first")->isChanged(port()));
    QVERIFY(m_settings->allKeys().isEmpty());
}

void tst_SettingsDraft::theSameFolderMayBeNamedInOtherWords()
{
    QVERIFY(open("/var/lib/../lib/first/")->isChanged(port()));
}

QTEST_GUILESS_MAIN(tst_SettingsDraft)
#include "tst_settingsdraft.moc"
