/** Where the pages of the form are: for reporters, and for who types in a report in the workspace. */
export const PUBLIC_FORM = '/rapportera';
export const ON_BEHALF_FORM = '/arbete/rapport';
