import { describe, expect, it } from 'vitest';
import { caseAt, orderEffect, refusalOf } from '../../testing/case/transitions.ts';
import { exampleAssociation, exampleRoutine } from '../../testing/example/routines.ts';
import { areaNow, areasInUse, wrongReplacements } from '../area.ts';
import { classificationFields } from '../statistics/facts/classification.ts';
import { choices } from './choices/choices.ts';
import { staleValues } from './stale.ts';

const REPLACED = '{kod: mote-installt, ersätts-av: information-uteblev,';
const routine = exampleRoutine('hoglandet', (text) => text.replace('{kod: mote-installt,', REPLACED));
const association = exampleAssociation();
const merged = {
  ...association,
  områden: association.områden.map((area) =>
    area.kod === 'aneby' ? { ...area, 'ersätts-av': 'nassjo' } : area,
  ),
};
const areas = merged.områden;
const typed = { klassning: { typ: ['mote-installt'] as [string] } };
const codes = (file: Parameters<typeof staleValues>[0], routines = { hoglandet: routine }) =>
  staleValues(file, { association: merged, routines }).map(({ code }) => code);

describe('what is no longer used', () => {
  it('is pointed out in open cases, and left alone in closed ones', () => {
    expect(codes(caseAt('utredning', typed))).toEqual(['code-replaced']);
    expect(codes({ ...caseAt('utredning'), område: 'aneby' })).toEqual(['area-replaced']);
    for (const phase of ['stangt', 'arkiverat'] as const)
      expect(codes({ ...caseAt(phase, typed), område: 'aneby' })).toEqual([]);
    expect(codes(caseAt('utredning'))).toEqual([]);
  });

  it('is also a routine that began to apply after the case came', () => {
    const later = { ...routine, ersätter: 'hoglandet-2025', 'gäller-från': '2027-01-01' };
    expect(codes(caseAt('utredning'), { hoglandet: later })).toEqual(['routine-later']);
    expect(codes(caseAt('utredning'), { hoglandet: { ...later, 'gäller-från': '2026-01-01' } })).toEqual([]);
  });

  it('cannot be chosen, and what replaces it is named', () => {
    expect(refusalOf(caseAt('utredning'), '/klassa typ=mote-installt', { routine })).toEqual([
      '1 code-replaced',
      'Koden används inte längre. Skriv information-uteblev i stället.',
    ]);
    expect(refusalOf(caseAt('utredning'), '/flytta aneby "Dit."', { routine, areas })).toEqual([
      '1 area-replaced',
      'Området används inte längre. Skriv nassjo i stället.',
    ]);
    const offered = JSON.stringify(choices(caseAt('utredning'), { routine, areas, today: '2026-12-01' }));
    expect(offered).not.toMatch(/mote-installt|aneby/);
  });

  it('may stay in a case that has it, when something else is classed', () => {
    const { file } = orderEffect(caseAt('utredning', typed), '/klassa typ=mote-installt orsak=resursbrist', {
      routine,
    });
    expect(file.hantering.klassning).toMatchObject({ typ: ['mote-installt'] });
  });

  it('is counted as what replaces it', () => {
    const [typ] = classificationFields({ routine, association });
    expect(typ?.codes.map(({ kod }) => kod)).not.toContain('mote-installt');
    expect(typ?.codesFor({ file: caseAt('utredning', typed), codes: {} } as never)).toEqual([
      'information-uteblev',
    ]);
  });
});

it('gives a replaced area’s cases to the area that took over', () => {
  expect(areaNow(merged, 'aneby')).toBe('nassjo');
  expect(areaNow(merged, 'nassjo')).toBe('nassjo');
  expect(areasInUse(areas).map(({ kod }) => kod)).not.toContain('aneby');
  expect(wrongReplacements(merged)).toEqual([]);
  const circle = areas.map((area) => ({ ...area, 'ersätts-av': 'aneby' }));
  expect(wrongReplacements({ områden: circle })).toHaveLength(areas.length);
});
