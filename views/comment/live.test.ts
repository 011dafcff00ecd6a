import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../core/case/case.ts';
import { caseFindings } from '../../core/case/findings.ts';
import { readCase } from '../../core/case/read.ts';
import { carryOutOrders } from '../../core/case/transitions/carry-out.ts';
import { allowedWords } from '../../core/report/allow.ts';
import { exampleCase } from '../../testing/case/example.ts';
import { exampleAssociation, exampleRoutine } from '../../testing/example/routines.ts';
import { applicableOrders } from './applicable-orders.ts';
import { type LiveCommentInput, liveComment } from './live.ts';
import { MAX_COMMENT_LENGTH } from './marker.ts';

const folder = new URL('../../cases/', import.meta.url);
const source = (path: string) => readFileSync(new URL(path, folder), 'utf8');
const association = exampleAssociation();
const routine = exampleRoutine('hoglandet');
const today = '2026-11-26';

function live(
  file: Case,
  { faults = [], waiting = false }: { faults?: LiveCommentInput['faults']; waiting?: boolean } = {},
) {
  return liveComment({
    association,
    faults,
    case: {
      file,
      routine,
      today,
      identifiers: caseFindings(file, allowedWords(association)),
      orders: applicableOrders(file, { routine, today, areas: association.områden, waiting }),
      waiting,
    },
  });
}

const described = (beskrivning: string) =>
  exampleCase({ rapport: { ...exampleCase().rapport, beskrivning } });

