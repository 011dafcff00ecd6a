import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import parse from 'spdx-expression-parse';
import { ALLOWED, ALLOWED_IN, EXCEPTIONS, type Exception } from './licence-rules.ts';

/** A package in the lock file. `dev` is set when nothing that ships needs it. */
interface Locked {
  name?: string;
  version?: string;
  license?: unknown;
  dev?: true;
  link?: true;
}

type LicenceFaultCode =
  | 'no-licence'
  | 'not-spdx'
  | 'not-allowed'
  | 'exception-unused'
  | 'exception-file-missing';

interface LicenceFault {
  code: LicenceFaultCode;
  /** Name and version, as in `callsite@1.0.0`. */
  package: string;
  licence?: string;
}

interface LicenceReport {
  /** How many packages have each licence: those that ship to users, and those for development only. */
  shipped: Map<string, number>;
  development: Map<string, number>;
  faults: LicenceFault[];
}

/**
 * Checks the licence of every package that `root` has locked. What ships to users, with all it needs, must have a
 * licence that EUPL-1.2 code can be combined with; what is for development only must name one.
 * @param root a folder with `package-lock.json`, and `node_modules` where packages are installed. A package for another
 * platform is not installed: then the licence in the lock file counts.
 *
 * It sees what packages declare, not code that they have copied from others.
 */
export function checkLicences(root: string, exceptions = EXCEPTIONS): LicenceReport {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const report: LicenceReport = { shipped: new Map(), development: new Map(), faults: [] };
  const unused = new Set(Object.keys(exceptions));
  for (const [path, locked] of Object.entries(lock.packages)) {
    if (path === '' || locked.link) continue;
    const name = locked.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const id = `${name}@${locked.version}`;
    unused.delete(id);
    const stated = statedLicence(join(root, path), locked);
    const exception = Object.hasOwn(exceptions, id) ? exceptions[id] : undefined;
    const licence = exception?.licence ?? stated;
    const counts = locked.dev ? report.development : report.shipped;
    counts.set(licence ?? 'none', (counts.get(licence ?? 'none') ?? 0) + 1);
    const code = exceptionFault(join(root, path), exception) ?? licenceFault(name, licence, locked.dev);
    if (code) report.faults.push({ code, package: id, ...(licence === undefined ? {} : { licence }) });
  }
  for (const id of unused) report.faults.push({ code: 'exception-unused', package: id });
  return report;
}

/** Returns the licence in a package's own metadata; undefined when it names none. */
function statedLicence(folder: string, locked: Locked): string | undefined {
  const file = join(folder, 'package.json');
  const installed = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : locked;
  // Older packages have an object with a type.
  const stated: unknown = installed.license?.type ?? installed.license;
  if (typeof stated !== 'string') return undefined;
  // npm's own words for "no licence is given" and "read a file": neither is one.
  return /^\s*(?:UNLICEN[CS]ED|SEE LICEN[CS]E IN\b.*)?\s*$/i.test(stated) ? undefined : stated;
}

/** Checks that the file that an exception relies on is in the package. */
function exceptionFault(folder: string, exception: Exception | undefined): LicenceFaultCode | undefined {
  return exception && !existsSync(join(folder, exception.file)) ? 'exception-file-missing' : undefined;
}

function licenceFault(
  name: string,
  licence: string | undefined,
  dev: true | undefined,
): LicenceFaultCode | undefined {
  if (licence === undefined) return 'no-licence';
  if (dev) return undefined;
  try {
    return isAllowed(parse(licence), name) ? undefined : 'not-allowed';
  } catch {
    return 'not-spdx';
  }
}

/** Whether we can meet an expression: one side of OR, both sides of AND. WITH only ever adds permissions. */
function isAllowed(expression: ReturnType<typeof parse>, name: string): boolean {
  if ('conjunction' in expression) {
    const [left, right] = [isAllowed(expression.left, name), isAllowed(expression.right, name)];
    return expression.conjunction === 'or' ? left || right : left && right;
  }
  const id = expression.license;
  return (
    Object.hasOwn(ALLOWED, id) || (Object.hasOwn(ALLOWED_IN, id) && !!ALLOWED_IN[id]?.packages.test(name))
  );
}

const ADVICE: Record<LicenceFaultCode, string> = {
  'no-licence':
    'names no licence. Ask its authors, replace it, or list it in EXCEPTIONS with the file that states one',
  'not-spdx': 'has a licence that is no SPDX expression. List it in EXCEPTIONS with the file that states it',
  'not-allowed': 'ships to users with a licence that is not allowed with EUPL-1.2. Replace it',
  'exception-unused': 'is in EXCEPTIONS but not locked. Remove it, or read the licence of the new version',
  'exception-file-missing': 'does not have the file that its entry in EXCEPTIONS names',
};

function counted(title: string, counts: Map<string, number>): string {
  const rows = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([id, count]) => `${String(count).padStart(5)}  ${id}`);
  return `${title}\n${rows.join('\n')}\n`;
}

if (import.meta.main) {
  const { shipped, development, faults } = checkLicences(join(import.meta.dirname, '../..'));
  process.stdout.write(
    `${counted('Ships to users:', shipped)}${counted('For development only:', development)}`,
  );
  for (const fault of faults)
    process.stderr.write(`${fault.package} (${fault.licence ?? 'none'}) ${ADVICE[fault.code]}\n`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
