import { expect, it } from 'vitest';
import type { Case } from '../../core/case/case.ts';
import { clocks } from '../../core/routine/clock/clocks.ts';
import type { Laws } from '../../core/routine/laws.ts';
import { readRoutine } from '../../core/routine/read.ts';
import { exampleCase } from '../case/example.ts';
import { caseAt, orderEffect, refusalOf } from '../case/transitions.ts';
import { exampleLaws, exampleRoutine, routinePageText, routineText } from '../example/routines.ts';

const id = 'ostra-ostergotland';
const routine = exampleRoutine(id);
const registered = {
  diarienummer: '2026/14',
  klassning: { slag: 'risk', typ: ['bemotande'], orsak: ['kommunikation'] },
};
type LawVersion = Laws['lagrum'][number]['versioner'][number];
type Direction = NonNullable<Case['rapport']['riktning']>;
const towards = (riktning: Direction, file: Case): Case => ({
  ...file,
  rapport: { ...file.rapport, riktning },
});
const at = (fas: Parameters<typeof caseAt>[0], changes: Parameters<typeof caseAt>[1] = {}) =>
  caseAt(fas, changes, id);
const did = (file: ReturnType<typeof at>, text: string) => orderEffect(file, text, { routine });
const not = (file: ReturnType<typeof at>, text: string) => refusalOf(file, text, { routine });

it.each(['risk', 'tillbud', 'skada'])('25: a case is a %s, and says so before it is distributed', (slag) => {
  const file = at('mottagen', { diarienummer: '2026/14' });
  expect(not(file, '/fas samordning')[1]).toContain('/klassa slag=…');
  const { hantering, rows } = did(file, `/klassa slag=${slag}\n/fas samordning`);
  expect(hantering.klassning).toEqual({ slag });
  expect(rows).toEqual(['klassning', 'fas samordning']);
  expect(not(file, '/klassa slag=olycka')[0]).toBe('1 unknown-code');
});

it.each([
  ['a day in the middle of a month', '2026-01-15', '2026-04-15'],
  ['the last of a long month', '2026-10-31', '2027-01-31'],
  ['a month end that the other month lacks', '2026-11-30', '2027-02-28'],
  ['a month end in a leap year', '2027-11-30', '2028-02-29'],
  ['over the day when summer time begins', '2026-02-28', '2026-05-28'],
  ['over the day when summer time ends', '2026-08-31', '2026-11-30'],
])('27: it is answered within three calendar months, from %s', (_name, mottagen, senast) => {
  const file = exampleCase({ rutin: id, mottagen, historik: [{ datum: mottagen, händelse: 'mottagen' }] });
  const answer = (day: string) => clocks(file, routine, day).find((clock) => clock.id === 'svar');
  expect(answer(mottagen)).toMatchObject({ dueDate: senast, state: 'running' });
  expect(answer(senast)?.state).toBe('due-today');
  expect(answer('2029-01-01')?.state).toBe('overdue');
});

it('28: it is about one of five areas', () => {
  const areas = routine.kodlistor.typ.koder.map(({ kod }) => kod);
  expect(areas).toHaveLength(5);
  for (const area of areas)
    expect(did(at('utredning', { klassning: { slag: 'risk' } }), `/klassa typ=${area}`).rows).toEqual([
      'klassning',
    ]);
  expect(not(at('utredning', registered), '/klassa typ=mote-installt')[0]).toBe('1 unknown-code');
});

it('29: no law that is repealed or unread is cited', () => {
  expect(routinePageText(id)).not.toContain('2001:453');
  const faultsWith = (change: (version: LawVersion) => void) => {
    const laws = structuredClone(exampleLaws());
    const version = laws.lagrum.find((one) => one.id === 'vardgivare')?.versioner.at(-1);
    if (version) change(version);
    return readRoutine(routineText(id), { name: id, laws }).faults.map(({ code }) => code);
  };
  expect(faultsWith(() => {})).toEqual([]);
  expect(faultsWith((version) => (version['gäller-till'] = '2026-06-30'))).toContain('law-ended');
  expect(faultsWith((version) => delete version.verifierad)).toContain('law-unverified');
});

it('30: it has a diary number before it is sent on', () => {
  const file = towards('kommun-till-region', at('mottagen', { klassning: { slag: 'risk' } }));
  expect(not(file, '/fas samordning')).toEqual([
    '1 missing-class',
    'Det här saknas: diarienummer. Fyll i med ”/diarie "…"”.',
  ]);
  expect(did(file, '/diarie "2026/14"\n/fas samordning').rows).toEqual(['fas samordning']);
  for (const other of ['region-till-kommun', 'annan', 'ingen'] as const)
    expect(did(towards(other, file), '/fas samordning').rows).toEqual(['fas samordning']);
});

