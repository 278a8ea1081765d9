// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/api/demandof.h"

#include <algorithm>
#include <cmath>

namespace orchestris {

namespace {

/// The most that any of the targets can answer; 0 if one of them does not say.
qint64 mostOutput(const std::vector<Snapshot::TargetEntry> &targets)
{
    qint64 most = 0;
    for (const Snapshot::TargetEntry &target : targets) {
        if (target.model->model->maximumOutput <= 0)
            return 0;
        most = std::max(most, target.model->model->maximumOutput);
    }
    return most;
}

qint64 times(qint64 tokens, qint64 choices)
{
    qint64 product = 0;
    return qMulOverflow(tokens, choices, &product) ? std::numeric_limits<qint64>::max() : product;
}

qint64 scaled(qint64 amount, double share)
{
    return static_cast<qint64>(std::ceil(static_cast<double>(amount) * share));
}

} // namespace

Demand demandOf(const ModelRequest &request, const std::vector<Snapshot::TargetEntry> &targets,
                const Habits::Habit &habit, const Settings &settings)
{
    Demand demand;
    const qint64 bound = request.inputBound.value_or(request.inputEstimate);
    demand.expected.inputTokens = scaled(request.inputEstimate, habit.inputShare);
    demand.worst.inputTokens = bound;
    for (const Snapshot::TargetEntry &target : targets) {
        const std::optional<Price> &price = target.model->model->price;
        if (!price) {
            demand.isPriced = false;
            continue;
        }
        UseLine expected = UseLine::expected(request.inputEstimate, *price);
        expected.inputTokens = demand.expected.inputTokens;
        expected.inputCost = scaled(expected.inputCost, habit.inputCostShare);
        demand.expected.raiseTo(expected);
        demand.worst.raiseTo(UseLine::worst(bound, *price));
    }
    if (request.endpoint == ClientEndpoint::Embeddings)
        return demand;

    const qint64 ceiling = mostOutput(targets);
    const auto capped = [ceiling](qint64 tokens) {
        return ceiling > 0 ? std::min(tokens, ceiling) : tokens;
    };
    const qint64 unsaid = ceiling > 0 ? ceiling : settings.strictOutputTokens;
    demand.choices = request.choices;
    demand.isGiven = request.maximumOutput.has_value();
    const qint64 expected = capped(request.maximumOutput.value_or(habit.output));
    const qint64 worst = capped(request.maximumOutput.value_or(unsaid));
    demand.expectedOutput = times(expected, request.choices);
    demand.worstOutput = times(worst, request.choices);
    return demand;
}

Nanos inputCostOf(const TokenCounts &tokens, const std::optional<Price> &price)
{
    TokenCounts input = tokens;
    input.output = input.reasoning = 0;
    return price ? costOf(input, *price) : 0;
}

} // namespace orchestris
