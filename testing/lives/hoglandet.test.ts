import { expect, it } from 'vitest';
import { exampleCase } from '../case/example.ts';
import { exampleRoutine } from '../example/routines.ts';
import { life } from '../life.ts';

const routine = exampleRoutine('hoglandet');
const received = exampleCase({
  rutin: routine.id,
  mottagen: '2026-11-02',
  historik: [{ datum: '2026-11-02', händelse: 'mottagen' }],
});

it('takes a case from report to archive', () => {
  const { file, lines } = life(received, routine, [
    '2026-11-02',
    '2026-11-06',
    '2026-11-09 /fas samordning',
    '2026-11-09 /bekräfta "Rapporten har kommit. Jag ringer de andra." 2026-12-14',
    '2026-11-30',
    '2026-12-01 /nivå 2 oense',
    '2026-12-02 /fas utredning',
    '2026-12-10 /klassa typ=mote-installt orsak=kommunikation',
    '2026-12-10 /åtgärd information samverkanskoordinator 2027-01-15 "Vi ringer alla parter dagen före mötet."',
    '2026-12-11 /fas atgard',
    '2026-12-14 /svar "Ingen sade att mötet var inställt. Nu ringer vi dagen före."',
    '2027-01-15 /genomförd 1',
    '2027-01-15 /fas uppfoljning',
    '2027-04-15 /effekt 1 ja',
    '2027-04-15 /stäng',
    '2027-04-15 /klassa konsekvens-organisation=merarbete rutinföljsamhet=foljd',
    '2027-04-15 /stäng',
    '2027-06-01 /arkivera',
  ]);
  expect(file.hantering.fas).toBe('arkiverat');
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "2026-11-02 
      ser: Rapporten kom in | Koordinatorn läser rapporten 2026-11-09
    2026-11-06 
      ser: Rapporten kom in | Koordinatorn läser rapporten 2026-11-09
      påminns: Samverkanskoordinatorn: Läsa rapporten 2026-11-09
    2026-11-09 /fas samordning Fasen är nu Samordning.
      ser: Koordinatorn har läst rapporten | Du får ett svar 2027-02-02
    2026-11-09 /bekräfta "Rapporten har kommit. Jag ringer de andra." 2026-12-14 Bekräftelsen är sparad. Den som rapporterade kan läsa den med sin kod. Besked är lovat senast 14 december 2026. Det är inget svar: svara med /svar "…"
      ser: Koordinatorn har läst rapporten | Du får besked 2026-12-14
    2026-11-30 
      ser: Koordinatorn har läst rapporten | Du får besked 2026-12-14
      påminns: Samverkanskoordinatorn: Söka en lösning 2026-11-23
    2026-12-01 /nivå 2 oense Nivån är nu 2: Närmaste chefer.
      ser: Koordinatorn har läst rapporten | Du får besked 2026-12-14
    2026-12-02 /fas utredning Fasen är nu Utredning.
      ser: Parterna söker en lösning | Du får besked 2026-12-14
    2026-12-10 /klassa typ=mote-installt orsak=kommunikation Ärendet är klassat.
      ser: Parterna söker en lösning | Du får besked 2026-12-14
      påminns: Samverkanskoordinatorn: Lämna det besked som är utlovat 2026-12-14
    2026-12-10 /åtgärd information samverkanskoordinator 2027-01-15 "Vi ringer alla parter dagen före mötet." Åtgärd 1 är bestämd och ska vara klar 15 januari 2027.
      ser: Parterna söker en lösning | Du får besked 2026-12-14
      påminns: Samverkanskoordinatorn: Lämna det besked som är utlovat 2026-12-14
    2026-12-11 /fas atgard Fasen är nu Åtgärd.
      ser: Åtgärd är bestämd | Du får besked 2026-12-14
      påminns: Samverkanskoordinatorn: Lämna det besked som är utlovat 2026-12-14
    2026-12-14 /svar "Ingen sade att mötet var inställt. Nu ringer vi dagen före." Svaret är sparat. Den som rapporterade kan läsa det med sin kod.
      ser: Åtgärd är bestämd | En åtgärd ska vara klar 2027-01-15 | Ingen sade att mötet var inställt. Nu ringer vi dagen före.
    2027-01-15 /genomförd 1 Åtgärd 1 är genomförd 15 januari 2027.
      ser: Åtgärd är bestämd | Bedöma om åtgärden hjälpte 2027-04-15 | Ingen sade att mötet var inställt. Nu ringer vi dagen före.
    2027-01-15 /fas uppfoljning Fasen är nu Uppföljning.
      ser: Åtgärden följs upp | Bedöma om åtgärden hjälpte 2027-04-15 | Ingen sade att mötet var inställt. Nu ringer vi dagen före.
    2027-04-15 /effekt 1 ja Effekten av åtgärd 1 är bedömd: Ja, den hjälpte.
      ser: Åtgärden följs upp | Koordinatorn avslutar ärendet när det är klart. Det finns ingen bestämd dag för det | Ingen sade att mötet var inställt. Nu ringer vi dagen före.
    2027-04-15 /stäng NEJ: Det här saknas: konsekvens för organisationen, rutinföljsamhet. Fyll i med ”/klassa konsekvens-organisation=… rutinföljsamhet=…”.
      ser: Åtgärden följs upp | Koordinatorn avslutar ärendet när det är klart. Det finns ingen bestämd dag för det | Ingen sade att mötet var inställt. Nu ringer vi dagen före.
    2027-04-15 /klassa konsekvens-organisation=merarbete rutinföljsamhet=foljd Ärendet är klassat.
      ser: Åtgärden följs upp | Koordinatorn avslutar ärendet när det är klart. Det finns ingen bestämd dag för det | Ingen sade att mötet var inställt. Nu ringer vi dagen före.
    2027-04-15 /stäng Fasen är nu Stängt.
      ser: allt är klart | Ärendet är avslutat, så det händer inget mer i det | Ingen sade att mötet var inställt. Nu ringer vi dagen före.
    2027-06-01 /arkivera Fasen är nu Arkiverat.
      ser: allt är klart | Ärendet är avslutat, så det händer inget mer i det | Ingen sade att mötet var inställt. Nu ringer vi dagen före."
  `);
});
