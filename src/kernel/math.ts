/**
 * Exponential, logarithm and power with the same bits in every engine.
 *
 * `Math.exp`, `Math.log` and `Math.pow` differ in the last bits between Node, Chromium and Firefox;
 * only + - * / and sqrt agree. These follow the published method of fdlibm (Sun Microsystems, 1993):
 * argument reduction, then a minimax polynomial. Error: exp and log under 1 ulp, pow(x, y) under
 * 1 + 3 |y ln x| ulp: those of the logarithm and of the product, carried through the exponential, and its own. The
 * largest of a million keyed arguments is 1.87 (1 + |y ln x|) ulp.
 *
 * Constants hold these functions, since a declared one could be written over, which Chromium's engine checks in every turn
 * of a loop. `Number.POSITIVE_INFINITY` and not `Infinity`, and no `NaN` by name, which builds write for `Number.NaN`: a global
 * that a run never reads makes the engine box every result.
 */

const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.9082149292705877e-10;
const INVERSE_LN2 = 1.4426950408889634;
const LARGEST_EXPONENT = 709.782712893384;
const SMALLEST_EXPONENT = -745.1332191019411;
const TINY = 3.725290298461914e-9; // 2^-28

const POWER_BIAS = 1074;
/** `POWERS_OF_TWO[k + 1074]` is 2^k, exact, for k from -1074 to 1023. */
const POWERS_OF_TWO = powersOfTwo();

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(POWER_BIAS + 1024);
  powers[POWER_BIAS] = 1;
  for (let k = 1; k < 1024; k++) powers[POWER_BIAS + k] = powers[POWER_BIAS + k - 1] * 2;
  for (let k = 1; k <= POWER_BIAS; k++) powers[POWER_BIAS - k] = powers[POWER_BIAS - k + 1] / 2;
  return powers;
}

/** x times 2^k, in two exact steps where 2^k itself would overflow or vanish. */
const scale = (x: number, k: number): number => {
  if (k > 1023) return x * 2 * POWERS_OF_TWO[POWER_BIAS + k - 1];
  if (k < -1021) return x * POWERS_OF_TWO[POWER_BIAS + k + 54] * POWERS_OF_TWO[POWER_BIAS - 54];
  return x * POWERS_OF_TWO[POWER_BIAS + k];
};

/** e to the power x. Source: fdlibm e_exp.c. */
export const exp = (x: number): number => {
  if (Math.abs(x) < TINY) return 1 + x;
  if (x !== x) return x;
  if (x > LARGEST_EXPONENT) return Number.POSITIVE_INFINITY;
  if (x < SMALLEST_EXPONENT) return 0;
  const k = powerOfTwo(x);
  return scale(expReduced(x, k), k);
};

/** Above this size of an argument the exponential is next to the largest or the smallest number. */
const ORDINARY_EXPONENT = 700;

/** {@link exp} of the first so many numbers, in place: a loop without a call or a guess. */
export const exponentials = (values: Float64Array, count: number): void => {
  for (let place = 0; place < count; place++) {
    const x = values[place];
    const size = Math.abs(x);
    if (size < ORDINARY_EXPONENT && size >= TINY) {
      const k = powerOfTwo(x);
      values[place] = expReduced(x, k) * POWERS_OF_TWO[POWER_BIAS + k];
    } else values[place] = exp(x);
  }
};

/** The power of two nearest to e^x: 0 for |x| below half of ln 2, which needs no case of its own. */
const powerOfTwo = (x: number): number => (INVERSE_LN2 * x + (0.5 - +(x < 0))) | 0;

/** e^x over 2^k. */
const expReduced = (x: number, k: number): number => {
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  return 1 - (low - expRest(high - low) - high);
};

/** What exp(x) is beyond 1 + x, for |x| at most half of ln 2. */
const expRest = (x: number): number => {
  const t = x * x;
  const c =
    x -
    t *
      (1.66666666666666019037e-1 +
        t *
          (-2.77777777770155933842e-3 +
            t *
              (6.61375632143793436117e-5 +
                t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))));
  return (x * c) / (2 - c);
};

const bits = new Float64Array(1);
const words = new Uint32Array(bits.buffer);
const HIGH_WORD = highWordIndex();

