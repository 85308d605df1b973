/** How many times longer the reduced industry takes now than on the development machine, from the built `industry.ts`. */
export function slowness(script: string): Promise<number>;
