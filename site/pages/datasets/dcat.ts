import type { APIRoute } from 'astro';
import { dcat } from '../../../views/opendata/dcat.ts';
import { publisher, sets } from '../../open-data.ts';

export const GET: APIRoute = ({ site }) => new Response(dcat(publisher(site), sets));
