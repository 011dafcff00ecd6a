import { describe, expect, it } from 'vitest';
import { matrix } from './matrix.ts';
import { type Ranking, ranking } from './ranking.ts';
import { type RunPoint, runChart } from './run-chart.ts';
import { type Stacked, stacked } from './stacked.ts';

const rows = (markup: string, part: string) =>
  (markup.match(new RegExp(`<${part}>.*?</${part}>`, 'gs')) ?? []).join('').match(/<tr>/g)?.length ?? 0;
const widths = (markup: string) =>
  [...markup.matchAll(/<rect(?: class="fill")?(?: x="[^"]+")? width="([\d.]+)%"/g)].map(([, w]) => Number(w));

describe('a ranking', () => {
  const cells: Ranking['rows'] = [
    { label: 'Oklart ansvar <b>', cell: 26, before: 14 },
    { label: 'Rutin', cell: '<5', before: '≥5' },
    { label: 'Tid', cell: '..' },
  ];
  const given = { id: 'orsak', title: 'Orsaker', head: 'Orsak', rows: cells, total: 58, period: '2026' };

  it('has a row per category and one for all cases, with the given total rather than a sum', () => {
    const { text } = ranking({ ...given, periodBefore: '2025', totalBefore: 46 });
    expect(rows(text, 'tbody')).toBe(3);
    expect(text).toContain(
      '<tfoot><tr><th scope="row">Alla ärenden</th><td class="num">46</td><td class="num">58</td>',
    );
    // 26 of 58: a share of the track, whatever the longest is.
    expect(widths(text)).toEqual([44.83]);
    expect(text).toContain('Oklart ansvar &lt;b&gt;');
  });

  it('describes a hidden number in words, without a bar or a share', () => {
    const { text } = ranking(given);
    expect(text).toContain('role="img" aria-label="färre än 5">&lt;5</span>');
    expect(text).toContain('role="img" aria-label="dolt">..</span>');
    expect(text.match(/[^0]\s%/g)?.length).toBe(1);
    expect(text.match(/class="whisker"/g)?.length).toBe(1);
    expect(text).not.toContain('2025');
  });

  it('lists the names of a combined row on a separate line, as wide as the table', () => {
    const { text } = ranking({ ...given, rows: [{ label: '2 dolda', names: 'A och b', cell: '..' }] });
    expect(text).toContain('</tr><tr class="names"><td colspan="4">A och b</td></tr>');
    const [head = ''] = /<thead>.*?<\/thead>/s.exec(text) ?? [];
    expect(head.match(/<t[hd] /g)).toHaveLength(4);
  });

  it.each([9, '<5', '..'] as const)('has no shares when the total is %s', (total) => {
    expect(ranking({ ...given, total }).text).not.toContain('Andel');
  });
});

describe('divided bars', () => {
  const given: Stacked = {
    id: 'grad',
    title: 'Allvarlighet',
    head: 'År',
    series: ['Mindre', 'Allvarlig', 'Mycket', 'Ej ifyllt'],
    rows: [
      { label: '2025', cells: [17, 14, '..', '≥5'], total: 46 },
      { label: '2026', cells: [30, 20, '..', '<5'], total: 58 },
    ],
  };

  it('show the hidden part of the total as an empty box', () => {
    const { text } = stacked(given);
    expect(rows(text, 'tbody')).toBe(2);
    expect(text.match(/class="rest"/g)?.length).toBe(2);
    // 58 of 58, 50 of them visible.
    expect(text).toContain('<rect x="86.21%" width="13.79%" height="100%" class="rest"/>');
    expect(text).toContain('<td class="num">46</td>');
  });

  it('are left out when there is nothing to draw', () => {
    const [row] = given.rows;
    const hidden = { label: '2024', cells: ['<5', '..', '<5', '<5'], total: '<5' } as const;
    const { text } = stacked({ ...given, rows: [hidden, ...(row ? [row] : [])] });
    expect(text.match(/class="bars"/g)).toHaveLength(1);
  });

  it('distinguish the parts by pattern too', () => {
    const patterns = [...stacked(given).text.matchAll(/<path d="([^"]+)" class="hatch"/g)].map(([, d]) => d);
    expect(new Set(patterns).size).toBe(3);
  });
});

it('a matrix has headers for rows and columns, and a shade or a hatch in each cell', () => {
  const { text } = matrix({
    id: 'vem',
    title: 'Vem rapporterar om vem',
    rowHead: 'Rapporterar',
    columns: ['Kommun', 'Vårdcentral'],
    rows: [
      { label: 'Kommun', cells: ['..', 12], total: 12 },
      { label: 'Vårdcentral', cells: [6, '<5'], total: '≥5' },
    ],
    totals: { cells: ['≥5', '≥5'], total: 21 },
  });
  expect(rows(text, 'tbody')).toBe(2);
  expect(text.match(/scope="col"/g)?.length).toBe(4);
  expect(text.match(/scope="row"/g)?.length).toBe(3);
  expect(text.match(/q-hidden|q-\d/g)).toEqual(['q-hidden', 'q-4', 'q-2', 'q-hidden']);
});

describe('a run chart', () => {
  const cells: RunPoint['cell'][] = [4, 6, '<5', 8, 3];
  const points = cells.map((cell, i) => ({
    label: `kvartal ${i + 1}`,
    cell,
    tick: i === 0 ? '2025' : undefined,
  }));
  const { text } = runChart({
    id: 'tid',
    title: 'Över tid',
    lead: 'Ingen ändring.',
    head: 'Kvartal',
    points,
    median: 5,
  });

  it('has a table with as many rows as points', () => {
    expect(rows(text, 'tbody')).toBe(5);
    expect(text.match(/<circle/g)?.length).toBe(5);
    expect(text.match(/<circle class="low"/g)?.length).toBe(1);
  });

  it('breaks the line where a number is hidden', () => {
    expect(text.match(/<polyline/g)?.length).toBe(2);
  });

  it('stretches only the line: all text is outside the scaled picture', () => {
    const scaled = /<svg viewBox.*?<\/svg>/s.exec(text)?.[0] ?? '';
    expect(scaled).toContain('preserveAspectRatio="none"');
    expect(scaled).not.toMatch(/<text|<circle/);
    expect(text).toContain('<desc id="tid-d">Ingen ändring.</desc>');
  });

  it('is still a chart without points, or when none are shown', () => {
    expect(runChart({ id: 't', title: 'T', head: 'Kvartal', points: [], median: 0 }).text).toContain('<svg');
    const hidden: RunPoint[] = [{ label: 'K1', cell: '..' }];
    expect(runChart({ id: 't', title: 'T', head: 'Kvartal', points: hidden, median: 0 }).text).not.toContain(
      'NaN',
    );
  });
});

it('a chart has no inline style or script: the security policy allows none', () => {
  const { text } = ranking({ id: 'a', title: 'A', head: 'A', rows: [], total: 0, period: '2026' });
  expect(text).not.toMatch(/style=|<style|<script|on\w+=/);
});
