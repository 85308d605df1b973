/** How far to believe the model: hindcast, natural experiments and stylised facts, misses first. */
import { RESULTS_VERSION } from '../../../model/index.ts';
import { check, hindcast } from '../../state/credibility.ts';
import { credibilityText } from '../../text/credibility.ts';
import { words } from '../../text/index.ts';
import { OnDemand } from '../on-demand.tsx';
import { FactTable, HindcastTable, MomentTable } from './tables.tsx';
import './credibility.css';

export function Credibility() {
  const text = credibilityText();
  const { facts, counts, results } = check;
  const inside = facts.filter(({ verdict }) => verdict === 'inside').length;
  return (
    <section class="card credibility" id="credibility" aria-labelledby="credibility-title">
      <h2 id="credibility-title">{text.title}</h2>
      <p>
        {words().sentences([
          text.hindcast(hindcast.verdict),
          text.moments(counts),
          text.facts(inside, facts.length),
          ...(results === RESULTS_VERSION ? [] : [text.older(results)]),
        ])}
      </p>
      <OnDemand title={text.tables.hindcast} make={() => <HindcastTable />} />
      <OnDemand title={text.tables.moments} make={() => <MomentTable />} />
      <OnDemand title={text.tables.facts} make={() => <FactTable />} />
    </section>
  );
}
