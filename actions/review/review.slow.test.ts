import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { StoreError } from '../../adapters/store/errors.ts';
import { readCase } from '../../core/case/read.ts';
import { receiptHash } from '../../core/receipt.ts';
import { loseCase } from '../../testing/inbox.ts';
import { exampleReport } from '../../testing/report.ts';
import { associationFolder, testService } from '../../testing/service.ts';
import { followCase } from '../follow/follow.ts';
import type { Service } from '../service.ts';
import { main } from '../skav.ts';
import { submitBody } from '../submit/submit.ts';
import { renderCase } from './render.ts';
import { acceptCase, readWaitingCase, readWaitingCases, rejectCase, removedCount } from './review.ts';

const run = (args: readonly string[]) => main(['review', ...args]);

async function submitted(service: Service, changes: Record<string, unknown> = {}) {
  const result = await submitBody(service, exampleReport(changes), {});
  if (!result.ok) throw new Error(JSON.stringify(result.fel));
  return result.receipt;
}

const git = (data: string, ...args: string[]) =>
  execFileSync('git', ['-C', join(data, 'cases.git'), ...args], { encoding: 'utf8' }).trim();

describe('reviewing', () => {
  it('accepts: one commit on main with only the case, and the branch gone', async () => {
    const service = await testService();
    const { id, kod } = await submitted(service);
    await acceptCase(service, id);
    expect(git(service.data, 'rev-list', '--count', 'main')).toBe('2');
    expect(git(service.data, 'diff', '--name-status', 'main~1..main')).toBe(`A\tcases/2026/11/${id}.yaml`);
    expect(git(service.data, 'branch', '--list', 'case/*')).toBe('');
    const text = (await service.store.read(`cases/2026/11/${id}.yaml`)) ?? '';
    const { case: file, faults } = readCase(text, {
      path: `2026/11/${id}.yaml`,
      association: service.association,
    });
    expect(faults).toEqual([]);
    expect(file?.historik.at(-1)).toEqual({ datum: '2026-11-22', händelse: 'fas', till: 'samordning' });
    const status = await followCase(service, await receiptHash(kod));
    expect(status).toMatchObject({
      steg: [{}, { läge: 'nu', text: 'Koordinatorn har läst rapporten' }, {}, {}, {}, {}],
      nästa: { text: 'Du får ett svar', datum: '2027-02-22' },
    });
  });

  it('accepts once: the second time the case no longer waits', async () => {
    const service = await testService();
    const { id } = await submitted(service);
    await acceptCase(service, id);
    await expect(acceptCase(service, id)).rejects.toMatchObject({ code: 'not-waiting' });
    expect(git(service.data, 'rev-list', '--count', 'main')).toBe('2');
  });

  it('accepts also a case that its routine does not let go on yet, and returns what is missing', async () => {
    const service = await testService();
    const { id } = await submitted(service);
    const routine = service.routines['kommunal-namnd'];
    if (!routine) throw new Error('no routine');
    const left = await acceptCase({ ...service, routines: { ...service.routines, hoglandet: routine } }, id);
    expect(left).toContain('/diarie');
    const { case: file } = readCase((await service.store.read(`cases/2026/11/${id}.yaml`)) ?? '');
    expect(file?.hantering.fas).toBe('mottagen');
  });

  it('accepts several at once', async () => {
    const service = await testService();
    const ids = await Promise.all(Array.from({ length: 8 }, async () => (await submitted(service)).id));
    await Promise.all(ids.map((id) => acceptCase(service, id)));
    expect(git(service.data, 'rev-list', '--count', 'main')).toBe('9');
    expect(await readWaitingCases(service)).toEqual([]);
    expect(git(service.data, 'fsck', '--strict', '--no-dangling')).toBe('');
  });

  it('rejects: the branch is deleted, and a note stays without a word of the report', async () => {
    const service = await testService();
    const { id, kod } = await submitted(service);
    const result = await rejectCase(service, id, 'ofullständig', 'Vi förstår inte "vad".');
    expect(result).toMatchObject({ ok: true });
    expect(await readWaitingCases(service)).toEqual([]);
    expect(git(service.data, 'for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
    expect(await removedCount(service)).toBe(1);
    const hash = await receiptHash(kod);
    expect(await followCase(service, hash)).toEqual({
      borttagen: {
        datum: '2026-11-22',
        text: 'det gick inte att förstå vad som hade hänt. Rapportera gärna igen, med lite mer.',
        mening: 'Vi förstår inte ”vad”.',
      },
    });
    const note = `cases/borttagna/${hash}.yaml`;
    expect(git(service.data, 'diff', '--name-status', 'main~1..main')).toBe(`A\t${note}`);
    expect(git(service.data, 'log', '-1', '--format=%B', 'main')).not.toContain(id);
    expect(await service.store.read(note)).toMatchInlineSnapshot(`
      "schema: 1
      datum: 2026-11-22
      skäl: ofullstandig
      mening: |-
        Vi förstår inte ”vad”.
      "
    `);
    expect(await rejectCase(service, id, 'test')).toMatchObject({ faults: [{ code: 'no-case' }] });
    expect(await removedCount(service)).toBe(1);
  });

  it('lists the others when the store cannot read one, and names it', async () => {
    const service = await testService();
    const ids = [];
    for (let number = 0; number < 3; number++) ids.push((await submitted(service)).id);
    const [first = '', lost = '', third = ''] = ids;
    await loseCase(service, lost);
    vi.stubEnv('SKAV_CASES', associationFolder());
    vi.stubEnv('SKAV_DATA', service.data);
    const out = vi.spyOn(console, 'log').mockImplementation(() => {});
    expect(await run([])).toBe(0);
    const printed = out.mock.calls.flat().join('\n');
    for (const id of [first, third]) expect(printed).toContain(`${id}  kom 2026-11-22`);
    expect(printed).toContain(`${lost}  går inte att läsa`);
    expect((await readWaitingCases(service)).filter(({ file }) => !file)).toMatchObject([{ id: lost }]);
  });

  it('does not list an empty store when the store answers nothing at all', async () => {
    const service = await testService();
    await submitted(service);
    const readProposal = () => Promise.reject(new StoreError('unreachable'));
    const down = { ...service, store: { ...service.store, readProposal } };
    await expect(readWaitingCases(down)).rejects.toMatchObject({ code: 'unreachable' });
  });

  it('renders a case for reading, with findings by place and kind', async () => {
    const service = await testService();
    const { id } = await submitted(service, { beskrivning: 'Möte.\nRing 070-174 06 05.', bekräftad: true });
    const { file } = await readWaitingCase(service, id);
    if (!file) throw new Error('unreadable');
    expect(
      renderCase({ ...service, file, today: '2026-11-22', waiting: true }).replace(id, 'ID'),
    ).toMatchInlineSnapshot(`
      "Ärende ID

      Läget nu
        Fas   Väntar på granskning. Ingen har tagit emot rapporten än.
        Nivå  1 av 5: Berörd personal, sedan 22 november 2026

      Frister
        Läsa rapporten: Samverkanskoordinatorn, senast 27 november 2026
        Söka en lösning: Samverkanskoordinatorn, senast 11 december 2026
        Svara den som rapporterade: Samverkanskoordinatorn, senast 22 februari 2027

      Om ärendet
        Kom in          22 november 2026
        Område          Nässjö
        Koordinator     Samverkanskoordinatorn i Nässjö, samverkan.nassjo@exempelbygden.example
        Arbetsgivare    Kommun: Nässjö
        Samverkanspart  Vårdcentral: Exempelvårdcentralen i Aneby, Försäkringskassan
        Riktning        Från kommun till region
        Allvarlighet    Allvarlig
        Löst            Nej
        Händelser       1

      Vad som hände
          Möte.
          Ring 070-174 06 05.

      Orsaker, åtgärder och konsekvenser
          Vi saknar en gemensam rutin för vem som kallar.

      Vägen
        Väntar på granskning: nu, sedan 22 november 2026
        Mottagen
        Samordning
        Utredning
        Åtgärd
        Uppföljning
        Stängt
        Arkiverat

      Historik
        22 november 2026: Rapporten kom in.

      Kan peka ut en person
        Varning: Vad som hände, rad 2, tecken 6: ser ut som ett telefonnummer"
    `);
  });
});

describe('skav review', () => {
  const output: string[] = [];
  beforeEach(() => {
    output.length = 0;
    vi.spyOn(console, 'log').mockImplementation((text) => void output.push(String(text)));
    vi.spyOn(console, 'error').mockImplementation((text) => void output.push(String(text)));
  });

  it('lists, shows, accepts and rejects', async () => {
    const service = await testService();
    vi.stubEnv('SKAV_DATA', service.data);
    vi.stubEnv('SKAV_CASES', associationFolder());
    const [one, two] = [await submitted(service), await submitted(service)];
    expect(await run([])).toBe(0);
    expect(output.at(-1)).toBe('2 rapporter väntar.');
    expect(output[0]).toMatch(/^EX-\S+ {2}kom 2026-11-22 .*\n {4}Nässjö: Kommun: Nässjö → .* Allvarlig\.$/);
    expect(await run(['show', one.id.toLowerCase()])).toBe(0);
    expect(output.at(-2)).toContain('Planeringsmötet');
    expect(output.at(-2)).toContain('Väntar på granskning.');
    const last = () => git(service.data, 'log', '-1', '--format=%B', 'main');
    expect(await run(['accept', one.id, '--by', 'Per'])).toBe(0);
    expect(last()).toContain('Ordered-by: Per');
    await main([
      'do',
      one.id,
      '/klassa typ=mote-installt',
      '/svar "Vi tar upp det med parterna."',
      '--by',
      'Karin',
    ]);
    expect(await run(['show', one.id])).toBe(0);
    for (const words of [
      'Planeringsmötet',
      'Möte blev inte av',
      'Vi tar upp det',
      'Kvar innan det kan stängas',
      'Ny fas: Samordning. (Per)',
      'Ärendet klassades. (Karin)',
      'Rapporten kom in.\n',
    ])
      expect(output.at(-2)).toContain(words);
    expect(output.at(-2)).not.toContain('Väntar på granskning.');
    const version = /--seen ([0-9a-f]{12})/.exec(output.at(-1) ?? '')?.[1] ?? '';
    expect(await main(['do', one.id, '/anteckning "Läst."', '--seen', version])).toBe(0);
    expect(await main(['do', one.id, '/anteckning "Läst igen."', '--seen', version])).toBe(1);
    expect(await run(['move', two.id, '--area', 'anebi', '--note', 'Mötet var där.'])).toBe(1);
    expect(output.at(-1)).toContain('Menar du aneby?');
    expect(
      await run(['move', two.id, '--area', 'aneby', '--note', 'Mötet "var" där.', '--by', 'Karin']),
    ).toBe(0);
    expect(git(service.data, 'log', '-1', '--format=%B', `case/${two.id}`)).toContain('Ordered-by: Karin');
    expect(await run(['reject', two.id, '--reason', 'dublett'])).toBe(1);
    expect(output.at(-1)).toContain('Menar du dubblett?');
    expect(await run(['reject', two.id, '--reason', 'annat'])).toBe(1);
    expect(output.at(-1)).toContain('Skriv en mening');
    expect(await run(['reject', two.id, '--reason', 'test', '--by', 'Karin'])).toBe(0);
    expect(last()).toContain('Ordered-by: Karin');
    expect(await run(['accept', one.id])).toBe(1);
    expect(await run([])).toBe(0);
    expect(output.at(-1)).toBe('0 rapporter väntar. 1 har tagits bort.');
  });

  it.each([
    [['visa'], 2],
    [['show'], 2],
    [['reject', 'EX-2026-7K3MQ9TB'], 2],
    [['show', 'EX-2026-7K3MQ9TB', '--reason', 'test'], 2],
    [['reject', 'EX-2026-7K3MQ9TB', '--reason', 'test'], 1],
    [['reject', 'EX-2026-7K3MQ9TB', '--reason', 'annat', '--note', 'Det var 19121212-1212'], 1],
    [['move', 'EX-2026-7K3MQ9TB', '--area', 'aneby'], 2],
    [['move', 'EX-2026-7K3MQ9TB', '--note', 'Dit.'], 2],
    [['move', 'EX-2026-7K3MQ9TB', '--area', 'aneby "x"\n/stopp personuppgift', '--note', 'Dit.'], 1],
    [['move', 'EX-2026-7K3MQ9TB', '--area', 'aneby', '--note', 'Det var 19121212-1212'], 1],
    [['accept', 'EX-2026-7K3MQ9TB', '--area', 'aneby'], 2],
    [['accept', 'EX-2026-7K3MQ9TB', '--by', 'Anna 811228-1212'], 2],
    [['show', 'EX-2026-00000000'], 1],
    [['accept', '../main'], 1],
    [['accept', 'EX-2026-00000000'], 1],
    [['--nej'], 2],
  ])('answers %j with a sentence', async (args, code) => {
    const service = await testService();
    vi.stubEnv('SKAV_DATA', service.data);
    vi.stubEnv('SKAV_CASES', associationFolder());
    expect(await run(args)).toBe(code);
    expect(output.join('\n')).toMatch(/[.:]/);
    expect(output.join('\n')).not.toMatch(/1212|at .*\.ts/);
  });
});
