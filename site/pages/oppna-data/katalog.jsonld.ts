import type { APIRoute } from 'astro';
import { schemaOrg } from '../../../views/opendata/schema-org.ts';
import { publisher, sets } from '../../open-data.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`${JSON.stringify(schemaOrg(publisher(site), sets), null, 1)}\n`);
