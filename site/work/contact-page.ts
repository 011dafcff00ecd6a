import { recordOpening } from '../../actions/contact/openings.ts';
import { sealedContact } from '../../actions/contact/sealed-contact.ts';
import type { Service } from '../../actions/service.ts';
import { keepForm, keptForm, newFormToken } from '../../actions/submit/kept-form.ts';
import { coordinatorOf } from '../../core/area.ts';
import type { Work } from './gate.ts';
import { once } from './once.ts';

/** The page with the contact details of a case. */
export interface ContactPage {
  id: string;
  /** Whether there are any. */
  has: boolean;
  /** The sealed details, once the opening is recorded. */
  sealed?: string;
  /** The sender of a message to the person. */
  sender: string;
}

/**
 * Answers the page with the contact details of a case: first whether there are any, and after a post the sealed text.
 * The opening is recorded before the text is returned, and a double click or reload counts as one opening. It is
 * unsealed in the browser only.
 */
export async function contactPage(
  service: Service,
  { person, values, shown }: Work,
  request: Request,
): Promise<ContactPage | Response> {
  const id = /([^/]+)\.yaml$/.exec(shown?.path ?? '')?.[1] ?? '';
  const area = shown?.file?.område ?? '';
  const sealed = await sealedContact(service, id);
  const page: ContactPage = {
    id,
    has: sealed !== undefined,
    sender: coordinatorOf(service.association, area).roll,
  };
  if (sealed === undefined) return page;
  const mark = `kontakt ${id} ${person.id}`;
  if (!values) {
    const kept = await keptForm(service, new URL(request.url).searchParams.get('u') ?? '');
    return kept && 'sent' in kept && kept.sent === mark ? { ...page, sealed } : page;
  }
  const token = await once([mark], service.now(), async () => {
    await recordOpening(service, id, ...(person.id === '' ? [] : [person.id]));
    const made = newFormToken(service);
    return (await keepForm(service, made, { sent: mark })) ? made : '';
  });
  // What cannot be kept is shown at once.
  if (token === '') return { ...page, sealed };
  const location = `${new URL(request.url).pathname}?u=${token}`;
  return new Response(null, { status: 303, headers: { location } });
}
