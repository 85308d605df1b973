/** What a printed page says that the screen need not: what was run, when, how often, and where it can be seen again. */
import { signal } from '@preact/signals';
import { amountOf, datesOf } from '../../handin/amounts.ts';
import { MODEL } from '../../experiment/model-identity.ts';
import { RESULTS_VERSION, type LeverSetting } from '../../model/index.ts';
import { LEVER_WORDS } from '../../model/words.ts';
import { language } from '../state/language.ts';
import { print } from '../state/print.ts';
import { ensemble, isStale } from '../state/runs.ts';
import { scenario, shared } from '../state/scenario.ts';
import { sheetText } from '../text/sheet.ts';
import { words } from '../text/index.ts';
import { worded } from '../text/spoken.ts';
import './print.css';

export { TakeChart } from './take-chart.tsx';

/** Read when the page goes to the printer, not when it was drawn. */
const printedAt = signal(new Date());
const link = signal(location.href);

function readNow(): void {
  printedAt.value = new Date();
  link.value = withoutFolders(location.href);
}

/** An address without the folders of the machine that it was opened on. */
function withoutFolders(address: string): string {
  return address.startsWith('file:') ? address.replace(/^[^#]*\/(?=[^/#]*(?:#|$))/u, '') : address;
}

addEventListener('beforeprint', readNow);
matchMedia('print').addEventListener('change', readNow);

export function Sheet() {
  const text = sheetText();
  return (
    <section class="sheet" id="sheet">
      <h2>{worded(shared.value.title)}</h2>
      {isStale.value && <p class="sheet-stale">{text.stale}</p>}
      <dl>
        {facts().map(([name, said]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What the programme sets and when, at the end: the results come first. */
export function Settings() {
  return (
    <section class="sheet" id="settings">
      <h2>{sheetText().programme}</h2>
      <Programme />
    </section>
  );
}

function facts(): readonly (readonly [string, string])[] {
  const text = sheetText();
  const { scale } = scenario.value;
  return [
    [text.printed, moment(printedAt.value)],
    [text.runs, words().done(ensemble.value.length)],
    [text.scale, words().caption(Math.round(1 / scale))],
    [text.fingerprint, print.value ?? text.unprinted],
    [text.results, RESULTS_VERSION],
    [text.model, MODEL.hash.slice(0, 16)],
    [text.link, link.value],
  ];
}

function moment(at: Date): string {
  return at.toLocaleString(language.value === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
  });
}

function Programme() {
  const text = sheetText();
  const { programme } = scenario.value;
  if (programme.length === 0) return <p>{text.nothing}</p>;
  return (
    <table>
      <thead>
        <tr>
          {text.head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {programme.map((setting, at) => (
          <Setting key={at} setting={setting} />
        ))}
      </tbody>
    </table>
  );
}

function Setting({ setting }: { readonly setting: LeverSetting }) {
  const { lever, value } = setting;
  return (
    <tr>
      <th scope="row">{worded(LEVER_WORDS[lever].label)}</th>
      <td>{worded(amountOf(lever, value))}</td>
      <td>
        {datesOf(setting)
          .map((date) => worded(date))
          .join(' · ')}
      </td>
    </tr>
  );
}
