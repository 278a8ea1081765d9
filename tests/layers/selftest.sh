#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Orchestris Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Shows that check.sh can fail: plants breaches of every rule in a small tree, beside things that look
# alike and are allowed, and expects it to find each breach, in its file and by its rule, and no more.
set -uo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
tree=$(mktemp -d)
trap 'rm -rf -- "$tree"' EXIT
passed=0
failed=0
number=0
expected=()
spdx='// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later'

verdict() { # NAME OK
    if [ "$2" = true ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'FAIL: %s\n' "$1"
    fi
}
check() {
    status=0
    output=$("$here/check.sh" "$tree" 2>&1) || status=$?
}
plant() { # PATH TEXT: a file with its SPDX head; an x in its name gets a number. Sets `planted`.
    number=$((number + 1))
    planted=${1/x./x$number.}
    mkdir -p -- "$(dirname -- "$tree/$planted")"
    printf '%s\n%s\n' "$spdx" "$2" >"$tree/$planted"
}
finds() { # RULE PATH TEXT
    plant "$2" "$3"
    expected+=("$planted:"$'\t'"$1")
}
allows() { # WHAT PATH TEXT
    plant "$2" "$3"
    expected+=("$planted:"$'\t')
}

check
verdict 'refuses a tree without sources' "$([ $status -eq 2 ] && echo true)"
plant models/domain/price.h '#include <QString>'
check
verdict 'passes a clean tree' "$([ $status -eq 0 ] && echo true)"

finds 'SQL only' gateway/api/x.cpp '#include <QSqlQuery>'
finds 'SQL only' ui/x.cpp '#include <QtSql/QSqlDatabase>'
finds 'SQL only' app/x.cpp '#include <sqlite3.h>'
allows 'SQL in its place' models/storage/x.cpp '#include <QSqlQuery>'
finds 'HTTP server only' gateway/api/x.h '#include <QAbstractHttpServer>'
allows 'HTTP server in its place' gateway/http/x.h '#include <QtHttpServer/QHttpServer>'
finds 'libcurl only' gateway/http/x.cpp '#include <curl/curl.h>'
finds 'prometheus-cpp only' gateway/api/x.cpp '#include <prometheus/counter.h>'
allows 'prometheus-cpp in its place' gateway/metrics/x.cpp '#include <prometheus/counter.h>'
finds 'keychain only' ui/x.cpp '#include <qt6keychain/keychain.h>'
finds 'widgets only' gateway/api/x.cpp '#include <QWidget>'
finds 'widgets only' models/tables/x.cpp '#include <QtWidgets/QLabel>'
finds 'widgets only' app/daemon.cpp '#include <QApplication>'
finds 'widgets only' models/tables/x.cpp '#include <QColor>'
finds 'widgets only' app/runtime.cpp '#include <QtCharts/QChart>'
allows 'widgets in ui' ui/x.cpp '#include <QTableView>'
allows 'widgets in the console' app/consolesession.cpp '#include <QSystemTrayIcon>'
allows 'a view that is none' gateway/api/x.cpp '#include <QStringView>'

finds 'models/domain may not' models/domain/x.h '#include "models/storage/database.h"'
finds 'models/demo may not' models/demo/x.h '#include "models/storage/database.h"'
finds 'models/storage may not' models/storage/x.h '#include "gateway/http/request.h"'
finds 'models/tables may not' models/tables/x.h '#include "models/storage/database.h"'
finds 'gateway may not' gateway/api/x.cpp '#include "models/storage/database.h"'
finds 'gateway may not' gateway/api/x.cpp '#include "ui/mainwindow.h"'
finds 'ui may not' ui/x.cpp '#include "gateway/http/request.h"'
finds 'ui may not' ui/pages/x.cpp '#include "models/storage/database.h"'
allows 'the way down' gateway/api/x.cpp '#include "models/domain/price.h"'
allows 'app above all' app/x.cpp '#include "ui/mainwindow.h"'
allows 'what is only said in a comment' models/domain/x.h '// see #include "ui/mainwindow.h"'
finds 'from the root' ui/x.cpp '#include "price.h"'
allows "what Qt's tools make" ui/x.cpp '#include "moc_x.cpp"'

finds 'no nested event loop' gateway/api/x.cpp 'QEventLoop loop;'
finds 'no nested event loop' app/x.cpp 'QCoreApplication::processEvents();'
finds 'no nested event loop' ui/x.cpp 'dialog.exec();'
finds 'no nested event loop' ui/x.cpp 'auto name = QFileDialog::getOpenFileName(this);'
allows "an event dispatcher's flags" gateway/http/x.cpp 'bool processEvents(QEventLoop::ProcessEventsFlags flags);'
finds 'no singletons' models/domain/x.h 'static Preferences *instance();'
finds 'tests do not sleep' tests/unit/tst_x.cpp 'QTest::qSleep(100);'
finds 'tests do not sleep' tests/wire/tst_x.cpp 'std::this_thread::sleep_for(1s);'

finds 'over 500 lines' ui/x.cpp "$(seq -f '// %g' 500)"
allows '500 lines' ui/x.cpp "$(seq -f '// %g' 498)"
finds 'under 60 lines' app/x.cpp "int main(int, char **)$(seq -f '// %g' 60)"
finds 'path of one machine' docs/x.md "see /wor""k/main"
finds 'path of one machine' installer/x.sh "cd /hom""e/somebody/x"
finds 'host of a registry' tests/e2e/package-lock.json '"resolved": "https://example.org/x.tgz"'
spdx='//'
finds 'SPDX head' ui/x.cpp 'int x;'
finds 'SPDX head' tests/x.sh 'true'

check
verdict 'fails' "$([ $status -eq 1 ] && echo true)"
breaches=0
for expectation in "${expected[@]}"; do
    file=${expectation%%$'\t'*}
    rule=${expectation#*$'\t'}
    found=$(grep -F -- "$file" <<<"$output")
    if [ -n "$rule" ]; then
        breaches=$((breaches + 1))
        verdict "finds \"$rule\" in $file $found" "$([[ $found == *"$rule"* && $found != *$'\n'* ]] && echo true)"
    else
        verdict "allows $file $found" "$([ -z "$found" ] && echo true)"
    fi
done
verdict 'counts them' "$([[ $output == *"$breaches breaches"* ]] && echo true)"

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
