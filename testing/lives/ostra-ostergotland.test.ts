import { expect, it } from 'vitest';
import type { Case } from '../../core/case/case.ts';
import { exampleCase } from '../case/example.ts';
import { exampleRoutine } from '../example/routines.ts';
import { life } from '../life.ts';

const routine = exampleRoutine('ostra-ostergotland');
const received = (riktning: NonNullable<Case['rapport']['riktning']>): Case => {
  const file = exampleCase({
    rutin: routine.id,
    mottagen: '2026-11-02',
    historik: [{ datum: '2026-11-02', händelse: 'mottagen' }],
  });
  return { ...file, rapport: { ...file.rapport, riktning } };
};

it('takes a report from a municipality to the region from report to archive', () => {
  const { file, lines } = life(received('kommun-till-region'), routine, [
    '2026-11-02',
    '2026-11-05 /fas samordning',
    '2026-11-05 /klassa slag=tillbud',
    '2026-11-06 /diarie "2026/14"',
    '2026-11-06 /fas samordning',
    '2026-11-09 /fas utredning',
    '2026-11-20 /klassa typ=lakemedelsbehandling orsak=rutin-foljs-ej rutinföljsamhet=kand-ej-foljd',
    '2026-11-20 /fas atgard',
    '2026-11-23 /åtgärd andrat-arbetssatt avvikelsesamordnare 2026-12-31 "Listan följer med vid utskrivning."',
    '2026-12-01 /svar "Orsaken var att listan glömdes. Den följer nu alltid med."',
    '2026-12-16',
    '2026-12-28',
    '2027-01-02',
    '2027-01-04 /genomförd 1',
    '2027-01-04 /fas uppfoljning',
    '2027-03-22',
    '2027-04-05 /effekt 1 ja',
    '2027-04-05 /stäng',
    '2027-06-01 /arkivera',
  ]);
  expect(file.hantering.fas).toBe('arkiverat');
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "2026-11-02 
      ser: Rapporten kom in | Koordinatorn läser rapporten 2026-11-09
    2026-11-05 /fas samordning NEJ: Det här saknas: risk, tillbud eller skada, diarienummer. Fyll i med ”/klassa slag=…” och ”/diarie "…"”.
      ser: Rapporten kom in | Koordinatorn läser rapporten 2026-11-09
      påminns: Östers samordnare: Läsa rapporten och fördela den 2026-11-09
    2026-11-05 /klassa slag=tillbud Ärendet är klassat.
      ser: Rapporten kom in | Koordinatorn läser rapporten 2026-11-09
      påminns: Östers samordnare: Läsa rapporten och fördela den 2026-11-09
    2026-11-06 /diarie "2026/14" Diarienumret är sparat.
      ser: Rapporten kom in | Koordinatorn läser rapporten 2026-11-09
      påminns: Östers samordnare: Läsa rapporten och fördela den 2026-11-09
    2026-11-06 /fas samordning Fasen är nu Fördela. Nu: Östers samordnare väljer ansvarig enhet i regionen.
      ser: Koordinatorn har läst rapporten | Du får ett svar 2027-02-02
    2026-11-09 /fas utredning Fasen är nu Analysera orsaker. Nu: Avvikelsesamordnaren på enheten ser till att enheten utreder, åtgärdar och svarar.
      ser: Parterna söker en lösning | Du får ett svar 2027-02-02
    2026-11-20 /klassa typ=lakemedelsbehandling orsak=rutin-foljs-ej rutinföljsamhet=kand-ej-foljd Ärendet är klassat.
      ser: Parterna söker en lösning | Du får ett svar 2027-02-02
    2026-11-20 /fas atgard Fasen är nu Föreslå åtgärder. Nu: Östers samordnare lämnar svaret till MAS eller MAR i kommunen.
      ser: Åtgärd är bestämd | Du får ett svar 2027-02-02
    2026-11-23 /åtgärd andrat-arbetssatt avvikelsesamordnare 2026-12-31 "Listan följer med vid utskrivning." Åtgärd 1 är bestämd och ska vara klar 31 december 2026.
      ser: Åtgärd är bestämd | Du får ett svar 2027-02-02
    2026-12-01 /svar "Orsaken var att listan glömdes. Den följer nu alltid med." Svaret är sparat. Den som rapporterade kan läsa det med sin kod.
      ser: Åtgärd är bestämd | En åtgärd ska vara klar 2026-12-31 | Orsaken var att listan glömdes. Den följer nu alltid med.
    2026-12-16 
      ser: Åtgärd är bestämd | En åtgärd ska vara klar 2026-12-31 | Orsaken var att listan glömdes. Den följer nu alltid med.
      påminns: Östers samordnare: Lämna svaret till MAS eller MAR i kommunen 2026-12-15
    2026-12-28 
      ser: Åtgärd är bestämd | En åtgärd ska vara klar 2026-12-31 | Orsaken var att listan glömdes. Den följer nu alltid med.
      påminns: Östers samordnare: Lämna svaret till MAS eller MAR i kommunen 2026-12-15
      påminns: Avvikelsesamordnaren på enheten: Genomföra åtgärden 2026-12-31
    2027-01-02 
      ser: Åtgärd är bestämd | En åtgärd ska vara klar 2026-12-31 | Orsaken var att listan glömdes. Den följer nu alltid med.
      påminns: Östers samordnare: Lämna svaret till MAS eller MAR i kommunen 2026-12-15
      påminns: Avvikelsesamordnaren på enheten: Genomföra åtgärden 2026-12-31
    2027-01-04 /genomförd 1 Åtgärd 1 är genomförd 4 januari 2027.
      ser: Åtgärd är bestämd | Lämna svaret till MAS eller MAR i kommunen 2026-12-15 | Orsaken var att listan glömdes. Den följer nu alltid med.
      påminns: Östers samordnare: Lämna svaret till MAS eller MAR i kommunen 2026-12-15
    2027-01-04 /fas uppfoljning Fasen är nu Följa upp effekten. Nu: Kommunen hanterar svaret enligt sin egen rutin.
      ser: Åtgärden följs upp | Följa upp åtgärdens effekt 2027-04-04 | Orsaken var att listan glömdes. Den följer nu alltid med.
    2027-03-22 
      ser: Åtgärden följs upp | Följa upp åtgärdens effekt 2027-04-04 | Orsaken var att listan glömdes. Den följer nu alltid med.
      påminns: Avvikelsesamordnaren på enheten: Följa upp åtgärdens effekt 2027-04-04
    2027-04-05 /effekt 1 ja Effekten av åtgärd 1 är bedömd: Ja, den hjälpte.
      ser: Åtgärden följs upp | Koordinatorn avslutar ärendet när det är klart. Det finns ingen bestämd dag för det | Orsaken var att listan glömdes. Den följer nu alltid med.
    2027-04-05 /stäng Fasen är nu Avslutat.
      ser: allt är klart | Ärendet är avslutat, så det händer inget mer i det | Orsaken var att listan glömdes. Den följer nu alltid med.
    2027-06-01 /arkivera Fasen är nu Arkiverat.
      ser: allt är klart | Ärendet är avslutat, så det händer inget mer i det | Orsaken var att listan glömdes. Den följer nu alltid med."
  `);
});

it('takes a report from the region to a municipality from report to archive', () => {
  const { file, lines } = life(received('region-till-kommun'), routine, [
    '2026-11-05 /klassa slag=risk',
    '2026-11-05 /fas samordning',
    '2026-11-06 /fas utredning',
    '2026-11-20 /klassa typ=samordnad-planering orsak=kommunikation',
    '2026-11-20 /fas atgard',
    '2026-11-20 /extern SYN-4711',
    '2026-11-20 /fas atgard',
    '2026-11-23 /åtgärd andrat-arbetssatt kommunen 2026-12-31 "Kommunen kallar till planering."',
    '2027-01-20',
    '2027-02-03 /svar "Orsaken var att ingen kallade. Kommunen kallar nu."',
    '2027-02-03 /genomförd 1 2026-12-30',
    '2027-02-03 /fas uppfoljning',
    '2027-04-01 /effekt 1 delvis',
    '2027-04-01 /stäng',
    '2027-06-01 /arkivera',
  ]);
  expect(file.hantering.fas).toBe('arkiverat');
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "2026-11-05 /klassa slag=risk Ärendet är klassat.
      ser: Rapporten kom in | Koordinatorn läser rapporten 2026-11-09
      påminns: Östers samordnare: Läsa rapporten och fördela den 2026-11-09
    2026-11-05 /fas samordning Fasen är nu Fördela. Nu: Östers samordnare bevakar funktionsbrevlådan och för rapporten vidare till kommunens MAS. Östers samordnare skickar namn och personnummer på dem det gäller med post till MAS.
      ser: Koordinatorn har läst rapporten | Du får ett svar 2027-02-02
    2026-11-06 /fas utredning Fasen är nu Analysera orsaker. Nu: Kommunen lämnar orsaker och åtgärder, märkta med regionens ärendenummer.
      ser: Parterna söker en lösning | Du får ett svar 2027-02-02
    2026-11-20 /klassa typ=samordnad-planering orsak=kommunikation Ärendet är klassat.
      ser: Parterna söker en lösning | Du får ett svar 2027-02-02
    2026-11-20 /fas atgard NEJ: Det här saknas: externt nummer. Fyll i med ”/extern "…"”.
      ser: Parterna söker en lösning | Du får ett svar 2027-02-02
    2026-11-20 /extern SYN-4711 Det externa numret är sparat.
      ser: Parterna söker en lösning | Du får ett svar 2027-02-02
    2026-11-20 /fas atgard Fasen är nu Föreslå åtgärder. Nu: Avvikelsesamordnaren på enheten för in åtgärden och avslutar ärendet.
      ser: Åtgärd är bestämd | Du får ett svar 2027-02-02
    2026-11-23 /åtgärd andrat-arbetssatt kommunen 2026-12-31 "Kommunen kallar till planering." Åtgärd 1 är bestämd och ska vara klar 31 december 2026.
      ser: Åtgärd är bestämd | Du får ett svar 2027-02-02
    2027-01-20 
      ser: Åtgärd är bestämd | Du får ett svar 2027-02-02
      påminns: Kommunen: Genomföra åtgärden 2026-12-31
      påminns: Kommunen: Besvara avvikelsen 2027-02-02
    2027-02-03 /svar "Orsaken var att ingen kallade. Kommunen kallar nu." Svaret är sparat. Den som rapporterade kan läsa det med sin kod.
      ser: Åtgärd är bestämd | En åtgärd ska vara klar 2026-12-31 | Orsaken var att ingen kallade. Kommunen kallar nu.
      påminns: Kommunen: Genomföra åtgärden 2026-12-31
    2027-02-03 /genomförd 1 2026-12-30 Åtgärd 1 är genomförd 30 december 2026.
      ser: Åtgärd är bestämd | Följa upp åtgärdens effekt 2027-05-03 | Orsaken var att ingen kallade. Kommunen kallar nu.
    2027-02-03 /fas uppfoljning Fasen är nu Följa upp effekten.
      ser: Åtgärden följs upp | Följa upp åtgärdens effekt 2027-05-03 | Orsaken var att ingen kallade. Kommunen kallar nu.
    2027-04-01 /effekt 1 delvis Effekten av åtgärd 1 är bedömd: Delvis.
      ser: Åtgärden följs upp | Koordinatorn avslutar ärendet när det är klart. Det finns ingen bestämd dag för det | Orsaken var att ingen kallade. Kommunen kallar nu.
    2027-04-01 /stäng Fasen är nu Avslutat.
      ser: allt är klart | Ärendet är avslutat, så det händer inget mer i det | Orsaken var att ingen kallade. Kommunen kallar nu.
    2027-06-01 /arkivera Fasen är nu Arkiverat.
      ser: allt är klart | Ärendet är avslutat, så det händer inget mer i det | Orsaken var att ingen kallade. Kommunen kallar nu."
  `);
});

