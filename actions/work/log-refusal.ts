import { log } from '../../adapters/log.ts';
import type { Refusal } from '../../adapters/oidc/fault.ts';
import type { SignInWay } from './way.ts';

/**
 * Logs why a person was refused, and never who: the person is not one of the association's people. Returns the refusal.
 */
export function logRefusal({ name: way }: Pick<SignInWay, 'name'>, refused: Refusal): Refusal {
  const reason = [...new Set([refused.fault, refused.reason])].join(', ');
  log('sign-in-refused', { way, reason });
  return refused;
}
