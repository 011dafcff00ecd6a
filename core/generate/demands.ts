import type { Case } from '../case/case.ts';
import { isFilled } from '../routine/classification.ts';
import { applies, FIELD_PATHS, type Field, fieldCodes, UNCLASSED_FIELDS } from '../routine/field-values.ts';
import { type Demanded, deadlines, type Routine } from '../routine/routine.ts';
import { randomBelow } from './random.ts';

const NUMBERS: Partial<Record<Field, string>> = {
  diarienummer: '2025-0100',
  'externt-nummer': 'AVV-2025-0100',
};

/** What a routine demands before a generated case can go on. */
export interface Demands {
  /** What an answer needs. */
  answer: readonly Demanded[];
  /** Whether a phase needs a confirmation to the reporter. */
  confirmation: boolean;
  /** Whether the case is classified as soon as it is read. */
  early: boolean;
  /** The highest level that needs nothing to be done first. */
  level: number;
}

/** Returns what a routine demands, in its phases, its deadlines and its conditions. */
export function demandsOf(routine: Routine): Demands {
  const answers = deadlines(routine).filter(([, { 'klar-vid': ends }]) =>
    ends.some(({ händelse }) => händelse === 'svar'),
  );
  const blocked = routine.nivåer.find((one) => one['kräver-först'])?.nr ?? Number.POSITIVE_INFINITY;
  return {
    level: blocked - 1,
    answer: answers.flatMap(([, { kräver = [] }]) => kräver),
    confirmation: routine.faser.some(({ kräver = [] }) => kräver.includes('bekräftelse')),
    early: (routine.villkor ?? []).some(
      (one) =>
        one.krav === 'krav' && one['från-fas'] === 'samordning' && !UNCLASSED_FIELDS.includes(one.fält),
    ),
  };
}

/** Fills in what the routine demands of a case in its phase and on its level, and empties what it closes. */
export function withConditions(file: Case, routine: Routine, random: () => number): Case {
  const own = structuredClone(file);
  const fill = (field: Field) => {
    if (!isFilled(own, field)) set(own, field, NUMBERS[field] ?? draw(routine, field, random));
  };
  const reached = (phase: string) => routine.faser.findIndex(({ kod }) => kod === phase);
  for (const { fält, krav, när, ...condition } of routine.villkor ?? []) {
    if (reached(condition['från-fas'] ?? '') > reached(own.hantering.fas) || !applies(när, own)) continue;
    if (krav === 'krav') fill(fält);
    if (krav === 'stangt' && isFilled(own, fält)) set(own, fält, undefined);
  }
  for (const { nr, kräver = [] } of routine.nivåer.filter((level) => level.nr <= own.hantering.nivå))
    if (nr > 1) for (const one of kräver) if (one in FIELD_PATHS) fill(one as Field);
  return own;
}

/** A code of a field that needs no words. */
function draw(routine: Routine, field: Field, random: () => number): string | string[] {
  const codes = (fieldCodes(routine, field) ?? []).filter((code) => !('kräver-text' in code));
  const code = codes[randomBelow(random, codes.length)]?.kod ?? '';
  return field === 'ärendet' ? [code] : code;
}

function set(file: Case, field: Field, value: string | string[] | undefined): void {
  const path = [...FIELD_PATHS[field]];
  const last = path.pop() ?? '';
  let at = file.hantering as unknown as Record<string, unknown>;
  for (const key of path) {
    at[key] ??= {};
    at = at[key] as Record<string, unknown>;
  }
  if (value === undefined) delete at[last];
  else at[last] = value;
}
