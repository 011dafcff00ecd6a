/**
 * `skav check` on generated cases, compared with ajv-cli on the same files and schema; then with nothing changed and
 * with one case changed, compared with a bare start of Node. Ratios are within one run.
 *
 *     node bench/check.ts [cases=10000] [rounds=3] [--old FOLDER]
 *
 * ajv-cli validates the schema only. `skav check` also applies the rules across fields and files, and searches every
 * free text for what may identify a person; the latter is also shown separately, as it is in a process that is warm. The
 * texts are prose as reports have it, with nobody in it: `testing/deid/prose.ts`. With `--old`, another tree of this
 * project checks the same cases in the same rounds.
 */
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { requireAssociation } from '../adapters/folder/cached.ts';
import { casePath } from '../core/case/case.ts';
import { writeCase } from '../core/case/write.ts';
import { detect } from '../core/deid/detect.ts';
import { base32 } from '../core/receipt.ts';
import { allowedWords } from '../core/report/allow.ts';
import { exampleCase } from '../testing/case/example.ts';
import { proseTexts } from '../testing/deid/prose.ts';
import { medianTime, ownProcessorTime, processorTime } from './processor-time.ts';

const ROOT = join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({ options: { old: { type: 'string' } }, allowPositionals: true });
const [count = 10_000, rounds = 3] = positionals.map(Number);
const allow = allowedWords((await requireAssociation(join(ROOT, 'cases'))).association);
/** Some texts with nobody in them, which cases share in turn. */
const PROSE = proseTexts(2000).filter((text) => detect(text, { allow }).length === 0);
const folder = mkdtempSync(join(tmpdir(), 'skav-bench-'));
const cases = join(folder, 'cases');
const peers = join(folder, 'peers');
const cache = join(folder, 'cache');

/** A case with a description of some 800 characters. */
function generated(index: number): { path: string; text: string; words: string } {
  const month = String((index % 12) + 1).padStart(2, '0');
  const mottagen = `${2015 + (Math.floor(index / 12) % 10)}-${month}-15`;
  const number = Uint8Array.of(index >> 16, index >> 8, index, index >> 8, index);
  const beskrivning = `${PROSE[index % PROSE.length]} Det var gång ${index}.`;
  const file = exampleCase({
    id: `EX-${mottagen.slice(0, 4)}-${base32(number)}`,
    mottagen,
    kvitto: `sha256:${index.toString(16).padStart(64, '0')}`,
    historik: [{ datum: mottagen, händelse: 'mottagen' }],
  });
  file.rapport = { ...file.rapport, datum: mottagen, beskrivning };
  return { path: casePath(file), text: writeCase(file), words: beskrivning };
}

/** Milliseconds of processor time of a process that uses the benchmark's cache. */
const timed = (command: string, args: string[]) => processorTime(command, args, { SKAV_CACHE: cache });

try {
  cpSync(join(ROOT, 'cases'), cases, { recursive: true, filter: (path) => !/cases\/\d{4}/.test(path) });
  const words: string[] = [];
  for (let index = 0; index < count; index++) {
    const file = generated(index);
    mkdirSync(dirname(join(cases, file.path)), { recursive: true });
    writeFileSync(join(cases, file.path), file.text);
    // ajv-cli reads YAML 1.1, in which a bare date is no string.
    mkdirSync(dirname(join(peers, file.path)), { recursive: true });
    writeFileSync(join(peers, file.path), file.text.replace(/: (\d{4}-\d\d-\d\d)/g, ': "$1"'));
    words.push(file.words);
  }
  // ajv-cli resolves a reference by `$id` only, so it gets copies of the schemas that have one.
  for (const name of ['case', 'report']) {
    const schema = JSON.parse(readFileSync(join(ROOT, `schemas/${name}.json`), 'utf8'));
    writeFileSync(join(folder, `${name}.json`), JSON.stringify({ ...schema, $id: `${name}.json` }));
  }
  const peer = join(ROOT, 'node_modules/ajv-cli/dist/index.js');
  const flags = ['--spec=draft2020', '--strict=false', '--validate-formats=false'];
  const files = [
    '-s',
    join(folder, 'case.json'),
    '-r',
    join(folder, 'report.json'),
    '-d',
    join(peers, '**/*.yaml'),
  ];
  const ajv = [peer, 'validate', ...flags, ...files];
  const git = (...args: string[]) =>
    timed('git', ['-C', cases, '-c', 'user.name=bench', '-c', 'user.email=bench@localhost', ...args]);
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'Start');
  // Git reads a file again if it was written in the same second as the index, until it has updated the index later.
  await setTimeout(1100);
  git('status', '--porcelain');
  const skav = (tree = ROOT) => timed(process.execPath, [join(tree, 'actions/skav.js'), 'check', cases]);
  const change = join(cases, generated(count >> 1).path);
  const rows: Record<string, number>[] = [];
  for (let round = 0; round < rounds; round++) {
    // Node's compile cache is kept, as on any machine where a command has run before.
    const forget = () => rmSync(join(cache, 'check'), { recursive: true, force: true });
    forget();
    const old = values.old === undefined ? 0 : skav(resolve(values.old));
    forget();
    const full = skav();
    const same = skav();
    appendFileSync(change, `# ${round}\n`);
    git('commit', '-qam', 'Ändra');
    const changed = skav();
    const deid = await ownProcessorTime(() => {
      for (const text of words) detect(text, { allow });
    });
    const node = timed(process.execPath, ['--eval', '0']);
    rows.push({ full, old, same, changed, deid, rest: full - deid, node, ajv: timed(process.execPath, ajv) });
  }
  const of = (key: string) => medianTime(rows.map((row) => row[key] ?? 0));
  const show = (name: string, key: string, peer: string, peerName: string) => {
    const ratio = (of(key) / of(peer)).toFixed(2);
    console.log(`${name.padEnd(44)} ${of(key).toFixed(0).padStart(7)} ms  ${ratio} × ${peerName}`);
  };
  console.log(`${count} cases, median of ${rounds}`);
  show('ajv-cli (schema only)', 'ajv', 'ajv', 'ajv-cli');
  show('skav check, all of it', 'full', 'ajv', 'ajv-cli');
  if (values.old !== undefined) show('the same in the other tree', 'old', 'ajv', 'ajv-cli');
  show('  of which looking for what identifies', 'deid', 'ajv', 'ajv-cli');
  show('  without that', 'rest', 'ajv', 'ajv-cli');
  show('Node itself', 'node', 'node', 'node');
  show('skav check, nothing changed', 'same', 'node', 'node');
  show('skav check, one case changed', 'changed', 'node', 'node');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
