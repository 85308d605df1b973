/** Makes the hosted build installable, and writes the list of what it keeps on the device into its service worker. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';

const WORKER = 'service-worker.js';
const MODULE = 'virtual:data-digest';
const RESOLVED = `\0${MODULE}`;
const SHORT = 8;

/** A module `virtual:data-digest`: what stands behind the addresses of data files, which so change with their contents. */
export function dataDigest(folder: string): Plugin {
  return {
    name: 'data-digest',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load: (id) =>
      id === RESOLVED ? `export const digest = ${JSON.stringify(digestOf(folder))};` : undefined,
  };
}

/** Hexadecimal digits of the names and contents of all files of a folder. */
export function digestOf(folder: string): string {
  const hash = createHash('sha256');
  for (const path of filesBelow(folder)) hash.update(path).update(readFileSync(join(folder, path)));
  return hash.digest('hex').slice(0, SHORT);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .sort();
}

const link = (rel: string, href: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel, href },
  injectTo: 'head',
});

const INSTALLABLE: HtmlTagDescriptor[] = [
  link('manifest', './manifest.webmanifest'),
  link('icon', './icons/zonelab.svg'),
  link('apple-touch-icon', './icons/zonelab-192.png'),
  { tag: 'meta', attrs: { name: 'theme-color', content: '#0b6e75' }, injectTo: 'head' },
];

/** The service worker, its list, and what makes a browser offer to install the page. */
export function offline(worker: string): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: worker, fileName: WORKER });
    },
    transformIndexHtml: (html) => ({
      html: html.replace(/\s*<link rel="icon"[^>]*>/u, ''),
      tags: INSTALLABLE,
    }),
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir }) {
        if (dir !== undefined) listKept(dir);
      },
    },
  };
}

const LIST = /^const BUILT=.*\n/u;

/** Writes the list of a folder's files into its service worker, in place of the one that stands there. */
export function listKept(folder: string): void {
  const script = join(folder, WORKER);
  const code = readFileSync(script, 'utf8').replace(LIST, '');
  const files = keptOf(folder);
  const version = createHash('sha256')
    .update(code + JSON.stringify(files))
    .digest('hex');
  const built = JSON.stringify({ version: version.slice(0, SHORT), files });
  writeFileSync(script, `const BUILT=${built};\n${code}`);
}

/** Every file of a built page as it is asked for, with the digest that a browser checks it by. */
export function keptOf(folder: string): [path: string, integrity: string][] {
  const digest = digestOf(join(folder, 'data'));
  return filesBelow(folder)
    .filter((path) => path !== WORKER && !path.endsWith('.map'))
    .map((path) => {
      const hash = createHash('sha256').update(readFileSync(join(folder, path)));
      const address = path.startsWith('data/') ? `${path}?${digest}` : path;
      return [address, `sha256-${hash.digest('base64')}`];
    });
}
