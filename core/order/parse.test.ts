import { describe, expect, it } from 'vitest';
import { UNREADABLE_TEXTS } from '../texts/order/unreadable.ts';
import { type ParsedOrders, parseOrders } from './parse.ts';

const order = (text: string) => {
  const { orders, faults } = parseOrders(text);
  expect(faults).toEqual([]);
  expect(orders).toHaveLength(1);
  return orders[0]?.order;
};
const faults = (text: string) => parseOrders(text).faults.map(({ line, code }) => `${line} ${code}`);
const sentence = (text: string) => parseOrders(text).faults[0]?.text ?? '';

describe('an order', () => {
  it.each([
    ['/fas utredning', { order: 'fas', till: 'utredning', anyway: false }],
    ['/fas Uppföljning', { order: 'fas', till: 'uppfoljning', anyway: false }],
    ['/phase utredning', { order: 'fas', till: 'utredning', anyway: false }],
    ['/nivå 3 oense', { order: 'nivå', till: 3, skäl: 'oense' }],
    ['/NIVÅ 3', { order: 'nivå', till: 3 }],
    ['/niva 3', { order: 'nivå', till: 3 }],
    ['/level 3 oense', { order: 'nivå', till: 3, skäl: 'oense' }],
    ['/niva\u030a 3', { order: 'nivå', till: 3 }],
    ['/genomförd 1', { order: 'genomförd', nr: 1 }],
    ['/done 2 2026-11-20', { order: 'genomförd', nr: 2, datum: '2026-11-20' }],
    ['/effekt 1 för-tidigt', { order: 'effekt', nr: 1, utfall: 'for-tidigt' }],
    ['/effect 1 ja 2026-11-20', { order: 'effekt', nr: 1, utfall: 'ja', datum: '2026-11-20' }],
    ['/svar "Tack."', { order: 'svar', text: 'Tack.' }],
    ['/svar ”Tack.”', { order: 'svar', text: 'Tack.' }],
    ['/svar “Tack.”', { order: 'svar', text: 'Tack.' }],
    ['/answer "Vi sa ”ja” direkt."', { order: 'svar', text: 'Vi sa ”ja” direkt.' }],
    ['/svar "Rad ett.\r\n\r\nRad två."', { order: 'svar', text: 'Rad ett.\n\nRad två.' }],
    ['/svar "Se /fas i rutinen."', { order: 'svar', text: 'Se /fas i rutinen.' }],
    ['/svar "Ett.\n- två\n /tre" ', { order: 'svar', text: 'Ett.\n- två\n /tre' }],
    ['/diarie "2026/14"', { order: 'diarie', nummer: '2026/14' }],
    ['/diarie SF-2026-14', { order: 'diarie', nummer: 'SF-2026-14' }],
    ['/liknar ex-2026-7k3mq9tb', { order: 'liknar', ids: ['EX-2026-7K3MQ9TB'] }],
    [
      '/similar EX-2026-7K3MQ9TB, EX-2026-8K3MQ9TB',
      { order: 'liknar', ids: ['EX-2026-7K3MQ9TB', 'EX-2026-8K3MQ9TB'] },
    ],
    ['/fråga "Hur ofta?"', { order: 'fråga', text: 'Hur ofta?' }],
    ['/ask 2 "Varje vecka."', { order: 'fråga', nr: 2, text: 'Varje vecka.' }],
    ['/extern SYN-4711', { order: 'extern', nummer: 'SYN-4711' }],
    ['/external "4711"', { order: 'extern', nummer: '4711' }],
    ['/flytta Aneby "Det var där."', { order: 'flytta', till: 'aneby', text: 'Det var där.' }],
    ['/move aneby "Det var där."', { order: 'flytta', till: 'aneby', text: 'Det var där.' }],
    ['/riktning Ingen "Bara vi."', { order: 'riktning', till: 'ingen', text: 'Bara vi.' }],
    ['/avvisa ofullständig', { order: 'avvisa', skäl: 'ofullstandig' }],
    ['/reject annat "Ett skämt."', { order: 'avvisa', skäl: 'annat', text: 'Ett skämt.' }],
    ['/stop fel-kanal', { order: 'stopp', skäl: 'fel-kanal' }],
    [
      '/effekt 1 ej-genomförd "Pengarna tog slut."',
      { order: 'effekt', nr: 1, utfall: 'ej-genomford', text: 'Pengarna tog slut.' },
    ],
    ['/stäng', { order: 'stäng', anyway: false }],
    ['/close ändå', { order: 'stäng', anyway: true }],
    ['/reopen', { order: 'öppna' }],
    ['/archive', { order: 'arkivera' }],
    ['/pause vantar-pa-part', { order: 'paus', skäl: 'vantar-pa-part' }],
    ['/resume', { order: 'fortsätt' }],
    ['/help', { order: 'hjälp' }],
    [
      '/åtgärd ny-rutin narmaste-chefer 2027-01-31 "Vi skriver en rutin."',
      {
        order: 'åtgärd',
        typ: 'ny-rutin',
        ansvarig: 'narmaste-chefer',
        senast: '2027-01-31',
        text: 'Vi skriver en rutin.',
      },
    ],
    [
      '/klassa typ=a,b,a orsak=- konsekvens-sakerhet=Övrigt "En mening."',
      {
        order: 'klassa',
        fields: { typ: ['a', 'b'], orsak: [], 'konsekvens-säkerhet': ['ovrigt'] },
        text: 'En mening.',
      },
    ],
  ])('%j is read', (text, expected) => expect(order(text)).toEqual(expected));

  it('is found between lines of conversation', () => {
    const { orders, faults: none } = parseOrders('Hej!\n/fas utredning\n\n> /stäng\nDå /öppna vi.\n/hjälp\n');
    expect(none).toEqual([]);
    expect(orders.map(({ line, order: { order: name } }) => `${line} ${name}`)).toEqual(['2 fas', '6 hjälp']);
  });
});

