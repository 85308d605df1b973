/** Targets of one's own: what is wrong with one beside its shape, and the target that a file or link means. */
import type { OwnTarget } from '../model/index.ts';
import type { Fault } from './issue.ts';
import type { TargetDocument } from './schema.ts';
import { expectedAt } from './vocabulary.ts';

/** A target has one bound. */
export function targetFaults(targets: readonly TargetDocument[]): Fault[] {
  return targets.flatMap(({ atLeast, atMost }, at): Fault[] => {
    if ((atLeast === undefined) !== (atMost === undefined)) return [];
    const message = {
      en: 'needs atLeast or atMost, one of them',
      zh: '须有 atLeast 或 atMost 之一',
    };
    return [{ path: ['targets', at], message, expected: expectedAt(['targets', at]) }];
  });
}

/** Targets as the scenario keeps them; nothing for none. */
export function ownTargets(
  targets: readonly TargetDocument[] | undefined,
): readonly OwnTarget[] | undefined {
  if (targets === undefined || targets.length === 0) return undefined;
  return targets.map(({ indicator, year, atLeast, atMost, source }) => ({
    indicator,
    year,
    ...(atLeast !== undefined && { atLeast }),
    ...(atMost !== undefined && { atMost }),
    ...(source !== undefined && { source }),
  }));
}
