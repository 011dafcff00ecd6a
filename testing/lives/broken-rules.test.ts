import { expect, it } from 'vitest';
import type { Case } from '../../core/case/case.ts';
import { writeCase } from '../../core/case/write.ts';
import { exampleCase } from '../case/example.ts';
import { exampleRoutine } from '../example/routines.ts';
import { life } from '../life.ts';

/** A case after some orders, on 2 to 6 November 2026. */
function caseAfterOrders(rutin: string, orders: readonly string[]): Case {
  const mottagen = '2026-11-02';
  const received = exampleCase({ rutin, mottagen, historik: [{ datum: mottagen, händelse: 'mottagen' }] });
  const { file, lines } = life(received, exampleRoutine(rutin), orders);
  expect(lines.filter((line) => line.includes('NEJ'))).toEqual([]);
  return file;
}

/** What is answered to each order, none of which may change the case by a byte. */
function refusals(rutin: string, before: readonly string[], orders: readonly string[]): string {
  const start = caseAfterOrders(rutin, before);
  const text = writeCase(start);
  const { file, lines } = life(
    start,
    exampleRoutine(rutin),
    orders.map((order) => `2026-11-09 ${order}`),
  );
  expect(file).toBe(start);
  expect(writeCase(file)).toBe(text);
  return lines.map((line) => line.split('\n')[0]?.slice('2026-11-09 '.length)).join('\n');
}

it('refuses what the routine of Höglandet does not have, step by step, and changes nothing', () => {
  expect(
    refusals(
      'hoglandet',
      [],
      [
        '/fas atgard',
        '/fas mottagning',
        '/nivå 2',
        '/nivå 3 oense',
        '/nivå 3 tiden-ute',
        '/nivå 5 principiell',
        '/nivå 6 principiell',
        '/klassa typ=ovrigt',
        '/klassa slag=risk',
        '/åtgärd information samordnaren 2026-12-31 "Ring."',
        '/åtgärd ingen-atgard "Nej."',
        '/effekt 1 ja',
        '/rätta svar 1 "Ring."',
        '/paus semester',
        '/bekräfta "Den har kommit." 2026-11-01',
        '/beslut kommunstyrelsen "Så blir det."',
        '/arkivera',
        '/stäng',
      ],
    ),
  ).toMatchInlineSnapshot(`
    "/fas atgard NEJ: Ärendet kan inte gå dit från fasen Mottagen. Tillåtet: samordning, utredning, stangt.
    /fas mottagning NEJ: Rutinen har inte fasen. Tillåtet: mottagen, samordning, utredning, atgard, uppfoljning, stangt, arkiverat.
    /nivå 2 NEJ: Skriv varför ärendet lyfts till nivå 2. Tillåtet: oense, principiell, aterkommande, tiden-ute. Så här: /nivå 2 SKÄL
    /nivå 3 oense NEJ: Till nivå 3 kan ärendet bara lyftas från nivå 2, Närmaste chefer, av det skälet. Lyft det dit först.
    /nivå 3 tiden-ute NEJ: Till nivå 3 kan ärendet bara lyftas från nivå 2, Närmaste chefer, av det skälet. Lyft det dit först.
    /nivå 5 principiell NEJ: Till nivå 5 kan ärendet bara lyftas från nivå 4, Beredningsgruppen, av det skälet. Lyft det dit först.
    /nivå 6 principiell NEJ: Rutinen har inte nivån. Tillåtet: 1–5.
    /klassa typ=ovrigt NEJ: Valet under typ av händelse säger inte vad det är. Skriv det också med några ord som någon annan förstår. De står sist i ordern: /klassa … "Tolken kom inte."
    /klassa slag=risk NEJ: Rutinen har ingen lista för slag. Ta bort fältet ur ordern.
    /åtgärd information samordnaren 2026-12-31 "Ring." NEJ: Rutinen har inte organet eller rollen som ansvarar. Tillåtet: berord-personal, narmaste-chefer, samverkanskoordinator, styr-och-arbetsgrupp, forbundschef, beredningsgrupp, styrelsen.
    /åtgärd ingen-atgard "Nej." NEJ: Skriv en mening om varför inget görs, så att den som läser förstår. Minst fem ord.
    /effekt 1 ja NEJ: Ärendet har inga åtgärder. Bestäm en först: /åtgärd TYP VEM DAG "…"
    /rätta svar 1 "Ring." NEJ: Ärendet har inget svar att rätta. Svara med ”/svar "…"”.
    /paus semester NEJ: Koden finns inte i listan för skälet att pausa. Tillåtet: vantar-pa-part, vantar-pa-rapportor, vantar-pa-beslut.
    /bekräfta "Den har kommit." 2026-11-01 NEJ: Dagen för besked har redan varit. Skriv i dag eller en senare dag, eller ingen dag alls.
    /beslut kommunstyrelsen "Så blir det." NEJ: Rutinen har inget sådant organ som beslutar. Tillåtet: styr-och-arbetsgrupp, beredningsgrupp, styrelsen.
    /arkivera NEJ: Bara ett stängt ärende kan arkiveras. Stäng det först: /stäng
    /stäng NEJ: Det här saknas: typ av händelse, orsak, konsekvens för organisationen, rutinföljsamhet, åtgärd. Fyll i med ”/klassa typ=… orsak=… konsekvens-organisation=… rutinföljsamhet=…” och ”/åtgärd TYP VEM DAG "…"”. Den som rapporterade har inte fått något svar. Svara först med ”/svar "…"”."
  `);
  expect(
    refusals(
      'hoglandet',
      [
        '2026-11-02 /fas utredning',
        '2026-11-03 /klassa typ=mote-installt orsak=kommunikation',
        '2026-11-03 /åtgärd information samverkanskoordinator 2026-11-30 "Ring dagen före."',
        '2026-11-04 /svar "Nu ringer vi dagen före."',
      ],
      ['/effekt 1 ja', '/genomförd 1 2026-11-10', '/genomförd 2', '/stäng', '/stäng ändå', '/fas arkiverat'],
    ),
  ).toMatchInlineSnapshot(`
    "/effekt 1 ja NEJ: Åtgärd 1 är inte genomförd. Skriv det först: /genomförd 1
    /genomförd 1 2026-11-10 NEJ: Dagen har inte varit än. Skriv i dag eller en tidigare dag.
    /genomförd 2 NEJ: Åtgärden finns inte. Tillåtet: 1.
    /stäng NEJ: Det här saknas: konsekvens för organisationen, rutinföljsamhet. Fyll i med ”/klassa konsekvens-organisation=… rutinföljsamhet=…”. Åtgärd 1 saknar bedömd effekt. Bedöm först med ”/effekt 1 UTFALL”, eller stäng utan med ”/stäng ändå”.
    /stäng ändå NEJ: Det här saknas: konsekvens för organisationen, rutinföljsamhet. Fyll i med ”/klassa konsekvens-organisation=… rutinföljsamhet=…”.
    /fas arkiverat NEJ: Bara ett stängt ärende kan arkiveras. Stäng det först: /stäng"
  `);
});

