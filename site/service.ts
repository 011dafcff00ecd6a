import { association, routines, useSettings } from 'skav:association';
import { service } from '../actions/open-service.ts';
import { offerUpkeep } from '../actions/serve/offered-upkeep.ts';
import type { Service } from '../actions/service.ts';

offerUpkeep(() => import('../actions/serve/upkeep.ts'));

/**
 * Opens the service; on a host with the association that the site was built for, as a function reads no files. Elsewhere the
 * folder may have changed since the build: what is rendered from here on has the settings that are in use, as the checks have.
 */
export async function openSiteService(): Promise<Service> {
  const opened = await service({ association, routines });
  useSettings(opened);
  return opened;
}
