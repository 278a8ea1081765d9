// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/http/request.h"

namespace orchestris {

QByteArrayView Request::header(QByteArrayView name) const
{
    for (const HeaderView &field : headers) {
        if (field.name.size() == name.size() && field.name.compare(name, Qt::CaseInsensitive) == 0)
            return field.value.isNull() ? QByteArrayView("") : field.value;
    }
    return {};
}

} // namespace orchestris
