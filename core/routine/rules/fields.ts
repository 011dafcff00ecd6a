import { suggestion } from '../../texts/file.ts';
import type { RoutineRule } from '../../texts/routine.ts';
import type { AddViolation } from '../../violation.ts';
import { type ListName, NUMBER_FIELDS, type Routine } from '../routine.ts';

/** A condition is about fields that have lists and codes that are in them, and no two contradict each other. */
export function fieldRules(
  { villkor = [], kodlistor, faser }: Routine,
  add: AddViolation<RoutineRule>,
): void {
  const seen = new Map<string, string>();
  for (const [index, { fält, krav, när, 'från-fas': from }] of villkor.entries()) {
    const path = ['villkor', index];
    if (!NUMBER_FIELDS.includes(fält) && !kodlistor[fält as ListName]) add('rule-field', [...path, 'fält']);
    if (from !== undefined && !faser.some(({ kod }) => kod === from))
      add('phase-unknown', [...path, 'från-fas']);
    const deciding = när && kodlistor[när.fält as ListName];
    if (när && !deciding) add('rule-field', [...path, 'när', 'fält']);
    const codes = deciding?.koder.map(({ kod }) => kod) ?? [];
    for (const [at, code] of (deciding && när?.är ? när.är : []).entries())
      if (!codes.includes(code)) add('code-unknown', [...path, 'när', 'är', at], suggestion(code, codes));
    for (const code of när?.är ?? ['']) {
      const where = [fält, när?.fält, code].join(' ');
      if (seen.has(where) && seen.get(where) !== krav) add('rule-twice', path);
      seen.set(where, krav);
    }
  }
}
