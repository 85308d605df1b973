/** Who holds money and why it moves. */

/** Holders of money. */
export const SECTORS = [
  'firms',
  'households',
  'funds',
  'banks',
  'city',
  'districts',
  'centre',
  'outside',
] as const;

export type Sector = (typeof SECTORS)[number];

/** Kinds of money flow. */
export const FLOWS = [
  'sales',
  'inputs',
  'research',
  'wages',
  'taxes',
  'tax share',
  'interest',
  'dividends',
  'loans',
  'repayments',
  'equity',
  'equity sale',
  'capital call',
  'distribution',
  'public purchase',
  'public pay',
  'public works',
  'grant',
  'guarantee',
  'loss cover',
  'overdraft',
  'liquidation',
  'founders',
  'fees',
  'relocation',
] as const;

export type Flow = (typeof FLOWS)[number];

/**
 * Kinds of flow on one side of which the rest of the world may stand, each with a rule that says why. No other may touch
 * it: no loss is made good, no wage paid and no equity bought from outside without a rule.
 */
export const OUTSIDE_FLOWS = [
  'sales',
  'inputs',
  'research',
  'equity sale',
  'public works',
  'capital call',
  'distribution',
  'loss cover',
  'relocation',
] as const satisfies readonly Flow[];
