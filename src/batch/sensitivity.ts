/** Sensitivity of a batch's results to its factors: elementary effects or Sobol indices, by its design. */
import { elementaryEffects } from '../experiment/analysis/morris.ts';
import { sobolIndices } from '../experiment/analysis/sobol-indices.ts';
import { mean } from '../experiment/compare.ts';
import { studentQuantile } from '../experiment/student.ts';
import type { Design } from '../scenario/design.ts';
import { InputError } from '../scenario/issue.ts';
import { placeOf, type Finding } from './findings.ts';
import { namesOf, positionsOf } from './points.ts';
import type { Cell, Quantity, Results, Setting } from './results.ts';

const QUANTITIES = ['level', 'difference'] as const satisfies readonly Quantity[];
const LEVEL = 0.975;
const BOOTSTRAP = { resamples: 500, seed: 1 };

/** A number of a factor with its interval. */
type Measured = Pick<Finding, 'name' | 'statistic' | 'value' | 'low' | 'high'>;

/**
 * Sensitivity of every quantity that the batch keeps, of the mean over replicates at each point.
 *
 * Trajectories and rows with a point at which the quantity is undefined are left out.
 *
 * @throws InputError when the batch has another design
 */
export function sensitivity(folder: string, results: Results): Finding[] {
  const { design } = results.plan.batch;
  const measure = measureOf(folder, design);
  return results.settings.flatMap((setting) =>
    results.cells.flatMap((cell) =>
      QUANTITIES.flatMap((of) =>
        measure(means(results, setting, cell, of)).map((measured) => ({
          ...placeOf(results, setting, cell),
          of,
          ...measured,
        })),
      ),
    ),
  );
}

function means(results: Results, setting: Setting, cell: Cell, of: Quantity): number[] {
  return results.plan.points.map((_, point) => mean(results.sample(setting, point, cell, of)));
}

function measureOf(folder: string, design: Design): (values: number[]) => Measured[] {
  const names = namesOf(design);
  if (design.kind === 'morris') {
    const points = positionsOf(design).map((point) => point.map(Number));
    return (values) => morris(names, points, values);
  }
  if (design.kind === 'saltelli') return (values) => sobol(names, values);
  const message = {
    en: `a batch with design "${design.kind}" says nothing of sensitivity`,
    zh: `设计“${design.kind}”不能用于敏感性分析`,
  };
  throw new InputError([
    { file: folder, line: 0, column: 0, path: '', message, expected: 'morris, saltelli' },
  ]);
}

/** Places of the blocks of so many values that are all defined. */
function wholeBlocks(values: readonly number[], length: number): number[] {
  return Array.from({ length: values.length / length }, (_, block) => block * length).filter(
    (start) => !values.slice(start, start + length).some(Number.isNaN),
  );
}

function morris(
  names: readonly string[],
  points: readonly (readonly number[])[],
  values: readonly number[],
): Measured[] {
  const length = names.length + 1;
  const starts = wholeBlocks(values, length);
  const blocks = <T>(list: readonly T[]) =>
    starts.flatMap((start) => list.slice(start, start + length));
  if (starts.length === 0) return [];
  const width = starts.length < 2 ? Number.NaN : studentQuantile(LEVEL, starts.length - 1);
  return elementaryEffects(blocks(points), blocks(values)).flatMap(
    ({ mu, muStar, sigma, error }, factor) => {
      const name = names[factor] ?? '';
      const none = { low: Number.NaN, high: Number.NaN };
      return [
        { name, statistic: 'mu', value: mu, ...none },
        {
          name,
          statistic: 'mu_star',
          value: muStar,
          low: Math.max(0, muStar - width * error),
          high: muStar + width * error,
        },
        { name, statistic: 'sigma', value: sigma, ...none },
      ];
    },
  );
}

function sobol(names: readonly string[], values: readonly number[]): Measured[] {
  const length = names.length + 2;
  const whole = wholeBlocks(values, length).flatMap((start) => values.slice(start, start + length));
  if (whole.length === 0) return [];
  return sobolIndices(whole, names.length, BOOTSTRAP).flatMap(({ first, total }, factor) => {
    const name = names[factor] ?? '';
    return [
      { name, statistic: 'first', ...first },
      { name, statistic: 'total', ...total },
    ];
  });
}
