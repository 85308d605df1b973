/** What the two builds do to the page: both get a content-security policy, one is put into a single file. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

type Policy = Readonly<Record<string, string>>;

const NOTHING_ELSE: Policy = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

const HOSTED: Policy = {
  ...NOTHING_ELSE,
  'script-src': "'self'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'connect-src': "'self'",
  'img-src': "'self' data:",
  'manifest-src': "'self'",
};

/** Nothing but the page's own files, and no script but those; said in the page, since a plain host sends no headers. */
export function hostedPage(): Plugin {
  return { name: 'hosted-page', apply: 'build', transformIndexHtml: () => [policyTag(HOSTED)] };
}

function policyTag(policy: Policy): HtmlTagDescriptor {
  const content = contentOf(policy);
  const attrs = { 'http-equiv': 'Content-Security-Policy', content };
  return { tag: 'meta', attrs, injectTo: 'head-prepend' };
}

function contentOf(policy: Policy): string {
  return Object.entries(policy)
    .map((entry) => entry.join(' '))
    .join('; ');
}

interface SingleFile {
  readonly fileName: string;
  /** Folder of the data files that the page would fetch. */
  readonly data: string;
}

/** Puts script, style and data into the page, which then starts from a disk; scripts are allowed by their hash. */
export function singleFile({ fileName, data }: SingleFile): Plugin {
  return {
    name: 'single-file',
    apply: 'build',
    enforce: 'post',
    // Last of all: Vite itself still fills in what its dynamic imports stand for.
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const { page, script, style } = partsOf(bundle);
        for (const name of Object.keys(bundle)) Reflect.deleteProperty(bundle, name);
        const policy = {
          ...NOTHING_ELSE,
          'script-src': hashOf(script),
          'worker-src': 'blob:',
          'style-src': hashOf(style),
          'img-src': 'data:',
        };
        const meta = `<meta http-equiv="Content-Security-Policy" content="${contentOf(policy)}" />`;
        const source = page
          .replace(/\s*<(?:script|link)\b[^>]*\b(?:src|href)="\.\/[^>]*>(?:<\/script>)?/gu, '')
          .replace(/<meta charset[^>]*>/u, (charset) => `${charset}\n${meta}`)
          .replace('</head>', () => `<style>${style}</style>\n</head>`)
          .replace(
            '</body>',
            () => `${held(data)}<script type="module">${script}</script>\n</body>`,
          );
        this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}

function partsOf(bundle: Rolldown.OutputBundle) {
  const files = Object.values(bundle);
  const scripts = files.filter((file) => file.type === 'chunk');
  const textOf = (ending: string) => {
    const found = files.filter((file) => file.type === 'asset' && file.fileName.endsWith(ending));
    return found.map((file) => ('source' in file ? String(file.source) : '')).join('\n');
  };
  if (scripts.length !== 1) throw new Error(`a single file has one script, not ${scripts.length}`);
  return {
    page: textOf('.html'),
    script: inScript(scripts.map(({ code }) => code).join('')),
    style: textOf('.css'),
  };
}

/** Code that does not end the element it stands in. */
function inScript(code: string): string {
  return code.replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3C!--').trim();
}

/** Data files as blocks that no browser runs. */
function held(folder: string): string {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const text = readFileSync(`${folder}/${name}`, 'utf8');
      if (text.includes('</')) throw new Error(`${name} would end its element`);
      return `<script type="text/csv" id="${name}">${text}</script>\n`;
    })
    .join('');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
