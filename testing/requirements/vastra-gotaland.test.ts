import { expect, it } from 'vitest';
import { similarityTraits } from '../../core/case/likeness.ts';
import { readCase } from '../../core/case/read.ts';
import { caseStatus } from '../../core/case/status.ts';
import { writeCase } from '../../core/case/write.ts';
import { VGR_ASSOCIATION } from '../../core/generate/vgr.ts';
import { checkReport } from '../../core/report/check.ts';
import { clocks } from '../../core/routine/clock/clocks.ts';
import { readRoutine } from '../../core/routine/read.ts';
import { statisticsFields } from '../../core/statistics/facts/coded-cases.ts';
import { exampleCase } from '../case/example.ts';
import { caseAt, orderEffect, refusalOf } from '../case/transitions.ts';
import { exampleAssociation, exampleRoutine, routinePageText, routineText } from '../example/routines.ts';
import { plan } from '../release.ts';
import { similarAmong } from '../sweep.ts';

const id = 'vastra-gotaland';
const routine = exampleRoutine(id);
const at = (fas: Parameters<typeof caseAt>[0], changes: Parameters<typeof caseAt>[1] = {}) =>
  caseAt(fas, changes, id);
const did = (file: ReturnType<typeof at>, text: string) => orderEffect(file, text, { routine });
const not = (file: ReturnType<typeof at>, text: string) => refusalOf(file, text, { routine });
const codes = (list: keyof typeof routine.kodlistor) =>
  routine.kodlistor[list]?.koder.map(({ kod }) => kod) ?? [];
/** Every code of a list can be set; those that need a sentence have one. */
const allSet = (list: keyof typeof routine.kodlistor) => {
  expect(codes(list).length).toBeGreaterThan(2);
  for (const code of codes(list))
    expect(did(at('utredning'), `/klassa ${list}=${code} "Med en mening."`).rows).toEqual(['klassning']);
};
const answered = {
  svar: [{ datum: '2026-11-25', text: 'Tack.' }],
  åtgärder: [
    {
      nr: 1,
      typ: 'information',
      text: 'Berätta.',
      ansvarig: 'samordnare',
      'klar-senast': '2026-12-31',
      genomförd: '2026-11-25',
      effekt: { utfall: 'ja', bedömd: '2026-11-26' } as const,
    },
  ],
};
/** What an analysis says, whatever the consequence. */
const analysed = { ärendet: ['patientskada'], typ: ['ordination'], orsak: ['kommunikation'] };
const measure = {
  nr: 1,
  typ: 'information',
  text: 'Berätta.',
  ansvarig: 'samordnare',
  'klar-senast': '2026-12-31',
};

it('66: the routine has six subregions', () => {
  for (const { namn } of routine.områden.lista ?? []) expect(routinePageText(id)).toContain(namn);
  expect(routine.områden.lista).toHaveLength(6);
});

it('67: a case goes through the phases 2 to 7 and passes none that the routine does not let it pass', () => {
  const orders = ['samordning', 'utredning', 'atgard', 'uppfoljning'].map((phase) => `/fas ${phase}`);
  const analysis =
    '/klassa ärendet=patientskada typ=ordination orsak=kommunikation konsekvens-organisation=ingen';
  orders.splice(2, 0, analysis, '/åtgärd information samordnare 2026-12-31 "Berätta."');
  const closing = [
    '/genomförd 1 2026-11-30',
    '/effekt 1 ja',
    '/svar "Tack."',
    '/fas stangt',
    '/fas arkiverat',
  ];
  const { hantering, rows } = did(at('mottagen'), [...orders, ...closing].join('\n'));
  expect(hantering.fas).toBe('arkiverat');
  expect(rows.filter((row) => row.startsWith('fas'))).toHaveLength(6);
  expect(not(at('samordning'), '/fas atgard')[0]).toBe('1 phase-not-next');
});

it('68: a case can stand for several occurrences', () => {
  const file = exampleCase({ rutin: id });
  const several = { ...file, rapport: { ...file.rapport, händelser: 13 } };
  expect(readCase(writeCase(several)).case?.rapport.händelser).toBe(13);
});

it('72: patient harm and other may both be chosen', () => {
  const { hantering } = did(at('utredning'), '/klassa ärendet=patientskada,annat');
  expect(hantering.klassning?.ärendet).toEqual(['patientskada', 'annat']);
});

it('73: a case is classified in every dimension, each on its own', () => {
  const order =
    '/klassa typ=ordination orsak=kommunikation konsekvens-person=ingen konsekvens-organisation=ingen ' +
    'konsekvens-säkerhet=ingen rutinföljsamhet=okand sektor=skola';
  const { hantering } = did(at('utredning'), order);
  expect(Object.keys(hantering.klassning ?? {})).toEqual([
    'typ',
    'orsak',
    'konsekvens',
    'rutinföljsamhet',
    'sektor',
  ]);
});

it('74: care and treatment has its kinds', () => {
  expect(did(at('utredning'), '/klassa typ=lakemedel-overgangar,ordination').rows).toEqual(['klassning']);
  expect(not(at('utredning'), '/klassa typ=vard-ovrigt')[0]).toBe('1 needs-sentence');
});

