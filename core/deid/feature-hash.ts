import { remembered } from './remembered.ts';

/** How many features are told apart: a power of two. */
export const FEATURES = 1 << 17;

/** The hash of a text (FNV-1a). */
export function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = mix(sum, text.charCodeAt(at));
  return sum;
}

/** The same of a text that comes again and again: the code of a rule or a type. */
export const hashOf = remembered(hash);

function mix(sum: number, part: number): number {
  return Math.imul(sum ^ part ^ (part >>> 16), 0x01000193);
}

/** The index of a feature by its number and up to four parts. Two features may share one. */
export function featureIndex(
  feature: number,
  first: number,
  second?: number,
  third?: number,
  fourth?: number,
): number {
  let sum = mix(Math.imul(feature, 0x9e3779b1), first);
  if (second !== undefined) {
    sum = mix(sum, second);
    if (third !== undefined) {
      sum = mix(sum, third);
      if (fourth !== undefined) sum = mix(sum, fourth);
    }
  }
  const mixed = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & (FEATURES - 1);
}
