import { releases } from 'skav:statistics';
import type { APIRoute } from 'astro';
import { indexFile } from '../../../../views/opendata/index-file.ts';

export const GET: APIRoute = () => new Response(`${JSON.stringify(indexFile(releases), null, 1)}\n`);
