/**
 * The engine's transcendental functions. `Math.exp`, `log`, `pow` and `**` are not specified to the bit; these are pure
 * JavaScript (FDLIBM ports of @stdlib) and give the same digits in every engine. `+ - * /` and `Math.sqrt` are exact by
 * IEEE 754 everywhere and need no kernel.
 */
import stdlibExp from '@stdlib/math-base-special-exp';
import stdlibExp2 from '@stdlib/math-base-special-exp2';
import stdlibLn from '@stdlib/math-base-special-ln';
import stdlibPow from '@stdlib/math-base-special-pow';

export const exp: (x: number) => number = stdlibExp;
export const exp2: (x: number) => number = stdlibExp2;
export const ln: (x: number) => number = stdlibLn;
export const pow: (base: number, exponent: number) => number = stdlibPow;

/** 2^(-dtMs/halfLifeMs): what is left of a quantity after dtMs. */
export function halfLifeDecay(dtMs: number, halfLifeMs: number): number {
  return exp2(-dtMs / halfLifeMs);
}