it.each([
  ['quotes that never end', '/svar «\n'],
  ['lines of quotes', '/svar "\n'],
  ['line breaks', '\n'],
  ['words', 'x '],
  ['slashes', '\n/'],
])('reads twenty thousand characters of %s at once', (_name, part) => {
  const text = `/svar «${part.repeat(20_000 / part.length - 7)}`;
  expect(parseOrders(text).faults.length).toBeGreaterThan(0);
});

describe('an order that cannot be read', () => {
  it.each([
    ['', ['1 no-order']],
    ['stäng', ['1 no-order']],
    [' /stäng', ['1 not-at-start']],
    ['\u200b/stäng', ['1 not-at-start']],
    ['\u{e0061} \u200d/stäng', ['1 not-at-start']],
    ['/fas utredning\n\t/stäng\n / och /', ['2 not-at-start']],
    ['/', ['1 unknown-order']],
    ['/tes', ['1 unknown-order']],
    ['/constructor', ['1 unknown-order']],
    ['/fråga', ['1 missing']],
    ['/fråga 1', ['1 missing']],
    ['/fråga ett "Ja."', ['1 bad-number']],
    ['/fråga 1 2 "Ja."', ['1 extra']],
    ['/extern', ['1 missing']],
    ['/extern 19121212-1212', ['1 identifies']],
    ['/flytta', ['1 missing']],
    ['/flytta aneby', ['1 missing']],
    ['/flytta aneby nu "Dit."', ['1 extra']],
    ['/flytta EX-2026-7K3MQ9TB "Dit."', ['1 other-case']],
    ['/avvisa', ['1 missing']],
    ['/avvisa annat "a" "b"', ['1 extra']],
    ['/stopp', ['1 missing']],
    ['/stopp personuppgift "Nu."', ['1 extra']],
    ['/effekt 1 ja "Bra."', ['1 extra']],
    [`/fråga "${'x'.repeat(10_000)}"`, ['1 too-long']],
    [`/flytta ${'x'.repeat(10_000)} "a"`, ['1 bad-code']],
    ['/fas', ['1 missing']],
    ['/fas utredning nu', ['1 extra']],
    ['/fas "utredning"', ['1 extra']],
    ['/fas ../x', ['1 bad-code']],
    ['/nivå', ['1 missing']],
    ['/nivå tre', ['1 bad-number']],
    ['/nivå 0', ['1 bad-number']],
    ['/nivå -1', ['1 bad-number']],
    ['/nivå 3 EX-2026-7K3MQ9TB', ['1 other-case']],
    ['/genomförd 1 2026-02-30', ['1 bad-date']],
    ['/genomförd 1 i går', ['1 extra']],
    ['/effekt 1', ['1 missing']],
    ['/effekt 1 ja 20261122', ['1 bad-date']],
    ['/svar', ['1 missing']],
    ['/svar Tack', ['1 extra']],
    ['/svar ""', ['1 empty-text']],
    ['/svar " \u200b "', ['1 empty-text']],
    ['/svar "Tack', ['1 quote-open']],
    ['/svar "Tack\n/fas utredning', ['1 quote-open']],
    ['/svar "Vi sa "ja" direkt."', ['1 quote-place']],
    ['/svar "a" "b"', ['1 extra']],
    ['/svar "a\u0007"', ['1 control']],
    ['/svar "\ud800"', ['1 control']],
    [`/svar "${'x'.repeat(10_000)}"`, ['1 too-long']],
    ['/stäng\n'.repeat(51), ['1 too-many-orders']],
    [`/fas ${'x'.repeat(10_000)}`, ['1 bad-code']],
    [`/${'x'.repeat(10_000)}`, ['1 unknown-order']],
    [`/svar "${'x'.repeat(30_000)}"`, ['1 too-long']],
    ['/åtgärd ny-rutin', ['1 missing']],
    ['/åtgärd ny-rutin narmaste-chefer', ['1 missing']],
    ['/åtgärd ny-rutin narmaste-chefer 2027-01-31', ['1 missing']],
    ['/åtgärd ny-rutin narmaste-chefer 2027-02-29 "Ring."', ['1 bad-date']],
    ['/klassa', ['1 missing']],
    ['/klassa typ', ['1 missing']],
    ['/klassa typ=', ['1 missing']],
    ['/klassa typ=a,', ['1 bad-code']],
    ['/klassa tpy=a', ['1 bad-field']],
    ['/klassa typ=a typ=b', ['1 field-twice']],
    ['/diarie', ['1 missing']],
    ['/diarie 2026 14', ['1 extra']],
    ['/diarie "2026\n14"', ['1 extra']],
    [`/diarie ${'1/'.repeat(40)}`, ['1 too-long']],
    ['/liknar', ['1 missing']],
    ['/liknar 7K3MQ9TB', ['1 bad-id']],
    ['/stäng nu', ['1 extra']],
    ['/paus', ['1 missing']],
    ['/fas\n\n/tsäng\n/nivå 3\n/svar', ['1 missing', '3 unknown-order', '5 missing']],
  ])('%j', (text, expected) => {
    expect(faults(text)).toEqual(expected);
    for (const fault of parseOrders(text).faults) expect(fault.text).toMatch(/^[A-ZÅÄÖ].{20,}/);
  });

  it('is answered with the nearest order, and with all orders', () => {
    expect(sentence('/utrdening')).not.toContain('Menar du');
    expect(sentence('/nivo 3')).toContain('Menar du /nivå? Tillåtet: /klassa /fas');
    expect(sentence('/stng')).toContain('Menar du /stäng?');
    expect(sentence('/klassa orsk=a')).toContain('Menar du orsak?');
  });

  it('is never repeated in the answer', () => {
    const texts = [
      '/karinsson',
      '/fas karinsson!',
      '/nivå karinsson',
      '/klassa karinsson=a',
      '/liknar karinsson',
    ];
    for (const text of texts) expect(sentence(text)).not.toContain('karinsson');
  });
});

