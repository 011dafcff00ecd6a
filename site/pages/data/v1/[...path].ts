import { releases } from 'skav:statistics';
import type { APIRoute, GetStaticPaths } from 'astro';

/** The files of every release, exactly as they were locked. */
export const getStaticPaths: GetStaticPaths = () =>
  releases.flatMap(({ release, files }) =>
    Object.entries(files).map(([name, text]) => ({
      params: { path: `${release.id}/${name}` },
      props: { text },
    })),
  );

export const GET: APIRoute = ({ props }) => new Response(props['text']);
