/** Levers of a programme at other values. */
import type { LeverId, Programme } from '../model/index.ts';
import { toSetting } from './entry.ts';
import { inCatalogueOrder } from './resolve.ts';
import { entrySchema } from './schema.ts';

/** The programme with levers at the values given: one that it has keeps its dates, another starts in 2021-01 with the usual ramp. */
export function withValues(
  programme: Programme,
  values: Iterable<readonly [LeverId, number]>,
): Programme {
  const settings = new Map(programme.map((setting) => [setting.lever, setting]));
  for (const [lever, value] of values) {
    const usual = toSetting(entrySchema.parse({ lever, value }));
    settings.set(lever, { ...(settings.get(lever) ?? usual), value });
  }
  return inCatalogueOrder([...settings.values()]);
}
