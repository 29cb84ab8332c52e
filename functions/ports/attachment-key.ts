/** The key of an attachment's object: nothing in it tells of the file, the person or the State. */
export const attachmentKey = (caseId: string, attachmentId: string): string => `${caseId}/${attachmentId}`;

const ids = /^([0-9a-f-]{36})\/([0-9a-f-]{36})$/;

/** Which attachment of which case the object of that key is; undefined for an object that is none of ours. */
export const attachmentOfKey = (key: string): { readonly caseId: string; readonly attachmentId: string } | undefined => {
  const [, caseId, attachmentId] = ids.exec(key) ?? [];
  return caseId === undefined || attachmentId === undefined ? undefined : { caseId, attachmentId };
};
