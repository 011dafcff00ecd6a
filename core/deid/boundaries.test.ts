import { expect, test } from 'vitest';
import { detectByRules as detect } from '../../testing/deid.ts';

/** Every finding as its rule and its words. */
const found = (text: string) => detect(text).map((f) => `${f.rule}: ${text.slice(f.start, f.end)}`);

// Texts on either side of a limit in a rule.
test.each([
  ['2009-05-03 står i intyget', ['birth-date: 2009-05-03']],
  ['2010-05-03 står i intyget', []],
  ['Hon har 7707919820.', ['personnummer: 7707919820']],
  ['Hon har 7707929820.', []],
  ['Kallelse till 411512+9816', ['personnummer: 411512+9816']],
  ['Kallelse till 415512+9816', []],
  ['Hon har 410312\n9815.', ['personnummer: 410312\n9815']],
  ['Hon har 410312\n\n9815.', ['birth-date-short: 410312']],
  ['Nås på +45 12 34 56.', ['phone-international: +45 12 34 56']],
  ['Nås på +45 12 34 5.', ['phone-short: 45 12 34 5']],
  ['Nås på 0045 12 34 56.', ['phone-international: 0045 12 34 56']],
  ['Nås på 0045 12 34 5.', ['phone: 0045 12 34 5']],
  ['tel 461 174 06 05', ['phone-short: 461 174 06 05']],
  ['tel 461 174 06 05 1', ['phone-short: 174 06 05 1']],
  ['VI SÅG NORDIN IGÅR', ['name-small: NORDIN']],
  ['SÅG NORDIN IGÅR', ['name-capitals: NORDIN']],
])('%j: %j', (text, findings) => {
  expect(found(text)).toEqual(findings);
});

test('of ten and twelve digits that are equally sure the twelve are one personnummer', () => {
  expect(found('personnummer 20 01 03 12 98 15')).toEqual(['personnummer: 20 01 03 12 98 15']);
});

test('finds a name that begins where a number ends', () => {
  expect(found('410312-9815Anna ringde.')).toEqual(['personnummer: 410312-9815', 'name-first: Anna']);
});

test('up to three words before a personnummer are a name; before a harmless number they are not', () => {
  expect(found('Se i Bwalya Chanda Mwila 410312-9815')[0]).toBe('name-before-number: Bwalya Chanda Mwila');
  expect(found('Kontakt med Bwalya 232100-0057')).toEqual(['name-unknown: Bwalya']);
});

test('repeats a name from the threshold on, and none that is less sure', () => {
  expect(found('Sedan kom Zlatomir in. Rummet i Zlatomir är tomt.')).toEqual([
    'name-unknown: Zlatomir',
    'name-repeat: Zlatomir',
  ]);
  expect(found('Då såg vi Stenkvist där. Rummet i Stenkvist är tomt.')).toEqual(['name-shape: Stenkvist']);
});

test('joins a word to a first name from the threshold on, and to none that is less sure', () => {
  expect(found('vi hörde birgitta och xqztol i går')).toEqual([
    'name-small: birgitta',
    'name-joined: xqztol',
  ]);
  expect(found('Vi hörde ulf och xqztol i går')).toEqual(['name-small: ulf']);
});

test('an event is a quasi-identifier near an age and a place, before or after it', () => {
  expect(found('Hon är 34 år och bor i Bruzaholm. Hon har varit med om en brand.')).toEqual([
    'quasi-event: brand',
  ]);
  expect(found('Efter en brand är hon rädd. Hon är 34 år och bor i Bruzaholm.')).toEqual([
    'quasi-event: brand',
  ]);
  expect(found(`Efter en brand ${'är hon rädd '.repeat(14)}. Hon är 34 år och bor i Bruzaholm.`)).toEqual([]);
});

test('a disguised address has several words before its sign, and a property two before its own', () => {
  expect(found('anna punkt maria punkt berg snabel-a mejl punkt se')).toEqual([
    'email-disguised: anna punkt maria punkt berg snabel-a mejl punkt se',
  ]);
  expect(found('Larmet på Eksjö Norra Hunseberg 2:14 är trasigt.')).toEqual([
    'address-property: Eksjö Norra Hunseberg 2:14',
  ]);
});