describe('a text that may identify a person', () => {
  const phone = '/svar "Ring\n070-174 06 05 i dag."';
  const number = '/svar "Det gällde 19121212-1212."';

  it('is refused with its place and kind, and not quoted', () => {
    expect(parseOrders(phone).faults).toMatchInlineSnapshot(`
      [
        {
          "code": "may-identify",
          "line": 1,
          "places": [
            {
              "column": 1,
              "end": 18,
              "line": 2,
              "start": 5,
              "type": "phone",
            },
          ],
          "text": "Texten kan peka ut en person: rad 2, tecken 1 i texten ser ut som ett telefonnummer. Skriv om den. Är texten rätt som den är, lägg till ordet ändå sist i ordern.",
        },
      ]
    `);
    expect(parseOrders(number).faults).toMatchInlineSnapshot(`
      [
        {
          "code": "identifies",
          "line": 1,
          "places": [
            {
              "column": 12,
              "end": 24,
              "line": 1,
              "start": 11,
              "type": "personnummer",
            },
          ],
          "text": "Texten pekar ut en person: rad 1, tecken 12 i texten ser ut som ett personnummer eller samordningsnummer. Skriv om den.",
        },
      ]
    `);
  });

  it('is accepted if its author is certain, unless it is sure to identify', () => {
    expect(order(`${phone} ändå`)).toMatchObject({ order: 'svar' });
    expect(order(`${phone} anda`)).toMatchObject({ order: 'svar' });
    expect(faults(`${number} ändå`)).toEqual(['1 identifies']);
    expect(faults('/svar "ändå"')).toEqual([]);
    expect(faults('/diarie 19121212-1212')).toEqual(['1 identifies']);
    expect(faults('/åtgärd a b 2027-01-01 "Ring 070-174 06 05."')).toEqual(['1 may-identify']);
  });

  it('is reported with every place, so that the author never vouches for an unseen one', () => {
    expect(sentence('/svar "Ring 070-174 06 05 eller 070-174 06 06."').match(/tecken/g)).toHaveLength(2);
  });
});

