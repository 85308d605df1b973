/** `npm run golden [-- --accept "reason"]`: what moved since the golden file, and with a reason a new one. */
import { movedLines, movedUnderOldVersion } from './difference.ts';
import { acceptGolden, presentGolden, readGolden } from './files.ts';

const print = (text: string) => process.stdout.write(`${text}\n`);

/** The reason that was given, nothing when none was asked for, or undefined for wrong usage. */
function reasonOf([option, reason = '', ...more]: readonly string[]): string | undefined {
  if (option === undefined) return '';
  return option === '--accept' && reason.trim() !== '' && more.length === 0 ? reason : undefined;
}

function main(reason: string | undefined): 0 | 1 | 2 {
  if (reason === undefined) {
    process.stderr.write('usage: npm run golden [-- --accept "why the results changed"]\n');
    return 2;
  }
  const root = process.cwd();
  const before = readGolden(root);
  const now = presentGolden(root);
  const lines = movedLines(before, now);
  for (const line of lines) print(line);
  if (lines.length === 0) {
    print('nothing moved');
    return 0;
  }
  if (reason === '') {
    print(`${lines.length} moved; npm run golden -- --accept "reason" keeps them`);
    return 1;
  }
  const held = movedUnderOldVersion(before, now);
  if (held.length > 0) {
    print(`not kept: ${held.join(', ')} moved and the results version is still ${now.results}.`);
    print('Raise RESULTS_VERSION in src/model/time.ts, then accept.');
    return 1;
  }
  acceptGolden(root, now, reason);
  print('kept; the reason stands under "Results changed" in CHANGELOG.md');
  return 0;
}

process.exitCode = main(reasonOf(process.argv.slice(2)));
