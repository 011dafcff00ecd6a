import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PhraseIndex } from './phrases.ts';

const TEXT = 'Kallelsen till mötet kom aldrig fram & två parter satt och väntade på varandra i en timme.';
const built = (page: string, own: string[] = []) => {
  const phrases = new PhraseIndex(own);
  phrases.add('dist/x', page);
  return phrases;
};

describe('a text in the built files', () => {
  it.each([
    ['as it is', TEXT],
    ['in part', `Vi läste: ${TEXT.slice(14, 75)} …`],
    ['in capitals and on many lines', TEXT.toUpperCase().replaceAll(' ', '\n')],
    [
      'as HTML',
      `<p>${TEXT.replace('&', '&amp;').replace('aldrig', '<b>aldrig</b>').replace('ö', '&#xF6;')}</p>`,
    ],
    ['in an attribute', `<meta name="description" content="${TEXT}">`],
    ['in JSON, on two lines', JSON.stringify({ t: TEXT.replace('. ', '.\n').replace('kom ', 'kom\n') })],
    ['in JavaScript', `x("${TEXT.replaceAll('ö', '\\u00f6').replaceAll('å', '\\u00e5')}")`],
  ])('is found %s', (_, page) => {
    expect(built(page).find(TEXT)).toBe('dist/x');
  });

  it('is found when it is short, as a whole', () => {
    expect(built('<td>Mottagning Norra grinden</td>').find('mottagning norra grinden')).toBe('dist/x');
    expect(built('<td>Mottagning Norra</td>').find('mottagning norra grinden')).toBeUndefined();
  });

  it('is let through if it quotes our own words', () => {
    expect(built(TEXT, [TEXT]).find(TEXT)).toBeUndefined();
    expect(built('Hör av dig genast', ['Hör av dig genast.']).find('Hör av dig genast')).toBeUndefined();
    expect(
      built(`${TEXT} Och sedan hände något som ingen av oss hade sagt.`, [TEXT]).find(
        `${TEXT} Och sedan hände något som ingen av oss hade sagt.`,
      ),
    ).toBe('dist/x');
  });

  it('is not found if it has only two words', () => {
    expect(built('Försäkringskassan ringde').find('Försäkringskassan ringde')).toBeUndefined();
    expect(built('').find('')).toBeUndefined();
  });

  it('is found anywhere among other words', () => {
    const word = fc.stringMatching(/^[a-zåäö]{1,9}$/);
    const words = fc.array(word, { minLength: 8, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.array(word), fc.array(word), (text, before, after) => {
        expect(built([...before, ...text, ...after].join(' ')).find(text.join(', '))).toBe('dist/x');
      }),
    );
  });
});
