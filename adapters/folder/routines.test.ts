import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCase } from '../../core/case/read.ts';
import { classificationViolations } from '../../core/routine/classification.ts';
import type { Routine } from '../../core/routine/routine.ts';
import { FORBIDDEN_WORDS } from '../../core/texts/forbidden-words.ts';
import { loadAssociation, routinePages } from './load.ts';

const folder = join(import.meta.dirname, '../../cases');
const { routines, faults } = await loadAssociation(folder);
const pages = await routinePages(folder);

const get = (id: string): Routine => {
  const routine = routines[id];
  if (!routine) throw new Error(`${id} is missing`);
  return routine;
};
const text = (id: string) =>
  (pages[id]?.html ?? '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replaceAll(/\s+/g, ' ');
const names = (id: string, list: keyof Routine['kodlistor']) =>
  get(id).kodlistor[list]?.koder.map(({ namn }) => namn);
const codes = (id: string, list: keyof Routine['kodlistor']) =>
  get(id).kodlistor[list]?.koder.map(({ kod }) => kod);
const bodies = (id: string) => get(id).nivåer.map(({ organ }) => organ);

describe('the routines of the example association', () => {
  it('are five and have no faults', () => {
    expect(faults).toEqual([]);
    expect(Object.keys(routines)).toEqual([
      'hoglandet',
      'jonkopings-lan',
      'kommunal-namnd',
      'ostra-ostergotland',
      'vastra-gotaland',
    ]);
  });

  it.each(Object.keys(pages))('%s is in plain Swedish', (id) => {
    const words = text(id);
    expect(words).not.toMatch(FORBIDDEN_WORDS);
    const paragraphs = pages[id]?.html.match(/<p>.*?<\/p>/gs) ?? [];
    const sentences = paragraphs
      .join(' ')
      .replaceAll(/<[^>]+>/g, '')
      .split(/[.:?!]\s/);
    for (const sentence of sentences) expect(sentence.split(/\s+/).length, sentence).toBeLessThan(26);
  });

  it('are followed by every example case', () => {
    const files = globSync(join(folder, '20*/**/*.yaml'));
    expect(files.length).toBeGreaterThan(50);
    for (const file of files) {
      const { case: found } = readCase(readFileSync(file, 'utf8'));
      expect(found && classificationViolations(found, get(found.rutin)), file).toEqual([]);
    }
  });

  it('have sources that somebody has verified', () => {
    for (const routine of Object.values(routines))
      for (const { verifierad } of routine.källor) expect(verifierad).toMatch(/^2026-/);
  });
});

describe('jonkopings-lan', () => {
  const id = 'jonkopings-lan';
  it('3: asks for reports of what is already solved', () =>
    expect(text(id)).toContain('Rapportera därför även det som redan är löst'));
  it('4: puts the citizen first', () => expect(text(id)).toContain('Den enskilde ska få sitt stöd'));
  it('8: refers to the duty to inform, and not to the wrong paragraph in the source', () => {
    expect(text(id)).toContain('3 kap. 8 § patientsäkerhetslagen');
    expect(text(id)).not.toContain('3 kap. 4 §');
  });
  it('9, 10, 11, 14, 19: has five levels', () =>
    expect(bodies(id)).toEqual(['berord-personal', 'narmaste-chefer', 'arbetsgrupp', 'expertrad', 'reko']));
  it('10, 14: escalates what is disputed, unsolved, structural or a matter of principle', () =>
    expect(get(id).nivåer.map(({ skäl }) => skäl)).toEqual([
      undefined,
      ['oense', 'tiden-ute'],
      ['olost', 'monster', 'tiden-ute'],
      ['olost', 'strukturell', 'principiell', 'tiden-ute'],
      ['beslut'],
    ]));
  it('11: has three target groups', () =>
    expect(names(id, 'målgrupp')).toEqual(['Barn och unga', 'Psykiatri och missbruk', 'Äldre']));
  it('13: is compiled and followed up once a year', () =>
    expect(get(id).rapporter.map(({ period, mottagare }) => [period, mottagare])).toEqual([
      ['lopande', ['strategigrupp']],
      ['ar', ['reko']],
    ]));
  it('16: is escalated by the convener', () => expect(get(id).nivåer[2]?.lyfter).toBe('sammankallande'));
  it('15, 17: informs and consults the strategy group', () =>
    expect(get(id).nivåer[3]).toMatchObject({ underrättas: ['strategigrupp'], samråder: ['strategigrupp'] }));
  it('22: is reviewed every year by ReKo', () =>
    expect(get(id)['ses-över']).toMatchObject({ var: 12, av: 'reko' }));
});

describe('ostra-ostergotland', () => {
  const id = 'ostra-ostergotland';
  it('25: has four steps, and the kinds risk, tillbud and skada', () => {
    expect(names(id, 'slag')).toEqual(['Risk', 'Tillbud', 'Skada']);
    expect(
      get(id)
        .faser.filter(({ källa }) => källa === id)
        .map(({ namn }) => namn),
    ).toEqual(
      expect.arrayContaining([
        'Identifiera och rapportera',
        'Analysera orsaker',
        'Föreslå åtgärder',
        'Följa upp effekten',
      ]),
    );
  });
  it('27: answers within three months', () =>
    expect(get(id).frister.svar).toMatchObject({ månader: 3, källa: id }));
  it('28: has five types of deviation', () => expect(codes(id, 'typ')).toHaveLength(5));
  it('29: names no repealed law', () => expect(text(id)).not.toMatch(/2001:453/));
  it('30–36: has a flow in each direction, and personnummer stay outside the service', () => {
    expect(get(id).flöden?.map((flow) => flow.id)).toEqual(['kommun-till-region', 'region-till-kommun']);
    const steps = get(id).flöden?.flatMap(({ steg }) => steg) ?? [];
    for (const { gör, utanför } of steps) if (/personnummer/.test(gör)) expect(utanför).toBe(true);
  });
  it('30, 35: needs a diary number one way, and the number of the region the other way', () =>
    expect(get(id).villkor?.map(({ fält, när }) => [fält, när?.är.join()].filter(Boolean).join(' '))).toEqual(
      ['slag', 'diarienummer kommun-till-region', 'externt-nummer region-till-kommun', 'typ', 'orsak'],
    ));
  it('37–39: escalates to LSÖ and then OSÖ', () =>
    expect(bodies(id)).toEqual(['avvikelsesamordnare', 'lso', 'oso']));
});

describe('hoglandet', () => {
  const id = 'hoglandet';
  it('41: is not about right and wrong', () => expect(text(id)).toContain('aldrig om rätt och fel'));
  it('44: has the manager of the association as reserve', () =>
    expect(get(id).organ.find(({ kod }) => kod === 'samverkanskoordinator')?.reserv).toBe('forbundschef'));
  it('45: refers deviations between region and kommun elsewhere', () =>
    expect(get(id).hänvisningar.map((one) => one.id)).toContain('region-kommun'));
  it('48, 50: ends with the groups and the board, and has their reports', () => {
    expect(bodies(id).slice(2)).toEqual(['styr-och-arbetsgrupp', 'beredningsgrupp', 'styrelsen']);
    expect(get(id).rapporter.map((one) => one.id)).toEqual(
      expect.arrayContaining(['strategidag', 'delar', 'ar']),
    );
  });
  it('51: has causes of both kinds', () =>
    expect(codes(id, 'orsak')).toEqual(
      expect.arrayContaining(['lagar-och-regler', 'kommunikation', 'rutin-saknas']),
    ));
  it('52: has education as a measure', () => expect(codes(id, 'åtgärd')).toContain('utbildning'));
});

describe('vastra-gotaland', () => {
  const id = 'vastra-gotaland';
  it('66: has six subregions', () =>
    expect(get(id).områden.lista?.map(({ namn }) => namn)).toEqual([
      'Göteborgsområdet',
      'SAMLA',
      'SIMBA',
      'Skaraborg',
      'Södra Älvsborg',
      'Fyrbodal',
    ]));
  it('67: numbers its phases from 2 to 7', () =>
    expect(
      get(id)
        .faser.slice(1)
        .map(({ nr, namn }) => `${nr} ${namn}`),
    ).toEqual(['2 Samordning', '3 Utredning', '4 Åtgärd', '5 Uppföljning', '6 Stängt', '7 Arkiverat']));
  it('76: has the tree of agreements', () => {
    const under = (code: string) =>
      get(id)
        .kodlistor.typ.koder.filter((one) => one.under === code)
        .map(({ namn }) => namn);
    expect(under('avtal')).toEqual([
      'Barn och ungas hälsa',
      'Beredskapsjour',
      'In- och utskrivningsprocessen',
      'Läkarmedverkan',
      'Mobil närvård',
      'Munhälsa',
      'Personliga hjälpmedel',
      'Psykisk funktionsnedsättning och missbruk',
    ]);
    expect(under('in-och-utskrivning')).toEqual([
      'Inskrivning',
      'Planering',
      'SIP',
      'Utskrivning',
      'Vårdbegäran',
      'Övrigt',
    ]);
    expect(under('psykisk')).toEqual(['HVB-placering', 'LVM', 'SIP', 'Övrigt']);
  });
  it('79: has three kinds of consequence, and “not filled in” is not a code', () => {
    expect(names(id, 'konsekvens-person')).toEqual(['Övergående skada eller smärta', 'Ingen', 'Övrigt']);
    expect(names(id, 'konsekvens-organisation')).toEqual(['Förtroendeskada', 'Ökad arbetsinsats', 'Ingen']);
    expect(names(id, 'konsekvens-säkerhet')).toEqual(['Skada eller risk för skada', 'Ingen', 'Övrigt']);
  });
  it('84: requires a sentence with “Övrigt”', () => {
    for (const list of Object.values(get(id).kodlistor))
      for (const code of list.koder) if (code.namn === 'Övrigt') expect(code['kräver-text']).toBe(true);
  });
  it('85: calls information and discussion weak measures', () =>
    expect(
      get(id)
        .kodlistor.åtgärd.koder.filter(({ styrka }) => styrka === 'svag')
        .map(({ kod }) => kod),
    ).toEqual(['information', 'diskussion']));
  it('90: distinguishes a routine that was unknown from one that was not followed', () =>
    expect(codes(id, 'rutinföljsamhet')).toEqual(expect.arrayContaining(['kand-ej-foljd', 'okand'])));
});

describe('kommunal-namnd', () => {
  const id = 'kommunal-namnd';
  it('103: refers to lex Sarah in the laws of today', () => {
    expect(text(id)).toContain('27 kap. 2 § socialtjänstlagen (2025:400)');
    expect(text(id)).toContain('24 f § lagen om stöd och service');
    expect(text(id)).not.toMatch(/14 kap\.|2001:453/);
  });
  it('105: has a duty to report at once', () =>
    expect(get(id).hänvisningar.find((one) => one.id === 'lex-sarah-rapport')).toMatchObject({
      genast: true,
    }));
  it('107: excludes health care from lex Sarah', () =>
    expect(text(id)).toContain('Lex Sarah gäller inte där'));
  it('108: is reviewed every year', () =>
    expect(get(id)['ses-över']).toMatchObject({ var: 12, av: 'natverket' }));
  it('110: requires a diary number from the phase samordning', () =>
    expect(get(id).villkor?.[0]).toMatchObject({
      fält: 'diarienummer',
      krav: 'krav',
      'från-fas': 'samordning',
    }));
  it('111, 112: is acknowledged at once, then answered when measures are decided', () => {
    expect(get(id).frister['läst'].ord).toBe('snarast');
    expect(get(id).frister['besked']?.från).toEqual({ händelse: 'fas', till: 'atgard' });
  });
  it('115: reports each tertial', () =>
    expect(get(id).rapporter.filter(({ period }) => period === 'tertial')).toHaveLength(2));
});
