/** The unit of the ratios: what a fixed loop costs on the machine that measures. */

/** Milliseconds of ten million multiplications and square roots; whole in itself, so that a page can run it. */
export function calibration(): number {
  const TURNS = 1e7;
  const began = performance.now();
  let x = 1.1;
  for (let i = 0; i < TURNS; i++) x = Math.sqrt(x * 1.7 + 0.3);
  if (x < 0) throw new Error('never');
  return performance.now() - began;
}
