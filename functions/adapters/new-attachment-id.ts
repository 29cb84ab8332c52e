import { v4 } from 'uuid';

/** A new id of an attachment: nobody can guess it, and it does not tell when it was made. */
export const newAttachmentId = (): string => v4();
