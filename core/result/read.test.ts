import { describe, expect, it } from 'vitest';
import { readResult } from './read.ts';

const HEAD = 'schema: 1\ntitel: En mall\nantal: 3\nstatus: klart\nvem: Alla parter\nnär: 2026-04-14\n';
const file = (head = HEAD, body = 'Fem rapporter handlade om uteblivna besked.\n') =>
  `---\n${head}---\n${body}`;
const codes = (source: string) => readResult(source).faults.map(({ code, line }) => `${line} ${code}`);

describe('a result', () => {
  it('has a head and a short text', () => {
    const { rendered, faults } = readResult(file());
    expect(faults).toEqual([]);
    expect(rendered).toMatchObject({
      result: { titel: 'En mall', antal: 3 },
      html: expect.stringContaining('<p>Fem'),
    });
  });

  it('keeps a link whose address begins with a capital, as a telephone writes it', () => {
    const { rendered } = readResult(file(HEAD, 'Se [mallen](Https://example.org/mall).\n'));
    expect(rendered?.html).toContain('<a href="https://example.org/mall">mallen</a>');
  });

  it('has at least three cases behind it', () => {
    expect(codes(file(HEAD.replace('antal: 3', 'antal: 2')))).toEqual(['4 too-small']);
    const two = 'ärenden: [EX-2026-7K3MQ9TB, EX-2026-8K3MQ9TB]\n';
    expect(codes(file(HEAD + two))).toEqual(['8 too-few']);
  });

  it('lists as many cases as it counts, or none', () => {
    const four = 'ärenden: [EX-2026-7K3MQ9TA, EX-2026-7K3MQ9TB, EX-2026-7K3MQ9TC, EX-2026-7K3MQ9TD]\n';
    expect(codes(file(HEAD + four))).toEqual(['8 result-count']);
    expect(codes(file(HEAD.replace('antal: 3', 'antal: 4') + four))).toEqual([]);
  });

  it('without a head, with an unknown key or without a text is refused at its place', () => {
    expect(codes('Bara text.\n')).toEqual(['1 no-front-matter']);
    expect(codes(file(`${HEAD}rubrik: x\n`))).toEqual(['8 unknown-key']);
    expect(codes(file(HEAD, '\n'))).toEqual(['9 result-text']);
    expect(codes(file(HEAD, `${'ord '.repeat(200)}\n`))).toEqual(['9 result-long']);
  });

  it('holds running text only', () => {
    expect(codes(file(HEAD, '# Rubrik\n\nText <b>här</b>.\n'))).toEqual([
      '9 result-form',
      '11 result-form',
      '11 result-form',
    ]);
    const { rendered } = readResult(file(HEAD, 'Text <script>alert(1)</script> [x](javascript:alert(1)).\n'));
    expect(rendered?.html).not.toMatch(/script/);
  });

  it('must identify no one, in the text or in the head, and the words are not repeated', () => {
    const { faults } = readResult(file(HEAD, 'Kontakta oss på\nkarin.berg@kommun.example om mallen.\n'));
    expect(faults).toMatchObject([{ code: 'result-identifies', line: 10, column: 1 }]);
    expect(JSON.stringify(faults)).not.toContain('karin');
    expect(codes(file(HEAD.replace('En mall', 'Ring 070-123 45 67')))).toEqual(['3 result-identifies']);
  });
});
