import { expect, it } from 'vitest';
import { exampleCase } from '../case/example.ts';
import { exampleRoutine } from '../example/routines.ts';
import { life } from '../life.ts';

const routine = exampleRoutine('kommunal-namnd');
const received = exampleCase({
  rutin: routine.id,
  mottagen: '2026-11-02',
  historik: [{ datum: '2026-11-02', händelse: 'mottagen' }],
});

it('takes a complaint from report to archive', () => {
  const { file, lines } = life(received, routine, [
    '2026-11-02',
    '2026-11-06',
    '2026-11-06 /diarie SN 2026/45',
    '2026-11-06 /bekräfta "Synpunkten har diarienummer SN 2026/45. Enhetschefen utreder den." 2026-12-01',
    '2026-11-06 /fas samordning',
    '2026-11-09 /fas utredning',
    '2026-11-20 /klassa typ=bemotande orsak=kommunikation',
    '2026-11-20 /fas atgard',
    '2026-11-23 /åtgärd andrat-arbetssatt enhetschef 2026-12-31 "Den som ringer får ett namn att fråga efter."',
    '2026-11-25',
    '2026-11-26 /svar "Orsaken var att samtal kopplades runt. Från årsskiftet får alla en som svarar."',
    '2026-12-28 /genomförd 1',
    '2026-12-28 /fas uppfoljning',
    '2027-03-29 /effekt 1 ja',
    '2027-03-29 /stäng',
    '2027-06-01 /arkivera',
  ]);
  expect(file.hantering.fas).toBe('arkiverat');
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "2026-11-02 
      ser: Rapporten kom in | Koordinatorn läser rapporten 2026-11-05
    2026-11-06 
      ser: Rapporten kom in | Koordinatorn läser rapporten 2026-11-05
      påminns: Enhetschefen: Bekräfta att synpunkten har kommit in 2026-11-05
    2026-11-06 /diarie SN 2026/45 Diarienumret är sparat.
      ser: Rapporten kom in | Koordinatorn läser rapporten 2026-11-05
      påminns: Enhetschefen: Bekräfta att synpunkten har kommit in 2026-11-05
    2026-11-06 /bekräfta "Synpunkten har diarienummer SN 2026/45. Enhetschefen utreder den." 2026-12-01 Bekräftelsen är sparad. Den som rapporterade kan läsa den med sin kod. Besked är lovat senast 1 december 2026. Det är inget svar: svara med /svar "…"
      ser: Rapporten kom in | Koordinatorn läser rapporten 2026-11-05
      påminns: Enhetschefen: Bekräfta att synpunkten har kommit in 2026-11-05
    2026-11-06 /fas samordning Fasen är nu Bekräftad.
      ser: Koordinatorn har läst rapporten | Du får besked 2026-12-01
    2026-11-09 /fas utredning Fasen är nu Utreds.
      ser: Parterna söker en lösning | Du får besked 2026-12-01
    2026-11-20 /klassa typ=bemotande orsak=kommunikation Ärendet är klassat.
      ser: Parterna söker en lösning | Du får besked 2026-12-01
    2026-11-20 /fas atgard Fasen är nu Åtgärdas.
      ser: Åtgärd är bestämd | Du får besked 2026-12-01
    2026-11-23 /åtgärd andrat-arbetssatt enhetschef 2026-12-31 "Den som ringer får ett namn att fråga efter." Åtgärd 1 är bestämd och ska vara klar 31 december 2026.
      ser: Åtgärd är bestämd | Du får besked 2026-12-01
    2026-11-25 
      ser: Åtgärd är bestämd | Du får besked 2026-12-01
      påminns: Enhetschefen: Berätta vad som görs och när 2026-11-27
    2026-11-26 /svar "Orsaken var att samtal kopplades runt. Från årsskiftet får alla en som svarar." Svaret är sparat. Den som rapporterade kan läsa det med sin kod.
      ser: Åtgärd är bestämd | En åtgärd ska vara klar 2026-12-31 | Orsaken var att samtal kopplades runt. Från årsskiftet får alla en som svarar.
    2026-12-28 /genomförd 1 Åtgärd 1 är genomförd 28 december 2026.
      ser: Åtgärd är bestämd | Koordinatorn avslutar ärendet när det är klart. Det finns ingen bestämd dag för det | Orsaken var att samtal kopplades runt. Från årsskiftet får alla en som svarar.
    2026-12-28 /fas uppfoljning Fasen är nu Följs upp.
      ser: Åtgärden följs upp | Koordinatorn avslutar ärendet när det är klart. Det finns ingen bestämd dag för det | Orsaken var att samtal kopplades runt. Från årsskiftet får alla en som svarar.
    2027-03-29 /effekt 1 ja Effekten av åtgärd 1 är bedömd: Ja, den hjälpte.
      ser: Åtgärden följs upp | Koordinatorn avslutar ärendet när det är klart. Det finns ingen bestämd dag för det | Orsaken var att samtal kopplades runt. Från årsskiftet får alla en som svarar.
    2027-03-29 /stäng Fasen är nu Avslutad.
      ser: allt är klart | Ärendet är avslutat, så det händer inget mer i det | Orsaken var att samtal kopplades runt. Från årsskiftet får alla en som svarar.
    2027-06-01 /arkivera Fasen är nu Arkiverad.
      ser: allt är klart | Ärendet är avslutat, så det händer inget mer i det | Orsaken var att samtal kopplades runt. Från årsskiftet får alla en som svarar."
  `);
});

it('refuses the steps that the routine does not have, and leaves the case as it came', () => {
  const { file, lines } = life(received, routine, [
    '2026-11-03 /fas samordning',
    '2026-11-03 /fas uppfoljning',
    '2026-11-03 /svar "Tack för synpunkten."',
    '2026-11-03 /åtgärd okand-atgard enhetschef 2026-12-31 "Gör något."',
    '2026-11-03 /åtgärd information medarbetaren 2026-12-31 "Gör något."',
    '2026-11-03 /effekt 1 ja',
    '2026-11-03 /nivå 3 aterkommande',
    '2026-11-03 /klassa typ=bemotandet',
    '2026-11-03 /diarie 19121212-1212',
    '2026-11-03 /stäng',
    '2026-11-03 /stäng ändå',
    '2026-11-03 /arkivera',
    '2026-11-03 /öppna',
    '2026-11-03 /fortsätt',
    '2026-11-01 /diarie SN 2026/45',
  ]);
  expect(file).toEqual(received);
  expect(lines.map((line) => line.split('\n')[0])).toMatchInlineSnapshot(`
    [
      "2026-11-03 /fas samordning NEJ: Det här saknas: diarienummer, bekräftelse. Fyll i med ”/diarie "…"” och ”/bekräfta "…"”.",
      "2026-11-03 /fas uppfoljning NEJ: Ärendet kan inte gå dit från fasen Inkommen. Tillåtet: samordning, stangt.",
      "2026-11-03 /svar "Tack för synpunkten." NEJ: Det här saknas först: orsak. Fyll i med ”/klassa orsak=…”. Vill du bara säga att rapporten har kommit in, skriv ”/bekräfta "…"”.",
      "2026-11-03 /åtgärd okand-atgard enhetschef 2026-12-31 "Gör något." NEJ: Koden finns inte i listan för åtgärdens typ. Tillåtet: information, andrad-rutin, utbildning, andrat-arbetssatt, ingen-atgard.",
      "2026-11-03 /åtgärd information medarbetaren 2026-12-31 "Gör något." NEJ: Rutinen har inte organet eller rollen som ansvarar. Menar du medarbetare? Tillåtet: medarbetare, enhetschef, registrator, lex-sarah-ansvarig, forvaltningen, namnden, natverket, berorda-medarbetare.",
      "2026-11-03 /effekt 1 ja NEJ: Ärendet har inga åtgärder. Bestäm en först: /åtgärd TYP VEM DAG "…"",
      "2026-11-03 /nivå 3 aterkommande NEJ: Skälet leder inte till nivå 3. Tillåtet: principiell.",
      "2026-11-03 /klassa typ=bemotandet NEJ: Koden finns inte i listan för typ av händelse. Menar du bemotande? Tillåtet: tillganglighet, bemotande, utforande, information, ovrigt.",
      "2026-11-03 /diarie 19121212-1212 NEJ: Texten pekar ut en person: rad 1, tecken 1 i texten ser ut som ett personnummer eller samordningsnummer. Skriv om den.",
      "2026-11-03 /stäng NEJ: Det här saknas: diarienummer, typ av händelse, orsak, bekräftelse, åtgärd. Fyll i med ”/klassa typ=… orsak=…” och ”/diarie "…"” och ”/bekräfta "…"” och ”/åtgärd TYP VEM DAG "…"”. Den som rapporterade har inte fått något svar. Svara först med ”/svar "…"”.",
      "2026-11-03 /stäng ändå NEJ: Det här saknas: diarienummer, typ av händelse, orsak, bekräftelse, åtgärd. Fyll i med ”/klassa typ=… orsak=…” och ”/diarie "…"” och ”/bekräfta "…"” och ”/åtgärd TYP VEM DAG "…"”. Den som rapporterade har inte fått något svar. Svara först med ”/svar "…"”.",
      "2026-11-03 /arkivera NEJ: Bara ett stängt ärende kan arkiveras. Stäng det först: /stäng",
      "2026-11-03 /öppna Inget att göra: ärendet är redan öppet.",
      "2026-11-03 /fortsätt Inget att göra: ärendet är inte pausat.",
      "2026-11-01 /diarie SN 2026/45 NEJ: Ärendets historik slutar 2 november 2026, som inte har varit än. Rätta datumet i filen eller datorns klocka.",
    ]
  `);
});
