import type { APIRoute } from 'astro';
import { schemaOrg } from '../../../views/opendata/schema-org.ts';
import { openDataSets, sitePublisher } from '../../open-data.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`${JSON.stringify(schemaOrg(sitePublisher(site), openDataSets), null, 1)}\n`);
