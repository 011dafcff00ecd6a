import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BotComment, commentSteps, markerLine, markerOf } from './marker.ts';

const BOT = 'github-actions[bot]';
const comment = (id: number, body: string, author = BOT): BotComment => ({ id, body, author });
const LIVE = { kind: 'ärende' } as const;

describe('a marker', () => {
  it('is read as it was written, whatever the key', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((key) => key !== ''),
        (key) => {
          const line = markerLine({ kind: 'påminnelse', key });
          expect(line.slice(4, -3)).not.toMatch(/--|>/);
          expect(markerOf(comment(1, `${line}\ntext`), BOT)).toEqual({ kind: 'påminnelse', key });
        },
      ),
    );
  });

  it('counts only in what we wrote, and only first', () => {
    const body = `${markerLine(LIVE)}\ntext`;
    expect(markerOf(comment(1, body, 'coord'), BOT)).toBeUndefined();
    expect(markerOf(comment(1, body, 'intag[bot]'), BOT)).toBeUndefined();
    expect(markerOf(comment(1, ` ${body}`), BOT)).toBeUndefined();
    expect(markerOf(comment(1, '<!-- skav:svar:%E0%A4%A -->'), BOT)).toBeUndefined();
  });
});

describe('the one comment', () => {
  const says = (text: string) => `${markerLine(LIVE)}\n${text}`;

  it('is made when it is not there, changed when it says something else, and left when it says it', () => {
    expect(commentSteps([], LIVE, 'a', BOT)).toEqual([{ do: 'create', body: says('a') }]);
    expect(commentSteps([comment(7, says('a'))], LIVE, 'b', BOT)).toEqual([
      { do: 'update', id: 7, body: says('b') },
    ]);
    expect(commentSteps([comment(7, says('b'))], LIVE, 'b', BOT)).toEqual([]);
  });

  it('takes up what two runs at once left, and touches no forged one', () => {
    const there = [comment(3, says('forged'), 'coord'), comment(9, says('b')), comment(5, says('a'))];
    expect(commentSteps(there, LIVE, 'c', BOT)).toEqual([
      { do: 'update', id: 5, body: says('c') },
      { do: 'delete', id: 9 },
    ]);
  });
});
