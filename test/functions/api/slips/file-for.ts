import { announcedAttachment, cleanAttachment, sharedAttachment } from '../../attachments-at-hand.ts';
import type { Api } from '../../operations.ts';
import type { Slip } from './slip.ts';

/** A file that no case has. */
export const nobodysFile = '00000000-0000-4000-8000-000000000000';

/** The file that a slip is about. */
export const fileFor = (api: Api, caseId: string, { attachment }: Slip): Promise<string> => {
  const making = { waited: announcedAttachment, clean: cleanAttachment, shared: sharedAttachment };
  return attachment === undefined ? Promise.resolve(nobodysFile) : making[attachment](api, caseId, 'FR');
};
