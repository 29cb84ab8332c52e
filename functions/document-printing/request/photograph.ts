import { isNone, isSet } from '../../../domain/agreement/fact.ts';
import type { PhotographAsked } from '../../../domain/agreement/request-form.ts';
import type { PhotographPlace } from '../printed.ts';
import { attachedText } from './evidence-text.ts';
import { begun, type Telling } from './telling.ts';

/** As on a passport (ISO/IEC 19794-5), where the agreement names no size. */
const ordinary = { width: 35, height: 45 };

const askedIn = ({ agreement: { requestBiometrics } }: Telling): PhotographAsked | undefined =>
  isSet(requestBiometrics) ? requestBiometrics.value.photograph : undefined;

const onFile = (telling: Telling): readonly string[] =>
  attachedText(
    telling,
    telling.files.filter(({ isPhotograph }) => isPhotograph).map(({ n }) => n),
  );

/** Whether the agreement asks for a photograph or fingerprints, and which file it is. */
export const photographSaid = (telling: Telling): string => {
  const { words, agreement } = telling;
  const { asked, none, notFound, missing, fingerprints } = words.photograph;
  const { requestBiometrics } = agreement;
  const attached = onFile(telling).map((text) => `${begun(text)}.`);
  if (isNone(requestBiometrics)) return [none, ...attached].join(' ');
  if (!isSet(requestBiometrics)) return [notFound, ...attached].join(' ');
  const photograph = askedIn(telling);
  return [
    ...(photograph === undefined ? [] : [asked(photograph.colour === true, photograph.millimetres)]),
    ...(requestBiometrics.value.fingerprints === true ? [fingerprints] : []),
    ...(photograph !== undefined && attached.length === 0 ? [missing] : attached),
  ].join(' ');
};

/** Where the photograph is affixed, in the size that the agreement names. */
export const photographPlace = (telling: Telling): PhotographPlace | undefined => {
  const photograph = askedIn(telling);
  if (photograph === undefined) return undefined;
  const [width, height] = (photograph.millimetres ?? '').split(' × ').map(Number);
  const size = width !== undefined && height !== undefined ? { width, height } : ordinary;
  return { says: telling.words.photograph.place, ...size };
};
