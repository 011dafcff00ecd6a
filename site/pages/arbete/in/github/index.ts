import type { APIRoute } from 'astro';
import { openSiteService } from '../../../../service.ts';
import { callerOf } from '../../../../work/caller.ts';
import { answerGitHubStart } from '../../../../work/github.ts';

export const prerender = false;

/** Where signing in with GitHub begins. */
export const GET: APIRoute = async (context) => {
  const caller = callerOf(context);
  return answerGitHubStart(await openSiteService(), caller, caller.cookie);
};
