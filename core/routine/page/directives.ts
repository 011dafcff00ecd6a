import type { Element } from 'hast';
import { lengthText } from '../../texts/routine.ts';
import { lawText } from '../laws.ts';
import { codeLists, deadlines, type ListName } from '../routine.ts';
import { codeListTree, conditionList } from './code-lists.ts';
import { deadlineTable } from './deadlines.ts';
import type { RoutinePageInput } from './input.ts';
import { bodyList, flowList, ladder, phaseList } from './process.ts';
import { areaList, referralList, reportTable, sourceList } from './reference-lists.ts';

/** A directive in a sentence: `:frist[svar]`. */
export interface InlineDirective {
  /** The values that it takes. */
  values(input: RoutinePageInput): readonly string[];
  /** What it is replaced by. */
  text(input: RoutinePageInput, value: string): string;
  /** The part of the head that it shows, as a key of `requiredParts`. */
  shows?(value: string): string;
}

export const INLINE_DIRECTIVES: Record<string, InlineDirective> = {
  frist: {
    values: ({ routine }) => deadlines(routine).map(([key]) => key),
    text({ routine }, value) {
      const deadline = routine.frister[value];
      return deadline ? lengthText(deadline) : value;
    },
    shows: (value) => `frister/${value}`,
  },
  lag: {
    values: ({ laws }) => laws?.lagrum.map(({ id }) => id) ?? [],
    text: ({ laws }, value) => (laws ? lawText(laws, value) : value),
  },
};

/** A directive on a separate line: `::nivåer`, `::kodlista[orsak]`. */
export interface BlockDirective {
  /** The values that it takes; left out when it takes none. */
  values?(input: RoutinePageInput): readonly string[];
  /** What it is replaced by. */
  block(input: RoutinePageInput, value: string): Element;
  /** The parts of the head that it shows, as keys of `requiredParts`. */
  shows(input: RoutinePageInput, value: string): readonly string[];
}

export const BLOCK_DIRECTIVES: Record<string, BlockDirective> = {
  nivåer: { block: ({ routine }) => ladder(routine), shows: () => ['nivåer'] },
  faser: { block: ({ routine }) => phaseList(routine), shows: () => ['faser'] },
  frister: {
    block: ({ routine }) => deadlineTable(routine),
    shows: ({ routine }) => deadlines(routine).map(([key]) => `frister/${key}`),
  },
  kodlista: {
    values: ({ routine }) => codeLists(routine).map(([name]) => name),
    block: ({ routine }, value) => codeListTree(routine, value as ListName),
    shows: (_input, value) => [`kodlistor/${value}`],
  },
  villkor: { block: ({ routine }) => conditionList(routine), shows: () => ['villkor'] },
  flöde: {
    values: ({ routine }) => (routine.flöden ?? []).map(({ id }) => id),
    block: ({ routine }, value) => flowList(routine, value),
    shows: (_input, value) => [`flöden/${value}`],
  },
  rapporter: { block: ({ routine }) => reportTable(routine), shows: () => ['rapporter'] },
  hänvisningar: { block: ({ routine, laws }) => referralList(routine, laws), shows: () => ['hänvisningar'] },
  organ: { block: ({ routine }) => bodyList(routine), shows: () => ['organ'] },
  områden: { block: ({ routine }) => areaList(routine), shows: () => ['områden'] },
  källor: { block: (input) => sourceList(input), shows: () => ['källor'] },
};

/** Every part of the head that a page must show, with its path in the head. */
export function requiredParts({ routine }: RoutinePageInput): Map<string, (string | number)[]> {
  const parts = new Map<string, (string | number)[]>();
  for (const key of [
    'organ',
    'områden',
    'faser',
    'nivåer',
    'villkor',
    'rapporter',
    'hänvisningar',
    'källor',
  ] as const)
    if (routine[key]) parts.set(key, [key]);
  for (const [key] of deadlines(routine)) parts.set(`frister/${key}`, ['frister', key]);
  for (const [name] of codeLists(routine)) parts.set(`kodlistor/${name}`, ['kodlistor', name]);
  for (const [index, { id }] of (routine.flöden ?? []).entries())
    parts.set(`flöden/${id}`, ['flöden', index]);
  return parts;
}
