import { service } from '../../actions/open-service.ts';
import { drain } from '../../actions/outbox/drain.ts';
import { builtFolder } from '../built.ts';

/** A scheduled function is stopped after 30 seconds; ten reports at most fit in that, and the rest wait five minutes. */
export default async function drainOutbox(): Promise<Response> {
  const { done, failed } = await drain(await service(builtFolder), { max: 10, maxDuration: 20_000 });
  return Response.json({ skickade: done.length, kvar: failed.length });
}

export const config = { schedule: '*/5 * * * *' };
