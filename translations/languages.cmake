# SPDX-FileCopyrightText: 2026 Orchestris Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The languages besides English, each with a translations/orchestris_<language>.ts. English itself
# needs only its plurals: the sources are in it.
set(ORCHESTRIS_LANGUAGES de es fr ja zh_CN)

# Makes :/i18n/orchestris_<language>.qm part of `target`, and the target that brings the .ts files
# up to date with the sources in the folders given.
function(orchestris_add_words target)
    cmake_parse_arguments(ARG "" "" "FOLDERS" ${ARGN})
    set(translations "${CMAKE_SOURCE_DIR}/translations")
    set(english "${translations}/orchestris_en.ts")
    list(TRANSFORM ORCHESTRIS_LANGUAGES REPLACE "(.+)" "${translations}/orchestris_\\1.ts"
        OUTPUT_VARIABLE others)
    qt_add_lrelease(${target} TS_FILES ${english} ${others} QM_FILES_OUTPUT_VARIABLE words)
    qt_add_resources(${target} orchestris_words PREFIX /i18n
        BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${words})

    list(TRANSFORM ARG_FOLDERS PREPEND "${CMAKE_SOURCE_DIR}/")
    set(update COMMAND Qt6::lupdate -I ${CMAKE_SOURCE_DIR} -locations none -no-obsolete -pluralonly ${ARG_FOLDERS} -ts ${english})
    if(others)
        list(APPEND update COMMAND Qt6::lupdate -I ${CMAKE_SOURCE_DIR} -locations none -no-obsolete ${ARG_FOLDERS} -ts ${others})
    endif()
    add_custom_target(orchestris_update_translations ${update} VERBATIM)
endfunction()
