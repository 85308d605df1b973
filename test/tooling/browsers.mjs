// Finds Chromium and Firefox, or installs Debian's.
import { existsSync, readFileSync } from 'node:fs';
import { run } from './process.mjs';

const KNOWN = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
};

/** Paths of the browsers, undefined where there is none. */
export function findBrowsers() {
  const find = (name, variable) =>
    [process.env[variable], ...KNOWN[name]].find((path) => path && existsSync(path));
  return { chromium: find('chromium', 'CHROMIUM_PATH'), firefox: find('firefox', 'FIREFOX_PATH') };
}

function onDebian() {
  return existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/** Installs the missing browsers where that is possible. @returns what is there afterwards */
export async function ensureBrowsers() {
  const found = findBrowsers();
  if (found.chromium && found.firefox) return found;
  if (!onDebian() || process.getuid?.() !== 0) return found;
  const packages = 'chromium firefox-esr fonts-noto-cjk';
  console.log(
    `\nInstalling browsers: apt-get update && apt-get install -y --no-install-recommends ${packages}`,
  );
  const shell = `apt-get update -qq && apt-get install -y -qq --no-install-recommends ${packages}`;
  const { code, output } = await run('apt-get', ['sh', '-c', shell], {
    quiet: true,
    seconds: 900,
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (code !== 0) console.error(output.split('\n').slice(-15).join('\n'));
  return findBrowsers();
}

const WEBKIT = [
  '/usr/bin/WebKitWebDriver',
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/bin/Xvfb',
];

/** Debian's WebKit with its driver and a screen, installed where that is possible. @returns whether it is there */
export async function ensureWebKit() {
  const isThere = () => WEBKIT.every((path) => existsSync(path));
  if (isThere() || !onDebian() || process.getuid?.() !== 0) return isThere();
  const shell =
    'apt-get update -qq && apt-get install -y -qq --no-install-recommends webkit2gtk-driver xvfb';
  await run('apt-get', ['sh', '-c', shell], {
    quiet: true,
    seconds: 900,
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
  return isThere();
}

/** Fonts for Chinese text, as far as one can tell. */
export function hasChineseFont() {
  return existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc');
}

export function debianVersion() {
  return onDebian() ? readFileSync('/etc/debian_version', 'utf8').trim() : undefined;
}
