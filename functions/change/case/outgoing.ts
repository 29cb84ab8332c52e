import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import type { Act } from '../../ports/act.ts';
import type { Outgoing } from '../../ports/owed-message.ts';
import { caseEvent } from './case-event.ts';

/** What a change of the shared file owes to queues: the event to each State that did not make it. */
export const outgoingFor = (act: Act & { readonly change: number }, file: ReadmissionCase): readonly Outgoing[] => {
  const event = caseEvent(act, file);
  return [file.requestingState, file.requestedState]
    .filter((state) => state !== act.state)
    .map((state) => ({
      id: act.state === 'service' ? `${event.id}/${state}` : event.id,
      to: { queue: 'outbound' as const, state },
      body: JSON.stringify(event),
    }));
};
