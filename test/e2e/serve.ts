/** Serves the built app from the test runner itself, so that no server outlives an interrupted run. */
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

/** Another port lets two checkouts be tested at the same time. */
export const PORT = Number(process.env['E2E_PORT'] ?? 4199);

export default async function serve(): Promise<() => Promise<void>> {
  const configFile = fileURLToPath(new URL('../../vite.config.ts', import.meta.url));
  const server = await preview({ configFile, preview: { port: PORT, strictPort: true } });
  return () => server.close();
}