it('refuses each step of a life that breaks the rules', () => {
  const { file, lines } = life(received('kommun-till-region'), routine, [
    '2026-11-03 /fas atgard',
    '2026-11-03 /stäng',
    '2026-11-03 /arkivera',
    '2026-11-03 /klassa slag=olycka',
    '2026-11-03 /klassa orsak=ovrigt',
    '2026-11-03 /nivå 2 spridning',
    '2026-11-03 /nivå 4 systemfel',
    '2026-11-03 /riktning norr "Den går norrut."',
    '2026-11-03 /åtgärd besked mas 2026-11-01 "Berätta."',
    '2026-11-03 /genomförd 1',
    '2026-11-03 /effekt 1 ja',
    '2026-11-03 /paus vantar-pa-part',
  ]);
  expect(file).toEqual(received('kommun-till-region'));
  expect(lines.map((line) => line.split('\n')[0]).join('\n')).toMatchInlineSnapshot(`
    "2026-11-03 /fas atgard NEJ: Ärendet kan inte gå dit från fasen Identifiera och rapportera. Tillåtet: samordning, utredning, stangt.
    2026-11-03 /stäng NEJ: Det här saknas: risk, tillbud eller skada, diarienummer, typ av händelse, orsak, åtgärd. Fyll i med ”/klassa slag=… typ=… orsak=…” och ”/diarie "…"” och ”/åtgärd TYP VEM DAG "…"”. Den som rapporterade har inte fått något svar. Svara först med ”/svar "…"”.
    2026-11-03 /arkivera NEJ: Bara ett stängt ärende kan arkiveras. Stäng det först: /stäng
    2026-11-03 /klassa slag=olycka NEJ: Koden finns inte i listan för risk, tillbud eller skada. Tillåtet: risk, tillbud, skada.
    2026-11-03 /klassa orsak=ovrigt NEJ: Valet under orsak säger inte vad det är. Skriv det också med några ord som någon annan förstår. De står sist i ordern: /klassa … "Tolken kom inte."
    2026-11-03 /nivå 2 spridning NEJ: Skälet leder inte till nivå 2. Tillåtet: systemfel, allvarlig-handelse.
    2026-11-03 /nivå 4 systemfel NEJ: Rutinen har inte nivån. Tillåtet: 1–3.
    2026-11-03 /riktning norr "Den går norrut." NEJ: Riktningen finns inte. Tillåtet: kommun-till-region, region-till-kommun, annan, ingen.
    2026-11-03 /åtgärd besked mas 2026-11-01 "Berätta." NEJ: Åtgärden ska vara klar en dag som redan har varit. Skriv i dag eller en senare dag.
    2026-11-03 /genomförd 1 NEJ: Ärendet har inga åtgärder. Bestäm en först: /åtgärd TYP VEM DAG "…"
    2026-11-03 /effekt 1 ja NEJ: Ärendet har inga åtgärder. Bestäm en först: /åtgärd TYP VEM DAG "…"
    2026-11-03 /paus vantar-pa-part NEJ: Rutinen låter ingen frist pausas. Fristen löper som förut."
  `);
});
