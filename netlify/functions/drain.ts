import { service } from '../../actions/open-service.ts';
import { drain } from '../../actions/outbox/drain.ts';
import { folder } from '../built.ts';

/** A scheduled function is stopped after 30 seconds; ten reports at most fit in that, and the rest wait five minutes. */
export default async function drainSome(): Promise<Response> {
  const { done, failed } = await drain(await service(folder), { max: 10, within: 20_000 });
  return Response.json({ skickade: done.length, kvar: failed.length });
}

export const config = { schedule: '*/5 * * * *' };
