/** How much a calibration runs: the setting that the shipped draws come from, and a short one that tests repeat. */
import { originOf, REGISTER } from '../../src/evidence/registry.ts';
import type { CalibrationSettings } from '../../src/evidence/calibration/calibrate.ts';
import { PARAMETER_DRAWS } from '../../src/model/parameters/index.ts';

export const SCALE = 1 / 40;

export const FULL: CalibrationSettings = {
  seed: 20,
  chance: 24,
  trajectories: 20,
  screening: { least: 0.5, most: 24 },
  waves: 3,
  points: 400,
  draws: PARAMETER_DRAWS,
  repeats: 2,
  tries: 16,
  orderRepeats: 2,
};

/** Of every stage a little, in less than a minute. */
export const SHORT: CalibrationSettings = {
  seed: 20,
  chance: 4,
  trajectories: 1,
  screening: { least: 0.5, most: 6 },
  waves: 2,
  points: 24,
  draws: 4,
  repeats: 1,
  tries: 2,
  orderRepeats: 1,
};

/** Every number that an ensemble samples; in the short setting those that were fitted or come from somewhere. */
export function screenedNames(short: boolean): string[] {
  return REGISTER.filter(
    ({ parameter }) =>
      parameter.sampled === true && !(short && originOf(parameter) === 'assumedSampled'),
  ).map(({ name }) => name);
}
