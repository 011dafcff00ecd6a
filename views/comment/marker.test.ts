import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BotComment, commentSteps, markerLine, markerOf } from './marker.ts';

const BOT = 'github-actions[bot]';
const comment = (id: number, body: string, author = BOT): BotComment => ({ id, body, author });
const LIVE = { kind: 'arende' } as const;

describe('a marker', () => {
  it('is read as it was written, whatever the key', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((key) => key !== ''),
        (key) => {
          const line = markerLine({ kind: 'paminnelse', key });
          expect(line.slice(4, -3)).not.toMatch(/--|>/);
          expect(markerOf(comment(1, `${line}\ntext`), BOT)).toEqual({ kind: 'paminnelse', key });
        },
      ),
    );
  });

  it('counts only in a comment by the service, and only in the first line', () => {
    const body = `${markerLine(LIVE)}\ntext`;
    expect(markerOf(comment(1, body, 'coord'), BOT)).toBeUndefined();
    expect(markerOf(comment(1, body, 'intag[bot]'), BOT)).toBeUndefined();
    expect(markerOf(comment(1, ` ${body}`), BOT)).toBeUndefined();
    expect(markerOf(comment(1, '<!-- skav:svar:%E0%A4%A -->'), BOT)).toBeUndefined();
  });

  it.each([
    ['<!-- skav:ärende -->', { kind: 'arende' }],
    ['<!-- skav:översikt -->', { kind: 'oversikt' }],
    ['<!-- skav:påminnelse:l%C3%A4st -->', { kind: 'paminnelse', key: 'läst' }],
  ])('is read as it was spelled before: %s', (body, marker) =>
    expect(markerOf(comment(1, body), BOT)).toEqual(marker),
  );

  it('is written in ASCII', () => {
    for (const kind of ['arende', 'svar', 'paminnelse', 'oversikt'] as const)
      expect(markerLine({ kind, key: 'läst' })).toMatch(/^[ -~]+$/);
  });
});

describe('the one comment', () => {
  const says = (text: string) => `${markerLine(LIVE)}\n${text}`;

  it('is created when missing, updated when its text differs, and left when it has the text', () => {
    expect(commentSteps([], LIVE, 'a', BOT)).toEqual([{ do: 'create', body: says('a') }]);
    expect(commentSteps([comment(7, says('a'))], LIVE, 'b', BOT)).toEqual([
      { do: 'update', id: 7, body: says('b') },
    ]);
    expect(commentSteps([comment(7, says('b'))], LIVE, 'b', BOT)).toEqual([]);
  });

  it('is edited, not made again, when its marker has the old spelling', () => {
    expect(commentSteps([comment(7, '<!-- skav:ärende -->\na')], LIVE, 'a', BOT)).toEqual([
      { do: 'update', id: 7, body: says('a') },
    ]);
  });

  it('is what is left of two that were made at once, and no forged comment is touched', () => {
    const there = [comment(3, says('forged'), 'coord'), comment(9, says('b')), comment(5, says('a'))];
    expect(commentSteps(there, LIVE, 'c', BOT)).toEqual([
      { do: 'update', id: 5, body: says('c') },
      { do: 'delete', id: 9 },
    ]);
  });
});
