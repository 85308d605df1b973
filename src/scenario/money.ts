/** Sums of money as people write them. */

/** Digits with or without commas and an exponent, with 万 or 亿, million or billion behind. */
export const MONEY =
  /^\s*(?=[\d,.]*[1-9])(\d[\d,]*(?:\.\d+)?(?:e\d{1,2})?)\s*(万|亿|million|billion)?\s*(?:元|yuan)?\s*$/iu;

const UNITS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, million: 1e6, billion: 1e9 };

/** What a sum should look like. */
export const MONEY_WORDS = {
  en: 'yuan a year at 2019 prices, above 0: 5000000000, 5e9, 5 billion or 50亿',
  zh: '每年金额（元，2019年价），大于0：5000000000、5e9、5 billion 或 50亿',
};

/** Yuan of a sum; nothing where it is none, or not above 0. */
export function yuanOf(given: string | number): number | undefined {
  const [, digits = '', unit = ''] = MONEY.exec(String(given)) ?? [];
  const yuan = Number(digits.replaceAll(',', '')) * (UNITS[unit.toLowerCase()] ?? 1);
  return digits !== '' && Number.isFinite(yuan) && yuan > 0 ? yuan : undefined;
}
