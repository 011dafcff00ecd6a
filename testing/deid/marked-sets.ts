import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AnnotatedText } from '../../core/deid/evaluate.ts';
import { parseMarked } from '../deid.ts';

/** The marked texts of one writer, or of a few. */
export interface MarkedSet {
  name: string;
  texts: AnnotatedText[];
  /** Whether rules were written from them, so that how much the rules find in them says little. */
  isReadForRules: boolean;
}

const FOLDER = path.join(import.meta.dirname, '../../core/deid/testdata');
/** What is measured and not trained on. */
const UNSEEN = /^blind-(?:[89]|10)\.jsonl$/;
const READ_FOR_RULES = /^(?:blind(?:-[2-5])?\.jsonl|written(?:-2)?\.txt)$/;

const linesOf = (name: string) =>
  readFileSync(path.join(FOLDER, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

/** Reads all texts with marks that the tagger is trained on. */
export function markedSets(): MarkedSet[] {
  const names = readdirSync(FOLDER)
    .filter((name) => !UNSEEN.test(name))
    .sort();
  return [
    ...names
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => ({ name, texts: linesOf(name).map((line): AnnotatedText => JSON.parse(line)) })),
    ...names
      .filter((name) => /^(?:written|taught-)/.test(name))
      .map((name) => ({
        name,
        texts: linesOf(name).map((line, i) =>
          parseMarked(line.replaceAll('\\n', '\n'), `${path.parse(name).name}-${i + 1}`),
        ),
      })),
  ].map((set) => ({ ...set, isReadForRules: READ_FOR_RULES.test(set.name) }));
}
