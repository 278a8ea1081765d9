# SPDX-FileCopyrightText: 2026 Orchestris Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One place for the language level, the warnings and Qt's strictness, and the functions that make targets:
#   orchestris_library(NAME SOURCES … [PUBLIC libs…] [PRIVATE libs…] [WIDGETS])   one a folder
#   orchestris_executable(NAME SOURCES … [PRIVATE libs…] [WIDGETS])
#   orchestris_test(NAME SOURCES … [PRIVATE libs…] [WIDGETS])      a Qt Test program, run offscreen by ctest

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE RelWithDebInfo)
endif()

find_program(ORCHESTRIS_CCACHE ccache)
if(ORCHESTRIS_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # The sloppiness is what ccache's manual asks for with precompiled headers.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" ${ORCHESTRIS_CCACHE})
endif()

add_library(orchestris_flags INTERFACE)
target_compile_features(orchestris_flags INTERFACE cxx_std_20)
target_compile_definitions(orchestris_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS QT_NO_FOREACH
    QT_NO_JAVA_STYLE_ITERATORS QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(orchestris_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
    -Wcast-align -Wunused -Wextra-semi -Wimplicit-fallthrough
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
if(ORCHESTRIS_WERROR)
    target_compile_options(orchestris_flags INTERFACE -Werror)
endif()
if(ORCHESTRIS_SANITIZE)
    target_compile_options(orchestris_flags INTERFACE
        -fsanitize=${ORCHESTRIS_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(orchestris_flags INTERFACE -fsanitize=${ORCHESTRIS_SANITIZE})
endif()
target_include_directories(orchestris_flags INTERFACE "${CMAKE_SOURCE_DIR}")

# Precompiled headers, shared by all targets that need the same large headers. Each is made twice:
# what is compiled for a test alone is not optimised, which takes two thirds of the time.
set(ORCHESTRIS_TEST_OPTIONS $<$<CONFIG:Release>:-O0>)
function(orchestris_pch name)
    cmake_parse_arguments(ARG "" "" "LINK;HEADERS" ${ARGN})
    set(kinds ${name})
    if(ORCHESTRIS_TESTS)
        list(APPEND kinds ${name}_test)
    endif()
    foreach(kind IN LISTS kinds)
        file(WRITE "${CMAKE_BINARY_DIR}/${kind}.cpp.in" "")
        configure_file("${CMAKE_BINARY_DIR}/${kind}.cpp.in" "${CMAKE_BINARY_DIR}/${kind}.cpp" COPYONLY)
        add_library(${kind} STATIC EXCLUDE_FROM_ALL "${CMAKE_BINARY_DIR}/${kind}.cpp")
        set_target_properties(${kind} PROPERTIES AUTOMOC OFF AUTORCC OFF)
        target_link_libraries(${kind} PRIVATE orchestris_flags ${ARG_LINK})
        target_precompile_headers(${kind} PRIVATE ${ARG_HEADERS})
    endforeach()
    if(ORCHESTRIS_TESTS)
        target_compile_options(${name}_test PRIVATE ${ORCHESTRIS_TEST_OPTIONS})
    endif()
endfunction()

function(orchestris_setup_pch)
    orchestris_pch(orchestris_pch_core LINK Qt6::Core HEADERS
        <QtCore/QtCore> <algorithm> <functional> <memory> <optional> <string> <string_view> <vector>)
    orchestris_pch(orchestris_pch_widgets LINK Qt6::Widgets HEADERS
        <QtCore/QtCore> <QtWidgets/QtWidgets> <functional> <memory> <optional> <vector>)
endfunction()

macro(orchestris_configure_target name kind)
    target_link_libraries(${name} PUBLIC ${ARG_PUBLIC} PRIVATE orchestris_flags ${ARG_PRIVATE})
    if(ARG_WIDGETS)
        target_precompile_headers(${name} REUSE_FROM orchestris_pch_widgets${kind})
    else()
        target_precompile_headers(${name} REUSE_FROM orchestris_pch_core${kind})
    endif()
endmacro()

function(orchestris_library name)
    cmake_parse_arguments(ARG "WIDGETS" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    orchestris_configure_target(${name} "")
    target_include_directories(${name} PUBLIC "${CMAKE_SOURCE_DIR}")
endfunction()

function(orchestris_executable name)
    cmake_parse_arguments(ARG "WIDGETS" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    orchestris_configure_target(${name} "")
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
endfunction()

function(orchestris_test name)
    cmake_parse_arguments(ARG "WIDGETS" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    list(APPEND ARG_PRIVATE Qt6::Test)
    orchestris_configure_target(${name} _test)
    target_compile_options(${name} PRIVATE ${ORCHESTRIS_TEST_OPTIONS})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 180
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=;LC_ALL=C.UTF-8")
endfunction()
