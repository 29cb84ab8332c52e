import { type AttachmentUse, type MediaType, mediaTypes } from '../file/attachment-on-file.ts';

const pictures = ['image/jpeg', 'image/png', 'image/jp2'] as const;

/** Of what type a file is that serves a use. Evidence comes in all of them. */
export const typesOfUse: Readonly<Record<AttachmentUse, readonly MediaType[]>> = {
  evidence: mediaTypes,
  photograph: pictures,
  fingerprints: [...pictures, 'image/x-wsq', 'application/vnd.iso.fingerprint'],
  letter: ['application/pdf', ...pictures],
  'printed-request': ['application/pdf'],
};