it('34: names and identity numbers go by post, never here', () => {
  expect(not(at('samordning', registered), '/fråga "Gäller det 19121212-1212?"')[0]).toBe('1 identifies');
  expect(not(at('samordning', registered), '/extern 19121212-1212')[0]).toBe('1 identifies');
  expect(routinePageText(id)).toContain('Sker utanför tjänsten.');
});

it('35: the region’s case number is noted before measures are proposed', () => {
  const file = towards('region-till-kommun', at('utredning', registered));
  expect(not(file, '/fas atgard')[1]).toContain('Fyll i med ”/extern "…"”.');
  const { hantering } = did(file, '/extern SYN-4711\n/fas atgard');
  expect(hantering).toMatchObject({ fas: 'atgard', 'externt-nummer': 'SYN-4711' });
  for (const other of ['kommun-till-region', 'annan', 'ingen'] as const)
    expect(did(towards(other, at('utredning', registered)), '/fas atgard').rows).toEqual(['fas atgard']);
});

it('36: what is answered can be closed, with the number that the other party knows it by', () => {
  const file = towards('region-till-kommun', at('utredning', registered));
  const none = '/åtgärd ingen-atgard "Rutinen räcker när den följs."';
  expect(not(file, '/stäng')[1]).toContain('/extern "…"” och ”/åtgärd');
  expect(not(file, `/extern SYN-4711\n${none}\n/stäng`)[0]).toBe('3 no-answer');
  const closed = did(file, `/extern SYN-4711\n${none}\n/svar "Orsaken är utredd."\n/stäng`);
  expect(closed.hantering.fas).toBe('stangt');
});

it('37: LSÖ has what is a systemic fault', () => {
  const raised = did(at('utredning', registered), '/nivå 2 systemfel');
  expect(raised.answers).toEqual(['Nivån är nu 2: LSÖ.']);
  const taken = clocks(raised.file, routine, '2026-12-01').find(({ id }) => id === 'lsö');
  expect(taken).toMatchObject({ responsible: 'lso', dueDate: '2027-04-01' });
  expect(not(at('utredning', registered), '/nivå 2 spridning')[0]).toBe('1 unknown-trigger');
});

it('38: LSÖ commissions a joint analysis of a single serious event, and it is reported back', () => {
  const { file } = did(
    at('utredning', registered),
    '/nivå 2 allvarlig-handelse\n/åtgärd handelseanalys ansvariga-chefer 2027-02-01 "Gör en gemensam analys."',
  );
  const back = clocks(file, routine, '2026-12-01').find((clock) => clock.id === 'återrapport-1');
  expect(back).toMatchObject({ responsible: 'ansvariga-chefer', dueDate: '2027-03-01' });
  const reminded = did(
    at('utredning', registered),
    '/nivå 2 systemfel\n/åtgärd paminnelse lso 2027-02-01 "Påminn."',
  );
  const ids = clocks(reminded.file, routine, '2026-12-01').map((clock) => clock.id);
  expect(ids).not.toContain('återrapport-1');
});

const ANALYSIS = {
  typ: 'handelseanalys',
  text: 'Gör en gemensam analys.',
  ansvarig: 'ansvariga-chefer',
  'klar-senast': '2027-02-01',
};

it('39: OSÖ spreads the result, and units are reminded of routines or told directly', () => {
  const analysed = at('utredning', { ...registered, nivå: 2, åtgärder: [{ ...ANALYSIS, nr: 1 }] });
  expect(did(analysed, '/genomförd 1\n/nivå 3 spridning').answers.at(-1)).toBe('Nivån är nu 3: OSÖ.');
  const spread = did(analysed, '/genomförd 1\n/nivå 3 spridning').file;
  const clockOf = (file: typeof spread) =>
    clocks(file, routine, '2026-12-01').find(({ id }) => id === 'spridning');
  expect(clockOf(spread)).toMatchObject({ responsible: 'oso', dueDate: '2027-03-01', state: 'running' });
  expect(clockOf(did(spread, '/klart spridning').file)?.state).toBe('done');
  expect(not(analysed, '/nivå 3 spridning')[0]).toBe('1 level-first');
  expect(not(at('utredning', registered), '/nivå 3 spridning')[0]).toBe('1 level-skipped');
  for (const kind of ['paminnelse', 'besked'])
    expect(did(at('utredning', registered), `/åtgärd ${kind} oso 2027-02-01 "Berätta."`).rows).toEqual([
      'åtgärd 1',
    ]);
});
