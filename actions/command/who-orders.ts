import { userInfo } from 'node:os';
import { isOrderer } from '../../core/case/orderer.ts';

/**
 * Who gives an order on the command line: the one that `--by` names, or else the computer's user, if it has a name that a
 * commit can have.
 */
export function whoOrders(by: string | undefined): { name?: string } | 'bad-name' {
  if (by !== undefined) return isOrderer(by) ? { name: by } : 'bad-name';
  const name = userName();
  return name === undefined ? {} : { name };
}

/** The name of the user who runs the command, as the computer has it. */
function userName(): string | undefined {
  try {
    const { username } = userInfo();
    return isOrderer(username) ? username : undefined;
  } catch {
    // There may be no such user, in a container.
    return undefined;
  }
}
