/**
 * Indicators of the way from science to the market, stage by stage, and of how much is made of the land: what passes from
 * each stage to the next, and how long it takes.
 */
import { MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import { indicators } from './declare.ts';

/** Yuan in a million. */
const MILLION = 1e6;

export const pipelineIndicators = indicators({
  inventions: {
    scale: 1,
    digits: 0,
    aim: 'higher',
    headline: false,
    derivation: { kind: 'year', of: ['inventions', 'anchorInventions'] },
  },
  researchPerInvention: {
    scale: 1 / MILLION,
    digits: 1,
    aim: 'lower',
    headline: false,
    derivation: {
      kind: 'ratio',
      top: ['researchDone'],
      bottom: ['inventions', 'anchorInventions'],
    },
  },
  launchesPerInvention: {
    scale: 100,
    digits: 1,
    aim: 'higher',
    headline: false,
    derivation: {
      kind: 'ratio',
      top: ['launches', 'anchorInventions'],
      bottom: ['inventions', 'anchorInventions'],
    },
  },
  salesPerLaunch: {
    scale: 1 / MILLION,
    digits: 1,
    aim: 'higher',
    headline: false,
    derivation: {
      kind: 'ratio',
      top: ['freshSales'],
      bottom: ['launches', 'anchorInventions'],
    },
  },
  monthsToLaunch: {
    scale: 1,
    digits: 1,
    aim: 'lower',
    headline: false,
    derivation: { kind: 'ratio', top: ['monthsToLaunch'], bottom: ['launches'] },
  },
  valueAddedPerFloor: {
    scale: MONTHS_PER_YEAR,
    digits: 0,
    aim: 'higher',
    headline: false,
    derivation: { kind: 'ratio', top: ['valueAddedVolume'], bottom: ['floor'] },
  },
});
