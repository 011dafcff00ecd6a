/** The file in the folder that keeps the answers until the folder is made. Apart, so that a start reads only this. */
export const ANSWERS_FILE = 'init-svar.yaml';
