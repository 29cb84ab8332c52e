import type { MachineSecrets } from '../ports/machine-secrets.ts';
import type { People } from '../ports/people.ts';

/** What an act works on: one State, its machines, and the pool in which its people stand beside all others. */
export type Own = {
  readonly state: string;
  readonly people: People;
  readonly secrets: MachineSecrets;
  /** Until when a token works that is given now, as an RFC 3339 moment. */
  readonly worksUntil: () => string;
  readonly firstPassword: () => string;
};
