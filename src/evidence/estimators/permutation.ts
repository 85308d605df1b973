/** Placebos: the estimator on labels that mean nothing. */
import { Stream } from '../../kernel/random.ts';

/**
 * A permutation of so many items, drawn from a stream of its own: Fisher and Yates.
 *
 * @param number which permutation; the same number gives the same one
 */
export function permutation(length: number, seed: number, number: number): number[] {
  const draws = new Stream(seed, number, 'evidence permutation').at(0);
  const order = Array.from({ length }, (_, index) => index);
  for (let last = length - 1; last > 0; last--) {
    const other = Math.floor(draws.uniform(last) * (last + 1));
    const kept = order[last] ?? last;
    order[last] = order[other] ?? other;
    order[other] = kept;
  }
  return order;
}
