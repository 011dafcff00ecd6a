import type { Candidate } from './candidate.ts';
import * as CONFIDENCE from './confidence.ts';
import type { Finding, Tier } from './finding.ts';
import type { NormalisedText } from './normalise.ts';

const RANK_OF_UNMISTAKABLE_ID = 7.5;
const RANK_OF_LABELLED_ID = 5.5;
/**
 * Of two overlapping candidates the one with the higher rank is kept: the types that are hardest to mistake come first.
 * On equal rank the longer is kept, then the one with the higher confidence.
 */
const RANK: Record<Candidate['type'], number> = {
  email: 9,
  url: 8,
  personnummer: 7,
  address: 6,
  phone: 5,
  plate: 5,
  id: 4,
  date_of_birth: 3,
  name: 2,
  protected: 1,
  quasi: 0,
};

function rankOf(candidate: Candidate): number {
  if (candidate.type !== 'id') return RANK[candidate.type];
  // A shape that can be nothing else outranks the numbers inside it, and a label outranks a possible telephone number.
  if (candidate.confidence >= CONFIDENCE.UNMISTAKABLE_ID) return RANK_OF_UNMISTAKABLE_ID;
  return candidate.rule === 'id-label' ? RANK_OF_LABELLED_ID : RANK.id;
}

/** Returns the tier of a confidence. Protected identity is always `stop` and a quasi-identifier always `note`. */
export function tierOf(candidate: Pick<Candidate, 'type' | 'confidence'>): Tier {
  if (candidate.type === 'protected') return 'stop';
  if (candidate.type === 'quasi' || candidate.confidence < CONFIDENCE.WARN_THRESHOLD) return 'note';
  return candidate.confidence >= CONFIDENCE.STOP_THRESHOLD ? 'stop' : 'warn';
}

/** Turns candidates into findings: in the original's offsets, sorted and without overlaps. */
export function resolve(candidates: readonly Candidate[], plain: NormalisedText): Finding[] {
  return resolveOverlaps(candidates)
    .filter((c) => c.confidence !== CONFIDENCE.KNOWN_HARMLESS)
    .map((c) => ({
      start: plain.originalStart(c.start),
      end: plain.originalEnd(c.end - 1),
      type: c.type,
      confidence: c.confidence,
      tier: tierOf(c),
      rule: c.rule,
    }));
}

/**
 * Returns the candidates that are kept, sorted and without overlaps. Those that are known and harmless are among them,
 * so that they keep other rules from their place.
 */
export function resolveOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates.filter(isWorthKeeping).sort(byPlace)) keepIfBest(kept, candidate);
  return kept;
}

const isWorthKeeping = (c: Candidate) =>
  c.end > c.start &&
  (c.confidence === CONFIDENCE.KNOWN_HARMLESS ||
    c.confidence >= CONFIDENCE.WARN_THRESHOLD ||
    c.confidence === CONFIDENCE.POSSIBLE_NAME ||
    c.type === 'quasi');

const byPlace = (a: Candidate, b: Candidate) => a.start - b.start || b.end - a.end || rankOf(b) - rankOf(a);

/**
 * Adds the candidate in place of those it overlaps, if it beats them all. `kept` is sorted and has no overlaps, so only
 * its last items can overlap a candidate that begins no earlier.
 */
function keepIfBest(kept: Candidate[], candidate: Candidate): void {
  const from = kept.findLastIndex((one) => one.end <= candidate.start) + 1;
  for (let i = from; i < kept.length; i++) {
    const other = kept[i];
    if (other && !beats(candidate, other)) return;
  }
  kept.length = from;
  kept.push(candidate);
}

/** What is known and harmless wins over a finding of the same words. */
const weight = (c: Candidate) => (c.confidence === CONFIDENCE.KNOWN_HARMLESS ? 2 : c.confidence);

function beats(a: Candidate, b: Candidate): boolean {
  return (rankOf(a) - rankOf(b) || a.end - a.start - (b.end - b.start) || weight(a) - weight(b)) > 0;
}

/** Returns a test of whether an offset is inside one of the candidates, which are sorted and do not overlap. */
export function covers(taken: readonly Candidate[]): (at: number) => boolean {
  return (at) => {
    let [low, high] = [0, taken.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((taken[middle]?.end ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return (taken[low]?.start ?? Number.POSITIVE_INFINITY) <= at;
  };
}
