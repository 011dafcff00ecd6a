import { expect, it } from 'vitest';
import { exampleRoutine, ROUTINES } from '../../../testing/example/routines.ts';
import { caseAfter } from '../../../testing/sweep.ts';
import type { Case } from '../../case/case.ts';
import { transition } from '../../case/transitions/transition.ts';
import { addDays } from '../../date.ts';
import type { CaseOrder } from '../../order/order.ts';
import { endedPeriods } from '../../sweep/dates.ts';
import { caseSnapshot } from '../../sweep/snapshot.ts';
import type { Routine } from '../routine.ts';

type Path = (string | number)[];

/** The values that decide what comes up, when, for whom, and what is demanded first: each with another valid value. */
const VALUES: readonly [kind: RegExp, other: (value: string | number) => string | number][] = [
  [/^bevakning\/(?:väntan|igen|stilla|försenat)$/, (days) => Number(days) + 1],
  [/^nivåer\/\d+\/lyfts-till$/, (level) => Number(level) + 1],
  [/^nivåer\/\d+\/lyfter$/, () => 'nagon-annan'],
  [/^nivåer\/\d+\/frist$/, (deadline) => (deadline === 'läst' ? 'effekt' : 'läst')],
  [
    /^kodlistor\/skäl\/koder\/\d+\/föreslås$/,
    (cause) => (cause === 'aterkommer' ? 'mycket-allvarlig' : 'aterkommer'),
  ],
  [/^(?:faser|nivåer)\/\d+\/kräver\/\d+$/, () => 'konsekvens-säkerhet'],
  [/^frister\/[^/]+\/kräver\/\d+$/, () => 'konsekvens-säkerhet'],
  [/^frister\/[^/]+\/datum$/, (field) => (field === 'besked' ? 'klar-senast' : 'besked')],
  [
    /^frister\/[^/]+\/(?:nära|förfaller|passerad)\/gör\/\d+$/,
    (act) => (act === 'paminn' ? 'dagordning' : 'paminn-reserv'),
  ],
  [/^rapporter\/\d+\/(?:id|namn|vem)$/, (value) => `${value}-ny`],
  [/^rapporter\/\d+\/slutar\/\d+$/, () => '02-03'],
];

/** Values that change nothing here. Each must still be one: an exception that is not needed fails. */
const EXCEPTIONS: readonly [kind: RegExp, why: string][] = [
  [/^nivåer\/\d+\/frist$/, 'only a deadline that proposes to raise the case is looked up by its level'],
  [/^nivåer\/\d+\/lyft(?:er|s-till)$/, 'a level from which no deadline and no sign proposes to raise a case'],
  [
    /^frister\/[^/]+\/.*\/gör\/\d+$/,
    'to remind and to put on an agenda are both a reminder for the coordinator',
  ],
  [/^rapporter\/\d+\/(?:id|namn|vem)$/, 'a report for meetings has no last day'],
];