it('refuses the ladder of Jönköping climbed in the wrong way, and closing without what the source demands', () => {
  expect(
    refusals(
      'jonkopings-lan',
      ['2026-11-02 /fas utredning', '2026-11-03 /klassa orsak=rutin-saknas målgrupp=aldre'],
      [
        '/nivå 3 olost',
        '/nivå 4 olost',
        '/nivå 4 oense',
        '/nivå 5 beslut',
        '/nivå 5 strukturell',
        '/klart formedla',
        '/fas atgard',
        '/fas samordning',
        '/svar ""',
        '/klassa målgrupp=alla',
        '/stäng',
        '/stäng ändå',
      ],
    ),
  ).toMatchInlineSnapshot(`
    "/nivå 3 olost NEJ: Till nivå 3 kan ärendet bara lyftas från nivå 2, Närmaste chefer, av det skälet. Lyft det dit först.
    /nivå 4 olost NEJ: Till nivå 4 kan ärendet bara lyftas från nivå 3, Arbetsgruppen i länsdelen, av det skälet. Lyft det dit först.
    /nivå 4 oense NEJ: Skälet leder inte till nivå 4. Tillåtet: olost, strukturell, principiell, tiden-ute.
    /nivå 5 beslut NEJ: Till nivå 5 kan ärendet bara lyftas från nivå 4, Expertrådet, av det skälet. Lyft det dit först.
    /nivå 5 strukturell NEJ: Skälet leder inte till nivå 5. Tillåtet: beslut.
    /klart formedla NEJ: Det är inte dags för steget än, eller så är det redan förbi: Lämna avvikelsen vidare till Expertrådet, och till strategigruppen för kännedom. Ordern /hjälp visar vad som går nu.
    /fas atgard NEJ: Det här saknas: typ av händelse. Fyll i med ”/klassa typ=…”.
    /fas samordning NEJ: Ärendet kan inte gå dit från fasen Orsaker klarläggs. Tillåtet: atgard, uppfoljning, stangt.
    /svar "" NEJ: Texten säger inget. Skriv något mellan citattecknen.
    /klassa målgrupp=alla NEJ: Koden finns inte i listan för målgrupp. Tillåtet: barn-och-unga, psykiatri-missbruk, aldre.
    /stäng NEJ: Det här saknas: typ av händelse, konsekvens för organisationen, åtgärd. Fyll i med ”/klassa typ=… konsekvens-organisation=…” och ”/åtgärd TYP VEM DAG "…"”. Den som rapporterade har inte fått något svar. Svara först med ”/svar "…"”.
    /stäng ändå NEJ: Det här saknas: typ av händelse, konsekvens för organisationen, åtgärd. Fyll i med ”/klassa typ=… konsekvens-organisation=…” och ”/åtgärd TYP VEM DAG "…"”. Den som rapporterade har inte fått något svar. Svara först med ”/svar "…"”."
  `);
  expect(
    refusals(
      'jonkopings-lan',
      [
        '2026-11-02 /fas utredning',
        '2026-11-03 /klassa orsak=rutin-saknas målgrupp=aldre',
        '2026-11-04 /nivå 4 strukturell',
      ],
      ['/nivå 5 beslut', '/nivå 5 olost', '/stäng', '/klart aterforing'],
    ),
  ).toMatchInlineSnapshot(`
    "/nivå 5 beslut NEJ: Innan ärendet lyfts till nivå 5 ska något ha hänt hos Expertrådet: åtgärden bestämdes eller ett möte beslutade. Skriv in det först.
    /nivå 5 olost NEJ: Skälet leder inte till nivå 5. Tillåtet: beslut.
    /stäng NEJ: Det här saknas: typ av händelse, konsekvens för organisationen, åtgärd. Fyll i med ”/klassa typ=… konsekvens-organisation=…” och ”/åtgärd TYP VEM DAG "…"”. Den som rapporterade har inte fått något svar. Svara först med ”/svar "…"”. Det här steget är inte markerat som klart: Lämna avvikelsen vidare till Expertrådet, och till strategigruppen för kännedom. När det är gjort: /klart formedla
    /klart aterforing NEJ: Det är inte dags för steget än, eller så är det redan förbi: Informera verksamheterna om beslutet. Ordern /hjälp visar vad som går nu."
  `);
});

