import { Logger } from '@aws-lambda-powertools/logger';

/** JSON lines by stable event codes. Never a body, a name, a document number or a whole object: ids, kinds and durations. */
export const log = new Logger();
