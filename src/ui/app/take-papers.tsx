/** Papers for others in a menu: which one, of which year, in which language, and as which kind of file. */
import type { Signal } from '@preact/signals';
import { OUTLAY_YEARS } from '../../handin/outlays.ts';
import { SPOKEN, type Spoken } from '../../handin/table.ts';
import { spokenNow } from '../state/language.ts';
import type { PaperAsked, PaperFile, PaperKind, PaperName } from '../state/papers.ts';
import { offer } from '../state/take.ts';
import { paperText } from '../text/papers.ts';
import { takeText } from '../text/take.ts';
import { named, saved, type Acts } from './take-acts.ts';

/** What a menu offers, and how it is made. */
export interface Papers {
  /** At least one. */
  readonly names: readonly PaperName[];
  readonly kinds: readonly PaperKind[];
  readonly make: PaperFile;
}

/** What was chosen so far; the language is that of the page until another is. */
export type PaperChosen = Omit<PaperAsked, 'kind' | 'spoken'> & { readonly spoken?: Spoken };

/** The action plan ends with it. */
const USUAL_YEAR = 2025;

export function firstChosen(names: readonly PaperName[] = []): PaperChosen {
  return { paper: names[0] ?? 'ledger', year: USUAL_YEAR };
}

interface ChoiceProps {
  readonly papers: Papers;
  readonly chosen: Signal<PaperChosen>;
}

export function PaperChoice({ papers: { names }, chosen }: ChoiceProps) {
  const text = paperText();
  const { paper, year, spoken } = chosen.value;
  const set = (more: Partial<PaperChosen>) => (chosen.value = { ...chosen.value, ...more });
  return (
    <>
      {names.length > 1 && (
        <Select
          label={text.paper}
          value={paper}
          options={names.map((name) => [name, text.names[name]])}
          onPick={(name) => set({ paper: name })}
        />
      )}
      {paper === 'annual' && (
        <Select
          label={text.year}
          value={String(year)}
          options={OUTLAY_YEARS.map((each) => [String(each), String(each)])}
          onPick={(picked) => set({ year: Number(picked) })}
        />
      )}
      <Select
        label={text.spoken}
        value={spoken ?? spokenNow()}
        options={SPOKEN.map((each) => [each, text.spokens[each]])}
        onPick={(picked) => set({ spoken: picked })}
      />
    </>
  );
}

interface SelectProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly (readonly [value: V, label: string])[];
  readonly onPick: (value: V) => void;
}

function Select<V extends string>({ label, value, options, onPick }: SelectProps<V>) {
  return (
    <label class="take-choice">
      {label}
      <select value={value} onChange={({ currentTarget }) => onPick(currentTarget.value as V)}>
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

const TYPES: Readonly<Record<PaperKind, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
};

/** The chosen paper as each kind of file. */
export function paperActs({ kinds, make }: Papers, chosen: PaperChosen): Acts {
  const text = paperText();
  const name = text.names[chosen.paper];
  const title = chosen.paper === 'annual' ? `${name}${chosen.year}` : name;
  return kinds.map((kind) => [
    text.entry(name, text.kinds[kind]),
    async () => {
      const made = await make({ ...chosen, kind, spoken: chosen.spoken ?? spokenNow() });
      if (made === undefined) return { said: takeText().waiting };
      const file = named(title, kind);
      offer(file, made, TYPES[kind]);
      return saved(file);
    },
  ]);
}
