// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long a gateway's storage takes to open a big database, counters told, and what takes the
// time:
//   limitstart [--dir FOLDER] [--keys N] [--limited-keys N] [--rows N] [--starts N]
// A folder that has a database already is measured as it is.

#include "models/storage/configurationloader.h"
#include "models/storage/counterfeed.h"
#include "models/storage/keyrepository.h"
#include "models/storage/limitrepository.h"
#include "models/storage/storage.h"
#include "models/storage/userrepository.h"
#include "tests/bench/limits/startdata.h"

#include "models/storage/database.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace orchestris;
using namespace Qt::StringLiterals;

namespace {

class NoKeychain final : public Keychain
{
public:
    bool isAvailable() const override { return false; }
    void read(const QString &, Done<Secret>) override {}
    void write(const QString &, const Secret &, Done<void>) override {}
    void remove(const QString &, Done<void>) override {}
};

class CountingListener final : public CounterListener
{
public:
    void countersChanged(std::span<const LimitUse> uses) override { told += uses.size(); }
    void recall(std::span<const UsageRecord> newest) override { recalled += newest.size(); }

    size_t told = 0;
    size_t recalled = 0;
};

void say(const char *what, double milliseconds)
{
    std::printf("%-44s %8.1f ms\n", what, milliseconds);
    std::fflush(stdout);
}

template<typename Work>
void time(const char *what, Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    say(what, double(timer.nsecsElapsed()) / 1e6);
}

int complain(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.message));
    return 1;
}

/// From `start` until `opened`.
int measureStart(const QString &folder)
{
    const auto counters = std::make_shared<CountingListener>();
    StorageOptions options;
    options.dataDir = folder;
    options.serving = true;
    options.secretsInFile = true;
    options.makeKeychain = [] { return std::make_unique<NoKeychain>(); };
    options.counters = counters;
    Storage storage(std::move(options));
    QElapsedTimer timer;
    qint64 openedNs = -1;
    // In the storage thread: the main thread may be late.
    QObject::connect(
        &storage, &Storage::opened, &storage, [&] { openedNs = timer.nsecsElapsed(); },
        Qt::DirectConnection);
    QObject::connect(&storage, &Storage::opened, qApp, [] { QCoreApplication::exit(0); });
    QObject::connect(&storage, &Storage::failed, qApp,
                     [](const Error &error) { QCoreApplication::exit(complain(error)); });
    timer.start();
    storage.start();
    const int code = QCoreApplication::exec();
    storage.stop();
    if (code == 0) {
        std::printf("%zu counters told, %zu rows recalled\n", counters->told, counters->recalled);
        say("start until opened", double(openedNs) / 1e6);
    }
    return code;
}

void measureParts(const QString &path)
{
    std::unique_ptr<Database> database;
    time("  open the database",
         [&] { database = std::move(*Database::open(path, Database::Mode::ReadWrite)); });
    const SystemClock clock;
    const KeyHasher hasher;
    time("  load keys", [&] { (void)KeyRepository(*database, hasher, clock).list(); });
    time("  load users", [&] { (void)UserRepository(*database).list(); });
    time("  load limits", [&] { (void)LimitRepository(*database, clock).list(); });
    std::optional<Configuration> configuration;
    time("  load the whole configuration", [&] { configuration = *loadConfiguration(*database); });
    const QList<Limit> limits = configuration->limits;
    std::unique_ptr<Snapshot> snapshot;
    time("  make the snapshot",
         [&] { snapshot = std::make_unique<Snapshot>(std::move(*configuration)); });
    CountingListener listener;
    CounterFeed feed(*database, clock, &listener);
    time("  recall rows and tell counters", [&] { (void)feed.start(limits); });
    time("  drop the snapshot", [&] { snapshot.reset(); });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"dir"_s, u"Where the database is, or is to be."_s, u"folder"_s});
    parser.addOption({u"keys"_s, u"API keys."_s, u"n"_s, u"100000"_s});
    parser.addOption({u"limited-keys"_s, u"Keys with a limit."_s, u"n"_s, u"10000"_s});
    parser.addOption({u"rows"_s, u"Stored requests."_s, u"n"_s, u"10000000"_s});
    parser.addOption({u"starts"_s, u"How often to start."_s, u"n"_s, u"3"_s});
    parser.process(application);

    const QTemporaryDir temporary;
    const QString folder = parser.isSet(u"dir"_s) ? parser.value(u"dir"_s) : temporary.path();
    const QString path = QDir(folder).filePath(u"orchestris.db"_s);
    const StartDataSize size{parser.value(u"keys"_s).toInt(),
                             parser.value(u"limited-keys"_s).toInt(),
                             parser.value(u"rows"_s).toLongLong()};
    if (!QFileInfo::exists(path)) {
        std::optional<Error> error;
        time("fill the database", [&] {
            if (auto filled = fillStartData(path, size); !filled)
                error = filled.error();
        });
        if (error)
            return complain(*error);
    }
    std::printf("%.1f MB\n", double(QFileInfo(path).size()) / 1e6);
    for (int start = 0; start < parser.value(u"starts"_s).toInt(); ++start) {
        if (const int code = measureStart(folder); code != 0)
            return code;
    }
    measureParts(path);
    return 0;
}
