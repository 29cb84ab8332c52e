import { onTheGround } from '../file/on-the-ground.ts';
import type { ReadmissionCase } from '../file/readmission-case.ts';
import { isIssued, type TravelDocument } from '../file/travel-document.ts';
import { withDocument } from '../travel-document/named-document.ts';
import type { Undo } from './undo.ts';

/** Whether the plan at hand is to be travelled on that document. */
const isPlannedOn = (file: ReadmissionCase, { documentId }: TravelDocument): boolean => {
  const { transfer } = { transfer: undefined, ...file };
  const document = transfer?.plan.document;
  return document?.kind === 'travel-document' && document.documentId === documentId;
};

/** Nothing rests on an issue before the document was handed over, was to be extended, or is to be travelled on. */
export const notIssued: Undo = (file, n) => {
  const document = file.travelDocuments.find(({ issued }) => issued?.transcribedAs === n);
  if (document?.status !== 'issued' || document.extensionAsked !== undefined || document.extensions !== undefined)
    return undefined;
  if (isPlannedOn(file, document)) return undefined;
  const { issued: _issued, ...requested } = document;
  return withDocument(file, { ...requested, status: 'requested' });
};

export const notHandedOver: Undo = (file, n) => {
  const document = file.travelDocuments.find(({ handedOver }) => handedOver?.transcribedAs === n);
  // With whom the person travels by now has the document: that it was handed over is what the journey rests on.
  if (document?.status !== 'handed-over' || !onTheGround(file).ok) return undefined;
  const { handedOver: _handedOver, ...issued } = document;
  return withDocument(file, { ...issued, status: 'issued' });
};

export const notProlonged: Undo = (file, n) => {
  const document = file.travelDocuments.find(({ extensions }) => extensions?.at(-1)?.transcribedAs === n);
  if (document === undefined || !isIssued(document) || isPlannedOn(file, document)) return undefined;
  const { extensions = [], ...issued } = document;
  const before = extensions.slice(0, -1);
  return withDocument(file, { ...issued, ...(before.length === 0 ? {} : { extensions: before }) });
};
