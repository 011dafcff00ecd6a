import type { Finding } from './finding.ts';
import { type Proportion, wilsonProportion } from './proportion.ts';

/** A text whose identifiers are marked, in UTF-16 offsets. */
export interface AnnotatedText {
  id: string;
  text: string;
  spans: readonly { start: number; end: number; type: string }[];
  /** What kind of text it is, in a set that is measured kind by kind. */
  kind?: string;
}

/** False alarms: findings that touch no mark, as a share of the words. */
export interface Alarms {
  stop: Proportion;
  warn: Proportion;
}

/** How well a detector did on marked texts, each figure with a confidence interval. */
export interface Evaluation {
  texts: number;
  /**
   * Recall by type and for `all`: marks that overlap any finding, and marks whose letters and digits are all inside
   * findings. Signs inside a mark do not count. A mark of type `quasi` is found by a note, and is not part of `all`.
   */
  recall: Record<string, { any: Proportion; full: Proportion }>;
  /** Findings that touch a mark, by tier: `warn` includes `stop`, since the reporter sees both. */
  precision: { stop: Proportion; warn: Proportion; byType: Record<string, Proportion> };
  /** False alarms: texts with no marks that have a finding. */
  clean: { stop: Proportion; warn: Proportion };
  /** False alarms by word, in texts with no marks and in all texts. */
  alarms: { clean: Alarms; all: Alarms };
  /** Texts with marks whose every mark is covered in full. */
  emptied: Proportion;
}

/**
 * Compares the findings of a detector with the marks. Notes are left out, since the reporter need not answer them; a
 * statement of protected identity counts as any other finding.
 */
export function evaluate(texts: readonly AnnotatedText[], detect: (text: string) => Finding[]): Evaluation {
  const counter = new Counter();
  for (const marked of texts) {
    const all = detect(marked.text);
    const findings = all.filter((f) => f.tier !== 'note');
    const words = marked.text.match(WORDS)?.length ?? 0;
    const isClean = marked.spans.length === 0;
    counter.addWords(words, isClean);
    if (isClean) countClean(counter, findings);
    else countMarked(counter, marked, findings, all);
    for (const finding of findings) {
      const right = marked.spans.some((span) => touches(span, finding));
      const tiers = finding.tier === 'stop' ? ['', ' stop'] : [''];
      for (const tier of tiers) {
        counter.add(`precision${tier}`, right);
        if (!right) counter.addAlarm(tier, isClean);
      }
      counter.add(`precision ${finding.type}`, right);
    }
  }
  return evaluationOf(texts, counter);
}

/** Evaluates each kind of a set of texts by itself, in the order of their names. */
export function evaluateByKind(
  texts: readonly AnnotatedText[],
  detect: (text: string) => Finding[],
): Record<string, Evaluation> {
  const kinds = new Map<string, AnnotatedText[]>();
  for (const text of texts) {
    const kind = text.kind ?? '';
    kinds.set(kind, [...(kinds.get(kind) ?? []), text]);
  }
  const order = new Intl.Collator('sv', { numeric: true });
  return Object.fromEntries(
    [...kinds].sort(([a], [b]) => order.compare(a, b)).map(([kind, own]) => [kind, evaluate(own, detect)]),
  );
}

const WORDS = /[\p{L}\p{N}]+(?:[-'’.:@/][\p{L}\p{N}]+)*/gu;

function countClean(counter: Counter, findings: readonly Finding[]): void {
  counter.add('clean', findings.length > 0);
  counter.add(
    'clean stop',
    findings.some((f) => f.tier === 'stop'),
  );
}

function countMarked(
  counter: Counter,
  { text, spans }: AnnotatedText,
  findings: readonly Finding[],
  withNotes: readonly Finding[],
): void {
  const seen = ({ type }: { type: string }) =>
    type === 'quasi' ? withNotes.filter((f) => f.type === 'quasi') : findings;
  for (const span of spans) {
    for (const type of span.type === 'quasi' ? ['quasi'] : [span.type, 'all']) {
      counter.add(
        `any ${type}`,
        seen(span).some((f) => touches(span, f)),
      );
      counter.add(`full ${type}`, isCovered(text, span, seen(span)));
    }
  }
  counter.add(
    'emptied',
    spans.every((span) => isCovered(text, span, seen(span))),
  );
}

type Span = { start: number; end: number };
const touches = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Whether every letter and digit of a span is inside a finding. */
function isCovered(text: string, span: Span, findings: readonly Finding[]): boolean {
  for (let at = span.start; at < span.end; at++)
    if (/[\p{L}\p{N}]/u.test(text[at] ?? '') && !findings.some((f) => f.start <= at && f.end > at))
      return false;
  return true;
}

function evaluationOf(texts: readonly AnnotatedText[], counter: Counter): Evaluation {
  const types = ['all', ...new Set(texts.flatMap((t) => t.spans.map((s) => s.type)).sort())];
  const found = counter.names('precision ').filter((name) => name !== 'stop');
  return {
    texts: texts.length,
    recall: Object.fromEntries(
      types.map((type) => [type, { any: counter.share(`any ${type}`), full: counter.share(`full ${type}`) }]),
    ),
    precision: {
      stop: counter.share('precision stop'),
      warn: counter.share('precision'),
      byType: Object.fromEntries(found.sort().map((type) => [type, counter.share(`precision ${type}`)])),
    },
    clean: { stop: counter.share('clean stop'), warn: counter.share('clean') },
    alarms: { clean: counter.alarms(true), all: counter.alarms(false) },
    emptied: counter.share('emptied'),
  };
}

/** Counts hits of named questions. */
class Counter {
  private readonly counts = new Map<string, [hits: number, of: number]>();
  private readonly words = { all: 0, clean: 0 };
  add(name: string, hit: boolean): void {
    const [hits, of] = this.counts.get(name) ?? [0, 0];
    this.counts.set(name, [hits + Number(hit), of + 1]);
  }
  share(name: string): Proportion {
    return wilsonProportion(...(this.counts.get(name) ?? [0, 0]));
  }
  addWords(words: number, isClean: boolean): void {
    this.words.all += words;
    if (isClean) this.words.clean += words;
  }
  addAlarm(tier: string, isClean: boolean): void {
    for (const where of isClean ? ['all', 'clean'] : ['all']) {
      const [hits] = this.counts.get(`alarm ${where}${tier}`) ?? [0];
      this.counts.set(`alarm ${where}${tier}`, [hits + 1, 0]);
    }
  }
  alarms(isClean: boolean): Alarms {
    const where = isClean ? 'clean' : 'all';
    const rate = (tier: string) =>
      wilsonProportion(this.counts.get(`alarm ${where}${tier}`)?.[0] ?? 0, this.words[where]);
    return { stop: rate(' stop'), warn: rate('') };
  }
  names(prefix: string): string[] {
    return [...this.counts.keys()]
      .filter((name) => name.startsWith(prefix))
      .map((name) => name.slice(prefix.length));
  }
}
