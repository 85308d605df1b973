/** How many times longer the reduced industry takes now than on the development machine, from the built `industry.ts`. */
export function slowness(script: string): Promise<number>;

/** Million agent-steps a second that each of so many processes of the reduced industry makes at once. */
export function industryRate(script: string, processes: number): Promise<number>;
