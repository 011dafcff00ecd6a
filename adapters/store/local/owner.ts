import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { uniqueName } from '../../durable.ts';

/**
 * The content of a lock file, which identifies its owner: `skav <machine> <pid> <start> <nonce>`. `machine` is the
 * boot of the machine and the process namespace (a container has its own), since a pid is unique only there; `start`
 * distinguishes a process from a later one with the same pid; `nonce` distinguishes one taking of a lock from the
 * next.
 */
const LOCK_OWNER = /^skav (\S+) (\d+) (\S+) (\S+)\n$/;

const machine = ((): string => {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}/${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
})();

/** When a process started, in ticks since boot; `-` where the system does not say; undefined when it is dead. */
function processStart(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' || state === 'X' ? undefined : fields[18];
  } catch {
    try {
      process.kill(pid, 0);
      return '-';
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ESRCH' ? undefined : '-';
    }
  }
}

const ownStart = processStart(process.pid) ?? '-';

/** Returns the content for a lock file that this process takes. */
export const newLockOwner = (): string => `skav ${machine} ${process.pid} ${ownStart} ${uniqueName()}\n`;

/** Whether a lock file was written here, and not by native git. */
export const isLockOwner = (content: string): boolean => LOCK_OWNER.test(content);

/**
 * Returns whether the holder of a lock is `dead` (it will never act again), `alive`, or `unknown`: native git, another
 * machine, another container.
 */
export function ownerState(content: string): 'dead' | 'alive' | 'unknown' {
  const found = LOCK_OWNER.exec(content);
  if (!found || found[1] !== machine) return 'unknown';
  const now = processStart(Number(found[2]));
  if (now === undefined) return 'dead';
  if (now === '-' || found[3] === '-') return 'unknown';
  return now === found[3] ? 'alive' : 'dead';
}
