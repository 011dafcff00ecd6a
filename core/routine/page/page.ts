import type { Heading, Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import remarkHtml from 'remark-html';
import { visit } from 'unist-util-visit';
import type { Fault } from '../../fault.ts';
import { positionAt } from '../../position.ts';
import { ROUTINE_TEXTS, type RoutineRule } from '../../texts/routine.ts';
import { suggestion } from '../../texts/suggestion.ts';
import { withHint } from '../../violation.ts';
import type { DataPath } from '../../yaml/parse.ts';
import { type Laws, lawProblem } from '../laws.ts';
import type { Routine } from '../routine.ts';
import { lawCitationOffsets } from '../rules/laws.ts';
import { BLOCK_DIRECTIVES, INLINE_DIRECTIVES, requiredParts } from './directives.ts';
import { SANITIZE_SCHEMA } from './html.ts';
import type { RoutinePageInput } from './input.ts';
import { authoredText, colonsInWords, headingId, smallSchemes } from './markdown.ts';
import { REFERRALS } from './reference-lists.ts';

/** A routine's page: HTML that is safe to show, its headings, and the faults of the text. */
export interface RoutinePage {
  html: string;
  /** The headings of the second level, for the table of contents. */
  headings: { id: string; text: string }[];
  /** With lines counted from the first line of the text. */
  faults: Fault[];
  /** The parts of the head that the page does not show. */
  unused: { path: DataPath; text: string }[];
}

/**
 * Makes a routine's page from its text and its head. A directive is replaced by the value in the head, so that the page
 * and the process cannot differ. Never throws.
 *
 * @param body the Markdown under the head
 * @param laws the register of laws; without it, legal references are neither checked nor written out
 * @example routinePage(routine, 'Svar inom :frist[svar].').html // '<p>Svar inom 3 månader.</p>\n'
 */
export function routinePage(routine: Routine, body: string, laws?: Laws): RoutinePage {
  const faults: Fault[] = [];
  const headings: RoutinePage['headings'] = [];
  const shown = new Set<string>();
  const ids = new Set(RESERVED_IDS);
  const fault: AddFault = ({ position }, code, hint) => {
    const { line, column } = position?.start ?? { line: 1, column: 1 };
    faults.push({ code, line, column, text: withHint(ROUTINE_TEXTS[code], hint) });
  };
  const cited: string[] = [];
  const input: RoutinePageInput = { routine, laws, cited };
  const fill = () => (tree: Root) => {
    // The list of sources can come before the last law that the text refers to.
    visit(tree, { type: 'textDirective', name: 'lag' }, (node) => void cited.push(textOf(node)));
    visit(tree, (node) => {
      if (node.type === 'textDirective') fillInline(input, node, shown, fault);
      else if (node.type === 'leafDirective') fillBlock(input, node, shown, fault);
      else if (node.type === 'containerDirective') fault(node, 'directive-place');
      else markdownRules(node, fault);
      if (node.type === 'heading') headings.push(...anchor(node, ids));
    });
  };
  const html = String(
    remark()
      .use(remarkDirective)
      .use(colonsInWords)
      .use(smallSchemes)
      .use(fill)
      .use(remarkHtml, { sanitize: SANITIZE_SCHEMA })
      .processSync(body),
  );
  const unused = [...requiredParts(input)]
    .filter(([part]) => !shown.has(part))
    .map(([part, path]) => ({ path, text: `${ROUTINE_TEXTS['value-unused']} ${showHint(part)}` }));
  return { html, headings, faults, unused };
}

type TextDirective = Extract<Nodes, { type: 'textDirective' }>;
type LeafDirective = Extract<Nodes, { type: 'leafDirective' }>;
type AddFault = (node: Pick<Nodes, 'position'>, code: RoutineRule, hint?: string) => void;

/** The directive of that name; not a member that every object has, such as `toString`. */
function directiveNamed<D>(directives: Readonly<Record<string, D>>, name: string): D | undefined {
  return Object.hasOwn(directives, name) ? directives[name] : undefined;
}

function fillInline(input: RoutinePageInput, node: TextDirective, shown: Set<string>, fault: AddFault): void {
  const { name } = node;
  const directive = directiveNamed(INLINE_DIRECTIVES, name);
  const value = textOf(node);
  let text = `:${name}${value ? `[${value}]` : ''}`;
  if (!directive) {
    if (directiveNamed(BLOCK_DIRECTIVES, name)) fault(node, 'directive-place');
    else fault(node, 'directive-unknown', suggestion(name, Object.keys(INLINE_DIRECTIVES)));
  } else if (directive.values(input).includes(value)) {
    const problem = name === 'lag' && input.laws ? lawProblem(input.laws, value) : undefined;
    if (problem) fault(node, problem);
    else text = directive.text(input, value);
    if (directive.shows) shown.add(directive.shows(value));
  } else if (name === 'lag' && input.laws)
    fault(node, 'law-unknown', suggestion(value, directive.values(input)));
  else if (name !== 'lag') fault(node, 'directive-value', suggestion(value, directive.values(input)));
  node.data = { hName: 'span', hProperties: {}, hChildren: [{ type: 'text', value: text }] };
}

function fillBlock(input: RoutinePageInput, node: LeafDirective, shown: Set<string>, fault: AddFault): void {
  const { name } = node;
  const directive = directiveNamed(BLOCK_DIRECTIVES, name);
  const value = textOf(node);
  if (!directive) {
    if (directiveNamed(INLINE_DIRECTIVES, name)) fault(node, 'directive-place');
    else fault(node, 'directive-unknown', suggestion(name, Object.keys(BLOCK_DIRECTIVES)));
    return;
  }
  const values = directive.values?.(input) ?? [''];
  if (!values.includes(value)) {
    fault(node, 'directive-value', directive.values ? suggestion(value, values) : `Skriv bara ::${name}.`);
    return;
  }
  for (const part of directive.shows(input, value)) shown.add(part);
  const { tagName, properties, children } = directive.block(input, value);
  node.data = { hName: tagName, hProperties: properties, hChildren: children };
}

/** A length of time that belongs in the head. "Varje månad" and "en månad", a report's period, are not deadlines. */
const LENGTH = /\b(?:\d+|två|tre|fyra|fem|sex|tio|tolv)\s(?:månader|arbetsdagar|veckor)\b/gi;

/** Finds Markdown that a routine's page cannot show, and laws and lengths of time that are written out. */
function markdownRules(node: Nodes, fault: AddFault): void {
  if (node.type === 'html' && !node.value.startsWith('<!--')) fault(node, 'page-html');
  if (node.type === 'image' || node.type === 'imageReference') fault(node, 'page-image');
  if (node.type === 'heading' && node.depth === 1) fault(node, 'page-heading');
  if (!['paragraph', 'heading'].includes(node.type)) return;
  const text = authoredText(node);
  const places = [
    ...lawCitationOffsets(text).map((at) => [at, 'law-written-out'] as const),
    ...[...text.matchAll(LENGTH)].map(({ index }) => [index, 'length-written-out'] as const),
  ];
  const start = node.position?.start ?? { line: 1, column: 1 };
  for (const [at, code] of places) {
    const { line: row } = positionAt(text, at);
    const place = row === 1 ? start : { line: start.line + row - 1, column: 1 };
    fault({ position: { start: place, end: place } }, code);
  }
}

/** The ids that the site's own elements on the page have. */
const RESERVED_IDS = ['innehall', 'pa-sidan', 'versioner', 'kort', 'hela', REFERRALS];

/**
 * Gives a heading its id; returns it when the table of contents shows it. A repeated heading gets `-2`, `-3` and so on.
 */
function anchor(node: Heading, ids: Set<string>): { id: string; text: string }[] {
  const text = textOf(node);
  let id = headingId(text);
  for (let repeat = 2; ids.has(id); repeat++) id = `${headingId(text)}-${repeat}`;
  ids.add(id);
  node.data = { ...node.data, hProperties: { id } };
  return node.depth === 2 ? [{ id, text }] : [];
}

function showHint(part: string): string {
  const [key = '', value] = part.split('/');
  if (key === 'frister') return `Skriv ::frister på en egen rad, eller :frist[${value}] i en mening.`;
  if (key === 'kodlistor') return `Skriv ::kodlista[${value}] på en egen rad, eller ta bort listan.`;
  if (key === 'flöden') return `Skriv ::flöde[${value}] på en egen rad, eller ta bort flödet.`;
  return `Skriv ::${key} på en egen rad.`;
}
