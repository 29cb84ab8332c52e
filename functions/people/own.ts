import type { OfAuthority, Role } from '../../domain/caller.ts';
import type { MachineSecrets } from '../ports/machine-secrets.ts';
import type { People } from '../ports/people.ts';

/** What an act works on: one State, its machines, and the pool in which its people stand beside all others. */
export type Own = {
  readonly state: string;
  readonly people: People;
  /** The roles that its people can have: those of the authorities that the stage serves. */
  readonly roles: readonly Role[];
  /** Of the machines of each authority that it has. */
  readonly secrets: Readonly<Partial<Record<OfAuthority, MachineSecrets>>>;
  /** Until when a token works that is given now, as an RFC 3339 moment. */
  readonly worksUntil: () => string;
  readonly firstPassword: () => string;
};
