/** The list of telling lives, and one of them as two timelines side by side. */
import { signal } from '@preact/signals';
import { sharedLines, type Shown, type ShownLine, type Side } from '../../../handin/lives/side.ts';
import { monthLabel } from '../../../kernel/clock.ts';
import { FIRST_YEAR } from '../../../model/index.ts';
import { livesText } from '../../text/lives.ts';
import { worded } from '../../text/spoken.ts';

interface Props {
  readonly lives: readonly Shown[];
}

/** Code of the life that is open, the first when nobody picked one or it is not told any more. */
const picked = signal('');

function openOf({ lives }: Props): Shown | undefined {
  return lives.find(({ code }) => code === picked.value) ?? lives[0];
}

export function LifeList({ lives }: Props) {
  const open = openOf({ lives });
  return (
    <ul class="life-list" aria-label={livesText().list}>
      {lives.map((life) => (
        <li key={life.code}>
          <button
            type="button"
            aria-pressed={life === open}
            aria-controls="life"
            onClick={() => (picked.value = life.code)}
          >
            <span>{worded(life.title)}</span> <small>{life.code}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}

export function Life({ lives }: Props) {
  const life = openOf({ lives });
  if (life === undefined) return null;
  const head = life.with.head ?? life.without?.head;
  return (
    <section class="life" id="life" aria-label={worded(life.title) ?? life.code}>
      <h3>{worded(life.title)}</h3>
      <p>{worded(head)}</p>
      <p class="why">{worded(life.why)}</p>
      <Arms own={life.with} other={life.without} />
    </section>
  );
}

interface ArmsProps {
  readonly own: Side;
  readonly other: Side | undefined;
}

function Arms({ own, other }: ArmsProps) {
  const text = livesText();
  if (other === undefined) return <Arm name={text.alone} side={own} shared={0} />;
  const shared = sharedLines(own, other);
  return (
    <div class="arms">
      <Arm name={text.with} side={own} shared={shared} />
      <Arm name={text.without} side={other} shared={shared} isSame={isSame(own, other, shared)} />
    </div>
  );
}

function isSame(own: Side, other: Side, shared: number): boolean {
  return own.lines.length === shared && other.lines.length === shared && shared > 0;
}

interface ArmProps {
  readonly name: string;
  readonly side: Side;
  /** Lines that both arms have before they part. */
  readonly shared: number;
  readonly isSame?: boolean;
}

function Arm({ name, side, shared, isSame: same = false }: ArmProps) {
  const text = livesText();
  return (
    <div class="arm">
      <h4>{name}</h4>
      <p class="fate">{same ? text.same : worded(side.fate)}</p>
      {!same && side.lines.length > 0 && (
        <ol class="timeline" tabIndex={0} role="list" aria-label={name}>
          {side.lines.map((line, at) => (
            <Line key={at} line={line} isShared={at < shared} />
          ))}
        </ol>
      )}
    </div>
  );
}

function Line({ line, isShared }: { readonly line: ShownLine; readonly isShared: boolean }) {
  const date = monthLabel(FIRST_YEAR, line.month);
  return (
    <li class={isShared ? 'shared' : ''}>
      <time dateTime={date}>{date}</time>
      <span>{withCodes(worded(line.text))}</span>
    </li>
  );
}

/** A sentence whose codes no line breaks. */
function withCodes(sentence: string) {
  return sentence.split(/([VFC]-[\d-]+)/u).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <span key={at} class="code">
        {part}
      </span>
    ),
  );
}
