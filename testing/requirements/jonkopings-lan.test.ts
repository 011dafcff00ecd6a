import { expect, it } from 'vitest';
import { clocks } from '../../core/routine/clock/clocks.ts';
import { reviewWarning } from '../../core/routine/fact-box.ts';
import { bodyName } from '../../core/routine/routine.ts';
import { computePlan } from '../../core/sweep/compute.ts';
import { endedPeriods } from '../../core/sweep/dates.ts';
import { caseAt, orderEffect, refusalOf } from '../case/transitions.ts';
import { exampleAssociation, exampleRoutine, routinePageText } from '../example/routines.ts';

const routine = exampleRoutine('jonkopings-lan');
const at = (fas: Parameters<typeof caseAt>[0], changes: Parameters<typeof caseAt>[1] = {}) =>
  caseAt(fas, changes, 'jonkopings-lan');
const did = (file: ReturnType<typeof at>, text: string) => orderEffect(file, text, { routine });
const not = (file: ReturnType<typeof at>, text: string) => refusalOf(file, text, { routine })[0];

const page = routinePageText('jonkopings-lan');

/** What the expert council proposes, and the raise to ReKo. */
const TO_REKO = '/åtgärd reviderad-riktlinje expertrad 2027-03-01 "Riktlinjen ses över."\n/nivå 5 beslut';

it('3: what is already solved is handled like the rest', () => {
  const file = at('mottagen');
  const solved = { ...file, rapport: { ...file.rapport, löst: true } };
  expect(did(solved, '/fas samordning\n/klassa orsak=rutin-saknas\n/svar "Tack."').rows).toEqual([
    'fas samordning',
    'klassning',
    'svar',
  ]);
});

it('5: the seven verbs are one way through a case', () => {
  const { rows } = did(
    at('mottagen'),
    [
      '/fas utredning',
      '/klassa typ=otydligt-ansvar orsak=rutin-saknas konsekvens-organisation=merarbete ' +
        'rutinföljsamhet=saknas målgrupp=aldre',
      '/åtgärd rutinbeskrivning narmaste-chefer 2026-12-24 "Vi skriver en rutin."',
      '/fas atgard',
      '/genomförd 1 2026-11-30',
      '/fas uppfoljning',
      '/effekt 1 ja',
      '/svar "Rutinen finns nu."',
      '/stäng',
    ].join('\n'),
  );
  expect(rows).toEqual([
    'fas utredning',
    'klassning',
    'åtgärd 1',
    'fas atgard',
    'genomförd 1',
    'fas uppfoljning',
    'effekt 1',
    'svar',
    'fas stangt',
  ]);
});

it('5: nothing closes before the cause, the target group and a measure are there', () => {
  expect(not(at('utredning'), '/svar "Tack."')).toBe('1 missing-first');
  const answered = '/klassa orsak=rutin-saknas\n/svar "Tack."\n/stäng';
  expect(refusalOf(at('utredning'), answered, { routine })[1]).toContain(
    '/klassa typ=… målgrupp=… konsekvens-organisation=…” och ”/åtgärd',
  );
});

it('7: what identifies a person never enters a case', () => {
  expect(not(at('samordning'), '/svar "Det gällde 19121212-1212."')).toBe('1 identifies');
});

it('8: the duty to inform after harm is cited as the law reads today', () => {
  expect(page).toContain('3 kap. 8 § patientsäkerhetslagen');
});

it('9: a new case is with the staff concerned', () => {
  expect(routine.nivåer[0]?.organ).toBe('berord-personal');
  expect(did(at('mottagen'), '/nivå 1').answers[0]).toContain('Berörd personal');
});

it('10: what staff cannot agree on goes to the nearest managers', () => {
  expect(did(at('utredning'), '/nivå 2 oense').answers).toEqual(['Nivån är nu 2: Närmaste chefer.']);
  expect(not(at('utredning'), '/nivå 2')).toBe('1 no-trigger');
  expect(not(at('utredning'), '/nivå 2 principiell')).toBe('1 unknown-trigger');
});

it('11: the part of the county has a working group, and a case has one of three target groups', () => {
  expect(not(at('utredning', { nivå: 2 }), '/nivå 3 olost')).toBe('1 missing-class');
  const raise = '/klassa målgrupp=aldre\n/nivå 3 olost';
  expect(did(at('utredning', { nivå: 2 }), raise).answers[1]).toContain('Arbetsgruppen i länsdelen');
  expect(not(at('utredning'), '/nivå 3 olost')).toBe('1 level-skipped');
  for (const group of ['barn-och-unga', 'psykiatri-missbruk', 'aldre'])
    expect(did(at('utredning'), `/klassa målgrupp=${group}`).hantering.klassning).toEqual({
      målgrupp: group,
    });
  expect(not(at('utredning'), '/klassa målgrupp=vuxna')).toBe('1 unknown-code');
});

