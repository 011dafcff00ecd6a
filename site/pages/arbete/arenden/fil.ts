import type { APIRoute } from 'astro';
import { log } from '../../../../adapters/log.ts';
import { casesCsv } from '../../../../views/work/cases-csv.ts';
import { listedCases } from '../../../work/list-page.ts';

export const prerender = false;

/**
 * The list that the address asks for, as a file for the association's own use. The log records who downloaded it, and
 * how many cases.
 */
export const GET: APIRoute = async ({ locals, url }) => {
  const { person, service } = locals.work;
  const { rows, state } = await listedCases(service, person, url);
  log('exported', { by: person.id || person.namn, count: rows.length });
  return new Response(casesCsv(rows, state), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="arenden-internt-${state.day}.csv"`,
    },
  });
};