function* leaves(value: unknown, path: Path = []): Generator<Path> {
  if (typeof value !== 'object' || value === null) yield path;
  else
    for (const [key, one] of Object.entries(value))
      yield* leaves(one, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** The routine with another value at a path. */
function withOther(
  routine: Routine,
  path: Path,
  other: (value: string | number) => string | number,
): Routine {
  const changed = structuredClone(routine);
  const parent = path
    .slice(0, -1)
    .reduce((at: unknown, key) => (at as Record<string | number, unknown>)[key], changed);
  const [last = ''] = path.slice(-1);
  (parent as Record<string | number, unknown>)[last] = other(
    (parent as Record<string | number, string>)[last] ?? '',
  );
  return changed;
}

/** Cases on each level, with and without everything that a case can have. */
function casesOf({ id, nivåer, kodlistor, faser }: Routine): Case[] {
  const typ = kodlistor.åtgärd?.koder[0]?.kod ?? '';
  const measure = { nr: 1, typ, text: 'Ring.', ansvarig: 'x', 'klar-senast': '2026-05-29' };
  const paus = { datum: '2026-03-06', händelse: 'paus', skäl: 'vantar-pa-part' } as const;
  const read = { datum: '2026-03-03', händelse: 'fas', till: 'samordning' } as const;
  const measured = [
    { datum: '2026-03-04', händelse: 'åtgärd', till: 1 },
    { datum: '2026-03-05', händelse: 'bekräftad', till: 1 },
    { datum: '2026-05-29', händelse: 'genomförd', till: 1 },
  ] as const;
  const bekräftelser = [{ nr: 1, datum: '2026-03-05', text: 'Den har kommit.', besked: '2026-04-20' }];
  const phases = faser.map(({ kod }) => kod).filter((kod) => !['mottagen', 'arkiverat'].includes(kod));
  return [
    caseAfter([], {}, { rutin: id }),
    caseAfter([paus], {}, { rutin: id }),
    caseAfter([...measured.slice(0, 2)], { bekräftelser, åtgärder: [measure] }, { rutin: id }),
    caseAfter(
      [read, { datum: '2026-03-04', händelse: 'svar' }],
      { fas: 'samordning', nivå: 1 },
      { rutin: id },
    ),
    caseAfter(
      [...measured],
      { bekräftelser, åtgärder: [{ ...measure, genomförd: '2026-05-29' }] },
      { rutin: id },
    ),
    ...phases.map((fas) =>
      caseAfter([{ datum: '2026-03-03', händelse: 'fas', till: fas }], { fas }, { rutin: id }),
    ),
    ...nivåer.slice(1).flatMap(({ nr }) => {
      const row = { datum: '2026-03-03', händelse: 'nivå', till: nr } as const;
      const phase = { datum: '2026-03-03', händelse: 'fas', till: 'utredning' } as const;
      return [caseAfter([phase, row], { fas: 'utredning', nivå: nr }, { rutin: id })];
    }),
  ].map((file) => ({
    ...file,
    rapport: { ...file.rapport, allvarlighetsgrad: 'mycket-allvarlig', riktning: 'kommun-till-region' },
    hantering: { ...file.hantering, liknar: ['EX-2026-8K3MQ9TB'] },
  }));
}

const DAYS = Array.from({ length: 18 }, (_, index) => addDays('2026-03-02', index * 23));

/** What is answered to the orders that may demand something first. */
function answers(of: Routine, cases: readonly Case[]): string[] {
  const orders: CaseOrder[] = [
    { order: 'svar', text: 'Orsaken var ett misstag.' },
    { order: 'bekräfta', text: 'Den har kommit.' },
    ...of.faser.map(({ kod }): CaseOrder => ({ order: 'fas', till: kod, anyway: true })),
    ...of.nivåer.flatMap(({ nr, skäl = [] }) =>
      skäl.map((reason): CaseOrder => ({ order: 'nivå', till: nr, skäl: reason })),
    ),
  ];
  return cases.flatMap((file) =>
    orders.map((order) => transition(file, order, { routine: of, today: '2026-06-01' }).text),
  );
}

/** What a value decides: what is demanded, which reports are due, or what comes up in cases. */
function decided([part, , key]: Path, of: Routine, cases: readonly Case[]): string {
  if (key === 'kräver') return JSON.stringify(answers(of, cases));
  if (part === 'rapporter') return JSON.stringify(DAYS.map((day) => endedPeriods(of, day)));
  return JSON.stringify(cases.map((file) => DAYS.map((day) => caseSnapshot(file, of, false, day).items)));
}

const needed = new Set<string>();

it.each(ROUTINES)('what comes up under %s changes with every value that decides it', (name) => {
  const routine = exampleRoutine(name);
  const cases = casesOf(routine);
  const known = new Map<string, string>();
  const before = (path: Path) => {
    const part = path[2] === 'kräver' ? 'kräver' : String(path[0] === 'rapporter');
    const found = known.get(part) ?? decided(path, routine, cases);
    known.set(part, found);
    return found;
  };
  const unchanged = [...leaves(routine)].flatMap((path) => {
    const where = path.join('/');
    const other = VALUES.find(([kind]) => kind.test(where))?.[1];
    return !other || decided(path, withOther(routine, path, other), cases) !== before(path) ? [] : where;
  });
  for (const where of unchanged) for (const [kind, why] of EXCEPTIONS) if (kind.test(where)) needed.add(why);
  expect(unchanged.filter((where) => !EXCEPTIONS.some(([kind]) => kind.test(where)))).toEqual([]);
});

it('and every exception from that is still needed', () => {
  expect(EXCEPTIONS.map(([, why]) => why).filter((why) => !needed.has(why))).toEqual([]);
});
