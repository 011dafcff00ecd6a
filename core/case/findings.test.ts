import { expect, it } from 'vitest';
import { caseAt, orderEffect } from '../../testing/case/transitions.ts';
import { exampleRoutine } from '../../testing/example/routines.ts';
import { caseFindings } from './findings.ts';

const routine = exampleRoutine('kommunal-namnd');
const paths = (file: Parameters<typeof caseFindings>[0]) =>
  caseFindings(file, []).map(({ path, finding }) => `${path.join('/')} ${finding.tier}`);

it('lets a case say its own number, and only that', () => {
  const numbered = orderEffect(
    caseAt('samordning', { klassning: { orsak: ['kommunikation'] } }, 'kommunal-namnd'),
    '/diarie SYN-4711\n/bekräfta "Ditt ärende har diarienummer SYN-4711."',
    { routine },
  ).file;
  const { file } = orderEffect(numbered, '/svar "Diarienummer SYN-4711 är utrett."', { routine });
  expect(file.hantering.svar).toHaveLength(1);
  expect(paths(file)).toEqual([]);
  const renumbered = { ...file, hantering: { ...file.hantering, diarienummer: 'SYN-4712' } };
  expect(paths(renumbered)).toEqual(['hantering/bekräftelser/0/text warn', 'hantering/svar/0/text warn']);
});

it('finds a personnummer that was put as a number by hand', () => {
  const file = caseAt('samordning', { diarienummer: '19121212-1212', 'externt-nummer': 'SN 121212/1212' });
  expect(paths(file)).toEqual(['hantering/diarienummer stop', 'hantering/externt-nummer stop']);
});
