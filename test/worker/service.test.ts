// Claim: the service that a worker runs gives signs of life and lines at a bounded rate, and stops when newer settings come.
import * as Comlink from 'comlink';
import { describe, expect, it, vi } from 'vitest';
import { SimulationService, type Sign } from '../../src/worker/service.ts';
import { modelData } from '../fixtures/data.ts';
import { request } from './request.ts';

describe('the service', () => {
  const lead = { ...request(0), epoch: 1, lead: true };

  /** A service whose signs are heard. */
  function service(onSign: (sign: Sign) => void) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Sign>) => onSign(data);
    const made = new SimulationService();
    made.init(modelData, port2);
    return { made, tell: (epoch: number) => port1.postMessage(epoch), hangUp: () => port1.close() };
  }

  it('goes on with the lead line until one was told, then stops at the newer epoch', async () => {
    const lines: number[] = [];
    const { made, hangUp } = service((sign) => sign !== 'alive' && lines.push(sign.month));
    const answer = made.run(lead);
    made.setEpoch(2);
    expect(await answer).toBeUndefined();
    await vi.waitUntil(() => lines.length === 1);
    hangUp();
  });

  it('stops at once when another replicate is stale, told through the port', async () => {
    const signs: Sign[] = [];
    const { made, tell, hangUp } = service((sign) => signs.push(sign));
    const answer = made.run({ ...request(1), epoch: 1, lead: false });
    tell(2);
    expect(await answer).toBeUndefined();
    expect(signs.length).toBeLessThanOrEqual(1);
    hangUp();
  });

  it('gives signs of life at most every 50 ms, lines at most every 30 ms', async () => {
    const signs: Sign[] = [];
    const { made, hangUp } = service((sign) => signs.push(sign));
    const began = performance.now();
    expect(await made.run(lead)).toBeDefined();
    const took = performance.now() - began;
    const lines = signs.filter((sign) => sign !== 'alive');
    expect(signs).toContain('alive');
    expect(lines.length).toBeGreaterThan(1);
    expect(signs.length - lines.length).toBeLessThanOrEqual(took / 50);
    expect(lines.length).toBeLessThanOrEqual(took / 30);
    hangUp();
  });

  it('keeps the memory of its results: none is given away with an answer or a line', async () => {
    const posted = vi.spyOn(MessagePort.prototype, 'postMessage');
    const { made, hangUp } = service(() => undefined);
    const { port1, port2 } = new MessageChannel();
    Comlink.expose(made, port1);
    const run = await Comlink.wrap<SimulationService>(port2).run(lead);
    const given = posted.mock.calls.flatMap(([, transfer]) => transfer ?? []);
    expect(run?.treatment.length).toBeGreaterThan(0);
    expect(posted.mock.calls.length).toBeGreaterThan(1);
    expect(given).toEqual([]);
    port2.close();
    hangUp();
    posted.mockRestore();
  });

  it('refuses to run without data', async () => {
    await expect(new SimulationService().run(lead)).rejects.toThrow('no data');
  });
});