it('75: organisation, rules and resources has its kinds', () => {
  expect(did(at('utredning'), '/klassa typ=informationsoverforing').rows).toEqual(['klassning']);
});

it('76: every branch of the tree of agreements can be chosen', () => allSet('typ'));

it('78: every cause can be chosen', () => allSet('orsak'));

it.each(['konsekvens-person', 'konsekvens-organisation', 'konsekvens-säkerhet'] as const)(
  '79: there are three kinds of consequence: %s',
  (list) => allSet(list),
);

it('80: organisation always, person not for other, safety always for other', () => {
  const other = (konsekvens: object) =>
    at('utredning', { ...answered, klassning: { ...analysed, ärendet: ['annat'], konsekvens } });
  expect(not(at('utredning', answered), '/stäng')[1]).toContain('konsekvens-organisation');
  expect(
    not(at('utredning', { klassning: { ärendet: ['annat'] } }), '/klassa konsekvens-person=ingen')[0],
  ).toBe('1 class-closed');
  expect(not(other({ organisation: 'ingen' }), '/stäng')[1]).toContain('konsekvens-säkerhet');
  expect(did(other({ organisation: 'ingen', säkerhet: 'ingen' }), '/stäng').rows).toEqual(['fas stangt']);
  // Leaving out what the case is does not let it past the rules.
  const { ärendet: _unsaid, ...unsaid } = analysed;
  const silent = at('utredning', {
    ...answered,
    klassning: { ...unsaid, konsekvens: { organisation: 'ingen' } },
  });
  expect(not(silent, '/stäng')[1]).toContain('ärendet');
  const harm = { ...analysed, konsekvens: { organisation: 'ingen' } };
  expect(did(at('utredning', { ...answered, klassning: harm }), '/stäng').rows).toEqual(['fas stangt']);
});

it('81: information, discussion and no measure are measures', () => {
  for (const kind of [
    'information samordnare 2026-12-31',
    'diskussion samordnare 2026-12-31',
    'ingen-atgard',
  ])
    expect(did(at('utredning'), `/åtgärd ${kind} "Rutinen räcker när den följs."`).rows).toEqual([
      'åtgärd 1',
    ]);
});

it.each(['skola', 'socialtjanst', 'halso-och-sjukvard'])('82: a case is about a sector: %s', (sektor) => {
  expect(did(at('utredning'), `/klassa sektor=${sektor}`).hantering.klassning).toEqual({ sektor });
});

it('84: other costs a sentence, and not filled in is no code', () => {
  for (const field of ['typ=barn-ovrigt', 'orsak=ovrigt', 'konsekvens-person=ovrigt'])
    expect(not(at('utredning'), `/klassa ${field}`)[0]).toBe('1 needs-sentence');
  expect(not(at('utredning'), '/klassa orsak=ej-ifyllt')[0]).toBe('1 unknown-code');
  const { faults } = readRoutine(routineText(id).replace('kod: kommunikation,', 'kod: ej-ifyllt,'));
  expect(faults.map(({ code }) => code)).toContain('code-reserved');
});

it('85: every measure says how strong it is', () => {
  expect(routinePageText(id)).toContain('Information information Hjälper sällan ensam.');
  const { faults } = readRoutine(
    routineText(id).replace('namn: Information, styrka: svag', 'namn: Information'),
  );
  expect(faults.map(({ code }) => code)).toContain('code-strength');
});

it('86: no measure is an outcome that costs a reason, and none beside a proposal', () => {
  const none = (why: string) => `/åtgärd ingen-atgard "${why}"`;
  const reason = none('Parterna prövade förslaget i våras och det hjälpte inte.');
  const proposed = at('utredning');
  const withBackground = {
    ...proposed,
    rapport: { ...proposed.rapport, bakgrund: 'En gemensam rutin skulle hjälpa.' },
  };
  for (const file of [at('utredning'), withBackground]) {
    expect(not(file, none('Nej.'))[0]).toBe('1 no-reason');
    expect(did(file, reason).rows).toEqual(['åtgärd 1']);
  }
  const decided = at('utredning', { åtgärder: [measure] });
  expect(not(decided, reason)[0]).toBe('1 has-work');
  expect(did(decided, `/effekt 1 ej-genomford "Den behövs inte längre."\n${reason}`).rows).toEqual([
    'effekt 1',
    'åtgärd 2',
  ]);
  // A later decision replaces it.
  const later = did(at('utredning'), `${reason}\n/åtgärd information samordnare 2026-12-31 "Berätta."`);
  expect(later.hantering.åtgärder?.map((one) => one['ersatt-av'])).toEqual([2, undefined]);
});

it('86: no measure is no work: no one is reminded, and the case closes without an effect', () => {
  const klassning = { ...analysed, konsekvens: { organisation: 'ingen' } };
  const { file } = did(
    at('utredning', { svar: answered.svar, klassning }),
    '/åtgärd ingen-atgard "Rutinen räcker när den följs."',
  );
  const about = clocks(file, routine, '2027-12-31').filter(({ measureNr }) => measureNr !== undefined);
  expect(about).toEqual([]);
  expect(did(file, '/stäng').rows).toEqual(['fas stangt']);
});

