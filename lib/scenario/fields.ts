/** The kinds of single values a scenario has, with their ranges; every schema file is built from these. */
import { z } from 'zod';
import { LIMITS } from './limits';

// zod looks whether it may compile code as soon as a schema is made; under a CSP that is a reported violation.
z.config({ jitless: true });

export const finite = z.number().min(-LIMITS.magnitude).max(LIMITS.magnitude);
export const positive = z.number().positive().max(LIMITS.magnitude);
export const atLeastZero = z.number().min(0).max(LIMITS.magnitude);
export const share = z.number().min(0).max(1);
export const timeMs = z.int().min(0).max(LIMITS.timeMs);
export const periodMs = z.int().positive().max(LIMITS.timeMs);
export const halfLifeMs = z.number().positive().max(LIMITS.timeMs);
export const text = z.string().max(LIMITS.textLength);

/** Names every object has from birth are refused: ids are keys of records, in the document and in results. */
const ID =
  /^(?!__|(?:constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf)$)[^\s\p{C}/@#]+$/u;
export const id = z.string().min(1).max(LIMITS.idLength).regex(ID);
/** Shares by id. */
export const shares = z.record(id, share);
