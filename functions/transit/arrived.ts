import type { StateCode } from '../../domain/state-code.ts';
import type { Salts } from '../change/written.ts';
import type { IntakeRules } from './apply-message.ts';
import type { Arrival, TransitStore } from './transit-store.ts';

export type Intake = IntakeRules & { readonly transits: TransitStore; readonly salts: Salts };

/** A message as it came, and by whose queue. */
export type Arrived = Arrival & { readonly partner: StateCode; readonly body: string };
