import { expect, test } from 'vitest';
import { detectedWords } from '../../testing/deid.ts';
import { detect } from './detect.ts';

test.each([
  'Storgatan 12 B, lgh 1203, 571 31 Nässjö',
  'Hagagatan 3, Tranås',
  'Västra Järnvägsgatan 41',
  'tallvägen 5',
  'Brunnsgatan 20 B, Eksjö',
  'c/o Nilsson, Storgatan 44, 571 31 Nässjö',
  'Norra Esplanaden 8',
  'STORGATAN 12 B, 571 31 NÄSSJÖ',
  'Äng 4, 571 91 Nässjö',
  'Lindvägen 14, 2 tr ö.g., 575 33 Eksjö',
])('finds the address %s', (written) => {
  expect(detectedWords(`Hon bor på ${written}.`, 'address')).toEqual([written]);
});

test.each(['Fagerslätt 3:17', 'Eksjö Hunseberg 2:14'])('finds the property %s', (written) => {
  expect(detectedWords(`Larmet på ${written} är trasigt.`, 'address')).toEqual([written]);
});

test.each([
  'Hembesök i Eksjö kl 13:00.',
  'Enligt 3 kap. 4 § i lagen (2010:659).',
  'Avdelning 34 och rum 12.',
  'Tranås 14:20 avgick bussen.',
  'Besöksadress: Storgatan 5, Eksjö.',
  'Besöksadressen i kallelsen var Storgatan 18 men kontoret ligger sedan 1 mars på Industrigatan 4.',
  'Ansökan kom 6 jan och beslutet 20 jan.',
])('finds no home: %s', (text) => {
  expect(detectedWords(text)).toEqual([]);
});

test.each([
  'Mötet blev av på avd. Linnéa igen.',
  'Mötet hölls i Hus Vega igen.',
  'Kallelsen gick till Hemtjänst Viola.',
  'Vi följer Bilaga Ivar i rutinen.',
  'Daglig verksamhet Ester har stängt.',
  'Rehabplan Moa saknas i akten.',
])('finds no person in what a unit or a paper is called: %s', (text) => {
  expect(detectedWords(text)).toEqual([]);
});

test('finds the name that begins the sentence after a unit', () => {
  expect(detectedWords('Hon ligger på avd. 14. Linnéa kommer på fredag.')).toEqual(['Linnéa']);
});

test.each([
  'född 470923',
  'f. 92-04-11',
  'född den 14/7 -49',
  'född 12 september 2010',
  'Born 1961-01-01',
  'f 1947.09.23',
  'född 23.9.1947',
  '1958-11-23 står i intyget',
  'pat 470923-XXXX',
  'Född 1962.',
  'frun är född -42',
  'Född 23 09 1947',
  'Hon föddes i Syrien 1983.',
  'född den tolfte i femte 1947',
  'född nittonhundrafyrtiotvå',
  'Hon fyllde 70 år den 3/4.',
  'Pat 1958-05-03 kom in',
  'Född sjuttiofyra är hon.',
  'Vi skulle få Ali Karimi f 91 men fick en annan.',
  'Målsäganden född -14 fick vänta.',
  'Ingegerd (-38) satt i väntrummet.',
  'Gerd Hallgård, -39, blev utan hjälp.',
  'emil berg född feb 66 hade en syster',
  'född den åttonde maj tvåtusensju',
])('finds a date of birth: %s', (text) => {
  expect(detectedWords(text, 'date_of_birth')).toHaveLength(1);
});

test.each([
  'Mötet 2024-10-17 ställdes in.',
  'Den 12/9 och 13/9.',
  'Inkom 20240523.',
  'Fall 24-09-03 på promenad.',
  'För personer födda 1950 eller tidigare.',
  'När han fyller 18 år 2027 tar det slut.',
  'Vi fyller på 12/5.',
  'Hon kom i mars 2024.',
  'Kostnad 120 430 kr.',
  'Fel belopp (11 640 ist f 14 611) kom ut.',
  'Född 14 veckor för tidigt.',
  'Temperaturen (-18) stoppade bussen.',
  'I tabellen står Summa, -12, och det är fel.',
])('finds no date of birth: %s', (text) => {
  expect(detectedWords(text)).toEqual([]);
});

test('finds a plate near a word for a vehicle, and its repeats without one', () => {
  expect(detectedWords('Bil med regnr KLM 482. Vi såg KLM482 igen.', 'plate')).toEqual(['KLM 482', 'KLM482']);
  expect(detectedWords('regnr klm 482', 'plate')).toEqual(['klm 482']);
  expect(detectedWords('Provsvar CRP 147 och SOU 202.')).toEqual([]);
});

test.each([
  ['Ärendenummer 2024-118832', '2024-118832'],
  ['LMA-kort 50-331904/1', '50-331904/1'],
  ['Målnummer T 1432-24', 'T 1432-24'],
  ['kundnr 4471-22093', '4471-22093'],
  ['Kontonummer för utbetalning uppges vara 8327-9, 914 555 301-2', '8327-9, 914 555 301-2'],
  ['HSA-id SE2321000057-1X2Y', 'SE2321000057-1X2Y'],
  ['Portkod 4471', '4471'],
  ['Användarnamn: lindan55', 'lindan55'],
  ['IBAN SE35 5000 0000 0549 1000 0003', 'SE35 5000 0000 0549 1000 0003'],
])('finds the number of one person: %s', (text, written) => {
  expect(detectedWords(text, 'id')).toEqual([written]);
});

test('finds two values after one label', () => {
  expect(detectedWords('Apotekskund 8831-22 respektive 8831-27.', 'id')).toEqual(['8831-22', '8831-27']);
});

test.each([
  'Överenskommelsen (dnr RJL 2022/3412) gäller.',
  'Rutinens diarienummer KS 2023:214.',
  'Enligt SOSFS 2011:9.',
  'Blankett FK 7804.',
  'Rum nr 12, vecka 14.',
  'Batchnummer 44812-7.',
])('finds no number of a person: %s', (text) => {
  expect(detectedWords(text)).toEqual([]);
});

test.each([
  ['Hon har skyddade personuppgifter.', true],
  ['Pat har sekretessmarkering.', true],
  ['Familjen lever med skyddad identitet.', true],
  ['Hemlig adress finns.', true],
  ['Rutinen för skyddade personuppgifter behöver ses över.', false],
  ['Han har inte skyddad identitet.', false],
])('protected identity in "%s": %s', (text, stops) => {
  expect(detect(text).some((f) => f.type === 'protected' && f.tier === 'stop')).toBe(stops);
});

test.each([
  'Patienten är 94 år.',
  'En 101-åring.',
  'Hon har Huntingtons sjukdom.',
  'En 34-årig man i Bruzaholm var med om en brand.',
])('makes only a note: %s', (text) => {
  expect(detect(text).map((f) => [f.type, f.tier])).toEqual([['quasi', 'note']]);
});

test('"den" belongs to the date that follows it', () => {
  expect(detectedWords('Hon är född den 30 januari 1946 i Kalmar.', 'date_of_birth')).toEqual([
    'den 30 januari 1946',
  ]);
});
