import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { readTextIfExists } from '../../adapters/durable.ts';
import { compareStrings } from '../../core/compare.ts';
import { SERVE_TEXTS } from '../../core/texts/serve.ts';
import { UserError } from '../../core/user-error.ts';

/** Where whole builds are kept, below the project. A build empties `dist` and `.netlify` before it writes to them. */
const FOLDER = '.served';
/** A link to the newest whole build. */
const CURRENT = 'current';
/** Where a build writes the bundled command line, which `actions/skav.js` starts. */
export const COMMANDS = '.commands';
/** What a build writes, and the service and the commands need. */
const PARTS = ['dist', '.netlify', COMMANDS];
/** The files without which a build is not whole. */
const NEEDED = ['dist/index.html', 'dist/404.html', '.netlify/v1/functions/ssr/ssr.mjs'];
/** The file with the checksum of what a build was made from. */
const INPUTS = 'inputs';
/** The file with the checksum of the code that a build was made from. */
const CODE = 'code';
/** How many builds are kept besides those that are being served. */
const KEPT = 2;
/** How many builds this process has kept: two can come in the same millisecond. */
let count = 0;

/**
 * Keeps a copy of what has been built, and makes it the one that a start serves. The copy gets its name when it is
 * whole, and the link is replaced in one step: an interrupted or failed build leaves the earlier one to be served.
 * @param root the project
 * @param inputs the checksum of what it was made from (see `buildInputs`), unless that changed meanwhile
 * @param code the checksum of the code that it was made from (see `codeInputs`), unless that changed meanwhile
 * @returns the folder of the copy
 * @throws UserError `not-built` when the build is not whole
 */
export function keepBuild(root: string, inputs?: string, code?: string): string {
  const folder = join(root, FOLDER);
  for (const file of NEEDED)
    if (!existsSync(join(root, file))) throw new UserError('not-built', SERVE_TEXTS.notBuilt(file));
  mkdirSync(folder, { recursive: true });
  const time = new Date().toISOString().replace(/[:.]/g, '-');
  const name = `${time}-${process.pid}-${String(count++).padStart(3, '0')}`;
  const copying = join(folder, `.${name}`);
  for (const part of PARTS)
    if (existsSync(join(root, part))) cpSync(join(root, part), join(copying, part), { recursive: true });
  if (inputs !== undefined) writeFileSync(join(copying, INPUTS), inputs);
  if (code !== undefined) writeFileSync(join(copying, CODE), code);
  renameSync(copying, join(folder, name));
  const link = join(folder, `.${name}`);
  symlinkSync(name, link);
  renameSync(link, join(folder, CURRENT));
  removeOldBuilds(folder, name);
  return join(folder, name);
}

/** Whether the build that a start serves is whole and was made from these inputs. */
export function isKept(root: string, inputs: string): boolean {
  const folder = join(root, FOLDER, CURRENT);
  try {
    return (
      readFileSync(join(folder, INPUTS), 'utf8') === inputs &&
      NEEDED.every((file) => existsSync(join(folder, file)))
    );
  } catch {
    return false;
  }
}

/** Whether there is a build that a start can serve. */
export const hasBuild = (root: string): boolean => existsSync(join(root, FOLDER, CURRENT));

/**
 * Returns the folder of the build that a start serves, and marks that this process serves it. It is a real path: a
 * later build changes nothing for a running service.
 * @throws UserError `not-built` if there is no build
 */
export function keptBuild(root: string): string {
  const link = join(root, FOLDER, CURRENT);
  if (!hasBuild(root)) throw new UserError('not-built', SERVE_TEXTS.notBuilt(FOLDER));
  const folder = realpathSync(link);
  try {
    writeFileSync(join(folder, `served-by-${process.pid}`), '');
  } catch {
    // On a server the code is read-only to the service, and each version is built in its own folder.
  }
  return folder;
}

/** The checksum of the code that a kept build was made from; undefined when it is not known. */
export const codeOf = (folder: string): string | undefined => readTextIfExists(join(folder, CODE));

/** Removes what interrupted copies left, and all builds but the newest and those that a living process serves. */
function removeOldBuilds(folder: string, current: string): void {
  const names = readdirSync(folder).filter((name) => name !== CURRENT && name !== current);
  const [partial, whole] = [true, false].map((isPartial) =>
    names.filter((name) => name.startsWith('.') === isPartial).toSorted(compareStrings),
  );
  const old = (whole ?? []).slice(0, -KEPT).filter((name) => !isServed(join(folder, name)));
  const abandoned = (partial ?? []).filter((name) => isAbandoned(join(folder, name)));
  for (const name of [...old, ...abandoned]) rmSync(join(folder, name), { recursive: true, force: true });
}

/** Whether nothing has been written to a folder for an hour. */
const isAbandoned = (path: string): boolean =>
  Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > 3_600_000;

function isServed(folder: string): boolean {
  return readdirSync(folder).some((name) => {
    const pid = /^served-by-(\d+)$/.exec(name)?.[1];
    return pid !== undefined && isAlive(Number(pid));
  });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
