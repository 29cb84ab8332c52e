import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';

/** Names a case for a State's monitor, and finds the case again. Without the key nobody can tell which case a number is of. */
export type MonitorIds = { readonly of: (caseId: string) => string; readonly caseIdOf: (monitorId: string) => string };

const plain = (uuid: string): Buffer => Buffer.from(uuid.replaceAll('-', ''), 'hex');

const asUuid = (bytes: Buffer): string => bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/**
 * A case id has the 16 bytes of one block of AES: enciphered under the State's own key it becomes another number of the same
 * length, always the same one, from which nobody without the key can go back. Nothing has to be stored for it, and the time of
 * opening, which a case id begins with, does not show.
 */
export const monitorIdsOf = (secret: string, state: string): MonitorIds => {
  const key = createHmac('sha256', secret).update(`monitor of ${state}`).digest();
  const through = (cipher: ReturnType<typeof createCipheriv> | ReturnType<typeof createDecipheriv>, block: Buffer): Buffer => {
    cipher.setAutoPadding(false);
    return Buffer.concat([cipher.update(block), cipher.final()]);
  };
  return {
    of: (caseId) => through(createCipheriv('aes-256-ecb', key, null), plain(caseId)).toString('hex'),
    caseIdOf: (monitorId) => asUuid(through(createDecipheriv('aes-256-ecb', key, null), Buffer.from(monitorId, 'hex'))),
  };
};
