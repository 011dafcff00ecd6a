import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkHtml from 'remark-html';
import { visit } from 'unist-util-visit';
import type { Result } from '../../schemas/types.ts';
import { conflictFaults } from '../conflict-markers.ts';
import { detect } from '../deid/detect.ts';
import { type Fault, sortFaults } from '../fault.ts';
import { shiftFaults, splitFrontMatter } from '../front-matter.ts';
import { positionAt } from '../position.ts';
import { SANITIZE_SCHEMA } from '../routine/page/html.ts';
import { smallSchemes } from '../routine/page/markdown.ts';
import { schemaFaults } from '../schema/faults.ts';
import { RESULT_TEXTS } from '../texts/result.ts';

/** What some reports have led to: a head, and a short text as HTML that is safe to show. */
export interface RenderedResult {
  result: Result;
  html: string;
}

/** The longest text of a card, in UTF-16 code units. */
const MAX_TEXT_LENGTH = 600;

/**
 * Reads the file of a result: a head that follows the schema, then a short text. Returns every fault at once. Never
 * throws.
 *
 * @param allow words that name no person
 */
export function readResult(
  source: string,
  allow: readonly string[] = [],
): { rendered: RenderedResult | undefined; faults: Fault[] } {
  const conflicts = conflictFaults(source, true);
  if (conflicts.length > 0) return { rendered: undefined, faults: conflicts };
  const file = splitFrontMatter(source);
  if (!file) return { rendered: undefined, faults: [{ line: 1, column: 1, ...fault('no-front-matter') }] };
  const { head, body, linesBeforeBody } = file;
  const ofHead = head.faults.length > 0 ? head.faults : schemaFaults('result', head);
  if (ofHead.length > 0) return { rendered: undefined, faults: shiftFaults(ofHead, 1) };
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

const TOP = { line: 1, column: 1 };

function readText(body: string, allow: readonly string[]): { html: string; faults: Fault[] } {
  const faults: Fault[] = [];
  const checkNodes = () => (tree: Root) =>
    visit(tree, ({ type, position }) => {
      if (/^(?:heading|html|image|table|code|thematicBreak)/.test(type))
        faults.push({ ...(position?.start ?? TOP), ...fault('result-form') });
    });
  const html = String(
    remark()
      .use(checkNodes)
      .use(smallSchemes)
      .use(remarkHtml, { sanitize: SANITIZE_SCHEMA })
      .processSync(body),
  );
  if (body.trim() === '') faults.push({ ...TOP, ...fault('result-text') });
  if (body.trim().length > MAX_TEXT_LENGTH) faults.push({ ...TOP, ...fault('result-long') });
  for (const { start } of findIdentifying(body, allow))
    faults.push({ ...positionAt(body, start), ...fault('result-identifies') });
  return { html, faults: faults.map(({ code, line, column, text }) => ({ code, line, column, text })) };
}

/** What may identify a person. Warnings count, too: the text is public, and no one vouches for it. */
function findIdentifying(text: string, allow: readonly string[]) {
  return detect(text, { allow }).filter(({ tier }) => tier !== 'note');
}

function fault(code: keyof typeof RESULT_TEXTS): Pick<Fault, 'code' | 'text'> {
  return { code, text: RESULT_TEXTS[code] };
}
