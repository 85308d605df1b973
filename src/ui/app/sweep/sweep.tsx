/** The sweep of one lever in a dialog: what was asked, how far it is, the fans, the curve and the table. */
import { useEffect, useRef } from 'preact/hooks';
import { sweepEnds } from '../../../experiment/index.ts';
import { sweepTaken, sweepTitle } from '../../../handin/sweep.ts';
import { LAST_YEAR, type LeverId } from '../../../model/index.ts';
import { INDICATOR_WORDS, LEVER_WORDS } from '../../../model/words.ts';
import { shownValue } from '../../../scenario/shown.ts';
import { busy } from '../../state/runs.ts';
import { closeSweep, progress, sweep, swept, sweptRows, type Swept } from '../../state/sweep.ts';
import { sweptLever } from '../../state/swept-lever.ts';
import { indicator } from '../../state/view.ts';
import { unitOf } from '../../text/amounts.ts';
import { words } from '../../text/index.ts';
import { worded } from '../../text/spoken.ts';
import { sweepText } from '../../text/sweep.ts';
import { OnDemand } from '../on-demand.tsx';
import { SourceButton } from '../provenance/source-button.tsx';
import { Take } from '../take.tsx';
import { Curve } from './curve.tsx';
import { Fans } from './fans.tsx';
import { SweepNotes, SweepRunRow } from './run-row.tsx';
import { SweepTable } from './table.tsx';
import './sweep.css';

export function Sweep() {
  const lever = sweptLever.value;
  return lever === undefined ? null : <SweepDialog key={lever} lever={lever} />;
}

function SweepDialog({ lever }: { readonly lever: LeverId }) {
  const text = sweepText();
  const dialog = useRef<HTMLDialogElement>(null);
  const mayBegin = !busy.value && progress.value === undefined;
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    if (mayBegin) void sweep(lever);
  }, [mayBegin, lever]);
  const close = () => dialog.current?.close();
  return (
    <dialog
      id="sweep"
      ref={dialog}
      aria-labelledby="sweep-title"
      onClose={closeSweep}
      onClick={({ target }) => {
        if (target === dialog.current) close();
      }}
      onKeyDownCapture={(event) => {
        // Esc in the menu closes the menu, and the dialog stays.
        const { key, target } = event;
        if (key === 'Escape' && target instanceof Element && target.closest('.take[open]') !== null)
          event.preventDefault();
      }}
    >
      <div class="sweep">
        <div class="head-with-take">
          <h2 id="sweep-title">{text.title(worded(LEVER_WORDS[lever].label))}</h2>
          {swept.value !== undefined && <Menus swept={swept.value} />}
          <button type="button" id="sweep-close" onClick={close}>
            {text.close}
          </button>
        </div>
        <SweepNotes lever={lever} />
        <SweepRunRow lever={lever} />
        {swept.value !== undefined && <Found swept={swept.value} />}
      </div>
    </dialog>
  );
}

function Menus({ swept: { lever, of, now } }: { readonly swept: Swept }) {
  return (
    <>
      <SourceButton
        of={[`indicator:${indicator.value}`, 'run:median']}
        name={sweepText().title(worded(LEVER_WORDS[lever].label))}
      />
      <Take
        title={sweepTitle(lever)}
        taken={() => sweepTaken(lever, sweptRows.value, { runs: now, seed: of.seed })}
        isReady={progress.value?.state !== 'running'}
      />
    </>
  );
}

function Found({ swept: found }: { readonly swept: Swept }) {
  const text = sweepText();
  const { lever, of } = found;
  const { label, unit } = INDICATOR_WORDS[indicator.value];
  const rows = sweptRows.value;
  const name = worded(LEVER_WORDS[lever].label);
  const [low, high] = sweepEnds(lever);
  const own = shownValue(of.programme, lever);
  const isInside = own >= low && own <= high;
  const title = text.curve(LAST_YEAR, name);
  return (
    <>
      <h3>{text.fans(worded(label), worded(unit))}</h3>
      <ul class="legend">
        <li class="of-baseline">{words().baseline}</li>
        <li class="of-scenario">{text.withValue}</li>
        <li class="of-now">{text.now}</li>
      </ul>
      <Fans swept={found} />
      <p class="doc">{text.fansNote}</p>
      <h3>{title}</h3>
      <p class="doc">
        {words().listed([
          text.curveAxis(worded(unit)),
          text.curveUnit(unitOf(lever)),
          ...(isInside ? [text.ring] : []),
        ])}
      </p>
      <div class="sweep-curve">
        <Curve lever={lever} label={title} rows={rows} now={isInside ? own : undefined} />
      </div>
      <OnDemand title={text.table} make={() => <SweepTable lever={lever} rows={rows} />} />
    </>
  );
}
