/** A case id, as the schema of a case has it, anywhere in a text. */
export const CASE_ID = /[A-Z]{2,6}-[0-9]{4}-[0-9A-HJKMNP-TV-Z]{8}/;

const WHOLE_CASE_ID = new RegExp(`^${CASE_ID.source}$`);

/** Whether a text has the form of a case id. */
export const isCaseId = (text: string): boolean => WHOLE_CASE_ID.test(text);
