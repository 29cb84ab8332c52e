import { type Kept, proceduresIn, transfersIn } from '../file/kept-entry.ts';
import { keptOfThePerson } from '../file/other-person.ts';
import type { OwnFile } from '../file/own-file.ts';
import type { Instant } from '../time/instant.ts';

/** What one State knows of the person: what its own file says of its other files, and what its register has. */
type Known = { readonly own: Pick<OwnFile, 'otherPersons'>; readonly kept: readonly Kept[]; readonly edition: number };

/** The files of another procedure of the State that moves the person, which hold the person at that instant and are not settled to be somebody else's. */
export const otherProcedures = ({ own, kept, edition }: Known, at: Instant): readonly string[] =>
  proceduresIn(keptOfThePerson(kept, own.otherPersons, edition, at), at);

/** Those of the State that receives the person: a sentence that is served there keeps nobody from coming. */
export const otherProceduresThere = ({ own, kept, edition }: Known, at: Instant): readonly string[] =>
  transfersIn(keptOfThePerson(kept, own.otherPersons, edition, at));
