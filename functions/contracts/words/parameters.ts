/**
 * What each parameter of an operation is, where its schema does not say it: by its name, or for one operation alone by
 * `operationId.name`, which goes first.
 */
export const parameters: Readonly<Record<string, string>> = {
  caseId: 'The case, by the id that openCase answered and lists show',
  documentId: 'The travel document, by the id that requestTravelDocument answered and the case shows',
  attachmentId: 'The file, by the id that addAttachment answered and listAttachments shows',
  transitId: 'The transit, by the id that the requesting State made up',
  transferId: 'The transfer, by the id that stateInterest answered and lists show',
  agreementId: 'The agreement, by its id as listAgreements shows it',
  alertId: 'The alert, by its id as the list of alerts shows it',
  limit: 'How many lines the page has at most, from 1 to 100',
  cursor: 'Where the page begins: `next` of the page before, as it was given. Absent: at the beginning',
  'listChanges.after': 'Behind which change to begin: the last `next` that was given. Absent: with the oldest change',
  file: 'Whose chain it is: of the file that both States see, or of your State’s own',
  'listConvictedTransferChanges.after':
    'Behind which change to begin: the last `next` that was given. Absent: with the oldest change',
  instrumentId: 'The treaty, by its id as listTransferInstruments shows it',
  one: 'One of the two States',
  other: 'The other of the two States',
  'findTransferInstrument.on': 'For which day the treaty is looked for; absent: for today in your State',
  expiringWithinDays: 'Within how many days the documents listed end, counted from today in the zone of your authority',
  'listConvictedTransfers.which': 'Whether the transfers are listed that run, or those that are over',
  which: 'Whether the transits are listed in which something is still to be done, or those that ended',
  requestingState: 'The State that would ask for the readmission',
  requestedState: 'The State that would be asked to take the person back',
  category: 'Whom the request would be about',
  limb: 'What ties somebody who is not its national to the requested State',
  thirdStateTreaties: 'With whom the person’s State has readmission treaties, where the agreement turns on that',
  on: 'For which day the agreement is looked for; absent: for today in the requesting State',
  page: 'Which page: the operationId of an operation, the name of a schema, `schemas` or `messages`',
  edition: 'Which edition of the rules; absent: the one that applies today',
};

/** The words of a parameter, and the entry in which they stand. */
export const wordsOfParameter = (
  operation: string,
  name: string,
): { readonly text: string; readonly entry: string } | undefined => {
  for (const entry of [`${operation}.${name}`, name]) {
    const text = parameters[entry];
    if (text !== undefined) return { text, entry };
  }
  return undefined;
};
