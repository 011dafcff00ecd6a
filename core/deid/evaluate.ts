import type { Finding } from './finding.ts';
import { type Proportion, wilsonProportion } from './proportion.ts';

/** A text whose identifiers are marked, in UTF-16 offsets. */
export interface AnnotatedText {
  id: string;
  text: string;
  spans: readonly { start: number; end: number; type: string }[];
}

/** How well a detector did on marked texts, each figure with a confidence interval. */
export interface Evaluation {
  texts: number;
  /** Recall by type and for `all`: marks that overlap any finding, and marks that findings cover in full. */
  recall: Record<string, { any: Proportion; full: Proportion }>;
  /** Findings that touch a mark, by tier: `warn` includes `stop`, since the reporter sees both. */
  precision: { stop: Proportion; warn: Proportion; byType: Record<string, Proportion> };
  /** False alarms: texts with no marks that have a finding. */
  clean: { stop: Proportion; warn: Proportion };
  /** Texts with marks whose every mark is covered in full. */
  emptied: Proportion;
}

/**
 * Compares the findings of a detector with the marks. Notes and protected identity are left out: they are no
 * identifiers in themselves, and are not marked.
 */
export function evaluate(texts: readonly AnnotatedText[], detect: (text: string) => Finding[]): Evaluation {
  const counter = new Counter();
  for (const marked of texts) {
    const findings = detect(marked.text).filter((f) => f.tier !== 'note' && f.type !== 'protected');
    if (marked.spans.length === 0) countClean(counter, findings);
    else countMarked(counter, marked, findings);
    for (const finding of findings) {
      const right = marked.spans.some((span) => touches(span, finding));
      counter.add(`precision ${finding.type}`, right);
      counter.add('precision', right);
      if (finding.tier === 'stop') counter.add('precision stop', right);
    }
  }
  return evaluationOf(texts, counter);
}

function countClean(counter: Counter, findings: readonly Finding[]): void {
  counter.add('clean', findings.length > 0);
  counter.add(
    'clean stop',
    findings.some((f) => f.tier === 'stop'),
  );
}

function countMarked(counter: Counter, marked: AnnotatedText, findings: readonly Finding[]): void {
  for (const span of marked.spans) {
    for (const type of [span.type, 'all']) {
      counter.add(
        `any ${type}`,
        findings.some((f) => touches(span, f)),
      );
      counter.add(`full ${type}`, isCovered(span, findings));
    }
  }
  counter.add(
    'emptied',
    marked.spans.every((span) => isCovered(span, findings)),
  );
}

type Span = { start: number; end: number };
const touches = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Whether the findings, which are sorted, together cover a span in full. */
function isCovered(span: Span, findings: readonly Finding[]): boolean {
  let at = span.start;
  for (const finding of findings) if (finding.start <= at && finding.end > at) at = finding.end;
  return at >= span.end;
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
    emptied: counter.share('emptied'),
  };
}

/** Counts hits of named questions. */
class Counter {
  private readonly counts = new Map<string, [hits: number, of: number]>();
  add(name: string, hit: boolean): void {
    const [hits, of] = this.counts.get(name) ?? [0, 0];
    this.counts.set(name, [hits + Number(hit), of + 1]);
  }
  share(name: string): Proportion {
    return wilsonProportion(...(this.counts.get(name) ?? [0, 0]));
  }
  names(prefix: string): string[] {
    return [...this.counts.keys()]
      .filter((name) => name.startsWith(prefix))
      .map((name) => name.slice(prefix.length));
  }
}
