import type { Floors } from './floors.ts';

/** `functions/`: a room imports only from floors below its own. A folder within another is a room of its own where it is named here. */
export const functionsFloors: Floors = [
  // What all use: the environment, what a row may do, of what a stage can record a fact, faults, the time that is left, the trace; and the contracts as they are committed and served.
  ['settings.ts', 'grant.ts', 'recordable.ts', 'fault.ts', 'time-left.ts', 'trace.ts', 'openapi.json', 'asyncapi.json'],
  // The log; the pages of the API reference, which are made of the contracts.
  ['log.ts', 'docs'],
  // How a function ends in its own time.
  ['in-time.ts'],
  // Hash chains; signatures and whatever else is done with a key.
  ['history', 'signing'],
  // The words and shapes that HTTP, queue and store share.
  ['schema'],
  // What is needed from outside, as types, one file per port.
  ['ports'],
  // What is owed to queues, sent in its order.
  ['outbox'],
  // Reading requests and writing replies; what officers read; and what reaches the world outside. None knows another.
  ['http', 'mail', 'adapters'],
  // By what every kind of file changes; and documents on paper, in the words of the law that mails have.
  ['change', 'document-printing'],
  // What is particular to a kind.
  ['change/case', 'change/transit', 'change/convicted-transfer'],
  // The rows, each with its table, its handler and one file per operation.
  ['api', 'queue', 'schedule', 'stream', 'people'],
  // What was sent once, and what was answered.
  ['contracts/examples'],
  // What the contracts say in words, as data.
  ['contracts/words'],
  // What is done to a contract once it is written, whatever it is about.
  ['contracts/document'],
  // The contracts from the tables, and who writes them.
  ['contracts'],
];
