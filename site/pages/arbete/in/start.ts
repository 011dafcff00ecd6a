import type { APIRoute } from 'astro';
import { openSiteService } from '../../../service.ts';
import { callerOf } from '../../../work/caller.ts';
import { answerStart } from '../../../work/oidc.ts';

export const prerender = false;

/** Where signing in with OpenID Connect begins. */
export const GET: APIRoute = async (context) => answerStart(await openSiteService(), callerOf(context));
