/** Who holds money and why it moves. */
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
] as const;
export type Flow = (typeof FLOWS)[number];

/**
 * Why the rest of the world may stand on one side of a flow. A kind that is not named here may not touch it: no loss
 * is made good, no wage paid and no equity bought from outside without a rule.
 */
export const OUTSIDE_RULES: Readonly<Partial<Record<Flow, string>>> = {
  sales: 'buyers of the seven industries, in the country and abroad, are not modelled as agents',
  inputs: 'purchased inputs come from firms that are not modelled',
  research:
    'equipment, materials and services for R&D and compliance are bought from firms that are not modelled',
  'equity sale': 'a listing or sale finds its buyer outside the funds of the city',
  'public works': 'builders are not modelled as agents',
  'capital call': 'partners of venture funds other than the city',
  distribution: 'what these partners get back',
  'loss cover': 'what the city pays these partners under a loss-sharing agreement',
};