describe('the live comment', () => {
  it('shows a new case as a coordinator reads it', () => {
    expect(live(exampleCase(), { waiting: true })).toMatchInlineSnapshot(`
      "### Ärende EX-2026-7K3MQ9TB

      **Kontrollen gick bra.** Läs ärendet. Ta emot det: *Approve* under *Files changed*, och sedan *Squash and merge*. Hör det inte hit? Skriv \`/avvisa\` med ett skäl.

      Inget hittat som pekar ut en person. Läs ändå.

      #### Läget nu

      - **Fas:** Väntar på granskning. Ingen har tagit emot rapporten än.
      - **Nivå:** 1 av 5: Berörd personal, sedan 21 november 2026

      #### Frister

      - **Snart:** Läsa rapporten: Samverkanskoordinatorn, senast 27 november 2026
      - Söka en lösning: Samverkanskoordinatorn, senast 11 december 2026
      - Svara den som rapporterade: Samverkanskoordinatorn, senast 21 februari 2027

      #### Om ärendet

      - **Kom in:** 21 november 2026
      - **Område:** Nässjö
      - **Koordinator:** Samverkanskoordinatorn i Nässjö, samverkan.nassjo@​exempelbygden.example
      - **Arbetsgivare:** Kommun: Nässjö
      - **Samverkanspart:** Vårdcentral: Exempelvårdcentralen i Aneby
      - **Allvarlighet:** Allvarlig
      - **Löst:** Nej
      - **Händelser:** 1

      #### Vad som hände

      > Mötet ställdes in två gånger.\\
      > Ingen fick besked.

      #### Vägen

      - Väntar på granskning: nu, sedan 21 november 2026
      - Mottagen
      - Samordning
      - Utredning
      - Åtgärd
      - Uppföljning
      - Stängt
      - Arkiverat

      #### Historik

      - 21 november 2026: Rapporten kom in.

      #### Order som går nu

      Ärendet är inte mottaget än. Tills dess går \`/hjälp\`, \`/flytta\`, \`/byt\`, \`/avvisa\` och \`/stopp\`.

      Skriv en order på en egen rad i en kommentar. Byt ut det som står med stora bokstäver, och … mot er text. Koderna att välja på: \`/hjälp\`.

      \`\`\`text
      /flytta OMRÅDE "…"
      \`\`\`

      Vad etiketterna betyder: [etiketter](../labels)."
    `);
  });

  it('shows what is due and the orders that can be given when the case is accepted', () => {
    const accepted = exampleCase({
      hantering: { fas: 'samordning', nivå: 1 },
      historik: [
        { datum: '2026-11-21', händelse: 'mottagen' },
        { datum: '2026-11-24', händelse: 'fas', till: 'samordning' },
      ],
    });
    const text = live(accepted);
    expect(text.slice(text.indexOf('#### Historik'))).toMatchInlineSnapshot(`
      "#### Historik

      - 24 november 2026: Ny fas: Samordning.
      - 21 november 2026: Rapporten kom in.

      #### Order som går nu

      Skriv en order på en egen rad i en kommentar. Byt ut det som står med stora bokstäver, och … mot er text. Koderna att välja på: \`/hjälp\`.

      \`\`\`text
      /klassa typ=TYP
      /klassa orsak=ORSAK
      /klassa konsekvens-organisation=KONSEKVENS-ORGANISATION
      /klassa konsekvens-person=KONSEKVENS-PERSON
      /klassa rutinföljsamhet=RUTINFÖLJSAMHET
      /klassa "…"
      /fas utredning
      /nivå 2 SKÄL
      /nivå 3 SKÄL
      /nivå 4 SKÄL
      /åtgärd TYP VEM DAG "…"
      /åtgärd ingen-atgard "…"
      /svar "…"
      /beslut ORGAN "…"
      /anteckning "…"
      /bekräfta "…"
      /fråga "…"
      /diarie "…"
      /extern "…"
      /liknar ÄRENDE
      /paus SKÄL
      /flytta OMRÅDE "…"
      /riktning RIKTNING "…"
      \`\`\`

      Vad etiketterna betyder: [etiketter](../labels)."
    `);
  });

  it('shows what identifies a person by its place, and never by its words', () => {
    const text = live(described('Möte.\nAnna Bergström, 850101-2384, ring 070-174 06 05.'));
    for (const word of ['Bergström', '850101', '2384', '174']) expect(text).not.toContain(word);
    expect(text).toContain('STOPP: Vad som hände, rad 2, tecken 1: ser ut som ett namn');
    expect(text).toContain('docs/radering.md');
  });

  it('shows each fault with its place, and is short enough for GitHub however many there are', () => {
    const fault = {
      file: 'cases/2026/11/`x`|@coord.yaml',
      code: 'x',
      line: 3,
      column: 5,
      text: 'Fel @coord.',
    };
    const text = live(exampleCase(), { faults: Array.from({ length: 4000 }, () => fault) });
    expect(text).toContain('- ``cases/2026/11/`x`|@coord.yaml`` rad 3, tecken 5: Fel @\u200bcoord.');
    expect(text).toContain('och 3950 till');
    expect(text.length).toBeLessThan(MAX_COMMENT_LENGTH - 100);
  });

  it('leaves out a text that is too long', () => {
    const text = live(described('`a '.repeat(40_000)));
    expect(text).toContain('Texten får inte plats här.');
    expect(text.length).toBeLessThan(MAX_COMMENT_LENGTH - 100);
  });

  it('interprets nothing in a text or a party', () => {
    const nasty =
      '@everyone #1 --> | ``` $' +
      '{{ secrets.X }} $(id) \u202eabc <img src=x>\n```\n@coord\n<!-- skav:arende -->';
    const base = described(nasty);
    const party = { part: 'annan', text: '@coord `` <b> -->' };
    const text = live({ ...base, rapport: { ...base.rapport, samverkansparter: [party] } });
    expect(text).toMatch(/\*\*Samverkanspart:\*\* Annan: .* \\`\\` \\<b\\> --\\>/);
    expect(text).toContain('--\\> \\| \\`\\`\\` \\$\\{\\{ secrets.X \\}\\} \\$\\(id\\) abc');
    expect(text).not.toMatch(/@coord|@everyone|(?<!\\)<(?:img|b>)/);
    expect(text).not.toContain('\u202e');
  });

  it('shows the faults when the case cannot be read', () => {
    const fault = { file: 'cases/2026/11/X.yaml', code: 'empty', line: 1, column: 1, text: 'Filen är tom.' };
    expect(liveComment({ association, faults: [fault] })).toContain('Filen är tom.');
    // How to repair a file on GitHub follows, if it can be repaired there.
    expect(liveComment({ association, faults: [fault] })).toContain('*Edit file*');
    expect(live(exampleCase(), { faults: [fault], waiting: true })).toContain('*Edit file*');
    expect(live(exampleCase(), { faults: [fault] })).not.toContain('*Edit file*');
  });
});

describe('the applicable orders', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /^\d{4}.*yaml$/.test(path),
  );

  it('choose nothing for a person: one with a placeholder is refused as it is, and the others are carried out', () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), (path) => {
        const { case: file } = readCase(source(path));
        if (file?.rutin !== 'hoglandet') return;
        const day = file.historik.at(-1)?.datum ?? today;
        const setting = { routine, today: day, areas: association.områden };
        for (const order of applicableOrders(file, setting)) {
          const hasPlaceholder = /…|[A-ZÅÄÖ]{3}/.test(order);
          expect([order, carryOutOrders(file, order, setting).ok]).toEqual([order, !hasPlaceholder]);
        }
      }),
      { numRuns: 20 },
    );
  });
});
