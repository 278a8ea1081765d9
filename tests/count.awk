# SPDX-FileCopyrightText: 2026 Orchestris Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sums what the test programs counted themselves, from CTest's log (LastTest.log): Qt Test's "Totals:",
# Node's "pass" and "fail", a script's "N passed, N failed". A program without such lines counts as one test; one that ctest calls
# failed although it counted no failure (a crash, a time-out) counts as one failure.
# With -v status=N, ctest's exit code, the sum never says less than that.

function finish() {
    if (!inside) return
    if (!counted && verdict == "passed") section_passed = 1
    if (verdict == "failed" && section_failed == 0) section_failed = 1
    passed += section_passed
    failed += section_failed
    skipped += section_skipped
}

/^[0-9]+\/[0-9]+ Testing: / {
    finish()
    inside = 1
    counted = section_passed = section_failed = section_skipped = 0
    verdict = "failed"
}
/^Totals: [0-9]+ passed, / {
    counted = 1
    section_passed += $2
    section_failed += $4
    section_skipped += $6
}
/^(ℹ|#) pass [0-9]+$/ { counted = 1; section_passed += $3 }
/^(ℹ|#) fail [0-9]+$/ { section_failed += $3 }
/^(ℹ|#) skipped [0-9]+$/ { section_skipped += $3 }
/^[0-9]+ passed, [0-9]+ failed$/ { counted = 1; section_passed += $1; section_failed += $3 }
/^Test Passed\.$/ { verdict = "passed" }

END {
    finish()
    if (status != 0 && failed == 0) failed = 1
    printf "%d passed, %d failed", passed, failed
    if (skipped > 0) printf ", %d skipped", skipped
    printf "\n"
}