it('87: a case closes when every measure has an outcome, or somebody says that it need not', () => {
  const klassning = { ...analysed, konsekvens: { organisation: 'ingen' } };
  const file = at('atgard', { ...answered, klassning, åtgärder: [measure] });
  expect(not(file, '/stäng')[0]).toBe('1 measure-open');
  for (const outcome of ['ja', 'delvis', 'nej'])
    expect(did(file, `/genomförd 1 2026-11-30\n/effekt 1 ${outcome}\n/stäng`).hantering.fas).toBe('stangt');
  expect(did(file, '/effekt 1 ej-genomford "Den behövs inte längre."\n/stäng').hantering.fas).toBe('stangt');
  expect(not(file, '/effekt 1 ej-genomford')[0]).toBe('1 why-not-done');
  expect(did(file, '/stäng ändå').rows).toEqual(['fas stangt utan-utfall']);
});

it('88: what the analysis needs is filled in before a case closes', () => {
  const { svar } = answered;
  expect(not(at('utredning', { svar }), '/stäng')[1]).toContain(
    'typ av händelse, orsak, konsekvens för organisationen, åtgärd',
  );
  expect(not(at('utredning', answered), '/stäng')[0]).toBe('1 missing-class');
});

it('88: what contradicts itself in a case is counted, for each who discovered it', () => {
  const [field] = statisticsFields({ association: VGR_ASSOCIATION, routine }).filter(
    ({ id: of }) => of === 'motsagelser',
  );
  expect(field?.codes.map(({ kod }) => kod)).toEqual([
    'ingen-atgard',
    'ingen-konsekvens',
    'foljsamhet',
    'inga',
  ]);
  const crossed = plan.tabeller.map(({ fält }) => fält.join());
  for (const quality of ['ej-ifyllda', 'ovriga', 'motsagelser'])
    expect(crossed).toEqual(expect.arrayContaining([quality, `upptackt-av,${quality}`]));
});

it('89: the same kind between the same parties within twelve months is proposed as a recurrence', () => {
  const case_ = (caseId: string, mottagen: string) => {
    const file = exampleCase({ rutin: id, id: caseId, mottagen });
    const similarity = similarityTraits(
      { ...file, hantering: { ...file.hantering, klassning: { typ: ['ordination'] } } },
      routine,
    );
    return { id: caseId, routineId: id, area: 'nassjo', open: true, similarity } as never;
  };
  const first = case_('EX-2025-7K3MQ9TB', '2025-12-01');
  const orders = (later: string) =>
    similarAmong([first, case_('EX-2026-8K3MQ9TB', later)]).map(({ order }) => order);
  expect(orders('2026-11-30')).toEqual(['/liknar EX-2025-7K3MQ9TB']);
  expect(orders('2026-12-02')).toEqual([]);
  expect(did(at('utredning'), '/nivå 2 aterkommande').rows).toEqual(['nivå 2 aterkommande']);
});

it('90: a routine that was unknown is distinguished from one that was not followed', () => {
  expect(codes('rutinföljsamhet')).toEqual(expect.arrayContaining(['kand-ej-foljd', 'okand', 'otydlig']));
  expect(not(at('utredning'), '/klassa rutinföljsamhet=okand,kand-ej-foljd')[0]).toBe('1 too-many-codes');
});

it('91: an investigation has its time', () => {
  const clock = (day: string) =>
    clocks(at('utredning'), routine, day).find(({ deadlineKey }) => deadlineKey === 'utredning');
  expect(clock('2026-12-01')).toMatchObject({ start: '2026-11-24', state: 'running' });
  expect(clock('2027-02-01')?.state).toBe('overdue');
});

it('92: who reported reads the answers and what is asked, and no case closes without an answer', () => {
  const klassning = { ...analysed, konsekvens: { organisation: 'ingen' } };
  const { åtgärder } = answered;
  expect(not(at('utredning', { klassning, åtgärder }), '/stäng')[0]).toBe('1 no-answer');
  const { file } = did(at('utredning', { klassning }), '/fråga "När var det?"\n/svar "Nu finns en mall."');
  expect(caseStatus(file, routine, '2026-12-02')).toMatchObject({
    frågor: [{ text: 'När var det?' }],
    svar: [{ text: 'Nu finns en mall.' }],
  });
});

it('96: a joint analysis is a reason to raise, and a measure', () => {
  const order = '/nivå 2 gemensam-analys\n/åtgärd handelseanalys delregion 2027-02-01 "Gör en analys."';
  expect(did(at('utredning'), order).rows).toEqual(['nivå 2 gemensam-analys', 'åtgärd 1']);
});

it('98: classification is for who coordinates: a report has none', () => {
  const report = { klassning: { typ: ['annat'] } };
  const { faults } = checkReport(report, exampleAssociation(), '2026-11-22');
  expect(faults.map(({ kod }) => kod)).toContain('unknown-key');
});
