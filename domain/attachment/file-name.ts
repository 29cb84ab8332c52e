import type { MediaType } from '../file/attachment-on-file.ts';

/** How the names of files of each media type end. Nothing that a machine carries out by its name is among them. */
export const endingsOf: Readonly<Record<MediaType, readonly string[]>> = {
  'application/pdf': ['.pdf'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/png': ['.png'],
  'image/jp2': ['.jp2'],
  'image/x-wsq': ['.wsq'],
  'application/vnd.iso.fingerprint': ['.fmr', '.fir', '.an2', '.eft', '.nist'],
  'application/vnd.icao.lds': ['.bin', '.lds'],
};

/** The name is not one under which a file of that type is saved. */
export type UnfitName = {
  readonly kind: 'attachment-name-unfit';
  readonly because: 'names-a-place' | 'hidden' | 'of-another-type';
  readonly endings: readonly string[];
};

/** What parts folders or names devices and streams, on whichever system the file is saved. */
const place = /[/\\:*?"<>|]/;

/**
 * Why a file may not be called so; undefined where it may. Whoever saves it saves it under this name: so it names no folder, is not hidden,
 * and ends as its type does, whatever the case of the letters.
 */
export const nameFault = (name: string, mediaType: MediaType): UnfitName | undefined => {
  const endings = endingsOf[mediaType];
  const because = (fault: UnfitName['because']): UnfitName => ({ kind: 'attachment-name-unfit', because: fault, endings });
  if (place.test(name)) return because('names-a-place');
  if (name.trim().startsWith('.')) return because('hidden');
  return endings.some((ending) => name.toLowerCase().endsWith(ending)) ? undefined : because('of-another-type');
};
