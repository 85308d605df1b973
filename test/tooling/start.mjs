// `npm start`: builds the app and serves it on a loopback address.
import { root } from './process.mjs';

const FIRST_PORT = 4173;

export async function start() {
  const { build, preview } = await import('vite');
  const configFile = `${root}/vite.config.ts`;
  await build({ configFile, logLevel: 'warn' });
  const server = await preview({
    configFile,
    preview: { host: '127.0.0.1', port: FIRST_PORT, strictPort: false },
  });
  const [address] = server.resolvedUrls?.local ?? [];
  console.log(`Zonelab: ${address}`);
  console.log('Ctrl-C ends it.');
  await new Promise((resolve) => process.once('SIGINT', resolve));
  return 0;
}
