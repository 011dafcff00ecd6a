import { describe, expect, it } from 'vitest';
import { caseAt, orderEffect, refusalOf } from '../../../testing/case/transitions.ts';
import { exampleRoutine } from '../../../testing/example/routines.ts';
import { clocks } from '../../routine/clock/clocks.ts';
import { changeViolations } from '../change/change.ts';
import { choices } from '../choices/choices.ts';

const routine = exampleRoutine('jonkopings-lan');
const experts = caseAt('utredning', { nivå: 3 }, 'jonkopings-lan');
const raised = orderEffect(experts, '/nivå 4 strukturell', { routine }).file;
const state = (file: typeof raised, day: string) =>
  clocks(file, routine, day).find(({ id }) => id === 'förmedla')?.state;
const keys = (file: typeof raised) =>
  choices(file, { routine, today: '2026-12-01' }).possible.map(({ key }) => key);

describe('a step that somebody marks as done', () => {
  it('is late until it is marked, once, whatever else happens', () => {
    expect(state(raised, '2026-12-16')).toBe('overdue');
    expect(keys(raised)).toContain('klart-formedla');
    const done = orderEffect(raised, '/klart förmedla', { routine });
    expect(done.rows).toEqual(['klart formedla']);
    expect(state(done.file, '2026-12-16')).toBe('done');
    expect(keys(done.file)).not.toContain('klart-formedla');
    expect(orderEffect(done.file, '/klart formedla', { routine }).answers[0]).toContain('Inget att göra');
  });

  it('has no time before the case is on its level, and none after it has left it', () => {
    expect(refusalOf(experts, '/klart formedla', { routine })[0]).toBe('1 step-not-begun');
    expect(keys(experts)).not.toContain('klart-formedla');
    const lowered = orderEffect(raised, '/nivå 3', { routine });
    expect(refusalOf(lowered.file, '/klart formedla', { routine })[0]).toBe('1 step-not-begun');
    const again = orderEffect(lowered.file, '/nivå 4 principiell', { routine }).file;
    expect(state(again, '2026-12-16')).toBe('overdue');
  });

  it('is taken back with the last order of the day', () => {
    const undone = orderEffect(raised, '/klart formedla\n/ångra', { routine }).file;
    expect(state(undone, '2026-12-16')).toBe('overdue');
    expect(undone.hantering).toEqual(raised.hantering);
  });

  it('is done before the case is closed', () => {
    const [code, text] = refusalOf(raised, '/stäng', { routine });
    expect(code).toBe('1 missing-class');
    expect(text).toContain('/klart formedla');
    const done = orderEffect(raised, '/klart formedla', { routine }).file;
    expect(refusalOf(done, '/stäng', { routine })[1]).not.toContain('/klart');
  });

  it.each([
    ['/klart formedlad', '1 unknown-step'],
    ['/klart svar', '1 unknown-step'],
    ['/klart constructor', '1 unknown-step'],
    ['/klart', '1 missing'],
    ['/klart formedla aterforing', '1 extra'],
    ['/klart "formedla"', '1 extra'],
  ])('is one of the routine’s, and its time has come: %s', (order, code) =>
    expect(refusalOf(raised, order, { routine })[0]).toBe(code),
  );

  it('is not possible in a routine without such steps', () => {
    const hoglandet = { routine: exampleRoutine('hoglandet') };
    expect(refusalOf(caseAt('utredning'), '/klart svar', hoglandet)[0]).toBe('1 no-steps');
  });

  it('may be marked by hand, as a row that says so, when its time has come', () => {
    const today = '2026-12-20';
    const row = { datum: '2026-12-02', händelse: 'klart', till: 'formedla' } as const;
    const codes = (file: typeof raised, ...rows: (typeof row)[]) =>
      changeViolations(file, { ...file, historik: [...file.historik, ...rows] }, { routine, today }).map(
        ({ code }) => code,
      );
    expect(codes(raised, row)).toEqual([]);
    expect(codes(raised, row, row)).toEqual(['row-without-change']);
    expect(codes(experts, row)).toEqual(['step-not-begun']);
  });
});
