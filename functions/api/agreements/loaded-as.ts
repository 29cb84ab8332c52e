import type { Agreement } from '../../../domain/agreement/agreement.ts';

/** The loaded agreement of that id, in that edition or else in its latest. */
export const loadedAs = (agreements: readonly Agreement[], id: string, edition?: string): Agreement | undefined =>
  agreements
    .filter((agreement) => agreement.id === id && (edition === undefined || agreement.edition === edition))
    .sort((one, other) => (one.edition < other.edition ? 1 : -1))
    .at(0);
