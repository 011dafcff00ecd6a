import { StoreError } from '../../adapters/store/errors.ts';

/** What a store's error means for an entry. */
export interface DeliveryFailure {
  /** The entry was refused as it is, and will be refused again. */
  isRefusal: boolean;
  /** Milliseconds that the store asks us to wait. */
  wait: number;
  /** The store accepts nothing from us now, so the other entries need not be tried. */
  stopsAll: boolean;
}

const REFUSED = new Set<number | string>(['id-taken', 'bad-name', 400, 422]);
const STOPPED = new Set<number | string>([
  401,
  403,
  429,
  'archived',
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

/** Classifies an error of a store and its causes, by code, HTTP status and `retry-after`. */
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
