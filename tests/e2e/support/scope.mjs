// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/// What has to be undone, last first. For a test: `Scope.of(t)`; for a whole file:
/// `const scope = Scope.ofFile(after)`.
export class Scope {
    #undo = [];

    static of(t) {
        const scope = new Scope();
        t.after(() => scope.close());
        return scope;
    }

    static ofFile(after) {
        const scope = new Scope();
        after(() => scope.close());
        return scope;
    }

    add(undo) {
        this.#undo.push(undo);
    }

    async close() {
        const failures = [];
        while (this.#undo.length > 0) {
            try {
                await this.#undo.pop()();
            } catch (error) {
                failures.push(error); // what is left is undone too: a program that goes on would hold the file
            }
        }
        if (failures.length > 0) throw failures[0];
    }

    /// An empty folder.
    async folder() {
        const folder = await mkdtemp(join(tmpdir(), 'orchestris-e2e-'));
        this.add(() => rm(folder, { recursive: true, force: true }));
        return folder;
    }
}