it('refuses what is filled in wrongly under the routine of Västra Götaland, and changes nothing', () => {
  expect(
    refusals(
      'vastra-gotaland',
      [
        '2026-11-02 /fas samordning',
        '2026-11-02 /fas utredning',
        '2026-11-03 /klassa ärendet=annat typ=utskrivning',
      ],
      [
        '/fas atgard',
        '/klassa konsekvens-person=ingen',
        '/klassa typ=vard-ovrigt',
        '/klassa konsekvens-säkerhet=okand',
        '/nivå 3 lansgemensam',
        '/nivå 2 lansgemensam',
        '/åtgärd ingen-atgard "Nej."',
        '/åtgärd ingen-atgard samordnare 2026-12-10 "Alla har redan fått veta det."',
        '/stäng',
        '/arkivera',
        '/öppna',
      ],
    ),
  ).toMatchInlineSnapshot(`
    "/fas atgard NEJ: Det här saknas: orsak. Fyll i med ”/klassa orsak=…”.
    /klassa konsekvens-person=ingen NEJ: Då skulle ärendet bryta mot en regel. Fältet får inte fyllas i för ett sådant ärende. Ta bort värdet. Fältet är konsekvens-person.
    /klassa typ=vard-ovrigt NEJ: Valet under typ av händelse säger inte vad det är. Skriv det också med några ord som någon annan förstår. De står sist i ordern: /klassa … "Tolken kom inte."
    /klassa konsekvens-säkerhet=okand NEJ: Koden finns inte i listan för konsekvens för säkerhet och miljö. Den hör till listan rutinföljsamhet. Tillåtet här: skada-eller-risk, ingen, ovrigt.
    /nivå 3 lansgemensam NEJ: Till nivå 3 kan ärendet bara lyftas från nivå 2, Den delregionala vårdsamverkan, av det skälet. Lyft det dit först.
    /nivå 2 lansgemensam NEJ: Skälet leder inte till nivå 2. Tillåtet: aterkommande, gemensam-analys.
    /åtgärd ingen-atgard "Nej." NEJ: Skriv en mening om varför inget görs, så att den som läser förstår. Minst fem ord.
    /åtgärd ingen-atgard samordnare 2026-12-10 "Alla har redan fått veta det." NEJ: Att inget görs är ett utfall: ingen ansvarar för det och det har ingen dag. Skriv bara skälet: /åtgärd ingen-atgard "…"
    /stäng NEJ: Det här saknas: orsak, konsekvens för organisationen, konsekvens för säkerhet och miljö, åtgärd. Fyll i med ”/klassa orsak=… konsekvens-organisation=… konsekvens-säkerhet=…” och ”/åtgärd TYP VEM DAG "…"”. Den som rapporterade har inte fått något svar. Svara först med ”/svar "…"”.
    /arkivera NEJ: Bara ett stängt ärende kan arkiveras. Stäng det först: /stäng
    /öppna Inget att göra: ärendet är redan öppet."
  `);
});
