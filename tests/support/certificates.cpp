// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/certificates.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace orchestris {

using namespace Qt::StringLiterals;

namespace {

bool run(const QString &program, const QString &directory, const QString &arguments)
{
    QProcess process;
    process.setWorkingDirectory(directory);
    process.start(program, arguments.split(u' '));
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
           && process.exitCode() == 0;
}

} // namespace

Certificates::Certificates()
    : m_valid(m_directory.isValid() && make())
{
}

bool Certificates::make() const
{
    const QString openssl = QStandardPaths::findExecutable(u"openssl"_s);
    QFile names(m_directory.filePath(u"names"_s));
    if (openssl.isEmpty() || !names.open(QIODevice::WriteOnly))
        return false;
    names.write("subjectAltName=IP:127.0.0.1\n");
    names.close();
    const QString key = u"-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes "_s;
    return run(openssl, directory(),
               u"req -x509 "_s + key + u"-keyout ca.key -out ca.pem -days 2 -subj /CN=Test-CA"_s)
           && run(openssl, directory(),
                  u"req -new "_s + key + u"-keyout leaf.key -out leaf.csr -subj /CN=leaf"_s)
           && run(openssl, directory(),
                  u"x509 -req -in leaf.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 "
                  "-extfile names -out leaf.pem"_s);
}

} // namespace orchestris