it.each(['olost', 'strukturell', 'principiell'])('14: what is %s goes to the expert council', (reason) => {
  expect(did(at('utredning', { nivå: 3 }), `/nivå 4 ${reason}`).answers[0]).toContain('Expertrådet');
  expect(not(at('utredning'), '/nivå 4 oense')).toBe('1 unknown-trigger');
});

it('15: the strategy group is informed of the cases of the expert council', () => {
  expect(page).toContain('Får veta: Strategigruppen.');
  const { file } = did(at('utredning', { nivå: 3 }), '/nivå 4 strukturell');
  const told = (day: string) =>
    computePlan(
      {
        association: exampleAssociation(),
        routines: { [routine.id]: routine },
        cases: [{ file, waiting: false }],
      },
      day,
    ).items.find(({ key }) => key.includes(':formedla:'));
  // Ten working days from 1 December, over Christmas.
  expect(told('2026-12-10')).toMatchObject({ day: '2026-12-15', order: '/klart formedla' });
  expect(told('2026-12-16')?.text).toMatch(/strategigruppen för kännedom.*skulle ha varit gjort/);
  expect(not(at('utredning', { nivå: 3 }), '/klart formedla')).toBe('1 step-not-begun');
  const done = did(file, '/klart formedla').file;
  expect(clocks(done, routine, '2026-12-16').find(({ id }) => id === 'förmedla')?.state).toBe('done');
});

it('16: the convener carries a case on from the working group', () => {
  expect(page).toContain('Lyfts till nivå 4 av: Den sammankallande i händelserådet.');
  const { file } = did(at('utredning', { nivå: 3 }), '/nivå 4 strukturell');
  const clock = clocks(file, routine, '2026-12-01').find(({ id }) => id === 'förmedla');
  expect(clock).toMatchObject({ dueDate: '2026-12-15', responsible: 'sammankallande' });
});

it('19: ReKo decides on the fifth level', () => {
  expect(did(at('utredning', { nivå: 4 }), TO_REKO).answers.at(-1)).toContain('ReKo');
  expect(not(at('utredning', { nivå: 4 }), '/nivå 5 beslut')).toBe('1 level-first');
  expect(not(at('utredning'), TO_REKO)).toBe('2 level-skipped');
  expect(not(at('utredning'), '/nivå 6 beslut')).toBe('1 unknown-level');
});

it('20: the expert council informs those concerned once ReKo has the case', () => {
  const before = clocks(at('utredning'), routine, '2026-12-01').map(({ id }) => id);
  expect(before).not.toContain('återföring');
  const { file } = did(at('utredning', { nivå: 4 }), TO_REKO);
  const clock = clocks(file, routine, '2026-12-01').find(({ id }) => id === 'återföring');
  expect(clock).toMatchObject({ dueDate: '2027-03-01', responsible: 'expertrad' });
  expect(bodyName(routine, 'expertrad')).toBe('Expertrådet');
  const { file: answered } = did(file, '/klassa orsak=rutin-saknas\n/svar "ReKo har beslutat."');
  expect(clocks(answered, routine, '2026-12-01').find(({ id }) => id === 'återföring')?.state).toBe(
    'running',
  );
  const { file: told } = did(answered, '/klart aterforing');
  expect(clocks(told, routine, '2026-12-01').find(({ id }) => id === 'återföring')?.state).toBe('done');
});

it('21: ReKo can appoint a working group', () => {
  const order = '/åtgärd arbetsgrupp-tillsatt reko 2027-03-01 "En grupp ser över riktlinjen."';
  expect(did(at('utredning'), order).rows).toEqual(['åtgärd 1']);
});

it('22: the routine warns when its yearly review is late', () => {
  const { senast } = routine['ses-över'];
  expect(reviewWarning(routine, senast)).toBeUndefined();
  expect(reviewWarning(routine, `${senast.slice(0, 4)}-12-32`)).toContain('skulle ha setts över');
});

it('13: the compilation of a part of the county is asked for at least once a year', () => {
  const texts = endedPeriods(exampleRoutine('jonkopings-lan'), '2027-01-01').map(({ text }) => text);
  expect(texts[0]).toMatch(/^Sammanställning i länsdelen: ska göras minst en gång om året, .*Arbetsgrupp/);
  expect(endedPeriods(exampleRoutine('jonkopings-lan'), '2026-12-31')).toEqual([]);
});
