import type { RoutineRule } from '../../texts/routine.ts';
import { suggestion } from '../../texts/suggestion.ts';
import type { AddViolation } from '../../violation.ts';
import { markedSteps, type Routine } from '../routine.ts';
import { demandRule } from './deadlines.ts';

/**
 * The levels have no gap and no cycle; each says which body raises a case, for which reasons and within which deadline.
 */
export function levelRules(routine: Routine, add: AddViolation<RoutineRule>): void {
  const { nivåer, kodlistor, frister } = routine;
  const hasNotice = (level: number) =>
    markedSteps(routine).some(([, { från }]) => från.händelse === 'nivå' && från.till === level);
  const numbers = nivåer.map(({ nr }) => nr);
  const reasons = kodlistor.skäl.koder.map(({ kod }) => kod);
  const targets = new Set(nivåer.map((level) => level['lyfts-till']));
  for (const [index, level] of nivåer.entries()) {
    const path = ['nivåer', index];
    const { nr, 'lyfts-till': to, lyfter, skäl = [], frist } = level;
    if (nr !== index + 1) add(numbers.indexOf(nr) < index ? 'duplicate' : 'level-missing', [...path, 'nr']);
    if (to !== undefined) {
      if (!numbers.includes(to))
        add('level-unknown', [...path, 'lyfts-till'], suggestion(String(to), numbers));
      else if (to <= nr) add('level-cycle', [...path, 'lyfts-till']);
      if (lyfter === undefined) add('level-carrier', path);
    }
    demandRule(routine, level.kräver, [...path, 'kräver'], add);
    if (nr === 1 && level['kräver-först']) add('level-first', [...path, 'kräver-först']);
    if (nr > 1 && !targets.has(nr)) add('level-unreachable', [...path, 'nr']);
    if (level['underrättas'] && !hasNotice(nr)) add('level-notice', [...path, 'underrättas']);
    if (nr > 1 && skäl.length === 0) add('level-trigger', path);
    for (const [at, reason] of skäl.entries())
      if (!reasons.includes(reason)) add('code-unknown', [...path, 'skäl', at], suggestion(reason, reasons));
    if (frist !== undefined && !frister[frist])
      add('level-time', [...path, 'frist'], suggestion(frist, Object.keys(frister)));
  }
  const used = new Set(nivåer.flatMap(({ skäl = [] }) => skäl));
  for (const [index, reason] of reasons.entries())
    if (!used.has(reason)) add('trigger-unused', ['kodlistor', 'skäl', 'koder', index, 'kod']);
}
