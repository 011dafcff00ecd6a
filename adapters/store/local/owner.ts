import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { uniqueName } from '../../durable.ts';

/**
 * Who holds a lock: `skav <place> <pid> <start> <nonce>`. `machine` is the boot of the machine and the process
 * namespace (a container has its own), so a pid means something only there; `ownStart` tells a process from a
 * later one that got its number; `nonce` tells one taking of a lock from the next.
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

/** When a process started, in ticks since boot; `-` where the system does not tell; undefined when it is dead. */
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

/** A mark for one taking of a lock by this process. */
export const newLockOwner = (): string => `skav ${machine} ${process.pid} ${ownStart} ${uniqueName()}\n`;

/** Is it one of ours, and not a lock of native git? */
export const isLockOwner = (content: string): boolean => LOCK_OWNER.test(content);

/** `dead`: the holder will never act again. `unknown`: native git, another machine, another container. */
export function ownerState(content: string): 'dead' | 'alive' | 'unknown' {
  const found = LOCK_OWNER.exec(content);
  if (!found || found[1] !== machine) return 'unknown';
  const now = processStart(Number(found[2]));
  if (now === undefined) return 'dead';
  if (now === '-' || found[3] === '-') return 'unknown';
  return now === found[3] ? 'alive' : 'dead';
}
