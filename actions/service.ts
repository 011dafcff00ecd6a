import { swedishDay } from '../core/date.ts';
import type { Laws } from '../core/routine/laws.ts';
import type { Routine } from '../core/routine/routine.ts';
import type { Association } from '../schemas/types.ts';
import { requireAssociation } from './association/load.ts';
import { directoryOutbox } from './outbox/directory.ts';
import type { Outbox } from './outbox/outbox.ts';
import { openSecret } from './secret.ts';
import { settings } from './settings.ts';
import { openStore } from './store/open.ts';
import type { Store } from './store/store.ts';

/** Everything the actions work with. */
export interface Service {
  association: Association;
  routines: Record<string, Routine>;
  /** The register of laws. */
  laws?: Laws;
  /** The routine that new cases follow. */
  routine: Routine;
  store: Store;
  outbox: Outbox;
  secret: Buffer;
  /** The day it is in Sweden. */
  today: () => string;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** Opens a service on a folder of cases and a folder of its own, making what is not there yet. */
export async function openService(
  cases: string,
  data: string,
  now: () => number = Date.now,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Service> {
  const { association, routines, laws } = await requireAssociation(cases);
  const routine = routines[association.rutin];
  if (!routine) throw new Error(`rutinen ${association.rutin} saknas`);
  const secret = await openSecret(data);
  const store = await openStore({ cases, data, association, routines, now }, env);
  const outbox = directoryOutbox(data);
  return {
    association,
    routines,
    ...(laws ? { laws } : {}),
    routine,
    store,
    outbox,
    secret,
    now,
    today: () => swedishDay(now()),
  };
}

let opened: Promise<Service> | undefined;

/** The service that the environment names, opened once. A failed start is tried again at the next call. */
export function service(): Promise<Service> {
  const { cases, data } = settings();
  opened ??= openService(cases, data).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}
