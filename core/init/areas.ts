import type { Association } from '../../schemas/types.ts';

/** The code of the area for reports that concern several areas. */
export const GENERAL_AREA = 'flera';

/** Whether an area is the one for several areas, and not a kommun. */
export const isGeneralArea = ({ kod }: Association['områden'][number]): boolean => kod === GENERAL_AREA;
