/**
 * `skav check` on generated cases, compared with ajv-cli on the same files and schema; then with nothing changed and
 * with one case changed, compared with a bare start of Node. Ratios are within one run. A case gets new
 * words, then something else in it changes, as by most orders, and last it gets a comment by hand, which only the strict
 * reader reads.
 *
 *     node bench/check.ts [cases=10000] [rounds=3] [--old FOLDER]
 *
 * ajv-cli validates the schema only. `skav check` also applies the rules across fields and files, and searches every
 * free text for what may identify a person; the latter is also shown separately, as it is in a process that is warm.
 * The texts are prose as in reports, without any person: `testing/deid/prose.ts`. With `--old`, another tree of this
 * project checks the same cases in the same rounds, with its own cache.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
/** Some texts that mention no person, which the cases share in turn. */
const PROSE = proseTexts(2000).filter(isClean);
const folder = mkdtempSync(join(tmpdir(), 'skav-bench-'));
const cases = join(folder, 'cases');
const peers = join(folder, 'peers');
/** The trees that are measured, each with its cache. */
const trees = [
  { name: '', root: ROOT, cache: join(folder, 'cache') },
  ...(values.old === undefined
    ? []
    : [{ name: ', the other tree', root: resolve(values.old), cache: join(folder, 'old') }]),
];

function isClean(text: string): boolean {
  return detect(text, { allow }).length === 0;
}

/** A text of some 800 characters that mentions no person. A number after some of them looks like one of a register. */
function cleanText(index: number): string {
  for (let at = index; at < index + PROSE.length; at++) {
    const text = `${PROSE[at % PROSE.length]} Det var gång ${index % 10_000}.`;
    if (isClean(text)) return text;
  }
  throw new Error(`No text goes with the number ${index}.`);
}

/** A case with such a text as its description. */
function generated(index: number): { path: string; text: string; words: string } {
  const month = String((index % 12) + 1).padStart(2, '0');
  const mottagen = `${2015 + (Math.floor(index / 12) % 10)}-${month}-15`;
  const number = Uint8Array.of(index >> 16, index >> 8, index, index >> 8, index);
  const beskrivning = cleanText(index);
  const file = exampleCase({
    id: `EX-${mottagen.slice(0, 4)}-${base32(number)}`,
    mottagen,
    kvitto: `sha256:${index.toString(16).padStart(64, '0')}`,
    historik: [{ datum: mottagen, händelse: 'mottagen' }],
  });
  file.rapport = { ...file.rapport, datum: mottagen, beskrivning };
  return { path: casePath(file), text: writeCase(file), words: beskrivning };
}

try {
  cpSync(join(ROOT, 'cases'), cases, { recursive: true, filter: (path) => !/cases\/\d{4}/.test(path) });
  const texts: string[] = [];
  for (let index = 0; index < count; index++) {
    const file = generated(index);
    mkdirSync(dirname(join(cases, file.path)), { recursive: true });
    writeFileSync(join(cases, file.path), file.text);
    // ajv-cli reads YAML 1.1, in which a bare date is no string.
    mkdirSync(dirname(join(peers, file.path)), { recursive: true });
    writeFileSync(join(peers, file.path), file.text.replace(/: (\d{4}-\d\d-\d\d)/g, ': "$1"'));
    texts.push(file.words);
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
    processorTime('git', ['-C', cases, '-c', 'user.name=bench', '-c', 'user.email=bench@localhost', ...args]);
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'Start');
  // Git reads a file again if it was written in the same second as the index, until it has updated the index later.
  await setTimeout(1100);
  git('status', '--porcelain');
  const middle = generated(count >> 1);
  const change = (text: string) => {
    writeFileSync(join(cases, middle.path), text);
    git('commit', '-qam', 'Ändra');
  };
  const times: Record<string, number[]> = {};
  const note = (name: string, time: number) => {
    times[name] = [...(times[name] ?? []), time];
  };
  /** Checks the cases with each tree, in turns. Node's compile cache is kept, as on any machine where a command has run. */
  const check = (name: string, before: (cache: string) => void = () => {}) => {
    for (const tree of trees) {
      before(tree.cache);
      const args = [join(tree.root, 'actions/skav.js'), 'check', cases];
      note(name + tree.name, processorTime(process.execPath, args, { SKAV_CACHE: tree.cache }));
    }
  };
  // The first run of a tree fills the compile cache.
  check('the first time of all');
  for (let round = 0; round < rounds; round++) {
    check('all of it', (cache) => rmSync(join(cache, 'check'), { recursive: true, force: true }));
    check('nothing changed');
    const words = middle.text.replace('Det var gång', `Det var ${'ännu '.repeat(round + 1)}en gång`);
    const ordered = words.replace(/^ {2}datum: (.*)-\d\d$/m, `  datum: $1-0${(round % 9) + 1}`);
    for (const [name, text] of [
      ['new words in a case', words],
      ['another change of a case', ordered],
      ['a comment by hand', `${ordered}# ${round}\n`],
    ] as const) {
      change(text);
      check(name);
    }
    const detected = await ownProcessorTime(() => {
      for (const text of texts) detect(text, { allow });
    });
    note('looking for what identifies, in a warm process', detected);
    note('bare Node', processorTime(process.execPath, ['--eval', '0']));
    note('ajv-cli, the schema only', processorTime(process.execPath, ajv));
  }
  const median = (name: string) => medianTime(times[name] ?? []);
  console.log(`${count} cases, median of ${rounds}`);
  for (const name of Object.keys(times)) {
    const ratios = ['bare Node', 'ajv-cli, the schema only'].map(
      (peer) => `${(median(name) / median(peer)).toFixed(2).padStart(8)} × ${peer.split(',')[0]}`,
    );
    console.log(`${name.padEnd(48)} ${median(name).toFixed(0).padStart(7)} ms ${ratios.join('')}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
