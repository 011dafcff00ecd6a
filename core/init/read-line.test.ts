import { describe, expect, it } from 'vitest';
import { ANSWER_TEXTS as TEXTS } from '../texts/init.ts';
import {
  proposedPrefix,
  readChoice,
  readLine,
  readMail,
  readNumber,
  readOrganisationNumber,
  readPhone,
  readPrefix,
} from './read-line.ts';

describe('a line', () => {
  it.each([
    ['  Östra\u00a0Skogens   förbund ', 'Östra Skogens förbund'],
    ['A\u030aterhämtning\u200b', 'Återhämtning'],
  ])('is tidied: %j', (typed, value) => expect(readLine(typed)).toEqual({ value }));

  it.each(['', '   ', '\t', '\u200b'])('may not be empty: %j', (typed) =>
    expect(readLine(typed)).toEqual({ fault: TEXTS.empty }),
  );

  it('may not be longer than the schema allows', () => {
    expect(readLine('å'.repeat(300))).toHaveProperty('value');
    expect(readLine('å'.repeat(301))).toEqual({ fault: TEXTS.long(301, 300) });
  });
});

describe('a prefix', () => {
  it('is capital letters', () => expect(readPrefix(' osf ')).toEqual({ value: 'OSF' }));
  it.each(['', 'O', 'ÖSF', 'OS1', 'ABCDEFG', 'O S'])('is refused: %j', (typed) =>
    expect(readPrefix(typed)).toEqual({ fault: TEXTS.prefix }),
  );
  it.each([
    ['Östra Skogens samordningsförbund', 'OSS'],
    ['Samordningsförbundet', undefined],
    ['', undefined],
    ['Samordningsförbundet i Ånge – Härnösand, Sollefteå och Kramfors', 'SIAHSO'],
  ])('is proposed from the name %j', (name, prefix) => expect(proposedPrefix(name)).toBe(prefix));
});

describe('an organisationsnummer', () => {
  it.each(['222000-0000', '2220000000', '162220000000', '222000 – 0000', ' 222000\u22120000 '])(
    'is read: %j',
    (typed) => expect(readOrganisationNumber(typed)).toEqual({ value: '222000-0000' }),
  );
  it.each([
    ['', TEXTS.empty],
    ['222000-000', TEXTS.organisationForm],
    ['222000-00000', TEXTS.organisationForm],
    ['SE222000000001', TEXTS.organisationForm],
    ['222000-0001', TEXTS.organisationCheck],
    ['811218-9876', TEXTS.organisationPerson],
  ])('is refused: %j', (typed, fault) => expect(readOrganisationNumber(typed)).toEqual({ fault }));
});

describe('an address', () => {
  it('may have å, ä and ö', () =>
    expect(readMail('växjö@förbundet.se')).toEqual({ value: 'växjö@förbundet.se' }));
  it.each([
    ['', TEXTS.empty],
    ['chef', TEXTS.mail],
    ['chef@forbundet,se', TEXTS.mailLikely('chef@forbundet.se')],
    ['<chef@forbundet.se>', TEXTS.mailLikely('chef@forbundet.se')],
    ['a@b.se; c@d.se', TEXTS.mail],
  ])('is refused: %j', (typed, fault) => expect(readMail(typed)).toEqual({ fault }));
});

it('a telephone number may be left out, and is not words', () => {
  expect(readPhone('')).toEqual({ value: '' });
  expect(readPhone('+46 (0)10-123 45 67')).toHaveProperty('value');
  for (const typed of ['ring mig', '12', '1'.repeat(16)])
    expect(readPhone(typed)).toEqual({ fault: TEXTS.phone });
});

it('a number is whole and within its limits', () => {
  expect(readNumber(' 360 ', 0, 360)).toEqual({ value: '360' });
  for (const typed of ['', '361', '-1', '3,5', '1e2', 'tre', '0x10', '99999'])
    expect(readNumber(typed, 0, 360)).toEqual({ fault: TEXTS.number(0, 360) });
});

it('a choice is one of those that are there, in any case', () => {
  expect(readChoice('EN', ['en', 'varje'])).toEqual({ value: 'en' });
  expect(readChoice('', ['en', 'varje'])).toEqual({ fault: TEXTS.choice(['en', 'varje']) });
  expect(readChoice('båda', ['en', 'varje'])).toEqual({ fault: TEXTS.choice(['en', 'varje']) });
});
