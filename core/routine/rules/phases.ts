import type { RoutineRule } from '../../texts/routine.ts';
import { suggestion } from '../../texts/suggestion.ts';
import type { AddViolation } from '../../violation.ts';
import type { Routine } from '../routine.ts';
import { demandRule } from './deadlines.ts';
import { whenRule } from './lists.ts';

const START = 'mottagen';
const END = 'stangt';

/** Every phase can be reached from the first one, and a case can be closed from every phase. */
export function phaseRules(routine: Routine, add: AddViolation<RoutineRule>): void {
  const { faser, flöden = [] } = routine;
  const codes = faser.map(({ kod }) => kod);
  for (const needed of [START, END] as const)
    if (!codes.includes(needed)) add('phase-missing', ['faser'], `Den heter ${needed}.`);
  for (const [index, { steg }] of flöden.entries())
    for (const [at, { fas }] of steg.entries())
      if (fas !== undefined && !codes.includes(fas))
        add('phase-unknown', ['flöden', index, 'steg', at, 'fas'], suggestion(fas, codes));
  for (const [index, { nr, nästa = [], kräver, 'vem-vid': others = [] }] of faser.entries()) {
    for (const [at, { när }] of others.entries())
      whenRule(routine, när, ['faser', index, 'vem-vid', at, 'när'], add);
    const before = faser[index - 1];
    if (before && before.nr >= nr) add('phase-number', ['faser', index, 'nr']);
    demandRule(routine, kräver, ['faser', index, 'kräver'], add);
    for (const [at, next] of nästa.entries())
      if (!codes.includes(next)) add('phase-unknown', ['faser', index, 'nästa', at], suggestion(next, codes));
  }
  const next = new Map<string, readonly string[]>(faser.map(({ kod, nästa = [] }) => [kod, nästa]));
  const reached = reachable(START, next);
  for (const [index, { kod }] of faser.entries()) {
    if (!reached.has(kod)) add('phase-unreachable', ['faser', index, 'kod']);
    if (kod !== 'arkiverat' && !reachable(kod, next).has(END)) add('phase-dead-end', ['faser', index]);
  }
}

/** Everything that can be reached from `start` by following `next`, including `start`. */
function reachable(start: string, next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set([start]);
  for (const at of found) for (const to of next.get(at) ?? []) found.add(to);
  return found;
}
