import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadAssociation } from '../../adapters/folder/load.ts';
import { SHIPPED_ROUTINES } from '../../core/texts/init.ts';
import { allFindings, initOptions } from '../../testing/init.ts';
import { exampleReport } from '../../testing/report.ts';
import { temporaryFolder } from '../../testing/service.ts';
import { openService } from '../open-service.ts';
import { main } from '../skav.ts';
import { apiSubmit } from '../submit/request.ts';

let printed: string[] = [];
beforeEach(() => {
  printed = [];
  for (const stream of ['log', 'error'] as const)
    vi.spyOn(console, stream).mockImplementation((line: string) => void printed.push(line));
});

async function made(answers: Record<string, string>): Promise<string> {
  const folder = join(temporaryFolder(), 'förbundet');
  expect(await main(['init', folder, ...initOptions(answers)]), printed.join('\n')).toBe(0);
  return folder;
}

describe.each(Object.keys(SHIPPED_ROUTINES))('a folder that starts from %s', (rutin) => {
  it('has no faults and no warnings the first time, and takes a report through the API', async () => {
    const folder = await made({ rutin });
    expect(await allFindings(folder)).toEqual([]);
    const service = await openService(folder, join(temporaryFolder(), 'data'));
    const report = exampleReport({
      arbetsgivare: [{ part: 'kommun', enhet: 'nassjo' }],
      samverkansparter: [{ part: 'vardcentral', enhet: 'maria-vardcentral' }, { part: 'psykiatri' }],
    });
    const response = await apiSubmit(
      service,
      new Request('http://localhost/api/rapporter', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
        body: JSON.stringify(report),
      }),
    );
    expect(response.status, await response.clone().text()).toBe(201);
    expect(await response.json()).toMatchObject({ id: expect.stringMatching(/^OSF-/) });
  });

  it.each(['1', '36'])('has no faults with every time at %s', async (length) => {
    const first = await made({ rutin });
    const { routines } = await loadAssociation(first);
    const times = Object.entries(routines['avvikelser']?.frister ?? {})
      .filter(([, deadline]) => deadline?.datum === undefined)
      .map(([key]) => [`frist.${key}`, length]);
    expect(times.length).toBeGreaterThan(2);
    expect(await allFindings(await made({ rutin, ...Object.fromEntries(times) }))).toEqual([]);
  });
});
