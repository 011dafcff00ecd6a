import { expect, it } from 'vitest';
import { exampleCase } from '../case/example.ts';
import { exampleRoutine } from '../example/routines.ts';
import { life } from '../life.ts';

const routine = exampleRoutine('jonkopings-lan');
const received = exampleCase({
  rutin: routine.id,
  mottagen: '2026-11-02',
  historik: [{ datum: '2026-11-02', händelse: 'mottagen' }],
});

it('takes a case up the ladder to ReKo, and to the archive', () => {
  const { file, lines } = life(received, routine, [
    '2026-11-02',
    '2026-11-03 /fas samordning',
    '2026-11-04 /fas utredning',
    '2026-11-04 /nivå 5 beslut',
    '2026-11-05 /nivå 2 oense',
    '2026-11-26',
    '2026-12-01 /nivå 3 olost',
    '2026-12-10 /klassa typ=overlamning-brast orsak=rutin-saknas rutinföljsamhet=saknas målgrupp=aldre',
    '2026-12-10 /nivå 3 olost',
    '2027-01-15 /nivå 4 strukturell',
    '2027-01-15 /nivå 5 beslut',
    '2027-01-28',
    '2027-02-01',
    '2027-02-01 /klart formedla',
    '2027-02-01 /fas atgard',
    '2027-02-01 /åtgärd reviderad-riktlinje expertrad 2027-05-31 "Skriv en gemensam riktlinje för överlämning."',
    '2027-02-01 /nivå 5 beslut',
    '2027-02-15 /svar "Orsaken var att det inte fanns någon rutin. ReKo har beslutat om en riktlinje."',
    '2027-05-31 /genomförd 1',
    '2027-05-31 /fas uppfoljning',
    '2027-09-01 /effekt 1 ja',
    '2027-09-01 /stäng',
    '2027-09-01 /klassa konsekvens-organisation=merarbete',
    '2027-09-01 /klart aterforing',
    '2027-09-01 /stäng',
    '2027-10-01 /arkivera',
  ]);
  expect(file.hantering.fas).toBe('arkiverat');
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "2026-11-02 
      ser: Rapporten kom in | Koordinatorn läser rapporten 2026-11-09
    2026-11-03 /fas samordning Fasen är nu Samordning.
      ser: Koordinatorn har läst rapporten | Du får ett svar 2027-02-02
    2026-11-04 /fas utredning Fasen är nu Orsaker klarläggs.
      ser: Parterna söker en lösning | Du får ett svar 2027-02-02
    2026-11-04 /nivå 5 beslut NEJ: Till nivå 5 kan ärendet bara lyftas från nivå 4, Expertrådet, av det skälet. Lyft det dit först.
      ser: Parterna söker en lösning | Du får ett svar 2027-02-02
    2026-11-05 /nivå 2 oense Nivån är nu 2: Närmaste chefer.
      ser: Parterna söker en lösning | Du får ett svar 2027-02-02
    2026-11-26 
      ser: Parterna söker en lösning | Du får ett svar 2027-02-02
      påminns: Närmaste chefer: Söka en lösning 2026-11-26
    2026-12-01 /nivå 3 olost NEJ: Det här saknas: målgrupp. Fyll i med ”/klassa målgrupp=…”.
      ser: Parterna söker en lösning | Du får ett svar 2027-02-02
      påminns: Närmaste chefer: Söka en lösning 2026-11-26
    2026-12-10 /klassa typ=overlamning-brast orsak=rutin-saknas rutinföljsamhet=saknas målgrupp=aldre Ärendet är klassat.
      ser: Parterna söker en lösning | Du får ett svar 2027-02-02
      påminns: Närmaste chefer: Söka en lösning 2026-11-26
    2026-12-10 /nivå 3 olost Nivån är nu 3: Arbetsgruppen i länsdelen.
      ser: Parterna söker en lösning | Du får ett svar 2027-02-02
    2027-01-15 /nivå 4 strukturell Nivån är nu 4: Expertrådet.
      ser: Parterna söker en lösning | Du får ett svar 2027-02-02
    2027-01-15 /nivå 5 beslut NEJ: Innan ärendet lyfts till nivå 5 ska något ha hänt hos Expertrådet: åtgärden bestämdes eller ett möte beslutade. Skriv in det först.
      ser: Parterna söker en lösning | Du får ett svar 2027-02-02
    2027-01-28 
      ser: Parterna söker en lösning | Du får ett svar 2027-02-02
      påminns: Den sammankallande i händelserådet: Lämna avvikelsen vidare till Expertrådet, och till strategigruppen för kännedom 2027-01-29
      påminns: Ärendesamordnaren: Svara den som rapporterade 2027-02-02
    2027-02-01 
      ser: Parterna söker en lösning | Du får ett svar 2027-02-02
      påminns: Den sammankallande i händelserådet: Lämna avvikelsen vidare till Expertrådet, och till strategigruppen för kännedom 2027-01-29
      påminns: Ärendesamordnaren: Svara den som rapporterade 2027-02-02
    2027-02-01 /klart formedla Steget är klart: Lämna avvikelsen vidare till Expertrådet, och till strategigruppen för kännedom.
      ser: Parterna söker en lösning | Du får ett svar 2027-02-02
      påminns: Ärendesamordnaren: Svara den som rapporterade 2027-02-02
    2027-02-01 /fas atgard Fasen är nu Orsaker åtgärdas.
      ser: Åtgärd är bestämd | Du får ett svar 2027-02-02
      påminns: Ärendesamordnaren: Svara den som rapporterade 2027-02-02
    2027-02-01 /åtgärd reviderad-riktlinje expertrad 2027-05-31 "Skriv en gemensam riktlinje för överlämning." Åtgärd 1 är bestämd och ska vara klar 31 maj 2027.
      ser: Åtgärd är bestämd | Du får ett svar 2027-02-02
      påminns: Ärendesamordnaren: Svara den som rapporterade 2027-02-02
    2027-02-01 /nivå 5 beslut Nivån är nu 5: ReKo.
      ser: Åtgärd är bestämd | Du får ett svar 2027-02-02
      påminns: Ärendesamordnaren: Svara den som rapporterade 2027-02-02
    2027-02-15 /svar "Orsaken var att det inte fanns någon rutin. ReKo har beslutat om en riktlinje." Svaret är sparat. Den som rapporterade kan läsa det med sin kod.
      ser: Åtgärd är bestämd | En åtgärd ska vara klar 2027-05-31 | Orsaken var att det inte fanns någon rutin. ReKo har beslutat om en riktlinje.
    2027-05-31 /genomförd 1 Åtgärd 1 är genomförd 31 maj 2027.
      ser: Åtgärd är bestämd | Informera verksamheterna om beslutet 2027-05-01 | Orsaken var att det inte fanns någon rutin. ReKo har beslutat om en riktlinje.
      påminns: Expertrådet: Informera verksamheterna om beslutet 2027-05-01
    2027-05-31 /fas uppfoljning Fasen är nu Effekt bedöms.
      ser: Åtgärden följs upp | Informera verksamheterna om beslutet 2027-05-01 | Orsaken var att det inte fanns någon rutin. ReKo har beslutat om en riktlinje.
      påminns: Expertrådet: Informera verksamheterna om beslutet 2027-05-01
    2027-09-01 /effekt 1 ja Effekten av åtgärd 1 är bedömd: Ja, den hjälpte.
      ser: Åtgärden följs upp | Informera verksamheterna om beslutet 2027-05-01 | Orsaken var att det inte fanns någon rutin. ReKo har beslutat om en riktlinje.
      påminns: Expertrådet: Informera verksamheterna om beslutet 2027-05-01
    2027-09-01 /stäng NEJ: Det här saknas: konsekvens för organisationen. Fyll i med ”/klassa konsekvens-organisation=…”. Det här steget är inte markerat som klart: Informera verksamheterna om beslutet. När det är gjort: /klart aterforing
      ser: Åtgärden följs upp | Informera verksamheterna om beslutet 2027-05-01 | Orsaken var att det inte fanns någon rutin. ReKo har beslutat om en riktlinje.
      påminns: Expertrådet: Informera verksamheterna om beslutet 2027-05-01
    2027-09-01 /klassa konsekvens-organisation=merarbete Ärendet är klassat.
      ser: Åtgärden följs upp | Informera verksamheterna om beslutet 2027-05-01 | Orsaken var att det inte fanns någon rutin. ReKo har beslutat om en riktlinje.
      påminns: Expertrådet: Informera verksamheterna om beslutet 2027-05-01
    2027-09-01 /klart aterforing Steget är klart: Informera verksamheterna om beslutet.
      ser: Åtgärden följs upp | Koordinatorn avslutar ärendet när det är klart. Det finns ingen bestämd dag för det | Orsaken var att det inte fanns någon rutin. ReKo har beslutat om en riktlinje.
    2027-09-01 /stäng Fasen är nu Resultat återförs.
      ser: allt är klart | Ärendet är avslutat, så det händer inget mer i det | Orsaken var att det inte fanns någon rutin. ReKo har beslutat om en riktlinje.
    2027-10-01 /arkivera Fasen är nu Arkiverat.
      ser: allt är klart | Ärendet är avslutat, så det händer inget mer i det | Orsaken var att det inte fanns någon rutin. ReKo har beslutat om en riktlinje."
  `);
});
