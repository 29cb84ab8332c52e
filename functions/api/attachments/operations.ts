import { addAttachment } from './add-attachment.ts';
import { getAttachment } from './get-attachment.ts';
import { listAttachments } from './list-attachments.ts';
import { shareAttachment } from './share-attachment.ts';

/** The code of each row of this function, from the file that is named as the row. Written by `npm run contracts`. */
export const operations = { addAttachment, getAttachment, listAttachments, shareAttachment };
