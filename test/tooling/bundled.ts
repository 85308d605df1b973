/** Tests that run the model for long, built as the product is: its calls are three times as slow from module to module. */
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { modelIdentity } from './model-identity.ts';

/** A file that a test is made of says where it stands itself, not where the test does. */
const places: Plugin = {
  name: 'places',
  transform: (code, id) =>
    code.includes('import.meta.url')
      ? {
          code: code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
          map: null,
        }
      : undefined,
};

/**
 * Test files become one module each, with all they import of this package.
 *
 * @param output how the product's constants are built
 */
export function bundled(
  rolldownOptions: Pick<Rolldown.InputOptions, 'optimization'> & { output: Rolldown.OutputOptions },
): Plugin {
  return {
    name: 'bundled-tests',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('.test.ts')) return undefined;
      const { output } = (await build({
        configFile: false,
        logLevel: 'error',
        publicDir: false,
        plugins: [modelIdentity(), places],
        build: {
          ssr: id,
          target: 'node20',
          write: false,
          sourcemap: true,
          rolldownOptions: {
            ...rolldownOptions,
            output: {
              ...rolldownOptions.output,
              codeSplitting: false,
              // A failure is shown where it stands: seen from the test, not from where nothing is written to.
              sourcemapPathTransform: (source, map) => resolve(dirname(map), source),
            },
          },
        },
      })) as Rolldown.RolldownOutput;
      const [{ code, map, moduleIds }] = output;
      for (const file of moduleIds) this.addWatchFile(file);
      return { code, map };
    },
  };
}
