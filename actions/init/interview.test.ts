import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadAssociation } from '../../adapters/folder/load.ts';
import { initOptions } from '../../testing/init.ts';
import { temporaryFolder } from '../../testing/service.ts';
import { END, type Step, typeAt } from '../../testing/type-at.ts';
import { main } from '../skav.ts';
import { run } from './command.ts';

beforeEach(() => {
  for (const stream of ['log', 'error'] as const) vi.spyOn(console, stream).mockImplementation(() => {});
});

const ENTER = '\r';
const DOWN = '\x1b[B';
const CTRL_C = '\x03';

/** Runs `skav init` at a terminal with typed input. */
const at = (folder: string, steps: readonly Step[]) => typeAt((terminal) => run([folder], terminal), steps);

const newFolder = () => join(temporaryFolder(), 'ny');
const association = async (folder: string) => (await loadAssociation(folder)).association;

/** A conversation from the third question to the last, with the key at a place. */
const rest = (place: string): Step[] => [
  ['organisationsnummer', `222000-0001${ENTER}`],
  ['Den sista siffran', `\x7f0${ENTER}`],
  ['Vem vänder man sig till', ENTER],
  ['mejladress har den rollen', `chef@skogen,example${ENTER}`],
  ['Menar du chef@skogen.example', `${'\x7f'.repeat(8)}.example${ENTER}`],
  ['telefonnummer', `ring mig${ENTER}`],
  ['med siffror', `${'\x7f'.repeat(8)}${ENTER}`],
  ['dataskyddsombudet', `dso@skogen.example${ENTER}`],
  ['Vilka kommuner', 'Nässjö\nnässjö kommun\n\n'],
  ['Nässjö står två gånger', 'Nässjö\r\n\r\n\r\nEksjö\r\n\n'],
  ['Vem tar emot', ENTER],
  ['Vad kallas', ENTER],
  ['koordinatorn i Nässjö', ENTER],
  ['koordinatorn i Eksjö', `eksjo@skogen.example${ENTER}`],
  ['vårdcentraler', `${Array.from({ length: 301 }, (_, at) => `Enhet ${at}\n`).join('')}\n`],
  ['Högst 300', 'Vårdcentraler\r\nÅsens VC\r\n\r\n"Hälsan ""Norr"""\r\n\n'],
  ['mottagningar', '\n'],
  ['Vilken rutin', ENTER],
  ['Läsa rapporten', `0${ENTER}`],
  ['från 1 till 250', `\x7f7${ENTER}`],
  ['Söka en lösning', ENTER],
  ['Ta upp frågan', ENTER],
  ['Svara den som rapporterade', ENTER],
  ['Bedöma om', ENTER],
  ['möts Styr- och', '\n'],
  ['möts Beredningsgruppen', '25/2\n\n'],
  ['ingen dag med år', '25/2 2027\n\n'],
  ['möts Styrelsen', '\n'],
  ['Vilken färg', `400${ENTER}`],
  ['från 0 till 360', `${'\x7f'.repeat(3)}30${ENTER}`],
  ['hemliga nyckeln', `${join(place, 'ny/nyckel.txt')}${ENTER}`],
  ['Mappen finns inte', `${'\x7f'.repeat('ny/nyckel.txt'.length)}nyckel.txt${ENTER}`],
];

