// `npm test`: every layer with its budget, and one line of counts at the end.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowsers, ensureWebKit } from './browsers.mjs';
import { machinePace } from './pace.mjs';
import { root, run, tool } from './process.mjs';

const REPORTS = `${root}/.cache/reports`;
const PATIENCE = 3;

const total = { passed: 0, failed: 0 };
/** How many times slower than the development machine this one was before the layer. */
let pace = 1;

/**
 * Runs a layer, prints its time against its budget, and adds its counts. A budget is of seconds of the development
 * machine: where others use the cores, the time is divided by how much slower they were before and after.
 */
async function layer(name, budget, act) {
  console.log(`\n== ${name} (budget ${budget} s)`);
  const began = Date.now();
  const { passed, failed } = await act(budget * PATIENCE * pace);
  const seconds = (Date.now() - began) / 1000;
  const after = await machinePace();
  const slower = (pace + after) / 2;
  pace = after;
  const late = seconds / slower > budget;
  total.passed += passed;
  total.failed += failed + (late ? 1 : 0);
  const verdict = failed > 0 ? 'FAILED' : late ? 'OVER BUDGET' : 'ok';
  console.log(
    `== ${name}: ${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s on a machine ${slower.toFixed(1)} times slower: ${(seconds / slower).toFixed(1)} of ${budget} s, ${verdict}`,
  );
}

/** Checks that print nothing when all is well: each counts as one test. */
async function staticChecks(seconds) {
  const checks = await Promise.all([
    run('lint', [tool('eslint'), '.'], { quiet: true, seconds }),
    inTurn(
      [
        ['types', [tool('tsc'), '-b']],
        ['walls', [tool('depcruise'), '--config', 'test/tooling/dependency-cruiser.cjs', 'src']],
        ['dead code', [tool('knip')]],
        ['shape', [process.execPath, 'test/tooling/run.mjs', 'shape']],
        ['format', [tool('prettier'), '--check', '--log-level', 'warn', '.']],
      ],
      seconds,
    ),
  ]);
  const results = checks.flat().map(refuseEmpty);
  for (const { name, code, output } of results) {
    console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name}`);
    if (code !== 0) console.log(output.trim().split('\n').slice(-60).join('\n'));
  }
  const failed = results.filter(({ code }) => code !== 0).length;
  return { passed: results.length - failed, failed };
}

/** dependency-cruiser passes when it understood nothing; that is a failure. */
function refuseEmpty(result) {
  return result.name === 'walls' && result.output.includes('(0 modules')
    ? { ...result, code: 1 }
    : result;
}

async function inTurn(checks, seconds) {
  const results = [];
  for (const [name, command] of checks)
    results.push(await run(name, command, { quiet: true, seconds }));
  return results;
}

/** Projects of vitest in one go, counted from their report. */
async function vitest(projects, seconds) {
  const name = projects.join('-');
  const file = `${REPORTS}/${name}.json`;
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const chosen = projects.flatMap((project) => ['--project', project]);
  const command = [tool('vitest'), 'run', ...chosen, '--maxWorkers=2', ...reporters];
  const code = await run(name, command, { seconds });
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  const failed =
    numFailedTests + (numFailedTests === 0 && (code !== 0 || numFailedTestSuites > 0) ? 1 : 0);
  return { passed: numPassedTests, failed: numPassedTests + failed === 0 ? 1 : failed };
}

/** The app in a browser, counted from Playwright's report. */
async function playwright(project, path, seconds) {
  const file = `${REPORTS}/${project}.json`;
  const env = {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    [project === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH']: path,
  };
  const config = 'test/e2e/playwright.config.ts';
  const command = [
    tool('playwright'),
    'test',
    '-c',
    config,
    '--project',
    project,
    '--reporter=list,json',
  ];
  const code = await run(project, command, { seconds, env });
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = JSON.parse(readFileSync(file, 'utf8')).stats;
  const failed = unexpected + flaky;
  return { passed: expected, failed: failed === 0 && code !== 0 ? 1 : failed };
}

/** Builds the app for a host and as a single file, side by side. @returns whether both could be built */
async function builds(seconds) {
  const codes = await Promise.all(
    ['production', 'single'].map((mode) =>
      run('build', [tool('vite'), 'build', '--mode', mode, '--logLevel', 'warn'], { seconds }),
    ),
  );
  return codes.every((code) => code === 0);
}

async function inBrowsers(budgets = { Chromium: 125, Firefox: 27 }) {
  const { chromium, firefox } = await ensureBrowsers();
  for (const [name, path] of Object.entries({ Chromium: chromium, Firefox: firefox })) {
    if (path) continue;
    console.log(
      `\n${name} was not found and could not be installed: install Debian's chromium and firefox-esr,`,
    );
    console.log('or name one in CHROMIUM_PATH or FIREFOX_PATH.');
    total.failed += 1;
  }
  if (chromium) {
    await layer('Chromium', budgets.Chromium, async (seconds) => {
      if (!(await builds(seconds))) return { passed: 0, failed: 1 };
      return playwright('chromium', chromium, seconds);
    });
  }
  if (firefox && chromium)
    await layer('Firefox', budgets.Firefox, (seconds) => playwright('firefox', firefox, seconds));
}

/** `npm run test:browser`: all walks through the page, the long ones too. */
export async function testBrowsers() {
  process.env.ZONELAB_HOURS = 'all';
  mkdirSync(REPORTS, { recursive: true });
  pace = await machinePace();
  await inBrowsers({ Chromium: 2400, Firefox: 1200 });
  if (await ensureWebKit()) await layer('WebKit', 300, (seconds) => vitest(['webkit'], seconds));
  else console.log("\nWebKit was not walked: install Debian's webkit2gtk-driver and xvfb.");
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

/** `npm test`: its budgets add up to less than ten minutes. */
export async function testAll() {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  pace = await machinePace();
  await layer('types, lint, walls, format', 113, staticChecks);
  await layer('unit, declarations, properties', 52, (seconds) => vitest(['unit'], seconds));
  await layer('model', 142, (seconds) => vitest(['model'], seconds));
  await layer('worker and command line', 140, (seconds) => vitest(['worker', 'cli'], seconds));
  await inBrowsers();
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}
