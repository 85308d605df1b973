import { defineConfig } from '@playwright/test';
import { PORT } from './serve.ts';

const chromium = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const firefox = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  workers: 1,
  timeout: 60_000,
  // `npm test` keeps one path per feature; `npm run test:browser` walks the long ones too.
  ...(process.env['ZONELAB_HOURS'] === undefined ? { grepInvert: /@hours/u } : {}),
  use: { baseURL: `http://127.0.0.1:${PORT}` },
  globalSetup: './serve.ts',
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: { executablePath: chromium, args: ['--disable-dev-shm-usage'] },
      },
    },
    {
      name: 'firefox',
      timeout: 180_000, // its replicates take three times as long
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: { executablePath: firefox },
      },
    },
  ],
});
