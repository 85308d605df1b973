// Claim: a slider on the move always draws something: the first worker leads, its line is drawn though newer settings came,
// and nothing else that is stale ever is.
import { describe, expect, it, vi } from 'vitest';
import { MONTHS } from '../../src/model/index.ts';
import type { Partial } from '../../src/worker/service.ts';
import { byHand, listener, poolOf, requests, result } from './fakes.ts';

const drawing = () => ({ ...listener(), onPartial: vi.fn<(partial: Partial) => void>() });

const line = (epoch: number, month = 90): Partial => ({
  epoch,
  month,
  treatment: new Float64Array(),
});

describe('the lead line', () => {
  it('is taken by the first worker only, before all else', async () => {
    const { answer, taken, give } = byHand();
    const { pool, takes } = poolOf({ size: 2, answer });
    pool.restart(requests(1, 2, 0), drawing());
    await give(1, 1, result(1));
    await taken('1:2');
    expect(takes()).toEqual(['0 takes 1:0', '1 takes 1:1', '1 takes 1:2']);
  });

  it('is drawn as it grows, also when newer settings have come', async () => {
    const { answer, taken } = byHand();
    const { pool, sign } = poolOf({ answer });
    const told = drawing();
    pool.restart(requests(0), told);
    await taken('1:0');
    sign(0, line(1));
    await vi.waitUntil(() => told.onPartial.mock.calls.length === 1);
    pool.restart(requests(0), told);
    sign(0, line(1, 95));
    await vi.waitUntil(() => told.onPartial.mock.calls.length === 2);
    expect(told.onPartial.mock.calls.map(([{ epoch, month }]) => [epoch, month])).toEqual([
      [1, 90],
      [1, 95],
    ]);
  });

  it('that is complete before the newer settings are seen is drawn whole, as a line only', async () => {
    const { answer, give, taken } = byHand();
    const { pool } = poolOf({ answer });
    const told = drawing();
    pool.restart(requests(0), told);
    await taken('1:0');
    pool.restart(requests(0), told);
    await give(1, 0, result(0));
    await taken('2:0');
    expect(told.onPartial.mock.calls.map(([{ epoch, month }]) => [epoch, month])).toEqual([
      [1, MONTHS],
    ]);
    expect(told.onRun).not.toHaveBeenCalled();
  });

  it('overtakes a pair of older settings, and its worker takes nothing else before both are over', async () => {
    const { answer, give, taken } = byHand();
    const { pool, takes } = poolOf({ answer });
    const told = drawing();
    pool.restart(requests(0, 1), told);
    await give(1, 0, result(0));
    await taken('1:1');
    pool.restart(requests(0, 2), told);
    expect(takes().at(-1)).toBe('0 takes 2:0');
    await give(1, 1);
    await give(2, 0, result(0));
    await taken('2:2');
    expect(takes()).toEqual(['0 takes 1:0', '0 takes 1:1', '0 takes 2:0', '0 takes 2:2']);
    expect(told.onRun.mock.calls.map(([{ replicate }]) => replicate)).toEqual([0, 0]);
    expect(told.onFailure).not.toHaveBeenCalled();
  });

  it('that overtook is tried again with the pair gone when the worker of both dies', async () => {
    const { answer, give, taken } = byHand();
    const { pool, kill, takes } = poolOf({ answer });
    const told = drawing();
    pool.restart(requests(0, 1), told);
    await give(1, 0, result(0));
    await taken('1:1');
    pool.restart(requests(0), told);
    await taken('2:0');
    kill(0);
    await vi.waitUntil(() => takes().at(-1) === '1 takes 2:0');
    await give(2, 0, result(0));
    await vi.waitUntil(() => told.onIdle.mock.calls.length === 1);
    expect(told.onRun).toHaveBeenCalledTimes(2);
    expect(told.onFailure).not.toHaveBeenCalled();
  });

  it('is not drawn once its replicate is over or nobody wants it', async () => {
    const { answer, give, taken } = byHand();
    const { pool, sign } = poolOf({ answer });
    const told = drawing();
    pool.restart(requests(0, 1), told);
    await give(1, 0, result(0));
    await taken('1:1');
    sign(0, line(7));
    await give(1, 1, result(1));
    await vi.waitUntil(() => told.onIdle.mock.calls.length === 1);
    pool.restart(requests(0), told);
    await taken('2:0');
    pool.restart([], listener());
    await give(2, 0, result(0));
    sign(0, line(2));
    await new Promise((resolve) => setImmediate(resolve));
    expect(told.onPartial).not.toHaveBeenCalled();
  });
});

describe('a drag of many settings', () => {
  it('draws lines of the settings under way, no stale replicate, and few runs per setting', async () => {
    const EVENTS = 60;
    const told = drawing();
    const epochs: number[] = [];
    const { pool, takes, sign } = poolOf({
      size: 3,
      // As the service does: the lead goes on until a line is told, the others stop at once.
      answer: async ({ epoch, lead, replicate }, worker) => {
        if (lead) sign(worker, line(epoch));
        for (let turn = 0; turn < 6; turn++) await new Promise((resolve) => setImmediate(resolve));
        return epoch < EVENTS ? undefined : result(replicate);
      },
    });
    for (let event = 1; event <= EVENTS; event++) {
      pool.restart(requests(0, 1, 2, 3), { ...told, onPartial: ({ epoch }) => epochs.push(epoch) });
      await new Promise((resolve) => setImmediate(resolve));
    }
    await vi.waitUntil(() => told.onIdle.mock.calls.length > 0);
    expect(epochs.length).toBeGreaterThan(5);
    expect(epochs).toEqual([...epochs].sort((a, b) => a - b));
    expect(epochs.at(-1)).toBe(EVENTS);
    expect(told.onRun.mock.calls.map(([run]) => run.replicate).sort()).toEqual([0, 1, 2, 3]);
    expect(told.onIdle).toHaveBeenCalledTimes(1);
    const perEvent = takes().map((take) => take.replace(/^\d takes (\d+):.*$/u, '$1'));
    for (let event = 1; event < EVENTS; event++)
      expect(perEvent.filter((epoch) => epoch === String(event)).length).toBeLessThanOrEqual(3);
  });
});
