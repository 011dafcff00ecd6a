import { describe, expect, it } from 'vitest';
import { exampleRoutine } from '../../testing/example/routines.ts';
import { caseAfter, smallAssociation } from '../../testing/sweep.ts';
import type { Case } from '../case/case.ts';
import { clocks } from '../routine/clock/clocks.ts';
import { computePlan } from '../sweep/compute.ts';
import { type WorkRow, workRow } from './row.ts';
import { type TodoList, todoList } from './todo.ts';
import { todoView } from './todo-view.ts';

const routine = exampleRoutine('hoglandet');
const association = smallAssociation();

interface Kept {
  file: Case;
  waiting: boolean;
}
const kept = (file: Case, waiting = false): Kept => ({ file, waiting });

function listOn(today: string, ...cases: Kept[]): TodoList {
  const rows = cases.map(
    ({ file, waiting }): WorkRow => workRow(file, routine, waiting, clocks(file, routine, today)),
  );
  return todoList(
    rows,
    computePlan({ association, routines: { hoglandet: routine }, cases }, today).items,
    today,
  );
}

/** The group and the next step of the only case. */
const of = (today: string, file: Case, waiting = false) =>
  listOn(today, kept(file, waiting)).rows.map(({ group, next }) => `${group} ${next}`);

const read = { datum: '2026-03-03', händelse: 'fas', till: 'samordning' } as const;
const closed = { datum: '2026-03-05', händelse: 'fas', till: 'stangt' } as const;
const answered = { datum: '2026-03-04', händelse: 'svar' } as const;

describe('the group of a case', () => {
  it('is new until somebody has read it, and late when that should have been done', () => {
    expect(of('2026-03-03', caseAfter(), true)).toEqual(['nya ta-emot']);
    expect(of('2026-03-03', caseAfter())).toEqual(['nya fas']);
    expect(of('2026-03-10', caseAfter())).toEqual(['forsenat fas']);
    expect(of('2026-03-10', caseAfter(), true)).toEqual(['forsenat ta-emot']);
  });

  it('is worded without the codes of orders, which are not typed there', () => {
    const [first] = listOn('2026-05-25', kept(caseAfter([read], { fas: 'samordning' }))).rows;
    expect(first?.text).toMatch(
      /^Tiden på nivå 1, .*Skäl: Tiden gick ut\.( Det har varit försenat i minst \d+ veckor\.)?$/,
    );
    expect([first?.text, ...(first?.rest ?? [])].join(' ')).not.toMatch(/\(oense\)|tiden-ute/);
  });

  it('is this week when something is due within seven days', () => {
    const file = caseAfter([read], { fas: 'samordning' });
    expect(of('2026-05-25', file)).toEqual(['att-lyfta nivå']);
    expect(of('2026-05-26', file)).toEqual(['denna-vecka svar']);
    expect(of('2026-06-02', file)).toEqual(['denna-vecka svar']);
    expect(of('2026-06-03', file)).toEqual(['forsenat svar']);
  });

  it('is a raise when the time on the level is up and nothing else is late', () => {
    const file = caseAfter(
      [read, answered, { datum: '2026-03-05', händelse: 'nivå', till: 2, skäl: 'oense' }],
      {
        fas: 'utredning',
        nivå: 2,
        svar: [{ datum: '2026-03-04', text: 'Hej' }],
      },
    );
    expect(of('2026-03-20', file)).toEqual(['denna-vecka fas']);
    expect(of('2026-04-10', file)).toEqual(['att-lyfta nivå']);
  });

  it('waits for the reporter while a question has no answer, and is paused while it is paused', () => {
    const asked = { datum: '2026-03-05', händelse: 'fråga', till: 1 } as const;
    const paused = { datum: '2026-03-05', händelse: 'paus', skäl: 'vantar-part' } as const;
    const frågor = [{ nr: 1, datum: '2026-03-05', text: 'När var det?' }];
    expect(of('2026-03-06', caseAfter([read, asked], { fas: 'samordning', frågor }))).toEqual([
      'vantar-pa-rapportor fråga',
    ]);
    expect(of('2026-03-06', caseAfter([read, paused], { fas: 'samordning' }))).toEqual(['pausat fortsätt']);
  });

  it('is likeness when it may be a recurrence', () => {
    const typ = { fas: 'samordning' as const, klassning: { typ: ['mote-installt'] } };
    const [old, recent] = [
      caseAfter([closed], { ...typ, fas: 'stangt' }, { mottagen: '2026-02-02' }),
      caseAfter([read], typ, { id: 'EX-2026-22222222' }),
    ];
    const { rows } = listOn('2026-03-06', kept(old), kept(recent));
    expect(rows.map(({ row, group, next }) => `${row.id} ${group} ${next}`)).toEqual([
      'EX-2026-22222222 liknar liknar',
    ]);
  });

  it('is empty when a case needs nothing, and new again when the reporter answers', () => {
    const file = caseAfter([read], { fas: 'samordning' });
    expect(of('2026-03-05', file)).toEqual([]);
    const helped = { datum: '2026-03-06', händelse: 'återkoppling', till: 'nej', skäl: 'kod' } as const;
    expect(of('2026-03-07', caseAfter([read, answered, closed, helped], { fas: 'stangt' }))).toEqual([
      'nya undefined',
    ]);
  });
});

it('lists a case once, with what is most urgent first and the rest after it', () => {
  const [row, ...others] = listOn('2026-06-10', kept(caseAfter([read], { fas: 'samordning' }))).rows;
  expect(others).toEqual([]);
  expect(row?.text).toContain('Svara den som rapporterade: skulle ha varit gjort senast 2 juni 2026.');
});

describe('what one person sees', () => {
  const cases = [
    kept(caseAfter([], {}, { id: 'EX-2026-AAAAAAAA' }), true),
    kept(caseAfter([read], { fas: 'samordning' }, { id: 'EX-2026-BBBBBBBB', område: 'eksjo' })),
    kept(caseAfter([], {}, { id: 'EX-2026-CCCCCCCC', område: 'eksjo' }), true),
  ];
  const shown = (today: string, areas: string[] | undefined, leads: boolean, most?: number) =>
    todoView(
      listOn(today, ...cases),
      { roll: leads ? 'forbundschef' : 'koordinator', områden: areas ?? ['nassjo', 'eksjo'] },
      association,
      most,
    ).groups.map(({ group, total, rows }) => `${group} ${total}: ${rows.map(({ row }) => row.id.slice(-1))}`);

  it('is the areas that are the person’s own', () => {
    expect(shown('2026-03-03', ['eksjo'], false)).toEqual(['nya 1: C']);
    expect(shown('2026-03-03', ['nassjo', 'eksjo'], false)).toEqual(['nya 2: A,C']);
    expect(shown('2026-03-03', [], false)).toEqual([]);
  });

  it('includes for the head, once, what no one has started on for five working days', () => {
    expect(shown('2026-03-09', undefined, true)).toEqual(['nya 2: A,C']);
    expect(shown('2026-03-10', undefined, true)).toEqual(['oppnat 2: A,C']);
    expect(shown('2026-03-10', undefined, false)).toEqual(['forsenat 2: A,C']);
  });

  it('is the first rows of each group, and how many there are', () => {
    expect(shown('2026-03-03', undefined, false, 1)).toEqual(['nya 2: A']);
  });
});
