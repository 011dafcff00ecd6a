/**
 * `skav sweep` over generated cases: in full, with nothing changed, after one change and on the next day, as ratios
 * within one run. For the command it is the processor time of the process and the git processes that it starts; in the
 * service that of the service's own process.
 *
 *     node bench/sweep.ts [--old FOLDER] [--cases 10000,100000] [--rounds 3]
 *
 * With `--old`, another tree of this project sweeps the same cases in the same rounds, with its own cache and inbox, and
 * every other round first.
 */
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { doOrders } from '../actions/command/do.ts';
import { openService } from '../actions/open-service.ts';
import type { Service } from '../actions/service.ts';
import { localInbox } from '../actions/sweep/inbox/inbox.ts';
import { newSweepMemory } from '../actions/sweep/memory.ts';
import { sweepUnlessSettled } from '../actions/sweep/sweep.ts';
import { writeManyCases } from './many-cases.ts';
import { medianTime, ownProcessorTime, processorTime } from './processor-time.ts';

const TODAY = '2026-11-20';

const { values } = parseArgs({
  options: {
    old: { type: 'string' },
    cases: { type: 'string', default: '10000,100000' },
    rounds: { type: 'string', default: '3' },
  },
});

/** The trees that are measured, by name. */
const trees = [
  { name: '', root: join(import.meta.dirname, '..') },
  ...(values.old === undefined ? [] : [{ name: ', the other tree', root: resolve(values.old) }]),
];

async function measure(count: number, rounds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'skav-bench-'));
  try {
    const { id } = await writeManyCases(folder, count);
    const [cases, data] = [join(folder, 'cases'), join(folder, 'data')];
    const env = { SKAV_CASES: cases, SKAV_DATA: data, SKAV_CACHE: join(folder, 'cache') };
    const service: Service = await openService(cases, data);
    // As `sweepHourly` has it: what it keeps is in memory.
    const memory = newSweepMemory();
    const inbox = localInbox(data, service.association, memory.cache);
    const one = (today: string) =>
      ownProcessorTime(() => sweepUnlessSettled(service, inbox, { today, memory }));
    const rows: Record<string, number[]> = {};
    const note = (name: string, time: number) => {
      rows[name] = [...(rows[name] ?? []), time];
    };
    // Each tree has its own inbox: pages that differ would be written again at every turn.
    const dataOf = (name: string) => (name === '' ? data : join(folder, `data${name}`));
    for (const { name } of trees.filter((tree) => tree.name !== '')) {
      cpSync(data, dataOf(name), {
        recursive: true,
        filter: (path) => !path.startsWith(join(data, 'cases.git')),
      });
      symlinkSync(join(data, 'cases.git'), join(dataOf(name), 'cases.git'));
    }
    let turn = 0;
    const command = (what: string, day = TODAY) => {
      for (const { name, root } of turn++ % 2 ? trees.toReversed() : trees) {
        const args = [join(root, 'actions/skav.js'), 'sweep', '--today', day];
        const own = { ...env, SKAV_DATA: dataOf(name), SKAV_CACHE: join(folder, `cache${name}`) };
        note(`skav sweep, ${what}${name}`, processorTime(process.execPath, args, own));
      }
    };
    command('in full');
    for (let round = 0; round < rounds; round++) {
      note('bare node', processorTime(process.execPath, ['-e', '0']));
      command('nothing changed');
      // The commands have changed a case since the last round.
      await one(TODAY);
      note('in the service, nothing changed', await one(TODAY));
      const result = await doOrders(service, id, `/svar "Svar ${round}."`);
      if (!result.ok) throw new Error(JSON.stringify(result.faults));
      note('in the service, one change', await one(TODAY));
      const again = await doOrders(service, id, `/diarie "${round}"`);
      if (!again.ok) throw new Error(JSON.stringify(again.faults));
      command('one change');
    }
    note('in the service, the next day', await one('2026-11-21'));
    command('the next day', '2026-11-21');
    const bare = medianTime(rows['bare node'] ?? []);
    console.log(`\n${count} cases, median of ${rounds}`);
    for (const [name, times] of Object.entries(rows)) {
      const median = medianTime(times);
      const ratio = (median / bare).toFixed(1);
      console.log(`${name.padEnd(46)} ${median.toFixed(0).padStart(7)} ms  ${ratio} × bare node`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const count of values.cases.split(',').map(Number)) await measure(count, Number(values.rounds));
