import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hasCode, isMissing, syncNames, unique, writeDurably } from '../durable.ts';
import type { Entry, Outbox, Receipted } from './outbox.ts';

/** Only the owner may read what a reporter sent. */
const PRIVATE = { mode: 0o600 };

/** An outbox of files: `outbox/` waits, `done/` remembers receipts, `contacts/` holds contact details. */
export function directoryOutbox(data: string): Outbox {
  const folders = { waits: join(data, 'outbox'), done: join(data, 'done'), contacts: join(data, 'contacts') };
  const scratch = join(data, 'scratch');
  for (const folder of [...Object.values(folders), scratch])
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  const waits = (key: string) => join(folders.waits, `${key}.json`);
  const done = (key: string) => join(folders.done, `${key}.json`);
  const temporary = () => join(scratch, unique());

  /** Writes a file unless its name is taken. The link is atomic: of many writers exactly one creates it. */
  async function create(path: string, text: string): Promise<boolean> {
    const whole = temporary();
    await writeDurably(whole, text, temporary(), PRIVATE);
    try {
      linkSync(whole, path);
    } catch (error) {
      if (hasCode(error, 'EEXIST')) return false;
      throw error;
    } finally {
      rmSync(whole, { force: true });
    }
    await syncNames(path);
    return true;
  }

  async function find(key: string): Promise<Receipted | undefined> {
    // An entry moves from waiting to done, so what is in neither is looked for where it may have come from.
    return readEntry(done(key)) ?? readEntry(waits(key)) ?? readEntry(done(key));
  }

  return {
    find,
    async put(entry) {
      const before = await find(entry.key);
      if (before) return before;
      if (await create(waits(entry.key), JSON.stringify(entry))) return undefined;
      return find(entry.key);
    },
    async pending() {
      const names = readdirSync(folders.waits).filter((name) => name.endsWith('.json'));
      return names.flatMap((name) => (readEntry(join(folders.waits, name)) as Entry | undefined) ?? []);
    },
    async done({ key, fingerprint, id, område, mottagen, kontakt }) {
      const receipt: Receipted = { key, fingerprint, id, område, mottagen };
      if (Object.keys(kontakt).length > 0) {
        await writeDurably(join(folders.contacts, id), `${JSON.stringify(kontakt)}\n`, temporary(), PRIVATE);
      }
      await writeDurably(done(key), JSON.stringify(receipt), temporary(), PRIVATE);
      rmSync(waits(key), { force: true });
      await syncNames(waits(key));
    },
  };
}

function readEntry(path: string): Receipted | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Receipted;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
