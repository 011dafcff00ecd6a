import { service } from '../../actions/open-service.ts';
import { drain } from '../../actions/outbox/drain.ts';
import { clearForms } from '../../actions/submit/kept-form.ts';
import { clearInvitations } from '../../actions/work/invitation.ts';
import { clearEnded } from '../../actions/work/session.ts';
import { builtFolder } from '../built.ts';

/**
 * Delivers waiting reports to the store, and removes forms that were never sent. Netlify stops a scheduled function after 30 seconds, so a run takes at most
 * ten reports, and the rest wait five minutes.
 */
export default async function drainOutbox(): Promise<Response> {
  const opened = await service(builtFolder);
  const { done, failed } = await drain(opened, { max: 10, maxDuration: 20_000 });
  await clearForms(opened);
  await clearInvitations(opened);
  await clearEnded(opened);
  return Response.json({ skickade: done.length, kvar: failed.length });
}

export const config = { schedule: '*/5 * * * *' };
