import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readCase } from '../../core/case/read.ts';
import { receiptHash } from '../../core/receipt.ts';
import { exampleReport } from '../../testing/report.ts';
import { associationFolder, testService } from '../../testing/service.ts';
import { followCase } from '../follow/follow.ts';
import { acceptCase } from '../review/review.ts';
import type { Service } from '../service.ts';
import { main } from '../skav.ts';
import { submitBody } from '../submit/submit.ts';
import { run as runWithInput } from './command.ts';
import { doOrders } from './do.ts';

const run = (args: readonly string[]) => main(['do', ...args]);

async function submitted(service: Service) {
  const result = await submitBody(service, exampleReport(), {});
  if (!result.ok) throw new Error(JSON.stringify(result.fel));
  return result.receipt;
}

async function accepted(service: Service) {
  const receipt = await submitted(service);
  await acceptCase(service, receipt.id);
  return receipt;
}

const git = (data: string, ...args: string[]) =>
  execFileSync('git', ['-C', join(data, 'cases.git'), ...args], { encoding: 'utf8' }).trim();
const pathOf = (id: string) => `cases/2026/11/${id}.yaml`;

async function caseOf(service: Service, id: string) {
  const text = (await service.store.read(pathOf(id))) ?? '';
  const { association, routines } = service;
  const read = readCase(text, { path: `2026/11/${id}.yaml`, association, routines });
  expect(read.faults).toEqual([]);
  if (!read.case) throw new Error('unreadable');
  return read.case;
}

describe('orders on a case', () => {
  it('are one commit on main that says which case and nothing of the orders', async () => {
    const service = await testService();
    const { id, kod } = await accepted(service);
    const result = await doOrders(service, id, '/fas utredning\n/nivå 2 oense\n/svar "Vi har talats vid."');
    expect(result).toMatchObject({ ok: true });
    expect(git(service.data, 'rev-list', '--count', 'main')).toBe('3');
    expect(git(service.data, 'log', '-1', '--format=%B', 'main')).toBe(`Ändra ärende ${id}`);
    expect(git(service.data, 'diff', '--name-status', 'main~1..main')).toBe(`M\t${pathOf(id)}`);
    expect((await caseOf(service, id)).historik.slice(2)).toEqual([
      { datum: '2026-11-22', händelse: 'fas', till: 'utredning' },
      { datum: '2026-11-22', händelse: 'nivå', till: 2, skäl: 'oense' },
      { datum: '2026-11-22', händelse: 'svar' },
    ]);
    expect(await followCase(service, await receiptHash(kod))).toMatchObject({
      svar: [{ text: 'Vi har talats vid.' }],
    });
  });

  it('keep the comments in the file', async () => {
    const service = await testService();
    const { id } = await accepted(service);
    const before = (await service.store.read(pathOf(id))) ?? '';
    const noted = before.replace('  nivå: 1\n', '  nivå: 1 # se mötet\n');
    await service.store.update(pathOf(id), before, noted, 'Anteckna');
    await doOrders(service, id, '/fas utredning');
    expect(git(service.data, 'diff', '--numstat', 'main~1..main')).toBe(`2\t1\t${pathOf(id)}`);
    expect(await service.store.read(pathOf(id))).toContain('# se mötet');
  });

  it('are tried again when somebody else changed the case meanwhile', async () => {
    const service = await testService();
    const { id } = await accepted(service);
    const results = await Promise.all(
      ['/fas utredning', '/nivå 2 oense', '/svar "Tack."'].map((text) => doOrders(service, id, text)),
    );
    expect(results.every(({ ok }) => ok)).toBe(true);
    const { hantering, historik } = await caseOf(service, id);
    expect(hantering).toMatchObject({ fas: 'utredning', nivå: 2 });
    expect(historik).toHaveLength(5);
    expect(git(service.data, 'fsck', '--strict', '--no-dangling')).toBe('');
  });

  it('change nothing when one is refused, and write no commit when nothing is to be done', async () => {
    const service = await testService();
    const { id } = await accepted(service);
    const before = git(service.data, 'rev-parse', 'main');
    expect(await doOrders(service, id, '/fas utredning\n/stäng')).toMatchObject({
      ok: false,
      faults: [{ code: 'missing-class', line: 2 }],
    });
    expect(await doOrders(service, id, '/fas samordning')).toMatchObject({ ok: true });
    expect(await doOrders(service, id, `/liknar EX-2026-00000000`)).toMatchObject({
      faults: [{ code: 'similar-unknown' }],
    });
    expect(git(service.data, 'rev-parse', 'main')).toBe(before);
  });

  it('that remove a case leave a note of when and why, whether it is accepted or waiting', async () => {
    const service = await testService();
    const cases = [await accepted(service), await submitted(service)];
    for (const [index, { id, kod }] of cases.entries()) {
      const hash = await receiptHash(kod);
      const result = await doOrders(service, id, '/stopp personuppgift');
      expect(result).toMatchObject({ ok: true, removed: { skäl: 'personuppgift' } });
      expect(await service.store.read(pathOf(id))).toBeUndefined();
      expect(await service.store.waiting()).toHaveLength(1 - index);
      expect(git(service.data, 'log', '-1', '--format=%B', 'main')).toBe('Ta bort ett ärende');
      expect(await service.store.read(`cases/borttagna/${hash}.yaml`)).toBe(
        'schema: 1\ndatum: 2026-11-22\nskäl: personuppgift\n',
      );
      expect(await followCase(service, hash)).toMatchObject({ borttagen: { datum: '2026-11-22' } });
      expect(await doOrders(service, id, '/stopp personuppgift')).toMatchObject({
        faults: [{ code: 'no-case' }],
      });
    }
  });

  it('move a case to an area that the association has, and no other', async () => {
    const service = await testService();
    const { id } = await accepted(service);
    expect(await doOrders(service, id, '/flytta stockholm "Dit."')).toMatchObject({
      faults: [{ code: 'unknown-area' }],
    });
    await doOrders(service, id, '/flytta aneby "Det hände där."\n/fråga "När var det?"');
    expect(await caseOf(service, id)).toMatchObject({ område: 'aneby', hantering: { frågor: [{ nr: 1 }] } });
  });

  it('are refused for a file that cannot be read', async () => {
    const service = await testService();
    const { id } = await accepted(service);
    const before = (await service.store.read(pathOf(id))) ?? '';
    await service.store.update(pathOf(id), before, before.replace('löst: false', 'löst: nej'), 'Skada');
    expect(await doOrders(service, id, '/fas utredning')).toMatchObject({ faults: [{ code: 'unreadable' }] });
  });
});

