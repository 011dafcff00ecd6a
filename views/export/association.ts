import { stringify } from 'yaml';
import type { Association } from '../../schemas/types.ts';

/**
 * Returns what cases refer to in `association.yaml`, as YAML: areas with the role that takes care of each, parties and
 * units. Each field is named here, so that people, addresses, telephone numbers, accounts and keys are left out, and so
 * is whatever is added to the file later.
 */
export function associationExcerpt(association: Association): string {
  const { namn, prefix, rutin, exempel, dataskydd, områden, parter } = association;
  return stringify(
    {
      namn,
      ...(exempel ? { exempel } : {}),
      ...(dataskydd ? { organisationsnummer: dataskydd.organisationsnummer } : {}),
      prefix,
      rutin,
      områden: områden.map(({ kod, namn: name, koordinator, 'ersätts-av': by }) => ({
        kod,
        namn: name,
        koordinator: koordinator.roll,
        ...(by === undefined ? {} : { 'ersätts-av': by }),
      })),
      parter: parter.map(({ kod, namn: name, huvudman, lista }) => ({
        kod,
        namn: name,
        ...(huvudman === undefined ? {} : { huvudman }),
        ...(lista ? { enheter: lista.enheter.map((unit) => ({ kod: unit.kod, namn: unit.namn })) } : {}),
      })),
    },
    { lineWidth: 0 },
  );
}
