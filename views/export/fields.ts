import caseSchema from '../../schemas/case.json' with { type: 'json' };
import reportSchema from '../../schemas/report.json' with { type: 'json' };

/** What is read of a JSON Schema to describe a field. */
interface Described {
  title?: string;
  description?: string;
  $ref?: string;
  properties?: Readonly<Record<string, Described>>;
  items?: Described;
  oneOf?: readonly { const?: string; title?: string; description?: string }[];
}

const SCHEMAS: Readonly<Record<string, unknown>> = { '': caseSchema, 'report.json': reportSchema };

/** A field of a case's file: `hantering.åtgärder[].typ`, what it is, and the values that the schema names. */
export interface CaseField {
  path: string;
  about: string;
  values: string[];
}

/** Every field that the file of a case can have, in the order of the schema. */
export const caseFields = (): CaseField[] => fieldsIn(caseSchema as Described, '', '');

function fieldsIn(schema: Described, path: string, file: string): CaseField[] {
  const { properties = {}, items } = schema;
  if (items) return fieldsIn({ ...resolved(items, file).schema }, `${path}[]`, resolved(items, file).file);
  return Object.entries(properties).flatMap(([name, given]) => {
    const field = resolved(given, file);
    const at = path === '' ? name : `${path}.${name}`;
    const { title, description, oneOf = [] } = field.schema;
    const values = oneOf.map((one) => `${one.const} – ${sentence(one.title, one.description)}`);
    return [
      { path: at, about: sentence(title, description), values },
      ...fieldsIn(field.schema, at, field.file),
    ];
  });
}

/** A definition with what it refers to, in the file that it is in; its own title and description count first. */
function resolved(schema: Described, file: string): { schema: Described; file: string } {
  const { $ref, ...own } = schema;
  if ($ref === undefined) return { schema: own, file };
  const [name = '', pointer = ''] = $ref.split('#');
  const target = name === '' ? file : name;
  const keys = pointer.split('/').slice(1);
  const found = keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], SCHEMAS[target]);
  const inner = resolved(found as Described, target);
  return { schema: { ...inner.schema, ...own }, file: inner.file };
}

const sentence = (title = '', description = ''): string => {
  const head = /[.?!]$/.test(title) ? title : `${title}.`;
  return [title && head, description].filter((part) => part !== '').join(' ');
};
