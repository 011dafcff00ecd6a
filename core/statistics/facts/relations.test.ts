import { describe, expect, it } from 'vitest';
import { source } from '../../../testing/release.ts';
import { addDays } from '../../date.ts';
import { associationCases } from '../../generate/association.ts';
import { cellPosition, countCases } from '../count.ts';
import { codeCases, statisticsFields } from './coded-cases.ts';
import { relationsOf } from './relations.ts';

const LOCK = '2026-01-31';
const fields = statisticsFields(source);

describe('relations between fields', () => {
  // Break up combinations that always occur together in generated cases, though not in real ones.
  const cases = associationCases(source, { cases: 300, years: 3 }, 11).map((file, at) => {
    const { klassning, åtgärder } = file.hantering;
    const early = file.hantering.fas === 'utredning';
    const open = !['stangt', 'arkiverat'].includes(file.hantering.fas);
    if (early && at % 3 === 0) delete klassning?.orsak;
    if (early && at % 4 === 0) delete klassning?.typ;
    if (open && at % 5 === 0) delete klassning?.konsekvens;
    if (open && at % 7 === 0) delete klassning?.rutinföljsamhet;
    if (at % 17 === 0 && klassning?.konsekvens) delete klassning.konsekvens.person;
    if (klassning?.typ && at % 19 === 0) klassning.typ = ['ovrigt'];
    const [measure] = åtgärder ?? [];
    if (at % 3 === 0 && measure?.genomförd) measure.effekt = { utfall: 'delvis', bedömd: measure.genomförd };
    if (at % 13 === 0 && measure) measure.typ = 'ingen-atgard';
    if (at % 26 === 0) file.rapport.bakgrund = 'Ett förslag.';
    const closed = file.historik.find(({ till }) => till === 'stangt');
    if (at % 4 === 0 && closed) closed.datum = addDays(file.mottagen, at % 8 === 0 ? 20 : 150);
    return file;
  });
  const facts = codeCases(cases, LOCK, fields, source);
  const number = (field: string, code: string) => {
    const own = fields.filter(({ id }) => id === field);
    return countCases(facts, own).cases[cellPosition(own, { [field]: code })] ?? 0;
  };
  const relations = relationsOf(fields, source);

  it('hold in every set of cases', () => {
    for (const { fält, koder, slag, med } of relations) {
      const left = koder.reduce((sum, code) => sum + number(fält, code), 0);
      const right = med
        .flatMap((other) => other.koder.map((code) => number(other.fält, code)))
        .reduce((a, b) => a + b, 0);
      expect([fält, koder, slag, slag === 'lika' ? left === right : left <= right]).toEqual([
        fält,
        koder,
        slag,
        true,
      ]);
    }
  });

  it('tie a contradiction to each of the codes that contradict each other', () => {
    const own = relations.filter(({ fält }) => fält === 'motsagelser');
    expect(own.map(({ koder, slag, med: [other] }) => [koder[0], slag, other?.fält])).toEqual([
      ['ingen-atgard', 'högst', 'atgard'],
      ['ingen-konsekvens', 'högst', 'allvarlighetsgrad'],
      ['ingen-konsekvens', 'högst', 'konsekvens-person'],
      ['foljsamhet', 'högst', 'orsak'],
      ['foljsamhet', 'högst', 'rutinfoljsamhet'],
    ]);
  });

  it('cover every pair of codes that always occur together: neither reveals the other unnoticed', () => {
    const cells = fields.flatMap(({ id, codes }) =>
      codes.map(({ kod }) => ({
        name: `${id}=${kod}`,
        id,
        cases: facts.map(({ codes }) => (codes[id]?.includes(kod) ? 1 : 0)).join(''),
      })),
    );
    const known = new Set(
      relations.flatMap(({ fält, koder, med }) =>
        koder.flatMap((code) =>
          med.flatMap((other) => other.koder.map((each) => `${fält}=${code}|${other.fält}=${each}`)),
        ),
      ),
    );
    const sameCases = [
      ...Map.groupBy(
        cells.filter(({ cases }) => cases.includes('1') && cases.includes('0')),
        ({ cases }) => cases,
      ).values(),
    ];
    const unnoticed = sameCases.flatMap((group) =>
      group.flatMap((one, at) =>
        group
          .slice(at + 1)
          .filter((other) => other.id !== one.id)
          .map((other) => [`${one.name}|${other.name}`, `${other.name}|${one.name}`])
          .filter((pair) => !pair.some((each) => known.has(each)))
          .map(([pair]) => pair),
      ),
    );
    expect(unnoticed).toEqual([]);
  });
});
