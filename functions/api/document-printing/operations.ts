import { printRequest } from './print-request.ts';

/** The code of each row of this function, from the file that is named as the row. Written by `npm run contracts`. */
export const operations = { printRequest };
