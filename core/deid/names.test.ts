import { expect, test } from 'vitest';
import { detectedWords } from '../../testing/deid.ts';
import { LEXICON } from './data/lexicon.ts';
import { detect } from './detect.ts';
import { createDetector } from './detector.ts';
import { readLexicon } from './lexicon.ts';

test.each([
  ['Vi pratade med Siv om insatsen.', 'Siv'],
  ['Anna Lindqvist kom hem.', 'Anna Lindqvist'],
  ['Hans ringde på onsdagen.', 'Hans'],
  ['Per på biståndsenheten svarade.', 'Per'],
  ['Läkaren dr Rezaei skrev intyget.', 'Rezaei'],
  ['Fru Ros väntade.', 'Ros'],
  ['Familjen Al-Rawi saknar tolk.', 'Al-Rawi'],
  ['Samtal med Kofi i går.', 'Kofi'],
  ['Nchimunya Banda skrevs ut.', 'Nchimunya Banda'],
  ['Deltagaren Z.H. fick avslag.', 'Z.H.'],
  ['Patient: O. Hermansson', 'O. Hermansson'],
  ['Ssk Emma R kom.', 'Emma R'],
  ['pat birgitta andersson kom hem', 'birgitta andersson'],
  ['sonen heter yordanos', 'yordanos'],
  ['PATIENTEN KERSTIN GLAD HAR KOMMIT HEM UTAN SYRGAS', 'KERSTIN GLAD'],
  ['Vi ringde ANDERSSON tre gånger.', 'ANDERSSON'],
  ['Pat AA inkom hemifrån.', 'AA'],
  ['Överläkare Tomas von Essen ansvarade.', 'Tomas von Essen'],
  ['Ärendet gäller Eriksson, Maja, som flyttat.', 'Eriksson, Maja'],
  ['Kallelsen till Ing-Marie Hjort kom bort.', 'Ing-Marie Hjort'],
  ['Nils Gustafssons dosrullar', 'Nils Gustafssons'],
  ['mvh lena', 'lena'],
  ['Tack på förhand /Mia', 'Mia'],
  ['Bedömd av K-G Lind.', 'K-G Lind'],
  ['Med vänlig hälsning\nÅsa Brandt-Lilja', 'Åsa Brandt-Lilja'],
  ['Björn A uteblev.', 'Björn A'],
  ['Vi mötte al-Hassan där.', 'al-Hassan'],
])('%s', (text, name) => {
  expect(detectedWords(text, 'name')).toEqual([name]);
});

test('a name that is found once is found wherever it is repeated, also in the genitive', () => {
  expect(detectedWords('Grannen heter Sten Ek. Stens dörr var låst. Ek svarade inte.', 'name')).toEqual([
    'Sten Ek',
    'Stens',
    'Ek',
  ]);
});

test.each([
  'Lex Sarah och lex Maria är inte aktuella.',
  'Bergs balansskala, Parkinsons sjukdom och Alzheimers.',
  'Hans läkare skrev ett intyg. Per telefon gick det inte.',
  'Hemsjukvården på Bra Liv Nässjö fick ingen rapport från Höglandssjukhuset Eksjö.',
  'Esther-nätverket frågar vad som är bäst för Esther.',
  'Patienten har Eliquis, Metoprolol och Furix.',
  'I Treserva, Cosmic och Lifecare syns olika beslut.',
  'Bo kvar hemma-teamet kom sent.',
  'Bor på Rosengården i Sävsjö.',
  'Ansvarig är Arbetsförmedlingen, Försäkringskassan och IVO.',
  'Patient A fick fel dos, handläggare B svarade inte. NN ringde.',
  'Mvh enhetschefen',
  'Björn och vargar är vad patienten pratar om.',
  'Tisdag i vecka 12 skickades SVPL-meddelande.',
  'Det är MAS och MAR som ansvarar.',
  'Svenska kyrkan och Röda Korset.',
])('finds no person: %s', (text) => {
  expect(detectedWords(text)).toEqual([]);
});

test("lets the association's own words through", () => {
  const text = 'Vi ringde Lunnagårdens Kvillebo tre gånger.';
  expect(detect(text)).not.toEqual([]);
  expect(detect(text, { allow: ['Lunnagården Kvillebo'] })).toEqual([]);
});

test('a first name in the name of a unit is let through in that name only', () => {
  const allow = ['Maria Ungdom', 'Anna-Lena mottagningen'];
  for (const text of [
    'Vi ringde Maria Ungdom.',
    'Maria Ungdoms personal kom.',
    'Anna-Lena mottagningen ringde.',
    'vi var hos maria ungdom i fredags',
    'MÖTET PÅ MARIA UNGDOM STÄLLDES IN',
  ])
    expect([text, detect(text, { allow })]).toEqual([text, []]);
  for (const text of [
    'Maria ringde.',
    'maria ringde maria ungdom',
    'Maria Svensson ringde.',
    'Vi ringde Maria om Ungdom.',
    'Anna-Lena ringde.',
  ])
    expect([text, detect(text, { allow })]).not.toEqual([text, []]);
});

test('works with the lists alone without a lexicon, and as on the server with one', () => {
  const text = 'Anna Berg ringde. Nchimunya Banda skrevs ut, pat valborg ringde.';
  const names = (find: typeof detect) => find(text).map((f) => text.slice(f.start, f.end));
  expect(names(createDetector())).toContain('Anna Berg');
  expect(createDetector({ lexicon: readLexicon(LEXICON) })(text)).toEqual(detect(text));
});
