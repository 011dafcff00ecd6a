import { featureIndex } from './feature-hash.ts';
import { LABELS, type Tag, type Weights } from './tagger.ts';
import { foundAs, type TokenSequence } from './tagger-features.ts';
import { isAllowed, isHarmless } from './tagger-token.ts';

// A home is often written with ordinary words around a place ("röda huset efter mjölkpallen i Lövnäs"), which are not
// asked about by themselves: only what stands next to them tells. So what was found reaches on, word by word, for as
// long as the next one goes on with it.

/** Forwards or backwards. */
export type Step = 1 | -1;
/** As many tokens at most are reached. */
const FARTHEST = 12;
/** From this score it goes on, in the units of the weights. */
const GOES_ON = 1;
export const REACH_FEATURES = 20;

/** Writes the features of whether the token after `last` goes on with it, and returns how many there are. */
export function reachFeatures(tagged: TokenSequence, last: number, step: Step, features: Int32Array): number {
  const next = last + step;
  const [me, before, before2] = [tagged.look(next), tagged.look(last), tagged.look(last - step)];
  const [after, after2] = [tagged.look(next + step), tagged.look(next + 2 * step)];
  const gap = tagged.gapAfter(step > 0 ? last : next);
  const gapAfter = tagged.gapAfter(step > 0 ? next : next - 1);
  const ending = me.letters[4] ?? me.own;
  const found = foundAs(tagged.tokens[next]);
  let count = 0;
  const from = step > 0 ? 70 : 90;
  const add = (feature: number, first: number, second?: number, third?: number, fourth?: number) => {
    features[count++] = featureIndex(from + feature, first, second, third, fourth);
  };
  add(0, gap);
  add(1, me.own);
  add(2, me.own, gap);
  add(3, ending, gap);
  add(4, me.coarse, gap);
  add(5, me.own, after.own);
  add(6, me.own, after.coarse, gapAfter);
  add(7, before.own, me.own);
  add(8, before.coarse, gap, me.coarse);
  add(9, before.coarse, gap, me.own);
  add(10, gap, me.coarse, gapAfter, after.coarse);
  add(11, me.coarse, after.coarse, after2.coarse);
  add(12, gap, me.shape, gapAfter);
  add(13, found, gap);
  add(14, found, foundAs(tagged.tokens[last]), gap, me.coarse);
  add(15, before2.own, before.own);
  add(16, before2.coarse, before.coarse, gap, me.coarse);
  add(17, me.coarse, after.own);
  add(18, after.own, after2.own);
  add(19, me.kind, gap);
  return count;
}

const features = new Int32Array(REACH_FEATURES);

/** Returns how many tokens after `last` go on with what it is, by its label's number. */
function reachOf(
  tagged: TokenSequence,
  last: number,
  step: Step,
  label: number,
  weights: Weights,
  mayReach: (i: number) => boolean,
): number {
  let reached = 0;
  while (reached < FARTHEST && mayReach(last + (reached + 1) * step)) {
    const count = reachFeatures(tagged, last + reached * step, step, features);
    let score = 0;
    for (let at = 0; at < count; at++) score += weights[(features[at] ?? 0) * LABELS.length + label - 1] ?? 0;
    if (score < GOES_ON) break;
    reached++;
  }
  return reached;
}

/** A token that goes on with what was found, and what is between. */
interface Reached {
  start: number;
  end: number;
  label: Tag['label'];
}

/**
 * Returns the tokens that go on with an address or a number that was found.
 * @param labels what each token was found as; undefined for nothing
 */
export function findReached(
  tagged: TokenSequence,
  labels: readonly (Tag['label'] | undefined)[],
  weights: Weights,
): Reached[] {
  const { tokens } = tagged;
  const taken = [...labels];
  const reached: Reached[] = [];
  for (const step of [1, -1] as const)
    for (let i = step > 0 ? 0 : tokens.length - 1; tokens[i] !== undefined; i += step) {
      const label = taken[i];
      if (label === undefined || label === 'name' || taken[i + step] === label) continue;
      const mayReach = (at: number) => {
        const token = tokens[at];
        return token !== undefined && !isAllowed(token) && !isHarmless(token);
      };
      const count = reachOf(tagged, i, step, LABELS.indexOf(label) + 1, weights, mayReach);
      for (let on = 1; on <= count; on++) {
        const [token, last] = [tokens[i + on * step], tokens[i + (on - 1) * step]];
        if (!token || !last || taken[i + on * step] !== undefined || token.found) continue;
        taken[i + on * step] = label;
        const [start, end] = step > 0 ? [last.end, token.end] : [token.start, last.start];
        reached.push({ start, end, label });
      }
    }
  return reached;
}
