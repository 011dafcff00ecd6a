import { expect, it } from 'vitest';
import { exampleCase } from '../case/example.ts';
import { exampleRoutine } from '../example/routines.ts';
import { life } from '../life.ts';

const routine = exampleRoutine('vastra-gotaland');
const received = exampleCase({
  rutin: routine.id,
  mottagen: '2026-11-02',
  historik: [{ datum: '2026-11-02', händelse: 'mottagen' }],
});

it('takes a report from report to archive, through the phases 2 to 7', () => {
  const { file, lines } = life(received, routine, [
    '2026-11-02',
    '2026-11-06 /fas samordning',
    '2026-11-09 /fas utredning',
    '2026-11-20 /klassa typ=utskrivning orsak=rutin-foljs-ej',
    '2026-11-20 /fas atgard',
    '2026-11-20 /klassa ärendet=annat',
    '2026-11-20 /fas atgard',
    '2026-11-23 /åtgärd ingen-atgard "Nej."',
    '2026-11-23 /åtgärd diskussion utredande-enhet 2026-12-31 "Gå igenom rutinen för utskrivning på nästa möte."',
    '2026-12-01 /svar "Rutinen följdes inte. Den gås igenom på nästa möte."',
    '2026-12-28',
    '2027-01-04 /genomförd 1',
    '2027-01-04 /fas uppfoljning',
    '2027-03-22',
    '2027-04-05 /effekt 1 delvis',
    '2027-04-05 /stäng',
    '2027-04-05 /klassa konsekvens-organisation=ingen konsekvens-person=ingen',
    '2027-04-05 /klassa konsekvens-organisation=ingen konsekvens-säkerhet=ingen',
    '2027-04-05 /stäng',
    '2027-06-01 /arkivera',
  ]);
  expect(file.hantering.fas).toBe('arkiverat');
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "2026-11-02 
      ser: Rapporten kom in | Koordinatorn läser rapporten 2026-11-09
    2026-11-06 /fas samordning Fasen är nu Samordning.
      ser: Koordinatorn har läst rapporten | Du får ett svar 2027-02-02
    2026-11-09 /fas utredning Fasen är nu Utredning.
      ser: Parterna söker en lösning | Du får ett svar 2027-02-02
    2026-11-20 /klassa typ=utskrivning orsak=rutin-foljs-ej Ärendet är klassat.
      ser: Parterna söker en lösning | Du får ett svar 2027-02-02
    2026-11-20 /fas atgard NEJ: Det här saknas: vad ärendet är. Fyll i med ”/klassa ärendet=…”.
      ser: Parterna söker en lösning | Du får ett svar 2027-02-02
    2026-11-20 /klassa ärendet=annat Ärendet är klassat.
      ser: Parterna söker en lösning | Du får ett svar 2027-02-02
    2026-11-20 /fas atgard Fasen är nu Åtgärd.
      ser: Åtgärd är bestämd | Du får ett svar 2027-02-02
    2026-11-23 /åtgärd ingen-atgard "Nej." NEJ: Skriv en mening om varför inget görs, så att den som läser förstår. Minst fem ord.
      ser: Åtgärd är bestämd | Du får ett svar 2027-02-02
    2026-11-23 /åtgärd diskussion utredande-enhet 2026-12-31 "Gå igenom rutinen för utskrivning på nästa möte." Åtgärd 1 är bestämd och ska vara klar 31 december 2026.
      ser: Åtgärd är bestämd | Du får ett svar 2027-02-02
    2026-12-01 /svar "Rutinen följdes inte. Den gås igenom på nästa möte." Svaret är sparat. Den som rapporterade kan läsa det med sin kod.
      ser: Åtgärd är bestämd | En åtgärd ska vara klar 2026-12-31 | Rutinen följdes inte. Den gås igenom på nästa möte.
    2026-12-28 
      ser: Åtgärd är bestämd | En åtgärd ska vara klar 2026-12-31 | Rutinen följdes inte. Den gås igenom på nästa möte.
      påminns: Enheten som utreder: Genomföra åtgärden 2026-12-31
    2027-01-04 /genomförd 1 Åtgärd 1 är genomförd 4 januari 2027.
      ser: Åtgärd är bestämd | Bedöma effekten av åtgärden 2027-04-04 | Rutinen följdes inte. Den gås igenom på nästa möte.
    2027-01-04 /fas uppfoljning Fasen är nu Uppföljning.
      ser: Åtgärden följs upp | Bedöma effekten av åtgärden 2027-04-04 | Rutinen följdes inte. Den gås igenom på nästa möte.
    2027-03-22 
      ser: Åtgärden följs upp | Bedöma effekten av åtgärden 2027-04-04 | Rutinen följdes inte. Den gås igenom på nästa möte.
      påminns: Enheten som utreder: Bedöma effekten av åtgärden 2027-04-04
    2027-04-05 /effekt 1 delvis Effekten av åtgärd 1 är bedömd: Delvis.
      ser: Åtgärden följs upp | Koordinatorn avslutar ärendet när det är klart. Det finns ingen bestämd dag för det | Rutinen följdes inte. Den gås igenom på nästa möte.
    2027-04-05 /stäng NEJ: Det här saknas: konsekvens för organisationen, konsekvens för säkerhet och miljö. Fyll i med ”/klassa konsekvens-organisation=… konsekvens-säkerhet=…”.
      ser: Åtgärden följs upp | Koordinatorn avslutar ärendet när det är klart. Det finns ingen bestämd dag för det | Rutinen följdes inte. Den gås igenom på nästa möte.
    2027-04-05 /klassa konsekvens-organisation=ingen konsekvens-person=ingen NEJ: Då skulle ärendet bryta mot en regel. Fältet får inte fyllas i för ett sådant ärende. Ta bort värdet. Fältet är konsekvens-person.
      ser: Åtgärden följs upp | Koordinatorn avslutar ärendet när det är klart. Det finns ingen bestämd dag för det | Rutinen följdes inte. Den gås igenom på nästa möte.
    2027-04-05 /klassa konsekvens-organisation=ingen konsekvens-säkerhet=ingen Ärendet är klassat.
      ser: Åtgärden följs upp | Koordinatorn avslutar ärendet när det är klart. Det finns ingen bestämd dag för det | Rutinen följdes inte. Den gås igenom på nästa möte.
    2027-04-05 /stäng Fasen är nu Stängt.
      ser: allt är klart | Ärendet är avslutat, så det händer inget mer i det | Rutinen följdes inte. Den gås igenom på nästa möte.
    2027-06-01 /arkivera Fasen är nu Arkiverat.
      ser: allt är klart | Ärendet är avslutat, så det händer inget mer i det | Rutinen följdes inte. Den gås igenom på nästa möte."
  `);
});
