/** One entry of the sources: its facts, its origin, its rows, and where to look further. */
import {
  FACTS,
  idOf,
  KINDS,
  type Entry,
  type FactKey,
  type Origin,
} from '../../../explain/entry.ts';
import {
  citationWords,
  factWords,
  readingWords,
  saidIn,
  statusWords,
} from '../../../explain/words.ts';
import { language } from '../../state/language.ts';
import { entries, follow } from '../../state/provenance.ts';
import { words } from '../../text/index.ts';
import { provenanceText } from '../../text/provenance.ts';
import { worded } from '../../text/spoken.ts';

/** What a person calls an ID: its label, else its name. */
export function nameOf(id: string): string {
  const label = worded(entries.value?.get(id)?.label);
  return label ?? id.slice(id.indexOf(':') + 1);
}

/** A fact of an entry in words; nothing where it has none. */
export function factOf({ facts }: Entry, key: FactKey): string {
  return factWords(key, facts[key] ?? '', language.value);
}

export function EntryCard({ entry }: { readonly entry: Entry }) {
  return (
    <section class="entry" aria-labelledby="entry-title">
      <h3 id="entry-title">
        {nameOf(idOf(entry))} <small>{worded(KINDS[entry.kind])}</small>
      </h3>
      <dl>
        {(Object.keys(entry.facts) as FactKey[]).map((key) => (
          <Fact key={key} name={worded(FACTS[key])} said={factOf(entry, key)} />
        ))}
        <div>
          <dt>{provenanceText().origin}</dt>
          <dd>
            <OriginOf entry={entry} />
          </dd>
        </div>
      </dl>
      {entry.rows !== undefined && <Rows rows={entry.rows} />}
    </section>
  );
}

function Fact({ name, said }: { readonly name: string; readonly said: string }) {
  if (said === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{said}</dd>
    </div>
  );
}

function OriginOf({ entry: { origin, rows } }: { readonly entry: Entry }) {
  const text = provenanceText();
  if (origin === undefined) return <>{rows === undefined ? text.computed : text.below}</>;
  return (
    <>
      <Status of={origin} /> {citationWords(origin, language.value)}
    </>
  );
}

/** What a number is, and whether its source was read; what nobody read is dotted. */
export function Status({ of: { status, read } }: { readonly of: Origin }) {
  const now = language.value;
  const unread = read === undefined || read === 'not read' ? ' unread' : '';
  return (
    <>
      <span class={`origin-status${unread}`}>{statusWords(status, now)}</span>
      {read !== undefined && (
        <span class={`origin-status${unread}`}>{readingWords(read, now)}</span>
      )}
    </>
  );
}

function Rows({ rows }: { readonly rows: NonNullable<Entry['rows']> }) {
  return (
    <>
      <h4>{provenanceText().rows}</h4>
      <ul class="origin-rows">
        {rows.map(({ at, value, origin }, place) => (
          <li key={place}>
            <strong>{saidIn(at, language.value)}</strong> {saidIn(value, language.value)}{' '}
            <Status of={origin} /> <span>{citationWords(origin, language.value)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface NextProps {
  readonly title: string;
  readonly ids: readonly string[];
  /** Whether the meaning of each is said beside it. */
  readonly isTold?: boolean;
}

export function Next({ title, ids, isTold = false }: NextProps) {
  const found = ids.flatMap((id) => entries.value?.get(id) ?? []);
  if (found.length === 0) return null;
  return (
    <section class="next">
      <h4>{title}</h4>
      <ul>
        {found.map((entry) => (
          <li key={idOf(entry)}>
            <button type="button" onClick={() => follow(idOf(entry))}>
              {words().labelled(worded(KINDS[entry.kind]), nameOf(idOf(entry)))}
            </button>
            {isTold && <span> {factOf(entry, 'meaning')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
