import { releases } from 'skav:statistics';
import type { APIRoute, GetStaticPaths } from 'astro';
import { wholePeriodFiles } from '../../../views/opendata/whole-period.ts';

/** All tables of each release in one file: a workbook, and a CSV file for Excel in Swedish. */
export const getStaticPaths: GetStaticPaths = async () =>
  [...(await wholePeriodFiles(releases))].map(([path, content]) => ({
    params: { fil: path.replace('/oppna-data/', '') },
    props: { content },
  }));

export const GET: APIRoute = ({ props }) => new Response(props['content']);
