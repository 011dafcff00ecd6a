import { expect, it } from 'vitest';
import { caseFindings } from '../../core/case/findings.ts';
import { caseFromReport } from '../../core/report/case-from-report.ts';
import { checkReport } from '../../core/report/check.ts';
import { clocks } from '../../core/routine/clock/clocks.ts';
import { computePlan } from '../../core/sweep/compute.ts';
import { exampleCase } from '../case/example.ts';
import { ANSWERED, CLASSIFIED, caseAt, orderEffect, refusalOf } from '../case/transitions.ts';
import { exampleAssociation, exampleRoutine, routinePageText } from '../example/routines.ts';

const routine = exampleRoutine('hoglandet');
const association = exampleAssociation();
const did = (file: ReturnType<typeof caseAt>, text: string) => orderEffect(file, text, { routine });

const report = {
  datum: '2026-11-20',
  kontakt: { namn: 'Karin Exempel', mejl: 'karin.exempel@kommun.example' },
  arbetsgivare: [{ part: 'kommun', enhet: 'nassjo' }],
  område: 'nassjo',
  samverkansparter: [{ part: 'forsakringskassan' }],
  beskrivning: 'Planeringsmötet ställdes in två gånger utan besked.',
  löst: false,
  allvarlighetsgrad: 'allvarlig',
};
const checked = (changes: Record<string, unknown> = {}) =>
  checkReport({ ...report, ...changes }, association, '2026-11-22');
const faults = (changes: Record<string, unknown>) =>
  checked(changes).faults.map(({ fält, kod }) => `${fält} ${kod}`);

it('43: the work in a case is for the coordinator of its area', () => {
  expect(association.områden.length).toBeGreaterThan(1);
  for (const { kod } of association.områden) {
    const cases = [{ file: { ...exampleCase(), område: kod }, waiting: false }];
    const { items } = computePlan({ association, routines: { [routine.id]: routine }, cases }, '2026-11-27');
    const own = items.filter(({ caseId }) => caseId !== undefined);
    expect(own.map(({ audience }) => audience)).toEqual(own.map(() => [`area:${kod}`]));
    expect(own.length).toBeGreaterThan(0);
  }
});

it('44: a report that the coordinator has not read goes to the manager of the association too', () => {
  const late = clocks(exampleCase(), routine, '2026-12-15').find(({ id }) => id === 'läst');
  expect(late).toMatchObject({ state: 'overdue', responsible: 'samverkanskoordinator' });
  expect(late?.actions).toContain('paminn-reserv');
  expect(routine.organ.find(({ kod }) => kod === 'samverkanskoordinator')?.reserv).toBe('forbundschef');
});

it('45: what is between region and municipality is shown where to go', () => {
  expect(routinePageText('hoglandet')).toContain('Om avvikelsen bara gäller region och kommun');
  expect(did(caseAt('mottagen'), '/avvisa fel-kanal').removed).toMatchObject({ skäl: 'fel-kanal' });
});

it('46: a report that identifies somebody is not taken, and one that slipped through is found', () => {
  expect(faults({ beskrivning: 'Det gällde 19121212-1212.' })).toEqual(['beskrivning identifierar']);
  const file = exampleCase();
  const leaking = { ...file, rapport: { ...file.rapport, beskrivning: 'Det gällde 19121212-1212.' } };
  expect(caseFindings(leaking, [])).toHaveLength(1);
});

it('47: the coordinator contacts the parties, who look for a solution', () => {
  expect(did(caseAt('mottagen'), '/fas samordning\n/fas utredning').rows).toEqual([
    'fas samordning',
    'fas utredning',
  ]);
});

it('48: the local group has what comes back', () => {
  expect(did(caseAt('utredning'), '/nivå 3 aterkommande').answers[0]).toContain('Styr- och arbetsgruppen');
});

it('51: a cause lies in laws and rules, or in how the parties work', () => {
  for (const cause of ['lagar-och-regler', 'rutin-saknas', 'kommunikation'])
    expect(did(caseAt('utredning'), `/klassa orsak=${cause}`).rows).toEqual(['klassning']);
});

