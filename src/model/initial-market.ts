/** The markets of January 2015: what the city sells, and who else sells in them. */
import { cityOf } from './processes/market/clearing.ts';
import type { World } from './world.ts';

/** Sets the market of every class so that the city has its share, and rivals outside are as good as the city's firms. */
export function setMarkets(world: World): void {
  const { classes, parameters } = world;
  const { columns, count } = classes;
  columns.price.fill(1, 0, count);
  columns.priceLevel.fill(1, 0, count);
  columns.addedShare.set(columns.valueAddedShare.subarray(0, count));
  const { firms, weighted, small } = cityOf(world);
  columns.worldKnowledge.fill(1, 0, count);
  setKnowledge(world);
  for (let kind = 0; kind < count; kind++) {
    const here = firms[kind] + small[kind];
    const market = here / columns.cityShare[kind];
    const quality = weighted[kind] / firms[kind];
    columns.market[kind] = market;
    columns.abroad[kind] = (market - here) * parameters.market.abroadShare;
    columns.china[kind] = market - here - columns.abroad[kind];
    for (const own of [
      'bestQuality',
      'meanQuality',
      'meanFitness',
      'chinaQuality',
      'abroadQuality',
    ] as const)
      columns[own][kind] = quality;
  }
}

/** What the first firms know, by class. */
function setKnowledge({ firms, classes }: World): void {
  const { knowledge, technology, weight } = firms.columns;
  const { columns, count } = classes;
  for (let row = 0; row < firms.count; row++)
    columns.knowledge[technology[row]] += knowledge[row] * weight[row];
  columns.knowledgeAtStart.set(columns.knowledge.subarray(0, count));
}
