// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes prices.json from the npm package @pydantic/genai-prices (see README.md). By hand:
//   npm install --no-save @pydantic/genai-prices && node update-prices.mjs DATE > prices.json
// DATE (2026-09-23) is the day the package's version was published.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const PACKAGE = "@pydantic/genai-prices";
const require = createRequire(join(process.cwd(), "noname.js"));
const entry = require.resolve(PACKAGE);
const { findProvider } = require(PACKAGE);
const { version } = JSON.parse(readFileSync(join(dirname(entry), "..", "package.json"), "utf8"));
const date = process.argv[2];
if (!/^\d{4}-\d{2}-\d{2}$/.test(date ?? "")) {
    console.error("usage: node update-prices.mjs DATE > prices.json");
    process.exit(2);
}

// Our name, the package's id, and the hosts that serve an OpenAI-compatible API.
const VENDORS = [
    ["openai", "openai", ["api.openai.com"]],
    ["anthropic", "anthropic", ["api.anthropic.com"]],
    ["google", "google", ["generativelanguage.googleapis.com"]],
    ["groq", "groq", ["api.groq.com"]],
    ["mistral", "mistral", ["api.mistral.ai"]],
    ["deepseek", "deepseek", ["api.deepseek.com"]],
    ["xai", "x-ai", ["api.x.ai"]],
    ["together", "together", ["api.together.xyz", "api.together.ai"]],
    ["fireworks", "fireworks", ["api.fireworks.ai"]],
    ["cohere", "cohere", ["api.cohere.ai", "api.cohere.com"]],
    ["cerebras", "cerebras", ["api.cerebras.ai"]],
    ["moonshotai", "moonshotai", ["api.moonshot.ai", "api.moonshot.cn"]],
    ["perplexity", "perplexity", ["api.perplexity.ai"]],
    ["openrouter", "openrouter", ["openrouter.ai"]],
];

// What counts as a price by tokens alone. A model with any other unit is left out, except for those
// that text requests never use.
const RATES = { input_mtok: "input", cache_read_mtok: "cached_input", cache_write_mtok: "cache_write", output_mtok: "output" };
const HARMLESS = /audio|image|video|_searches_kcount$|^cache_write_\d+h_mtok$/;

// Among prices by date, the last one that has begun; one by time of day is not simple: none.
function current(prices) {
    if (!Array.isArray(prices))
        return prices;
    let chosen = null;
    for (const { constraint, prices: each } of prices) {
        if (!constraint)
            chosen ??= each;
        else if (constraint.type === "start_date") {
            if (constraint.start_date <= date)
                chosen = each;
        } else
            return null;
    }
    return chosen;
}

// Dollars per million tokens as text, exact to a billionth: what parseDollars reads.
function dollars(number) {
    return Number(number).toFixed(9).replace(/\.?0+$/, "");
}

function rates(prices) {
    const base = {};
    const starts = new Set();
    for (const [key, value] of Object.entries(prices)) {
        if (value === undefined || value === null || HARMLESS.test(key))
            continue;
        if (!RATES[key])
            return null;
        if (typeof value === "object")
            for (const { start } of value.tiers)
                starts.add(start);
    }
    const at = (start) => {
        const found = {};
        for (const [key, name] of Object.entries(RATES)) {
            const value = prices[key];
            if (value === undefined || value === null)
                continue;
            let price = typeof value === "object" ? value.base : value;
            for (const tier of typeof value === "object" ? value.tiers : [])
                if (tier.start <= start)
                    price = tier.price;
            found[name] = dollars(price);
        }
        return found;
    };
    Object.assign(base, at(0));
    if (base.input === undefined || base.output === undefined)
        return null;
    const tiers = [...starts].sort((a, b) => a - b).map((start) => ({ above_input: start, ...at(start) }));
    return tiers.length > 0 ? { ...base, tiers } : base;
}

// The plain names in a rule; what matches only by an expression or a combination is left out.
function names(match) {
    const plain = match.equals ?? match.starts_with ?? match.contains;
    if (plain !== undefined)
        return [plain];
    return match.or ? match.or.flatMap(names) : [];
}

const vendors = [];
for (const [name, providerId, hosts] of VENDORS) {
    const provider = findProvider({ providerId });
    if (!provider) {
        console.error(`no provider ${providerId}`);
        continue;
    }
    const models = {};
    for (const model of provider.models) {
        const prices = current(model.prices);
        const found = prices && rates(prices);
        if (!found)
            continue;
        for (const each of new Set([model.id, ...names(model.match)])) {
            const plain = each.replace(/[-@:]$/, "");
            if (plain.length > 1 && !(plain in models))
                models[plain] = found;
        }
    }
    console.error(`${name}: ${Object.keys(models).length} names, ${provider.models.length} models`);
    vendors.push({ name, hosts, models });
}

const lines = vendors.map((vendor) => {
    const models = Object.keys(vendor.models).sort()
        .map((name) => `    ${JSON.stringify(name)}: ${JSON.stringify(vendor.models[name])}`);
    return `  {"name": ${JSON.stringify(vendor.name)}, "hosts": ${JSON.stringify(vendor.hosts)}, "models": {\n${models.join(",\n")}\n  }}`;
});
process.stdout.write(`{
"date": ${JSON.stringify(date)},
"source": ${JSON.stringify(`npm package ${PACKAGE} ${version} (MIT)`)},
"unit": "US dollars per million tokens",
"vendors": [
${lines.join(",\n")}
]
}
`);
