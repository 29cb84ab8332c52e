import type { StateCode } from '../../../domain/state-code.ts';
import type { Salts } from '../../change/salts.ts';
import type { IntakeRules } from '../../change/transit/apply-message.ts';
import type { Arrival } from '../../ports/transit-messages.ts';
import type { TransitStore } from '../../ports/transit-store.ts';

export type Intake = IntakeRules & { readonly transits: TransitStore; readonly salts: Salts };

/** A message as it came, and by whose queue. */
export type Arrived = Arrival & { readonly partner: StateCode; readonly body: string };
