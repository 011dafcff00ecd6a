import { StoreError } from '../../adapters/store/errors.ts';

/** What a store's error means for an entry. */
export interface DeliveryFailure {
  /** It was refused as it is, and will be again: it does not heal by itself. */
  isRefusal: boolean;
  /** Milliseconds that the store asks us to wait. */
  wait: number;
  /** The store takes nothing from us now, so the others need not be tried. */
  stopsAll: boolean;
}

const REFUSED = new Set<number | string>(['id-taken', 'bad-name', 400, 422]);
const STOPPED = new Set<number | string>([
  401,
  403,
  429,
  'bad-credentials',
  'bad-key',
  'bad-settings',
  'empty',
  'gone',
  'limited',
  'no-store',
  'not-installed',
  'refused',
  'renamed',
  'unreachable',
]);

/** Reads an error of a store, and what caused it: its code, its HTTP status and its `retry-after`. */
export function classifyFailure(error: unknown): DeliveryFailure {
  const failure: DeliveryFailure = { isRefusal: false, wait: 0, stopsAll: false };
  let at = error;
  for (let depth = 0; at instanceof Error && depth < 5; depth++, at = at.cause) {
    const { status, response } = at as { status?: number; response?: { headers?: Record<string, string> } };
    const name = at instanceof StoreError ? at.code : (status ?? '');
    if (REFUSED.has(name)) failure.isRefusal = true;
    if (STOPPED.has(name)) failure.stopsAll = true;
    const asked = at instanceof StoreError ? at.data['seconds'] : response?.headers?.['retry-after'];
    const seconds = Number(asked ?? 0);
    if (seconds > 0) failure.wait = Math.max(failure.wait, seconds * 1000);
  }
  return failure;
}
