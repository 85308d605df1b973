/** How many posts a yearly review grants. */
import { MONTHS_PER_YEAR } from '../../../kernel/clock.ts';

/** Ordinary posts after the yearly review: towards a year's work at the target utilisation, within the limit. */
export function reviewedPosts(
  posts: number,
  yearlyWork: number,
  p: { readonly utilisation: number; readonly postsGrowth: number; readonly postsFall: number },
): number {
  return withinReview(posts, yearlyWork / MONTHS_PER_YEAR / p.utilisation, p);
}

/** Posts nearest to those wanted that a yearly review may grant. */
export function withinReview(
  posts: number,
  wanted: number,
  p: { readonly postsGrowth: number; readonly postsFall: number },
): number {
  return Math.min(posts * (1 + p.postsGrowth), Math.max(posts * (1 - p.postsFall), wanted));
}
