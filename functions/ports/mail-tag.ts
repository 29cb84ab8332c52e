import { createHash } from 'node:crypto';

/**
 * The name of a mail where its id cannot stand: as a tag of SES, which admits letters, digits, `_` and `-` alone, and comes back
 * with every event about the mail. Whoever reads it learns nothing of the case.
 */
export const mailTag = (mailId: string): string => createHash('sha256').update(mailId).digest('base64url');
