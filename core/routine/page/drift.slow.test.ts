import { describe, expect, it } from 'vitest';
import { exampleCase } from '../../../testing/case/example.ts';
import { exampleLaws, ROUTINES, routineText } from '../../../testing/example/routines.ts';
import type { Case } from '../../case/case.ts';
import { help } from '../../case/transitions/help.ts';
import { transition } from '../../case/transitions/transition.ts';
import type { CaseOrder } from '../../order/order.ts';
import { parseYaml } from '../../yaml/parse.ts';
import { classificationViolations } from '../classification.ts';
import { clocks } from '../clock/clocks.ts';
import { reviewWarning, routineFacts } from '../fact-box.ts';
import { readRoutine } from '../read.ts';
import { codeLists, type Routine } from '../routine.ts';
import { routinePage } from './page.ts';

const laws = exampleLaws();
const TODAY = '2026-12-01';

type Path = (string | number)[];
type Row = Case['historik'][number];

/** The path of every text, number and boolean in the head. */
function* leaves(value: unknown, path: Path = []): Generator<Path> {
  if (typeof value !== 'object' || value === null) yield path;
  else
    for (const key of Object.keys(value))
      yield* leaves((value as Record<string, unknown>)[key], [
        ...path,
        Array.isArray(value) ? Number(key) : key,
      ]);
}

/** The routine with another value of the same kind at a path. */
function mutated(routine: Routine, path: Path): Routine {
  const changed = structuredClone(routine);
  let parent = changed as unknown as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) parent = parent[key] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  const value = parent[last];
  parent[last] =
    typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : other(String(value), path);
  return changed;
}

function other(value: string, path: Path): string {
  const last = path.at(-1);
  if (last === 'slag' && path[0] === 'organ') return value === 'roll' ? 'organ' : 'roll';
  if (last === 'slag' && path[0] === 'källor') return value === 'forslag' ? 'dokument' : 'forslag';
  if (last === 'slag' && path[0] === 'områden') return value === 'lansdel' ? 'delregion' : 'lansdel';
  if (last === 'period') return value === 'ar' ? 'lopande' : 'ar';
  if (last === 'styrka') return value === 'svag' ? 'stark' : 'svag';
  if (last === 'krav') return value === 'krav' ? 'stangt' : 'krav';
  if (last === 'föreslås') return value === 'aterkommer' ? 'tiden-ute' : 'aterkommer';
  if (last === 'fält') return value === 'orsak' ? 'typ' : 'orsak';
  // An event with a target must keep one that makes sense, so phases and levels change places.
  if (value === 'kommun-till-region') return 'region-till-kommun';
  if (value === 'region-till-kommun') return 'annan';
  if (last === 'händelse') return value === 'fas' ? 'nivå' : value === 'svar' ? 'effekt' : 'svar';
  if (path.includes('kräver-först')) return value === 'åtgärd' ? 'genomförd' : 'åtgärd';
  if (path.includes('gör') && path[0] === 'frister') return value === 'paminn' ? 'dagordning' : 'paminn';
  return /^\d{4}-\d\d-\d\d$/.test(value) ? '2001-02-03' : /^\d\d-\d\d$/.test(value) ? '02-03' : `${value}-ny`;
}

/** Not shown: names that only the file itself uses, and marks of codes whose names already tell the reader. */
const INTERNAL = [
  /^schema$/,
  /^id$/,
  /^utkast$/,
  /^versioner\/\d+\/.*$/,
  /^rapporter\/\d+\/id$/,
  /^hänvisningar\/\d+\/id$/,
  /^kodlistor\/[^/]+\/koder\/\d+\/övrigt$/,
  /^kodlistor\/[^/]+\/koder\/\d+\/gör-inget$/,
  /^faser\/\d+\/kod$/,
  /^områden\/lista\/\d+\/kod$/,
  /^frister\/[^/]+\/datum$/,
];
const isOf = (kind: RegExp, path: Path) => kind.test(path.join('/'));
/** The exceptions for which some routine has a value that its page does not show. */
const needed = new Set<RegExp>();

