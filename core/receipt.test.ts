import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import caseSchema from '../schemas/case.json' with { type: 'json' };
import { CASE_ID, isCaseId } from './case/id.ts';
import { base32, codeMistake, newCaseId, newReceiptCode, readReceiptCode, receiptHash } from './receipt.ts';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

describe('receipt codes and case ids', () => {
  it('are Crockford base32', () => {
    expect(base32(Uint8Array.of(0, 0, 0, 0, 0))).toBe('00000000');
    expect(base32(Uint8Array.of(255, 255, 255, 255, 255))).toBe('ZZZZZZZZ');
    expect(base32(new TextEncoder().encode('Skav!'))).toBe('ADNP2XH1');
  });

  // Codes that reporters hold, and ids that files have, must come out of the same bytes in every version.
  it.each([
    ['0001020304', '000G40R4'],
    ['ffeeddccbb', 'ZZQDVK5V'],
    ['8000000001', 'G0000001'],
    ['deadbeef42', 'VTPVXVT2'],
    ['7c1f0a9be3', 'FGFGN6Z3'],
    ['00010203040506070809', '000G40R40M30E209'],
    ['ffeeddccbbaa99887766', 'ZZQDVK5VNACRGXV6'],
    ['9e3779b97f4a7c15f39c', 'KRVQKEBZ99Y1BWWW'],
    ['80000000000000000001', 'G000000000000001'],
  ])('writes the bytes %s as %s', (hex, code) => {
    const random = Uint8Array.from(Buffer.from(hex, 'hex'));
    expect(base32(random)).toBe(code);
    if (random.length === 10) expect(newReceiptCode(random).replaceAll('-', '')).toBe(code);
    else expect(newCaseId('EX', '2026', random)).toBe(`EX-2026-${code}`);
  });

  it('keep every bit: different bytes are different codes', () => {
    fc.assert(
      fc.property(bytes(10), bytes(10), (a, b) => {
        expect(newReceiptCode(a) === newReceiptCode(b)).toBe(a.every((byte, at) => byte === b[at]));
      }),
    );
  });

  it('have the forms that the schema and the pages expect', () => {
    fc.assert(
      fc.property(bytes(10), (random) => {
        expect(newReceiptCode(random)).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
        expect(newCaseId('EX', '2026', random)).toMatch(/^EX-2026-[0-9A-HJKMNP-TV-Z]{8}$/);
        expect(isCaseId(newCaseId('EX', '2026', random))).toBe(true);
      }),
    );
  });

  it.each([
    ['as shown', 'K7QM-3XZP-9DTF-2A8B'],
    ['in lower case', 'k7qm-3xzp-9dtf-2a8b'],
    ['without dashes', 'K7QM3XZP9DTF2A8B'],
    ['with spaces and a line break', ' K7QM 3XZP\n9DTF 2A8B '],
    ['with en dashes', 'K7QM–3XZP–9DTF–2A8B'],
    ['in full-width letters', 'Ｋ７ＱＭ－３ＸＺＰ－９ＤＴＦ－２Ａ８Ｂ'],
    ['with minus signs and non-breaking hyphens', 'K7QM\u22123XZP\u20119DTF\u22122A8B'],
    ['in quotes', '”K7QM-3XZP-9DTF-2A8B”'],
    ['with a full stop after it', 'K7QM-3XZP-9DTF-2A8B.'],
    ['with its label', 'Uppföljningskod: K7QM-3XZP-9DTF-2A8B'],
    ['with a label and without dashes', 'kod K7QM3XZP9DTF2A8B'],
    ['in a sentence', 'Min kod är "K7QM-3XZP-9DTF-2A8B", tack'],
    ['with the case id before it', 'EX-2026-7K3MQ9TB\nK7QM-3XZP-9DTF-2A8B'],
  ])('reads a code %s', (_name, typed) => {
    expect(readReceiptCode(typed)).toBe('K7QM-3XZP-9DTF-2A8B');
  });

  it('reads O as 0, and I and L as 1', () => {
    expect(readReceiptCode('OOOO-IIII-LLLL-oiLl')).toBe('0000-1111-1111-0111');
  });

  it.each(['', 'K7QM', 'K7QM-3XZP-9DTF-2A8U', 'K7QM-3XZP-9DTF-2A8B-1', '../../../../etc'])(
    'does not read %j',
    (typed) => {
      expect(readReceiptCode(typed)).toBeUndefined();
    },
  );

  it('does not choose between two codes', () => {
    expect(readReceiptCode('K7QM-3XZP-9DTF-2A8B eller 0000-1111-2222-3333')).toBeUndefined();
  });

  it('reads every code with any mark around it', () => {
    const mark = fc.constantFrom(' ', '"', '”', '«', '–', '\u2212', '.', ':', '\n', '(', '*');
    const marks = fc.array(mark, { maxLength: 3 }).map((all) => all.join(''));
    fc.assert(
      fc.property(bytes(10), marks, marks, (random, before, after) => {
        const code = newReceiptCode(random);
        expect(readReceiptCode(`${before}${code}${after}`)).toBe(code);
        expect(readReceiptCode(`Uppföljningskod${before} ${code}${after}`)).toBe(code);
      }),
    );
  });

  it.each([
    ['', 'empty'],
    [' -\u200b', 'empty'],
    ['EX-2026-7K3MQ9TB', 'case-id'],
    ['ex 2026 7k3mq9tb', 'case-id'],
    ['Ärende EX–2026–7K3MQ9TB', 'case-id'],
    ['K7Q', { length: 3 }],
    ['K7QM-3XZP-9DTF-2A8B-1', { length: 17 }],
    ['K7QM-3XZP-9DTF-2A8U', undefined],
  ])('describes %j', (typed, mistake) => expect(codeMistake(typed)).toEqual(mistake));

  it('hashes a code as every SHA-256 does', async () => {
    expect(await receiptHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('a case id', () => {
  it('is what the schema of a case says', () => {
    expect(`^${CASE_ID.source}$`).toBe(caseSchema.$defs.id.pattern);
  });

  it.each([
    '',
    'EX-2026-7K3MQ9T',
    'EX-2026-7K3MQ9TBX',
    'EX-2026-0000000L',
    'ex-2026-7k3mq9tb',
    'EX-2026-7K3MQ9TB\n',
  ])('is not %j', (text) => expect(isCaseId(text)).toBe(false));
});
