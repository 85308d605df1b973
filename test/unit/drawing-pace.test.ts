/** Claim: a growing ensemble is drawn seldom enough to leave the workers their cores, and often enough to be seen to grow. */
import { describe, expect, it } from 'vitest';
import { DrawingPace } from '../../src/ui/state/drawing-pace.ts';

/** Milliseconds to wait right after a drawing that took so long. */
function waitAfter(took: number): number {
  const pace = new DrawingPace();
  pace.begin(1000);
  pace.end(1000 + took);
  return pace.wait(1000);
}

describe('the pace of drawings', () => {
  it('draws at once what is the first', () => {
    expect(new DrawingPace().wait(0)).toBe(0);
  });

  it('draws at most ten times a second', () => {
    expect(waitAfter(0)).toBe(100);
    expect(waitAfter(5)).toBe(100);
  });

  it('gives drawings a sixteenth of the time', () => {
    expect(waitAfter(20)).toBe(320);
  });

  it('draws at least twice a second, however long a drawing takes', () => {
    expect(waitAfter(60)).toBe(500);
    expect(waitAfter(10_000)).toBe(500);
  });

  it('counts from where the last drawing began, and is not late twice', () => {
    const pace = new DrawingPace();
    pace.begin(1000);
    pace.end(1010);
    expect(pace.wait(1100)).toBe(60);
    expect(pace.wait(1160)).toBe(0);
    expect(pace.wait(9000)).toBe(0);
  });
});
