import type { Finding } from './finding.ts';
import { type Proportion, wilsonProportion } from './proportion.ts';

/** A text with what identifies in it marked, in UTF-16 offsets. */
export interface AnnotatedText {
  id: string;
  text: string;
  spans: readonly { start: number; end: number; type: string }[];
}

export interface Evaluation {
  texts: number;
  /** Recall by type and for all: any overlap with a finding, and covered whole by findings. */
  recall: Record<string, { any: Proportion; full: Proportion }>;
  /** Findings that touch something marked, by tier: `warn` counts stops too, since both ask the reporter. */
  precision: { stop: Proportion; warn: Proportion; byType: Record<string, Proportion> };
  /** Texts with nothing marked in which something was found. */
  clean: { stop: Proportion; warn: Proportion };
  /** Texts with something marked in which nothing marked was left. */
  emptied: Proportion;
}

/** Compares what a detector finds with what is marked. Notes and protected identity ask other questions, and are left out. */
export function evaluate(texts: readonly AnnotatedText[], detect: (text: string) => Finding[]): Evaluation {
  const count = new Counter();
  for (const marked of texts) {
    const findings = detect(marked.text).filter((f) => f.tier !== 'note' && f.type !== 'protected');
    if (marked.spans.length === 0) cleanText(count, findings);
    else identifying(count, marked, findings);
    for (const finding of findings) {
      const right = marked.spans.some((span) => touches(span, finding));
      count.add(`precision ${finding.type}`, right);
      count.add('precision', right);
      if (finding.tier === 'stop') count.add('precision stop', right);
    }
  }
  return report(texts, count);
}

function cleanText(count: Counter, findings: readonly Finding[]): void {
  count.add('clean', findings.length > 0);
  count.add(
    'clean stop',
    findings.some((f) => f.tier === 'stop'),
  );
}

function identifying(count: Counter, marked: AnnotatedText, findings: readonly Finding[]): void {
  for (const span of marked.spans) {
    for (const type of [span.type, 'all']) {
      count.add(
        `any ${type}`,
        findings.some((f) => touches(span, f)),
      );
      count.add(`full ${type}`, isCovered(span, findings));
    }
  }
  count.add(
    'emptied',
    marked.spans.every((span) => isCovered(span, findings)),
  );
}

type Span = { start: number; end: number };
const touches = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Whether sorted findings together leave nothing of a span. */
function isCovered(span: Span, findings: readonly Finding[]): boolean {
  let at = span.start;
  for (const finding of findings) if (finding.start <= at && finding.end > at) at = finding.end;
  return at >= span.end;
}

function report(texts: readonly AnnotatedText[], count: Counter): Evaluation {
  const types = ['all', ...new Set(texts.flatMap((t) => t.spans.map((s) => s.type)).sort())];
  const found = count.names('precision ').filter((name) => name !== 'stop');
  return {
    texts: texts.length,
    recall: Object.fromEntries(
      types.map((type) => [type, { any: count.share(`any ${type}`), full: count.share(`full ${type}`) }]),
    ),
    precision: {
      stop: count.share('precision stop'),
      warn: count.share('precision'),
      byType: Object.fromEntries(found.sort().map((type) => [type, count.share(`precision ${type}`)])),
    },
    clean: { stop: count.share('clean stop'), warn: count.share('clean') },
    emptied: count.share('emptied'),
  };
}

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
