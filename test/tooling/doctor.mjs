// `npm run doctor`: what this machine has of what the project needs.
import { debianVersion, ensureBrowsers, findBrowsers, hasChineseFont } from './browsers.mjs';

export async function doctor() {
  const rows = [
    ['Node', process.version, 'at least 20.19', isNewEnough()],
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
