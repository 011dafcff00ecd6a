import { isLoopback } from '../loopback.ts';

/** The part of a request that comes from the connection itself. */
export interface Connected {
  socket: { remoteAddress?: string | undefined };
  /** Names and values in turn, as they were sent. */
  rawHeaders: readonly string[];
}

/**
 * What a proxy on this machine says in a header. The address that the connection comes from decides, and never what a
 * header says about it. Undefined for a request from elsewhere, and for a header that is empty or there twice: then the
 * proxy may have let through one that the visitor sent.
 */
export function trustedHeader(request: Connected | undefined, name: string): string | undefined {
  if (!request || !isLoopback(request.socket.remoteAddress ?? '')) return undefined;
  const { rawHeaders } = request;
  const [value = '', ...others] = rawHeaders.filter(
    (_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === name,
  );
  const text = value.trim();
  return others.length > 0 || text === '' || text.length > 200 ? undefined : text;
}