describe.each(ROUTINES)('the page of %s', (name) => {
  const { routine, body } = readRoutine(routineText(name));
  if (!routine) throw new Error(`${name} has faults`);
  // Only a colon begins what shows a value of the head, so the other paragraphs are the same on every page.
  const filled = body
    .split(/\n{2,}(?! )/)
    .filter((block) => block.includes(':'))
    .join('\n\n');
  const visible = (of: Routine) =>
    JSON.stringify([of.namn, of.ingress, routineFacts(of), routinePage(of, filled, laws).html]);
  const head = parseYaml(/^---\n([\s\S]*?\n)---\n/.exec(routineText(name))?.[1] ?? '').value;
  const all = [...leaves(head)];
  const before = visible(routine);
  const isShown = (path: Path) => visible(mutated(routine, path)) !== before;

  it('changes with every value in the head that it shows', () => {
    const shown = all.filter((path) => !INTERNAL.some((kind) => isOf(kind, path)));
    expect(shown.length).toBeGreaterThan(250);
    expect(shown.filter((path) => !isShown(path)).map((path) => path.join('/'))).toEqual([]);
    for (const kind of INTERNAL) if (all.some((path) => isOf(kind, path) && !isShown(path))) needed.add(kind);
  });
});

it('makes no exception that no routine needs', () => {
  expect(INTERNAL.filter((kind) => !needed.has(kind))).toEqual([]);
});

/** The values that decide what may be done in a case. */
const DECIDES = [
  /^ses-över\/senast$/,
  /^organ\/\d+\/kod$/,
  /^faser\/\d+\/(?:kod|nästa\/\d+)$/,
  /^nivåer\/\d+\/(?:nr|skäl\/\d+|organ|kräver-först\/\d+)$/,
  /^kodlistor\/skäl\/koder\/\d+\/från-nivån-under$/,
  /^kodlistor\/(?!skäl).*\/(?:kod|kräver-text|gör-inget)$/,
  /^villkor\/\d+\/(?:fält|krav|från-fas|när\/fält|när\/är\/\d+)$/,
  /^flöden\/\d+\/(?:riktning|steg\/\d+\/(?:fas|vem|gör))$/,
];
/** A condition that leaves a field optional has the same effect on any field. */
function isOptional({ villkor = [] }: Routine, [part, index, key]: Path): boolean {
  return part === 'villkor' && key === 'fält' && villkor[Number(index)]?.krav === 'valfritt';
}

/** A step of a flow in the first phase, to which no order leads. */
function isFirstStep({ flöden = [] }: Routine, [part, flow, , step]: Path): boolean {
  const phase = flöden[Number(flow)]?.steg[Number(step)]?.fas;
  return part === 'flöden' && step !== undefined && (phase === undefined || phase === 'mottagen');
}

/** The directions that a case may have; only one without direction where the routine has no flows. */
const directionsOf = ({ flöden }: Routine) =>
  flöden ? ([undefined, 'kommun-till-region', 'region-till-kommun'] as const) : ([undefined] as const);

/** The case with a direction. */
function towards(file: Case, riktning: ReturnType<typeof directionsOf>[number]): Case {
  return riktning === undefined ? file : { ...file, rapport: { ...file.rapport, riktning } };
}

/** The values of a deadline that decide when it runs and what is done about it. */
const DEADLINE = [
  /^frister\/[^/]+\/(?:vem|steg|månader|arbetsdagar|får-pausas|vem-vid\/.*|när\/.*)$/,
  /^frister\/[^/]+\/(?:från|klar-vid|nära|förfaller|passerad)\/.*$/,
];

describe.each(ROUTINES)('what is enforced of %s', (name) => {
  const { routine } = readRoutine(routineText(name));
  if (!routine) throw new Error(`${name} has faults`);
  const all = [...leaves(routine)];
  const orders = ordersOf(routine);
  const histories = historiesOf(routine);

  it('changes with every value that decides what may be done', () => {
    const paths = all.filter(
      (path) =>
        DECIDES.some((kind) => kind.test(path.join('/'))) &&
        !isOptional(routine, path) &&
        !isFirstStep(routine, path),
    );
    expect(paths.length).toBeGreaterThan(60);
    const before = [...done(routine, routine, orders)];
    // Most values change something early on, and the rest need not be tried then.
    const unchanged = paths.filter((path) =>
      done(mutated(routine, path), routine, orders).every((outcome, at) => outcome === before[at]),
    );
    expect(unchanged.map((path) => path.join('/'))).toEqual([]);
  });

  it('changes with every value of a deadline', () => {
    const paths = all.filter((path) => DEADLINE.some((kind) => kind.test(path.join('/'))));
    expect(paths.length).toBeGreaterThan(30);
    const unchanged = [...Map.groupBy(paths, ([, key]) => String(key))].flatMap(([key, own]) => {
      const before = histories.map((file) => {
        const days = daysOf(routine, file, key);
        const own = due(routine, file, key, days);
        // So that it may be tried alone.
        expect(own).toBe(
          JSON.stringify(
            days.map((day) => clocks(file, routine, day).filter(({ deadlineKey }) => deadlineKey === key)),
          ),
        );
        return { file, days, clocks: own };
      });
      return own.filter((path) => {
        const after = mutated(routine, path);
        return before.every(({ file, days, clocks }) => due(after, file, key, days) === clocks);
      });
    });
    expect(unchanged.map((path) => path.join('/'))).toEqual([]);
  });
});