it('every code that a test has seen has a sentence', () => {
  const seen = new Set<string>();
  const note = ({ faults: found }: ParsedOrders) => {
    for (const { code } of found) seen.add(code);
  };
  for (const text of ['', '/x', '/stopp', '/fas', '/fas a b', '/svar "', '/svar "a"b'])
    note(parseOrders(text));
  for (const code of seen) expect(Object.keys(UNREADABLE_TEXTS)).toContain(code);
});

describe('the numbers that registers write', () => {
  it('are taken without quotes and without ändå', () => {
    for (const number of ['SN 2026/45', 'SON 2026-000123', 'KSN-2026-0012', 'D 2026-00045', '2026-123456'])
      for (const order of ['diarie', 'extern'])
        for (const written of [number, `"${number}"`])
          expect(parseOrders(`/${order} ${written}`)).toEqual({
            orders: [{ line: 1, order: { order, nummer: number } }],
            faults: [],
          });
  });

  it('may be in the texts after them, and in all texts of a case that has them', () => {
    const answer = '/svar "Ditt ärende har diarienummer SYN-4711."';
    expect(faults(answer)).toEqual(['1 may-identify']);
    expect(faults(`/diarie SYN-4711\n${answer}`)).toEqual([]);
    expect(faults(`/diarie SYN-4712\n${answer}`)).toEqual(['2 may-identify']);
    expect(parseOrders(answer, { numbers: ['SYN-4711'] }).faults).toEqual([]);
    // A board's number with its year belongs to no person.
    expect(faults('/svar "Nämndens diarienummer är SN 2026/45."')).toEqual([]);
  });

  it('are no way in for a personnummer', () => {
    for (const number of ['19121212-1212', 'SN 121212-1212', '121212/1212', 'Dnr 1212121212'])
      for (const order of [`/diarie ${number}`, `/extern "${number}" ändå`])
        expect(faults(order)).toEqual([expect.stringMatching(/^1 (?:identifies|extra)$/)]);
  });
});
