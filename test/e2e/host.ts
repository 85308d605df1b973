/** A plain host of static files, as the guide asks for, with a page that can be replaced by another version in place. */
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listKept } from '../tooling/offline.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const BASE = '/some/folder/';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

export interface Host {
  /** Address of the page, below a folder, by a name that a browser trusts without a certificate. */
  readonly address: string;
  /** Puts another version in place of the present one, as a new release does. */
  readonly release: () => void;
  readonly close: () => void;
}

/** Serves a copy of the built page. */
export async function startHost(): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'zonelab-host-'));
  cpSync(DIST, folder, { recursive: true });
  const server = createServer(({ url = '/' }, response) => {
    const [path = ''] = url.split('?');
    try {
      const name = path.slice(BASE.length) || 'index.html';
      const body = path.startsWith(BASE) ? readFileSync(join(folder, name)) : undefined;
      if (body === undefined) throw new Error('elsewhere');
      response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'text/plain' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://zonelab.localhost:${port}${BASE}`,
    release: () => releaseOther(folder),
    close: () => {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Every script and style of a folder under another name, as when all of them had changed. */
function releaseOther(folder: string): void {
  const assets = join(folder, 'assets');
  const renamed = readdirSync(assets)
    .filter((name) => /\.(?:js|css)$/u.test(name))
    .map((name) => [name, name.replace(/-(?=[\w-]{8}\.)/u, '-2')] as const);
  for (const [name, other] of renamed) renameSync(join(assets, name), join(assets, other));
  const texts = [...renamed.map(([, other]) => join(assets, other)), join(folder, 'index.html')];
  for (const text of texts) {
    const before = readFileSync(text, 'utf8');
    writeFileSync(
      text,
      renamed.reduce((code, [name, other]) => code.replaceAll(name, other), before),
    );
  }
  listKept(folder);
}
