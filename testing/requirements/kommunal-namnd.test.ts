import { expect, it } from 'vitest';
import { clocks } from '../../core/routine/clock/clocks.ts';
import { reviewWarning } from '../../core/routine/fact-box.ts';
import { endedPeriods } from '../../core/sweep/dates.ts';
import { caseAt, orderEffect, refusalOf } from '../case/transitions.ts';
import { exampleRoutine, routinePageText } from '../example/routines.ts';

const id = 'kommunal-namnd';
const routine = exampleRoutine(id);
const page = routinePageText(id);
const numbered = { diarienummer: '2026/14' };
const registered = {
  ...numbered,
  bekräftelser: [{ nr: 1, datum: '2026-11-23', text: 'Ärendet har nummer 2026/14. Vi hör av oss.' }],
};
const klassning = { typ: ['bemotande'], orsak: ['rutin-saknas'] };
const at = (fas: Parameters<typeof caseAt>[0], changes: Parameters<typeof caseAt>[1] = registered) =>
  caseAt(fas, changes, id);
const did = (file: ReturnType<typeof at>, text: string) => orderEffect(file, text, { routine });
const not = (file: ReturnType<typeof at>, text: string) => refusalOf(file, text, { routine });
const clock = (file: ReturnType<typeof at>, key: string, day: string) =>
  clocks(file, routine, day).find(({ deadlineKey }) => deadlineKey === key);

it('101: no measure is decided on before the cause is known', () => {
  expect(not(at('utredning'), '/fas atgard')[1]).toContain('/klassa typ=… orsak=…');
  expect(did(at('utredning'), '/klassa typ=bemotande orsak=rutin-saknas\n/fas atgard').hantering.fas).toBe(
    'atgard',
  );
});

it('103: lex Sarah is shown where to go, by the laws of today', () => {
  expect(page).toContain('27 kap. 2 § socialtjänstlagen (2025:400)');
  expect(page).not.toMatch(/14 kap\.|2001:453/);
});

it('104: a complaint is about one of the things that the source names', () => {
  for (const kind of ['tillganglighet', 'bemotande', 'utforande', 'information'])
    expect(did(at('utredning'), `/klassa typ=${kind}`).rows).toEqual(['klassning']);
});

it('105: a lex Sarah report that came here anyway is taken away, and only a count stays', () => {
  expect(page).toContain('Genast: om');
  const { removed } = did(at('utredning'), '/stopp fel-kanal');
  expect(removed).toEqual({ schema: 1, datum: '2026-12-01', skäl: 'fel-kanal' });
});

it('107: lex Sarah is not for health care', () => {
  expect(page).toContain('Lex Sarah gäller inte där');
});

it('108: the routine warns when its yearly review is late', () => {
  expect(reviewWarning(routine, routine['ses-över'].senast)).toBeUndefined();
  expect(reviewWarning(routine, '2030-01-01')).toContain('skulle ha setts över');
});

it('110: a case has a diary number before it is acknowledged', () => {
  expect(not(at('mottagen', {}), '/fas samordning')[1]).toContain('/diarie "…"');
  const confirmed = '/diarie "2026/14"\n/bekräfta "Ditt ärende har kommit in."\n/fas samordning';
  expect(did(at('mottagen', {}), confirmed).rows).toEqual(['bekräftad 1', 'fas samordning']);
});

it('111: it is acknowledged at once, before it is answered', () => {
  const fresh = at('mottagen', numbered);
  expect(not(fresh, '/fas samordning')[1]).toContain('/bekräfta "…"');
  expect(clock(fresh, 'läst', '2026-11-21')).toMatchObject({ dueDate: '2026-11-25' });
  expect(clock(fresh, 'läst', '2026-11-26')?.state).toBe('overdue');
  const read = did(fresh, '/bekräfta "Ditt ärende har kommit in."\n/fas samordning').file;
  expect(clock(read, 'läst', '2026-12-01')?.state).toBe('done');
  expect(clock(read, 'svar', '2026-12-01')?.state).toBe('running');
});

it('112: when it is investigated, the person hears what is done and when', () => {
  const investigated = did(at('utredning', { ...registered, klassning }), '/fas atgard').file;
  expect(clock(at('utredning'), 'besked', '2026-12-01')).toBeUndefined();
  expect(clock(investigated, 'besked', '2026-12-01')).toMatchObject({
    start: '2026-12-01',
    dueDate: '2026-12-08',
  });
  const told = did(investigated, '/svar "Vi skriver en ny rutin före årsskiftet."').file;
  expect(clock(told, 'besked', '2026-12-02')?.state).toBe('done');
});

it('113: what is done is documented and handed over when the case closes', () => {
  const { rows } = did(
    at('utredning', { ...registered, klassning }),
    '/åtgärd andrad-rutin enhetschef 2026-12-24 "Ny rutin."\n/genomförd 1 2026-11-30\n/effekt 1 ja\n/svar "Klart."\n/stäng',
  );
  expect(not(at('utredning', { ...registered, klassning }), '/svar "Klart."\n/stäng')[1]).toContain('åtgärd');
  expect(rows).toEqual(['åtgärd 1', 'genomförd 1', 'effekt 1', 'svar', 'fas stangt']);
});

it('114: the head of the unit accounts to those who work there, at least once a year', () => {
  const texts = endedPeriods(routine, '2027-01-02').map(({ text }) => text);
  expect(texts).toContainEqual(
    expect.stringMatching(/^Redovisning för medarbetarna: ska göras minst en gång om året, .*Enhetschefen/),
  );
});
