/** What `zonelab explain` says of every ID, written into the page when it is built: the page has neither cards nor studies. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';
import { modelIdentity } from './model-identity.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MODULE = 'virtual:provenance';
const RESOLVED = `\0${MODULE}`;

/** A module `virtual:provenance` that exports `entries`. */
export function provenance(): Plugin {
  return {
    name: 'provenance',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const { module } = await runnerImport<typeof import('../../src/explain/shipped.ts')>(
        `${ROOT}src/explain/shipped.ts`,
        { configFile: false, plugins: [modelIdentity()] },
      );
      const entries = module.shippedEntries((path) => readFileSync(`${ROOT}${path}`, 'utf8'));
      // Parsed as JSON, which engines do faster than they read a literal.
      return `export const entries = JSON.parse(${JSON.stringify(JSON.stringify(entries))});`;
    },
  };
}
