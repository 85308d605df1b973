/** `zonelab biography`: lives of synthetic firms, funds and gates in one replicate, with the programme and without. */
import {
  fundPairOf,
  pairOf,
  recordLives,
  reportOf,
  type LivesReport,
  type PairedLives,
} from '../../experiment/lives/index.ts';
import { shownFirm, shownFund, shownGates, shownLives } from '../../handin/lives/shown.ts';
import { InputError, nearest } from '../../scenario/issue.ts';
import { scenarioOf } from '../ensemble.ts';
import { atBudget } from '../equal-money.ts';
import { readModelData, type ExitCode, type Io } from '../io.ts';
import { jsonOfLives, rowsOfLives, textOfLives, type Told } from '../lives-told.ts';
import { listOf, numberOf, textOf } from '../options.ts';
import { csvOf, endingOf, writeWhole } from '../output.ts';
import { withLevers } from '../set.ts';

type Options = Record<string, unknown>;

const ENDINGS = ['txt', 'json', 'csv'] as const;

export async function biographyCommand(
  io: Io,
  [file = '']: string[],
  options: Options,
): Promise<ExitCode> {
  const out = textOf(options, 'out');
  const ending = out === undefined ? undefined : endingOf(out, ENDINGS);
  checkForm('firm', textOf(options, 'firm'));
  checkForm('fund', textOf(options, 'fund'));
  const read = await scenarioOf(io, file, options);
  const given = withLevers(read, listOf(options, 'set'));
  const { scenario } = await atBudget(io, { scenario: given, source: file, options });
  const replicate = numberOf(options, 'replicate') ?? 1;
  const lives = recordLives(readModelData(), { ...scenario, replicate });
  const report = reportOf(lives);
  const told = { scenario, report, ...chosen(lives, report, options) };
  const text = written(told, ending ?? textOf(options, 'format'), io);
  if (out === undefined) io.out(text.trimEnd());
  else {
    writeWhole(out, `${text.trimEnd()}\n`);
    io.out(out);
  }
  return 0;
}

function written(told: Told, format: string | undefined, io: Io): string {
  if (format === 'json') return jsonOfLives(told);
  if (format === 'csv') return csvOf(rowsOfLives(told, io.language));
  return textOfLives(told, io.language);
}

/** What was asked for: one firm, one fund, one gate, or the telling lives and all gates. */
function chosen(
  lives: PairedLives,
  report: LivesReport,
  options: Options,
): Pick<Told, 'lives' | 'gates' | 'onlyNamed'> {
  const { hasProgramme, treatment, baseline } = lives;
  const gates = shownGates(report);
  const [firm, fund, desk] = ['firm', 'fund', 'desk'].map((name) => textOf(options, name));
  const just = { gates: [], onlyNamed: false };
  if (firm !== undefined) {
    const key = keyOf('firm', firm, [...treatment.firms.values(), ...baseline.firms.values()]);
    const pair = pairOf(lives, key);
    return { ...just, lives: pair === undefined ? [] : [shownFirm(pair, hasProgramme)] };
  }
  if (fund !== undefined) {
    const key = keyOf('fund', fund, [...treatment.funds.values(), ...baseline.funds.values()]);
    const pair = fundPairOf(lives, key);
    return { ...just, lives: pair === undefined ? [] : [shownFund(pair, hasProgramme)] };
  }
  if (desk !== undefined)
    return { ...just, lives: [], gates: gates.filter(({ gate }) => gate === desk) };
  return { lives: shownLives(report), gates, onlyNamed: options['list'] === true };
}

interface Coded {
  readonly key: number;
  readonly code: string;
}

type Option = 'firm' | 'fund';

/** What codes look like, so that a mistyped one need not wait for a run. */
const FORMS: Readonly<Record<Option, { readonly form: RegExp; readonly like: string }>> = {
  firm: { form: /^[VF]-(?:\d{4}-)?\d{4,5}$/u, like: 'V-0173, V-2103-0173, F-0173' },
  fund: { form: /^C-(?:\d{4}-)?\d{4}$/u, like: 'C-0012, C-2103-0012' },
};

/** @throws InputError for what is no code at all */
function checkForm(option: Option, given: string | undefined): void {
  const { form, like } = FORMS[option];
  if (given === undefined || form.test(codeIn(given))) return;
  const message = { en: `"${given}" is no code of a ${option}`, zh: `“${given}”不是有效代号` };
  throw new InputError([{ ...placeOf(option, given), message, expected: like }]);
}

const codeIn = (given: string) => given.trim().toUpperCase();

function placeOf(option: Option, given: string) {
  return { file: `--${option} ${given}`, line: 0, column: 0, path: '' };
}

/** Key of a code that a user gave, in whichever arm it exists. @throws InputError with the nearest code */
function keyOf(option: Option, given: string, known: readonly Coded[]): number {
  const wanted = codeIn(given);
  const found = known.find(({ code }) => code === wanted);
  if (found !== undefined) return found.key;
  const message = {
    en: `no ${option} has the code "${given}"`,
    zh: `没有代号为“${given}”的${option === 'firm' ? '企业' : '基金'}`,
  };
  const expected = {
    en: 'a code as `zonelab biography` prints it, of the same seed, scale and replicate',
    zh: '`zonelab biography` 输出的代号，种子、抽样比例与推演组须相同',
  };
  const suggestion = nearest(
    wanted,
    known.map(({ code }) => code),
  );
  const issue = { ...placeOf(option, given), message, expected };
  throw new InputError([suggestion === undefined ? issue : { ...issue, suggestion }]);
}