describe('skav do', () => {
  const output: string[] = [];
  beforeEach(() => {
    output.length = 0;
    vi.spyOn(console, 'log').mockImplementation((text) => void output.push(String(text)));
    vi.spyOn(console, 'error').mockImplementation((text) => void output.push(String(text)));
  });

  async function started() {
    const service = await testService();
    vi.stubEnv('SKAV_DATA', service.data);
    vi.stubEnv('SKAV_CASES', associationFolder());
    return service;
  }

  it('prints a line for each order', async () => {
    const { id } = await accepted(await started());
    expect(await run([id.toLowerCase(), '/fas utredning', '/nivå 2 oense'])).toBe(0);
    const version = expect.stringMatching(/^Ärendets version: [0-9a-f]{12}\..* --seen [0-9a-f]{12} /);
    expect(output.splice(0)).toEqual(['Fasen är nu Utredning.', 'Nivån är nu 2: Närmaste chefer.', version]);
    expect(await run([id, '/fas utredning\n/nivå 2'])).toBe(0);
    expect(output.splice(0)).toEqual([
      'Inget att göra: fasen är redan Utredning.',
      'Inget att göra: nivån är redan 2: Närmaste chefer.',
      version,
    ]);
    expect(await run([id, '/fas samordning', '/nivå 7 oense'])).toBe(1);
    expect(output.splice(0)).toEqual(['Rad 2: Rutinen har inte nivån. Tillåtet: 1–5.', 'Inget är ändrat.']);
  });

  it('reads from standard input', async () => {
    const { id } = await accepted(await started());
    async function* input(bytes: Uint8Array) {
      yield bytes.slice(0, 8);
      yield bytes.slice(8);
    }
    const bytes = new TextEncoder().encode('/svar "Nu är det klart.\n\nTack."\n');
    expect(await runWithInput([id, '-'], input(bytes))).toBe(0);
    expect(await runWithInput([id, '-'], input(Uint8Array.of(0x2f, 0xff)))).toBe(2);
    expect(output.at(-1)).toContain('UTF-8');
  });

  it('says how a waiting case is accepted', async () => {
    const { id } = await submitted(await started());
    expect(await run([id, '/fas utredning'])).toBe(1);
    expect(output[0]).toContain(`skav review accept ${id}`);
  });

  it.each([
    [[], 2],
    [['EX-2026-7K3MQ9TB'], 2],
    [['EX-2026-7K3MQ9TB', '-', '/stäng'], 2],
    [['--nej'], 2],
    [['--help'], 0],
    [['EX-2026-7K3MQ9TB', '/stäng'], 1],
    [['../../main', '/stäng'], 1],
  ])('answers %j with a sentence', async (args, code) => {
    await started();
    expect(await run(args)).toBe(code);
    expect(output.join('\n')).toMatch(/[.:]/);
    expect(output.join('\n')).not.toMatch(/at .*\.ts|main$/m);
  });

  it('never repeats what may identify a person', async () => {
    const { id } = await accepted(await started());
    expect(await run([id, '/svar "Det gällde 19121212-1212."'])).toBe(1);
    expect(output.join('\n')).not.toContain('1212');
  });
});
