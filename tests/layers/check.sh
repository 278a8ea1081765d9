#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Orchestris Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Greps the rules of docs/ARCHITECTURE.md that the compiler does not hold up.
# Usage: check.sh ROOT. Prints "file:line: rule: text" for each breach; exit code 1 if there is one,
# 2 if it found no sources to look at.
set -uo pipefail
cd -- "$1" || exit 2

breaches=$(mktemp)
trap 'rm -f -- "$breaches"' EXIT

files() { # REGEX: the project's files, from the root, whose path matches
    find . \( -name .git -o -name node_modules -o -path ./build -o -name .cache \) -prune -o -type f -print |
        sed 's|^\./||' | grep -E -- "$1" | sort
}
code='\.(h|cpp)$'
product="^(app|models|gateway|ui)/.*$code"

report() { # RULE: marks lines "file:line:text" with it
    sed -E "s|^([^:]+:[0-9]+:)|\\1 $1: |" >>"$breaches"
}
# Lines of the files on standard input that match, comments left out.
lines() { # PATTERN
    tr '\n' '\0' | xargs -0 -r grep -nHE -- "$1" | grep -vE '^[^:]+:[0-9]+:[[:space:]]*(//|\*|///)'
}
forbid() { # RULE PATTERN WHERE [EXCEPT]
    files "$3" | grep -vE -- "${4:-^$}" | lines "$2" | report "$1"
}

if [ "$(files "$product" | wc -l)" -eq 0 ]; then
    echo "no sources below $1: nothing was checked" >&2
    exit 2
fi

# --- Which libraries belong where
include='#[[:space:]]*include[[:space:]]*[<"]'
forbid 'SQL only in models/storage' "$include(QtSql/|QSql|sqlite3)" "$product" '^models/storage/'
forbid 'HTTP server only in gateway/http' "$include(QtHttpServer/|Q(Abstract)?HttpServer)" "$product" '^gateway/http/'
forbid 'libcurl only in gateway/upstream' "${include}curl/" "$product" '^gateway/upstream/'
forbid 'prometheus-cpp only in gateway/metrics' "${include}prometheus/" "$product" '^gateway/metrics/'
forbid 'keychain only in models/storage' "${include}qt6?keychain/" "$product" '^models/storage/'
widget='Q(Application|.*Widget|MainWindow|.*Dialog|MessageBox|.*Layout|Label|.*Button|(Check|Combo|Spin|Group)Box'
widget+='|(Line|Text|PlainText)Edit|(Table|Tree|List|Header|Graphics|Chart|AbstractItem)View|.*Delegate|Menu(Bar)?'
widget+='|.*Bar|Splitter|Style.*|SystemTrayIcon|Completer|.*Chart|.*Series|.*Axis)'
gui='Q(GuiApplication|Action|Brush|Clipboard|Color|Font.*|Icon|Image|Painter.*|Palette|Pen|Pixmap|.*Window|Screen)'
forbid 'widgets only in ui and the console of app' \
    "$include(QtWidgets/|QtCharts/|QtGui/|$widget[>\"]|$gui[>\"])" "$product" '^(ui/|app/(console|orchestris))'

# --- Who includes whom
layer() { # FOLDER MAY-INCLUDE: regexes of paths from the root
    files "^$1/.*$code" | lines '#[[:space:]]*include[[:space:]]*"[^"]*/' |
        grep -vE "\"($2)/" | report "$1 may not include this"
}
layer models/domain 'models/domain'
layer models/demo 'models/(demo|domain)'
layer models/storage 'models/(domain|storage)'
layer models/tools 'models/(domain|tools)'
layer models/tables 'models/(domain|tables|tools)'
layer gateway 'models/domain|gateway'
layer ui 'models/(domain|tables|tools)|ui'
forbid 'nobody includes app' "${include}app/" "$code" '^(app|tests)/'
# (what Qt's tools and CMake make has no folder)
forbid 'includes are from the root' '#[[:space:]]*include[[:space:]]*"[^/"]+"' "$product" '^$' 2>/dev/null
sed -i -E '/includes are from the root/{/"(moc_[^"]*\.cpp|[^"]*\.moc|ui_[^"]*\.h|version\.h)"/d}' "$breaches"

# --- Event loops, globals, waiting
forbid 'no nested event loop' \
    'QEventLoop[[:space:]]+[a-z][A-Za-z_]*[[:space:]]*[;({=]|new QEventLoop|(Application|qApp)(::|->)processEvents' "$product"
forbid 'no nested event loop' \
    '(\.|->)exec\(|Q(MessageBox|(Input|File|Color|Font)Dialog)::(question|warning|information|critical|about|get[A-Za-z]*)\(' \
    "^ui/.*$code"
forbid 'no singletons' 'static[[:space:]]+[A-Za-z_:<>]+[[:space:]]*[&*][[:space:]]*(instance|self)\(' "$product"
forbid 'tests do not sleep' 'qSleep\(|QThread::(m|u)?sleep\(|sleep_(for|until)\(|[^a-z_]u?sleep\(' "^tests/(app|gateway|storage|ui|unit|wire)/.*$code"

# --- Every file
while IFS= read -r file; do
    head=$(head -n 4 -- "$file")
    if [[ $head != *'SPDX-FileCopyrightText: '* || $head != *'SPDX-License-Identifier: GPL-3.0-or-later'* ]]; then
        echo "$file:1: SPDX head is missing" >>"$breaches"
    fi
done < <(files "(\.(h|cpp|cmake|sh|sql|awk|mjs)|CMakeLists\.txt)$")
while IFS= read -r file; do
    count=$(wc -l <"$file")
    if [ "$count" -gt 500 ]; then echo "$file:$count: no file over 500 lines" >>"$breaches"; fi
    if [ "$count" -ge 60 ] && [[ $file == app/* ]] && grep -qE '^int main\(' -- "$file"; then
        echo "$file:$count: main() files are under 60 lines" >>"$breaches"
    fi
done < <(files "$code|\.(mjs|sh)$")
files '\.(h|cpp|cmake|txt|sh|sql|awk|mjs|json|md|toml|qrc|in|service|desktop|xml|ts|yml)$|^\.ci/' |
    grep -vE '^LICENSE' | tr '\n' '\0' | xargs -0 -r grep -nHE '(^|[^[:alnum:]_.$}])/(work|farm|home/[a-z]+)/' |
    report 'path of one machine'
files '(^|/)package-lock\.json$' | tr '\n' '\0' | xargs -0 -r grep -nHE '"resolved"' | report 'host of a registry in a lock file'

if [ -s "$breaches" ]; then
    cat -- "$breaches"
    echo "$(wc -l <"$breaches") breaches of the rules in docs/ARCHITECTURE.md"
    exit 1
fi
echo "$(files "$product" | wc -l) product files keep the rules"
