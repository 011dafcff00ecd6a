import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { gitEnv } from './git.ts';

export interface GitObject {
  oid: string;
  type: 'blob' | 'tree' | 'commit' | 'tag';
  bytes: Buffer;
}

/** Milliseconds before an idle reading process is ended: it would still find objects that `git gc` has removed. */
const IDLE = 500;
const LINE_END = 0x0a;

/**
 * A `git cat-file` process, with its unread output and the callers that wait for answers, in the order of their
 * requests.
 */
interface Reader {
  child: ChildProcessWithoutNullStreams;
  received: Buffer;
  waiting: ((found: GitObject | undefined) => void)[];
}

/**
 * The objects of a bare repository, read through one `git cat-file` process and written as loose objects. A process
 * for each object would be most of a test's time. `git fsck` in the tests shows that what is written is sound.
 */
export class GitObjects {
  readonly #dir: string;
  #reader: Reader | undefined;
  #idle: NodeJS.Timeout | undefined;

  constructor(dir: string) {
    this.#dir = dir;
  }

  /** Reads the object that a revision names: `main`, `main^{tree}`, `main:cases/a.yaml`, an id. Undefined if none. */
  read(name: string): Promise<GitObject | undefined> {
    if (name === '' || /[\n\0]/.test(name)) return Promise.resolve(undefined);
    clearTimeout(this.#idle);
    this.#reader ??= this.#start();
    const { child, waiting } = this.#reader;
    return new Promise((resolve) => {
      waiting.push(resolve);
      child.stdin.write(`${name}\n`);
    });
  }

  /** Writes an object and returns its id. */
  write(type: 'blob' | 'tree' | 'commit', bytes: Buffer): string {
    const whole = Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]);
    const oid = createHash('sha1').update(whole).digest('hex');
    const path = join(this.#dir, 'objects', oid.slice(0, 2), oid.slice(2));
    if (existsSync(path)) return oid;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.new`, deflateSync(whole), { mode: 0o444 });
    renameSync(`${path}.new`, path);
    return oid;
  }

  /** Ends the reading process when it has answered what it has been asked. */
  close(): void {
    clearTimeout(this.#idle);
    this.#reader?.child.stdin.end();
    this.#reader = undefined;
  }

  #start(): Reader {
    const child = spawn('git', ['--git-dir', this.#dir, 'cat-file', '--batch'], { env: gitEnv(this.#dir) });
    // Each process has its own answers: one that is being ended may still have some to give.
    const reader: Reader = { child, received: Buffer.alloc(0), waiting: [] };
    child.stdin.on('error', () => {});
    child.stdout.on('data', (chunk: Buffer) => {
      reader.received = Buffer.concat([reader.received, chunk]);
      answer(reader);
      if (reader !== this.#reader || reader.waiting.length > 0) return;
      clearTimeout(this.#idle);
      this.#idle = setTimeout(() => this.close(), IDLE);
      this.#idle.unref();
    });
    return reader;
  }
}

function answer(reader: Reader): void {
  for (;;) {
    const { received, waiting } = reader;
    const end = received.indexOf(LINE_END);
    if (end < 0) return;
    const head = received.subarray(0, end).toString();
    const [, oid = '', type = '', size = ''] = /^([0-9a-f]{40}) (\w+) (\d+)$/.exec(head) ?? [];
    if (oid === '') {
      reader.received = received.subarray(end + 1);
      waiting.shift()?.(undefined);
      continue;
    }
    const start = end + 1;
    if (received.length < start + Number(size) + 1) return;
    const bytes = Buffer.from(received.subarray(start, start + Number(size)));
    reader.received = received.subarray(start + Number(size) + 1);
    waiting.shift()?.({ oid, type: type as GitObject['type'], bytes });
  }
}
