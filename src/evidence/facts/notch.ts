/** Reported R&D around the threshold of the certificate. */
import { threshold } from '../../model/processes/firm/threshold.ts';
import { bunching } from '../estimators/bunching.ts';
import { isPerformer, type History } from '../panel.ts';

/** The distribution of reported R&D over the firm's own threshold around it. */
export const NOTCH = {
  bin: 0.05,
  from: 0.2,
  to: 2.5,
  notch: 1,
  excluded: [0.5, 1.2],
  degree: 5,
} as const;

const NOTCH_YEARS = [2, 3, 4];

/** Reported R&D intensity of R&D performers over their own threshold, 2017 to 2019; those without R&D left out. */
export function overThreshold({ years }: Pick<History, 'years'>): number[] {
  return NOTCH_YEARS.flatMap((year) =>
    (years[year] ?? [])
      .filter((firm) => isPerformer(firm) && firm.reported > 0 && firm.age >= 12)
      .map(({ reported, sales }) => reported / sales / threshold(sales)),
  );
}

export function notch(history: History) {
  return bunching(overThreshold(history), NOTCH);
}
