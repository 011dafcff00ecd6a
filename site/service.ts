import { association, routines } from 'skav:association';
import { service } from '../actions/open-service.ts';
import type { Service } from '../actions/service.ts';

/** Opens the service; on a host with the association that the site was built for, as a function reads no files. */
export const openSiteService = (): Promise<Service> => service({ association, routines });
