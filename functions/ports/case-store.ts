import type { AgreementUse } from '../../domain/agreement/use-stop.ts';
import type { NamedBy } from '../../domain/file/linked-case.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { CaseChange } from './case-change.ts';
import type { ItemSeen } from './item-seen.ts';
import type { Saved } from './saved.ts';
import type { StoredCase } from './stored-case.ts';
import type { TransitChange } from './transit-change.ts';

/** The cases that one State opened and that name a case as that of a member of the family. */
export type LinksSeen = { readonly links: readonly NamedBy[]; readonly seen: ItemSeen };

/** A change of a case, with the transit that ends with it, if there is one. */
export type ChangeOfCase = CaseChange & { readonly transit?: TransitChange };

export type CaseStore = {
  /** The case with the own file of that State, or undefined where there is none. One consistent picture. */
  load(caseId: string, state: StateCode): Promise<StoredCase | undefined>;
  /** Which stops of that State under that agreement there are. */
  useOf(agreement: string, state: StateCode): Promise<AgreementUse>;
  /** Which cases that the reading State is a party to name this one as that of a member of the family: for each State that opened some. */
  linksTo(caseId: string, reader: StateCode, openers: readonly StateCode[]): Promise<readonly LinksSeen[]>;
  /** Writes the change whole. Throws StoreBusy where the store does not let it through in time; nothing is written then. */
  save(change: ChangeOfCase): Promise<Saved>;
};
