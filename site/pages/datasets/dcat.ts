import type { APIRoute } from 'astro';
import { dcat } from '../../../views/opendata/dcat.ts';
import { openDataSets, sitePublisher } from '../../open-data.ts';

export const GET: APIRoute = ({ site }) => new Response(dcat(sitePublisher(site), openDataSets));
