import { userInfo } from 'node:os';
import { isOrderer } from '../../core/case/orderer.ts';

/**
 * Returns who gives an order on the command line: the person that `--by` names, or else the computer's user if that
 * name can be in a commit.
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
