// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How fast a big database answers what the console and the command line ask:
//   usagebench [--dir FOLDER] [--rows N] [--keys N] [--days N] [--runs N] [--no-traces] [--fresh]
// A folder that has a database already is measured as it is.

#include "models/storage/database.h"
#include "tests/bench/usage/benchdata.h"
#include "tests/bench/usage/measures.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace orchestris;
using namespace Qt::StringLiterals;

namespace {

Result<void> run(const QString &path, const BenchDataSize &size, int runs)
{
    if (!QFileInfo::exists(path)) {
        if (auto filled = fillBenchData(path, size); !filled)
            return filled;
    }
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    std::printf("%s, %.0f MB\n", qPrintable(path), double(QFileInfo(path).size()) / 1e6);
    BenchTable table(runs);
    for (const auto &measure :
         {measureCharts, measureTopLists, measureRequests, measureSizes, measureRows}) {
        if (auto measured = measure(**database, table); !measured)
            return measured;
    }
    std::printf("\n%d targets missed\n", table.missed());
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"dir"_s, u"Where the database is, or is to be."_s, u"folder"_s});
    parser.addOption({u"rows"_s, u"Requests to make up."_s, u"n"_s, u"10000000"_s});
    parser.addOption({u"keys"_s, u"API keys."_s, u"n"_s, u"40"_s});
    parser.addOption({u"days"_s, u"Days of history."_s, u"n"_s, u"90"_s});
    parser.addOption({u"runs"_s, u"How often each is measured."_s, u"n"_s, u"9"_s});
    parser.addOption({u"no-traces"_s, u"Without attempts, which is faster."_s});
    parser.addOption({u"fresh"_s, u"Makes the database anew."_s});
    parser.process(application);

    const QTemporaryDir temporary;
    const QString folder = parser.isSet(u"dir"_s) ? parser.value(u"dir"_s) : temporary.path();
    const QString path = QDir(folder).filePath(u"usagebench.db"_s);
    if (parser.isSet(u"fresh"_s)) {
        for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(path + suffix);
    }
    const BenchDataSize size{parser.value(u"rows"_s).toLongLong(), parser.value(u"keys"_s).toInt(),
                             parser.value(u"days"_s).toInt(), !parser.isSet(u"no-traces"_s)};
    if (auto done = run(path, size, std::max(parser.value(u"runs"_s).toInt(), 1)); !done) {
        std::fprintf(stderr, "%s\n", qPrintable(done.error().message));
        return 1;
    }
    return 0;
}
