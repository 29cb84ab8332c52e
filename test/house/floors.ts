/** The floors of a house, from the ground up: each row is one floor, with its rooms. A room is a folder, or a file that lies loose. */
export type Floors = readonly (readonly string[])[];

/** `domain/`: a room imports only from floors below its own. */
export const domainFloors: Floors = [
  // Words that all use.
  ['result.ts', 'once.ts', 'by-name.ts', 'state-code.ts', 'language.ts', 'attachment.ts', 'compared-text.ts'],
  ['caller.ts'],
  // Dates, periods, calendars, how a deadline is counted.
  ['time'],
  // What a treaty says, with its vocabulary.
  ['agreement'],
  // Who somebody is.
  ['person'],
  // The house's own values where no law sets one.
  ['policy'],
  // What the files of a case hold, as types with the few functions that only read them.
  ['file'],
  // By what a person is found again: it reads a whole file, and the house's bounds of likeness.
  ['identity'],
  // The clocks of a file.
  ['deadline'],
  // Moves about protection.
  ['protection'],
  // Moves about travel documents: none is asked for while protection bars it. The files of a case: none is given while it bars that.
  ['travel-document', 'attachment'],
  // The guard, plan, departure, arrival, taking back.
  ['movement'],
  // Moves of the request itself.
  ['case'],
  // The other procedures.
  ['transit', 'sanction', 'convicted-transfer', 'transcription'],
  // What officers are told.
  ['alert'],
];
