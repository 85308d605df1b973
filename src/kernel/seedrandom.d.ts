/** The one generator of seedrandom that is used; @types/seedrandom does not cover it. */
declare module 'seedrandom/lib/alea.js' {
  interface Alea {
    int32(): number;
  }
  export default function alea(seed: string): Alea;
}
