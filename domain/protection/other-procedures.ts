import { type Kept, transfersIn } from '../file/kept-entry.ts';
import { keptOfThePerson } from '../file/other-person.ts';
import type { OwnFile } from '../file/own-file.ts';
import type { Instant } from '../time/instant.ts';

/** What one State knows of the person: what its own file says of its other files, and what its register has. */
type Known = { readonly own: Pick<OwnFile, 'otherPersons'>; readonly kept: readonly Kept[]; readonly edition: number };

/** The files of another procedure of one State that hold the person at that instant, and are not settled to be somebody else's. */
export const otherProcedures = ({ own, kept, edition }: Known, at: Instant): readonly string[] =>
  transfersIn(keptOfThePerson(kept, own.otherPersons, edition, at), at);
