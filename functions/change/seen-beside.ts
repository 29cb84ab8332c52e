import type { UseSeen } from '../ports/agreement-uses.ts';
import type { ItemSeen } from '../ports/item-seen.ts';

/** What was read beside a file and must not have moved when the change is saved. */
export type SeenBeside = { readonly usesSeen?: readonly UseSeen[]; readonly itemsSeen?: readonly ItemSeen[] };
