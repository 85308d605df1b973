/** One target cell: its verdicts as dots, what they come to in words, and on demand what decides them. */
import {
  medianOf,
  sentencesOf,
  type ComputedCell,
  type EntryCount,
  type Gap,
  type VerdictShares,
} from '../../experiment/targets/index.ts';
import type { OutsidePath } from '../../model/index.ts';
import { strictness, type Judged } from '../state/targets.ts';
import { exact } from '../text/exact.ts';
import { formatted, signed, words } from '../text/index.ts';
import { worded } from '../text/spoken.ts';
import { targetText } from '../text/targets.ts';
import { BreakEvens } from './break-even.tsx';
import { WouldTake } from './cheapest/ask.tsx';
import { SourceButton } from './provenance/source-button.tsx';
import { Dots } from './target-dots.tsx';

export function Cell({ judged }: { readonly judged: Judged }) {
  const text = targetText();
  const { assessment, breakEven } = judged;
  const { cell, computable, modelled, entries } = assessment;
  const all = cell.entries.length;
  const isOwn = cell.column === 'own';
  return (
    <article
      class={computable ? 'target' : 'target uncomputed'}
      id={`target-${cell.id}`}
      data-of={isOwn ? 'run:ownTargets' : `cell:${cell.id}`}
    >
      <p class="target-words">
        {!isOwn && <span class="visually-hidden">{cell.year} </span>}
        {worded(cell.words)}
      </p>
      {computable ? (
        <Verdict assessment={assessment} breakEven={breakEven} />
      ) : (
        <p class="refused">{text.notComputable(modelled, all)}</p>
      )}
      <details class="data">
        <summary aria-label={words().labelled(text.entries, `${cell.year} ${worded(cell.words)}`)}>
          {text.entries}
        </summary>
        {isOwn ? (
          <p class="doc">{text.line(text.source, worded(cell.proxy))}</p>
        ) : (
          <p class="doc">
            {text.line(worded(cell.proxy), text.needed(cell.needed[strictness.value], all))}
          </p>
        )}
        {!isOwn && <SourceButton of={[`cell:${cell.id}`]} name={worded(cell.words)} />}
        <ul class="entries">
          {entries.map((entry) => (
            <Entry key={entry.entry.id} count={entry} runs={computable ? assessment.runs : 0} />
          ))}
        </ul>
        {computable && <Deciders assessment={assessment} />}
      </details>
    </article>
  );
}

function Entry({
  count: { entry, met },
  runs,
}: {
  readonly count: EntryCount;
  readonly runs: number;
}) {
  const text = targetText();
  const { label, kind, unit, thresholds, must, proxyReason } = entry;
  const threshold = thresholds[strictness.value];
  const asked =
    kind === 'rank' ? text.atMostRank(threshold) : text[kind](exact(threshold), worded(unit));
  const counts = met?.[strictness.value];
  const isOfReport = typeof entry.measure === 'string';
  const parts = [
    asked,
    ...(must && isOfReport ? [text.must] : []),
    counts === undefined ? text.notModelled : text.holds(counts.treatment, counts.baseline, runs),
    ...(proxyReason === undefined ? [] : [text.line(text.proxy, worded(proxyReason))]),
  ];
  return (
    <li class={met === undefined ? 'missing' : ''}>{text.line(worded(label), text.list(parts))}</li>
  );
}

interface VerdictProps {
  readonly assessment: ComputedCell;
  readonly breakEven: Judged['breakEven'];
}

const MOSTLY = 0.5;
const PERCENT = 100;

function Verdict({ assessment, breakEven }: VerdictProps) {
  const text = targetText();
  const { verdicts, decided, outsideShare, modelled, cell } = assessment;
  const found = verdicts[strictness.value];
  const isOwn = cell.column === 'own';
  if (found === undefined)
    return <p class="refused">{text.tooFewFor(cell.needed[strictness.value], modelled)}</p>;
  const both = text.both[decided[strictness.value] ?? 'open'];
  return (
    <>
      <Dots name={words().scenario} arm="treatment" verdicts={found.treatment} />
      <Dots name={words().baseline} arm="baseline" verdicts={found.baseline} />
      {both !== '' && <p class="badge">{both}</p>}
      {strictness.value !== 'default' && !isOwn && (
        <p class="decides">{text.decidedAt(text.strictnesses.default)}</p>
      )}
      <Sentences assessment={assessment} />
      <BreakEvens cell={cell} ranked={breakEven} />
      <WouldTake cell={cell} />
      {outsideShare > MOSTLY && (
        <p class="badge">{text.illustrates(formatted(outsideShare * PERCENT, 0))}</p>
      )}
      {!isOwn && <p class="of-entries">{text.modelled(modelled, cell.entries.length)}</p>}
    </>
  );
}

function Sentences({ assessment }: { readonly assessment: ComputedCell }) {
  const said = sentencesOf(assessment);
  if (said === undefined) return null;
  return <p class="target-said">{words().sentences(said.map((text) => worded(text)))}</p>;
}

/** What the spread of the verdict comes from, and how far the deciding entry is away. */
function Deciders({ assessment: { cell, shares, gap } }: { readonly assessment: ComputedCell }) {
  const text = targetText();
  return (
    <>
      {gap !== undefined && <p class="deciders">{gapWords(gap)}</p>}
      <p class="deciders">
        {shares === undefined ? text.line(text.spread, text.noSpread) : text.spread}
      </p>
      {shares !== undefined && <Spread shares={shares} outside={cell.outside} />}
    </>
  );
}

const PARTS = ['programme', 'parametersAndChance', 'outside'] as const;

interface SpreadProps {
  readonly shares: VerdictShares;
  readonly outside: OutsidePath;
}

/** Of a cell that the world frontier decides with, the words say that the frontier counts under parameters. */
function Spread({ shares, outside }: SpreadProps) {
  const text = targetText();
  const parts =
    outside === 'frontier' ? { ...text.parts, parametersAndChance: text.withFrontier } : text.parts;
  return (
    <>
      <div class="spread" aria-hidden="true">
        {PARTS.map((part) => (
          <i key={part} class={part} style={{ width: `${shares[part] * PERCENT}%` }} />
        ))}
      </div>
      <ul class="spread-words">
        {PARTS.map((part) => (
          <li key={part} class={part}>
            {parts[part]} {text.percent(formatted(shares[part] * PERCENT, 0))}
          </li>
        ))}
      </ul>
    </>
  );
}

function gapWords({ entry, baseline, treatment }: Gap): string {
  const text = targetText();
  const medians = [medianOf(baseline), medianOf(treatment)] as const;
  const digits = Math.abs(medians[0]) >= PERCENT ? 0 : 2;
  const [base, plan] = medians.map((median) => signed(median, digits)) as [string, string];
  return text.line(text.gap(worded(entry.label), worded(entry.gapUnit)), text.gaps(base, plan));
}