describe('the questions in a terminal', () => {
  it('go on until each answer is right, continue after Ctrl+C, and let an answer be changed before the end', async () => {
    const folder = newFolder();
    const place = temporaryFolder();
    const first = await at(folder, [
      ['Vad heter förbundet', ENTER],
      ['Skriv ett svar', `Östra Skogens samordningsförbund${ENTER}`],
      ['Vilka bokstäver', `ö1${ENTER}`],
      ['Två till sex bokstäver', CTRL_C],
    ]);
    expect(first.code).toBe(1);
    expect(first.shown).toContain(join(folder, 'init-svar.yaml'));
    expect(readFileSync(join(folder, 'init-svar.yaml'), 'utf8')).toContain(
      'namn: Östra Skogens samordningsförbund',
    );
    const second = await at(folder, [
      ['Vilka bokstäver', ENTER],
      ...rest(place),
      ['Ska mappen skrivas', `${DOWN}${ENTER}`],
      ['Vad vill du ändra', ENTER],
      ['Vad heter förbundet', ` nord${ENTER}`],
      ['Ska mappen skrivas', ENTER],
    ]);
    expect(second.code).toBe(0);
    expect(second.shown.split('Vilka bokstäver')[0]).not.toContain('Vad heter');
    expect(await association(folder)).toMatchObject({
      namn: 'Östra Skogens samordningsförbund nord',
      prefix: 'OSS',
      kontakt: { roll: 'Förbundschefen', mejl: 'chef@skogen.example' },
      tema: { ton: 30 },
      områden: [
        { kod: 'nassjo', koordinator: { mejl: 'chef@skogen.example' } },
        { kod: 'eksjo', koordinator: { mejl: 'eksjo@skogen.example' } },
        { kod: 'flera' },
      ],
      möten: [{ organ: 'beredningsgrupp', datum: '2027-02-25' }],
    });
    const units = (await association(folder))?.parter.find(({ kod }) => kod === 'vardcentral')?.lista
      ?.enheter;
    expect(units?.map(({ namn }) => namn)).toEqual(['Åsens VC', 'Hälsan "Norr"']);
    expect(readFileSync(join(place, 'nyckel.txt'), 'utf8')).toContain('AGE-SECRET-KEY-1');
    expect(existsSync(join(folder, 'init-svar.yaml'))).toBe(false);
  });

  it('leave nothing behind when they are interrupted at once, and keep the answers at the end of the input', async () => {
    const folder = newFolder();
    expect((await at(folder, [['Vad heter', CTRL_C]])).code).toBe(1);
    expect(existsSync(folder)).toBe(false);
    const { code } = await at(folder, [
      ['Vad heter', `X${ENTER}`],
      ['Vilka bokstäver', `XY${ENTER}`],
      ['organisationsnummer', `222000-0000${ENTER}`],
      ['Vem vänder', ENTER],
      ['den rollen', `c@x.example${ENTER}`],
      ['telefonnummer', ENTER],
      ['dataskyddsombudet', `d@x.example${ENTER}`],
      ['Vilka kommuner', END],
    ]);
    expect(code).toBe(1);
    expect(readFileSync(join(folder, 'init-svar.yaml'), 'utf8')).toContain('dataskyddsombud: "d@x.example"');
  });

  it('ask what to change in a folder that is there, and what a new area needs', async () => {
    const folder = newFolder();
    await main(['init', folder, ...initOptions({ 'koordinator.Håbo.mejl': 'habo@x.example' })]);
    const before = readFileSync(join(folder, 'association.yaml'), 'utf8');
    const stopped = await at(folder, [['Vad vill du ändra', CTRL_C]]);
    expect([stopped.code, readFileSync(join(folder, 'association.yaml'), 'utf8')]).toEqual([1, before]);
    const { code } = await at(folder, [
      ['Vad vill du ändra', `${DOWN.repeat(7)}${ENTER}`],
      ['De 3 som finns står kvar', 'Tranås\n\n'],
      ['koordinatorn i Tranås', `tranas@x.example${ENTER}`],
      ['Vad vill du ändra', ENTER],
    ]);
    expect(code).toBe(0);
    const areas = (await association(folder))?.områden.map(({ kod, koordinator }) => [kod, koordinator.mejl]);
    expect(areas).toEqual([
      ['nassjo', 'chef@ostraskogen.example'],
      ['eksjo', 'chef@ostraskogen.example'],
      ['habo', 'habo@x.example'],
      ['tranas', 'tranas@x.example'],
      ['flera', 'chef@ostraskogen.example'],
    ]);
  });
});
