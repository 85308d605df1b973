/** Asks where the numbers of a table or a figure come from. */
import { ask } from '../../state/provenance.ts';
import { provenanceText } from '../../text/provenance.ts';

interface Props {
  /** IDs that `zonelab explain` knows. */
  readonly of: readonly string[];
  /** What the numbers are, for those who hear the page. */
  readonly name: string;
}

export function SourceButton({ of, name }: Props) {
  const text = provenanceText();
  return (
    <button type="button" class="source" aria-label={text.of(name)} onClick={() => ask(of)}>
      {text.button}
    </button>
  );
}
