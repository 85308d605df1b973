/** Below the chart: how many checks the runs on screen passed, and on demand which; rules that were broken stand there at once. */
import { useEffect } from 'preact/hooks';
import { MONTHS_PER_YEAR } from '../../../kernel/clock.ts';
import { FIRST_YEAR } from '../../../model/index.ts';
import { INDICATOR_WORDS } from '../../../model/words.ts';
import type { Checked, Place } from '../../../experiment/run-checks/index.ts';
import { checks, isWaiting, startRunChecks, type ScreenCheckId } from '../../state/run-checks.ts';
import { formatted } from '../../text/index.ts';
import { CHECK_WORDS, runChecksText } from '../../text/run-checks.ts';
import { worded } from '../../text/spoken.ts';
import { OnDemand } from '../on-demand.tsx';
import './run-checks.css';

type Check = Checked<ScreenCheckId>;

export function RunChecks() {
  useEffect(startRunChecks, []);
  const all = checks.value;
  if (all === undefined) return null;
  const text = runChecksText();
  const broken = all.filter(({ passed }) => !passed);
  const title =
    broken.length === 0 ? text.passed(all.length) : text.failed(broken.length, all.length);
  return (
    <div class={isWaiting.value ? 'run-checks stale' : 'run-checks'} id="run-checks">
      {broken.length > 0 && <Broken checks={broken} />}
      <OnDemand
        title={`${broken.length === 0 ? '✓' : '✗'} ${title}`}
        make={() => <CheckTable checks={all} />}
      />
    </div>
  );
}

interface ChecksProps {
  readonly checks: readonly Check[];
}

/** The rules that do not hold, in words. */
function Broken({ checks: broken }: ChecksProps) {
  return (
    <ul class="broken-rules" role="alert">
      {broken.map(({ id, at }) => (
        <li key={id}>
          {runChecksText().broken(worded(CHECK_WORDS[id].name), worded(CHECK_WORDS[id].rule))}{' '}
          {at !== undefined && placeWords(at)}
        </li>
      ))}
    </ul>
  );
}

function placeWords({ indicator, month, replicate }: Place): string {
  const year = FIRST_YEAR + Math.floor(month / MONTHS_PER_YEAR);
  const { label } = INDICATOR_WORDS[indicator];
  return runChecksText().place(worded(label), year, (month % MONTHS_PER_YEAR) + 1, replicate);
}

function CheckTable({ checks: all }: ChecksProps) {
  const text = runChecksText();
  return (
    <>
      <div class="scroll" tabIndex={0} role="region" aria-label={text.caption}>
        <table>
          <thead>
            <tr>
              {text.heads.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...all].sort(failedFirst).map((check) => (
              <CheckRow key={check.id} check={check} />
            ))}
          </tbody>
        </table>
      </div>
      <p class="doc">{text.note}</p>
    </>
  );
}

const failedFirst = (a: Check, b: Check) => Number(a.passed) - Number(b.passed);

function CheckRow({ check }: { readonly check: Check }) {
  const text = runChecksText();
  const { name, rule } = CHECK_WORDS[check.id];
  return (
    <tr data-check={check.id}>
      <th scope="row">
        {worded(name)}
        <small>{worded(rule)}</small>
      </th>
      <td class={check.passed ? 'verdict' : 'verdict failed'}>
        {check.passed ? `✓ ${text.fine}` : `✗ ${text.wrong}`}
      </td>
      <td>{formatted(check.compared, 0)}</td>
      <td>
        <Small value={check.largest} />
      </td>
      <td>
        <Small value={check.tolerance} />
      </td>
    </tr>
  );
}

const SMALL = 1e-3;

/** A gap as people read it: next to nothing as a power of ten. */
function Small({ value }: { readonly value: number }) {
  if (value === Infinity) return <>∞</>;
  if (value === 0 || Number.isInteger(value)) return <>{formatted(value, 0)}</>;
  if (value >= SMALL) return <>{formatted(value, 3)}</>;
  const [digits = '', power = ''] = value.toExponential(0).split('e');
  return (
    <>
      {digits}×10<sup>{power.replace('-', '\u2212')}</sup>
    </>
  );
}
