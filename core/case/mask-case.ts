import { detect } from '../deid/detect.ts';
import { mask } from '../deid/mask.ts';
import type { Case } from './case.ts';

/**
 * The case with everything that may identify a person in its report replaced by placeholders, for places that keep
 * every version of a text, such as comments on GitHub.
 */
export function maskCase(file: Case, allow: readonly string[]): Case {
  const masked = (text: string) => mask(text, detect(text, { allow }));
  const party = <P extends { text?: string }>(one: P): P =>
    one.text === undefined ? one : { ...one, text: masked(one.text) };
  const { rapport } = file;
  return {
    ...file,
    rapport: {
      ...rapport,
      arbetsgivare: rapport.arbetsgivare.map(party) as typeof rapport.arbetsgivare,
      samverkansparter: rapport.samverkansparter.map(party) as typeof rapport.samverkansparter,
      beskrivning: masked(rapport.beskrivning),
      ...(rapport.bakgrund === undefined ? {} : { bakgrund: masked(rapport.bakgrund) }),
    },
  };
}