function highWordIndex(): 0 | 1 {
  bits[0] = 1;
  return words[1] === 0 ? 0 : 1;
}

const SUBNORMAL = 2.2250738585072014e-308;
const TWO_54 = 18014398509481984;

/** Natural logarithm; NaN below zero, minus infinity at zero. Source: fdlibm e_log.c. */
export const log = (x: number): number => {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : (x - x) / 0;
  if (x === Number.POSITIVE_INFINITY) return x;
  if (x < SUBNORMAL) return log(x * TWO_54) - 54 * 0.6931471805599453;
  bits[0] = x;
  return logOrdinary(x, words[HIGH_WORD]);
};

/** The high words of the smallest number of full width and of infinity. */
const LEAST_HIGH = 0x00100000;
const INFINITE_HIGH = 0x7ff00000;

/** {@link log} of the first so many numbers, in place: a loop without a call or a guess. */
export const logarithms = (values: Float64Array, count: number): void => {
  const highs = new Int32Array(values.buffer, values.byteOffset, 2 * count);
  for (let place = 0; place < count; place++) {
    const high = highs[2 * place + HIGH_WORD];
    if (high >= LEAST_HIGH && high < INFINITE_HIGH)
      values[place] = logOrdinary(values[place], high);
    else values[place] = log(values[place]);
  }
};

/** Logarithm of a positive number of full width, of which the high word is given. */
const logOrdinary = (x: number, high: number): number => {
  const mantissa = high & 0xfffff;
  const carry = ((mantissa + 0x95f64) & 0x100000) >>> 20;
  const k = (high >>> 20) - 1023 + carry;
  return logReduced(scale(x, -k) - 1, k, mantissa);
};

/** log(1 + f) + k ln 2 for f between sqrt(1/2) - 1 and sqrt(2) - 1. */
const logReduced = (f: number, k: number, mantissa: number): number => {
  if (f === 0) return k * LN2_HIGH + k * LN2_LOW;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even =
    w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
  const odd =
    z *
    (6.66666666666673513e-1 +
      w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
  const r = even + odd;
  if ((mantissa - 0x6147a) | (0x6b851 - mantissa)) {
    const half = 0.5 * f * f;
    return k * LN2_HIGH - (half - (s * (half + r) + k * LN2_LOW) - f);
  }
  return k * LN2_HIGH - (s * (f - r) - k * LN2_LOW - f);
};

/** x to the power y for x not below zero: exp(y log x), exact for y of 0, 1, 2 and 1/2. */
export const pow = (x: number, y: number): number => {
  if (y === 0) return 1;
  if (y === 1) return x;
  if (y === 2) return x * x;
  if (y === 0.5) return Math.sqrt(x);
  if (x === 0) return y > 0 ? 0 : Number.POSITIVE_INFINITY;
  return exp(y * log(x));
};

/** {@link pow} of the first so many numbers to one power, in place. */
export const powers = (values: Float64Array, count: number, y: number): void => {
  if (EXACT_POWERS.includes(y)) {
    for (let place = 0; place < count; place++) values[place] = pow(values[place], y);
    return;
  }
  logarithms(values, count);
  for (let place = 0; place < count; place++) values[place] *= y;
  exponentials(values, count);
};

/** Powers with a shorter way than by the logarithm. */
const EXACT_POWERS = [0, 1, 2, 0.5];

/** The nearest whole number, halves upwards: `Math.round` without its care for -0, which costs Chromium's engine most of it. */
export const nearest = (x: number): number => Math.floor(x + 0.5);

/*
 * What follows chooses without a jump. A processor guesses where a jump goes, and where agents differ in no order that it
 * could foresee, each wrong guess costs as much as ten additions.
 */

/** 1 where a condition holds, else 0. */
export const bit = (condition: boolean): number => +condition;

/** x, or 0 where it is negative. */
export const positive = (x: number): number => (x + Math.abs(x)) * 0.5;

/** The lesser of two finite numbers. */
export const lesser = (a: number, b: number): number => {
  const first = +(a < b);
  return first * a + (1 - first) * b;
};

/** The logistic function 1 / (1 + e^-x). */
export const logistic = (x: number): number => 1 / (1 + exp(-x));
