/** Tables of the check and the hindcast. */
import type { ComponentChildren } from 'preact';
import { INDICATORS } from '../../../model/index.ts';
import { INDICATOR_WORDS } from '../../../model/words.ts';
import { check, hindcast, indicatorOf, missesFirst, type Row } from '../../state/credibility.ts';
import { credibilityText } from '../../text/credibility.ts';
import { exact } from '../../text/exact.ts';
import { formatted, words } from '../../text/index.ts';
import { worded } from '../../text/spoken.ts';

const DIGITS = 3;

export function MomentTable() {
  const text = credibilityText();
  return (
    <Framed of="moments">
      {missesFirst(check.experiments).map((row) => (
        <tr key={`${row.study} ${row.moment}`} data-of={`moment:${row.study} ${row.moment}`}>
          <th scope="row">{worded(row.label)}</th>
          <td>{text.kinds[row.kind]}</td>
          <td>{bandWords(row.band)}</td>
          <td>{formatted(row.value, DIGITS)}</td>
          <td>{formatted(row.standardError, DIGITS)}</td>
          <Verdict said={row.verdict} />
        </tr>
      ))}
    </Framed>
  );
}

export function FactTable() {
  const text = credibilityText();
  return (
    <Framed of="facts">
      {missesFirst(check.facts).map((row) => (
        <tr key={row.id} data-of={`fact:${row.id}`}>
          <th scope="row">{worded(row.label)}</th>
          <td>{bandWords(row.band)}</td>
          <td>{formatted(row.median, DIGITS)}</td>
          <td>{text.levels[row.level]}</td>
          <Verdict said={row.verdict} />
        </tr>
      ))}
    </Framed>
  );
}

export function HindcastTable() {
  return (
    <Framed of="hindcast">
      {missesFirst(hindcast.scores).flatMap((score) =>
        hindcast.rows
          .filter(({ indicator }) => indicator === score.indicator)
          .map((row) => (
            <HindcastRow key={`${row.indicator} ${row.year}`} row={row} loses={score.losesTo} />
          )),
      )}
    </Framed>
  );
}

function HindcastRow({ row, loses }: { readonly row: Row; readonly loses: readonly string[] }) {
  const text = credibilityText();
  const id = indicatorOf(row.indicator);
  const digits = id === undefined ? 1 : INDICATORS[id].digits;
  const rivals = loses.map((rival) => text.rivals[rival] ?? rival);
  const said = [
    ...(row.inside ? [] : [text.outside]),
    ...(rivals.length === 0 ? [] : [text.loses(words().listed(rivals))]),
  ];
  return (
    <tr {...(id && { 'data-of': `indicator:${id}` })} class={rivals.length === 0 ? '' : 'missed'}>
      <th scope="row">
        {id === undefined ? text.series[row.indicator] : worded(INDICATOR_WORDS[id].label)}
      </th>
      <td>{row.year}</td>
      <td>
        {formatted(row.observed, digits)} {!row.read && <small>{text.unread}</small>}
      </td>
      <td>{formatted(row.median, digits)}</td>
      <td>{words().span(formatted(row.low, digits), formatted(row.high, digits))}</td>
      <td class="verdict">{said.length === 0 ? text.verdicts['hit'] : words().listed(said)}</td>
    </tr>
  );
}

interface FramedProps {
  readonly of: 'hindcast' | 'moments' | 'facts';
  readonly children: ComponentChildren;
}

function Framed({ of, children }: FramedProps) {
  const text = credibilityText();
  return (
    <>
      <p class="doc">{text.notes[of]}</p>
      <div class="scroll" tabIndex={0} role="region" aria-label={text.tables[of]}>
        <table id={`credibility-${of}`}>
          <thead>
            <tr>
              {text.heads[of].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
    </>
  );
}

function Verdict({ said }: { readonly said: string }) {
  return (
    <td class={said === 'inside' ? 'verdict' : 'verdict failed'}>
      {credibilityText().verdicts[said] ?? said}
    </td>
  );
}

function bandWords([low, high]: readonly [number, number | null]): string {
  return high === null ? `≥ ${exact(low)}` : words().span(exact(low), exact(high));
}