/** A case whose history has these rows, one a day from the day after it was received. */
function caseWith(
  routine: Routine,
  rows: Omit<Row, 'datum'>[],
  hantering: Partial<Case['hantering']> = {},
): Case {
  const base = exampleCase({ rutin: routine.id });
  const dated = rows.map((row, index) => ({ datum: `2026-11-${22 + index}`, ...row }));
  const last = (what: string) => rows.findLast(({ händelse }) => händelse === what)?.till;
  const fas = (last('fas') ?? 'mottagen') as Case['hantering']['fas'];
  const nivå = Number(last('nivå') ?? 1);
  return { ...base, hantering: { fas, nivå, ...hantering }, historik: [...base.historik, ...dated] };
}

/** Every order that the codes of a routine make possible. */
function ordersOf(routine: Routine): CaseOrder[] {
  const codes = (list: keyof Routine['kodlistor']) =>
    routine.kodlistor[list]?.koder.map(({ kod }) => kod) ?? [];
  const measure = { order: 'åtgärd', senast: '2027-01-31', text: 'Vi gör det.' } as const;
  const [kind = ''] = codes('åtgärd');
  const [body = ''] = routine.organ.map(({ kod }) => kod);
  return [
    ...codeLists(routine)
      .filter(([list]) => !['åtgärd', 'skäl', 'paus'].includes(list))
      .flatMap(([list, { koder }]) =>
        koder.map(({ kod }): CaseOrder => ({ order: 'klassa', fields: { [list]: [kod] } })),
      ),
    ...codes('åtgärd').map((typ): CaseOrder => ({ ...measure, typ, ansvarig: body })),
    ...routine.organ.map(({ kod }): CaseOrder => ({ ...measure, typ: kind, ansvarig: kod })),
    ...codes('paus').map((skäl): CaseOrder => ({ order: 'paus', skäl })),
    ...routine.nivåer.flatMap(({ nr }) =>
      codes('skäl').map((skäl): CaseOrder => ({ order: 'nivå', till: nr, skäl })),
    ),
  ];
}

/**
 * What may be done under a routine: the outcome of each order, each way between phases, and each condition. Always as many
 * outcomes for the same original.
 */
function* done(routine: Routine, original: Routine, orders: readonly CaseOrder[]): Generator<string> {
  const context = { routine, today: TODAY };
  const base = caseWith(original, [{ händelse: 'fas', till: 'utredning' }]);
  const open = { ...base, rapport: { ...base.rapport, bakgrund: 'En rutin skulle hjälpa.' } };
  const of = (file: Case, order: CaseOrder) => {
    const outcome = transition(file, order, context);
    return outcome.kind === 'refused' ? outcome.code : `${outcome.kind} ${outcome.text}`;
  };
  const phases = original.faser.map(({ kod }) => kod);
  const classed = [
    undefined,
    ...(['typ', 'ärendet'] as const).flatMap((list) =>
      (original.kodlistor[list]?.koder ?? []).flatMap(({ kod }) => [
        { [list]: [kod] },
        { [list]: [kod], konsekvens: { person: 'x', säkerhet: 'x' } },
      ]),
    ),
  ];
  yield* orders.values().map((order) => of(open, order));
  yield* climbs(original)
    .values()
    .map(([file, order]) => of(file, order));
  for (const direction of directionsOf(original))
    for (const from of phases) {
      const file = towards(caseWith(original, [{ händelse: 'fas', till: from }], ready(original)), direction);
      for (const till of phases) yield of(file, { order: 'fas', till, anyway: true });
    }
  for (const fas of phases)
    for (const klassning of classed) {
      const file = caseWith(original, [{ händelse: 'fas', till: fas }], klassning ? { klassning } : {});
      for (const direction of directionsOf(original))
        yield classificationViolations(towards(file, direction), routine)
          .map(({ code, path }) => `${code} ${path.join('/')}`)
          .join('\n');
    }
  yield orders.length > 0 ? help(open, context) : '';
  yield reviewWarning(routine, '2040-01-01') ?? '';
}

