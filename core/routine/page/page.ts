import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import remarkHtml from 'remark-html';
import type { Fault } from '../../fault.ts';
import { suggestion } from '../../texts/file.ts';
import { ROUTINE_TEXTS, type RoutineRule } from '../../texts/routine.ts';
import { withHint } from '../../violation.ts';
import type { DataPath } from '../../yaml/parse.ts';
import { type Laws, lawProblem } from '../laws.ts';
import type { Routine } from '../routine.ts';
import { lawCitationOffsets } from '../rules/laws.ts';
import { BLOCK_DIRECTIVES, INLINE_DIRECTIVES, requiredParts } from './directives.ts';
import { SANITIZE_SCHEMA } from './html.ts';
import type { RoutinePageInput } from './input.ts';
import { authoredText, isColonInNumber, type Node, nodes, slug, textOf } from './markdown.ts';

/** A routine's page: HTML that is safe to show, its headings, and what is wrong with the text. */
export interface RoutinePage {
  html: string;
  headings: { id: string; text: string }[];
  /** Counted from the first line of the text. */
  faults: Fault[];
  /** What the head says and the page does not show. */
  unused: { path: DataPath; text: string }[];
}

/**
 * Makes a routine's page from its text and its head. A directive is replaced by what the head says, so that
 * the page and the process cannot differ. Pure; never throws.
 */
export function routinePage(routine: Routine, body: string, laws?: Laws): RoutinePage {
  const faults: Fault[] = [];
  const headings: RoutinePage['headings'] = [];
  const shown = new Set<string>();
  const ids = new Set(RESERVED_IDS);
  const fault = (node: Node, code: RoutineRule, hint?: string) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    faults.push({ code, line, column, text: withHint(ROUTINE_TEXTS[code], hint) });
  };
  const facts: RoutinePageInput = { routine, laws, cited: [] };
  const fill = () => (tree: unknown) => {
    const all = [...nodes(tree as Node)];
    const cited = all.filter(({ type, name }) => type === 'textDirective' && name === 'lag');
    const known: RoutinePageInput = { ...facts, cited: cited.map(textOf) };
    for (const node of all) {
      if (node.type === 'textDirective') fillInline(known, node, shown, fault);
      else if (node.type === 'leafDirective') fillBlock(known, node, shown, fault);
      else if (node.type === 'containerDirective') fault(node, 'directive-place');
      else markdownRules(node, fault);
      if (node.type === 'heading') headings.push(...anchor(node, ids));
    }
  };
  const html = String(
    remark().use(remarkDirective).use(fill).use(remarkHtml, { sanitize: SANITIZE_SCHEMA }).processSync(body),
  );
  const unused = [...requiredParts(facts)]
    .filter(([part]) => !shown.has(part))
    .map(([part, path]) => ({ path, text: `${ROUTINE_TEXTS['value-unused']} ${showHint(part)}` }));
  return { html, headings, faults, unused };
}

type AddFault = (node: Node, code: RoutineRule, hint?: string) => void;

function fillInline(facts: RoutinePageInput, node: Node, shown: Set<string>, fault: AddFault): void {
  const { name = '' } = node;
  const directive = INLINE_DIRECTIVES[name];
  const value = textOf(node);
  let text = `:${name}${value ? `[${value}]` : ''}`;
  if (isColonInNumber(node)) {
    // It stays as it was written.
  } else if (!directive) {
    if (BLOCK_DIRECTIVES[name]) fault(node, 'directive-place');
    else fault(node, 'directive-unknown', suggestion(name, Object.keys(INLINE_DIRECTIVES)));
  } else if (directive.values(facts).includes(value)) {
    const problem = name === 'lag' && facts.laws ? lawProblem(facts.laws, value) : undefined;
    if (problem) fault(node, problem);
    else text = directive.text(facts, value);
    if (directive.shows) shown.add(directive.shows(value));
  } else if (name === 'lag' && facts.laws)
    fault(node, 'law-unknown', suggestion(value, directive.values(facts)));
  else if (name !== 'lag') fault(node, 'directive-value', suggestion(value, directive.values(facts)));
  node.data = { hName: 'span', hProperties: {}, hChildren: [{ type: 'text', value: text }] };
}

function fillBlock(facts: RoutinePageInput, node: Node, shown: Set<string>, fault: AddFault): void {
  const { name = '' } = node;
  const directive = BLOCK_DIRECTIVES[name];
  const value = textOf(node);
  if (!directive) {
    if (INLINE_DIRECTIVES[name]) fault(node, 'directive-place');
    else fault(node, 'directive-unknown', suggestion(name, Object.keys(BLOCK_DIRECTIVES)));
    return;
  }
  const values = directive.values?.(facts) ?? [''];
  if (!values.includes(value)) {
    fault(node, 'directive-value', directive.values ? suggestion(value, values) : `Skriv bara ::${name}.`);
    return;
  }
  for (const part of directive.shows(facts, value)) shown.add(part);
  const { tagName, properties, children } = directive.block(facts, value);
  node.data = { hName: tagName, hProperties: properties, hChildren: children };
}

/** A time that belongs in the head. "Varje månad" and "en månad" as a period of a report are no deadlines. */
const LENGTH = /\b(?:\d+|två|tre|fyra|fem|sex|tio|tolv)\s(?:månader|arbetsdagar|veckor)\b/gi;

/** What Markdown can say and a routine's page cannot show, and law that is written out. */
function markdownRules(node: Node, fault: AddFault): void {
  if (node.type === 'html' && !node.value?.startsWith('<!--')) fault(node, 'page-html');
  if (node.type === 'image' || node.type === 'imageReference') fault(node, 'page-image');
  if (node.type === 'heading' && node.depth === 1) fault(node, 'page-heading');
  if (!['paragraph', 'heading'].includes(node.type)) return;
  const text = authoredText(node);
  const { line = 1, column = 1 } = node.position?.start ?? {};
  const places = [
    ...lawCitationOffsets(text).map((at) => [at, 'law-written-out'] as const),
    ...[...text.matchAll(LENGTH)].map(({ index }) => [index, 'length-written-out'] as const),
  ];
  for (const [at, code] of places) {
    const above = text.slice(0, at).split('\n').length - 1;
    fault(
      { type: 'text', position: { start: { line: line + above, column: above === 0 ? column : 1 } } },
      code,
    );
  }
}

/** The addresses that the page has of its own. */
const RESERVED_IDS = ['innehall', 'pa-sidan', 'versioner'];

/** Gives a heading its address; those that the table of contents shows are given back. */
function anchor(node: Node, ids: Set<string>): { id: string; text: string }[] {
  const text = textOf(node);
  let id = slug(text);
  for (let again = 2; ids.has(id); again++) id = `${slug(text)}-${again}`;
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
