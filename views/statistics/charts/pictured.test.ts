import { describe, expect, it } from 'vitest';
import type { AnswerTime } from '../exact-answers.ts';
import { flow } from './flow.ts';
import { strip } from './strip.ts';
import { yearly } from './yearly.ts';

const picture = (markup: string) =>
  /<svg class="(?:flow|strip)".*?<\/svg>(?=<p|<\/div)/s.exec(markup)?.[0] ?? '';
const rows = (markup: string) =>
  [...(/<tbody>(.*?)<\/tbody>/s.exec(markup)?.[1] ?? '').matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>([^<]*)/g)].map(([, text]) => text),
  );
const count = (markup: string, pattern: RegExp) => markup.match(pattern)?.length ?? 0;

describe('the flow of phases', () => {
  const { text } = flow({
    id: 'f',
    title: 'Faser',
    lead: 'Läs så här.',
    steps: [
      { label: 'Mottagen <b>', here: 2, reached: 10, isDone: false },
      { label: 'Åtgärd', here: 3, reached: 8, isDone: false },
      { label: 'Stängt', here: 5, reached: 5, isDone: true },
    ],
  });

  it('has a bar for those that came to a phase: what went on is solid, what is still there is hollow', () => {
    const widths = (look: string) =>
      [...picture(text).matchAll(new RegExp(`class="${look}"[^>]*? width="([\\d.]+)%"`, 'g'))].map(
        ([, w]) => w,
      );
    expect(widths('fill')).toEqual(['80', '50', '50']);
    expect(widths('hollow')).toEqual(['20', '30']);
    // What flows on is as wide as the next bar in all.
    expect(widths('stream')).toEqual(['80', '50']);
  });

  it('has its numbers as a table, a name and a description', () => {
    expect(rows(text)).toEqual([
      ['Mottagen &lt;b&gt;', '2', '10'],
      ['Åtgärd', '3', '8'],
      ['Stängt', '5', '5'],
    ]);
    expect(text).toContain('role="img" aria-labelledby="f-t f-d"');
    expect(text).toContain('<desc id="f-d">Läs så här.</desc>');
    expect(picture(text)).not.toContain('<table');
  });
});

describe('the line of waiting times', () => {
  const time = (months: number, isAnswered = true): AnswerTime => ({ months, days: months * 30, isAnswered });
  const draw = (times: readonly AnswerTime[]) => strip({ id: 's', title: 'Tid', times }).text;
  const few = [time(0), time(1.2), time(3), time(3.01), time(9), time(2, false), time(7, false)];

  it('has a dot, a square or a ring for each case, and the last day is in time', () => {
    const drawn = picture(draw(few));
    expect([
      count(drawn, /<circle class="in-time"/g),
      count(drawn, /<rect class="late"/g),
      count(drawn, /<circle class="waiting"/g),
    ]).toEqual([3, 2, 2]);
    const limit = Number(/class="limit" x1="([\d.]+)%/.exec(drawn)?.[1]);
    for (const [, x] of drawn.matchAll(/class="in-time" cx="([\d.]+)%/g))
      expect(Number(x)).toBeLessThan(limit);
    for (const [, x] of drawn.matchAll(/<svg x="([\d.]+)%/g)) expect(Number(x)).toBeGreaterThan(limit);
  });

  it('has the same numbers as a table, by month', () => {
    expect(rows(draw(few))).toEqual([
      ['0–1 månad', '1', '0'],
      ['1–2 månader', '1', '1'],
      ['2–3 månader', '1', '0'],
      ['3–6 månader, för sent', '1', '0'],
      ['Mer än 6 månader, för sent', '1', '1'],
    ]);
    expect(draw(few)).toContain(
      '<tfoot><tr><th scope="row">Alla ärenden</th><td class="num">5</td><td class="num">2</td>',
    );
  });

  it('has bars when the dots would be too many, and stays on paper without cases', () => {
    const many = draw(Array.from({ length: 900 }, (_, i) => time(1.2, i % 3 > 0)));
    expect(count(picture(many), /<circle/g)).toBe(0);
    const heights = [...picture(many).matchAll(/height="([\d.]+)"\/>/g)].map(([, h]) => Number(h));
    expect(heights).toEqual([80, 40]);
    expect(many).not.toContain('svar i tid');
    expect(draw([])).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe('rows over years', () => {
  const { text } = yearly({
    id: 'y',
    title: 'Orsaker',
    years: ['2023', '2024', '2025'],
    totals: [9, 20, 50],
    rows: [
      { label: 'Oklart', cases: [3, 7, 20] },
      { label: 'Ny', cases: [undefined, 0, 4] },
    ],
  });

  it('have number and share of each year, but no share where the year has too few cases', () => {
    expect(text).toMatch(/Oklart<\/th><td class="num">3<\/td><td class="num">7 <span class="share">35\s%/);
    expect(text).toContain('Ny</th><td class="num">–</td><td class="num">0 <span');
  });

  it('have small columns on one stated scale, the newest solid and the earlier ones hollow', () => {
    const heights = (look: string) =>
      [...text.matchAll(new RegExp(`class="${look}"[^>]*? height="([\\d.]+)%"`, 'g'))].map(([, h]) =>
        Number(h),
      );
    expect(text).toMatch(/hela höjden är 40\s%/);
    expect(heights('hollow')).toEqual([87.5]);
    expect(heights('fill')).toEqual([100, 20]);
  });
});
