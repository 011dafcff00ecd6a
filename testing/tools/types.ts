import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { compile } from 'json-schema-to-typescript';

const SCHEMAS = join(import.meta.dirname, '../../schemas');
const NAMES: Record<string, string> = {
  report: 'Report',
  case: 'Case',
  association: 'Association',
  routine: 'Routine',
  laws: 'Laws',
  plan: 'Plan',
  release: 'Release',
  removal: 'Removal',
  result: 'Result',
  import: 'ImportMap',
};

/** Generates TypeScript types for every schema: the content of `schemas/types.ts`. */
export async function schemaTypes(): Promise<string> {
  const properties = Object.fromEntries(Object.keys(NAMES).map((file) => [file, { $ref: `${file}.json` }]));
  return compile({ title: 'Schemas', type: 'object', additionalProperties: false, properties }, 'Schemas', {
    bannerComment: '// Made from the JSON Schemas in this folder by `npm run types`. Do not edit.',
    cwd: `${SCHEMAS}/`,
    format: false,
    declareExternallyReferenced: true,
    ignoreMinAndMaxItems: true,
    strictIndexSignatures: true,
    $refOptions: { resolve: { own: { order: 1, canRead: /\.json$/, read: readUntitled } } },
  });
}

/** Reads a schema file, without its titles but with the English name of its type. */
async function readUntitled(file: { url: string }): Promise<unknown> {
  const name = basename(file.url, '.json');
  const schema = untitled(JSON.parse(await readFile(join(SCHEMAS, `${name}.json`), 'utf8')));
  return { ...(schema as object), title: NAMES[name] };
}

/** Removes the titles: they are Swedish labels, and each would become the name of a type. */
function untitled(value: unknown, inProperties = false): unknown {
  if (Array.isArray(value)) return value.map((item) => untitled(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => inProperties || key !== 'title')
      .map(([key, inner]) => [key, untitled(inner, key === 'properties' || key === '$defs')]),
  );
}

if (import.meta.main) await writeFile(join(SCHEMAS, 'types.ts'), await schemaTypes());
