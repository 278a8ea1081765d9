// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/capabilityreport.h"
#include "models/domain/providerpreset.h"

#include <QJsonObject>

namespace orchestris {

class Output;
struct StorageContext;

// What the commands about providers print.

[[nodiscard]] QJsonObject traitsToJson(const ProviderTraits &traits);
[[nodiscard]] Result<void> listProviders(StorageContext &context, Output &output);
void listPresets(Output &output);
void printReport(Output &output, const Provider &provider, const CapabilityReport &report,
                 bool applied);
void printFoundServers(Output &output, const QList<FoundServer> &servers);

} // namespace orchestris
