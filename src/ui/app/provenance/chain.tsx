/** What a computed number rests on: its processes, and the parameters and data that these use. */
import { chainOf, type Chain } from '../../../explain/chain.ts';
import { idOf, type Entry } from '../../../explain/entry.ts';
import { statusWords } from '../../../explain/words.ts';
import { language } from '../../state/language.ts';
import { follow } from '../../state/provenance.ts';
import { provenanceText } from '../../text/provenance.ts';
import { factOf, nameOf, Status } from './entry.tsx';

interface Props {
  readonly entry: Entry;
  readonly entries: ReadonlyMap<string, Entry>;
}

export function ChainOf({ entry, entries }: Props) {
  const text = provenanceText();
  const chain = chainOf(idOf(entry), entries);
  if (chain.inputs.length === 0 || entry.kind === 'process') return null;
  return (
    <section class="chain">
      <h4>{text.chain}</h4>
      <p>
        {text.counted(countWords(chain))} {text.read(chain.read, chain.sourced)}
      </p>
      <Links title={text.processes(chain.processes.length)} of={chain.processes} />
      <Links title={text.inputs(chain.inputs.length)} of={chain.inputs} />
    </section>
  );
}

/** How many numbers are official, measured, assumed. */
function countWords({ statuses }: Chain): string[] {
  return statuses.map(([status, count]) =>
    provenanceText().listed(count, statusWords(status, language.value)),
  );
}

interface LinksProps {
  readonly title: string;
  readonly of: readonly Entry[];
}

function Links({ title, of }: LinksProps) {
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {of.map((entry) => (
          <li key={idOf(entry)}>
            <button type="button" onClick={() => follow(idOf(entry))}>
              {nameOf(idOf(entry))}
            </button>{' '}
            {factOf(entry, 'value')} {factOf(entry, 'unit')}{' '}
            {entry.origin && <Status of={entry.origin} />}
          </li>
        ))}
      </ul>
    </details>
  );
}
