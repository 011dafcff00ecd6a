/**
 * `skav sweep` over generated cases: in full, with nothing changed, after one change and on the next day, as ratios
 * within one run. For the command it is the processor time of the process and the git processes that it starts; in the
 * service that of the service's own process.
 *
 *     node bench/sweep.ts [--cases 10000,100000] [--rounds 3]
 *
 * Of the last half year's cases two thirds are open, and of those of the two years before one in fifty.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { doOrders } from '../actions/command/do.ts';
import { openService } from '../actions/open-service.ts';
import type { Service } from '../actions/service.ts';
import { localInbox } from '../actions/sweep/inbox/inbox.ts';
import { newSweepMemory } from '../actions/sweep/memory.ts';
import { sweep } from '../actions/sweep/sweep.ts';
import { folderCache } from '../adapters/folder/cached.ts';
import { type Case, casePath } from '../core/case/case.ts';
import { writeCase } from '../core/case/write.ts';
import { base32 } from '../core/receipt.ts';
import { exampleCase } from '../testing/case/example.ts';
import { medianTime, ownProcessorTime, processorTime } from './processor-time.ts';

const ROOT = join(import.meta.dirname, '..');
const TODAY = '2026-11-20';
const TYPES = ['mote-installt', 'information-uteblev', 'olika-besked', 'insats-forsenad'];
const AREAS = ['aneby', 'eksjo', 'nassjo', 'savsjo', 'tranas', 'vetlanda'];

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '10000,100000' },
    rounds: { type: 'string', default: '3' },
  },
});

/** The case with an index out of `count`, spread over ten years with the newest first. */
function generated(index: number, count: number): Case {
  const months = Math.floor((index / count) * 120);
  const month = `${2026 - Math.floor((months + 1) / 12)}-${String(12 - ((months + 1) % 12)).padStart(2, '0')}`;
  const mottagen = `${month}-${String((index % 19) + 1).padStart(2, '0')}`;
  const isOpen = months < 6 ? index % 3 > 0 : months < 30 && index % 50 === 0;
  const number = Uint8Array.of(index >> 16, index >> 8, index, index >> 8, index);
  const typ = TYPES[index % TYPES.length] ?? '';
  const area = (shift: number) => AREAS[(index + shift) % AREAS.length] ?? '';
  const beskrivning = Array.from(
    { length: 8 },
    (_, line) =>
      `Planeringsmöte ${index + line} ställdes in utan besked, och ingen av parterna kallade till ett nytt.`,
  ).join('\n');
  return exampleCase({
    id: `EX-${mottagen.slice(0, 4)}-${base32(number)}`,
    mottagen,
    område: area(0),
    kvitto: `sha256:${index.toString(16).padStart(64, '0')}`,
    rapport: {
      ...exampleCase().rapport,
      datum: mottagen,
      arbetsgivare: [{ part: 'kommun', enhet: area(0) }],
      samverkansparter: [{ part: 'vardcentral', enhet: area(index % 5) }],
      beskrivning,
    },
    hantering: {
      fas: isOpen ? 'utredning' : 'stangt',
      nivå: 1,
      klassning: {
        typ: [typ],
        orsak: ['kommunikation'],
        konsekvens: { organisation: 'merarbete' },
        rutinföljsamhet: 'saknas',
      },
      svar: [{ datum: mottagen, text: 'Tack. Vi har talat med parterna.' }],
    },
    historik: [
      { datum: mottagen, händelse: 'mottagen' },
      { datum: mottagen, händelse: 'fas', till: 'utredning' },
      { datum: mottagen, händelse: 'svar' },
      ...(isOpen ? [] : [{ datum: mottagen, händelse: 'fas', till: 'stangt' } as const]),
    ],
  });
}

/** Makes a service's folders, with `count` cases written by git itself. Returns the id of an open one. */
async function prepare(folder: string, count: number): Promise<{ id: string }> {
  cpSync(join(ROOT, 'cases'), join(folder, 'cases'), {
    recursive: true,
    filter: (path) => !/cases\/\d{4}/.test(path),
  });
  const gitdir = join(folder, 'data/cases.git');
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', gitdir]);
  const child = spawn('git', ['fast-import', '--quiet'], {
    cwd: gitdir,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  child.stdin.write('commit refs/heads/main\ncommitter Skav <skav@localhost> 1795262400 +0000\ndata 1\nx\n');
  let id = '';
  for (let index = 0; index < count; index++) {
    const file = generated(index, count);
    if (file.hantering.fas !== 'stangt') id = file.id;
    const text = writeCase(file);
    const part = `M 100644 inline cases/${casePath(file)}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
    if (!child.stdin.write(part)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  await once(child, 'close');
  return { id };
}

async function measure(count: number, rounds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'skav-bench-'));
  try {
    const { id } = await prepare(folder, count);
    const [cases, data] = [join(folder, 'cases'), join(folder, 'data')];
    const env = { SKAV_CASES: cases, SKAV_DATA: data, SKAV_CACHE: join(folder, 'cache') };
    const service: Service = await openService(cases, data);
    const inbox = localInbox(data, service.association);
    const memory = newSweepMemory(folderCache('sweep', cases, env.SKAV_CACHE, data));
    const one = (today: string) => ownProcessorTime(() => sweep(service, inbox, { today, memory }));
    const rows: Record<string, number[]> = {};
    const note = (name: string, time: number) => {
      rows[name] = [...(rows[name] ?? []), time];
    };
    const command = (day = TODAY) =>
      processorTime(process.execPath, ['actions/skav.js', 'sweep', '--today', day], env);
    note('skav sweep, in full', command());
    for (let round = 0; round < rounds; round++) {
      note('bare node', processorTime(process.execPath, ['-e', '0']));
      note('skav sweep, nothing changed', command());
      note('in the service, nothing changed', await one(TODAY));
      const result = await doOrders(service, id, `/svar "Svar ${round}."`);
      if (!result.ok) throw new Error(JSON.stringify(result.faults));
      note('in the service, one change', await one(TODAY));
      const again = await doOrders(service, id, `/diarie "${round}"`);
      if (!again.ok) throw new Error(JSON.stringify(again.faults));
      note('skav sweep, one change', command());
    }
    note('in the service, the next day', await one('2026-11-21'));
    note('skav sweep, the next day', command('2026-11-21'));
    const bare = medianTime(rows['bare node'] ?? []);
    console.log(`\n${count} cases, median of ${rounds}`);
    for (const [name, times] of Object.entries(rows)) {
      const median = medianTime(times);
      const ratio = (median / bare).toFixed(1);
      console.log(`${name.padEnd(36)} ${median.toFixed(0).padStart(7)} ms  ${ratio} × bare node`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const count of values.cases.split(',').map(Number)) await measure(count, Number(values.rounds));
