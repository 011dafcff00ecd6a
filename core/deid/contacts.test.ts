import { expect, test } from 'vitest';
import { detectedWords } from '../../testing/deid.ts';

test.each([
  '070-174 06 05',
  '070 174 06 05',
  '0701740605',
  '0709 17 40 61',
  '+46 70 174 06 05',
  '+46 (0)70-174 06 05',
  '0046 70 174 06 58',
  '08-465 004 17',
  '0383-121 44',
  '(0383) 121 44',
  '036/390 06 18',
  '031.390.06.15',
  '+47 22 12 34 56',
])('finds the telephone number %s', (written) => {
  expect(detectedWords(`Sonen nås på ${written} efter lunch.`, 'phone')).toEqual([written]);
});

test.each([
  ['tel 319 21', '319 21'],
  ['mobil: 70-174 06 05', '70-174 06 05'],
  ['Numret är noll sju noll sjutton fyrtio sex tolv.', 'noll sju noll sjutton fyrtio sex tolv'],
])('finds a short or spoken number: %s', (text, written) => {
  expect(detectedWords(text, 'phone')).toEqual([written]);
});

test.each([
  'Kommunens växel 036-10 50 00 kopplade fel.',
  'Försäkringskassans kundcenter 0771-524 524.',
  'Ring 1177 eller 112.',
  'Sjukresor 020-32 33 34 uteblev.',
  'Mötet är kl 08.00-09.30 den 05-06-2024.',
  'Klockan 0830-1215 varje dag.',
  'Patientnämnden på 010-242 22 05 svarade.',
  'Ring 114 14.',
  'På lappen står 0611-34 80 00 till mottagningen.',
  'Faxet gick till +46 910 73 49 00 igen.',
])('finds no private number: %s', (text) => {
  expect(detectedWords(text)).toEqual([]);
});

test.each(['Jag svarar på', 'Han nås på', 'Ring henne på', 'Hans nummer är'])(
  'finds a number with two noughts at the end after: %s',
  (lead) => {
    expect(detectedWords(`${lead} 0611-34 80 00 efter lunch.`, 'phone')).toEqual(['0611-34 80 00']);
  },
);

test.each([
  'eva.torn@postlada.example',
  'eva_t+x@mejl.example',
  'eva snabel-a mejl punkt se',
  'eva.torn (at) mejl (dot) se',
  'eva[at]mejl.se',
  'eva @ mejl.example',
])('finds the e-mail address %s', (written) => {
  expect(detectedWords(`Skriv till ${written} så svarar hon.`, 'email')).toEqual([written]);
});

test.each([
  'registrator@nassjo.se',
  'info@samordning.example',
  'vardcentralen.aneby@region.example',
  'no-reply@kommun.se',
  'samverkan.syd@arbetsmarknad.example',
])('lets the functional mailbox %s through', (written) => {
  expect(detectedWords(`Skriv till ${written}.`)).toEqual([]);
});

test.each([
  ['https://www.facebook.com/lisa.holm.7', 'url'],
  ['instagram.com/lisa_h', 'url'],
  ['https://journal.example/patient/4482', 'url'],
  ['https://portal.example/?pnr=4103129815', 'url'],
  ['@lisa_holm', 'id'],
  ['192.168.14.7', 'id'],
] as const)('finds %s as %s', (written, type) => {
  expect(detectedWords(`Se ${written} för mer.`, type)).toEqual([written]);
});

test.each([
  'https://www.1177.se/Jonkopings-lan/',
  'www.aneby.se/omsorg',
  'socialstyrelsen.se',
  'version 1.2.3.4',
])('lets the public page %s through', (written) => {
  expect(detectedWords(`Se ${written} för mer.`)).toEqual([]);
});

test('treats no mailbox of a provider of private addresses as functional', () => {
  expect(detectedWords('Kopia till registrator.tn@gmail.com för kännedom.', 'email')).toEqual([
    'registrator.tn@gmail.com',
  ]);
  expect(detectedWords('Kopia till registrator@tranas.example för kännedom.')).toEqual([]);
});
