/** A number as people type it. */

const FACTORS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, '%': 1, '': 1 };

/** Reads `1.5`, `1,5`, `20,000`, full-width digits, a percent sign, 万 and 亿; NaN for anything else. */
export function typedNumber(text: string): number {
  const plain = text.normalize('NFKC').replace(/\s/gu, '').replace('\u2212', '-');
  const [, digits, unit = ''] = /^([+-]?[\d.,]+)(万|亿|%)?$/u.exec(plain) ?? [];
  if (digits === undefined) return Number.NaN;
  const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/u.test(digits);
  const decimal = grouped ? digits.replaceAll(',', '') : digits.replace(',', '.');
  return Number(decimal) * (FACTORS[unit] ?? Number.NaN);
}