it('51: a case closes with its cause, and with a measure or the reason why nothing is done', () => {
  const not = (changes: Parameters<typeof caseAt>[1]) =>
    refusalOf(caseAt('utredning', { ...ANSWERED, ...changes }), '/stäng', { routine })[1];
  expect(not({})).toContain(
    '/klassa typ=… orsak=… konsekvens-organisation=… rutinföljsamhet=…” och ”/åtgärd',
  );
  expect(not(CLASSIFIED)).toContain('åtgärd');
  const close = '/åtgärd ingen-atgard "Parterna har redan kommit överens om det."\n/stäng';
  expect(did(caseAt('utredning', { ...ANSWERED, ...CLASSIFIED }), close).rows).toEqual([
    'åtgärd 1',
    'fas stangt',
  ]);
});

it('52: education is a measure', () => {
  const order = '/åtgärd utbildning forbundschef 2027-02-01 "En halv dag om parternas uppdrag."';
  expect(did(caseAt('utredning'), order).rows).toEqual(['åtgärd 1']);
});

it('53: the report has a date, which has been', () => {
  expect(faults({ datum: '2026-11-22' })).toEqual([]);
  expect(faults({ datum: '2026-11-23' })).toEqual(['datum framtid']);
  expect(faults({ datum: '2026-02-30' })).toEqual(['datum bad-date']);
});

it('54: the reporter gives a name', () => {
  expect(faults({ kontakt: { mejl: 'a@b.example' } })).toEqual(['kontakt.namn saknas']);
});

it('55: the reporter gives an address of e-mail', () => {
  expect(faults({ kontakt: { namn: 'Karin Exempel' } })).toEqual(['kontakt.mejl saknas']);
});

it('56: the reporter may give a telephone number, and none of the three is in the case', () => {
  const kontakt = { ...report.kontakt, telefon: '070-174 06 05' };
  const { report: sound } = checked({ kontakt });
  if (!sound) throw new Error('refused');
  const reception = {
    id: 'EX-2026-7K3MQ9TB',
    hash: '0'.repeat(64),
    today: '2026-11-22',
    rutin: association.rutin,
  };
  const file = caseFromReport(sound, [], association, reception);
  expect(JSON.stringify(file)).not.toMatch(/Karin|kommun\.example|174/);
});

it('57: the employer is one or several of the parties, each with its list', () => {
  const several = [
    { part: 'arbetsformedlingen' },
    { part: 'kommun', enhet: 'eksjo' },
    { part: 'annan', text: 'Skolan' },
  ];
  expect(faults({ arbetsgivare: several })).toEqual([]);
  expect(faults({ arbetsgivare: [] })).toEqual(['arbetsgivare too-few']);
  expect(faults({ arbetsgivare: [{ part: 'kommun' }] })).not.toEqual([]);
});

it('58: the counterpart is chosen from the same parties and lists', () => {
  const several = [{ part: 'vardcentral', enhet: 'aneby' }, { part: 'forsakringskassan' }];
  expect(faults({ samverkansparter: several })).toEqual([]);
  expect(faults({ samverkansparter: [{ part: 'vardcentral', enhet: 'mars' }] })).not.toEqual([]);
});

it('59: the deviation is described', () => {
  expect(faults({ beskrivning: ' ' })).toEqual(['beskrivning missing-key']);
});

it('60: causes, measures and consequences are voluntary', () => {
  expect(faults({ bakgrund: '' })).toEqual([]);
  expect(faults({ bakgrund: 'Vi saknar en rutin.' })).toEqual([]);
});

it('61: solved is yes or no', () => {
  for (const löst of [true, false]) expect(faults({ löst })).toEqual([]);
  expect(faults({ löst: 'kanske' })).toEqual(['löst wrong-type']);
});

it('62: severity is one of three', () => {
  for (const grade of ['mycket-allvarlig', 'allvarlig', 'mindre-allvarlig'])
    expect(faults({ allvarlighetsgrad: grade })).toEqual([]);
  expect(faults({ allvarlighetsgrad: 'katastrofal' })).toEqual(['allvarlighetsgrad unknown-code']);
});
