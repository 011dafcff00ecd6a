import { describe, expect, it } from 'vitest';
import { exampleLaws, lawsText } from '../../testing/example/routines.ts';
import { lawProblem, lawText, readLaws } from './laws.ts';

const source = lawsText();
const laws = exampleLaws();

const plain = (id: string) => lawText(laws, id).replaceAll('\u00a0', ' ');

describe('the register of laws', () => {
  it('has no faults', () => expect(readLaws(source).faults).toEqual([]));

  it.each([
    ['lex-sarah-rapport-sol', '27 kap. 2 § socialtjänstlagen (2025:400)'],
    ['lex-sarah-rapport-lss', '24 b § lagen om stöd och service till vissa funktionshindrade (1993:387)'],
    ['vardskada-information', '3 kap. 8 § patientsäkerhetslagen (2010:659)'],
    ['orosanmalan-barn', '19 kap. 1 § socialtjänstlagen (2025:400)'],
    ['klagomal-vard', '3 kap. 8 a och 8 b §§ patientsäkerhetslagen (2010:659)'],
    ['socialtjanstlagen', 'socialtjänstlagen (2025:400)'],
    ['saknas', 'saknas'],
  ])('writes %s as the law is today', (id, text) => expect(plain(id)).toBe(text));

  it('is written without a line break between a number and its sign', () => {
    expect(lawText(laws, 'lex-sarah-rapport-lss')).toMatch(/^24\u00a0b\u00a0§ lagen/);
  });

  it.each([
    ['lex-sarah-rapport-sol', undefined],
    ['lex-sarah-anmalan-sol', 'law-unverified'],
    ['ledningssystem', 'law-unverified'],
    ['saknas', 'law-unknown'],
  ])('allows references to verified provisions only: %s', (id, problem) =>
    expect(lawProblem(laws, id)).toBe(problem),
  );

  it('allows no reference to a provision that has ended', () => {
    const ended = readLaws(
      source.replace('paragraf: 24 b §,', 'paragraf: 24 b §, gäller-till: 2027-06-30,'),
    ).laws;
    expect(ended && lawProblem(ended, 'lex-sarah-rapport-lss')).toBe('law-ended');
  });

  it.each([
    ['one id twice', 'id: lex-maria', 'id: vardgivare', 'duplicate'],
    ['an unknown act', 'lag: tf', 'lag: rf', 'law-act'],
    ['an act replaced by an unknown one', 'ersätts-av: sol', 'ersätts-av: ny', 'law-act'],
    [
      'versions that overlap',
      'gäller-från: 2025-07-01, verifierad',
      'gäller-från: 2025-06-01, verifierad',
      'law-versions',
    ],
    ['an unknown key', 'ses-över', 'ses-over', 'missing-key'],
  ])('has a fault for %s', (_name, from, to, code) => {
    expect(readLaws(source.replace(from, to)).faults.map((fault) => fault.code)).toContain(code);
  });
});
