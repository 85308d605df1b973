/** The unit of the ratios: what a fixed loop costs on the machine that measures. */

const TURNS = 1e7;

/** Milliseconds of ten million multiplications and square roots. */
export function calibration(): number {
  const began = performance.now();
  let x = 1.1;
  for (let i = 0; i < TURNS; i++) x = Math.sqrt(x * 1.7 + 0.3);
  if (x < 0) throw new Error('never');
  return performance.now() - began;
}
