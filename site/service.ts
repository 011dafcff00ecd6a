import { association, routines } from 'skav:association';
import { service as opened } from '../actions/open-service.ts';
import type { Service } from '../actions/service.ts';

/** The service, on a host with the association that the site was built for: a function reads no files. */
export const openSiteService = (): Promise<Service> => opened({ association, routines });
