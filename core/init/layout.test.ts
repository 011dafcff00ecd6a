import { expect, it } from 'vitest';
import schema from '../../schemas/association.json' with { type: 'json' };
import type { Layout } from '../yaml/layout.ts';
import { ASSOCIATION_LAYOUT } from './layout.ts';

interface Node {
  $ref?: string;
  properties?: Record<string, Node>;
  items?: Node;
}

/** The keys of a part of the schema, with those below them. */
function schemaKeys(node: Node): string[] {
  const { $ref, properties, items } = node;
  if ($ref?.startsWith('#/$defs/'))
    return schemaKeys((schema.$defs as Record<string, Node>)[$ref.slice('#/$defs/'.length)] ?? {});
  if (items) return schemaKeys(items);
  return Object.entries(properties ?? {}).flatMap(([key, value]) => [
    key,
    ...schemaKeys(value).map((below) => `${key}.${below}`),
  ]);
}

function layoutKeys(layout: Layout): string[] {
  if (layout.style === 'list') return layoutKeys(layout.item);
  if (layout.style === 'flow') return [...layout.keys];
  if (layout.style !== 'map') return [];
  return Object.entries(layout.keys).flatMap(([key, value]) => [
    key,
    ...layoutKeys(value).map((below) => `${key}.${below}`),
  ]);
}

it('has every key of the schema: a key that it lacked would be lost when the file is edited', () =>
  expect(layoutKeys({ style: 'map', keys: ASSOCIATION_LAYOUT }).toSorted()).toEqual(
    schemaKeys(schema as Node).toSorted(),
  ));
