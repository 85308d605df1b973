/** Who holds money and why it moves. */
export const SECTORS = [
  'firms',
  'households',
  'funds',
  'banks',
  'city',
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
  'grant',
  'guarantee',
  'write-off',
  'liquidation',
  'founders',
  'fees',
  'consumption',
] as const;
export type Flow = (typeof FLOWS)[number];