/** Each level from the level below it, for each reason, after a measure or a decision was made there, or carried out. */
function climbs(routine: Routine): [Case, CaseOrder][] {
  const reasons = routine.kodlistor.skäl.koder.map(({ kod }) => kod);
  return routine.nivåer.slice(1).flatMap(({ nr }) =>
    (['åtgärd', 'genomförd', 'beslut'] as const).flatMap((event) => {
      const below = { händelse: 'nivå', till: nr - 1 } as const;
      const rows = [...(nr > 2 ? [below] : []), { händelse: event, till: 1 } as const];
      const organ = routine.nivåer.find((level) => level.nr === nr - 1)?.organ ?? '';
      const beslut = [{ nr: 1, datum: TODAY, organ, text: 'Vi beslutar.' }];
      const has = { ...ready(routine), ...(event === 'beslut' ? { beslut } : {}) };
      const file = caseWith(routine, [{ händelse: 'fas', till: 'utredning' }, ...rows], has);
      const at = { ...file, hantering: { ...file.hantering, fas: 'utredning', nivå: nr - 1 } as const };
      return reasons.map((skäl): [Case, CaseOrder] => [at, { order: 'nivå', till: nr, skäl }]);
    }),
  );
}

/** A case with every field filled in. */
function ready({ kodlistor }: Routine): Partial<Case['hantering']> {
  const first = (list: keyof Routine['kodlistor']) => kodlistor[list]?.koder[0]?.kod ?? 'x';
  return {
    diarienummer: '1',
    'externt-nummer': '1',
    klassning: {
      typ: [first('typ')],
      orsak: [first('orsak')],
      ärendet: [first('ärendet')],
      slag: first('slag'),
      målgrupp: first('målgrupp'),
      konsekvens: { organisation: first('konsekvens-organisation') },
      rutinföljsamhet: first('rutinföljsamhet'),
    },
    åtgärder: [{ nr: 1, typ: first('åtgärd'), text: 'x', ansvarig: 'x', 'klar-senast': '2026-12-31' }],
    svar: [{ datum: TODAY, text: 'x' }],
  };
}

/** Cases in which each event has happened after each other one, in each direction. */
function historiesOf(of: Routine): Case[] {
  return directionsOf(of).flatMap((direction) =>
    plainHistoriesOf(of).map((file) => towards(file, direction)),
  );
}

function plainHistoriesOf({ faser, nivåer, frister, id }: Routine): Case[] {
  const events: Omit<Row, 'datum'>[] = [
    ...faser.map(({ kod }) => ({ händelse: 'fas', till: kod }) as const),
    ...nivåer.map(({ nr }) => ({ händelse: 'nivå', till: nr }) as const),
    { händelse: 'bekräftad', till: 1 },
    { händelse: 'svar' },
    { händelse: 'åtgärd', till: 1 },
    { händelse: 'genomförd', till: 1 },
    { händelse: 'effekt', till: 1 },
    { händelse: 'paus', skäl: 'x' },
  ];
  const kind = Object.values(frister).flatMap((deadline) => deadline?.från.åtgärder ?? [])[0];
  const åtgärder = [{ nr: 1, typ: kind ?? 'x', text: 'x', ansvarig: 'x', 'klar-senast': '2026-12-31' }];
  const bekräftelser = [{ nr: 1, datum: '2026-11-22', text: 'x', besked: '2026-12-31' }];
  const routine = { id } as Routine;
  return [
    ...events.map((one) => caseWith(routine, [one], { åtgärder, bekräftelser })),
    ...events.flatMap((one) =>
      events.map((next) => caseWith(routine, [one, next], { åtgärder, bekräftelser })),
    ),
  ];
}

/** The days that count for a deadline in a case. */
function daysOf(routine: Routine, file: Case, key: string): string[] {
  const [clock] = clocks(file, withOnly(routine, key), TODAY);
  return clock ? [TODAY, clock.nearFrom, clock.dueDate, '2030-01-01'] : [TODAY];
}

/** A deadline in a case on some days. */
const due = (routine: Routine, file: Case, key: string, days: readonly string[]): string =>
  JSON.stringify(days.map((day) => clocks(file, withOnly(routine, key), day)));

/** The routine with only one of its deadlines: each has its own clocks. */
function withOnly(routine: Routine, key: string): Routine {
  const frister = Object.entries(routine.frister).filter(([other]) => other === key);
  return { ...routine, frister: Object.fromEntries(frister) as Routine['frister'] };
}
