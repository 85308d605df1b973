/** Regulator desks and certifiers: their posts, the people on them and their skill. */
import { monthOfYear, MONTHS_PER_YEAR } from '../../../kernel/clock.ts';
import { GATE, LEVEL } from '../../gates.ts';
import { process, type World } from '../../world.ts';
import { reviewedPosts } from './posts.ts';

/** Where a programme adds posts: one gate on one level, in proportion to the work that waits there. */
const ADDED = [
  { added: 'accessReviewPosts', gate: GATE.access, level: LEVEL.city },
  { added: 'certifierPosts', gate: GATE.certification, level: LEVEL.thirdParty },
] as const;

/**
 * Posts, people and skill at every desk.
 *
 * Each January a desk's ordinary posts move towards the work that statistics show, within a yearly limit. Added
 * posts go where most work waits. Posts fill over months; new people learn.
 */
export const deskStaffing = process({
  name: 'desk.staffing',
  why: 'Before the queues are worked, since people do the work.',
  reads: ['parameters', 'policy'],
  writes: ['desks', 'fiscal', 'ledger', 'tally'],
  run({ desks, parameters: { regulation: p }, policy, fiscal }, _draws, month) {
    const { posts, extra, staff, extraStaff, skill, reported, waiting } = desks.columns;
    for (let d = 0; d < desks.count; d++) {
      if (monthOfYear(month) === 1)
        posts[d] = reviewedPosts(
          posts[d],
          reported[d] * MONTHS_PER_YEAR + p.backlogWeight * waiting[d],
          p,
        );
    }
    for (const { added, gate, level } of ADDED) spread(desks, { gate, level }, policy.read(added));
    for (let d = 0; d < desks.count; d++) {
      const before = staff[d] + extraStaff[d];
      staff[d] += (posts[d] - staff[d]) * p.hiringRate;
      extraStaff[d] += (extra[d] - extraStaff[d]) * p.hiringRate;
      const now = staff[d] + extraStaff[d];
      if (now > before) skill[d] = (skill[d] * before + p.noviceSkill * (now - before)) / now;
      skill[d] += (1 - skill[d]) * p.learning;
    }
    for (const { added, gate, level } of ADDED) {
      const yuan = people(desks, { gate, level }) * p.postCost;
      fiscal.payStaff(added, month, yuan);
    }
  },
});

interface Place {
  readonly gate: number;
  readonly level: number;
}

/** Spreads added posts over the desks of a gate and level in proportion to the work waiting there. */
function spread({ columns, count }: World['desks'], place: Place, added: number): void {
  const { gate, level, extra, waiting } = columns;
  const here = (d: number) => gate[d] === place.gate && level[d] === place.level;
  let work = 0;
  for (let d = 0; d < count; d++) if (here(d)) work += waiting[d] + 1;
  for (let d = 0; d < count; d++) if (here(d)) extra[d] = (added * (waiting[d] + 1)) / work;
}

function people({ columns, count }: World['desks'], place: Place): number {
  const { gate, level, extraStaff } = columns;
  let sum = 0;
  for (let d = 0; d < count; d++)
    if (gate[d] === place.gate && level[d] === place.level) sum += extraStaff[d];
  return sum;
}
