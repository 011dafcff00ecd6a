import type { Candidate } from './candidate.ts';
import * as CONFIDENCE from './confidence.ts';
import type { Finding, Tier } from './finding.ts';
import type { NormalisedText } from './normalise.ts';

/** Where two candidates overlap, the kind that is harder to mistake wins, then the longer, then the surer. */
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
  // A shape that can be nothing else beats all that lies inside it; a label beats digits that might be a telephone.
  if (candidate.confidence >= CONFIDENCE.UNMISTAKABLE_ID) return 7.5;
  return candidate.rule === 'id-label' ? 5.5 : RANK.id;
}

/** The tier a confidence gives; protected identity always stops, and a note is only a note. */
export function tierOf(candidate: Pick<Candidate, 'type' | 'confidence'>): Tier {
  if (candidate.type === 'protected') return 'stop';
  if (candidate.type === 'quasi' || candidate.confidence < CONFIDENCE.WARN_THRESHOLD) return 'note';
  return candidate.confidence >= CONFIDENCE.STOP_THRESHOLD ? 'stop' : 'warn';
}

/** Chooses among overlapping candidates and gives findings in the original's offsets, in order, none overlapping. */
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

/** The candidates that stand, in order. Confidence 0 is something known and let through: it keeps its place. */
export function resolveOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates.filter(isWorth).sort(byPlace)) settle(kept, candidate);
  return kept;
}

const isWorth = (c: Candidate) =>
  c.end > c.start &&
  (c.confidence === CONFIDENCE.KNOWN_HARMLESS ||
    c.confidence >= CONFIDENCE.WARN_THRESHOLD ||
    c.type === 'quasi');

const byPlace = (a: Candidate, b: Candidate) => a.start - b.start || b.end - a.end || rankOf(b) - rankOf(a);

/** `kept` is in order and does not overlap, so only its tail can touch a candidate that begins later. */
function settle(kept: Candidate[], candidate: Candidate): void {
  const from = kept.findLastIndex((one) => one.end <= candidate.start) + 1;
  for (let i = from; i < kept.length; i++) {
    const other = kept[i];
    if (other && !beats(candidate, other)) return;
  }
  kept.length = from;
  kept.push(candidate);
}

/** What is let through wins over the same words found otherwise. */
const weight = (c: Candidate) => (c.confidence === CONFIDENCE.KNOWN_HARMLESS ? 2 : c.confidence);

function beats(a: Candidate, b: Candidate): boolean {
  return (rankOf(a) - rankOf(b) || a.end - a.start - (b.end - b.start) || weight(a) - weight(b)) > 0;
}
