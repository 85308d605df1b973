// `npm run doctor`: what this machine has of what the project needs.
import { debianVersion, ensureBrowsers, findBrowsers, hasChineseFont } from './browsers.mjs';

/** Engines that gave the fingerprint of the action plan on 2026-11-29, all the same. README.md says how fast they were. */
const TESTED = 'Node 20.20, 22.23, 24.21 and 26.10, Bun 1.4.5, Deno 2.9.6';

export async function doctor() {
  const rows = [
    ['Node', process.version, `at least 20.19; tested with ${TESTED}`, isNewEnough()],
    ['Debian', debianVersion() ?? 'no', 'only for installing browsers', true],
    [
      'Chromium',
      findBrowsers().chromium ?? 'none',
      'for npm test',
      findBrowsers().chromium !== undefined,
    ],
    [
      'Firefox',
      findBrowsers().firefox ?? 'none',
      'for npm test',
      findBrowsers().firefox !== undefined,
    ],
    ['Chinese font', hasChineseFont() ? 'Noto Sans CJK' : 'not found', 'for pictures', true],
  ];
  for (const [what, found, need, ok] of rows)
    console.log(`${ok ? 'ok     ' : 'missing'} ${what}: ${found} (${need})`);
  if (rows.every(([, , , ok]) => ok)) return 0;
  const { chromium, firefox } = await ensureBrowsers();
  return isNewEnough() && chromium && firefox ? 0 : 1;
}

function isNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}
