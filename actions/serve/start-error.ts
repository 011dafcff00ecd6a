import { readSettings } from '../../adapters/settings.ts';
import { SERVE_TEXTS } from '../../core/texts/serve.ts';
import { asUserError, UserError } from '../../core/user-error.ts';

/** The error of a start that a person can fix; undefined when it is a fault of ours. */
export function startError(error: unknown): UserError | undefined {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return new UserError('port-in-use', SERVE_TEXTS.portInUse(readSettings().port));
  if (code === 'EACCES' && syscall === 'listen')
    return new UserError('port-not-allowed', SERVE_TEXTS.portNotAllowed(readSettings().port));
  const { hostname } = error as { hostname?: unknown };
  if (syscall === 'getaddrinfo' && hostname === readSettings().host)
    return new UserError('unknown-host', SERVE_TEXTS.unknownHost(hostname));
  return code === 'ERR_MODULE_NOT_FOUND'
    ? new UserError('not-built', SERVE_TEXTS.notBuilt((error as Error).message))
    : asUserError(error);
}
