/** `zonelab fingerprint`: what identifies the results of a scenario. */
import { fingerprint, FINGERPRINT_REPLICATES } from '../../experiment/index.ts';
import { MODEL } from '../../experiment/model-identity.ts';
import { runReplicates, scenarioOf } from '../ensemble.ts';
import { atBudget } from '../equal-money.ts';
import type { ExitCode, Io } from '../io.ts';
import { listOf, numberOf } from '../options.ts';
import { madeVerdict, printMade } from '../rules.ts';
import { withLevers } from '../set.ts';

export async function fingerprintCommand(
  io: Io,
  [file = '']: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  const given = withLevers(await scenarioOf(io, file, options), listOf(options, 'set'));
  const { scenario } = await atBudget(io, { scenario: given, source: file, options });
  const runs = await runReplicates(
    io,
    scenario,
    FINGERPRINT_REPLICATES,
    numberOf(options, 'workers'),
  );
  const { id, seed, scale } = scenario;
  const print = fingerprint(runs);
  io.out(
    options['format'] === 'json'
      ? JSON.stringify({
          fingerprint: print,
          scenario: id,
          seed,
          scale,
          model: MODEL,
          made: madeVerdict(scenario, print) ?? null,
        })
      : print,
  );
  if (madeVerdict(scenario, print) !== 'same') printMade(io, scenario, print);
  return 0;
}
