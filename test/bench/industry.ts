/** One measurement of the reduced industry: `node industry.js <agents>` prints it as a line of JSON. */
import { industryOf } from '../fixtures/industry/industry.ts';
import { calibration } from './calibration.ts';

const AGENT_STEPS = 1.2e7;
const WARM_MONTHS = 120;

const agents = Number(process.argv[2]);
const months = Math.round(AGENT_STEPS / agents);
const before = calibration();
const { firms, counts, step } = industryOf(agents);
for (let month = 0; month < WARM_MONTHS; month++) step(month);
const { steps, closed, entered } = counts;
const cpu = process.cpuUsage();
const began = performance.now();
for (let month = WARM_MONTHS; month < WARM_MONTHS + months; month++) step(month);
const wall = performance.now() - began;
const { user, system } = process.cpuUsage(cpu);
const unit = (before + calibration()) / 2;

/** Sum over the living, to show that every run simulated the same. */
function checksum(): number {
  const { alive, productivity, capital, cash } = firms.columns;
  let sum = 0;
  for (let row = 0; row < firms.count; row++)
    sum += (alive[row] ?? 0) * ((productivity[row] ?? 0) + (capital[row] ?? 0) + (cash[row] ?? 0));
  return sum;
}

process.stdout.write(
  `${JSON.stringify({
    agents,
    months,
    living: firms.living(),
    steps: counts.steps - steps,
    closed: counts.closed - closed,
    entered: counts.entered - entered,
    wall,
    cpu: (user + system) / 1000,
    calibration: unit,
    rss: process.memoryUsage().rss,
    checksum: checksum(),
  })}\n`,
);
