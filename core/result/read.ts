import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkHtml from 'remark-html';
import { visit } from 'unist-util-visit';
import type { Result } from '../../schemas/types.ts';
import { detect } from '../deid/detect.ts';
import { type Fault, sortFaults } from '../fault.ts';
import { shiftFaults, splitFrontMatter } from '../front-matter.ts';
import { positionAt } from '../position.ts';
import { SANITIZE_SCHEMA } from '../routine/page/html.ts';
import { schemaFaults } from '../schema/faults.ts';
import { RESULT_TEXTS } from '../texts/result.ts';

/** What some reports have led to: a head, and a short text as HTML that is safe to show. */
export interface RenderedResult {
  result: Result;
  html: string;
}

/** The most that a card can hold. */
const MAX_TEXT_LENGTH = 600;

/**
 * Reads a result's file: a head that follows the schema, then a short text. Never throws.
 * @param allow words that name no person
 */
export function readResult(
  source: string,
  allow: readonly string[] = [],
): { rendered: RenderedResult | undefined; faults: Fault[] } {
  const file = splitFrontMatter(source);
  if (!file) return { rendered: undefined, faults: [{ line: 1, column: 1, ...fault('no-front-matter') }] };
  const { head, body, linesBeforeBody } = file;
  const found = head.faults.length > 0 ? head.faults : schemaFaults('result', head);
  if (found.length > 0) return { rendered: undefined, faults: shiftFaults(found, 1) };
  const result = head.value as Result;
  const inHead: Fault[] = [];
  if (result.ärenden && result.ärenden.length !== result.antal)
    inHead.push({ ...head.locate(['ärenden'], true), ...fault('result-count') });
  for (const key of ['titel', 'vem'] as const)
    if (findIdentifying(result[key], allow).length > 0)
      inHead.push({ ...head.locate([key]), ...fault('result-identifies') });
  const { html, faults } = readText(body, allow);
  return {
    rendered: { result, html },
    faults: sortFaults([...shiftFaults(inHead, 1), ...shiftFaults(faults, linesBeforeBody)]),
  };
}

function readText(body: string, allow: readonly string[]): { html: string; faults: Fault[] } {
  const faults: Fault[] = [];
  const look = () => (tree: Root) =>
    visit(tree, ({ type, position }) => {
      if (/^(?:heading|html|image|table|code|thematicBreak)/.test(type))
        faults.push({ ...(position?.start ?? TOP), ...fault('result-form') });
    });
  const html = String(remark().use(look).use(remarkHtml, { sanitize: SANITIZE_SCHEMA }).processSync(body));
  if (body.trim() === '') faults.push({ ...TOP, ...fault('result-text') });
  if (body.trim().length > MAX_TEXT_LENGTH) faults.push({ ...TOP, ...fault('result-long') });
  for (const { start } of findIdentifying(body, allow))
    faults.push({ ...positionAt(body, start), ...fault('result-identifies') });
  return { html, faults: faults.map(({ code, line, column, text }) => ({ code, line, column, text })) };
}

const TOP = { line: 1, column: 1 };

/** What may identify a person. A word's certainty is not asked for: the text is made to be shown to all. */
function findIdentifying(text: string, allow: readonly string[]) {
  return detect(text, { allow }).filter(({ tier }) => tier !== 'note');
}

function fault(code: keyof typeof RESULT_TEXTS): Pick<Fault, 'code' | 'text'> {
  return { code, text: RESULT_TEXTS[code] };
}
