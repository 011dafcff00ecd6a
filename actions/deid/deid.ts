import { createReadStream } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { detect } from '../../core/deid/detect.ts';
import { type AnnotatedText, evaluate, evaluateByKind } from '../../core/deid/evaluate.ts';
import type { Finding } from '../../core/deid/finding.ts';
import { mask } from '../../core/deid/mask.ts';
import {
  BY_KIND_EVALUATES,
  DEID_HELP,
  EVALUATE_ALONE,
  faultyFlags,
  faultyLine,
  STANDARD_INPUT,
  unreadableFile,
} from '../../core/texts/deid.ts';
import { evaluationTable, kindTable } from './evaluation-table.ts';
import { numberedLines, readMarked, readRow } from './lines.ts';

/** Where the command reads and writes. */
export interface Streams {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
}

const OPTIONS = {
  jsonl: { type: 'boolean' },
  mask: { type: 'boolean' },
  json: { type: 'boolean' },
  evaluate: { type: 'string' },
  'by-kind': { type: 'boolean' },
  allow: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Runs `skav deid`. Returns the exit code: 0 done, 1 some input could not be read, 2 unknown flags. The identifying
 * words are never written out: only their place, type and rule, or the text with placeholders.
 *
 * @example await run(['--mask', 'report.txt']) // writes "[person 1] ringde." to standard output
 */
export async function run(args: string[], streams: Streams = process): Promise<number> {
  const parsed = readFlags(args);
  if (typeof parsed === 'string') {
    streams.stderr.write(faultyFlags(parsed));
    return 2;
  }
  const { values, positionals } = parsed;
  if (values.help) {
    streams.stdout.write(DEID_HELP);
    return 0;
  }
  const find = (text: string) => detect(text, { allow: values.allow ?? [] });
  if (values.evaluate !== undefined) return printEvaluation(values.evaluate, values, find, streams);
  let code = 0;
  for (const file of positionals.length > 0 ? positionals : ['-']) {
    code = Math.max(
      code,
      await withInput(file, streams, (input, name) =>
        values.jsonl
          ? processRows(input, name, values.mask ?? false, find, streams)
          : processText(input, name, values.mask ?? false, find, streams),
      ),
    );
  }
  return code;
}

/** Parses the flags, or returns a sentence that says what is wrong with them. */
function readFlags(args: string[]) {
  try {
    const parsed = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    const { values, positionals } = parsed;
    if (values['by-kind'] && values.evaluate === undefined) return BY_KIND_EVALUATES;
    return values.evaluate !== undefined && (values.jsonl || values.mask || positionals.length > 0)
      ? EVALUATE_ALONE
      : parsed;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

type FindIdentifiers = (text: string) => Finding[];

/** Opens a file, or standard input for `-`. If it cannot be read, prints a sentence and returns exit code 1. */
async function withInput(
  file: string,
  streams: Streams,
  use: (input: Readable, name: string) => Promise<number>,
): Promise<number> {
  const input = file === '-' ? streams.stdin : createReadStream(file);
  try {
    return await use(input, file === '-' ? STANDARD_INPUT : file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error;
    streams.stderr.write(unreadableFile(file, String(error.code)));
    return 1;
  }
}

async function processText(
  input: Readable,
  name: string,
  masked: boolean,
  find: FindIdentifiers,
  { stdout }: Streams,
): Promise<number> {
  const text = (await readAll(input)).replace(/^\ufeff/, '');
  const findings = find(text);
  if (masked) {
    stdout.write(mask(text, findings));
    return 0;
  }
  let line = 1;
  let from = 0;
  for (const { start, type, tier, rule } of findings) {
    for (let next = text.indexOf('\n', from); next >= 0 && next < start; next = text.indexOf('\n', from)) {
      line++;
      from = next + 1;
    }
    stdout.write(`${name}:${line}:${start - from + 1} ${type} ${tier} ${rule}\n`);
  }
  return 0;
}

async function processRows(
  input: Readable,
  name: string,
  masked: boolean,
  find: FindIdentifiers,
  { stdout, stderr }: Streams,
): Promise<number> {
  let code = 0;
  for await (const { number, line } of numberedLines(input)) {
    const row = readRow(line);
    if (typeof row === 'string') {
      stderr.write(faultyLine(name, number, row));
      code = 1;
      continue;
    }
    const findings = find(row.text);
    const out = masked
      ? { id: row.id, text: mask(row.text, findings) }
      : { id: row.id, findings: findings.map(findingFields) };
    if (!stdout.write(`${JSON.stringify(out)}\n`))
      await new Promise((resolve) => stdout.once('drain', resolve));
  }
  return code;
}

/** The fields of a finding in the order of the output format. */
const findingFields = ({ start, end, type, confidence, tier, rule }: Finding) => ({
  start,
  end,
  type,
  confidence,
  tier,
  rule,
});

async function printEvaluation(
  file: string,
  { json, 'by-kind': byKind }: { json?: boolean; 'by-kind'?: boolean },
  find: FindIdentifiers,
  streams: Streams,
): Promise<number> {
  return withInput(file, streams, async (input, name) => {
    const texts: AnnotatedText[] = [];
    for await (const { number, line } of numberedLines(input)) {
      const marked = readMarked(line);
      if (typeof marked === 'string') {
        streams.stderr.write(faultyLine(name, number, marked));
        return 1;
      }
      texts.push(marked);
    }
    const [measured, table] = byKind
      ? measuredWith(evaluateByKind(texts, find), kindTable)
      : measuredWith(evaluate(texts, find), evaluationTable);
    streams.stdout.write(json ? `${JSON.stringify(measured, null, 2)}\n` : table);
    return 0;
  });
}

/** A measurement, and its table. */
const measuredWith = <Measured>(measured: Measured, table: (measured: Measured) => string) =>
  [measured, table(measured)] as const;
