/** Parses the shipped scenarios when the app is built, so that a page carries neither YAML nor its parser for them. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { issueLine } from '../../src/scenario/issue.ts';
import { parseScenario } from '../../src/scenario/parse.ts';

/** A `.yaml` file becomes a module with the resolved scenario as `preset`; a faulty one stops the build. */
export function presets(): Plugin {
  return {
    name: 'presets',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('.yaml')) return undefined;
      const parsed = parseScenario(readFileSync(id), id, (name) => {
        const parent = join(dirname(id), `${name}.yaml`);
        if (!existsSync(parent)) return undefined;
        this.addWatchFile(parent);
        return readFileSync(parent);
      });
      if (!parsed.ok) this.error(parsed.issues.map((issue) => issueLine(issue, 'en')).join('\n'));
      return { code: `export const preset = ${JSON.stringify(parsed.scenario)};`, map: null };
    },
  };
}
